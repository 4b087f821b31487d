"""Addresses of the pages of documents."""

from django.urls import path

from comity.web.documents import verifying, views

urlpatterns = [
    path("verify/", verifying.page, name="document-verify"),
    path("of/<slug:ref>/", views.page, name="release-documents"),
    path("of/<slug:ref>/<str:name>", views.document, name="release-document"),
    path("<slug:ref>/", views.kept, name="document"),
]

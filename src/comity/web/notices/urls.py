"""News, how one is told, and the way out of mail."""

from django.urls import path

from comity.web.notices import views

urlpatterns = [
    path("", views.news, name="news"),
    path("read/", views.read, name="news-read"),
    path("how/", views.told, name="told"),
    path("stop/<str:token>/", views.told_off, name="told-off"),
]

"""Addresses of imports."""

from django.urls import path

from comity.web.imports import views

urlpatterns = [
    path("", views.imports, name="imports"),
    path("template/<slug:name>.<str:kind>", views.template, name="import-template"),
    path("<slug:ref>/", views.import_page, name="import"),
    path("<slug:ref>/take/", views.take, name="import-take"),
    path("<slug:ref>/undo/", views.take_back, name="import-undo"),
    path("<slug:ref>/rows-to-mend.xlsx", views.faulty_rows, name="import-faulty"),
]

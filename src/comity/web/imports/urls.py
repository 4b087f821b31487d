"""Addresses of imports."""

from django.urls import path

from comity.web.imports import goals, views

urlpatterns = [
    path("", views.imports, name="imports"),
    path("template/<slug:name>.<str:kind>", views.template, name="import-template"),
    path("goals/<slug:ref>/", goals.page, name="goals"),
    path("goals/<slug:ref>/goals.xlsx", goals.table, name="goals-table"),
    path("goals/<slug:ref>/lines.xlsx", goals.lines, name="goals-lines"),
    path("goals/table/<slug:ref>/", goals.run, name="goals-run"),
    path("<slug:ref>/", views.import_page, name="import"),
    path("<slug:ref>/take/", views.take, name="import-take"),
    path("<slug:ref>/undo/", views.take_back, name="import-undo"),
    path("<slug:ref>/rows-to-mend.xlsx", views.faulty_rows, name="import-faulty"),
]

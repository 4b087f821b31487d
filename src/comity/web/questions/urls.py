"""Asking, and keeping what was asked."""

from django.urls import path

from comity.web.questions import keeping, views

urlpatterns = [
    path("ask/", views.ask, name="ask"),
    path("ask/table.<slug:kind>", views.table, name="ask-file"),
    path("ask/saved/", keeping.keep, name="question-save"),
    path("ask/saved/<slug:ref>/rename/", keeping.rename, name="question-rename"),
    path("ask/saved/<slug:ref>/remove/", keeping.remove, name="question-remove"),
    path("ask/saved/<slug:ref>/undo/", keeping.undo, name="question-undo"),
]

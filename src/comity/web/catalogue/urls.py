"""Addresses of the catalogue."""

from django.urls import path

from comity.web.catalogue import entry, pages, views

urlpatterns = [
    path("", views.catalogue, name="catalogue"),
    path("table.<str:kind>", views.table, name="catalogue-file"),
    path("sessions.<str:kind>", views.session_file, name="sessions-file"),
    path("compare/", views.compare, name="compare"),
    path("new/", entry.new_activity, name="activity-new"),
    path("offer/", entry.offer_many, name="offer-many"),
    path("providers/", pages.providers, name="providers"),
    path("providers/<slug:ref>/", pages.provider_page, name="provider"),
    path("areas/", pages.areas, name="areas"),
    path("sessions/<slug:ref>/", pages.session_page, name="session"),
    path("sessions/<slug:ref>/change/", entry.change_run, name="session-change"),
    path("sessions/<slug:ref>/step/", entry.step_run, name="session-step"),
    path("<slug:ref>/", pages.activity_page, name="activity"),
    path("<slug:ref>/history/", pages.activity_history, name="activity-history"),
    path("<slug:ref>/change/", entry.change, name="activity-change"),
    path("<slug:ref>/step/", entry.step, name="activity-step"),
    path("<slug:ref>/offer/", entry.offer, name="activity-offer"),
    path("<slug:ref>/sessions/new/", entry.new_session, name="session-new"),
]

"""Addresses of briefs."""

from django.urls import path

from comity.web.briefs import building, reading

urlpatterns = [
    path("of-visit/<slug:ref>/", building.of_event, name="brief-of-event"),
    path("of-partner/<slug:ref>/", building.of_partner, name="brief-of-partner"),
    path("<slug:ref>/", reading.page, name="brief"),
    path("<slug:ref>/files/<str:name>", reading.file, name="brief-file"),
]

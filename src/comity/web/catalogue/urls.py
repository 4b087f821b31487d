"""Addresses of these pages."""

from django.urls import path

from comity.web.catalogue import views

urlpatterns = [path("", views.index, name="catalogue")]

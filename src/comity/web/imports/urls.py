"""Addresses of these pages."""

from django.urls import path

from comity.web.imports import views

urlpatterns = [path("", views.index, name="imports")]

"""Addresses of these pages."""

from django.urls import path

from comity.web.programmes import views

urlpatterns = [path("", views.index, name="programmes")]

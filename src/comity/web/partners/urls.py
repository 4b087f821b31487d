"""Addresses of these pages."""

from django.urls import path

from comity.web.partners import views

urlpatterns = [path("", views.index, name="partners")]

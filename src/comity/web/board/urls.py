"""Addresses of these pages."""

from django.urls import path

from comity.web.board import views

urlpatterns = [path("", views.index, name="boards")]

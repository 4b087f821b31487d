"""Addresses of these pages."""

from django.urls import path

from comity.web.gallery import views

urlpatterns = [path("", views.gallery, name="gallery"), path("<slug:group>/", views.gallery, name="gallery-group")]

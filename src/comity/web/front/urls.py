"""Start page, signing in and out, the home of each side."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from comity.web.front import views

urlpatterns = [
    path("", views.front, name="front"),
    path("today/", views.home, name="home"),
    path("sign-in/", LoginView.as_view(template_name="front/sign_in.html"), name="sign-in"),
    path("sign-out/", LogoutView.as_view(), name="sign-out"),
]

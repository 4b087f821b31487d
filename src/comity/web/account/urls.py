"""Signing in and out, proving anew, and what belongs to one's own account."""

from django.urls import path

from comity.web.account import entering, proving

urlpatterns = [
    path("sign-in/", entering.sign_in, name="sign-in"),
    path("sign-in/passkey/", entering.with_passkey, name="sign-in-passkey"),
    path("sign-in/second-factor/", entering.second_factor, name="second-factor"),
    path("sign-out/", entering.sign_out, name="sign-out"),
    path("prove/", proving.step_up_page, name="step-up"),
]

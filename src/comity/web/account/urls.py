"""Signing in and out, proving anew, and what belongs to one's own account."""

from django.urls import path

from comity.web.account import entering, factors, own, passwords, provider_pages, proving

urlpatterns = [
    path("sign-in/", entering.sign_in, name="sign-in"),
    path("sign-in/passkey/", entering.with_passkey, name="sign-in-passkey"),
    path("sign-in/second-factor/", entering.second_factor, name="second-factor"),
    path("sign-in/provider/", provider_pages.start, name="sign-in-provider"),
    path("sign-in/provider/back/", provider_pages.back, name="sign-in-provider-back"),
    path("sign-in/reset/", passwords.reset, name="reset"),
    path("sign-in/reset/<str:key>/<str:token>/", passwords.reset_set, name="reset-set"),
    path("sign-out/", entering.sign_out, name="sign-out"),
    path("prove/", proving.step_up_page, name="step-up"),
    path("account/", own.account, name="account"),
    path("account/password/", passwords.password_change, name="password-change"),
    path("account/sessions/end/", own.sessions_end, name="sessions-end"),
    path("account/sessions/<slug:ref>/end/", own.session_end, name="session-end"),
    path("account/factors/", factors.set_up, name="factor-set-up"),
    path("account/factors/app/", factors.app_add, name="app-add"),
    path("account/factors/passkey/", factors.passkey_add, name="passkey-add"),
    path("account/factors/passkey/<slug:ref>/", factors.passkey, name="passkey"),
    path("account/factors/<slug:ref>/remove/", factors.factor_remove, name="factor-remove"),
    path("account/recovery-codes/", factors.recovery_codes, name="recovery-codes"),
    path("account/provider/link/", provider_pages.link, name="provider-link"),
    path("account/provider/unlink/", provider_pages.unlink, name="provider-unlink"),
]

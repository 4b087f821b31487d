"""Signing in with the identity provider that the operator named: it proves who is there and makes no member.

Only an account that its owner linked comes in. State, nonce and the proof key of the code are bound to the session;
the identity is believed only when the provider signed it, for us, now, and in answer to this very question.
"""

import secrets
from typing import Any

import jwt
import requests
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.http import Http404, HttpRequest
from django.urls import reverse

HOUSE = "oidc"  # the library's name for the one provider
SIGNATURES = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]
CLOCKS_APART = 30  # seconds
LONGEST = 190  # characters of a subject


class NotProven(Exception):
    """What came back proves nobody."""


FAULTS = (NotProven, OAuth2Error, jwt.PyJWTError, requests.RequestException, KeyError, ValueError, TypeError)


def provider_app() -> dict[str, Any]:
    """What the operator said of the provider. Raises Http404 when there is none."""
    apps: list[dict[str, Any]] = settings.SOCIALACCOUNT_PROVIDERS.get("openid_connect", {}).get("APPS", [])
    if not apps:
        raise Http404
    return apps[0]


def provider_name() -> str:
    """What members call it; empty when there is none."""
    try:
        return str(provider_app()["name"])
    except Http404:
        return ""


def provider_issuer() -> str:
    """By which name it signs; empty when there is none."""
    try:
        return issuer_named(str(provider_app()["settings"]["server_url"]))
    except Http404:
        return ""


def issuer_named(address: str) -> str:
    """The issuer without the ending that some write and some do not."""
    return address.removesuffix("/.well-known/openid-configuration").rstrip("/")


class HouseProvider(OpenIDConnectOAuth2Adapter):  # type: ignore[misc]
    """The provider as the library knows it, with our address to come back to, and a strict look at what it says."""

    @property
    def openid_config(self) -> dict[str, Any]:
        """What the provider says of itself; it must be the one that the operator named."""
        said: dict[str, Any] = super().openid_config
        if issuer_named(str(said.get("issuer"))) != provider_issuer():
            raise NotProven("another issuer")
        return said

    def get_callback_url(self, request: HttpRequest, app: Any) -> str:
        """Where the provider sends the visitor back to."""
        way = reverse("sign-in-provider-back")
        if settings.COMITY_IN_PRODUCTION:  # the front server ends TLS, and speaks plain http to this one
            return f"https://{request.get_host()}{way}"
        return request.build_absolute_uri(way)

    def subject_in(self, tokens: dict[str, Any], nonce: str) -> str:
        """Who it is, by the provider's own name. Raises NotProven for anything that is not signed, for us and now."""
        sealed = str(tokens.get("id_token", ""))
        with get_adapter().get_requests_session() as session:
            told = session.get(self.openid_config["jwks_uri"])
        told.raise_for_status()
        keys = {key.key_id: key for key in jwt.PyJWKSet.from_dict(told.json()).keys}
        key = keys.get(jwt.get_unverified_header(sealed).get("kid"))
        if key is None:
            raise NotProven("signed with a key that the provider does not show")
        claims: dict[str, Any] = jwt.decode(
            sealed,
            key.key,
            algorithms=SIGNATURES,
            audience=provider_app()["client_id"],
            issuer=self.openid_config["issuer"],
            leeway=CLOCKS_APART,
            options={"require": ["exp", "iat", "iss", "aud", "sub"]},
        )
        if not nonce or not secrets.compare_digest(str(claims.get("nonce", "")).encode(), nonce.encode()):
            raise NotProven("the answer to another question")
        subject = str(claims["sub"])
        if not subject or len(subject) > LONGEST:
            raise NotProven("no name")
        return subject


def question(request: HttpRequest, purpose: str, way: str) -> str:
    """The address that asks the provider; what its answer must match is kept in the session."""
    adapter, nonce = HouseProvider(request, HOUSE), secrets.token_urlsafe(24)
    provider = adapter.get_provider()
    client, proof = adapter.get_client(request, provider.app), provider.get_pkce_params()
    kept = {"pkce_code_verifier": proof.pop("code_verifier"), "nonce": nonce, "purpose": purpose}
    client.state = provider.stash_redirect_state(request, "login", next_url=way, **kept)
    return str(client.get_redirect_url(adapter.authorize_url, ["openid"], {"nonce": nonce, **proof}))


def subject_behind(request: HttpRequest, state: dict[str, Any]) -> str:
    """Change the code for the proof, and read it."""
    adapter = HouseProvider(request, HOUSE)
    app = adapter.get_provider().app
    client = adapter.get_client(request, app)
    verifier = state.get("pkce_code_verifier")
    tokens = adapter.get_access_token_data(request, app, client, pkce_code_verifier=verifier)
    return adapter.subject_in(tokens, str(state.get("nonce", "")))

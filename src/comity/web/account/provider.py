"""Signing in with the identity provider that the operator named."""

from django.conf import settings


def provider_name() -> str:
    """What members call it; empty when there is none."""
    apps = settings.SOCIALACCOUNT_PROVIDERS.get("openid_connect", {}).get("APPS", [])
    return str(apps[0]["name"]) if apps else ""

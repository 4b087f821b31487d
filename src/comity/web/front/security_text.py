"""`/.well-known/security.txt` (RFC 9116): whom to tell of a weakness, as the operator set it."""

from datetime import datetime, timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.timezone import now
from django.views.decorators.http import require_safe

HOLDS = timedelta(days=180)  # below a year, as the RFC asks


@require_safe
def security_text(_request: HttpRequest) -> HttpResponse:
    """The text for programs and people who found something; without a contact there is none."""
    if not settings.COMITY_SECURITY_CONTACT:
        raise Http404
    return HttpResponse(text_at(now()), content_type="text/plain; charset=utf-8")


def text_at(moment: datetime) -> str:
    """Its lines; it runs out half a year after the day it is read, for then the setting was looked at again."""
    expires = moment.replace(hour=0, minute=0, second=0, microsecond=0) + HOLDS
    lines = [
        f"Contact: {settings.COMITY_SECURITY_CONTACT}",
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: en",
        f"Canonical: {settings.COMITY_ADDRESS}/.well-known/security.txt",
    ]
    return "\n".join([*lines, ""])

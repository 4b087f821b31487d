"""The files of a public edition, made when a text is released to everyone."""

from django.contrib import messages
from django.utils.timezone import now
from django.utils.translation import gettext as _

from comity.access.models import Audience, Release
from comity.common.errors import Refused
from comity.reporting.actions import issue_public_edition
from comity.web.requests import MemberRequest


def publish(request: MemberRequest, release: Release) -> None:
    """Make them and keep them; where they cannot be made the text is released all the same, and it is said why."""
    if request.method != "POST" or release.audience != Audience.PUBLIC or release.kind != "Programme":
        return
    try:
        issue_public_edition(release, by=request.user, at=now())
    except Refused as refused:
        messages.warning(request, _("It is released, but its files were not made: %(why)s") % {"why": refused})

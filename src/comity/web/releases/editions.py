"""What was released to everyone: the newest edition of each text, with the files that anyone may take."""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from comity.access.models import Audience, Release, Side, Visitor
from comity.access.policy import releases_visible_to
from comity.common.dates import days_written
from comity.reporting.documents.words import LANGUAGES, NAMES
from comity.web.frame import marking_of
from comity.web.pieces import Act

MOST = 100  # editions on one page
FIRST = "pdf"  # the file that is offered beside a title; the others stand on the page of files


def open_to_everyone(user: Visitor) -> QuerySet[Release]:
    """Every text that was released to everyone and not withdrawn, through the door of snapshots."""
    seen = releases_visible_to(user).filter(kind="Programme", act=Release.Act.RELEASE, audience=Audience.PUBLIC)
    return seen.exclude(state=Release.State.WITHDRAWN)


def editions(user: Visitor, *, about: Side | None = None, most: int = MOST) -> list[Release]:
    """The newest edition of each text that everyone may read, the latest first; perhaps those of one partner alone."""
    every = open_to_everyone(user)
    later = every.filter(of=OuterRef("of"), number__gt=OuterRef("number"))
    newest = every.filter(~Exists(later)).select_related("owner", "about").order_by("-at", "-pk")
    return list(newest.filter(Q(about=about) | Q(owner=about))[:most] if about else newest[:most])


def edition_row(release: Release) -> dict[str, Any]:
    """An edition as the public reads of it: whose programme, since when it is open, and its files."""
    day = localdate(release.at)
    return {
        "title": release.title,
        "address": reverse("release", args=[release.ref]),
        "version": release.number,
        "partner": str(partner_of(release)),
        "when": days_written(day, day),
        "marking": marking_of(release),
        "files": files_of(release),
    }


def partner_of(release: Release) -> Side:
    """The partner whose programme it is, whichever side wrote it."""
    return release.owner if release.owner.kind == Side.Kind.PARTNER or release.about is None else release.about


def files_of(release: Release) -> list[Act]:
    """The PDF of an edition in each language."""
    return [
        Act(
            words=_("PDF, %(language)s") % {"language": NAMES[language]},
            address=reverse("release-document", args=[release.ref, f"{language}.{FIRST}"]),
        )
        for language in LANGUAGES
    ]

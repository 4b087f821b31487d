"""Versions of a text as rows: what was tabled, put forward or released, to whom, when, under which hash."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from comity.access.models import Audience, Release, Visitor
from comity.access.policy import acts_for, releases_visible_to
from comity.common.dates import days_written
from comity.negotiation.queries.papers import LETTER
from comity.web.frame import marking_of_list
from comity.web.pieces import Badge
from comity.web.programmes.pages import head_of, programme_or_404

RELATED = ("owner", "about", "by", "prepared_by")
MOST = 200  # versions on one page
BADGES = {
    Release.State.FORWARD: ("half", ""),
    Release.State.RETURNED: ("no", ""),
    Release.State.SHOWN: ("full", ""),
    Release.State.AGREED: ("full", "agreed"),
    Release.State.WITHDRAWN: ("no", "late"),
}


def versions_of(user: Visitor, *, of: str) -> list[Release]:
    """The versions of one text that this visitor may read, the latest first."""
    every = releases_visible_to(user).filter(kind="Programme", of=of)
    return list(every.select_related(*RELATED).prefetch_related("named").order_by("-number")[:MOST])


def state_words(release: Release) -> str:
    """Where a snapshot stands, in words."""
    state = Release.State(release.state)
    if state == Release.State.SHOWN and release.kind == LETTER:
        return _("Sent, clause by clause")
    if state == Release.State.SHOWN:
        return _("Tabled") if release.act == Release.Act.TABLE else _("Released")
    return {
        Release.State.FORWARD: _("Put forward for release"),
        Release.State.RETURNED: _("Returned, not released"),
        Release.State.AGREED: _("Agreed"),
        Release.State.WITHDRAWN: _("Withdrawn"),
    }[state]


def badge_of(release: Release) -> Badge:
    """The state as a badge."""
    shape, tone = BADGES[Release.State(release.state)]
    return Badge(shape=shape, words=state_words(release), tone=tone)


def row_of(release: Release, user: Visitor) -> dict[str, Any]:
    """A snapshot as a row of a list."""
    mine = acts_for(user) == release.owner
    return {
        "title": release.title,
        "address": reverse("release", args=[release.ref]),
        "version": release.number,
        "badge": badge_of(release),
        "when": day(release),
        "side": str(release.owner),
        "mine": mine,
        "to": audience_words(release),
        "marking": str(marking_of_label(release)),
        "hash": release.sha256[:12],
    }


def marking_of_label(release: Release) -> str:
    """The marking of a snapshot as a list tells it."""
    return str(marking_of_list([release], AnonymousUser()))


def day(release: Release) -> str:
    """The day of its last step."""
    moment = release.ended_at or release.at or release.prepared_at
    return days_written(localtime(moment).date(), localtime(moment).date()) if moment else ""


def audience_words(release: Release) -> str:
    """Who reads it, or is meant to."""
    if release.intended == Audience.NAMED:
        return ", ".join(str(side) for side in release.named.all())
    if release.intended == Audience.BOTH:
        return str(release.about)
    return str(_("everyone"))


def rows_of(releases_: Iterable[Release], user: Visitor) -> list[dict[str, Any]]:
    """Snapshots as rows."""
    return [row_of(one, user) for one in releases_]


def page(request: HttpRequest, ref: str) -> HttpResponse:
    """The versions of a programme that were tabled, put forward or released, as far as this visitor may read them."""
    programme = programme_or_404(request, ref)
    context = head_of(request, programme, "programme-versions") | {
        "versions": rows_of(versions_of(request.user, of=programme.ref), request.user),
        "compare": reverse("programme-compare", args=[programme.ref]),
        "as_of_day": reverse("programme-as-of", args=[programme.ref]),
    }
    return render(request, "programmes/versions.html", context)

"""Reading snapshots: the list of them, one as it was shown with its versions, and its file."""

import json
from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from comity.access.models import Audience, Release, Visitor
from comity.access.policy import acts_for, releases, releases_visible_to
from comity.access.releasing import RELEASES, destination_of, followed, intact
from comity.negotiation.policy import negotiations_visible_to
from comity.negotiation.queries.papers import LETTER
from comity.partners.policy import partners_visible_to
from comity.programmes.agreement import court_in, court_of, looked_at, standing_in
from comity.web.account.stepping import step_up
from comity.web.frame import marking_of, marking_of_list
from comity.web.pieces import Act, Fact
from comity.web.programmes.sheets import sheet_html
from comity.web.programmes.standing import court_shown, court_words
from comity.web.programmes.versions import MOST, RELATED, audience_words, badge_of, rows_of, versions_of
from comity.web.releases.editions import edition_row, editions, files_of
from comity.web.tables import file_answer


def release_or_404(request: HttpRequest, ref: str) -> Release:
    """The snapshot through its door: hidden and unknown are the same."""
    found = releases_visible_to(request.user).select_related(*RELATED).annotate(told_later=followed())
    return get_object_or_404(found, ref=ref)


def seen(user: Visitor) -> QuerySet[Release]:
    """What this visitor may read, with what a row shows."""
    return releases_visible_to(user).select_related(*RELATED).prefetch_related("named").order_by("-prepared_at", "-pk")


def narrowed(request: HttpRequest) -> QuerySet[Release]:
    """The snapshots that the address asks for: all, or those about one partner."""
    found, partner = seen(request.user), request.GET.get("partner", "")
    if not partner:
        return found
    sides = partners_visible_to(request.user).filter(ref=partner).values("side")
    return found.filter(Q(about__in=sides) | Q(owner__in=sides))


def index(request: HttpRequest) -> HttpResponse:
    """Every snapshot that this visitor may read: what waits for the second key, what came, what went."""
    side = acts_for(request.user)
    if side is None and not releases(request.user):
        return open_index(request)
    every = list(looked_at(narrowed(request))[:MOST])
    authority = releases(request.user)
    waiting = [one for one in every if one.state == Release.State.FORWARD and authority]
    rest = [one for one in every if one not in waiting]
    own = [one for one in rest if side is not None and one.owner_id == side.pk]
    came = [one for one in rest if one not in own]
    titles = {
        "waiting": _("Waiting for the second key"),
        "came": _("Shown to us"),
        "own": _("Shown by our side"),
    }
    groups = [
        {"key": key, "title": titles[key], "rows": with_courts(found, request.user)}
        for key, found in (("waiting", waiting), ("came", came), ("own", own))
        if found
    ]
    context = {
        "groups": groups,
        "marking": marking_of_list(every, request.user),
        "crumbs": [Act(words=_("Programmes"), address=reverse("programmes")), Act(words=_("Texts"), address="")],
    }
    return render(request, "releases/list.html", context)


def open_index(request: HttpRequest) -> HttpResponse:
    """What was released, for who acts for no side: the newest edition of each text, below it those before."""
    asked = request.GET.get("partner", "")
    partner = partners_visible_to(request.user).select_related("side").filter(ref=asked).first() if asked else None
    every = list(narrowed(request)[:MOST])
    newest = [] if asked and partner is None else editions(request.user, about=partner.side if partner else None)
    there = {one.pk for one in newest}
    context = {
        "editions": [edition_row(one) for one in newest],
        "earlier": rows_of([one for one in every if one.pk not in there], request.user),
        "partner": partner,
        "marking": marking_of_list([*every, *newest], request.user),
        "crumbs": [Act(words=_("Released texts"), address="")],
    }
    return render(request, "releases/open.html", context)


def with_courts(found: list[Release], user: Visitor) -> list[dict[str, Any]]:
    """Snapshots as rows, each with whose move it is."""
    courts = [court_words(court_shown(court_in(standing_in(one), user), one)) if lies(one) else "" for one in found]
    return [row | {"court": court} for row, court in zip(rows_of(found, user), courts, strict=True)]


def lies(release: Release) -> bool:
    """A version that two sides have before them or have agreed; answers to one are no text to approve."""
    between = release.state in {Release.State.SHOWN, Release.State.AGREED}
    return release.act == Release.Act.TABLE and release.kind != LETTER and between


def page(request: HttpRequest, ref: str) -> HttpResponse:
    """One snapshot, exactly as it was shown, with its hash checked anew."""
    release = release_or_404(request, ref)
    return render(request, "releases/release.html", context_of(request, release))


def context_of(request: HttpRequest, release: Release) -> dict[str, Any]:
    """What the page of a snapshot shows."""
    versions = versions_of(request.user, of=release.of)
    whole = intact(release)
    later = [one for one in versions if one.act == release.act and one.number > release.number]
    return {
        "release": release,
        "sheet": sheet_html(json.loads(release.content)) if whole else "",
        "intact": whole,
        "badge": badge_of(release),
        "court": court_shown(court_of(release, request.user), release) if lies(release) and not later else None,
        "facts": facts_of(release),
        "later": later[0] if later else None,
        "later_address": reverse("release", args=[later[0].ref]) if later else "",
        "versions": rows_of([one for one in versions if one.pk != release.pk], request.user),
        "acts": acts_of(request.user, release, superseded=bool(later)),
        "marking": marking_of(release),
        "ended": ended_words(release),
        "crumbs": [
            Act(words=_("Texts"), address=reverse("releases")),
            Act(words=_("%(title)s, version %(n)s") % {"title": release.title, "n": release.number}, address=""),
        ],
    }


def facts_of(release: Release) -> list[Fact]:
    """What is known of a snapshot beside its text."""
    shown = release.act == Release.Act.TABLE
    facts = [
        Fact(term=_("Version"), words=release.number),
        Fact(term=_("From"), words=str(release.owner)),
        Fact(term=_("To"), words=audience_words(release)),
    ]
    if release.state == Release.State.FORWARD or not shown:
        facts.append(Fact(term=_("Put forward"), words=moment_words(release.prepared_at)))
    if release.at:
        crossed = _("Sent") if release.kind == LETTER else _("Tabled") if shown else _("Released")
        facts.append(Fact(term=crossed, words=moment_words(release.at)))
    if release.note:
        facts.append(Fact(term=_("Note"), words=release.note))
    facts.append(Fact(term=_("SHA-256"), words=release.sha256, note=_("Checked again as you opened this page.")))
    return facts


def moment_words(moment: Any) -> str:
    """A day and the time of it."""
    return f"{localtime(moment):%-d %B %Y, %H:%M}" if moment else ""


def ended_words(release: Release) -> str:
    """What became of it, when and why."""
    when = moment_words(release.ended_at)
    if release.state == Release.State.WITHDRAWN:
        return _("Withdrawn on %(when)s: %(reason)s") % {"when": when, "reason": release.reason}
    if release.state == Release.State.RETURNED:
        return _("Returned on %(when)s: %(reason)s") % {"when": when, "reason": release.reason}
    return _("Agreed by both sides on %(when)s.") % {"when": when} if release.state == Release.State.AGREED else ""


def acts_of(user: Visitor, release: Release, *, superseded: bool) -> list[Act]:
    """What this visitor may do with it now, from the table of moves."""
    if release.audience == Audience.PUBLIC and acts_for(user) is None:
        return edition_acts(release)
    moves = {move.name for move in RELEASES.open_to(user, release)} if user.is_authenticated else set()
    ref = [release.ref]
    acts = []
    if release.state == Release.State.FORWARD and releases(user):
        acts.append(Act(words=_("Decide"), address=reverse("release-turn", args=ref)))
    if "call back" in moves:
        acts.append(Act(words=_("Call it back"), address=reverse("release-return", args=ref)))
    if user.is_authenticated and release.act == Release.Act.TABLE and over(user, release):
        acts.append(Act(words=_("Clause by clause"), address=reverse("negotiation-text", args=ref)))
    if release.act == Release.Act.TABLE and release.kind == "Programme" and user.is_authenticated:
        if "agree" in moves and not superseded:
            acts.append(Act(words=_("Approve this version"), address=reverse("release-approve", args=ref)))
        acts.append(Act(words=_("Agreement"), address=reverse("release-agreement", args=ref)))
    if "withdraw" in moves:
        acts.append(Act(words=_("Withdraw"), address=reverse("release-withdraw", args=ref)))
    return acts


def edition_acts(release: Release) -> list[Act]:
    """What the public may do with a text: take it with it, while it stands."""
    if release.state == Release.State.WITHDRAWN or release.kind != "Programme" or not intact(release):
        return []
    more = Act(words=_("All files"), address=reverse("release-documents", args=[release.ref]))
    return [*files_of(release), more]


def over(user: Visitor, release: Release) -> bool:
    """There is a negotiation in which this snapshot was shown."""
    return negotiations_visible_to(user).filter(Q(of=release.of) | Q(ref=release.of)).exists()


def file(request: HttpRequest, ref: str) -> HttpResponse:
    """The snapshot as the bytes that were hashed: whoever has the file can check the hash."""
    release = release_or_404(request, ref)
    return open_file(request, release) if release.audience == Audience.PUBLIC else kept_file(request, release)


def open_file(_request: HttpRequest, release: Release) -> HttpResponse:
    """The file of what everyone may read."""
    return file_answer("snapshot", "json", release.content.encode())


@step_up
def kept_file(request: HttpRequest, release: Release) -> HttpResponse:
    """The file of what not everyone may read."""
    return open_file(request, release)


def heading_of(release: Release, words: str) -> dict[str, Any]:
    """What the page of an act upon a snapshot shows on top."""
    here = reverse("release", args=[release.ref])
    to = destination_of(release)
    return {
        "release": release,
        "title": words,
        "back": here,
        "to": to.words,
        "marking": marking_of(release),
        "crumbs": [
            Act(words=_("Texts"), address=reverse("releases")),
            Act(words=_("%(title)s, version %(n)s") % {"title": release.title, "n": release.number}, address=here),
            Act(words=words, address=""),
        ],
    }

"""The home of a signed-in person: what is late, due, waits, was returned or changed; each line a sentence, one act."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from comity.access.marking import Label, default_marking, ladder
from comity.access.policy import acting_of, acts_for_provider, may, reads_content
from comity.access.queries import typed_by
from comity.access.rights import Right
from comity.common.dates import days_written
from comity.delivery.due import MOST, WEEK, Item, items_of
from comity.delivery.news import newest_unread
from comity.delivery.records import path_to
from comity.web.frame import Bar, bar_of_label
from comity.web.front.sentences import duty_of
from comity.web.front.standing import duties_of_server
from comity.web.notices.shown import of_news
from comity.web.pieces import Act, Duty, day_written
from comity.web.requests import MemberRequest

SHOWN_WHOLE = 500
LATE, DUE, WAITS, RETURNED, CHANGED, TYPED, SOON = "late", "due", "waits", "returned", "changed", "typed", "soon"
# the sources of each part of the page, in the order of their lines
SOURCES = {
    LATE: ("milestone-late", "commitment-late"),
    DUE: ("milestone-week", "commitment-week", "line-week", "session-week", "invitation"),
    WAITS: (
        "glass",
        "text-tabled",
        "text-answered",
        "text-forward",
        "entry-proposed",
        "entry-draft",
        "draft",
        "import",
    ),
    RETURNED: ("text-returned", "entry-returned"),
    SOON: ("line-month", "session-month"),
}
NEXT = ("milestone-next", "commitment-next", "line-month", "session-month", "line-next", "session-next")
HEADINGS = {
    LATE: gettext_lazy("Late"),
    DUE: gettext_lazy("Due this week"),
    WAITS: gettext_lazy("Waits for you"),
    RETURNED: gettext_lazy("Returned to you"),
    CHANGED: gettext_lazy("Changed since you looked"),
    TYPED: gettext_lazy("Begun and not saved"),
    SOON: gettext_lazy("Begins soon"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One heading of the page and at most seven lines under it; `rest` leads to all of them."""

    words: str
    duties: Sequence[Duty]
    rest: Act | None = None


@login_required
def home(request: MemberRequest) -> HttpResponse:
    """What waits for this person."""
    today = localdate()
    asked = request.GET.get("part", "")
    if asked in SOURCES:
        return whole(request, asked, today)
    items = items_of(request.user, today)
    dated = {name: part_of(name, items, today) for name in SOURCES}
    dated[WAITS] = with_server(dated[WAITS], request)
    dated |= {CHANGED: changed(request), TYPED: typed(request)}
    parts = [part for name in HEADINGS if (part := dated[name]) and part.duties]
    pressing = any(dated[name] and dated[name].duties for name in (LATE, DUE))
    context = {
        "parts": parts,
        "today": today,
        "start": start_of(request),
        "calm": "" if pressing else _("Nothing is due this week."),
        "next": "" if pressing else next_of(items, today),
        "alone": acting_of(request.user) is None,
        "marking": marking_of_items(items),
    }
    return render(request, "front/home.html", context)


def whole(request: MemberRequest, name: str, today: date) -> HttpResponse:
    """One part of the page with all its lines."""
    items = items_of(request.user, today, most=SHOWN_WHOLE, only=SOURCES[name])
    duties = [duty_of(one, today) for source in SOURCES[name] for one in items if one.what == source]
    parts = [Part(words=str(HEADINGS[name]), duties=duties)]
    context = {"parts": parts, "today": today, "whole": True, "marking": marking_of_items(items)}
    return render(request, "front/home.html", context)


def marking_of_items(items: Sequence[Item]) -> Bar:
    """The highest level of what the page tells of; who may have it differs line by line."""
    levels = {level for one in items for level in (one.marking, one.over) if level}
    return bar_of_label(Label(marking=ladder().highest({default_marking(), *levels})))


def part_of(name: str, items: Sequence[Item], today: date) -> Part:
    """The lines of a part, by source and then by day, and how many there are in all."""
    found = [one for source in SOURCES[name] for one in items if one.what == source]
    if name in (DUE, SOON):
        found.sort(key=lambda one: one.day)
    count = sum({one.what: one.count for one in found}.values())
    rest = Act(words=_("All %(n)s") % {"n": count}, address=f"?part={name}") if count > MOST else None
    return Part(words=str(HEADINGS[name]), duties=[duty_of(one, today) for one in found[:MOST]], rest=rest)


def with_server(part: Part, request: MemberRequest) -> Part:
    """For who keeps the server, what it waits for stands first."""
    if not may(request.user, Right.INSTALLATION_KEEP):
        return part
    return Part(words=part.words, duties=[*duties_of_server(now()), *part.duties][:MOST], rest=part.rest)


def changed(request: MemberRequest) -> Part:
    """What was told to this member and is not read."""
    told, count = newest_unread(request.user, MOST)
    words = ngettext("All %(n)s", "All %(n)s", count) % {"n": count} if count > MOST else _("All news")
    return Part(
        words=str(HEADINGS[CHANGED]),
        duties=[of_news(one, new=False) for one in told],
        rest=Act(words=words, address=reverse("news")),
    )


def typed(request: MemberRequest) -> Part:
    """What the person has typed somewhere and not saved."""
    duties = []
    for one in typed_by(request.user)[:MOST]:
        page, title = (next(iter(one.fields.get(name, [])), "") for name in ("@page", "@title"))
        if not page.startswith("/") or page.startswith(("//", "/\\")):
            continue
        words = _("What you typed on “%(page)s” is kept, and not saved yet.") % {"page": title or page}
        act = Act(words=_("Go on"), address=page)
        duties.append(Duty(words=words, when=day_written(localdate(one.updated_at)), act=act))
    return Part(words=str(HEADINGS[TYPED]), duties=duties)


def next_of(items: Sequence[Item], today: date) -> str:
    """The day of the next duty after this week."""
    days = [one.on for one in items if one.what in NEXT and one.on and one.on > today + WEEK]
    if not days:
        return ""
    first = min(days)
    return _("The next duty is on %(day)s.") % {"day": days_written(first, first)}


def start_of(request: MemberRequest) -> Act | None:
    """Where work begins when nothing waits."""
    if acting_of(request.user) is None:
        return None
    if may(request.user, Right.JOURNAL_VERIFY):
        return Act(words=_("Open the verification of the journal"), address=path_to("journal-verification"))
    if acts_for_provider(request.user) or not reads_content(request.user):
        return Act(words=_("Open the catalogue"), address=reverse("catalogue"))
    return Act(words=_("Open the programmes"), address=reverse("programmes"))

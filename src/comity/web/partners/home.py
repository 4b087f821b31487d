"""The home of one partner: what stands next, what is owed, who holds which post, what is given, and the years."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.access.marking import Marked
from comity.access.models import User, Visitor
from comity.common.addresses import parted
from comity.common.dates import days_written
from comity.contributions.queries import Line, given, lines_of, received
from comity.contributions.words import addresses_of, place_words, value_words, when_words
from comity.dialogue.models import Commitment, Event
from comity.dialogue.policy import keeps_dialogue
from comity.dialogue.queries.ledger import OURS
from comity.dialogue.states import Standing
from comity.partners.models import Holding, Partner
from comity.partners.policy import keeps_body, keeps_partner, partners_visible_to
from comity.partners.queries import bodies_of, posts_about, surrounded
from comity.programmes.known_dates import date_words
from comity.programmes.models import Line as ProgrammeLine
from comity.programmes.policy import other_side, programmes_visible_to
from comity.reporting.activities import activities_by_area
from comity.reporting.partner_home import (
    Owed,
    Seat,
    events_next,
    goals_served,
    owed_both_ways,
    promises_late,
    seats_on,
    sessions_next,
)
from comity.reporting.policy import builds_briefs
from comity.reporting.timeline import Item, timeline_of, timeline_picture, when
from comity.reporting.today import open_programmes
from comity.web.frame import marking_of
from comity.web.pieces import Act, Duty, Fact, Source
from comity.web.releases.editions import edition_row, editions

RECENT, FEW, MOST = 6, 4, 7


def partner(request: HttpRequest, ref: str) -> HttpResponse:
    """Everything about one partner on one page, as far as this visitor may know it."""
    user, today = request.user, localdate()
    known = partners_visible_to(user).select_related("side", "owner", "about")
    found = get_object_or_404(surrounded(known, user), ref=ref)
    programmes = list(programmes_visible_to(user).filter(partner=found).select_related("type"))
    seats = seats_on(posts_about(user, found), today)
    released = editions(user, about=found.side)
    items = timeline_of(found.side, user)
    figures = lines_of(found, user)
    first = next((one for one in programmes if one.state != "ended" and one.starts), None)
    owed = owed_both_ways(found, user, today)
    goals = goals_served(first, user) if first else []
    coming = coming_of(user, found, today, owed)
    named: list[Marked] = [*programmes, *released, *items, *(line.figure for line in figures)]
    named += [*(one.node for one in goals), *coming.named, *held_by(seats)]
    context: dict[str, Any] = {
        "duties": duties_of(user, found, today, coming),
        "owed": [owed_words(one, found) for one in owed if one.count],
        "first": first,
        "goals": goals,
        "partner": found,
        "groups": sorted(group.name for group in found.groups.all()),
        "programmes": programmes,
        "editions": [edition_row(one) for one in released],
        "current": [one for one in programmes if one.state != "ended"],
        "past": [one for one in programmes if one.state == "ended"],
        "seats": [seat_fact(one) for one in seats],
        "bodies": list(bodies_of(user, found)),
        "items": items,
        "recent": items[::-1][:RECENT],
        "picture": timeline_picture(items, reverse("partner-history", args=[ref]), today),
        "areas": activities_by_area(found, user) if programmes else None,
        "given": newest(given(figures)),
        "received": newest(received(figures)),
        "kinds": {line.figure.kind for line in figures},
        "sources": sources_of(found, seats, items, figures),
        "may_change": keeps_partner(user, found),
        "may_log": keeps_dialogue(user, other_side(user, found)),
        "may_brief": builds_briefs(user, found.side),
        "may_keep_bodies": keeps_body(user, found.side),
        "marking": marking_of(found, named),
        "crumbs": [Act(words=_("Partners"), address=reverse("partners")), Act(words=found.name, address="")],
    }
    return render(request, "partners/partner.html", context)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """What stands next with a partner: late promises, events that are planned, sessions that begin next."""

    late: Sequence[Commitment]
    met: Sequence[Event]
    sessions: Sequence[ProgrammeLine]

    @property
    def named(self) -> list[Marked]:
        """The records whose titles it shows, each with a marking of its own."""
        activities = [line.activity for line in self.sessions if vars(line)["activity_known"]]
        return [*self.late, *self.met, *self.sessions, *activities]


def coming_of(user: Visitor, partner: Partner, today: date, owed: Sequence[Owed]) -> Coming:
    """What stands next, for a member; a visitor without an account is told of none of it."""
    if not isinstance(user, User):
        return Coming(late=(), met=(), sessions=())
    return Coming(
        late=list(promises_late(partner, user, today)) if any(each.late for each in owed) else [],
        met=events_next(partner, user, today),
        sessions=list(sessions_next(partner, user, today)),
    )


def held_by(seats: Iterable[Seat]) -> list[Marked]:
    """Posts and who holds them, each with a marking of its own."""
    people = [held.person for one in seats for held in (one.now, one.coming) if held is not None]
    return [*(one.post for one in seats), *(one for one in people if one is not None)]


def duties_of(user: Visitor, partner: Partner, today: date, coming: Coming) -> list[Duty]:
    """What stands next with the partner: what is late, the next visits, drafts that wait, sessions; at most seven."""
    if not isinstance(user, User):
        return []
    late = [
        Duty(
            words=one.title,
            act=Act(words=_("Open"), address=reverse("commitment", args=[one.ref])),
            when=days_late_words((today - one.due_by).days if one.due_by else 0),
            note=_("promised by %(giver)s") % {"giver": one.giver},
            late=True,
        )
        for one in coming.late
    ]
    briefs = builds_briefs(user, partner.side)
    met = [
        Duty(
            words=one.title,
            act=Act(words=_("Build brief"), address=reverse("brief-of-event", args=[one.ref]))
            if briefs
            else Act(words=_("Open"), address=reverse("event", args=[one.ref])),
            when=when(one.starts, one.ends),
            note=str(one.get_kind_display()),
        )
        for one in coming.met
    ]
    return [*late[:FEW], *met, *drafts_of(user, partner), *sessions_of(coming.sessions)][:MOST]


def days_late_words(days: int) -> str:
    """By how much something is late."""
    return ngettext("%(n)s day late", "%(n)s days late", days) % {"n": days}


def drafts_of(user: User, partner: Partner) -> list[Duty]:
    """Drafts with this partner that wait for an act."""
    drafts = [one for one in open_programmes(user) if one.programme.partner_id == partner.pk]
    return [
        Duty(
            words=one.programme.title,
            act=Act(words=_("Tailor"), address=reverse("board", args=[one.programme.ref])),
            when=_("draft"),
            note=_("accepted into the programme") if one.accepted else "",
        )
        for one in drafts
    ]


def sessions_of(lines: Sequence[ProgrammeLine]) -> list[Duty]:
    """The sessions that begin next."""
    return [
        Duty(
            words=line.activity.title if vars(line)["activity_known"] else _("A session"),
            act=Act(words=_("Open"), address=reverse("programme-lines", args=[line.programme.ref])),
            when=days_written(line.starts, line.ends, short=True),
            note=line.programme.title,
        )
        for line in lines
    ]


def owed_words(one: Owed, partner: Partner) -> dict[str, Any]:
    """A count of the ledger with the list it counts."""
    address = f"{reverse('commitments')}?partner={partner.side.code}&way={one.way}"
    late = ngettext("%(n)s late", "%(n)s late", one.late) % {"n": one.late} if one.late else ""
    return {
        "words": _("Ours") if one.way == OURS else _("Theirs"),
        "count": one.count,
        "address": address,
        "late": late,
        "late_address": f"{address}&standing={Standing.LATE}",
    }


def seat_fact(one: Seat) -> Fact:
    """A post in words: who holds it or since when it is vacant, and who is announced; the region of its mandate."""
    region = one.post.mandate_name or (_("for %(countries)s") % {"countries": ", ".join(one.post.mandate)})
    notes = [region if one.post.mandate else "", coming_words(one.coming) if one.coming else ""]
    return Fact(
        term=one.post.title,
        words=holder_words(one.now),
        address=reverse("post", args=[one.post.ref]),
        note="; ".join(filter(None, notes)),
    )


def holder_words(held: Holding | None) -> str:
    """Who holds a post now."""
    if held is None:
        return _("not known")
    if held.person is None:
        return _("vacant since %(day)s") % {"day": date_words(held.starts)} if held.starts else _("vacant")
    return _("%(name)s, acting") % {"name": held.person.name} if held.acting else held.person.name


def coming_words(held: Holding) -> str:
    """Who is announced and not yet in office; an appointment may be announced before its name."""
    first, made_known = held.took_up or held.starts, date_words(held.announced)
    nobody = _("a successor, not named yet") if held.announced else _("vacant")
    name = held.person.name if held.person else nobody
    told = {"name": name, "day": made_known, "first": date_words(first)}
    if first and made_known:
        return _("%(name)s from %(first)s, announced %(day)s") % told
    return _("%(name)s from %(first)s") % told if first else _("%(name)s, announced %(day)s, not yet in office") % told


def newest(lines: Sequence[Line]) -> list[Fact]:
    """The newest facts of one direction; values that sources tell differently stand side by side."""
    facts: dict[str, Line] = {}
    for line in sorted(lines, key=lambda line: line.years.stop, reverse=True):
        if not any(other.ref in facts for other in line.others):
            facts[line.figure.ref] = line
    return [
        Fact(
            term=when_words(line.figure),
            words=" | ".join(dict.fromkeys(filter(None, map(value_words, (line.figure, *line.others)))))
            or line.figure.title,
            address=reverse("contribution", args=[line.figure.ref]),
            note=", ".join(
                filter(None, [line.figure.title if value_words(line.figure) else "", place_words(line.figure)])
            ),
        )
        for line in list(facts.values())[:FEW]
    ]


def sources_of(partner: Partner, seats: Iterable[Seat], items: Sequence[Item], figures: Sequence[Line]) -> list[Source]:
    """Where the page comes from; what the years and the figures stand on is told where they are listed whole."""
    told = [(partner.source_url, _("membership of groups"), partner.source_as_of)]
    told += [
        (url, f"{one.post.title}: {holder_words(held)}", "")
        for one in seats
        for held in (one.now, one.coming)
        if held
        for url in [parted(line)[0] for line in held.sources[:1]]
    ]
    told += [(item.sources[0], item.what, item.when) for item in items[::-1][:RECENT] if item.sources]
    shown = [*given(figures), *received(figures)]
    told += [
        (addresses_of(line.figure)[0], line.figure.title, when_words(line.figure))
        for line in sorted(shown, key=lambda line: line.years.stop, reverse=True)[:FEW]
        if addresses_of(line.figure)
    ]
    seen: dict[str, Source] = {}
    for url, title, as_of in told:
        if url and url not in seen:
            seen[url] = Source(number=len(seen) + 1, title=title, address=url, as_of=as_of)
    return list(seen.values())

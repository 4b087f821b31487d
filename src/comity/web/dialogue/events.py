"""Visits, meetings and calls: the list, and one event with a column for each source and what differs between them."""

from collections.abc import Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.access.marking import Marked
from comity.access.models import Audience
from comity.access.policy import acts_for
from comity.common.paging import page_of
from comity.dialogue.differences import Verdict
from comity.dialogue.models import Claim, Event
from comity.dialogue.policy import (
    attaches_to,
    keeps_dialogue,
    keeps_entry,
    publishes_entry,
    shares_entry,
    topics_visible_to,
)
from comity.dialogue.queries.capturing_events import perhaps_same
from comity.dialogue.queries.events import (
    EventPicture,
    Narrowing,
    event_picture,
    listed_events,
    topics_among,
    with_held,
    with_surroundings,
)
from comity.dialogue.states import ClaimKind, EventKind
from comity.dialogue.workflow import CALL_OFF, EVENT, HOLD, READ_OUT, TAKE_UP_AGAIN
from comity.partners.policy import partners_visible_to
from comity.reporting.policy import builds_briefs
from comity.web.dialogue.shown import event_words, note_of, participant_words, told_value, when
from comity.web.dialogue.tellings import MOST_COLUMNS, columns_of, rows_of
from comity.web.frame import audience_of, marking_of, marking_of_list
from comity.web.pieces import Act, Cell, Fact, Row, chips, facet
from comity.web.tables import headings, page_or_file

ORDER = ("-starts", "pk")
SPOKEN = (ClaimKind.APPRECIATION, ClaimKind.POSITION, ClaimKind.REQUEST, ClaimKind.BACKGROUND)


def narrowing_of(request: HttpRequest) -> Narrowing:
    """What the address asks for."""
    get = request.GET.get
    words = "".join(sign for sign in get("q", "") if sign.isprintable()).strip()[:200]
    return Narrowing(
        partner=get("partner", ""), kind=get("kind", ""), year=get("year", "")[:4], topic=get("topic", ""), words=words
    )


def index(request: HttpRequest) -> HttpResponse:
    """The visits, meetings and calls that this visitor may know of, newest first."""
    by = narrowing_of(request)
    found = listed_events(request.user, by)
    page = page_of(with_surroundings(found, request.user), ORDER, request.GET.get("after", ""))
    partners = [(one.side.code, one.name, None) for one in partners_visible_to(request.user).select_related("side")]
    topics = [(code, title, None) for code, title in topics_visible_to(request.user).values_list("code", "title")]
    facets = [
        facet(request, "partner", _("Partner"), partners, many=False),
        facet(request, "kind", _("Kind"), [(one.value, str(one.label), None) for one in EventKind], many=False),
        facet(request, "topic", _("Topic"), topics, many=False, shown=6),
    ]
    context: dict[str, Any] = {
        "columns": headings(_("Event"), _("Days"), _("Partner"), _("Topics"), _("Sources")),
        "rows": [row_of(one) for one in page.rows],
        "facets": facets,
        "chips": chips(facets),
        "words": by.words,
        "older": with_mark(request, page.following),
        "newer": with_mark(request, page.previous),
        "may_add": keeps_dialogue(request.user),
        "marking": marking_of_list([part for one in page.rows for part in (one, *one.parts.all())], request.user),
        "crumbs": [Act(words=_("Dialogue"), address="")],
    }
    return page_or_file(request, "dialogue/events.html", context, "events", with_held(found, request.user), "title")


def with_mark(request: HttpRequest, mark: str) -> str:
    """The address of the page that a mark begins."""
    query = request.GET.copy()
    query["after"] = mark
    return f"?{query.urlencode()}" if mark else ""


def row_of(event: Event) -> Row:
    """One line of the list."""
    sources = vars(event)["sources"]
    topics = [one.title for one in topics_among(event, event.parts.all())]
    return Row(
        cells=[
            Cell(
                text=event.title, address=reverse("event", args=[event.ref]), note=event_words(event), basis=event.basis
            ),
            Cell(text=when(event.starts, event.ends), note=vars(event)["place_name"]),
            Cell(text=str(event.about or "")),
            Cell(text=", ".join(topics[:4]), note=_("and %(n)s more") % {"n": len(topics) - 4} if topics[4:] else ""),
            Cell(text=ngettext("%(n)s source", "%(n)s sources", sources) % {"n": sources} if sources else ""),
        ]
    )


def event(request: HttpRequest, ref: str) -> HttpResponse:
    """One event: who took part, what each source tells of it, and what the record goes by."""
    picture = event_picture(ref, request.user)
    if picture is None:
        raise Http404
    shown, keeps = picture.event, keeps_entry(request.user, picture.event)
    perhaps = perhaps_same(shown, request.user) if keeps and not picture.whole else []
    columns, notes = columns_of(picture.read_outs), note_of(shown, request.user)
    inner = notes or perhaps
    groups, alone = rows_of(picture, columns, keeps)
    context = {
        "event": shown,
        "kind": event_words(shown),
        "audience": audience_of(shown),
        "facts": [
            *facts_of(picture),
            *notes,
            *perhaps_of(perhaps),
        ],
        "people": people_of(picture),
        "parts": [(one, when(one.starts, one.ends), event_words(one)) for one in picture.parts],
        "sources": list(enumerate(picture.read_outs, start=1)),
        "movable": [
            (number, one)
            for number, one in enumerate(picture.read_outs, start=1)
            if keeps_entry(request.user, one) and READ_OUT.open_to(request.user, one)
        ],
        "columns": columns,
        "by_side": len(picture.read_outs) > MOST_COLUMNS,
        "groups": groups,
        "alone": alone,
        "agree": [one for one in picture.differences if one.verdict == Verdict.SAME],
        "spoken": spoken_of(picture),
        "may_keep": keeps,
        "may_attach": attaches_to(request.user, shown),
        "may_brief": any(builds_briefs(request.user, one) for one in (shown.owner, shown.about) if one),
        "steps": steps_of(shown, request),
        "marking": marking_of(shown, [*named_on(picture), *perhaps], inner=acts_for(request.user) if inner else None),
        "crumbs": crumbs_to(picture),
    }
    return render(request, "dialogue/event.html", context)


def steps_of(shown: Event, request: HttpRequest) -> list[Act]:
    """What may be done with it now: let others know, say that it was held, call it off."""
    names = {
        "share": (_("Share"), shown.audience == Audience.OWN and shares_entry(request.user, shown)),
        "publish": (
            _("Open to everyone"), shown.audience != Audience.PUBLIC and publishes_entry(request.user, shown)
        ),
    }  # fmt: skip
    open_ = {one.name for one in EVENT.open_to(request.user, shown)}
    for name, move, words in (
        ("hold", HOLD, _("It was held")), ("call-off", CALL_OFF, _("Call it off")),
        ("take-up-again", TAKE_UP_AGAIN, _("Take it up again")),
    ):  # fmt: skip
        names[name] = (words, move in open_)
    return [
        Act(words=words, address=reverse("event-step", kwargs={"name": name, "ref": shown.ref}))
        for name, (words, may) in names.items()
        if may
    ]


def crumbs_to(picture: EventPicture) -> list[Act]:
    """The way here: the list, the visit it is part of."""
    way = [Act(words=_("Dialogue"), address=reverse("events"))]
    if picture.whole:
        way.append(Act(words=picture.whole.title, address=reverse("event", args=[picture.whole.ref])))
    return [*way, Act(words=picture.event.title, address="")]


def facts_of(picture: EventPicture) -> list[Fact]:
    """What the record goes by: days, place, and every working value that was chosen, with the reason."""
    shown = picture.event
    found = [
        Fact(term=_("Days"), words=when(shown.starts, shown.ends), note=shown.dates_basis),
        Fact(term=_("Place"), words=picture.place),
        Fact(term=_("With"), words=str(shown.about or "")),
        *([Fact(term=_("Topics"), words=", ".join(picture.topics))] if picture.topics else []),
    ]
    for (kind, about), one in picture.working.items():
        told = {"value": told_value(one.value), "reason": one.reason}
        found.append(
            Fact(
                term=_("Chosen: %(what)s") % {"what": about or str(ClaimKind(kind).label)},
                words=told["value"],
                note=_("because: %(reason)s") % told,
            )
        )
    return found


def perhaps_of(found: Sequence[Event]) -> list[Fact]:
    """Events that it may be the same as, for the side that left it open."""
    return [
        Fact(term=_("Perhaps the same as"), words=one.title, address=reverse("event", args=[one.ref])) for one in found
    ]


def named_on(picture: EventPicture) -> list[Marked]:
    """The other records that the page names, each with a marking of its own: meetings, people, posts, sources."""
    met = [who for one in picture.participants for who in (one.person, one.post) if who is not None]
    told = [who for one in picture.claims for who in (one.person, one.post) if who is not None]
    return [*picture.read_outs, *picture.parts, *([picture.whole] if picture.whole else []), *met, *told]


def people_of(picture: EventPicture) -> list[Fact]:
    """Who took part, by side; of a visit the participants of its meetings too, each once with what is most told."""
    sides: dict[str, dict[str, tuple[str, str]]] = {}
    for one in picture.participants:
        address = reverse("person", args=[one.person.ref]) if one.person else ""
        words = participant_words(one)
        told = sides.setdefault(str(one.side or _("others")), {})
        before, _address = told.get(address or words, ("", ""))
        told[address or words] = (max(words, before, key=len), address)
    return [
        Fact(term=side, words=words, address=address)
        for side, told in sides.items()
        for words, address in told.values()
    ]


def spoken_of(picture: EventPicture) -> list[dict[str, Any]]:
    """Appreciation, positions, requests and background: the words, who said them, in which source."""
    numbers = {one.pk: number for number, one in enumerate(picture.read_outs, start=1)}
    told: dict[tuple[str, str], dict[str, Any]] = {}
    for one in picture.claims:
        if one.kind in SPOKEN and one.quote:
            line = told.setdefault((one.kind, one.quote), spoken(one))
            line["numbers"] = sorted({*line["numbers"], numbers[one.read_out_id]})
    return sorted(told.values(), key=lambda line: str(line["kind"]))


def spoken(one: Claim) -> dict[str, Any]:
    """A claim in its words."""
    by = _("both sides") if one.jointly else str(one.speaker or _("not said by whom"))
    return {"kind": one.get_kind_display(), "words": one.quote, "by": by, "ours": one.restated, "numbers": []}

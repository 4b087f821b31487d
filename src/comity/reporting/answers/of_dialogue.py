"""Promises, events, who took part, read-outs and dated facts that belong to a question."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import Prefetch, Q, QuerySet
from django.utils.translation import gettext as _

from comity.access.marking import join_of, label_for
from comity.dialogue.models import Claim, Event, Participant, ReadOut, TimelineItem
from comity.dialogue.policy import (
    claims_visible_to,
    commitments_visible_to,
    events_visible_to,
    participants_visible_to,
    read_outs_visible_to,
    timeline_visible_to,
)
from comity.dialogue.queries.standing import standing_on
from comity.dialogue.states import DueKind, EventKind, EventState, Standing, TimelineKind
from comity.dialogue.words import due_words, way_words
from comity.programmes.known_dates import date_words
from comity.reporting.answers.keywords import Kind, State, Way
from comity.reporting.answers.lines import (
    MOST,
    Asked,
    Line,
    about,
    all_of,
    any_of,
    cited_in,
    given_for,
    holding_words,
    in_time,
    named_in,
    tagged,
    time_words,
    told_in,
)
from comity.reporting.answers.names import Of

STANDINGS: dict[State, tuple[str, ...]] = {
    State.KEPT: (Standing.KEPT,),
    State.NOT_KEPT: (Standing.LATE, Standing.OPEN, Standing.LAPSED),
    State.LATE: (Standing.LATE,),
    State.OPEN: (Standing.OPEN,),
    State.DUE: (Standing.OPEN, Standing.LATE),
    State.LAPSED: (Standing.LAPSED,),
    State.WITHDRAWN: (Standing.WITHDRAWN,),
}
EVENT_STATES = {State.PLANNED: EventState.PLANNED, State.HELD: EventState.HELD, State.CANCELLED: EventState.CALLED_OFF}
EVENT_KINDS = {Kind.VISITS: EventKind.VISIT, Kind.MEETINGS: EventKind.MEETING, Kind.CALLS: EventKind.CALL}
IN_PEOPLE = (Of.PERSON, Of.POST, Of.BODY, Of.PLACE)


def commitments(asked: Asked) -> Iterator[Line]:
    """Promises, by the day on which they were said."""
    texts = ("title", "words")
    conditions = [
        promised(asked),
        about(asked, texts, tagged(commitments_visible_to, asked)),
        holding_words(asked, texts),
        given_for(asked, texts),
        falling_due(asked) if State.DUE in asked.question.states else in_time(asked, "said_on"),
    ]
    if asked.question.terms(*IN_PEOPLE):
        known = events_visible_to(asked.user).filter(taken_part(asked))
        conditions.append(Q(event__in=known.values("pk")) | said_by(asked, "claims__in"))
    found = standing_on(commitments_visible_to(asked.user), asked.user, asked.today).filter(all_of(conditions))
    wanted = [standing for state in asked.question.states for standing in STANDINGS.get(state, ())]
    if wanted:
        found = found.filter(standing__in=wanted)
    told = claims_visible_to(asked.user).select_related("read_out").order_by("pk")
    around = found.select_related("giver", "receiver").prefetch_related(Prefetch("claims", queryset=told)).distinct()
    for one in around.order_by("said_on", "pk")[:MOST]:
        yield commitment_line(one)


def falling_due(asked: Asked) -> Q:
    """With a day by which it is due, in the time asked for."""
    return Q(due_by__isnull=False) & Q(due_by__gte=asked.first_day()) & Q(due_by__lte=asked.last_day())


def commitment_line(one: Any) -> Line:
    """A promise, who made it to whom, how it stands for this reader, and until it is done when it is due."""
    is_open = one.standing in {Standing.OPEN, Standing.LATE}
    due = due_words(one) if is_open and one.due_kind != DueKind.NONE else ""
    cited = cited_in(one, further=[told_in(claim.read_out) for claim in one.claims.all()])
    return Line(
        sort="commitment", what=one.title, starts=one.said_on, ends=one.said_on, when=date_words(one.said_on),
        note=" · ".join(filter(None, [one.words, due])), state=str(Standing(one.standing).label),
        sides=way_words(one), page="commitment", ref=one.ref, cited=cited, label=label_for(one),
    )  # fmt: skip


def promised(asked: Asked) -> Q:
    """By whom and to whom; what two sides promised each other is of both."""
    conditions = []
    to, by = asked.sides(Way.TO), asked.sides(Way.BY)
    to += [home] if (home := asked.home(Way.TO)) is not None else []
    by += [home] if (home := asked.home(Way.BY)) is not None else []
    if to:
        conditions.append(Q(receiver__in=to) | Q(mutual=True, giver__in=to))
    if by:
        conditions.append(Q(giver__in=by) | Q(mutual=True, receiver__in=by))
    if either := asked.sides(Way.WITH):
        conditions.append(Q(giver__in=either) | Q(receiver__in=either))
    return all_of(conditions)


def matching_events(asked: Asked) -> "QuerySet[Event]":
    """Events that belong to the question, whatever their kind."""
    texts = ("title",)
    conditions = [
        about(asked, texts, tagged(events_visible_to, asked)), holding_words(asked, texts),
        in_time(asked, "starts", "ends"), taken_part(asked), given_for(asked, texts),
    ]  # fmt: skip
    if sides := asked.sides():
        conditions.append(Q(about__in=sides) | Q(owner__in=sides))
    wanted = [EVENT_STATES[state] for state in asked.question.states if state in EVENT_STATES]
    if wanted:
        conditions.append(Q(state__in=wanted))
    return events_visible_to(asked.user).filter(all_of(conditions))


def taken_part(asked: Asked) -> Q:
    """The people, posts and bodies that were named took part, or what was named is the place."""
    present = participants_visible_to(asked.user)
    conditions = []
    for of, name in ((Of.PERSON, "person__in"), (Of.POST, "post__in"), (Of.BODY, "post__body__in")):
        if keys := asked.keys(of):
            conditions.append(Q(pk__in=present.filter(**{name: keys}).order_by().values("event")))
    if places := asked.keys(Of.PLACE):
        conditions.append(Q(place__in=places))
    return all_of(conditions)


def said_by(asked: Asked, name: str) -> Q:
    """A read-out tells something of one of the people or posts that were named."""
    told = claims_visible_to(asked.user)
    conditions = [Q(person__in=asked.keys(Of.PERSON)), Q(post__in=asked.keys(Of.POST))]
    return Q(**{name: told.filter(any_of(conditions)).order_by().values("pk")})


def events(asked: Asked) -> Iterator[Line]:
    """Visits, meetings, calls and events with groups, each with the read-outs that tell of it."""
    found = matching_events(asked)
    kinds = [EVENT_KINDS[kind] for kind in asked.question.kinds if kind in EVENT_KINDS]
    if kinds and Kind.EVENTS not in asked.question.kinds:
        found = found.filter(kind__in=kinds)
    told = read_outs_visible_to(asked.user).order_by("published", "pk")
    around = found.select_related("about", "owner").prefetch_related(Prefetch("read_outs", queryset=told))
    for one in around.order_by("starts", "pk")[:MOST]:
        yield Line(
            sort=one.kind, what=one.title, starts=one.starts, ends=one.ends or one.starts,
            when=time_words(one.starts, one.ends or one.starts), page="event", ref=one.ref, sides=str(one.about or ""),
            state="" if one.state == EventState.HELD else str(one.get_state_display()), label=label_for(one),
            cited=cited_in(one, further=map(told_in, one.read_outs.all())),
        )  # fmt: skip


def people(asked: Asked) -> Iterator[Line]:
    """Who took part in events that belong to the question, and what a read-out says that somebody said of it."""
    present = participants_visible_to(asked.user).filter(event__in=matching_events(asked).values("pk"))
    if keys := asked.keys(Of.PERSON):
        present = present.filter(person__in=keys)
    around = present.select_related("person", "post", "side", "event").order_by("event__starts", "pk")
    for one in around[:MOST]:
        yield participant_line(one)
    told = Kind.STATEMENTS not in asked.question.kinds  # they come by themselves
    if told and (asked.question.terms(Of.TOPIC, Of.AREA) or asked.question.words):
        yield from statements(asked)


def participant_line(one: Participant) -> Line:
    """One who took part, and in what."""
    post = one.post.title if one.post else ""
    page, ref = ("person", one.person.ref) if one.person else ("post", one.post.ref) if one.post else ("", "")
    event = one.event
    return Line(
        sort="person", what=", ".join(filter(None, [str(one.person or ""), post, one.label])), who=str(one),
        starts=event.starts, ends=event.ends or event.starts, when=time_words(event.starts, event.ends or event.starts),
        note=_("took part: %(event)s") % {"event": event.title}, sides=str(one.side or ""), page=page, ref=ref,
        cited=cited_in(event), label=label_for(event),
    )  # fmt: skip


def statements(asked: Asked) -> Iterator[Line]:
    """What read-outs tell that a side or a person said of the subject; by a side is what it said itself."""
    texts = ("quote", "about")
    of_event = Q(event__isnull=False) & in_time(asked, "event__starts", "event__ends")
    conditions = [
        about(asked, texts, tagged(claims_visible_to, asked)), holding_words(asked, texts), given_for(asked, texts),
        of_event | (Q(event__isnull=True) & in_time(asked, "read_out__published")),
        Q(speaker__isnull=False) | Q(jointly=True), ~Q(quote=""),
    ]  # fmt: skip
    by = [*asked.sides(Way.BY), *filter(None, [asked.home(Way.BY)])]
    if by:
        conditions.append(Q(speaker__in=by) | Q(jointly=True))
    if sides := asked.sides():
        of_sides = Q(read_out__about__in=sides) | Q(read_out__owner__in=sides) | Q(speaker__in=sides)
        conditions.append(of_sides | Q(event__about__in=sides))
    for of, name in ((Of.PERSON, "person__in"), (Of.POST, "post__in"), (Of.PLACE, "event__place__in")):
        if keys := asked.keys(of):
            conditions.append(Q(**{name: keys}))
    found = claims_visible_to(asked.user).filter(all_of(conditions))
    told: dict[tuple[Any, ...], list[Claim]] = {}
    for one in found.select_related("speaker", "read_out", "event").order_by("read_out__published", "pk")[:MOST]:
        goes_to = frozenset(one.read_out.releasable or ())  # of what no side may have both, each is a line of its own
        told.setdefault((one.quote, one.kind, one.speaker_id, one.jointly, one.event_id, goes_to), []).append(one)
    yield from map(statement_line, told.values())


def statement_line(told: Sequence[Claim]) -> Line:
    """What was said, by which side, and each read-out that tells it in the same words."""
    one = told[0]
    event, published = one.event, one.read_out.published
    starts, ends = (event.starts, event.ends or event.starts) if event else (published, published)
    return Line(
        sort="statement", what=one.quote, starts=starts, ends=ends, when=time_words(starts, ends),
        note=str(one.get_kind_display()), sides=_("both sides") if one.jointly else str(one.speaker or ""),
        page="event" if event else "", ref=event.ref if event else "",
        cited=tuple({cited.key: cited for cited in (told_in(claim.read_out) for claim in told)}.values()),
        label=join_of(label_for(claim.read_out) for claim in told),
    )  # fmt: skip


def read_outs(asked: Asked) -> Iterator[Line]:
    """Public accounts, by the day they were published, of events that belong to the question or by their title."""
    named = asked.question.terms(Of.TOPIC, Of.AREA, *IN_PEOPLE)
    texts = ("title", "reports")
    conditions = [in_time(asked, "published"), holding_words(asked, texts), given_for(asked, texts)]
    if named:
        without_time = [about(asked, ("title",), tagged(events_visible_to, asked)), taken_part(asked)]
        of_events = events_visible_to(asked.user).filter(all_of(without_time)).order_by().values("pk")
        conditions.append(Q(events__in=of_events) | named_in(named, texts))
    if by := asked.sides(Way.BY):
        conditions.append(Q(side__in=by))
    if (home := asked.home(Way.BY)) is not None:
        conditions.append(Q(side=home))
    if sides := asked.sides(Way.TO, Way.WITH):
        conditions.append(Q(about__in=sides) | Q(owner__in=sides) | Q(side__in=sides))
    keys = read_outs_visible_to(asked.user).filter(all_of(conditions)).order_by().values("pk")
    found = read_outs_visible_to(asked.user).filter(pk__in=keys).select_related("side")
    for one in found.order_by("published", "pk")[:MOST]:
        yield read_out_line(one)


def read_out_line(one: ReadOut) -> Line:
    """A read-out, by whom and in which language."""
    return Line(
        sort="read-out", what=one.title, starts=one.published, ends=one.published, when=date_words(one.published),
        note=", ".join(filter(None, [one.publisher, one.language])), sides=str(one.side or ""),
        state="" if one.state == "standing" else str(one.get_state_display()), cited=(told_in(one),),
        label=label_for(one),
    )  # fmt: skip


def facts(asked: Asked) -> Iterator[Line]:
    """Dated facts of the years with a partner."""
    texts = ("title", "note")
    conditions = [
        about(asked, texts, tagged(timeline_visible_to, asked)), holding_words(asked, texts),
        in_time(asked, "starts", "ends"), given_for(asked, texts),
    ]  # fmt: skip
    if named := asked.question.terms(*IN_PEOPLE):
        conditions.append(named_in(named, texts))
    if sides := asked.sides():
        conditions.append(Q(about__in=sides) | Q(owner__in=sides))
    found = timeline_visible_to(asked.user).filter(all_of(conditions)).select_related("about")
    for one in found.order_by("starts", "code")[:MOST]:
        yield fact_line(one)


def fact_line(one: TimelineItem) -> Line:
    """A dated fact with every address it stands on."""
    return Line(
        sort="fact", what=one.title, starts=one.starts, ends=one.ends or one.starts,
        when=time_words(one.starts, one.ends or one.starts), note=str(TimelineKind(one.kind).label),
        sides=str(one.about or ""), cited=cited_in(one), differs=one.differs,
        label=label_for(one),
    )  # fmt: skip

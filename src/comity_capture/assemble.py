"""Stages 9 and 10: candidates checked against their words and put together to a draft."""

import re
from dataclasses import replace

from comity_capture.appointed import Appointed
from comity_capture.besides import RULE as BESIDES
from comity_capture.clean import LETTERS_ALIKE
from comity_capture.draft import Appointment, Candidate, Claim, Draft, Event, Group, Participant, Period, Span, Sureness
from comity_capture.fallback import BY_DAY
from comity_capture.filled_days import Told
from comity_capture.folding import any_like
from comity_capture.marks import Sentence
from comity_capture.named_apart import BY_APART
from comity_capture.pack import compiled
from comity_capture.people import Bound, Person
from comity_capture.reading import Reading
from comity_capture.sides import holders_of
from comity_capture.spancheck import SpanCheck
from comity_capture.vacancies import BY_BEGINNING

GUESSED = (BY_DAY, BESIDES)  # how rules of events begin that no verb tells of
WEAK = {BY_APART, "role.counterpart", "role.plural.each", "role.beside-new", BY_BEGINNING}


def participants(reading: Reading, check: SpanCheck, taking_part: list[Person]) -> list[Participant]:
    """Everyone who takes part or is appointed, each value checked."""
    found = []
    for person in taking_part:
        one = _participant(reading, check, person)
        if one:
            found.append(one)
            reading.note("names", one.name.rule, one.name.spans[0])
    return found


def _participant(reading: Reading, check: SpanCheck, person: Person) -> Participant | None:
    known = holders_of(reading, person.words)
    keys = {holder.key for holder, _ in known}
    exact = bool(known) and all(letters for _, letters in known)
    alike = bool(LETTERS_ALIKE.search(person.words))
    anchored = bool(known or person.posts or person.mentions[0][1].titled)
    sureness: Sureness = "ask" if alike else "sure" if exact else "likely" if anchored else "ask"
    note = "two people bear this name" if len(keys) > 1 else ""
    name = check.kept(
        Candidate(
            field="person.name",
            value=person.words,
            spans=(person.span,),
            rule=person.rule,
            sureness="ask" if note else sureness,
            by="name",
            note=note,
        )
    )
    if name is None:
        return None
    posts = tuple(post for bound in person.posts if (post := check.kept(_post(reading, bound))))
    side = None
    if person.side:
        value, rule, span, sure = person.side
        side = check.kept(
            Candidate(field="person.side", value=value, spans=(span,), rule=rule, sureness=sure, by="side")
        )
    rank = next((mention.rank for _, mention in person.mentions if mention.rank), "")
    spot = next(
        (
            Span(sentence.tokens[mention.lead].start, mention.span.end)
            for sentence, mention in person.mentions
            if mention.rank == rank and rank
        ),
        None,
    )
    return Participant(
        key=person.key,
        name=name,
        posts=posts,
        side=side,
        rank=check.kept(
            Candidate(
                field="person.rank",
                value=rank,
                spans=(Span(spot.start, spot.start + len(rank)),),
                rule="name.rank",
                sureness="sure",
            )
        )
        if spot and rank
        else None,
        known=keys.pop() if len(keys) == 1 else "",
        note=_new_post(known, posts),
        mentions=tuple(mention.span for _, mention in person.mentions),
    )


def _post(reading: Reading, bound: Bound) -> Candidate:
    """A post; one that was cut at its side, or is a head that often has more words, is no more than likely.

    A head alone right before a name is all there is of it, unless its ending says that it is somebody's: *rəhbəri*.
    """
    offices, rule = reading.lexicon.pack.offices, bound.rule
    head = offices.plurals.get(bound.post.head, bound.post.head)
    cut = bool(bound.post.side)
    whole = rule == "role.before.tight" and bound.span.of(reading.text).lower() == bound.words.lower()
    bare = " " not in bound.words and head in offices.generic and not whole
    owned = bool(offices.unsure) and bool(compiled(offices.unsure).search(bound.words.lower()))
    filled = rule.startswith("appointment.")  # a post that somebody only comes into
    weak = owned or filled or rule in WEAK or rule.endswith("joined") or cut or bare
    return Candidate(
        field="person.post",
        value=bound.words,
        spans=(bound.span,),
        rule=rule,
        sureness="likely" if weak else "sure",
        by="post",
    )


def _new_post(known: list, posts: tuple[Candidate, ...]) -> str:  # type: ignore[type-arg]
    """A known person in a post that the registry does not give."""
    if (
        not known
        or not posts
        or any(
            any_like(post.plain, [holder.post]) >= 80 or post.plain.lower() in holder.post.lower()
            for holder, _ in known
            for post in posts
        )
    ):
        return ""
    return "known in another post"


def events(
    reading: Reading,
    check: SpanCheck,
    told: list[Told],
    people: list[Participant],
    topics: list[tuple[Candidate, Sentence]],
) -> list[Event]:
    """Events in order of the text, with who took part, groups and topics of their sentences."""
    keys = {person.key for person in people}
    visits = [(number, one) for number, one in enumerate(told) if one.kind == "visit" and one.period]
    found = []
    for number, one in enumerate(told):
        day = _day(check, one)
        within = next(
            (f"e{at + 1}" for at, visit in visits if one is not visit and _inside(one.period, visit.period)), ""
        )
        kind = check.kept(
            Candidate(
                field="event.kind",
                value=one.kind,
                spans=(one.span,),
                rule=one.rule,
                sureness="likely" if one.rule.startswith(GUESSED) else "sure",
                by="verb",
            )
        )
        if kind is None:
            continue
        reading.note("events", one.rule, one.span)
        found.append(
            Event(
                key=f"e{number + 1}",
                kind=kind,
                date=day,
                place=_place(check, one),
                people=tuple(key for key in one.people if key in keys),
                groups=tuple(_groups(reading, check, one, told)),
                topics=_topics_of(one, topics),
                sides=tuple(one.sides),
                within=within,
                announced=one.announced,
            )
        )
    return found


def _day(check: SpanCheck, one: Told) -> Candidate | None:
    if one.period is None or not one.date_spans:
        return None
    sureness: Sureness = "sure" if one.date_sure and one.stated else "likely"
    return check.kept(
        Candidate(
            field="event.date", value=one.period, spans=one.date_spans, rule=one.date_rule, sureness=sureness, by="date"
        )
    )


def _place(check: SpanCheck, one: Told) -> Candidate | None:
    if one.place is None:
        return None
    sentence, mark = one.place
    span = sentence.span_of(mark.i, mark.j)
    words = span.of(check.text)
    name = mark.value if words.startswith(mark.value) else words  # without the ending of a case
    return check.kept(
        Candidate(field="event.place", value=name, spans=(span,), rule="place.registry", sureness="likely", by="name")
    )


def _inside(inner: Period | None, outer: Period | None) -> bool:
    if not (inner and outer and inner.start and inner.end and outer.start and outer.end):
        return False
    return outer.start <= inner.start and inner.end <= outer.end


def _topics_of(one: Told, topics: list[tuple[Candidate, Sentence]]) -> tuple[str, ...]:
    """Topics of the paragraphs in which the event is told."""
    paragraphs = {sentence.paragraph for sentence in one.sentences}
    return tuple(dict.fromkeys(str(topic.value) for topic, sentence in topics if sentence.paragraph in paragraphs))


def _groups(reading: Reading, check: SpanCheck, one: Told, told: list[Told]) -> list[Group]:
    """The groups of an event's sentences; where a sentence tells of more than one event, those nearest to it."""
    found = []
    pattern = compiled(reading.lexicon.pack.groups)
    for sentence in one.sentences:
        others = [other.span for other in told if other is not one and other.sentence is sentence]
        for match in pattern.finditer(sentence.low):
            span = Span(sentence.start + match.start(), sentence.start + match.end())
            own = min(others, key=span.gap, default=None)
            if own and one.sentence is sentence and span.gap(own) < span.gap(one.span):
                continue
            words = check.kept(
                Candidate(
                    field="group", value=span.of(check.text), spans=(span,), rule="group.words", sureness="likely"
                )
            )
            if words:
                found.append(Group(words=words))
    return found[:6]


def claims(
    check: SpanCheck, found: list[Claim], told: list[Event], topics: list[tuple[Candidate, Sentence]]
) -> list[Claim]:
    """Claims whose kind and words pass; other values of theirs that fail are taken off."""
    kept = []
    for claim in found:
        if not (check.passes(claim.kind) and check.passes(claim.words)):
            continue
        span = claim.words.spans[0]
        keys = tuple(dict.fromkeys(str(topic.value) for topic, _ in topics if span.meets(topic.spans[0])))
        kept.append(
            replace(
                claim,
                by=check.kept(claim.by),
                to=check.kept(claim.to),
                weight=check.kept(claim.weight),
                due=check.kept(claim.due),
                topics=keys,
                event=_event_of(claim, told),
            )
        )
    return kept


def _event_of(claim: Claim, told: list[Event]) -> str:
    """The event told last before the claim."""
    before = [event for event in told if event.kind.spans[0].start <= claim.words.spans[0].start]
    return before[-1].key if before else ""


def appointments(check: SpanCheck, found: list[Appointed], people: list[Participant]) -> list[Appointment]:
    """Appointments with a post that passes; a person only if named."""
    kept = []
    for one in found:
        post = check.kept(
            Candidate(
                field="appointment.post",
                value=one.post.words,
                spans=(one.post.span,),
                rule=one.rule,
                sureness="likely",
                by="post",
            )
        )
        if post is None:
            continue
        person = next((who for who in people if one.person and who.key == one.person.key), None)
        starts = None
        if one.starts:
            starts = check.kept(
                Candidate(
                    field="appointment.from",
                    value=one.starts.found.period,
                    spans=(one.starts.found.span,),
                    rule=one.starts.found.rule,
                    sureness="likely",
                    by="date",
                )
            )
        kept.append(
            Appointment(
                post=post, person=person.name if person else None, starts=starts, known=person.known if person else ""
            )
        )
    return kept


def unread(reading: Reading) -> list[Span]:
    """Sentences from which nothing was drawn."""
    return [
        sentence.span
        for sentence in reading.sentences
        if sentence.number not in reading.read and re.search(r"\w", sentence.text)
    ]


def said(draft: Draft) -> str:
    """A sentence for an empty draft."""
    if draft.events or draft.claims or draft.appointments or draft.people:
        return ""
    return "No meeting, visit, call, promise or appointment was found in this text."

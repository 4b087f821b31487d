"""What was said last, where read-outs differ and nobody has chosen yet, and the topics that one side leaves out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from comity.access.marking import label_for
from comity.dialogue.differences import Aspect, Difference, Said, Verdict
from comity.dialogue.models import Claim, Event, ReadOut
from comity.dialogue.queries.tellings import Telling, compared_claims
from comity.dialogue.states import ClaimKind
from comity.reporting.briefs.meetings import Dialogue, once, origin_of
from comity.reporting.briefs.shapes import BriefLine, Part, Subject, said
from comity.reporting.briefs.sides import the_side
from comity.reporting.briefs.words import (
    ASPECTS,
    KINDS,
    colon,
    cut_at_word,
    joined,
    of,
    semicolon,
    side_named,
    when,
    word,
)
from comity.reporting.documents.words import Language, days_in

SPOKEN = (
    ClaimKind.REQUEST,
    ClaimKind.POSITION,
    ClaimKind.ANNOUNCEMENT,
    ClaimKind.APPRECIATION,
    ClaimKind.TOPIC,
    ClaimKind.BACKGROUND,
)
MOST_SAID, MOST_DIFFERENCES, MOST_ONE_SIDED = 14, 8, 4
LONGEST_TITLE = 90
CHOSEN = {Aspect.DATE: ClaimKind.DATE, Aspect.PLACE: ClaimKind.PLACE, Aspect.FIGURE: ClaimKind.FIGURE}
WHOLE = (Aspect.DATE, Aspect.PLACE)
DAYS = (Aspect.DATE, Aspect.DUE)


@dataclass(slots=True, kw_only=True)
class Statement:
    """Words that one or several read-outs tell, of one event."""

    claim: Claim
    event: Event | None
    read_outs: list[ReadOut] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """An event with its meetings, by key, and how its read-outs differ."""

    root: Event
    events: Mapping[int, Event]
    read_outs: Sequence[ReadOut]
    differences: Sequence[Difference]


def statements_of(dialogue: Dialogue) -> list[Statement]:
    """What was said: with the people of the visit in hand first, then the latest, requests before thanks."""
    place = {one.pk: number for number, one in enumerate(dialogue.events)}
    by_key = {one.pk: one for one in dialogue.events}
    sources = {one.pk: one for one in dialogue.read_outs}
    found: dict[tuple[str, str], Statement] = {}
    for telling in dialogue.tellings:
        one = telling.claim
        if one.kind not in SPOKEN or not one.quote or is_bare(telling):
            continue
        event = by_key.get(one.event_id or 0) or told_in(one, dialogue)
        held = found.setdefault((one.kind, one.quote), Statement(claim=one, event=event))
        if names_speaker(one) and not names_speaker(held.claim):
            held.claim, held.event = one, event
        held.read_outs.append(sources[one.read_out_id])
    met = people_met(dialogue)

    def rank(one: Statement) -> tuple[bool, str, int, int]:
        root = dialogue.root(one.event) if one.event else None
        day = root.starts if root else ""
        return (
            not (one.event and one.event.pk in met),
            "".join(chr(0x7F - ord(sign) % 0x7F) for sign in day),  # the latest first
            SPOKEN.index(ClaimKind(one.claim.kind)),
            place.get(one.event.pk, 0) if one.event else 0,
        )

    return sorted(found.values(), key=rank)


def is_bare(telling: Telling) -> bool:
    """Words of a topic that nobody knows and nobody is said to have spoken of: they tell a reader nothing."""
    return telling.claim.kind == ClaimKind.TOPIC and not telling.topics and not names_speaker(telling.claim)


def names_speaker(claim: Claim) -> bool:
    """A side, both of them, a person or a post is told to have said it."""
    return claim.jointly or any((claim.speaker_id, claim.person_id, claim.post_id))


def told_in(claim: Claim, dialogue: Dialogue) -> Event | None:
    """The event that a read-out is of, where its claim names none: the visit before its meetings."""
    told = [event for event in dialogue.events if claim.read_out in dialogue.told_of.get(event.pk, ())]
    return min(told, key=lambda one: one.part_of_id is not None) if told else None


def people_met(dialogue: Dialogue) -> set[int]:
    """The events with somebody who takes part in the visit in hand."""
    family = {one.pk for one in dialogue.family}
    people = {one.person_id for one in dialogue.participants if one.event_id in family and one.person_id}
    return {one.event_id for one in dialogue.participants if one.person_id in people}


def last_said(dialogue: Dialogue) -> Iterator[BriefLine]:
    """What was said last, each with its words and every read-out that tells it."""
    for one in statements_of(dialogue)[:MOST_SAID]:
        yield statement_line(one, dialogue)


def statement_line(one: Statement, dialogue: Dialogue) -> BriefLine:
    """One thing that was said: by whom or by whose account, at which meeting and when."""
    claim, event = one.claim, one.event
    title = cut_at_word(event.title, LONGEST_TITLE) if event else ""

    def told(language: Language) -> str:
        return claim.quote if claim.restated else word("quote", language, words=claim.quote)

    def day(language: Language) -> str:
        dated = dialogue.root(event) if event and not event.starts else event
        return when(dated.starts, dated.ends, language) if dated else ""

    def words(language: Language) -> str:
        who = speaker(claim, language)
        kind = joined(of(KINDS, claim.kind, language), word("restated", language) if claim.restated else "", by=", ")
        account = "" if who else word("told_by", language, name=publisher(claim.read_out))
        where = joined(kind, title, day(language), account, by=", ")
        return f"{joined(who, told(language), by=colon(language))} ({where})"

    def short(language: Language) -> str:
        who = speaker(claim, language) or word("told_by", language, name=publisher(claim.read_out))
        head = joined(who, day(language), by=", ")
        return f"{joined(head, told(language), by=colon(language))} ({of(KINDS, claim.kind, language)})"

    beside = [event] if event else []
    return BriefLine(
        part=Part.SAID,
        key=f"claim:{claim.kind}:{claim.quote}",
        said=said(words),
        short=said(short),
        labels=tuple(map(label_for, [*one.read_outs, *beside])),
        origins=once(map(origin_of, one.read_outs)),
        open=claim.kind == ClaimKind.REQUEST,
    )


def speaker(claim: Claim, language: Language) -> str:
    """Who said it, as far as it is known: a side with the person or the post that spoke for it, or both sides."""
    if claim.jointly:
        return word("both_sides", language)
    side = side_named(claim.speaker, language) if claim.speaker else ""
    return joined(side, str(claim.person or claim.post or ""), by=", ")


def open_differences(_subject: Subject, dialogue: Dialogue) -> Iterator[BriefLine]:
    """What read-outs of one event tell otherwise and nobody chose between; then the topics that one side leaves out."""
    chosen = {(one.event_id, one.kind, one.about) for one in dialogue.working}
    found = list(compared_events(dialogue))
    yield from [line for one in found for line in differing_of(one, chosen)][:MOST_DIFFERENCES]
    yield from [line for one in found for line in one_sided(one)][:MOST_ONE_SIDED]


def compared_events(dialogue: Dialogue) -> Iterator[Compared]:
    """Each visit with its meetings, or event alone, with what its read-outs tell; the latest first."""
    by_key = {one.pk: one for one in dialogue.events}
    for root in (one for one in dialogue.events if one.part_of_id not in by_key):
        family = {one.pk: one for one in dialogue.events if root.pk in {one.pk, one.part_of_id}}
        read_outs = list({one.pk: one for key in family for one in dialogue.told_of.get(key, ())}.values())
        told = told_of_these(dialogue.tellings, read_outs, list(family))
        found = compared_claims(read_outs, told)
        yield Compared(root=root, events=family, read_outs=read_outs, differences=found)


def differing_of(of: Compared, chosen: set[tuple[int, str, str]]) -> Iterator[BriefLine]:
    """Each open difference of an event."""
    for one in of.differences:
        if one.verdict == Verdict.DIFFERS and not is_chosen(one, of.root, chosen):
            yield difference_line(one, of.root, of.read_outs, key_of(one, of.root, of.events))


def one_sided(of: Compared) -> Iterator[BriefLine]:
    """The topics of an event that one side's read-outs name and the other's leave out, in one line for each side."""
    sides: dict[str, list[Difference]] = {}
    for one in of.differences:
        if one.aspect == Aspect.TOPIC and one.of_one_side:
            sides.setdefault(one.sides[0], []).append(one)
    for side, found in sorted(sides.items()):
        yield one_sided_line(side, found, of)


def one_sided_line(side: str, found: Sequence[Difference], of: Compared) -> BriefLine:
    """The topics that one side alone names."""
    topics = ", ".join(one.label for one in found)
    by_ref = {one.ref: one for one in of.read_outs}
    tellers = [by_ref[told.source] for one in found for cell in one.cells for told in cell]
    root = of.root

    def words(language: Language) -> str:
        what = word("topics_of_one", language, side=the_side(side, language))
        return joined(root.title, f"{what}{colon(language)}{topics}", by=". ")

    def short(language: Language) -> str:
        day = when(root.starts, root.ends, language)
        return joined(
            word("raise_topics", language, side=the_side(side, language), topics=topics), day and f"({day})", by=" "
        )

    return BriefLine(
        part=Part.DIFFERENCES,
        key=f"one-side:{root.ref}:{side}",
        said=said(words),
        short=said(short),
        labels=tuple(map(label_for, [root, *of.read_outs])),
        origins=once(map(origin_of, tellers)),
        open=True,
    )


def told_of_these(tellings: Sequence[Telling], read_outs: Sequence[ReadOut], events: Sequence[int]) -> list[Telling]:
    """What these read-outs tell of these events, or of none by name."""
    keys = {one.pk for one in read_outs}
    return [one for one in tellings if one.claim.read_out_id in keys and one.claim.event_id in {None, *events}]


def is_chosen(one: Difference, root: Event, chosen: set[tuple[int, str, str]]) -> bool:
    """Somebody said what the record goes by."""
    kind = CHOSEN.get(one.aspect)
    if kind is None:
        return False
    event = int(one.about) if one.aspect in WHOLE and one.about.isdecimal() else root.pk
    about = "" if one.aspect in WHOLE else one.label
    return (event, kind.value, about) in chosen


def key_of(one: Difference, root: Event, events: Mapping[int, Event]) -> str:
    """By what it is known again on a page: references and words, never the key of a table, which counts records."""
    about = one.about
    if about.isdecimal():
        event = events.get(int(about)) if one.aspect in WHOLE else None
        about = event.ref if event else one.label
    return f"difference:{root.ref}:{one.aspect}:{about}"


def difference_line(one: Difference, root: Event, read_outs: Sequence[ReadOut], key: str) -> BriefLine:
    """One thing that is told in several ways, each with who tells it so; nothing is merged."""
    by_ref = {each.ref: each for each in read_outs}
    cells = [cell for cell in one.cells if cell]
    label = one.label if one.label != root.title else ""

    def words(language: Language) -> str:
        told = [
            f"{publisher(by_ref[cell[0].source])}{colon(language)}{' / '.join(shown(each, language) for each in cell)}"
            for cell in cells
        ]
        return joined(
            root.title,
            joined(of(ASPECTS, one.aspect, language), label, by=" – "),
            semicolon(language).join(told),
            by=". ",
        )

    def short(language: Language) -> str:
        what = joined(label or root.title, of(ASPECTS, one.aspect, language), by=", ")
        day = when(root.starts, root.ends, language)
        return joined(word("unclear", language, what=what), day and f"({day})", by=" ")

    origins = once(origin_of(by_ref[cell[0].source]) for cell in cells)
    return BriefLine(
        part=Part.DIFFERENCES,
        key=key,
        said=said(words),
        short=said(short),
        labels=tuple(map(label_for, [root, *read_outs])),
        origins=origins,
        open=True,
    )


def publisher(one: ReadOut) -> str:
    """Who tells it."""
    return one.publisher or one.title


def shown(one: Said, language: Language) -> str:
    """A value as it is told: days as days."""
    starts, _stroke, ends = one.words.partition("/")
    return days_in(starts, ends or starts, language) if one.aspect in DAYS else one.words

"""The review of a text in plain shapes: its pieces with numbers, its fields as rows below the event they belong to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from comity.dialogue.captures_fields import Choice, Field, FieldKind, Promised, Said
from comity.dialogue.queries.capturing import Piece, Planned, Review
from comity.dialogue.states import Weight
from comity.web.dialogue.shown import told_value
from comity.web.pieces import Badge

SURENESS: Mapping[str, tuple[str, Any]] = {
    "sure": ("full", gettext_lazy("sure")),
    "likely": ("half", gettext_lazy("likely")),
    "ask": ("open", gettext_lazy("to answer")),
}
ANSWERED: Mapping[str, tuple[str, Any, str]] = {
    Said.YES: ("yes", gettext_lazy("yes"), "agreed"),
    Said.NO: ("no", gettext_lazy("no"), ""),
}
WAYS = (
    ("organisation", gettext_lazy("the organisation")),
    ("partner", gettext_lazy("the partner")),
    ("both", gettext_lazy("both sides")),
)
TO_ADD = (
    (FieldKind.PERSON, "p", gettext_lazy("Person")),
    (FieldKind.DATE, "d", gettext_lazy("Date")),
    (FieldKind.TOPIC, "t", gettext_lazy("Topic")),
    (FieldKind.COMMITMENT, "c", gettext_lazy("Commitment")),
    (FieldKind.PLACE, "", gettext_lazy("Place")),
    (FieldKind.GROUP, "", gettext_lazy("Group")),
)
TIMES = {FieldKind.DATE}
NAMING = (FieldKind.PLACE, FieldKind.DATE)  # beside the title of an event
PART_OF_PERSON = (FieldKind.POST, FieldKind.SIDE)
PROMISES, PEOPLE, TOPICS, OTHERS = "promises", "people", "topics", "others"
HEADINGS: Mapping[str, Any] = {
    PROMISES: gettext_lazy("Promises and appointments"),
    PEOPLE: gettext_lazy("Who is who"),
    TOPICS: gettext_lazy("Topics"),
    OTHERS: gettext_lazy("What else was said"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One reading that can be chosen, with the key that chooses it."""

    number: int
    words: str
    why: str
    ticked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One field of the review as a row."""

    number: int
    key: str
    kind: str
    value: str
    raw: str
    quote: str
    badge: Badge
    why: str
    note: str
    becomes: str
    to_answer: bool
    proposed: bool
    said: str
    folded: bool
    about: str
    event: str
    names_topic: bool = False
    readings: Sequence[Reading] = ()
    promise: Any = None
    typed: Mapping[str, Any] = field(default_factory=dict)
    error: str = ""
    here: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """An event with what belongs to it: rows that are open, and those that are sure, folded away."""

    title: str
    head: Line | None
    lines: Sequence[Line]
    folded: Sequence[Line]
    note: str = ""
    refused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Several fields of a kind that one act says yes to."""

    words: str
    keys: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A piece of the text: the fields that rest on it, and the numbers of those that begin here."""

    start: int
    text: str
    keys: str
    numbers: Sequence[int]
    unread: bool


def value_words(one: Field) -> str:
    """The value as people read it."""
    return told_value(one.value) if one.kind in TIMES else one.value


def badge_of(one: Field) -> Badge:
    """How sure the reading is, or what a person said of it."""
    if one.said in ANSWERED:
        shape, words, tone = ANSWERED[one.said]
        return Badge(shape=shape, words=str(words), tone=tone)
    if one.proposed:
        return Badge(shape="open", words=_("proposed"))
    shape, words = SURENESS["ask"] if one.to_answer else SURENESS.get(one.sureness, SURENESS["ask"])
    return Badge(shape=shape, words=str(words))


def promise_of(one: Field) -> "dict[str, Any] | None":
    """The parts of a commitment: who, to whom, how firmly, until when."""
    told = one.promised
    if told is None:
        return None
    names = {key: str(words) for key, words in WAYS} | {"": _("nobody named yet")}
    due = due_of(told)
    weight = dict(Weight.choices).get(told.weight, told.weight)
    way = _("each to the other") if told.by == told.to == "both" else _("%(by)s to %(to)s") % {
        "by": names.get(told.by, told.by), "to": names.get(told.to, told.to),
    }  # fmt: skip
    return {
        "words": " · ".join(filter(None, [way, str(weight), due])),
        "parts": [
            choice_of("by", _("Who promises"), WAYS, told.by),
            choice_of("to", _("To whom"), WAYS, told.to),
            choice_of("weight", _("Strength"), Weight.choices, told.weight),
            *(
                [choice_of("goal", _("Towards goal"), [("", _("none")), *told.goals], told.chosen)]
                if told.goals
                else []
            ),
        ],
        "due_by": told.due_by,
        "due_words": told.due_words,
        "goal": told.goal_title,
        "chosen": bool(told.chosen),
    }


def due_of(told: Promised) -> str:
    """When a promise falls due: the day, and the words that give it; words that give no day alone."""
    day = told_value("/".join(filter(None, [told.due_from, told.due_by]))) if told.due_by else ""
    said = told.due_words
    if not day or not said or said.casefold().removeprefix("by ") == day.casefold():
        return day or said
    return _("due %(day)s (“%(words)s”)") % {"day": day, "words": said}


def goals_of(told: Promised) -> list[dict[str, Any]]:
    """The goals that a promise may serve, to choose from, where some are near."""
    if not told.goals:
        return []
    return [choice_of("goal", _("Towards goal"), [("", _("none")), *told.goals], told.chosen)]


def choice_of(name: str, label: str, choices: Iterable[tuple[Any, Any]], now: str) -> dict[str, Any]:
    """A part of a commitment to choose from, and what it is now."""
    return {
        "name": name,
        "label": label,
        "choices": [(str(value), str(words), value == now) for value, words in choices],
    }


def readings_of(one: Field, typed: Mapping[str, Any]) -> list[Reading]:
    """The readings, where there is more than one; the one that was ticked or chosen is marked."""
    if len(one.choices) < 2 and one.kind != FieldKind.NEW_TOPIC:
        return []
    ticked = typed.get("said") or (str(one.chosen) if one.said == Said.YES else "")
    alike = len({each.value for each in one.choices}) == 1  # the same words, which mean this record or that
    return [
        Reading(
            number=each.number,
            words=each.why if alike else words_of(one, each),
            why="" if alike else each.why,
            ticked=ticked == str(each.number),
        )
        for each in one.choices
    ]


def words_of(one: Field, each: Choice) -> str:
    """A reading as people read it."""
    return told_value(each.value) if one.kind in TIMES else each.value


def line_of(one: Field, about: str, event: str, typed: Mapping[str, Any], error: str, here: bool) -> Line:
    """A field as the page shows it."""
    quote = " … ".join(dict.fromkeys(words for words in one.quotes if words.strip()))
    return Line(
        number=one.number,
        key=one.key,
        kind=str(one.kind.label),
        value=value_words(one),
        raw=one.value,
        quote=quote if quote != one.value else "",
        badge=badge_of(one),
        why=one.why,
        note=one.note,
        becomes="" if one.ref and one.becomes.endswith(one.value) else one.becomes,
        to_answer=one.to_answer,
        proposed=one.proposed and one.said == Said.OPEN and not one.part,
        said=str(one.said.value),
        folded=one.folded and one.said != Said.NO and not one.to_answer and not error and not here,
        about=about or (one.note if one.kind == FieldKind.APPOINTMENT else ""),
        event=event,
        names_topic=one.kind == FieldKind.NEW_TOPIC,
        readings=readings_of(one, typed),
        promise=promise_of(one),
        typed=typed,
        error=error,
        here=here,
    )


def event_of(one: Field, fields: Mapping[str, Field]) -> str:
    """The event that a field belongs to, through the field it is part of; empty where it belongs to none."""
    seen: set[str] = set()
    while one.kind != FieldKind.EVENT and one.of in fields and one.key not in seen:
        seen.add(one.key)
        one = fields[one.of]
    return one.key if one.kind == FieldKind.EVENT else ""


def person_of(one: Field, fields: Mapping[str, Field]) -> bool:
    """Whether it is somebody, or a post or a side of somebody."""
    return one.kind == FieldKind.PERSON or (one.of in fields and fields[one.of].kind == FieldKind.PERSON)


def group_of(one: Field, fields: Mapping[str, Field]) -> str:
    """Below which heading a field stands: its event, or what kind of thing it is."""
    if one.kind in {FieldKind.COMMITMENT, FieldKind.APPOINTMENT}:
        return PROMISES
    if person_of(one, fields):
        return PEOPLE
    if one.kind in {FieldKind.TOPIC, FieldKind.NEW_TOPIC}:
        return TOPICS
    return OTHERS if one.kind == FieldKind.STATEMENT else event_of(one, fields) or OTHERS


def sections_of(
    review: Review, typed: Mapping[str, Mapping[str, Any]], errors: Mapping[str, str], here: str
) -> list[Section]:
    """The rows below the event or the heading they belong to; events first, promises next."""
    fields = {one.key: one for one in review.fields}
    of: dict[str, list[tuple[Field, Line]]] = {}
    for one in review.fields:
        group = group_of(one, fields)
        parts = [value_words(each) for each in review.fields if each.of == one.key and each.kind in PART_OF_PERSON]
        about = " · ".join(parts) if one.kind == FieldKind.PERSON else ""
        about = about or (fields[one.of].value if one.kind in PART_OF_PERSON and one.of in fields else "")
        event = event_of(one, fields)
        line = line_of(one, about, event, typed.get(one.key, {}), errors.get(one.key, ""), one.key == here)
        of.setdefault(group, []).append((one, line))
    events = [group for group in of if group not in HEADINGS]
    return [section_of(group, of[group]) for group in (*events, *HEADINGS) if group in of]


def section_of(group: str, rows: Sequence[tuple[Field, Line]]) -> Section:
    """One event with its rows, or what stands below a heading."""
    lines = [line for _one, line in rows]
    head = lines[0] if group not in HEADINGS else None
    rest = [line for line in lines if line is not head]
    refused = head is not None and head.said == Said.NO
    of_kind = [value_words(one) for kind in NAMING for one, _line in rows if one.kind == kind and one.said != Said.NO]
    return Section(
        title=str(HEADINGS[group]) if head is None else head.value,
        note=" · ".join(dict.fromkeys(of_kind)) if head else "",
        head=head,
        lines=[] if refused else [line for line in rest if not line.folded],
        folded=[] if refused else [line for line in rest if line.folded],
        refused=refused,
    )


def together(review: Review) -> list[Together]:
    """What one act says yes to: fields of one kind that wait for a person and hold no choice of readings."""
    waiting: dict[FieldKind, list[Field]] = {}
    for one in review.fields:
        if one.to_answer and len(one.choices) < 2 and one.sureness != "ask":
            waiting.setdefault(one.kind, []).append(one)
    words = {
        FieldKind.EVENT: ngettext("It took place", "All %(n)s took place", len(waiting.get(FieldKind.EVENT, []))),
        FieldKind.PERSON: _("Yes to all %(n)s people"),
        FieldKind.TOPIC: _("Yes to all %(n)s topics"),
    }
    return [
        Together(words=words[kind] % {"n": len(found)}, keys=",".join(one.key for one in found))
        for kind, found in waiting.items()
        if len(found) > 1 and kind in words
    ]


def marks_of(pieces: Sequence[Piece], fields: Sequence[Field]) -> list[Mark]:
    """The text with each number where the words of its field begin."""
    begins: dict[int, list[int]] = {}
    for one in fields:
        for start, _end in one.spans[:1]:
            begins.setdefault(start, []).append(one.number)
    return [
        Mark(
            start=each.start,
            text=each.text,
            keys=" ".join(each.keys),
            numbers=begins.get(each.start, []) if each.keys else [],
            unread=each.unread,
        )
        for each in pieces
    ]


def planned_words(planned: Sequence[Planned]) -> list[tuple[str, list[Planned]]]:
    """What confirming would make, by kind."""
    kinds: dict[str, list[Planned]] = {}
    for one in planned:
        kinds.setdefault(one.kind, []).append(one)
    return [(count_words(kind, len(found)), found) for kind, found in kinds.items()]


def count_words(kind: str, count: int) -> str:
    """A number of records of one kind, in words."""
    known = {
        "event": ngettext("%(n)s event", "%(n)s events", count),
        "visit": ngettext("%(n)s visit", "%(n)s visits", count),
        "meeting": ngettext("%(n)s meeting", "%(n)s meetings", count),
        "call": ngettext("%(n)s call", "%(n)s calls", count),
        "group": ngettext("%(n)s event with a group", "%(n)s events with groups", count),
        "person": ngettext("%(n)s person", "%(n)s people", count),
        "post": ngettext("%(n)s post", "%(n)s posts", count),
        "holding": ngettext("%(n)s holder of a post", "%(n)s holders of posts", count),
        "appointment": ngettext("%(n)s appointment", "%(n)s appointments", count),
        "place": ngettext("%(n)s place", "%(n)s places", count),
        "topic": ngettext("%(n)s topic", "%(n)s topics", count),
        "synonym": ngettext("%(n)s word for a topic", "%(n)s words for topics", count),
        "commitment": ngettext("%(n)s commitment", "%(n)s commitments", count),
        "read-out": ngettext("%(n)s read-out", "%(n)s read-outs", count),
    }
    return known.get(kind, f"%(n)s {kind}") % {"n": count}

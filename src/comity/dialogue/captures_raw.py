"""A draft as a row of fields before anybody has answered: what each says, where, why, and what it would become."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from comity.dialogue.captures_about import others_told_of
from comity.dialogue.captures_fields import Choice, FieldKind
from comity.dialogue.captures_proposed import PROPOSED
from comity.dialogue.captures_sides import spelled_as_capital
from comity.dialogue.captures_titles import OCCASIONS, event_title, kind_of, noun_of
from comity.dialogue.captures_words import known_as, why_of
from comity.dialogue.states import ClaimKind

SURE, LIKELY, ASK = "sure", "likely", "ask"
STATEMENTS = {
    ClaimKind.ANNOUNCEMENT, ClaimKind.APPRECIATION, ClaimKind.POSITION, ClaimKind.REQUEST, ClaimKind.BACKGROUND,
}  # fmt: skip
GROUP_EVENT = "group_event"
CERTAIN = 100  # of a match: letter for letter, and of that side
ALIKE = 90


@dataclass(slots=True, kw_only=True)
class Raw:
    """One field as it was read. `detail` holds what the record needs beyond the value."""

    key: str
    kind: FieldKind
    value: str
    of: str = ""
    spans: list[list[int]] = field(default_factory=list)
    quotes: list[str] = field(default_factory=list)
    sureness: str = LIKELY
    rule: str = ""
    why: str = ""
    choices: list[Choice] = field(default_factory=list)
    by_person: bool = False
    becomes: str = ""
    ref: str = ""
    added: bool = False
    note: str = ""
    detail: dict[str, Any] = field(default_factory=dict)

    @property
    def proposed(self) -> bool:
        """Whether a second reader proposes it: nothing comes of it unless a person says yes."""
        return self.rule.startswith(PROPOSED)


def read_from(key: str, kind: FieldKind, candidate: Mapping[str, Any], **more: Any) -> Raw:
    """A field from one candidate of the engine."""
    raw = Raw(
        key=key,
        kind=kind,
        value=str(candidate["value"]),
        spans=list(candidate["spans"]),
        quotes=list(candidate["quotes"]),
        sureness=candidate["sureness"],
        rule=candidate["rule"],
        why=why_of(candidate["rule"]),
        note=candidate.get("note", ""),
    )
    if raw.proposed:
        raw.why, raw.note = _("proposed by %(maker)s, a second reader; no rule read it") % {"maker": raw.note}, ""
    readings = [
        (raw.value, raw.why),
        *((one["value"], why_of(one["rule"])) for one in candidate.get("alternatives", ())),
    ]
    if len(readings) > 1:
        raw.choices = [Choice(number=n, value=value, why=why) for n, (value, why) in enumerate(readings, start=1)]
    for name, value in more.items():
        setattr(raw, name, value)
    return raw


def raw_fields(draft: Mapping[str, Any]) -> list[Raw]:
    """Every field of a draft in the order of the review; `draft["matches"]` are the known records it may mean."""
    return [
        *event_fields(draft),
        *person_fields(draft),
        *topic_fields(draft),
        *claim_fields(draft),
        *appointment_fields(draft),
    ]


def event_fields(draft: Mapping[str, Any]) -> Iterator[Raw]:
    """Each visit with the meetings it holds, then what stands alone."""
    events = draft["events"]
    order = {one["key"]: number for number, one in enumerate(events)}
    for one in sorted(events, key=lambda each: (order[whole_of(each, order)], whole_of(each, order) != each["key"])):
        people = [person["key"] for person in draft["people"] if person["key"] in one["people"]]
        detail = {name: one[name] for name in ("topics", "sides", "announced")} | {"people": people}
        detail["word"] = word_of(one, draft)
        raw = read_from(one["key"], FieldKind.EVENT, one["kind"], of=one["within"], by_person=True, detail=detail)
        raw.value, raw.becomes = title_of(one, draft), str(kind_of(detail["word"]).label)
        yield raw
        if one["date"]:
            known = {name: one["date"][name] for name in ("start", "end", "precision", "words")}
            day = read_from(f"{one['key']}.date", FieldKind.DATE, one["date"], of=one["key"], detail=known)
            yield doubted(day, one, str(draft.get("published", "")))
        if one["place"]:
            yield placed(read_from(f"{one['key']}.place", FieldKind.PLACE, one["place"], of=one["key"]), draft, one)
        for number, group in enumerate(one["groups"], start=1):
            yield read_from(f"{one['key']}.group.{number}", FieldKind.GROUP, group["words"], of=one["key"])


def doubted(day: Raw, event: Mapping[str, Any], published: str) -> Raw:
    """A day behind that of publication, of what is told as past: it is asked, whatever the rule."""
    if published and not event["announced"] and day.value[:10] > published and day.value[:1].isdigit():
        day.sureness, day.by_person = ASK, True
        day.note = _("after the day of publication, though told as past")
    return day


def whole_of(event: Mapping[str, Any], order: Mapping[str, int]) -> str:
    """The key of the visit that an event is part of, if the draft has it, else its own."""
    return str(event["within"] if event["within"] in order else event["key"])


def word_of(event: Mapping[str, Any], draft: Mapping[str, Any]) -> str:
    """The kind of an event; a meeting with people who are named as a group alone is an event with a group."""
    word = str(event["kind"]["value"])
    return GROUP_EVENT if word == "meeting" and event["groups"] and not met_in(event, draft) else word


def met_in(event: Mapping[str, Any], draft: Mapping[str, Any]) -> list[str]:
    """The names of those of the other side who took part."""
    organisation = draft["ends"].get("organisation", "")
    ours = draft["own"] == organisation
    there = [one for one in draft["people"] if one["key"] in event["people"] and one["side"]]
    return [name_of(one, draft) for one in there if (one["side"]["value"] != organisation) == ours]


def name_of(person: Mapping[str, Any], draft: Mapping[str, Any]) -> str:
    """The name of somebody as a person put it right, else as it was read."""
    return str(draft.get("names", {}).get(person["key"], person["name"]["value"]))


def title_of(event: Mapping[str, Any], draft: Mapping[str, Any]) -> str:
    """What an event is called: after its place, or after those who were met."""
    there = [name_of(one, draft) for one in draft["people"] if one["key"] in event["people"]]
    groups = [group["words"]["value"] for group in event["groups"]]
    word = word_of(event, draft)
    noun = "" if groups or word != GROUP_EVENT else noun_of(event["kind"]["quotes"][0])
    who = groups if noun or word in OCCASIONS else met_in(event, draft) or groups or there[1:] or there
    place = event["place"]["value"] if event["place"] else ""
    partner = "" if others_told_of(draft) else draft["sides"].get(draft["ends"].get("partner", ""), "")
    return event_title(word, who, place, partner, noun)


def placed(raw: Raw, draft: Mapping[str, Any], event: Mapping[str, Any]) -> Raw:
    """A place that is known, or a new one that a person must confirm, unless it is a capital."""
    match = draft["matches"].get("places", {}).get(event["key"], {})
    match_with(raw, match)
    raw.by_person = raw.by_person and not spelled_as_capital(raw.value)
    return raw


def match_with(raw: Raw, match: Mapping[str, Any]) -> None:
    """Say that a field means a known record; without one it makes a new record, which a person confirms."""
    if match:
        raw.ref, raw.becomes = match["ref"], known_as(match["title"])
    else:
        raw.ref, raw.becomes, raw.by_person = "", new_of(raw.kind), True


def new_of(kind: FieldKind) -> str:
    """What a field without a known record becomes."""
    words = {
        FieldKind.PERSON: _("new person"),
        FieldKind.POST: _("new post"),
        FieldKind.PLACE: _("new place"),
        FieldKind.APPOINTMENT: _("new post"),
    }
    return words.get(kind, "")


def person_fields(draft: Mapping[str, Any]) -> Iterator[Raw]:
    """Each person with posts and side."""
    for one in draft["people"]:
        raw = read_from(one["key"], FieldKind.PERSON, one["name"])
        raw.detail = {"events": [event["key"] for event in draft["events"] if one["key"] in event["people"]]}
        person_matches(raw, draft["matches"].get("people", {}).get(one["key"], []))
        raw.note = ", ".join(filter(None, [raw.note, one["note"], one["rank"]["value"] if one["rank"] else ""]))
        yield raw
        for number, post in enumerate(one["posts"], start=1):
            found = draft["matches"].get("posts", {}).get(one["key"], [])
            yield post_field(one["key"], number, post, found[number - 1] if number <= len(found) else [])
        if one["side"]:
            yield side_field(one["key"], one["side"], draft)


def person_matches(raw: Raw, found: list[Mapping[str, Any]]) -> None:
    """Known people that a name may mean as readings; letter for letter it is sure, alike likely, else it is asked."""
    value = raw.value
    choices = [(value, _("%(title)s of the registry") % {"title": one["title"]}, one["ref"]) for one in found]
    new = (value, _("a new person"), "")
    ordered = [*choices, new]
    raw.choices = [
        Choice(number=n, value=text, why=why, ref=ref) for n, (text, why, ref) in enumerate(ordered, start=1)
    ]
    match_with(raw, found[0] if found else {})
    if not found:
        raw.choices = []
        return
    best = found[0]["score"]
    rivals = [one for one in found[1:] if one["score"] >= ALIKE and best >= ALIKE]
    if best < ALIKE or rivals or raw.sureness == ASK:
        raw.sureness, raw.by_person = ASK, True
    elif best >= CERTAIN:
        raw.sureness = SURE
    else:
        raw.sureness = LIKELY


def post_field(of: str, number: int, post: Mapping[str, Any], found: list[Mapping[str, Any]]) -> Raw:
    """A post: held already it is sure; a new holder, or a new post, is confirmed by a person."""
    raw = read_from(f"{of}.post.{number}", FieldKind.POST, post, of=of)
    match_with(raw, found[0] if found else {})
    if found:
        choices = [(one["title"], _("a post of the registry"), one["ref"]) for one in found]
        choices.append((raw.value, _("a new post"), ""))
        raw.choices = [Choice(number=n, value=text, why=why, ref=ref) for n, (text, why, ref) in enumerate(choices, 1)]
        raw.detail["held"] = found[0]["held"]
        if found[0]["score"] < ALIKE:
            raw.sureness, raw.by_person = ASK, True
        elif not found[0]["held"]:
            raw.by_person, raw.becomes = True, _("%(known)s, new holder") % {"known": raw.becomes}
        elif raw.sureness == LIKELY:
            raw.sureness = SURE  # whose post it is, the words may leave open; that this person holds it is known
    return raw


def side_field(of: str, side: Mapping[str, Any], draft: Mapping[str, Any]) -> Raw:
    """For whom a person stands; a state that is no side of the dialogue under its own name."""
    raw = read_from(f"{of}.side", FieldKind.SIDE, side, of=of)
    raw.ref = raw.value
    raw.value = draft["sides"].get(raw.ref) or draft.get("others", {}).get(raw.ref, raw.value)
    if raw.ref not in draft["sides"]:
        raw.becomes = _("neither of the two sides")
    return raw


def topic_fields(draft: Mapping[str, Any]) -> Iterator[Raw]:
    """The topics of the vocabulary."""
    for number, one in enumerate(draft["topics"], start=1):
        title = draft["matches"].get("topics", {}).get(one["value"])
        if title:
            raw = read_from(f"t{number}", FieldKind.TOPIC, one)
            raw.ref, raw.value, raw.becomes = raw.value, title, known_as(title)
            raw.detail = {"events": [event["key"] for event in draft["events"] if one["value"] in event["topics"]]}
            yield raw


def claim_fields(draft: Mapping[str, Any]) -> Iterator[Raw]:
    """Promises first; then what was said besides, and words of a topic that the vocabulary does not know."""
    numbered = list(enumerate(draft["claims"], start=1))
    for number, one in numbered:
        if one["kind"]["value"] == ClaimKind.COMMITMENT:
            yield promise_field(f"c{number}", one, draft)
    for number, one in numbered:
        if one["kind"]["value"] in STATEMENTS and not opens_promise(one, draft["claims"]):
            raw = read_from(f"s{number}", FieldKind.STATEMENT, one["words"], detail=dict(one), of=one["event"])
            raw.sureness = LIKELY  # never asked about: what is not clear in it is left open in the record
            raw.note = str(ClaimKind(one["kind"]["value"]).label)
            yield raw
    for number, one in numbered:
        if one["kind"]["value"] == "topic" and not one["topics"]:
            yield new_topic_field(f"n{number}", one, draft)


def opens_promise(statement: Mapping[str, Any], claims: Iterable[Mapping[str, Any]]) -> bool:
    """Whether words are nothing but the beginning of a promise: "the minister stated that Veldania (will send ...)"."""
    start, end = statement["words"]["spans"][0]
    promises = (one["words"]["spans"][0] for one in claims if one["kind"]["value"] == ClaimKind.COMMITMENT)
    return any(start < begins <= end + 1 < ends for begins, ends in promises)


def promise_field(key: str, claim: Mapping[str, Any], draft: Mapping[str, Any]) -> Raw:
    """A promise, always by a person; `of` is the event it was made at."""
    raw = read_from(key, FieldKind.COMMITMENT, claim["words"], detail=dict(claim), by_person=True, of=claim["event"])
    unclear = [claim[name] for name in ("by", "to", "weight", "due") if claim[name] and claim[name]["sureness"] == ASK]
    raw.sureness = ASK if unclear else raw.sureness
    raw.becomes = _("new commitment")
    raw.detail["goals"] = draft["matches"].get("goals", {}).get(key, [])
    return raw


def new_topic_field(key: str, claim: Mapping[str, Any], draft: Mapping[str, Any]) -> Raw:
    """Words in the place of a topic that match none, with the nearest ones; unanswered it becomes nothing."""
    raw = read_from(key, FieldKind.NEW_TOPIC, claim["words"], of=claim["event"])
    raw.sureness = LIKELY
    raw.choices = near_choices(draft["matches"].get("near", {}).get(key, []))
    return raw


def near_choices(found: list[Mapping[str, Any]]) -> list[Choice]:
    """Known topics that are near."""
    why = _("the nearest term of the vocabulary")
    return [Choice(number=n, value=one["title"], why=why, ref=one["ref"]) for n, one in enumerate(found, start=1)]


def appointment_fields(draft: Mapping[str, Any]) -> Iterator[Raw]:
    """Appointments and vacancies, always by a person; never filled from the registry silently."""
    for number, one in enumerate(draft["appointments"], start=1):
        raw = read_from(f"a{number}", FieldKind.APPOINTMENT, one["post"], detail=dict(one), by_person=True)
        found = draft["matches"].get("appointments", {}).get(f"a{number}", [])
        match_with(raw, found[0] if found else {})
        choices = [(each["title"], _("a post of the registry"), each["ref"]) for each in found]
        choices.append((raw.value, _("a new post"), ""))
        if found:
            raw.choices = [
                Choice(number=n, value=text, why=why, ref=ref) for n, (text, why, ref) in enumerate(choices, 1)
            ]
        raw.by_person = True
        raw.note = one["person"]["value"] if one["person"] else _("nobody is named")
        yield raw

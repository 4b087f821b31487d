"""The visit of January 2026 as its sources tell it: events, read-outs, claims, promises, each with its address."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db import transaction

from comity.access.actions import own_side
from comity.access.models import Side, User
from comity.dialogue.actions.commitments import Shown, keep_commitment, link_commitment, record_commitment
from comity.dialogue.actions.events import Attending, choose_value, record_event
from comity.dialogue.actions.read_outs import Told, add_claims, record_read_out
from comity.dialogue.actions.sharing import publish_entries, share_entries
from comity.dialogue.actions.vocabulary import keep_timeline_item
from comity.dialogue.models import Commitment, Event, ReadOut, Topic
from comity.dialogue.policy import commitments_visible_to, events_visible_to, places_visible_to
from comity.dialogue.states import ClaimKind, EventKind
from comity.exchange.demonstration import tree
from comity.exchange.demonstration_promises import load_promises
from comity.exchange.demonstration_vocabulary import load_timeline, load_vocabulary, topics_by_code
from comity.partners.actions import keep_name
from comity.partners.models import Partner, Person, Post
from comity.partners.policy import holdings_visible_to, partners_visible_to, people_visible_to, posts_visible_to

Say = Callable[[str], None]
Values = Mapping[str, Any]
FILE, COUNTRY = "visit-2026-01.yaml", "AZ"
MEDIA = {"press": "press", "news agency": "agency"}
KINDS = {"meeting": EventKind.MEETING, "group_event": EventKind.GROUP, "visit": EventKind.VISIT}
CLAIMS = {
    "topic": ClaimKind.TOPIC,
    "appreciation": ClaimKind.APPRECIATION,
    "position": ClaimKind.POSITION,
    "background": ClaimKind.BACKGROUND,
}
NOTE = "published elsewhere"
IN_TIMELINE = "az-2026-02"  # the dated fact that is this visit
KEPT_BY, KEPT_ON = "S14", date(2026, 3, 6)
ENVOY = "org-special-representative-caucasus-central-asia"


@dataclass(slots=True, kw_only=True)
class Ground:
    """What the visit stands on: sides, people, posts, topics, and what of it was made so far."""

    told: Values
    by: User
    at: datetime
    partner: Partner
    people: dict[str, Person]
    posts: dict[str, Post]
    topics: dict[str, Topic]
    events: dict[str, Event] = field(default_factory=dict)
    commitments: dict[str, Commitment] = field(default_factory=dict)

    def side(self, words: str) -> Side | None:
        """A side as the file names it; none for others."""
        named = {"org": own_side(self.by), f"partner:{COUNTRY}": self.partner.side}
        return named.get(words)

    def topics_of(self, keys: Any) -> tuple[Topic, ...]:
        """Topics by the file's own keys, some of which are more general in the vocabulary."""
        general = self.told["told"]["topics_are"]
        return tuple(self.topics[general.get(key, key)] for key in keys or ())

    def event_of(self, source: str) -> Event:
        """The event a read-out as a whole tells of: the one it is about, else the visit."""
        of = self.events_told_by(source)
        return self.events[of[0]] if len(of) == 1 else self.events["visit"]

    def events_told_by(self, source: str) -> list[str]:
        """The events that a source tells of."""
        return next((list(one["events"]) for one in self.told["read_outs"] if one["source"] == source), [])


def load_dialogue(by: User, at: datetime, say: Say) -> None:
    """Vocabulary, timeline and the visit, for everyone; the promises, for both sides. What is there already is left."""
    partner = partners_visible_to(by).select_related("side").get(country=COUNTRY)
    load_vocabulary(by, at, say)
    load_timeline(partner, "timeline-azerbaijan.yaml", by, at, say)
    load_promises(partner, by, at, say)
    told = tree(FILE)
    if events_visible_to(by).filter(owner=own_side(by), title=told["title"]).exists():
        say("the visit: there already")
        return
    ground = Ground(
        told=told,
        by=by,
        at=at,
        partner=partner,
        people={one.code: one for one in people_visible_to(by)},
        posts={one.code: one for one in posts_visible_to(by)},
        topics=topics_by_code(by),
    )
    load_visit(ground)
    of_visit = commitments_visible_to(by).filter(event__in=[one.pk for one in ground.events.values()])
    say(f"a visit, its {len(ground.events) - 1} events and {len(told['sources'])} sources, {of_visit.count()} promises")


@transaction.atomic
def load_visit(ground: Ground) -> None:
    """Everything that is told of the visit, in one piece."""
    by, at = ground.by, ground.at
    load_events(ground)
    for one in ground.told["commitments"]:
        ground.commitments[one["id"]] = load_commitment(one, ground)
    read_outs = {one["id"]: load_read_out(one, ground) for one in ground.told["sources"]}
    publish_entries([ground.events["visit"]], by=by, at=at, note=NOTE)
    publish_entries(read_outs.values(), by=by, at=at, note=NOTE)
    keep_promise_of_envoy(ground, read_outs[KEPT_BY])
    keep_timeline_item(IN_TIMELINE, {"event": ground.events["visit"]}, about=ground.partner.side, by=by, at=at)
    share_entries(ground.commitments.values(), by=by, at=at, note=NOTE)
    choose_value(
        ground.events["visit"], ClaimKind.DATE, "2026-01-21/2026-01-22", reason="the span that all name who name one",
        read_out=read_outs["S1"], by=by, at=at,
    )  # fmt: skip
    for one in ground.told["told"]["spellings"]:
        keep_spelling(one, ground)


def keep_spelling(one: Values, ground: Ground) -> None:
    """The full name that a source spells so, with its address."""
    source = next(each for each in ground.told["sources"] if each["id"] == one["source"])
    person = ground.people[one["person"]]
    name = next((each for each in (person.name, *person.spellings) if one["value"] in each), "")
    if name:
        keep_name(person, name, language=source["language"], source_url=source["url"], by=ground.by, at=ground.at)


def load_events(ground: Ground) -> None:
    """The visit, then the meetings and group events it held."""
    told = ground.told
    places = {one.name: one for one in places_visible_to(ground.by)}
    head = told["head_of_delegation"]
    lead = Attending(
        person=ground.people[head["person"]], post=ground.posts[head["post"]], side=ground.side(head["side"]),
        role="head of delegation",
    )  # fmt: skip
    span = {**days_of(told["dates"]["start"], told["dates"]["end"]), "dates_basis": "the span that three sources state"}
    gaps = "not known: " + "; ".join(map(str, told["known_gaps"]))
    values = {"kind": EventKind.VISIT, "title": told["title"], "place": places[told["place"]], "note": gaps}
    spoken = dict.fromkeys(topic for one in told["events"] for topic in one["topics"] or ())
    ground.events["visit"] = record_event(
        {**values, **span, **sourced(told, ["S1"])},
        about=ground.partner.side, topics=ground.topics_of(spoken), participants=[lead], by=ground.by, at=ground.at,
    )  # fmt: skip
    for one in told["events"]:
        day = one["date"]
        days = days_of(day, day) if day else days_of(told["dates"]["start"], told["dates"]["end"])
        ground.events[one["id"]] = record_event(
            {
                "kind": KINDS[one["kind"]], "title": one["title"], "place": places[one["place"]], **days,
                "dates_basis": one["date_basis"], **sourced(told, one["sources"]),
            },
            about=ground.partner.side, part_of=ground.events["visit"], topics=ground.topics_of(one["topics"]),
            participants=[attending(each, ground) for each in one["participants"]], by=ground.by, at=ground.at,
        )  # fmt: skip


def days_of(starts: str, ends: str) -> dict[str, str]:
    """The first and the last day."""
    return {"starts": str(starts), "ends": str(ends)}


def sourced(told: Values, sources: list[str]) -> dict[str, str]:
    """The address of the first source that names it, and the day it speaks to."""
    first = next(one for one in told["sources"] if one["id"] == sources[0])
    return {"source_url": first["url"], "source_as_of": str(first["published"] or ""), "basis": "fact"}


def attending(one: Values, ground: Ground) -> Attending:
    """A participant of the file."""
    return Attending(
        person=ground.people.get(one.get("person", "")),
        post=ground.posts.get(one.get("post", "")),
        label=str(one.get("group", "")),
        side=ground.side(one["side"]),
        role=str(one.get("as", "")),
    )


def load_commitment(one: Values, ground: Ground) -> Commitment:
    """A promise as it is told; what no day was named for keeps none."""
    both = one["from"] == "both"
    org, partner = own_side(ground.by), ground.partner.side
    giver = org if both else ground.side(one["from"]) or org
    due = one["due"]
    values = {
        "event": ground.events["visit"], "giver": giver, "receiver": partner if giver == org else org, "mutual": both,
        "title": one["what"][:1].upper() + one["what"][1:], "words": "", "said_on": "2026-01-22",
        "weight": one["weight"], "due_kind": due["kind"], "due_words": due.get("words", ""),
        "due_from": date(2026, 1, 22) if due["kind"] == "vague" else None, "note": due.get("note", ""),
        **sourced(ground.told, one["sources"]),
    }  # fmt: skip
    return record_commitment(values, about=partner, topics=ground.topics_of(one["topics"]), by=ground.by, at=ground.at)


def keep_promise_of_envoy(ground: Ground, read_out: ReadOut) -> None:
    """The one promise that was kept by March, with the report and the appointment that show it."""
    one = next(each for each in ground.told["commitments"] if each["status"]["state"] == "kept")
    made = ground.commitments[one["id"]]
    post = holdings_visible_to(ground.by).filter(post=ground.posts[ENVOY], person__isnull=False)
    link = {"appointment": post.order_by("-starts", "-pk").first()}
    link_commitment(made, link, base_version=made.version, by=ground.by, at=ground.at)
    shown = Shown(
        kind="read-out", words=one["status"]["evidence"], on=one["status"]["as_of"], read_out=read_out,
        source_url=read_out.source_url,
    )  # fmt: skip
    keep_commitment(made, shown, on=KEPT_ON, by=ground.by, at=ground.at)


def load_read_out(one: Values, ground: Ground) -> ReadOut:
    """A source, attached to what it tells of, with everything it tells."""
    of = ground.events_told_by(one["id"])
    named = {each["id"] for each in ground.told["events"] if one["id"] in each["sources"]}
    events = [ground.events["visit"], *(ground.events[name] for name in sorted({*of, *named}))]
    values = {
        "title": f"{one['publisher']}: {one['reports']}", "side": ground.side(one["side"]),
        "publisher": one["publisher"],
        "medium": MEDIA[one["medium"]], "reports": one["reports"], "published": str(one["published"] or ""),
        "language": one["language"], "source_url": one["url"], "source_as_of": str(one["published"] or ""),
        "basis": "fact",
    }  # fmt: skip
    made = record_read_out(values, about=ground.partner.side, events=events, by=ground.by, at=ground.at)
    add_claims(made, claims_of(one["id"], ground), by=ground.by)
    return made


def claims_of(source: str, ground: Ground) -> Iterator[Told]:
    """What one source tells; the words are the editors' and say so."""
    yield from dates_and_people(source, ground)
    yield from things_said(source, ground)
    yield from topics_named(source, ground)
    yield from promises_told(source, ground)
    for one in ground.told["told"]["statements"]:
        if one["source"] == source:
            event = ground.events[one["event"]] if "event" in one else ground.event_of(source)
            yield Told(
                kind=one["kind"], event=event, about=one["about"], value=one["value"], restated=True,
                post=ground.posts.get(one.get("post", "")),
            )  # fmt: skip


def dates_and_people(source: str, ground: Ground) -> Iterator[Told]:
    """The days a source states, and who it says took part, with the name as it is spelled there."""
    told = ground.told["told"]
    for one in told["dates"]:
        if one["source"] == source:
            event = ground.events[one.get("event", "visit")]
            yield Told(kind=ClaimKind.DATE, event=event, value=one["value"], restated=True)
    spelled = {one["person"]: one["value"] for one in told["spellings"] if one["source"] == source}
    of = ground.events_told_by(source)
    for event in (each for each in ground.told["events"] if each["id"] in of):
        for one in event["participants"]:
            if source in one.get("sources", [source]):
                who = attending(one, ground)
                value = spelled.get(one.get("person", ""), "") or who.label
                yield Told(
                    kind=ClaimKind.PARTICIPANT, event=ground.events[event["id"]], person=who.person, post=who.post,
                    value=value, speaker=who.side, restated=True,
                )  # fmt: skip


def things_said(source: str, ground: Ground) -> Iterator[Told]:
    """Appreciation, positions, background, and topics of which it is told who raised them."""
    for one in ground.told["claims"]:
        if source not in one["sources"]:
            continue
        event = ground.events[one["event"]] if "event" in one else ground.event_of(source)
        topics = ground.topics_of(one["topics"])
        common: dict[str, Any] = {
            "event": event, "quote": one["what"], "restated": True, "speaker": ground.side(one["by"]),
            "jointly": one["by"] == "both",
        }  # fmt: skip
        if one["kind"] == "topic":
            for topic in topics:
                yield Told(kind=ClaimKind.TOPIC, topics=(topic,), **common)
        else:
            yield Told(kind=CLAIMS[one["kind"]], topics=topics, **common)


def topics_named(source: str, ground: Ground) -> Iterator[Told]:
    """The topics a source names."""
    for one in ground.told["read_outs"]:
        if one["source"] == source:
            for topic in dict.fromkeys(ground.topics_of(one["topics"])):
                yield Told(kind=ClaimKind.TOPIC, event=ground.event_of(source), topics=(topic,), restated=True)


def promises_told(source: str, ground: Ground) -> Iterator[Told]:
    """The promises a source tells of, how firm, and by whom to whom."""
    for one in ground.told["commitments"]:
        if source in one["sources"]:
            made = ground.commitments[one["id"]]
            yield Told(
                kind=ClaimKind.COMMITMENT, event=ground.events["visit"], about=made.title[:120], quote=one["what"],
                restated=True, commitment=made, weight=one["weight"], giver=made.giver, receiver=made.receiver,
                jointly=made.mutual, topics=ground.topics_of(one["topics"]),
            )  # fmt: skip

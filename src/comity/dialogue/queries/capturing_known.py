"""What is known beforehand of the people, posts, places and topics of a text, as far as the reader may know them.

Spellings and titles are learned from what was confirmed: each participant that a read-out tells of keeps the name and
the title as they were written there, so that the next text is read by them. A side learns from its own read-outs.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from comity.access.models import Audience, Side, User
from comity.dialogue.capture import Holder, KnownBody, Registry, Term
from comity.dialogue.capture import Side as KnownSide
from comity.dialogue.captures_sides import LANGUAGES, capitals, known_side, others_than, owner_in, pattern_of
from comity.dialogue.models import Place, Topic
from comity.dialogue.policy import claims_visible_to, places_visible_to, topics_visible_to
from comity.dialogue.states import ClaimKind
from comity.partners.models import Partner, Post
from comity.partners.policy import (
    bodies_visible_to,
    holdings_visible_to,
    names_visible_to,
    partners_visible_to,
    people_visible_to,
    posts_visible_to,
)
from comity.programmes.known_dates import first_day, last_day


@dataclass(slots=True, kw_only=True)
class KnownPerson:
    """A person with every spelling, and the posts held: reference of the post, first and last day."""

    ref: str
    name: str
    spellings: list[str] = field(default_factory=list)
    held: list[tuple[str, date | None, date | None]] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class KnownPost:
    """A post with every title it goes by, and the side it speaks for."""

    ref: str
    title: str
    side: str
    titles: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Everything the review matches a text against; `sides` by code with their names."""

    people: Mapping[str, KnownPerson]
    posts: Mapping[str, KnownPost]
    places: tuple[Place, ...]
    topics: Mapping[str, Topic]
    sides: Mapping[str, Side]
    registry: Registry
    named: re.Pattern[str]  # every name of a side and of its people


def known_to(user: User, sides: Iterable[Side]) -> Known:
    """What this person may know of people, posts, places and topics, laid out for reading a text.

    What is found is kept with the draft, so it is no more than whoever reads the draft may know (`of_these`).
    """
    chosen = {one.code: one for one in sides}
    named = tuple(all_sides(user, chosen))
    every = (*named, *others_than(named))
    posts = known_posts(user, chosen.values(), every)
    people = known_people(user, posts, chosen.values())
    learned(user, people, posts)
    places = tuple(of_these(places_visible_to(user), chosen.values()))
    topics = {one.code: one for one in of_these(topics_visible_to(user), chosen.values()).select_related("area")}
    named_places = tuple(name for one in places for name in (one.name, *one.spellings))
    registry = Registry(
        sides=every,
        holders=tuple(holder for one in people.values() for holder in holders_of(one, posts)),
        bodies=tuple(
            KnownBody(names=dict.fromkeys(LANGUAGES, (one.name,)), side=one.side.code)
            for one in of_these(bodies_visible_to(user), chosen.values()).select_related("side")
        ),
        places={code: (*named_places, *sorted(capitals(code))) for code in LANGUAGES},
        vocabulary=tuple(term_of(one) for one in topics.values()),
    )
    return Known(
        people=people,
        posts=posts,
        places=places,
        topics=topics,
        sides=chosen,
        registry=registry,
        named=pattern_of(every),
    )


def all_sides(user: User, chosen: Mapping[str, Side]) -> Iterable[KnownSide]:
    """The two sides of the dialogue under the names they go by, and other partners, so as to keep them apart."""
    partners: dict[str, Partner] = {one.side.code: one for one in partners_visible_to(user).select_related("side")}
    for code in {**chosen, **partners}:
        partner = partners.get(code)
        side = chosen[code] if code in chosen else partners[code].side
        yield known_side(code, side.kind, partner.name if partner else side.name)


def of_these(records: "QuerySet[Any]", sides: Iterable[Side]) -> "QuerySet[Any]":
    """What is open, or of and about these sides alone: a desk of one partner reads no candidate of another (row 26)."""
    pair = [one.pk for one in sides]
    of_pair = Q(about__isnull=True) | Q(about__in=pair)
    return records.filter(
        Q(audience=Audience.PUBLIC) | (of_pair & (~Q(owner__kind=Side.Kind.PARTNER) | Q(owner__in=pair)))
    )


def known_posts(user: User, sides: Iterable[Side], named: Sequence[KnownSide]) -> dict[str, KnownPost]:
    """Posts by reference; one without a side may name its owner behind its title."""
    rows: Iterable[Post] = of_these(posts_visible_to(user), sides).select_related("side")
    return {
        one.ref: KnownPost(
            ref=one.ref,
            title=one.title,
            side=one.side.code if one.side else owner_in(one.title, named),
            titles=[one.title, *map(str, one.other_titles)],
        )
        for one in rows
    }


def known_people(user: User, posts: Mapping[str, KnownPost], sides: Iterable[Side]) -> dict[str, KnownPerson]:
    """People by reference, with their spellings and posts."""
    found = {
        one.ref: KnownPerson(ref=one.ref, name=one.name, spellings=[one.name, *map(str, one.spellings)])
        for one in of_these(people_visible_to(user), sides)
    }
    for ref, name in names_visible_to(user).values_list("person__ref", "name"):
        if ref in found:
            found[ref].spellings.append(name)
    held = of_these(holdings_visible_to(user), sides).filter(person__isnull=False)
    for person, post, starts, ends in held.values_list("person__ref", "post__ref", "starts", "ends"):
        if person in found and post in posts:
            found[person].held.append((post, first_day(starts), last_day(ends)))
    return found


def learned(user: User, people: Mapping[str, KnownPerson], posts: Mapping[str, KnownPost]) -> None:
    """Add the spellings and titles under which read-outs name them."""
    told = claims_visible_to(user).filter(kind=ClaimKind.PARTICIPANT)
    for person, post, name, title in told.values_list("person__ref", "post__ref", "value", "about"):
        if person in people and name:
            people[person].spellings.append(name)
        if post in posts and title:
            posts[post].titles.append(title)


def holders_of(person: KnownPerson, posts: Mapping[str, KnownPost]) -> list[Holder]:
    """A person for the engine: an entry for each post held."""
    names = tuple(dict.fromkeys(person.spellings))
    return [
        Holder(
            key=person.ref,
            names=names,
            post=posts[post].title,
            side=posts[post].side,
            starts=starts,
            ends=ends,
        )
        for post, starts, ends in person.held
    ] or [Holder(key=person.ref, names=names)]


def term_of(topic: Topic) -> Term:
    """A topic for the engine, by language."""
    titles = {"en": topic.title, **{code: str(title) for code, title in topic.titles.items()}}
    synonyms: dict[str, tuple[str, ...]] = defaultdict(tuple)
    synonyms.update({code: tuple(map(str, words)) for code, words in topic.synonyms.items()})
    return Term(key=topic.code, titles=titles, synonyms=synonyms)

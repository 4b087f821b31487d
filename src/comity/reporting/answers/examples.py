"""Five questions that have an answer for whoever asks: each is made of a record that the asker may see."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from comity.access.models import Visitor
from comity.access.policy import acts_for_provider
from comity.catalogue.policy import activities_visible_to, sessions_visible_to
from comity.contributions.policy import contributions_visible_to
from comity.contributions.states import Kind as Given
from comity.dialogue.policy import commitments_visible_to, events_visible_to, timeline_visible_to
from comity.partners.policy import holdings_visible_to
from comity.reporting.answers.grammar import Named, Question, canonical
from comity.reporting.answers.keywords import Kind, Way
from comity.reporting.answers.names import Names, Of, Term
from comity.reporting.answers.of_catalogue import of_own

FIVE = 5


def examples_for(user: Visitor, names: Names, today: date) -> list[str]:
    """At most five questions; one question to the database for each kind of record."""
    found: list[str] = []
    for question in questions_for(user, names):
        said = canonical(question, names, today)
        if said not in found:
            found.append(said)
        if len(found) == FIVE:
            break
    return found


def questions_for(user: Visitor, names: Names) -> Iterator[Question]:
    """Questions of each kind of which this asker may see a record; of a provider its own work first."""
    provider = acts_for_provider(user)
    if not provider:
        yield from of_dialogue(user, names)
    yield from of_sessions(user)
    yield from of_activities(user, names)
    if provider:
        yield from of_dialogue(user, names)


def of_dialogue(user: Visitor, names: Names) -> Iterator[Question]:
    """From a promise, an event, a figure, a dated fact and a holder of a post."""
    sides = {one.link: one for one in names.terms if one.of == Of.PARTNER}
    promise = commitments_visible_to(user).order_by("-said_on", "pk").values("receiver", "giver").first()
    if promise and (partner := sides.get(promise["receiver"])):
        yield Question(kinds=(Kind.COMMITMENTS,), named=(Named(term=partner, way=Way.TO),))
    elif promise and (partner := sides.get(promise["giver"])):
        yield Question(kinds=(Kind.COMMITMENTS,), named=(Named(term=partner, way=Way.BY),))
    event = events_visible_to(user).exclude(starts="").order_by("-starts", "pk").values("about", "starts").first()
    if event:
        yield with_partner(sides.get(event["about"]), event["starts"][:4], Kind.EVENTS)
    figure = contributions_visible_to(user).filter(kind=Given.ENERGY).exclude(starts="")
    told = figure.order_by("starts", "pk").values("partner__side", "starts").first()
    if told:
        yield with_partner(sides.get(told["partner__side"]), told["starts"][:4], Kind.ENERGY)
    item = timeline_visible_to(user).order_by("starts", "code").values("about", "starts").first()
    if item:
        yield with_partner(sides.get(item["about"]), item["starts"][:4], Kind.FACTS)
    if holdings_visible_to(user).exists():
        yield Question(kinds=(Kind.POSTS,))


def with_partner(partner: Term | None, year: str, kind: Kind) -> Question:
    """Of a kind, with a partner where one is known, since a year."""
    return Question(kinds=(kind,), named=(Named(term=partner),) if partner else (), since=year)


def of_sessions(user: Visitor) -> Iterator[Question]:
    """From the earliest run."""
    first: dict[str, Any] | None = (
        of_own(user, sessions_visible_to(user), "activity__").order_by("starts").values("starts").first()
    )
    if first:
        yield Question(kinds=(Kind.SESSIONS,), since=str(first["starts"].year))


def of_activities(user: Visitor, names: Names) -> Iterator[Question]:
    """From an activity that has an area."""
    topics = [one for one in names.terms if one.of == Of.TOPIC]
    subjects = {one.link: one for one in topics} | {one.key: one for one in names.terms if one.of == Of.AREA}
    subjects |= {key: one for one in topics for key in one.alike}
    known = of_own(user, activities_visible_to(user), "")
    told = (
        known.filter(area__in=[key for key in subjects if key is not None])
        .order_by("area", "pk")
        .values("area")
        .first()
    )
    if told:
        yield Question(kinds=(Kind.ACTIVITIES,), named=(Named(term=subjects[told["area"]]),))
    if known.exists():
        yield Question(kinds=(Kind.ACTIVITIES,))

"""The history of a record on any page: one way, for one who got the record by its door.

A line names the people of the reader's own side; of another side it names the side. Other records that a line refers
to are named only as far as the reader may know them, by their own doors (trust.md, rows 32 and 34).
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _

from comity.access.models import Guarded, Membership, Side, User, Visitor
from comity.access.policy import releases_visible_to
from comity.access.queries import sides_by_code
from comity.catalogue.policy import activities_visible_to, areas_visible_to, sessions_visible_to
from comity.contributions.policy import contributions_visible_to, undertakings_visible_to
from comity.drafting.policy import scenarios_visible_to
from comity.exchange.policy import imports_visible_to
from comity.journal.models import LogEntry
from comity.journal.queries import entries_of
from comity.journal.sentences import Sentence, sentence_of
from comity.partners.policy import (
    bodies_visible_to,
    groups_visible_to,
    holdings_visible_to,
    partners_visible_to,
    people_visible_to,
    posts_visible_to,
    providers_visible_to,
    regions_visible_to,
)
from comity.programmes.policy import (
    instruments_visible_to,
    lines_visible_to,
    milestones_visible_to,
    nodes_visible_to,
    programmes_visible_to,
    requirements_visible_to,
    themes_visible_to,
    types_visible_to,
)

Door = Callable[[Visitor], QuerySet[Any]]
DOORS: Mapping[str, Door] = {
    "Activity": activities_visible_to,
    "Area": areas_visible_to,
    "Body": bodies_visible_to,
    "Contribution": contributions_visible_to,
    "Holding": holdings_visible_to,
    "ImportRun": imports_visible_to,
    "Instrument": instruments_visible_to,
    "Line": lines_visible_to,
    "Milestone": milestones_visible_to,
    "Node": nodes_visible_to,
    "Partner": partners_visible_to,
    "PartnerGroup": groups_visible_to,
    "Person": people_visible_to,
    "Post": posts_visible_to,
    "Programme": programmes_visible_to,
    "ProgrammeType": types_visible_to,
    "Provider": providers_visible_to,
    "Region": regions_visible_to,
    "Release": releases_visible_to,
    "Requirement": requirements_visible_to,
    "Scenario": scenarios_visible_to,
    "Session": sessions_visible_to,
    "Theme": themes_visible_to,
    "Undertaking": undertakings_visible_to,
}
UNTOLD = frozenset({"version"})
SHOWN = 50
LOOKED_AT = 500


def history(
    record: Guarded | Membership,
    user: Visitor,
    *,
    untold: Collection[str] = (),
    subject: str = "",
    only: Collection[str] = (),
    most: int = SHOWN,
    at_hand: Iterable[Side | None] = (),
) -> list[Sentence]:
    """The last lines about a record that the reader got by its door, newest first; `only` lines that tell of these.

    Sides `at_hand` are not looked up again.
    """
    entries = list(entries_of(record)[: LOOKED_AT if only else most])
    if only:
        entries = [one for one in entries if set(only) & set(one.changes)][:most]
    leading = leading_of(type(record))
    known = known_to(user, leading, entries)
    sides = sides_in(entries, at_hand)

    def resolve(_entry: LogEntry, name: str, value: Any) -> Any:
        return in_names(value, known[leading[name]]) if name in leading else value

    return [
        sentence_of(
            entry,
            who=who_of(entry, user, sides),
            side=side_of(entry, sides),
            resolve=resolve,
            untold=UNTOLD | set(untold),
            subject=subject,
        )
        for entry in entries
    ]


def leading_of(table: type[Model]) -> dict[str, str]:
    """The fields of a table that lead to a record with walls of its own, each with the kind of that record."""
    fields = [field for field in table._meta.get_fields() if field.is_relation and field.concrete]
    far = {field.name: field.related_model for field in fields if isinstance(field.related_model, type)}
    return {name: one.__name__ for name, one in far.items() if issubclass(one, Guarded | Side | User | Membership)}


def known_to(user: Visitor, leading: Mapping[str, str], entries: Iterable[LogEntry]) -> dict[str, dict[str, str]]:
    """For each kind the records that are referred to and that the reader may know, by reference: one look a kind."""
    asked: dict[str, set[str]] = {kind: set() for kind in leading.values()}
    for entry in entries:
        for name, pair in entry.changes.items():
            if name in leading:
                asked[leading[name]] |= set(references(pair))
    known: dict[str, dict[str, str]] = {kind: {} for kind in asked}
    for kind, refs in asked.items():
        if refs and kind in DOORS:
            known[kind] = {one.ref: str(one) for one in DOORS[kind](user).filter(ref__in=refs)}
    if asked.get(Side.__name__):
        sides = sides_by_code()
        known[Side.__name__] = {name: str(side) for code, side in sides.items() for name in (code, str(side))}
    return known


def references(value: Any) -> list[str]:
    """Every text in a value."""
    if isinstance(value, str):
        return [value]
    return [ref for inner in value for ref in references(inner)] if isinstance(value, list) else []


def in_names(value: Any, known: Mapping[str, str]) -> Any:
    """Records by the names that the reader may know; each other one is another record."""
    if isinstance(value, list):
        return sorted({in_names(inner, known) for inner in value})
    return known.get(value, _("another record")) if value not in (None, "") else value


def sides_in(entries: Collection[LogEntry], at_hand: Iterable[Side | None]) -> dict[str, Side]:
    """The sides for which these things were done: looked up where another than those at hand is among them."""
    near = {side.code: side for side in at_hand if side is not None}
    told = {one.side for one in entries}
    return near if told <= near.keys() else sides_by_code()


def who_of(entry: LogEntry, user: Visitor, sides: Mapping[str, Side]) -> str:
    """The person, to their own side; to others the side."""
    own = user.side_code if user.is_authenticated else "public"
    return (entry.actor_name if entry.side == own else "") or side_of(entry, sides) or _("someone")


def side_of(entry: LogEntry, sides: Mapping[str, Side]) -> str:
    """The side for which it was done."""
    return str(sides.get(entry.side, entry.side))

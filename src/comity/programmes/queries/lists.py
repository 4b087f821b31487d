"""The list of programmes: narrowed, counted and paged on what the visitor may know of."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.db.models import F, Q

from comity.access.models import Visitor
from comity.programmes.models.programmes import ProgrammeQuerySet
from comity.programmes.policy import programmes_visible_to
from comity.programmes.states import ProgrammeState

ORDER = ("partner_name", "-starts_known", "ref")
Facts = tuple[str, str, str, str, Any, Any]  # partner's ref and name, type, state, first and last day
Count = tuple[str, str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """By what a list is narrowed; empty is not at all."""

    partners: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()

    def holds(self, facts: Facts, *, but: str = "") -> bool:
        """Whether a programme is within, leaving one way of narrowing aside."""
        partner, _, kind, state, starts, ends = facts
        return (
            (but == "partners" or not self.partners or partner in self.partners)
            and (but == "types" or not self.types or kind in self.types)
            and (but == "states" or not self.states or state in self.states)
            and (but == "years" or not self.years or not self.years.isdisjoint(years_of(starts, ends)))
        )


def years_of(starts: Any, ends: Any) -> set[str]:
    """The years a programme runs in; with one end unknown, the other's year alone."""
    known = [day.year for day in (starts, ends) if day]
    return {str(year) for year in range(min(known), max(known) + 1)} if known else set()


def listed(user: Visitor, by: Narrowing) -> ProgrammeQuerySet:
    """The programmes of the list, in its order."""
    found = programmes_visible_to(user).select_related("partner", "type").annotate(partner_name=F("partner__name"))
    if by.partners:
        found = found.filter(partner__ref__in=by.partners)
    if by.types:
        found = found.filter(type__short__in=by.types)
    if by.states:
        found = found.filter(state__in=by.states)
    if by.years:
        running = Q(pk__in=[])
        for year in (
            int(year) for year in by.years if year.isascii() and year.isdigit() and len(year) == 4 and int(year) > 0
        ):
            running |= Q(starts__year__lte=year, ends__year__gte=year)
            running |= Q(starts__year=year, ends=None) | Q(ends__year=year, starts=None)
        found = found.filter(running)
    return found.order_by(*ORDER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What each way of narrowing would leave."""

    partners: list[Count]
    types: list[Count]
    states: list[Count]
    years: list[Count]
    all: int


def counts(user: Visitor, by: Narrowing) -> Counts:
    """Counts of what the visitor may know of, each under the other ways of narrowing, in one query."""
    rows = programmes_visible_to(user).order_by()
    facts: list[Facts] = list(
        rows.values_list("partner__ref", "partner__name", "type__short", "state", "starts", "ends")
    )
    names = {row[0]: row[1] for row in facts}
    partners = Counter(row[0] for row in facts if by.holds(row, but="partners"))
    types = Counter(row[2] for row in facts if row[2] and by.holds(row, but="types"))
    states = Counter(row[3] for row in facts if by.holds(row, but="states"))
    years = Counter(year for row in facts if by.holds(row, but="years") for year in years_of(row[4], row[5]))
    return Counts(
        partners=[(ref, names[ref], partners[ref]) for ref in sorted(names, key=lambda ref: names[ref].casefold())],
        types=[(kind, kind, types[kind]) for kind in sorted({row[2] for row in facts if row[2]})],
        states=[
            (state.value, str(state.label).capitalize(), states[state.value])
            for state in ProgrammeState
            if any(row[3] == state.value for row in facts)
        ],
        years=[(year, year, years[year]) for year in sorted(years, reverse=True)],
        all=sum(by.holds(row) for row in facts),
    )

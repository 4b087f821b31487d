"""A friendly way to write a problem down: names become ids, budgets and capacities are spread over the horizon.

Nothing is checked until `freeze`, which gives the frozen Problem that every function takes, or every fault at once.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypedDict, Unpack

from comity_planning.faults import in_order
from comity_planning.inputs.decode import Unreadable, read_document
from comity_planning.inputs.doubt import Doubt
from comity_planning.inputs.kinds import record_of
from comity_planning.inputs.values import value_faults
from comity_planning.labels import Hardness
from comity_planning.parts import (
    NO_CHARGE,
    Absorption,
    Activity,
    Attended,
    Body,
    Budget,
    Capacity,
    Exclusion,
    FundingSource,
    Goal,
    GoalMinimum,
    Horizon,
    Limit,
    Mandate,
    Objective,
    Options,
    Partner,
    Pin,
    Pool,
    Prerequisite,
    Price,
    Requirement,
    Segment,
    Theme,
    ThemeMinimum,
)
from comity_planning.periods import periods_of, years_of
from comity_planning.problem import BadProblem, Problem
from comity_planning.shapes import Text

NOT_IN_IDS = re.compile(r"[^A-Za-z0-9._:/+@-]+")
LONGEST_ID = 100  # leaves room for a number that tells two alike names apart


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """What may be chosen: activities with their dated sessions, and the names they use."""

    activities: tuple[Activity, ...]
    themes: tuple[Theme, ...] = ()
    sources: tuple[FundingSource, ...] = ()
    bodies: tuple[Body, ...] = ()
    clearances: tuple[Text, ...] = ()


def catalogue_from_json(text: str) -> Catalogue:
    """The catalogue written in the wire format. Raises BadProblem with every fault and its path."""
    catalogue: Catalogue
    try:
        catalogue, unread = read_document(text, record_of(Catalogue), "catalogue")
    except Unreadable as wrong:
        raise BadProblem((wrong.fault,)) from None
    faults = [*unread, *Doubt(unread).beyond(value_faults(record_of(Catalogue), catalogue))]
    if faults:
        raise BadProblem(in_order(faults))
    return catalogue


class Diminishing:
    """Each part of a target is worth less than the one before: pairs of per cent of the target and points per unit."""

    def __init__(self, *parts: tuple[int, int]) -> None:
        self.segments = tuple(Segment(share=share * 100, slope=slope) for share, slope in parts)


class How(TypedDict, total=False):
    """How a limit yields and who may relax it, as `parts.Yielding` has it."""

    hardness: Hardness
    price: Price | None
    owner: str
    unwillingness: int


class ProgrammeProblem:
    """Collects a problem step by step; each `add_` method returns the id to refer to."""

    def __init__(
        self,
        *,
        partner: str | Partner,
        horizon: Horizon,
        catalogue: Catalogue,
        currency: str = "EUR",
        title: str = "",
        options: Options | None = None,
    ) -> None:
        self.partner = Partner(id=partner) if isinstance(partner, str) else partner
        self.horizon = horizon
        self.currency = currency
        self.title = title
        self.options = options or Options()
        self.activities = catalogue.activities
        self.clearances = catalogue.clearances
        self.themes = {theme.id: theme for theme in catalogue.themes}
        self.sources = {source.id: source for source in catalogue.sources}
        self.bodies = {body.id: body for body in catalogue.bodies}
        self.objectives: dict[str, Objective] = {}
        self.goals: dict[str, Goal] = {}
        self.requirements: dict[str, Requirement] = {}
        self.pools: dict[str, Pool] = {}
        self.limits: list[Limit] = []
        self.pins: list[Pin] = []
        self.attended: list[Attended] = []

    def add_objective(self, title: str, *, parent: str | None = None, id: str = "") -> str:
        """A level above the goals."""
        key = fresh(id, title, self.objectives)
        self.objectives[key] = Objective(id=key, title=title, parent=parent)
        return key

    def add_goal(self, title: str, *, weight: int, objective: str | None = None, id: str = "") -> str:
        """A goal; its id is made from the title unless one is given."""
        key = fresh(id, title, self.goals)
        self.goals[key] = Goal(id=key, title=title, weight=weight, objective=objective)
        return key

    def add_requirement(
        self,
        goal: str,
        title: str,
        *,
        target: int,
        value: Diminishing,
        weight: int = 1,
        unit: str = "",
        id: str = "",
    ) -> str:
        """What a goal needs; activities refer to it by its id."""
        key = fresh(id, title, self.requirements)
        self.requirements[key] = Requirement(
            id=key, title=title, goal=goal, target=target, segments=value.segments, weight=weight, unit=unit
        )
        return key

    def add_budget(self, source: str, *, per_year: Sequence[int] | Mapping[int, int], **how: Unpack[How]) -> str:
        """Money of a source, in minor units: one amount for each calendar year from the first, or by year.

        Raises ValueError when there are more amounts than calendar years in the horizon.
        """
        years = years_of(self.horizon)
        if not isinstance(per_year, Mapping) and len(per_year) > len(years):
            raise ValueError(f"{len(per_year)} amounts for {len(years)} calendar years ({years[0]} to {years[-1]})")
        key = found_or_fresh(source, self.sources)
        self.sources.setdefault(key, FundingSource(id=key, title=source))
        amounts = per_year if isinstance(per_year, Mapping) else dict(zip(years, per_year, strict=False))
        self.limits.extend(Budget(source=key, year=year, at_most=amount, **how) for year, amount in amounts.items())
        return key

    def add_capacity(
        self,
        body: str | None,
        *,
        people: int,
        per: str,
        language: str | None = None,
        ranks: str | None = None,
        clearance: str | None = None,
        **how: Unpack[How],
    ) -> str:
        """People of a body (of any body when None) that can be away in each period; returns the pool's id.

        Raises ValueError when `per` is not the period of the horizon.
        """
        self.same_period(per)
        key = None if body is None else found_or_fresh(body, self.bodies)
        if key is not None and body is not None:
            self.bodies.setdefault(key, Body(id=key, title=body))
        words = (body or "anyone", *(word for word in (language, ranks, clearance) if word is not None))
        pool = fresh("", " ".join(words), self.pools)
        self.pools[pool] = Pool(
            id=pool, title=" ".join(words), body=key, language=language, ranks=ranks, clearance=clearance
        )
        periods = periods_of(self.horizon)
        self.limits.extend(Capacity(pool=pool, period=period, at_most=people, **how) for period in periods)
        return pool

    def add_absorption(self, *, sessions: int, per: str, **how: Unpack[How]) -> None:
        """Sessions the partner can absorb in each period. Raises ValueError when `per` is not the horizon's."""
        self.same_period(per)
        periods = periods_of(self.horizon)
        self.limits.extend(Absorption(period=period, at_most=sessions, **how) for period in periods)

    def same_period(self, per: str) -> None:
        """People and absorption are limited in one kind of period. Raises ValueError for another one."""
        if per != self.horizon.period:
            raise ValueError(f"the horizon counts by {self.horizon.period}, not by {per}")

    def add_prerequisite(self, activity: str, *, before: str, lag_days: int = 0) -> None:
        """The activity ends before the other one starts."""
        self.limits.append(Prerequisite(before=activity, after=before, lag_days=lag_days))

    def add_exclusion(self, name: str, *, activities: Sequence[str]) -> None:
        """At most one session of all these activities."""
        taken = [limit.id for limit in self.limits if isinstance(limit, Exclusion)]
        self.limits.append(Exclusion(id=fresh("", name, taken), activities=tuple(activities)))

    def add_theme_minimum(self, theme: str, *, activities: int, **how: Unpack[How]) -> str:
        """At least so many sessions that carry the theme, named by id or title."""
        key = found_or_fresh(theme, self.themes)
        self.themes.setdefault(key, Theme(id=key, title=theme))
        self.limits.append(ThemeMinimum(theme=key, at_least=activities, **how))
        return key

    def add_promise(self, requirement: str, *, at_least: int, **how: Unpack[How]) -> None:
        """A promised minimum of a requirement, in its unit."""
        self.limits.append(GoalMinimum(requirement=requirement, at_least=at_least, **how))

    def add_mandate(self, activity: str, **how: Unpack[How]) -> None:
        """The activity must be in the plan."""
        self.limits.append(Mandate(activity=activity, **how))

    def add_limit(self, limit: Limit) -> None:
        """Any limit, as it is."""
        self.limits.append(limit)

    def pin(self, session: str, *, how: Literal["in", "out", "delivered"] = "in", source: str | None = None) -> None:
        """A session that is in, out or already delivered."""
        self.pins.append(Pin(how=how, session=session, source=source))

    def ban(self, activity: str) -> None:
        """An activity that must not be chosen."""
        self.pins.append(Pin(how="out", activity=activity))

    def add_attended(self, activity: str, *, ended: date) -> None:
        """An activity the partner finished before the horizon."""
        self.attended.append(Attended(activity=activity, ended=ended))

    def freeze(self) -> Problem:
        """The problem so far; themes, sources and bodies that only the activities name are listed as well.

        Raises BadProblem with every fault.
        """
        return Problem(
            partner=self.partner,
            currency=self.currency,
            horizon=self.horizon,
            title=self.title,
            options=self.options,
            objectives=tuple(self.objectives.values()),
            goals=tuple(self.goals.values()),
            requirements=tuple(self.requirements.values()),
            activities=self.activities,
            themes=(*self.themes.values(), *(Theme(id=key) for key in self.unlisted("theme"))),
            sources=(*self.sources.values(), *(FundingSource(id=key) for key in self.unlisted("source"))),
            bodies=(*self.bodies.values(), *(Body(id=key) for key in self.unlisted("body"))),
            pools=tuple(self.pools.values()),
            clearances=self.clearances,
            limits=tuple(self.limits),
            pins=tuple(self.pins),
            attended=tuple(self.attended),
        )

    def unlisted(self, kind: Literal["theme", "source", "body"]) -> list[str]:
        """The names of a kind that activities use and nobody listed, in order."""
        used = {
            "theme": {key for activity in self.activities for key in activity.themes},
            "source": {key for activity in self.activities for session in activity.sessions for key in session.cost},
            "body": {key for activity in self.activities for key in activity.people},
        }
        listed = {"theme": set(self.themes), "source": {*self.sources, NO_CHARGE}, "body": set(self.bodies)}
        return sorted(used[kind] - listed[kind])


def fresh(wanted: str, title: str, taken: Mapping[str, object] | Sequence[str]) -> str:
    """The wanted id as it is, else one made from the title that is not taken. Raises ValueError when it is taken."""
    if wanted:
        if wanted in taken:
            raise ValueError(f"{wanted} is taken already")
        return wanted
    stem = (NOT_IN_IDS.sub("-", title).strip("-._:/+@") or "unnamed")[:LONGEST_ID]
    key, number = stem, 2
    while key in taken:
        key, number = f"{stem}-{number}", number + 1
    return key


def found_or_fresh(name: str, known: Mapping[str, Theme] | Mapping[str, FundingSource] | Mapping[str, Body]) -> str:
    """The id of what is known by this id or title, else one made from the name."""
    if name in known:
        return name
    titled = [key for key, part in known.items() if part.title == name]
    return titled[0] if titled else fresh("", name, known)

"""From chosen columns to a plan: lines, coverage, what limits are used, and what is not met."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from statistics import median
from typing import Literal

from comity_planning.labels import DEFINITIONS, Family
from comity_planning.parts import Parts
from comity_planning.plan import Covered, GoalCovered, Line, Tightness, Unmet, Used
from comity_planning.solvers.points import Broken, Point
from comity_planning.solvers.rows import Model

MEASURED = frozenset({Family.BUDGET, Family.PEOPLE, Family.LANGUAGE, Family.ABSORPTION})
LOOSE, NORMAL = 8, 2


def lines_of(model: Model, point: Point) -> tuple[Line, ...]:
    """The chosen sessions by start, then activity."""
    lines = []
    for index in point.chosen:
        column = model.columns[index]
        offer = model.table.offers[column.offer]
        lines.append(
            Line(
                activity=offer.activity.id,
                session=offer.session.id,
                source=column.source,
                starts=offer.session.starts,
                ends=offer.session.ends,
                cost=column.cost,
            )
        )
    return tuple(sorted(lines, key=lambda line: (line.starts, line.activity, line.session)))


def coverage_of(model: Model, point: Point) -> tuple[Covered, ...]:
    """What each requirement gets, in units and points."""
    goal = {requirement.id: requirement.goal for requirement in model.parts.requirements}
    return tuple(
        Covered(
            requirement=requirement,
            goal=goal[requirement],
            target=sum(model.columns[index].upper for index in segments),
            amount=sum(point.columns[index] for index in segments),
            earned=sum(point.columns[index] * model.columns[index].profit for index in segments),
            possible=sum(model.columns[index].upper * model.columns[index].profit for index in segments),
        )
        for requirement, segments in model.segments.items()
    )


def goals_of(parts: Parts, coverage: Iterable[Covered]) -> tuple[GoalCovered, ...]:
    """Points by goal; a goal without requirements earns nothing of nothing."""
    earned: dict[str, int] = defaultdict(int)
    possible: dict[str, int] = defaultdict(int)
    for item in coverage:
        earned[item.goal] += item.earned
        possible[item.goal] += item.possible
    return tuple(
        GoalCovered(goal=goal.id, earned=earned[goal.id], possible=possible[goal.id])
        for goal in sorted(parts.goals, key=lambda goal: goal.id)
    )


def used_of(model: Model, point: Point) -> tuple[Used, ...]:
    """What the plan uses of each limit on money, people, language and absorption."""
    sessions = len(model.sessions)
    return tuple(
        Used(
            label=row.label,
            used=sum(value for index, value in row.terms.items() if index < sessions and point.columns[index]),
            at_most=row.upper,
        )
        for row in sorted(model.rows, key=lambda row: row.label)
        if row.label.family in MEASURED
    )


def unmet_of(broken: Iterable[Broken]) -> tuple[Unmet, ...]:
    """The wishes that a partial plan does not meet."""
    return tuple(
        Unmet(label=item.row.label, has=item.has, asked=item.asked, short=item.short)
        for item in sorted(broken, key=lambda item: item.row.label)
    )


def tightness_of(model: Model, bound: int, binding: Iterable[int]) -> Tightness:
    """How hard the limits press at the continuous optimum; `binding` are the rows with a price."""
    full = sum(column.profit * column.upper for column in model.columns if column.kind == "d")
    bound_rows = Counter(model.rows[number].label.family for number in binding)
    all_rows = Counter(row.label.family for row in model.rows)
    fits = [
        row.upper / max(row.terms.values())
        for row in model.rows
        if row.label.family in (Family.PEOPLE, Family.LANGUAGE) and row.upper is not None and row.terms
    ]
    fit = round(median(fits), 3) if fits else None
    return Tightness(
        potential=round(bound / full, 6) if full else 0.0,
        binding=shares(bound_rows, all_rows),
        fit=fit,
        kind=kind_of(fit),
    )


def shares(some: Mapping[Family, int], of_all: Mapping[Family, int]) -> dict[str, float]:
    """Shares of rows that bind, by family of limits."""
    return {
        family.value: round(some.get(family, 0) / count, 4)
        for family, count in sorted(of_all.items())
        if family not in DEFINITIONS
    }


def kind_of(fit: float | None) -> Literal["loose", "normal", "tight"]:
    """A word for how many of the largest delegations fit at once."""
    if fit is None or fit >= LOOSE:
        return "loose"
    return "normal" if fit >= NORMAL else "tight"

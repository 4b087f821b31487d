"""Other plans beside a plan: what differs, named changes tried out, and what more or less of a limit would bring."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Literal

from comity_planning.changes import Change, apply_changes
from comity_planning.difference import Moved, difference
from comity_planning.labels import Family, Label, label
from comity_planning.parts import Absorption, Budget, Capacity, Parts
from comity_planning.plan import Line, Plan, Status
from comity_planning.problem import Problem
from comity_planning.rules import table_of
from comity_planning.solve import gap_of, solve
from comity_planning.solvers.rows import pool_family
from comity_planning.solvers.sweep import WHOLE, Sweep, Tangent, ceiling

Axis = Literal["cost", "people", "sessions"]
Sized = Budget | Capacity | Absorption
AXES: Mapping[str, type[Sized]] = {"cost": Budget, "people": Capacity, "sessions": Absorption}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A few changes to a problem, tried out under a name; they are made in order."""

    name: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalDifference:
    """Points that one goal earns in two plans."""

    goal: str
    before: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What another plan has that the first has not, line by line and in sums; money in minor units.

    `moved` pairs two sessions of one activity, `source_changed` two ways of paying for one session; a session whose own
    days differ counts as kept.
    """

    name: str
    status: Status
    value: int
    cost: int
    dropped: tuple[Line, ...]
    added: tuple[Line, ...]
    moved: tuple[Moved, ...]
    source_changed: tuple[Moved, ...]
    goals: tuple[GoalDifference, ...]


def try_out(
    problem: Problem, plan: Plan, scenarios: Iterable[Scenario], *, gap: float | str = "0.5%"
) -> dict[str, Plan]:
    """The plan of each scenario by its name, searched from the given plan of the unchanged problem.

    Raises BadChanges when a scenario's changes cannot be made.
    """
    return {
        scenario.name: solve(apply_changes(problem, scenario.changes, plan), gap=gap, start=plan, on_interrupt="raise")
        for scenario in scenarios
    }


def compare(plan: Plan, others: Mapping[str, Plan]) -> tuple[Difference, ...]:
    """How each of the other plans differs from the first, in the order given."""
    return tuple(compared(name, plan, other) for name, other in others.items())


def compared(name: str, before: Plan, after: Plan) -> Difference:
    """What the second plan has that the first has not; lines are paired as in `difference.difference`."""
    lines = difference(before.lines, after.lines)
    earned = {entry.goal: entry.earned for entry in before.goals}
    return Difference(
        name=name,
        status=after.status,
        value=after.value - before.value,
        cost=cost_of(after) - cost_of(before),
        dropped=lines.dropped,
        added=lines.added,
        moved=lines.moved,
        source_changed=lines.source_changed,
        goals=tuple(
            GoalDifference(goal=entry.goal, before=earned.get(entry.goal, 0), after=entry.earned)
            for entry in after.goals
            if earned.get(entry.goal, 0) != entry.earned
        ),
    )


def cost_of(plan: Plan) -> int:
    """What the plan's lines cost together, in minor units."""
    return sum(line.cost for line in plan.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontPoint:
    """One size of the limits, in hundredths of a percent of their own: what no plan can exceed there, and a plan.

    `room` is the sum of the limits (money in minor units, people or sessions over all periods). `bound` is None when
    nothing keeps every limit at this size; `plan` is there where one was searched, with its gap to the bound.
    """

    size: int
    room: int
    bound: int | None
    plan: Plan | None = None
    gap: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """The proven upper edge of what is possible, and plans under it; `full` is the value of full coverage.

    Tangents hold between the points too: `bound_at` is proven for every size up to the largest point.
    """

    axis: Axis
    full: int
    points: tuple[FrontPoint, ...]
    tangents: tuple[Tangent, ...]

    def bound_at(self, size: int) -> int | None:
        """What no plan can exceed at a size in hundredths of a percent; None when no tangent holds there."""
        return ceiling(self.tangents, size)


def front(
    problem: Problem,
    points: int = 25,
    *,
    axis: Axis = "cost",
    least: int = 2_000,
    most: int = 14_000,
    plans: int = 5,
    gap: float | str = "1%",
) -> Front:
    """What more or less of all budgets (or people, or sessions absorbed) together would bring.

    Sizes are spread evenly from `least` to `most` hundredths of a percent, the present size among them. At `plans`
    of the points whole-session plans are searched up to `gap`, each from the one before. Bounds are certified by
    exact weak duality. Raises ValueError for fewer than two points or an empty range.
    """
    if points < 2 or not 0 <= least < most:
        raise ValueError(f"a front needs two points and a range of sizes, got {points} from {least} to {most}")
    sizes = sizes_of(points, least, most)
    table = table_of(resized(problem, axis, sizes[-1]))
    sweep = Sweep(resized(problem, axis, 0), table, limits_of(problem, axis), sizes[-1])
    touching = {size: sweep.tangent(size) for size in sizes}
    tangents = tuple(line for line in touching.values() if line is not None)
    bounds = {size: sweep.bound(tangents, size) if touching[size] else None for size in sizes}
    found = plans_at(problem, axis, spread([size for size in sizes if touching[size]], plans), gap)
    return Front(
        axis=axis,
        full=sum(column.profit * column.upper for column in sweep.model.columns if column.kind == "d"),
        points=tuple(point_at(problem, axis, size, bounds[size], found.get(size)) for size in sizes),
        tangents=tangents,
    )


def sizes_of(points: int, least: int, most: int) -> list[int]:
    """Evenly spread whole sizes; the one nearest to the present size is the present size."""
    sizes = [least + (most - least) * step // (points - 1) for step in range(points)]
    if least <= WHOLE <= most:
        nearest = min(range(points), key=lambda number: abs(sizes[number] - WHOLE))
        sizes[nearest] = WHOLE
    return sorted(set(sizes))


def spread(sizes: list[int], count: int) -> list[int]:
    """So many of the sizes, evenly, ends included; the present size is one of them."""
    if count >= len(sizes):
        return sizes
    if count < 1:
        return []
    steps = max(1, count - 1)
    picked = {sizes[(len(sizes) - 1) * step // steps] for step in range(count)} if count > 1 else {sizes[-1]}
    if WHOLE in sizes and WHOLE not in picked:
        picked.remove(min(picked, key=lambda size: abs(size - WHOLE)))
        picked.add(WHOLE)
    return sorted(picked)


def plans_at(problem: Problem, axis: Axis, sizes: Iterable[int], gap: float | str) -> dict[int, Plan]:
    """Plans in order of growing size: each is also a plan at the next size, so values never fall."""
    found: dict[int, Plan] = {}
    earlier: Plan | None = None
    for size in sizes:
        sized = replace(problem, limits=resized(problem, axis, size).limits)
        earlier = found[size] = solve(sized, gap=gap, start=earlier, on_interrupt="raise")
    return found


def point_at(problem: Problem, axis: Axis, size: int, bound: int | None, plan: Plan | None) -> FrontPoint:
    """One point with the lowest bound that is known for it; a partial plan gives up wishes and so has no gap."""
    whole = plan is not None and plan.status != Status.PARTIAL
    if plan is not None and whole and bound is not None and plan.bound is not None:
        bound = min(bound, plan.bound)
    return FrontPoint(
        size=size,
        room=sum(limit * size // WHOLE for limit in limits_of(problem, axis).values()),
        bound=bound,
        plan=plan,
        gap=gap_of(plan.value, bound) if plan is not None and whole else None,
    )


def limits_of(problem: Parts, axis: Axis) -> dict[Label, int]:
    """The limits of an axis by their label."""
    pools = {pool.id: pool for pool in problem.pools}
    found: dict[Label, int] = {}
    for limit in problem.limits:
        match limit:
            case Budget() if axis == "cost":
                found[label(Family.BUDGET, limit.source, limit.year)] = limit.at_most
            case Capacity() if axis == "people":
                found[label(pool_family(pools[limit.pool]), limit.pool, limit.period)] = limit.at_most
            case Absorption() if axis == "sessions":
                found[label(Family.ABSORPTION, limit.period)] = limit.at_most
            case _:
                pass
    return found


def resized(problem: Problem, axis: Axis, size: int) -> Parts:
    """The problem with the limits of an axis at a size, rounded down; not checked again."""
    kept = {field.name: getattr(problem, field.name) for field in fields(Parts)}
    kind = AXES[axis]
    kept["limits"] = tuple(
        replace(limit, at_most=limit.at_most * size // WHOLE) if isinstance(limit, kind) else limit
        for limit in problem.limits
    )
    return Parts(**kept)

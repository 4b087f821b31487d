"""The cheapest plan that reaches a stated coverage, with the least cost that any such plan can have."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from importlib.metadata import version
from typing import Literal

from comity_planning.assemble import coverage_of, goals_of, lines_of, used_of
from comity_planning.conflict import Clash, explain_conflict
from comity_planning.explain import NotFound, live_of
from comity_planning.plan import Certificate, Conflict, Plan, Relaxation, Status
from comity_planning.problem import Problem
from comity_planning.solve import ENGINE, gap_of, share_of, solve
from comity_planning.solvers import cheapest as solver
from comity_planning.solvers.live import Live
from comity_planning.solvers.points import Point
from comity_planning.solvers.proof import certificate_of
from comity_planning.wire import problem_sha256, seal

Share = str | float
START_ROUNDS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class CheapestPlan:
    """The cheapest plan found that reaches what was asked; money in minor units.

    `asked` is in points, `amounts` in units of single requirements. No such plan costs less than `cost_bound`:
    `certified` by exact arithmetic, or `reported` by the solver after a complete search. `gap` is
    (cost - cost_bound) / cost_bound, None when that is zero and the cost is not. Without a plan, `reachable` says what
    can be reached at most (None when the wishes clash: see `conflict`, and the cheapest way out in `relaxations`);
    `impossible` is True when no plan reaches what was asked, False when merely none was found.
    """

    plan: Plan | None
    cost: int | None
    cost_bound: int | None
    bound_kind: Literal["certified", "reported", "none"]
    gap: float | None
    asked: int
    amounts: Mapping[str, int]
    full: int
    reachable: int | None
    impossible: bool
    conflict: Conflict | None = None
    relaxations: tuple[Relaxation, ...] = ()


def cheapest(
    problem: Problem,
    coverage: Share | Mapping[str, Share | int],
    *,
    gap: Share = "0.5%",
    time_limit: float | None = None,
) -> CheapestPlan:
    """The least money for a share of full coverage ("80%" or 0.8), or for shares or units of single requirements.

    All limits of the problem hold; steps beyond priced limits count against the coverage. In a mapping by
    requirement, whole numbers are units. Ends at the gap between cost and proven least cost, with the counted work,
    or at `time_limit` in seconds. Raises ValueError for a coverage that cannot be read or lies above the target, and
    NotFound for an unknown requirement.
    """
    began = time.monotonic()
    live = live_of(problem)
    model = live.model
    full = sum(column.profit * column.upper for column in model.columns if column.kind == "d")
    value = 0 if isinstance(coverage, Mapping) else rounded_up(part_of(coverage) * full)
    amounts = amounts_of(problem, coverage) if isinstance(coverage, Mapping) else {}
    reachable = certificate_of(model, live.relaxed.prices()) if live.value is not None else None

    def start() -> list[int]:
        position = {column.name: index for index, column in enumerate(model.columns)}
        left = None if time_limit is None else max(0.0, time_limit - (time.monotonic() - began))
        lines = solve(problem, gap=0.0, rounds=START_ROUNDS, time_limit=left, on_interrupt="raise").lines
        return [position[f"{line.session}|{line.source}"] for line in lines]

    found = solver.cheapest(
        model,
        solver.Asked(value, amounts),
        gap=share_of(gap),
        seed=problem.options.seed,
        start=start,
        stop=lambda: time_limit is not None and time.monotonic() - began >= time_limit,
    )
    known = [bound for bound in (found.certified, found.reported) if bound is not None]
    bound = max(known, default=None)
    clash = explain_conflict(problem) if reachable is None else Clash()
    return CheapestPlan(
        plan=(
            plan_of(problem, live, found.point, reachable, reproducible=time_limit is None)
            if found.point is not None
            else None
        ),
        cost=found.cost,
        cost_bound=bound,
        bound_kind="none" if bound is None else "certified" if bound == found.certified else "reported",
        gap=gap_in_money(found.cost, bound),
        asked=value,
        amounts=amounts,
        full=full,
        reachable=reachable.bound if reachable else None,
        impossible=found.impossible,
        conflict=clash.conflict,
        relaxations=clash.relaxations,
    )


def part_of(coverage: Share) -> Fraction:
    """A share between nothing and everything. Raises ValueError for anything else."""
    text = str(coverage).strip()
    try:
        share = Fraction(text.removesuffix("%").strip()) / (100 if text.endswith("%") else 1)
    except (ValueError, ZeroDivisionError):
        raise ValueError(f"coverage: a share such as 80% or 0.8 is needed, got {coverage!r}") from None
    if not 0 <= share <= 1:
        raise ValueError(f"coverage: must lie between 0% and 100%, got {coverage!r}")
    return share


def amounts_of(problem: Problem, coverage: Mapping[str, Share | int]) -> dict[str, int]:
    """Units of each requirement named. Raises NotFound or ValueError."""
    targets = {requirement.id: requirement.target for requirement in problem.requirements}
    found = {}
    for name, asked in coverage.items():
        if name not in targets:
            raise NotFound(name, targets, "requirement")
        units = asked if isinstance(asked, int) else rounded_up(part_of(asked) * targets[name])
        if not 0 <= units <= targets[name]:
            raise ValueError(f"coverage: {name} has a target of {targets[name]}, got {asked!r}")
        found[name] = units
    return found


def rounded_up(number: Fraction) -> int:
    """The next whole number."""
    return -(-number.numerator // number.denominator)


def gap_in_money(cost: int | None, bound: int | None) -> float | None:
    """(cost - bound) / bound to six digits."""
    if cost is None or bound is None:
        return None
    if cost == bound:
        return 0.0
    return round((cost - bound) / bound, 6) if bound else None


def plan_of(problem: Problem, live: Live, point: Point, certificate: Certificate | None, *, reproducible: bool) -> Plan:
    """The choice as a plan of the problem; its bound is that of the most valuable plan, which it does not aim at."""
    coverage = coverage_of(live.model, point)
    bound = certificate.bound if certificate else None
    return seal(
        Plan(
            problem_sha256=problem_sha256(problem),
            engine=ENGINE,
            solver=f"highspy {version('highspy')}",
            status=Status.OPTIMAL if bound == point.value else Status.STOPPED if certificate else Status.UNPROVEN,
            reproducible=reproducible,
            value=point.value,
            bound=bound,
            bound_kind="certified" if certificate else "none",
            gap=gap_of(point.value, bound),
            baseline_greedy=None,
            lines=lines_of(live.model, point),
            coverage=coverage,
            goals=goals_of(problem, coverage),
            used=used_of(live.model, point),
            removed=live.model.table.removed,
            certificate=certificate,
            warnings=("This plan costs the least for what was asked; it does not aim at the highest value.",),
            basis=dict(problem.basis),
        )
    )

"""Repair after five cancellations: time, changes, value kept, beside planning anew."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from bench.child import measured
from bench.tables import Table
from bench.watch import Watch
from comity_planning.changes import Cancel, Freeze
from comity_planning.check import check
from comity_planning.difference import difference
from comity_planning.generate import Kind, generate
from comity_planning.plan import Plan
from comity_planning.problem import Problem
from comity_planning.repair import Repair, repair
from comity_planning.solve import solve

CANCELLED = 5
UNTIL = date(2028, 1, 1)  # the first year of generated problems is agreed and stays
TABLE = Table(
    (
        ("normal, seed", 12),
        ("cpu s", 7),
        ("wall s", 7),
        ("changes", 7),
        ("at least", 8),
        ("proven", 6),
        ("kept", 8),
        ("lowered to", 10),
        ("anew: changes", 13),
        ("anew: kept", 10),
        ("nothing: kept", 13),
        ("checked", 7),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """A repair in figures; values as shares of the agreed plan's."""

    changes: int
    least: int
    proven: bool
    kept: float
    lowered: int | None
    anew: int
    anew_kept: float
    nothing_kept: float
    checked: bool


def agreed(kind: Kind, seed: int, seconds: float) -> tuple[Problem, Plan]:
    """A plan within 1 % or of so many seconds of processor."""
    problem = generate(kind, seed)
    return problem, solve(problem, gap="1%", on_progress=Watch(seconds))


def cancelled(plan: Plan, seed: int) -> tuple[Cancel | Freeze, ...]:
    """Five drawn sessions after the first year are cancelled, the first year is frozen."""
    later = sorted(line.session for line in plan.lines if line.starts >= UNTIL)
    picked = Random(seed).sample(later, CANCELLED)
    return (Freeze(until=UNTIL), *(Cancel(session=session) for session in picked))


def mended(problem: Problem, plan: Plan, seed: int) -> Repair:
    """The repair alone, as it is asked for."""
    return repair(problem, plan, cancelled(plan, seed))


def compared(problem: Problem, plan: Plan, repaired: Repair) -> Mended:
    """The same changes planned anew."""
    anew = solve(repaired.problem, gap="1%")
    return Mended(
        changes=repaired.changes,
        least=repaired.least_changes,
        proven=repaired.proven,
        kept=repaired.kept_share,
        lowered=repaired.lowered_to,
        anew=difference(plan.lines, anew.lines).changes,
        anew_kept=anew.value / plan.value,
        nothing_kept=repaired.do_nothing.value / plan.value,
        checked=check(repaired.problem, repaired.plan).ok,
    )


def five_cancellations(seeds: Sequence[int], seconds: float) -> None:
    """One row for each seed."""
    TABLE.head("Repair after five cancellations, first year frozen, 99% asked; the plan was within 1%")
    for seed in seeds:
        problem, plan = agreed("normal", seed, seconds)
        run = measured(mended, problem, plan, seed)
        found = compared(problem, plan, run.answer)
        TABLE.row(
            seed,
            round(run.processor, 1),
            round(run.wall, 1),
            found.changes,
            found.least,
            found.proven,
            f"{100 * found.kept:.2f}%",
            found.lowered,
            found.anew,
            f"{100 * found.anew_kept:.2f}%",
            f"{100 * found.nothing_kept:.2f}%",
            found.checked,
        )

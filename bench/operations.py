"""How long the answers around a plan take: proof, receipts, ways out of a clash, the clash itself."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from comity_planning.check import check, verify
from comity_planning.conflict import minimal_conflict, relaxations, view_of
from comity_planning.parts import Mandate
from comity_planning.plan import Plan
from comity_planning.problem import Problem
from comity_planning.receipts import receipts
from comity_planning.rules import table_of
from comity_planning.solvers.rows import build

Answer = TypeVar("Answer")
REPEATS = 3
MUSTS = 20


@dataclass(frozen=True, slots=True)
class Timing:
    """What was asked, seconds of processor (the least of three runs), the figure to reach, and what came out."""

    what: str
    seconds: float
    to_reach: float
    outcome: str


def timed(question: Callable[[], Answer], repeats: int = REPEATS) -> tuple[float, Answer]:
    """The least processor time of a few runs, and the answer of the last."""
    took = []
    for _ in range(repeats):
        began = time.process_time()
        answer = question()
        took.append(time.process_time() - began)
    return min(took), answer


def proof_of(problem: Problem, plan: Plan) -> list[Timing]:
    """The plan and its bound checked again without a solver."""
    seconds, report = timed(lambda: check(problem, plan))
    found = [Timing("plan checked", seconds, 1.0, "nothing wrong" if report.ok else str(report.violations[0]))]
    certificate = plan.certificate
    if certificate is not None:
        seconds, report = timed(lambda: verify(problem, plan, certificate))
        said = f"bound {report.bound:,} confirmed" if report.ok and report.bound is not None else "refused"
        found.append(Timing("bound verified", seconds, 1.0, said))
    return found


def receipts_of(problem: Problem, plan: Plan) -> Timing:
    """A receipt for every session and payer, on a model that is there already."""
    model = build(problem, table_of(problem))
    seconds, found = timed(lambda: receipts(problem, plan, model=model))
    exact = all(sum(line.points for line in receipt.lines) == receipt.total for receipt in found)
    return Timing("all receipts", seconds, 0.05, f"{len(found):,} receipts, {'all add up' if exact else 'WRONG SUMS'}")


def clashing(problem: Problem) -> Problem:
    """The problem with twenty more musts, the dearest among what one source alone can pay: more than it has."""
    payer = problem.sources[0].id
    dearest = sorted(
        (cost, offer.activity.id)
        for offer in table_of(problem).offers
        for source, cost in offer.sources
        if source == payer and len(offer.session.cost) == 1
    )
    musts = list(dict.fromkeys(activity for _, activity in reversed(dearest)))[:MUSTS]
    return replace(problem, limits=problem.limits + tuple(Mandate(activity=activity) for activity in musts))


def clash_of(problem: Problem) -> list[Timing]:
    """The cheapest way out and one verified minimal conflict of wishes that cannot all be met."""
    asked = clashing(problem)
    began = time.process_time()
    elastic = view_of(asked)
    elastic.least()
    built = time.process_time() - began
    ways, found = timed(lambda: relaxations(elastic))
    seconds, conflict = timed(lambda: minimal_conflict(elastic), repeats=1)
    said = "no clash" if conflict is None else f"{len(conflict.members)} wishes, {conflict.minimal}"
    return [
        Timing("clash found (model and first solve)", built, 1.5, f"{len(asked.limits):,} limits"),
        Timing("ways out of the clash", ways, 0.5, f"{len(found)} relaxations"),
        Timing("minimal conflict", seconds, 1.5, said),
    ]

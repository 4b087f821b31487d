"""Repairs and what-ifs in plain values: the fewest changes, the front of cost against coverage, the cheapest plan."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from comity.common.money import minor_units, written
from comity.common.numbers import percent
from comity.drafting.commitments import commitment_in
from comity.drafting.proposals import (
    BadInput,
    OnMoment,
    Proposal,
    Wrong,
    fitting,
    listener,
    plan_in,
    problem_in,
    shown,
    wrong,
)
from comity_planning.changes import BadChanges
from comity_planning.conflict import explain_conflict
from comity_planning.least_cost import cheapest
from comity_planning.parts import Budget
from comity_planning.plan import Conflict, Line, Relaxation
from comity_planning.problem import Problem
from comity_planning.repair import Repair, repair
from comity_planning.scenarios import Front, FrontPoint, cost_of, front
from comity_planning.solvers.sweep import WHOLE
from comity_planning.wire import read_changes
from comity_planning.wording import by_words, conflict_sentences, limit_words, named

MILLIONTHS = 1_000_000
MOST_POINTS = 200
HEADS = ("of the budgets", "budgets", "reachable at most", "reached", "cost", "more possible")
MONEY = ("budgets", "cost")
NO_BUDGET = "the problem has no budget, so there is nothing to make larger or smaller"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """A repaired plan, the problem it is for, and what to say of it."""

    proposal: Proposal
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontTable:
    """The front in words and in numbers (money in whole units of the currency, shares in percent), and what to say.

    A row is one size of all budgets: their sum, the most that any plan can reach there, and a plan where one was made.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[tuple[Decimal | None, ...], ...]
    numbered_heads: tuple[str, ...]
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cheapest:
    """The cheapest plan found for a coverage, None when there is none, and what to say of it."""

    proposal: Proposal | None
    sentences: tuple[str, ...]


def repair_texts(
    problem_text: str,
    plan_text: str,
    changes_text: str,
    *,
    keep: str,
    commitment_text: str | None = None,
    compare: bool = False,
    seconds: float | None = None,
    on_moment: OnMoment | None = None,
) -> Repaired:
    """Repair a plan after the changes in the text. Raises BadInput with every fault."""
    problem, plan = problem_in(problem_text), fitting(plan_in(plan_text), problem_text)
    commitment = None if commitment_text is None else commitment_in(commitment_text, problem)
    try:
        changes = read_changes(changes_text)
        repaired = repair(
            problem,
            plan,
            changes,
            keep=keep,
            commitment=commitment,
            compare=compare,
            on_progress=listener(on_moment),
            time_limit=seconds,
        )
    except BadChanges as bad:
        raise BadInput(map(wrong, bad.faults)) from None
    except ValueError as error:
        raise BadInput([Wrong(path="--keep", message=str(error).removeprefix("keep: "))]) from None
    weighed = any(weight != 1 for weight in (commitment or {}).values())
    sentences = tuple(told(problem, repaired, weighed=weighed))
    return Repaired(proposal=shown(repaired.problem, repaired.plan), sentences=sentences)


def told(problem: Problem, repaired: Repair, *, weighed: bool = False) -> Iterable[str]:
    """What changed, what it keeps, and what is proven about fewer changes."""
    title = {activity.id: activity.title or activity.id for activity in problem.activities}
    count = repaired.changes
    kept = percent(round(repaired.kept_share * MILLIONTHS), MILLIONTHS)
    yield f"{count} {'session changes' if count == 1 else 'sessions change'}; {kept} of the value stays."
    if repaired.plan.unmet:
        count = len(repaired.plan.unmet)
        wishes = "1 wish or limit stays" if count == 1 else f"{count} wishes or limits stay"
        yield f"{wishes} unmet: {named(problem, [entry.label for entry in repaired.plan.unmet])}."
    if repaired.lowered_to is not None:
        why = "cannot be reached any more" if repaired.plan.reproducible else "was not reached before the search ended"
        yield f"The share asked for {why}; {repaired.lowered_to:,} points were asked instead."
    yield from proof_sentences(repaired, weighed=weighed)
    for line in repaired.dropped:
        yield f"  drop  {dated(title, line)}"
    for pair in repaired.moved:
        yield f"  move  {dated(title, pair.before)}, now {pair.after.starts} to {pair.after.ends}"
    for line in repaired.added:
        yield f"  add   {dated(title, line)}"
    nothing = repaired.do_nothing
    unmet = f" and leaves {len(nothing.unmet)} wishes or limits unmet" if nothing.unmet else ""
    yield f"Doing nothing keeps {nothing.value:,} points{unmet}; this plan has {repaired.plan.value:,}."
    if repaired.replan is not None:
        yield f"Planning anew gives {repaired.replan.value:,} points with {repaired.replan.changes} changes."


def proof_sentences(repaired: Repair, *, weighed: bool) -> Iterable[str]:
    """What is proven about fewer changes, and of which plans."""
    if not repaired.changes:
        return
    others = " by a plan that leaves as little unmet" if repaired.plan.unmet else ""
    if weighed:
        lowest = "less is not possible" if repaired.proven else f"less than {repaired.least_weighted:,} is not possible"
        yield f"The weights of these changes add up to {repaired.weighted:,}; {lowest}{others}."
    elif repaired.proven:
        yield f"Fewer changes are not possible{others}."
    elif repaired.least_changes:
        yield f"Fewer than {repaired.least_changes} changes are ruled out{others}."


def dated(title: dict[str, str], line: Line) -> str:
    """A line by its activity, session and days."""
    return f"{title[line.activity]} ({line.session}), {line.starts} to {line.ends}"


def front_table(problem_text: str, points: int) -> FrontTable:
    """The front of cost against coverage, and why wishes clash where they do.

    Raises BadInput, also when the number of points makes no sense or there is no budget to make larger or smaller.
    """
    if not 2 <= points <= MOST_POINTS:
        raise BadInput([Wrong(path="--points", message=f"must lie between 2 and {MOST_POINTS}, got {points}")])
    problem = problem_in(problem_text)
    if not any(isinstance(limit, Budget) for limit in problem.limits):
        raise BadInput([Wrong(path="limits", message=NO_BUDGET, remedy="--coverage finds the least money without one")])
    found = front(problem, points)
    money = f"({problem.currency})"
    return FrontTable(
        heads=HEADS,
        rows=tuple(in_words(problem, found, point) for point in found.points),
        numbers=tuple(in_numbers(problem, found, point) for point in found.points),
        numbered_heads=tuple(f"{head} {money if head in MONEY else '(%)'}" for head in HEADS),
        sentences=tuple(front_sentences(problem, found)),
    )


def in_words(problem: Problem, found: Front, point: FrontPoint) -> tuple[str, ...]:
    """One size for people."""
    plan = point.plan
    return (
        percent(point.size, WHOLE),
        written(point.room, problem.currency),
        percent(point.bound, found.full, upwards=True) if point.bound is not None else "impossible",
        percent(plan.value, found.full) if plan else "",
        written(cost_of(plan), problem.currency) if plan else "",
        percent(round(point.gap * MILLIONTHS), MILLIONTHS, upwards=True) if point.gap is not None else "",
    )


def in_numbers(problem: Problem, found: Front, point: FrontPoint) -> tuple[Decimal | None, ...]:
    """One size for programs; what is impossible or was not looked for is left out."""
    plan = point.plan
    return (
        Decimal(point.size) / 100,
        in_units(point.room, problem.currency),
        None if point.bound is None else in_percent(point.bound, found.full, ROUND_CEILING),
        in_percent(plan.value, found.full, ROUND_FLOOR) if plan else None,
        in_units(cost_of(plan), problem.currency) if plan else None,
        None if point.gap is None else in_percent(round(point.gap * MILLIONTHS), MILLIONTHS, ROUND_CEILING),
    )


def in_units(amount: int, currency: str) -> Decimal:
    """Minor units as whole units of the currency."""
    return Decimal(amount) / minor_units(currency)


def in_percent(part: int, whole: int, rounding: str) -> Decimal:
    """A share in percent with two decimals."""
    share = Decimal(part) * 100 / Decimal(whole) if whole else Decimal(0)
    return share.quantize(Decimal("0.01"), rounding=rounding)


def front_sentences(problem: Problem, found: Front) -> Iterable[str]:
    """What "impossible" means, and why the wishes clash at the present size, where they do."""
    partial = [point for point in found.points if point.plan is not None and point.plan.unmet]
    if any(point.bound is None for point in found.points):
        yield "Impossible: with budgets of that size no plan meets every wish."
    if partial:
        yield f"The plan at {joined(percent(point.size, WHOLE) for point in partial)} leaves wishes unmet."
    present = next((point for point in found.points if point.size == WHOLE), None)
    if present is not None and (present.bound is None or present in partial):
        clash = explain_conflict(problem)
        yield from clash_sentences(problem, clash.conflict, clash.relaxations)


def joined(parts: Iterable[str]) -> str:
    """A list in words."""
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last


def clash_sentences(problem: Problem, conflict: Conflict | None, relaxations: tuple[Relaxation, ...]) -> Iterable[str]:
    """The wishes that clash, and the cheapest way out."""
    yield from conflict_sentences(problem, conflict)
    if relaxations:
        steps = (
            f"{limit_words(problem, each.label)}: {by_words(problem, each.label, each.by)}" for each in relaxations
        )
        yield f"The cheapest way out{' takes all of these' if len(relaxations) > 1 else ''}: {'; '.join(steps)}."


def cheapest_for(problem_text: str, coverage: str) -> Cheapest:
    """The least money that reaches a share of full coverage. Raises BadInput."""
    problem = problem_in(problem_text)
    try:
        found = cheapest(problem, coverage)
    except ValueError as error:
        raise BadInput([Wrong(path="--coverage", message=str(error).removeprefix("coverage: "))]) from None
    if found.plan is None or found.cost is None:
        most = percent(found.reachable, found.full) if found.reachable is not None else "nothing, the wishes clash"
        certain = "No plan reaches" if found.impossible else "No plan was found that reaches"
        clash = clash_sentences(problem, found.conflict, found.relaxations)
        return Cheapest(proposal=None, sentences=(f"{certain} {coverage}; at most: {most}.", *clash))
    least = written(found.cost_bound or 0, problem.currency)
    said = f"{written(found.cost, problem.currency)} reach {percent(found.plan.value, found.full)} of full coverage."
    return Cheapest(
        proposal=shown(problem, found.plan),
        sentences=(said, f"No plan that reaches {coverage} costs less than {least}."),
    )

"""Repair an agreed plan when facts change: the fewest changes that keep a chosen share of its value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from comity_planning.assemble import unmet_of
from comity_planning.changes import Change, apply_changes
from comity_planning.difference import Moved, difference
from comity_planning.mending import Mended, Mending
from comity_planning.plan import Line, OnProgress, Plan, Unmet
from comity_planning.problem import Problem

DEFAULT_KEEP = "99%"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Another answer to the same changes, for comparison: its value, its changes, and what it leaves unmet."""

    value: int
    changes: int
    unmet: tuple[Unmet, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """The repaired plan, what differs from the agreed one, and what is proven about fewer changes.

    `changes` counts lines dropped, moved to another session, and added; another payer is reported but is no change.
    `weighted` is the same with the weight of each agreed line. `kept_share` is value / value of the agreed plan;
    `lowered_to` is the value asked for instead when the asked share could not be reached, as far as the search went. No
    plan with the asked value has fewer changes than `least_changes` (weighted: `least_weighted`); `proven` says that
    none has a lower weighted sum than this one. Both speak of plans in which frozen lines keep their payer, where there
    are any, and which leave no more unmet than this one in any class of importance (those of `best_partial`).
    `shifted` lines keep their session, which itself runs on other days now.
    """

    problem: Problem
    plan: Plan
    dropped: tuple[Line, ...]
    moved: tuple[Moved, ...]
    added: tuple[Line, ...]
    source_changed: tuple[Moved, ...]
    shifted: tuple[Moved, ...]
    changes: int
    weighted: int
    kept_share: float
    asked_keep: str
    lowered_to: int | None
    least_changes: int
    least_weighted: int
    proven: bool
    do_nothing: Outcome
    replan: Outcome | None


def repair(
    problem: Problem,
    plan: Plan,
    changes: Iterable[Change],
    *,
    keep: str = DEFAULT_KEEP,
    commitment: Mapping[str, int] | None = None,
    compare: bool = False,
    on_progress: OnProgress | None = None,
    time_limit: float | None = None,
) -> Repair:
    """The fewest changes to the plan that keep `keep` of its value after the changes, then the greatest value.

    `commitment` weighs the lines by session id (planned 1, agreed 3, nominated 10; 1 when absent). Where the share
    cannot be reached, it is counted from what still can be. With `compare` the problem is also planned anew, and a
    plan found there that changes less is taken. Works by counted steps, so the same input gives the same repair,
    unless `time_limit` (seconds) or `on_progress` (returning False) ends the search; there is a plan even then.
    Raises BadChanges when the changes cannot be made, ValueError when `keep` is not a share between 0 and 100 % or a
    commitment is not a positive whole number.
    """
    listed = tuple(changes)
    share = share_to_keep(keep)
    weights = weights_of(plan, commitment or {})
    changed = apply_changes(problem, listed, plan)
    mended = Mending(changed, plan, listed, share, weights, on_progress, time_limit).run(compare)
    return told(changed, plan, weights, keep, mended)


def share_to_keep(keep: str) -> Fraction:
    """The share written as "99%" or "0.99". Raises ValueError when it is none between 0 and 100 %."""
    text = keep.strip()
    try:
        share = Fraction(text.removesuffix("%").strip()) / (100 if text.endswith("%") else 1)
    except (ValueError, ZeroDivisionError):
        raise ValueError(f"keep: a share such as 99% is needed, got {keep!r}") from None
    if not 0 <= share <= 1:
        raise ValueError(f"keep: must lie between 0% and 100%, got {keep!r}")
    return share


def weights_of(plan: Plan, commitment: Mapping[str, int]) -> dict[str, int]:
    """The weight of each agreed line, by session. Raises ValueError for one that is not a positive whole number."""
    for session, weight in commitment.items():
        if not isinstance(weight, int) or weight < 1:
            raise ValueError(f"commitment: {session} must weigh a positive whole number, got {weight!r}")
    return {line.session: commitment.get(line.session, 1) for line in plan.lines}


def told(problem: Problem, agreed: Plan, weights: Mapping[str, int], keep: str, mended: Mended) -> Repair:
    """Everything about the repair in one answer."""
    repaired, found = mended.plan, mended.found
    differ = difference(agreed.lines, repaired.lines)
    lost = [*differ.dropped, *(pair.before for pair in differ.moved)]
    weighted = sum(weights[line.session] for line in lost) + len(differ.added)
    return Repair(
        problem=problem,
        plan=repaired,
        dropped=differ.dropped,
        moved=differ.moved,
        added=differ.added,
        source_changed=differ.source_changed,
        shifted=differ.shifted,
        changes=differ.changes,
        weighted=weighted,
        kept_share=round(repaired.value / agreed.value, 6) if agreed.value > 0 else 1.0,
        asked_keep=keep,
        lowered_to=mended.lowered,
        least_changes=mended.least_plain,
        least_weighted=found.bound,
        proven=weighted == 0 or (found.point is not None and weighted == found.bound),
        do_nothing=Outcome(
            value=mended.still.value,
            changes=difference(agreed.lines, mended.rest).changes,
            unmet=unmet_of(mended.still.broken),
        ),
        replan=None if mended.replan is None else outcome(agreed, mended.replan),
    )


def outcome(agreed: Plan, plan: Plan) -> Outcome:
    """A plan for comparison."""
    return Outcome(value=plan.value, changes=difference(agreed.lines, plan.lines).changes, unmet=plan.unmet)

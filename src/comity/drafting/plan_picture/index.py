"""A problem and its plan with their parts by id, looked up once; and points as the report counts them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from comity.drafting.plan_picture.shapes import FULL
from comity_planning.parts import Activity, Body, FundingSource, Goal, Pool, Requirement, Session, Theme
from comity_planning.plan import PRICE_SCALE, Plan, Receipt
from comity_planning.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """Everything the parts of a picture look up; `full` is the points of full coverage."""

    problem: Problem
    plan: Plan
    full: int
    goals: Mapping[str, Goal]
    requirements: Mapping[str, Requirement]
    activities: Mapping[str, Activity]
    sessions: Mapping[str, Session]
    activity_of: Mapping[str, Activity]
    sources: Mapping[str, FundingSource]
    bodies: Mapping[str, Body]
    pools: Mapping[str, Pool]
    themes: Mapping[str, Theme]
    receipts: Mapping[tuple[str, str], Receipt]
    of_activity: Mapping[str, tuple[Receipt, ...]]
    off_activities: frozenset[str]
    off_sessions: frozenset[str]

    def points(self, raw: int) -> int:
        """Raw points as shares of full coverage, which counts FULL."""
        return nearest(raw * FULL, self.full)

    def priced(self, raw: int) -> int:
        """Points in units of 1/PRICE_SCALE as shares of full coverage, which counts FULL."""
        return nearest(raw * FULL, self.full * PRICE_SCALE)


def nearest(number: int, divisor: int) -> int:
    """The whole number nearest to a quotient, halves away from zero."""
    half = (2 * abs(number) + divisor) // (2 * divisor)
    return half if number >= 0 else -half


def open_sessions(index: Index, activity: Activity) -> int:
    """How many sessions of an activity are still on the table."""
    if activity.id in index.off_activities:
        return 0
    return sum(session.id not in index.off_sessions for session in activity.sessions)


def index_of(problem: Problem, plan: Plan, receipts: Iterable[Receipt]) -> Index:
    """Look everything up once."""
    by_session = {session.id: activity for activity in problem.activities for session in activity.sessions}
    kept = tuple(receipts)
    grouped: defaultdict[str, list[Receipt]] = defaultdict(list)
    for receipt in kept:
        grouped[by_session[receipt.session].id].append(receipt)
    return Index(
        problem=problem,
        plan=plan,
        full=max(1, sum(goal.possible for goal in plan.goals)),
        goals={goal.id: goal for goal in problem.goals},
        requirements={requirement.id: requirement for requirement in problem.requirements},
        activities={activity.id: activity for activity in problem.activities},
        sessions={session.id: session for activity in problem.activities for session in activity.sessions},
        activity_of=by_session,
        sources={source.id: source for source in problem.sources},
        bodies={body.id: body for body in problem.bodies},
        pools={pool.id: pool for pool in problem.pools},
        themes={theme.id: theme for theme in problem.themes},
        receipts={(receipt.session, receipt.source): receipt for receipt in kept},
        of_activity={activity: tuple(found) for activity, found in grouped.items()},
        off_activities=frozenset(removed.id for removed in plan.removed if removed.what == "activity"),
        off_sessions=frozenset(removed.id for removed in plan.removed if removed.what == "session"),
    )

"""Generated problems follow the stated distributions and are the same on every machine."""

from collections import Counter
from hashlib import sha256

import pytest

from comity_planning.generate import RECIPES, Kind, generate
from comity_planning.parts import Absorption, Budget, Capacity, Exclusion, Prerequisite, ThemeMinimum
from comity_planning.problem import Problem

KINDS = tuple(RECIPES)


def digest(problem: Problem) -> str:
    """A short digest of every drawn figure of a problem."""
    figures = [
        [(goal.id, goal.weight) for goal in problem.goals],
        [(need.id, need.target, need.weight) for need in problem.requirements],
        [
            (
                activity.id,
                sorted(activity.advances.items()),
                sorted(activity.people.items()),
                activity.themes,
                activity.eligibility.audience,
                activity.eligibility.language,
                [(session.id, str(session.ends), sorted(session.cost.items())) for session in activity.sessions],
            )
            for activity in problem.activities
        ],
        [(limit.source, limit.year, limit.at_most) for limit in problem.limits if isinstance(limit, Budget)],
        [(limit.pool, limit.period, limit.at_most) for limit in problem.limits if isinstance(limit, Capacity)],
        [(limit.period, limit.at_most) for limit in problem.limits if isinstance(limit, Absorption)],
        [(limit.before, limit.after) for limit in problem.limits if isinstance(limit, Prerequisite)],
        [limit.activities for limit in problem.limits if isinstance(limit, Exclusion)],
    ]
    return sha256(repr(figures).encode()).hexdigest()[:16]


@pytest.fixture(scope="module")
def normal() -> Problem:
    return generate("normal", 1)


def test_public_problem_is_the_same_on_every_machine(normal: Problem) -> None:
    assert digest(normal) == "1072a8514f4ff369"


def test_seeds_give_different_problems() -> None:
    assert digest(generate("tight", 1, activities=40)) != digest(generate("tight", 2, activities=40))


def test_kinds_of_one_seed_share_their_catalogue(normal: Problem) -> None:
    tight = generate("tight", 1)
    assert tight.activities == normal.activities
    assert tight.limits != normal.limits


def test_full_size_follows_the_table(normal: Problem) -> None:
    assert len(normal.activities) == 1_400
    assert 5_700 <= sum(len(activity.sessions) for activity in normal.activities) <= 6_100
    assert (len(normal.goals), len(normal.requirements), len(normal.sources), len(normal.bodies)) == (40, 160, 6, 8)
    kinds = Counter(type(limit).__name__ for limit in normal.limits)
    assert (kinds["Budget"], kinds["Capacity"], kinds["Absorption"]) == (24, 144, 16)
    assert (kinds["Exclusion"], kinds["ThemeMinimum"], kinds["Balance"]) == (60, 5, 1)
    assert 430 <= kinds["Prerequisite"] <= 580


def test_shares_of_the_catalogue_follow_the_table(normal: Problem) -> None:
    activities = normal.activities
    eligible = sum("group-1" in activity.eligibility.audience for activity in activities) / len(activities)
    speaking = sum(activity.eligibility.language is not None for activity in activities) / len(activities)
    served = sum(len(activity.advances) for activity in activities) / len(activities)
    assert 0.85 < eligible < 0.91
    assert 0.56 < speaking < 0.64
    assert 1.9 < served < 2.2
    assert {len(activity.themes) for activity in activities} <= set(range(6))
    assert all(1 <= sum(activity.people.values()) <= 6 for activity in activities)
    assert all(len(activity.sessions) <= 10 for activity in activities)


@pytest.mark.parametrize("seed", range(1, 6))
def test_order_of_activities_has_no_cycle(seed: int) -> None:
    links = [limit for limit in generate("loose", seed).limits if isinstance(limit, Prerequisite)]
    assert links
    assert all(link.before < link.after for link in links)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("activities", [12, 20, 60, 150])
def test_small_problem_has_affordable_sessions_and_reachable_themes(kind: Kind, activities: int) -> None:
    problem = generate(kind, 3, activities=activities)
    richest = max(limit.at_most for limit in problem.limits if isinstance(limit, Budget))
    cheapest = min(cost for activity in problem.activities for s in activity.sessions for cost in s.cost.values())
    assert cheapest < richest
    for minimum in (limit for limit in problem.limits if isinstance(limit, ThemeMinimum)):
        able = [a for a in problem.activities if minimum.theme in a.themes and "group-1" in a.eligibility.audience]
        assert minimum.at_least <= len(able)


def test_unknown_kind_and_too_small_size_are_refused_by_name() -> None:
    with pytest.raises(ValueError, match="loose, normal, tight, historical"):
        generate("huge", 1)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="at least 12"):
        generate("normal", 1, activities=5)

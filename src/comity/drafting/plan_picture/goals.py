"""Goals with what is covered of them, why not more, and the lines that serve each first."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from comity.drafting.plan_picture.index import Index, nearest
from comity.drafting.plan_picture.lines import line_pictures
from comity.drafting.plan_picture.origins import origins_of
from comity.drafting.plan_picture.shapes import (
    FULL,
    GoalPicture,
    LinePicture,
    ObjectivePicture,
    RequirementPicture,
    SourcePicture,
)
from comity.drafting.plan_picture.shortfalls import reason_for
from comity_planning.parts import Activity, Goal, GoalMinimum, Objective
from comity_planning.plan import Line


def lines_by_goal(index: Index) -> Mapping[str, tuple[Line, ...]]:
    """The lines by the goal they serve first, in order of goals; those that serve none under "".

    Within a goal the sessions of one activity stand together, the activity that begins first at the top.
    """
    served: defaultdict[str, list[Line]] = defaultdict(list)
    for line in index.plan.lines:
        served[first_goal(index, index.activities[line.activity])].append(line)
    begins: dict[str, date] = {}
    for line in index.plan.lines:
        begins[line.activity] = min(line.starts, begins.get(line.activity, line.starts))
    return {
        goal: tuple(sorted(served[goal], key=lambda line: (begins[line.activity], line.activity, line.starts)))
        for goal in [*(goal.id for goal in goals_in_order(index)), ""]
    }


def objective_pictures(
    index: Index, served: Mapping[str, tuple[Line, ...]], sources: tuple[SourcePicture, ...]
) -> tuple[tuple[ObjectivePicture, ...], tuple[LinePicture, ...]]:
    """The objectives with their goals, and the lines that serve no goal."""
    ordered = goals_in_order(index)
    numbers = {goal.id: str(number) for number, goal in enumerate(ordered, start=1)}
    lines = line_pictures(index, served, numbers, sources)
    titled = {objective.id: objective for objective in index.problem.objectives}
    groups: dict[str, list[GoalPicture]] = {}
    for goal in ordered:
        picture = goal_picture(index, goal, numbers[goal.id], lines[goal.id])
        groups.setdefault(goal.objective or "", []).append(picture)
    return tuple(objective_picture(titled.get(name), name, goals) for name, goals in groups.items()), lines[""]


def goals_in_order(index: Index) -> list[Goal]:
    """Goals by the order of their objectives, then as the problem lists them; those without an objective last."""
    ranks = {objective.id: rank for rank, objective in enumerate(index.problem.objectives)}
    return sorted(index.problem.goals, key=lambda goal: ranks.get(goal.objective or "", len(ranks)))


def objective_picture(objective: Objective | None, name: str, goals: list[GoalPicture]) -> ObjectivePicture:
    """An objective and the share of its goals' points that the plan earns."""
    earned, possible = sum(goal.earned for goal in goals), sum(goal.possible for goal in goals)
    return ObjectivePicture(
        id=name,
        title=(objective.title or objective.id) if objective else "",
        share=nearest(earned * 10_000, possible) if possible else 0,
        goals=tuple(goals),
    )


def first_goal(index: Index, activity: Activity) -> str:
    """The goal an activity serves first: where its advances could earn most; empty when it advances none."""
    earned: defaultdict[str, int] = defaultdict(int)
    for name, amount in activity.advances.items():
        requirement = index.requirements[name]
        steepest = max(segment.slope for segment in requirement.segments)
        useful = min(amount, requirement.target)
        weight = index.goals[requirement.goal].weight * requirement.weight
        earned[requirement.goal] += weight * steepest * useful
    return max(sorted(earned), key=lambda goal: earned[goal], default="")


def goal_picture(index: Index, goal: Goal, number: str, lines: tuple[LinePicture, ...]) -> GoalPicture:
    """One goal: points earned and possible over its requirements, and each requirement's coverage."""
    of_goal = [covered for covered in index.plan.coverage if covered.goal == goal.id]
    earned, possible = sum(covered.earned for covered in of_goal), sum(covered.possible for covered in of_goal)
    minima = promised(index)
    return GoalPicture(
        id=goal.id,
        number=number,
        title=goal.title or goal.id,
        weight=goal.weight,
        earned=index.points(earned),
        possible=index.points(possible),
        share=nearest(earned * FULL, possible) if possible else 0,
        requirements=tuple(
            RequirementPicture(
                id=covered.requirement,
                title=index.requirements[covered.requirement].title or covered.requirement,
                unit=index.requirements[covered.requirement].unit,
                target=covered.target,
                amount=covered.amount,
                minimum=minima.get(covered.requirement),
                reason=reason_for(index, covered),
            )
            for covered in of_goal
        ),
        lines=lines,
        origins=origins_of(goal.basis),
    )


def promised(index: Index) -> Mapping[str, int]:
    """The promised minimum of each requirement that has one."""
    return {limit.requirement: limit.at_least for limit in index.problem.limits if isinstance(limit, GoalMinimum)}

"""The goals of a programme with what the plan on the board covers of them."""

from collections.abc import Iterable, Mapping
from typing import Any

from comity.drafting.board_shapes import BoardGoal, BoardRequirement
from comity.drafting.limit_tables import Table, listed
from comity.drafting.records.goals import GoalTables

WHOLE = 10_000


def number_of(goals: GoalTables, goal: str, at: int) -> str:
    """The goal's own number, else its place."""
    return goals.node_of[goal].number or str(at)


def board_goals(goals: GoalTables, document: Table, kept: Mapping[str, Any]) -> tuple[BoardGoal, ...]:
    """Every goal of the programme; `kept` is the part of an answer that speaks of goals."""
    promised = {table.get("requirement"): table.get("at_least") for table in listed(document, "goal_minimums")}
    return tuple(
        board_goal(goals, table, at, kept.get(table["id"]) or {}, promised)
        for at, table in enumerate(goals.goals, start=1)
    )


def board_goal(
    goals: GoalTables, table: Mapping[str, Any], at: int, kept: Mapping[str, Any], promised: Mapping[Any, Any]
) -> BoardGoal:
    """One goal."""
    name = table["id"]
    node = goals.node_of[name]
    of_it = [each for each in goals.requirements if each["goal"] == name]
    covered = kept.get("requirements") or {}
    requirements = tuple(board_requirement(each, covered.get(each["id"]) or {}, promised) for each in of_it)
    return BoardGoal(
        code=name,
        number=number_of(goals, name, at),
        title=node.title,
        objective=goals.objective_titles.get(table.get("objective", ""), ""),
        weight=table["weight"],
        own_weight=node.weight,
        share=kept.get("share"),
        tick=tick_of(requirements),
        shortfall=kept.get("shortfall", ""),
        requirements=requirements,
        sessions=kept.get("sessions", 0),
        illustrative="illustrative" in str(node.basis_of),
    )


def board_requirement(
    table: Mapping[str, Any], kept: Mapping[str, Any], promised: Mapping[Any, Any]
) -> BoardRequirement:
    """One requirement with what the plan covers of it."""
    least = promised.get(table["id"])
    return BoardRequirement(
        code=table["id"],
        title=table["title"],
        unit=table["unit"],
        target=table["target"],
        covered=kept.get("covered"),
        promised=least if isinstance(least, int) else None,
        reason=kept.get("reason", ""),
    )


def tick_of(requirements: Iterable[BoardRequirement]) -> int | None:
    """Where the promised minimums of a goal stand on its bar, by the mean of their shares of the targets."""
    shares = [each.promised * WHOLE // each.target for each in requirements if each.promised is not None]
    return min(WHOLE, sum(shares) // len(shares)) if shares else None

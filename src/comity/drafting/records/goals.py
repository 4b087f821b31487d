"""A programme's nodes and requirements as tables of settings, and which id stands for which record.

The engine wants identifiers: a code that is none is written with dashes in place of what an identifier cannot hold.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from comity.drafting.settings.reader import LONGEST_IDENTIFIER
from comity.programmes.models import Node, Requirement
from comity.programmes.states import GoalState

NOT_IN_AN_ID = re.compile(r"[^A-Za-z0-9._:/+@-]+")
AT_THE_START = re.compile(r"^[^A-Za-z0-9]+")
PASSED_OVER = frozenset({GoalState.DROPPED, GoalState.CARRIED, GoalState.MERGED})


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalTables:
    """Tables of settings, and the records behind them by id."""

    objectives: list[dict[str, Any]]
    goals: list[dict[str, Any]]
    requirements: list[dict[str, Any]]
    node_of: Mapping[str, Node]
    requirement_of: Mapping[str, Requirement]
    objective_titles: Mapping[str, str]


def identifier_from(code: str, taken: set[str]) -> str:
    """A code as an identifier that nothing else has yet; it counts as taken from now on."""
    name = AT_THE_START.sub("", NOT_IN_AN_ID.sub("-", code).rstrip("-"))[: LONGEST_IDENTIFIER - 6] or "goal"
    found, number = name, 2
    while found in taken:
        found, number = f"{name}-{number}", number + 1
    taken.add(found)
    return found


def goal_tables(
    nodes: Iterable[Node], requirements: Iterable[Requirement], weights: Mapping[str, Any] | None = None
) -> GoalTables:
    """The tables of a programme; `weights` by goal go before the programme's own. Dropped goals ask for nothing."""
    everything = list(nodes)
    asked = list(requirements)
    with_requirements = {requirement.node_id for requirement in asked}
    goals = [node for node in everything if is_goal(node, with_requirements)]
    above = ancestors_of(goals, {node.pk: node for node in everything})
    taken: set[str] = set()
    objective_ids = {node.pk: identifier_from(node.code, taken) for node in everything if node.pk in above}
    taken = set()
    goal_ids = {node.pk: identifier_from(node.code, taken) for node in goals}
    taken = set()
    requirement_ids = {
        requirement.pk: identifier_from(requirement.code, taken)
        for requirement in asked
        if requirement.node_id in goal_ids
    }
    kept = [requirement for requirement in asked if requirement.pk in requirement_ids]
    own_weights = weights or {}
    return GoalTables(
        objectives=[objective_table(node, objective_ids) for node in everything if node.pk in objective_ids],
        goals=[goal_table(node, goal_ids, objective_ids, own_weights) for node in goals],
        requirements=[requirement_table(each, requirement_ids, goal_ids) for each in kept],
        node_of={goal_ids[node.pk]: node for node in goals},
        requirement_of={requirement_ids[each.pk]: each for each in kept},
        objective_titles={objective_ids[node.pk]: node.title for node in everything if node.pk in objective_ids},
    )


def is_goal(node: Node, with_requirements: set[int]) -> bool:
    """A node on the level of goals, or one that asks for something, that still stands."""
    on_level = node.level is not None and node.level.is_goal
    return (on_level or node.pk in with_requirements) and node.state not in PASSED_OVER


def ancestors_of(goals: Iterable[Node], known: Mapping[int, Node]) -> set[int]:
    """Keys of every node above a goal."""
    found: set[int] = set()
    for goal in goals:
        parent = goal.parent_id
        while parent is not None and parent in known and parent not in found:
            found.add(parent)
            parent = known[parent].parent_id
    return found


def objective_table(node: Node, ids: Mapping[int, str]) -> dict[str, Any]:
    """One objective."""
    table = {"id": ids[node.pk], "title": node.title}
    parent = ids.get(node.parent_id or 0)
    return table | ({"parent": parent} if parent else {})


def goal_table(
    node: Node, ids: Mapping[int, str], objectives: Mapping[int, str], weights: Mapping[str, Any]
) -> dict[str, Any]:
    """One goal; an objective only where the goal lies under one."""
    name = ids[node.pk]
    table: dict[str, Any] = {"id": name, "title": node.title, "weight": weights.get(name, node.weight)}
    objective = objectives.get(node.parent_id or 0)
    if objective:
        table["objective"] = objective
    if node.basis_of:
        table["basis"] = {key: str(value) for key, value in node.basis_of.items()}
    return table


def requirement_table(requirement: Requirement, ids: Mapping[int, str], goals: Mapping[int, str]) -> dict[str, Any]:
    """One requirement with its rules."""
    table: dict[str, Any] = {
        "id": ids[requirement.pk],
        "goal": goals[requirement.node_id],
        "title": requirement.title,
        "unit": requirement.unit,
        "target": requirement.target,
        "weight": requirement.weight,
        "advanced_by": requirement.advanced_by,
    }
    if requirement.segments:
        table["segments"] = [{"share": f"{share}%", "slope": slope} for share, slope in requirement.segments]
    return table

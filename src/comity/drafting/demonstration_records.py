"""A settings file taken apart: what belongs to a programme's records, and the document of a what-if copy.

Also the sessions that its rules make, for a catalogue whose entries shall have dated runs of their own.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from comity.drafting.problem_from_tables import problem_from_tables
from comity.drafting.records.documents import FROM_PROGRAMME, frozen
from comity.drafting.records.periods import same_day

SEGMENT = "%"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeContent:
    """What a settings file says of a programme, in the shape of records, and the rest as a document.

    `objectives`: code, title, parent. `goals`: code, title, objective, weight, basis_of. `requirements`: code, goal,
    title, unit, target, weight, segments ([percent, points]), advanced_by. `partner`: id, title, groups, clearance.
    """

    title: str
    starts: date
    ends: date
    partner: Mapping[str, Any]
    objectives: tuple[Mapping[str, Any], ...]
    goals: tuple[Mapping[str, Any], ...]
    requirements: tuple[Mapping[str, Any], ...]
    document: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeSession:
    """One session that a stated rule dated, and the words that say by which rule."""

    activity: str
    code: str
    starts: date
    ends: date
    seats: int | None
    basis: str


def taken_apart(settings_toml: str) -> ProgrammeContent:
    """The parts of a settings file that reads without faults. Raises tomllib.TOMLDecodeError when it is no TOML."""
    table = tomllib.loads(settings_toml, parse_float=Decimal)
    horizon = table["horizon"]
    starts: date = horizon["starts"]
    document = {key: frozen(value) for key, value in table.items() if key not in FROM_PROGRAMME}
    document["horizon"] = {key: frozen(value) for key, value in horizon.items() if key not in ("starts", "years")}
    return ProgrammeContent(
        title=table.get("title", ""),
        starts=starts,
        ends=date.fromordinal(same_day(starts, horizon["years"]).toordinal() - 1),
        partner=frozen(table["partner"]),
        objectives=tuple(
            {"code": each["id"], "title": each.get("title", ""), "parent": each.get("parent", "")}
            for each in table.get("objectives", [])
        ),
        goals=tuple(goal_content(each) for each in table.get("goals", [])),
        requirements=tuple(requirement_content(each) for each in table.get("requirements", [])),
        document=document | {"weights": {}},
    )


def goal_content(goal: Mapping[str, Any]) -> dict[str, Any]:
    """One goal as a node says it."""
    return {
        "code": goal["id"],
        "title": goal.get("title") or goal["id"],
        "objective": goal.get("objective", ""),
        "weight": goal["weight"],
        "basis_of": dict(goal.get("basis", {})),
    }


def requirement_content(requirement: Mapping[str, Any]) -> dict[str, Any]:
    """One requirement as a record says it."""
    return {
        "code": requirement["id"],
        "goal": requirement["goal"],
        "title": requirement.get("title") or requirement["id"],
        "unit": requirement.get("unit", ""),
        "target": requirement["target"],
        "weight": requirement.get("weight", 1),
        "segments": [[share_number(each["share"]), each["slope"]] for each in requirement.get("segments", [])],
        "advanced_by": frozen(requirement.get("advanced_by", [])),
    }


def share_number(share: str) -> int | float:
    """A share such as "40%" as a number of percents."""
    number = Decimal(share.strip().removesuffix(SEGMENT).strip())
    return int(number) if number == number.to_integral_value() else float(number)


def sessions_by_rule(catalogue_csv: str, settings_toml: str) -> tuple[MadeSession, ...]:
    """Every session of a catalogue's activities, dated as stated or else by the rules of the settings.

    Raises BadTables with everything wrong in either text.
    """
    problem = problem_from_tables(catalogue_csv, settings_toml)
    return tuple(
        MadeSession(
            activity=activity.id,
            code=session.id,
            starts=session.starts,
            ends=session.ends,
            seats=session.seats,
            basis=activity.basis.get("sessions", ""),
        )
        for activity in problem.activities
        for session in activity.sessions
    )

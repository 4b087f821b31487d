"""What a plan uses of each limit, by the key of its field on the board."""

from collections import defaultdict
from collections.abc import Iterable

from comity.drafting.plan_picture.index import Index, nearest
from comity_planning.labels import Family, Label
from comity_planning.parts import Balance, GoalMinimum, GoalShare, MinimumSpend, ThemeMinimum
from comity_planning.plan import Line

WHOLE = 10_000


def key_of(label: Label) -> str:
    """The key of the field that holds a limit; empty for what has none."""
    prefix = {
        Family.BUDGET: "budget",
        Family.MINIMUM_SPEND: "minimum_spend",
        Family.PEOPLE: "pool",
        Family.LANGUAGE: "pool",
        Family.ABSORPTION: "absorption",
        Family.THEME_MINIMUM: "theme_minimum",
        Family.GOAL_MINIMUM: "goal_minimum",
    }.get(label.family)
    return ":".join([prefix, *label.of]) if prefix else ""


def used_by_key(index: Index) -> dict[str, int]:
    """Money in minor units, people, sessions, units of requirements, shares in hundredths of a percent."""
    found = {key_of(used.label): used.used for used in index.plan.used if key_of(used.label)}
    return found | dict(other_limits(index))


def other_limits(index: Index) -> Iterable[tuple[str, int]]:
    """Limits that ask for something: what the plan has of it."""
    covered = {entry.requirement: entry.amount for entry in index.plan.coverage}
    for limit in index.problem.limits:
        match limit:
            case ThemeMinimum():
                yield (
                    f"theme_minimum:{limit.theme}",
                    sum(carries(index, line, limit.theme) for line in index.plan.lines),
                )
            case GoalMinimum():
                yield f"goal_minimum:{limit.requirement}", covered.get(limit.requirement, 0)
            case MinimumSpend():
                yield f"minimum_spend:{limit.source}:{limit.year}", spent(index, limit.source, limit.year)
            case GoalShare():
                yield f"goal_share:{limit.goal}:{limit.of}", goal_share(index, limit)
            case Balance():
                yield "balance", least_share_of_a_year(index)


def carries(index: Index, line: Line, theme: str) -> bool:
    """Whether the line's activity carries the theme."""
    return theme in index.activities[line.activity].themes


def spent(index: Index, source: str, year: int) -> int:
    """What a source pays in a year."""
    return sum(line.cost for line in index.plan.lines if line.source == source and line.starts.year == year)


def goal_share(index: Index, limit: GoalShare) -> int:
    """The goal's part of all cost or of all sessions."""
    goal_of = {requirement.id: requirement.goal for requirement in index.problem.requirements}
    whole = part = 0
    for line in index.plan.lines:
        weight = line.cost if limit.of == "cost" else 1
        whole += weight
        advances = index.activities[line.activity].advances
        part += weight if any(goal_of[name] == limit.goal for name, amount in advances.items() if amount) else 0
    return nearest(part * WHOLE, whole) if whole else 0


def least_share_of_a_year(index: Index) -> int:
    """The smallest part of all sessions that a year of the horizon holds."""
    counts: defaultdict[int, int] = defaultdict(int)
    for line in index.plan.lines:
        counts[line.starts.year] += 1
    horizon = index.problem.horizon
    years = range(horizon.starts.year, horizon.starts.year + horizon.years)
    whole = len(index.plan.lines)
    return min((counts[year] * WHOLE // whole for year in years), default=0) if whole else 0

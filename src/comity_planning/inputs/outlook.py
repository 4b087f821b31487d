"""What a sound problem still makes doubtful: limits that are missing, zero or small, targets out of reach.

Nothing here stops a plan; every sentence travels into it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from comity_planning.eligibility import belongs
from comity_planning.inputs.fault import Fault, note, warning
from comity_planning.parts import Absorption, Activity, Budget, Capacity, GoalMinimum, Parts, Pool
from comity_planning.periods import last_day, loaded_periods

WIDEST_SCALE = 10**6
COMFORTABLE = 2  # a limit below twice the largest single load is hard to fill
LISTED = 4


@dataclass(frozen=True, slots=True)
class Demands:
    """How many sessions ask for money, people and room, by (source, year), (pool, period) and period."""

    money: dict[tuple[str, int], int] = field(default_factory=lambda: defaultdict(int))
    people: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))
    largest: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))
    room: dict[str, int] = field(default_factory=lambda: defaultdict(int))


def outlook(parts: Parts) -> Iterator[Fault]:
    """Every warning and note about a problem that has no errors."""
    demands = demands_of(parts)
    yield from missing_limits(parts, demands)
    yield from tight_limits(parts, demands)
    yield from reach(parts)
    yield from scales(parts)
    for position, activity in enumerate(parts.activities):
        if not any(activity.advances.values()):
            message = "advances no requirement: it can only be chosen for a theme, a mandate or another limit"
            yield warning("no-contribution", f"activities[{position}]", message)


def demands_of(parts: Parts) -> Demands:
    """What the sessions inside the horizon ask for, each counted once for every period it loads."""
    demands = Demands()
    draws: dict[tuple[str | None, ...], bool] = {}
    first, last = parts.horizon.starts, last_day(parts.horizon)
    for activity in parts.activities:
        loads = loads_of(activity, parts, draws)
        for session in activity.sessions:
            if session.starts < first or session.ends > last:
                continue
            for source, money in session.cost.items():
                if money:
                    demands.money[source, session.starts.year] += 1
            for period in loaded_periods(parts.horizon, session.starts, session.ends):
                demands.room[period] += 1
                for pool, load in loads:
                    demands.people[pool, period] += 1
                    demands.largest[pool, period] = max(demands.largest[pool, period], load)
    return demands


def loads_of(activity: Activity, parts: Parts, draws: dict[tuple[str | None, ...], bool]) -> list[tuple[str, int]]:
    """The people an activity takes from each pool; `draws` remembers which needs belong to which pool."""
    need = activity.eligibility
    loads = []
    for pool in parts.pools:
        people = people_of(activity, pool)
        if not people:
            continue
        key = (need.language, need.ranks, need.clearance, pool.id)
        if key not in draws:
            draws[key] = belongs(need, pool, parts.clearances)
        if draws[key]:
            loads.append((pool.id, people))
    return loads


def people_of(activity: Activity, pool: Pool) -> int:
    """The people asked of the pool's body, or of all bodies."""
    return sum(activity.people.values()) if pool.body is None else activity.people.get(pool.body, 0)


def missing_limits(parts: Parts, demands: Demands) -> Iterator[Fault]:
    """Money or people that sessions ask for and nothing limits."""
    budgets = {(limit.source, limit.year) for limit in parts.limits if isinstance(limit, Budget)}
    capacities = {(limit.pool, limit.period) for limit in parts.limits if isinstance(limit, Capacity)}
    money, people = by_first(demands.money, budgets), by_first(demands.people, capacities)
    for position, source in enumerate(parts.sources):
        if source.id in money:
            message = f"has no budget in {listed(money[source.id])}: treated as unlimited"
            yield warning("limit-missing", f"sources[{position}]", message)
    for position, pool in enumerate(parts.pools):
        if pool.id in people:
            message = f"has no limit in {listed(people[pool.id])}: treated as unlimited"
            yield warning("limit-missing", f"pools[{position}]", message)


def by_first(asked: Iterable[tuple[str, object]], limited: Iterable[tuple[str, object]]) -> dict[str, list[str]]:
    """What is asked and not limited, gathered by source or pool."""
    gathered: dict[str, list[str]] = defaultdict(list)
    known = set(limited)
    for one, when in asked:
        if (one, when) not in known:
            gathered[one].append(str(when))
    return gathered


def listed(names: list[str]) -> str:
    """The first few in order, and how many more."""
    ordered = sorted(names)
    more = f" and {len(ordered) - LISTED} more" if len(ordered) > LISTED else ""
    return ", ".join(ordered[:LISTED]) + more


def tight_limits(parts: Parts, demands: Demands) -> Iterator[Fault]:
    """Limits of nothing that sessions need, and limits hardly above one delegation."""
    for position, limit in enumerate(parts.limits):
        path = f"limits[{position}].at_most"
        match limit:
            case Budget(at_most=0) if asked := demands.money.get((limit.source, limit.year), 0):
                yield zero(path, asked)
            case Absorption(at_most=0) if asked := demands.room.get(limit.period, 0):
                yield zero(path, asked)
            case Capacity(at_most=0) if asked := demands.people.get((limit.pool, limit.period), 0):
                yield zero(path, asked)
            case Capacity(at_most=most) if most < COMFORTABLE * demands.largest.get((limit.pool, limit.period), 0):
                largest = demands.largest[limit.pool, limit.period]
                message = f"{most} people, and one session takes up to {largest}: hardly more than one fits"
                yield note("small-capacity", path, message)


def zero(path: str, asked: int) -> Fault:
    """A limit of nothing that sessions need."""
    return warning(
        "limit-zero", path, f"is zero, and {'1 session needs' if asked == 1 else f'{asked} sessions need'} it"
    )


def reach(parts: Parts) -> Iterator[Fault]:
    """Targets and promised minima above what the whole catalogue brings."""
    brings: dict[str, int] = defaultdict(int)
    for activity in parts.activities:
        runs = min(activity.at_most, len(activity.sessions))
        for name, amount in activity.advances.items():
            brings[name] += amount * runs
    targets = {requirement.id: requirement.target for requirement in parts.requirements}
    for position, requirement in enumerate(parts.requirements):
        if brings[requirement.id] < requirement.target:
            message = f"the whole catalogue brings {brings[requirement.id]} of {requirement.target}"
            yield warning("uncoverable", f"requirements[{position}].target", message)
    for position, limit in enumerate(parts.limits):
        if isinstance(limit, GoalMinimum):
            most = min(brings[limit.requirement], targets[limit.requirement])
            if most < limit.at_least:
                message = f"{limit.at_least} are promised, at most {most} can be covered"
                yield warning("uncoverable", f"limits[{position}].at_least", message)


def scales(parts: Parts) -> Iterator[Fault]:
    """Figures of one kind so far apart that an optimiser loses the small ones."""
    families = {
        "costs": [money for a in parts.activities for s in a.sessions for money in s.cost.values() if money],
        "advances": [amount for a in parts.activities for amount in a.advances.values() if amount],
        "people": [amount for a in parts.activities for amount in a.people.values() if amount],
    }
    for name, figures in families.items():
        if figures and max(figures) > WIDEST_SCALE * min(figures):
            message = f"{name} run from {min(figures)} to {max(figures)}: proofs may be looser"
            yield warning("scale", "activities", message, "check the units")

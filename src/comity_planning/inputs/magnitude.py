"""Whether every value a plan can have stays below 2^53, so that the search, which counts in floats, loses no point."""

from collections.abc import Callable, Iterator

from comity_planning.inputs.doubt import Doubt
from comity_planning.inputs.fault import Fault, error
from comity_planning.labels import Hardness
from comity_planning.parts import (
    Absorption,
    Activity,
    Balance,
    Budget,
    Capacity,
    GoalMinimum,
    GoalShare,
    Limit,
    MinimumSpend,
    Parts,
    Pin,
    Session,
    ThemeMinimum,
    Yielding,
)

WHOLE = 10_000  # hundredths of a percent
LARGEST_EXACT = 2**53  # above it a float no longer holds every whole number
Measure = Callable[[Activity, Session], int]


def objective_faults(parts: Parts, doubt: Doubt) -> Iterator[Fault]:
    """Points that stay exact: all that can be earned and all that priced limits can cost, each and together."""
    if doubt.touches("goals", "requirements"):
        return
    total = most_earned(parts)
    if total >= LARGEST_EXACT:
        message = f"could earn up to {total} points together, must stay below 2^53 = {LARGEST_EXACT}"
        yield error("too-large", "requirements", message, "use smaller weights, slopes or units")
        return
    for path, yielding in () if doubt.touches("activities") else priced(parts):
        cost = most_charged(parts, yielding)
        total += cost
        if total >= LARGEST_EXACT:
            message = f"could cost up to {cost} points, with all before it {total}, must stay below 2^53"
            yield error("too-large", f"{path}.price", message, "use a smaller price, or price larger steps")
            return


def most_earned(parts: Parts) -> int:
    """What all targets together could earn at their steepest slopes."""
    weights = {goal.id: goal.weight for goal in parts.goals}
    return sum(
        weights.get(requirement.goal, 0)
        * requirement.weight
        * requirement.target
        * max((segment.slope for segment in requirement.segments), default=0)
        for requirement in parts.requirements
    )


def priced(parts: Parts) -> Iterator[tuple[str, Limit | Pin]]:
    """Limits and pins with a price, and where they stand."""
    for name, items in (("limits", parts.limits), ("pins", parts.pins)):
        for position, item in enumerate(items):
            if isinstance(item, Yielding) and item.hardness == Hardness.PRICED and item.price is not None:
                yield f"{name}[{position}]", item


def most_charged(parts: Parts, limit: Limit | Pin) -> int:
    """Points for as many begun steps as any plan could be off."""
    price = limit.price if isinstance(limit, Yielding) else None
    return 0 if price is None else price.points * -(-most_off(parts, limit) // max(1, price.per))


def most_off(parts: Parts, limit: Limit | Pin) -> int:
    """By how much any plan could miss a limit, in the unit of its row: a share counts hundredths of a percent."""
    match limit:
        case MinimumSpend(at_least=least) | ThemeMinimum(at_least=least) | GoalMinimum(at_least=least):
            return least
        case Budget(source=source, year=year):
            spent = loaded(parts, lambda _, session: session.cost.get(source, 0) * (session.starts.year == year))
            return max(0, spent - limit.at_most)
        case Capacity():
            return max(0, loaded(parts, lambda activity, _: sum(activity.people.values())) - limit.at_most)
        case Absorption():
            return max(0, loaded(parts, lambda *_: 1) - limit.at_most)
        case GoalShare(of="cost"):
            return WHOLE * loaded(parts, lambda _, session: max(session.cost.values(), default=0))
        case GoalShare():
            return WHOLE * loaded(parts, lambda *_: 1)
        case Balance(years=years):
            return WHOLE * loaded(parts, lambda *_: 1) * max(1, len(years) or parts.horizon.years + 1)
    return 1


def loaded(parts: Parts, measure: Measure) -> int:
    """The most that sessions can add up to: of each activity the largest, as many as may be chosen."""
    total = 0
    for activity in parts.activities:
        sizes = sorted((measure(activity, session) for session in activity.sessions), reverse=True)
        total += sum(sizes[: activity.at_most])
    return total

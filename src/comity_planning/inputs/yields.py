"""How the limit behind a label yields: granted by an amount, or given up."""

from collections.abc import Callable
from dataclasses import replace

from comity_planning.inputs.change import Drop, Grant
from comity_planning.inputs.draft import Draft
from comity_planning.inputs.fault import Fault, error
from comity_planning.inputs.known import is_sound
from comity_planning.labels import Family, Label
from comity_planning.parts import (
    Absorption,
    Balance,
    Budget,
    Capacity,
    Exclusion,
    GoalMinimum,
    GoalShare,
    Limit,
    Mandate,
    MinimumSpend,
    Parts,
    Pin,
    Prerequisite,
    ThemeMinimum,
)
from comity_planning.periods import years_of

MOST_MONEY, MOST_AMOUNT = 10**13, 10**6  # the bounds of `shapes.Money` and `shapes.Amount`
PINS = {Family.PIN_IN: "in", Family.PIN_OUT: "out"}

SAME: dict[Family, Callable[[Limit, tuple[str, ...]], bool]] = {
    Family.BUDGET: lambda limit, of: isinstance(limit, Budget) and (limit.source, str(limit.year)) == of,
    Family.MINIMUM_SPEND: lambda limit, of: isinstance(limit, MinimumSpend) and (limit.source, str(limit.year)) == of,
    Family.PEOPLE: lambda limit, of: isinstance(limit, Capacity) and (limit.pool, limit.period) == of,
    Family.LANGUAGE: lambda limit, of: isinstance(limit, Capacity) and (limit.pool, limit.period) == of,
    Family.ABSORPTION: lambda limit, of: isinstance(limit, Absorption) and (limit.period,) == of,
    Family.PREREQUISITE: lambda limit, of: isinstance(limit, Prerequisite) and (limit.before, limit.after) == of[:2],
    Family.EXCLUSION: lambda limit, of: isinstance(limit, Exclusion) and (limit.id,) == of,
    Family.THEME_MINIMUM: lambda limit, of: isinstance(limit, ThemeMinimum) and (limit.theme,) == of,
    Family.GOAL_MINIMUM: lambda limit, of: isinstance(limit, GoalMinimum) and (limit.requirement,) == of,
    Family.GOAL_SHARE: lambda limit, of: isinstance(limit, GoalShare) and (limit.goal, limit.of) == of[:2],
    Family.BALANCE: lambda limit, of: isinstance(limit, Balance) and bool(of),
    Family.MANDATE: lambda limit, of: isinstance(limit, Mandate) and (limit.activity,) == of,
}


def grant(change: Grant, draft: Draft, path: str) -> list[Fault]:
    """Move the limit by the amount in the direction that makes room."""
    label = change.label
    if label.family in (*PINS, Family.MANDATE):
        return give_up(label, draft, f"{path}.label")
    for held in draft.limits:
        if is_behind(held.part, label):
            yielded = moved(held.part, change.by)
            if yielded is None:
                message = f"{label} cannot yield by an amount"
                return [error("no-amount", f"{path}.label", message, "use Drop to give it up")]
            held.part = yielded
            return []
    return [no_such_limit(label, f"{path}.label")]


def drop(change: Drop, draft: Draft, path: str) -> list[Fault]:
    """Give the limit, wish or pin up."""
    return give_up(change.label, draft, f"{path}.label")


def is_behind(limit: Limit, label: Label) -> bool:
    """True when the label names a row of this limit."""
    return label.family in SAME and SAME[label.family](limit, label.of)


def no_such_limit(label: Label, path: str) -> Fault:
    """A label without a limit."""
    return error("no-such-limit", path, f"the problem has no {label}")


def moved(limit: Limit, by: int) -> Limit | None:
    """The limit with so much more room, None when it has no amount of its own."""
    match limit:
        case Budget():
            return replace(limit, at_most=min(MOST_MONEY, limit.at_most + by))
        case Capacity() | Absorption():
            return replace(limit, at_most=min(MOST_AMOUNT, limit.at_most + by))
        case MinimumSpend() | ThemeMinimum() | GoalMinimum():
            return replace(limit, at_least=max(0, limit.at_least - by))
    return None


def give_up(label: Label, draft: Draft, path: str) -> list[Fault]:
    """Take away what is behind the label; of a limit with several rows, the row alone where that is possible."""
    if label.family in PINS:
        how = PINS[label.family]
        gone = draft.unpin(lambda pin: pin.how == how and target(pin) == label.of)
        return [] if gone else [no_such_limit(label, path)]
    found = False
    for held in list(draft.limits):
        if is_behind(held.part, label):
            rest = without(held.part, label, draft.before)
            found = found or rest != held.part
            if rest is None:
                draft.limits.remove(held)
            else:
                held.part = rest
    return [] if found else [no_such_limit(label, path)]


def target(pin: Pin) -> tuple[str, ...]:
    """What a pin is about, as its label says it."""
    return tuple(name for name in (pin.session, pin.activity) if name is not None)


def without(limit: Limit, label: Label, parts: Parts) -> Limit | None:
    """What is left of a limit when one of its rows is given up."""
    if isinstance(limit, GoalShare) and len(label.of) == 3:
        rest = replace(limit, at_least=0) if label.of[2] == "at-least" else replace(limit, at_most=10_000)
        return rest if rest.at_least > 0 or rest.at_most < 10_000 else None
    if isinstance(limit, Balance):
        years = limit.years or (tuple(years_of(parts.horizon)) if is_sound(parts.horizon) else ())
        rest_of_years = tuple(year for year in years if str(year) not in label.of)
        if rest_of_years == years:
            return limit
        return replace(limit, years=rest_of_years) if rest_of_years else None
    return None

"""What the limits mean, said as plainly as possible: for judging small plans one by one, whatever it costs.

Nothing here knows rows or prices: order is told in dates, shares in fractions.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from math import ceil

from comity_planning.eligibility import belongs, verdict
from comity_planning.labels import Family, Hardness, label
from comity_planning.parts import (
    Absorption,
    Activity,
    Balance,
    Blackout,
    Budget,
    Capacity,
    Exclusion,
    GoalMinimum,
    GoalShare,
    Mandate,
    MinimumSpend,
    Pool,
    Prerequisite,
    Session,
    ThemeMinimum,
)
from comity_planning.periods import last_day, loaded_periods, years_of
from comity_planning.plan import Covered, GoalCovered, Used
from comity_planning.problem import Problem


@dataclass(frozen=True)
class Choice:
    activity: Activity
    session: Session
    source: str
    cost: int


def columns(problem: Problem) -> dict[str, Choice]:
    return {
        f"{session.id}|{source}": Choice(activity, session, source, cost)
        for activity in problem.activities
        for session in activity.sessions
        for source, cost in (session.cost.items() or [("no-charge", 0)])
    }


def load(problem: Problem, activity: Activity, pool: Pool) -> int:
    if not belongs(activity.eligibility, pool, problem.clearances):
        return 0
    return sum(people for body, people in activity.people.items() if pool.body in (None, body))


def spent(choices: Iterable[Choice], source: str, year: int) -> int:
    return sum(one.cost for one in choices if one.source == source and one.session.starts.year == year)


def away(problem: Problem, choices: Iterable[Choice], pool: Pool, period: str) -> int:
    return sum(load(problem, one.activity, pool) for one in choices if period in periods(problem, one.session))


def running(problem: Problem, choices: Iterable[Choice], period: str) -> int:
    return sum(period in periods(problem, one.session) for one in choices)


def periods(problem: Problem, session: Session) -> tuple[str, ...]:
    return loaded_periods(problem.horizon, session.starts, session.ends)


def advanced(problem: Problem, choices: Iterable[Choice]) -> dict[str, int]:
    sums = {need.id: 0 for need in problem.requirements}
    for one in choices:
        for need, units in one.activity.advances.items():
            sums[need] += units
    return sums


def points(problem: Problem, need_id: str, units: int) -> int:
    """Unit by unit: each lies in one segment."""
    need = next(need for need in problem.requirements if need.id == need_id)
    goal = next(goal for goal in problem.goals if goal.id == need.goal)
    slopes: list[int] = []
    for segment in need.segments:
        rounded = int(Fraction(segment.share, 10_000) * need.target + Fraction(1, 2))
        slopes += [segment.slope] * rounded
    slopes += [need.segments[-1].slope] * need.target
    cut = slopes[: need.target]
    ends = need.target - sum(
        int(Fraction(segment.share, 10_000) * need.target + Fraction(1, 2)) for segment in need.segments[:-1]
    )
    if ends > 0:
        cut[-ends:] = [need.segments[-1].slope] * ends
    return goal.weight * need.weight * sum(cut[:units])


def coverage(problem: Problem, chosen: Iterable[str]) -> tuple[Covered, ...]:
    sums = advanced(problem, picks(problem, chosen))
    return tuple(
        Covered(
            requirement=need.id,
            goal=need.goal,
            target=need.target,
            amount=min(sums[need.id], need.target),
            earned=points(problem, need.id, sums[need.id]),
            possible=points(problem, need.id, need.target),
        )
        for need in problem.requirements
    )


def goals(problem: Problem, chosen: Iterable[str]) -> tuple[GoalCovered, ...]:
    entries = coverage(problem, chosen)
    return tuple(
        GoalCovered(
            goal=goal.id,
            earned=sum(entry.earned for entry in entries if entry.goal == goal.id),
            possible=sum(entry.possible for entry in entries if entry.goal == goal.id),
        )
        for goal in problem.goals
    )


def used(problem: Problem, chosen: Iterable[str]) -> tuple[Used, ...]:
    choices = picks(problem, chosen)
    pools = {pool.id: pool for pool in problem.pools}
    entries: list[Used] = []
    for limit in problem.limits:
        if isinstance(limit, Budget):
            name = label(Family.BUDGET, limit.source, limit.year)
            entries.append(Used(label=name, used=spent(choices, limit.source, limit.year), at_most=limit.at_most))
        elif isinstance(limit, Capacity):
            pool = pools[limit.pool]
            family = Family.LANGUAGE if pool.body is None and pool.language is not None else Family.PEOPLE
            name = label(family, limit.pool, limit.period)
            entries.append(Used(label=name, used=away(problem, choices, pool, limit.period), at_most=limit.at_most))
        elif isinstance(limit, Absorption):
            name = label(Family.ABSORPTION, limit.period)
            entries.append(Used(label=name, used=running(problem, choices, limit.period), at_most=limit.at_most))
    return tuple(entries)


def picks(problem: Problem, chosen: Iterable[str]) -> list[Choice]:
    offered = columns(problem)
    return [offered[name] for name in chosen]


def value(problem: Problem, chosen: Iterable[str]) -> int:
    """Points earned, less what is paid for exceeding priced limits."""
    names = tuple(chosen)
    total = sum(entry.earned for entry in coverage(problem, names))
    for limit, _, short in shortfalls(problem, picks(problem, names)):
        if getattr(limit, "hardness", None) == Hardness.PRICED:
            total -= limit.price.points * ceil(Fraction(short, limit.price.per))
    return total


def unkept(problem: Problem, chosen: Iterable[str]) -> set[str]:
    """The names of everything that a plan of these columns breaks, by dates and sums."""
    choices = picks(problem, chosen)
    broken = {
        name for limit, name, _ in shortfalls(problem, choices) if getattr(limit, "hardness", None) != Hardness.PRICED
    }
    for activity in problem.activities:
        if sum(one.activity.id == activity.id for one in choices) > activity.at_most:
            broken.add(f"OneSession({activity.id})")
    for one in choices:
        if one.activity.at_most > 1 and sum(other.session.id == one.session.id for other in choices) > 1:
            broken.add(f"OneSource({one.session.id})")
    for pin in problem.pins:
        if pin.how == "delivered" and not any(one.session.id == pin.session for one in choices):
            broken.add(f"Delivered({pin.session})")
    return broken


def shortfalls(problem: Problem, choices: list[Choice]) -> Iterator[tuple[object, str, int]]:
    """Every limit that does not hold, its name, and by how much."""
    for owner, name, short in amounts(problem, choices):
        if short > 0:
            yield owner, name, short


def amounts(problem: Problem, choices: list[Choice]) -> Iterator[tuple[object, str, int]]:
    delivered = {pin.session for pin in problem.pins if pin.how == "delivered"}
    for limit in problem.limits:
        match limit:
            case Prerequisite():
                yield limit, f"Prerequisite({limit.before}, {limit.after})", out_of_order(problem, limit, choices)
            case Exclusion():
                inside = [one for one in choices if one.activity.id in limit.activities]
                already = [
                    session
                    for activity in problem.activities
                    if activity.id in limit.activities
                    for session in activity.sessions
                    if session.id in delivered
                ]
                yield limit, f"Exclusion({limit.id})", len(inside) - max(1, len(already))
            case Blackout():
                continue
            case Budget() | MinimumSpend() | Capacity() | Absorption():
                yield from used_up(problem, limit, choices)
            case _:
                yield from wishes(problem, limit, choices)
    for pin in problem.pins:
        if pin.how == "in":
            yield pin, f"PinIn({pin.session})", 1 - sum(one.session.id == pin.session for one in choices)


def used_up(problem: Problem, limit: object, choices: list[Choice]) -> Iterator[tuple[object, str, int]]:
    match limit:
        case Budget():
            name = f"Budget({limit.source}, {limit.year})"
            yield limit, name, spent(choices, limit.source, limit.year) - limit.at_most
        case MinimumSpend():
            name = f"MinimumSpend({limit.source}, {limit.year})"
            yield limit, name, limit.at_least - spent(choices, limit.source, limit.year)
        case Capacity():
            pool = next(pool for pool in problem.pools if pool.id == limit.pool)
            family = "Language" if pool.body is None and pool.language is not None else "People"
            name = f"{family}({limit.pool}, {limit.period})"
            yield limit, name, away(problem, choices, pool, limit.period) - limit.at_most
        case Absorption():
            yield limit, f"Absorption({limit.period})", running(problem, choices, limit.period) - limit.at_most


def wishes(problem: Problem, limit: object, choices: list[Choice]) -> Iterator[tuple[object, str, int]]:
    match limit:
        case ThemeMinimum():
            have = sum(limit.theme in one.activity.themes for one in choices)
            yield limit, f"ThemeMinimum({limit.theme})", limit.at_least - have
        case GoalMinimum():
            target = next(need.target for need in problem.requirements if need.id == limit.requirement)
            have = min(target, advanced(problem, choices)[limit.requirement])
            yield limit, f"GoalMinimum({limit.requirement})", limit.at_least - have
        case Mandate():
            have = sum(one.activity.id == limit.activity for one in choices)
            yield limit, f"Mandate({limit.activity})", 1 - have
        case Balance():
            for year in limit.years or years_of(problem.horizon):
                have = sum(one.session.starts.year == year for one in choices)
                yield limit, f"Balance({year})", limit.at_least * len(choices) - 10_000 * have
        case GoalShare():
            yield from shares(problem, limit, choices)


def shares(problem: Problem, limit: GoalShare, choices: list[Choice]) -> Iterator[tuple[object, str, int]]:
    own = {need.id for need in problem.requirements if need.goal == limit.goal}
    size = {id(one): one.cost if limit.of == "cost" else 1 for one in choices}
    whole = sum(size.values())
    part = sum(
        size[id(one)] for one in choices if any(units and need in own for need, units in one.activity.advances.items())
    )
    if limit.at_least > 0:
        yield limit, f"GoalShare({limit.goal}, {limit.of}, at-least)", limit.at_least * whole - 10_000 * part
    if limit.at_most < 10_000:
        yield limit, f"GoalShare({limit.goal}, {limit.of}, at-most)", 10_000 * part - limit.at_most * whole


def out_of_order(problem: Problem, limit: Prerequisite, choices: list[Choice]) -> int:
    """1 when a session of the later activity starts before the earlier one has ended for long enough."""
    delivered = {pin.session for pin in problem.pins if pin.how == "delivered"}
    ends = [one.session.ends for one in choices if one.activity.id == limit.before]
    ends += [entry.ended for entry in problem.attended if entry.activity == limit.before]
    lag = timedelta(days=limit.lag_days)
    later = [one for one in choices if one.activity.id == limit.after and one.session.id not in delivered]
    return int(any(not any(end + lag < one.session.starts for end in ends) for one in later))


def forbidden(problem: Problem, name: str) -> bool:
    """True when a rule that looks at one column alone forbids it (what follows from other removals is left out)."""
    one = columns(problem)[name]
    paid = {pin.session: pin.source for pin in problem.pins if pin.how == "delivered"}
    if one.session.id in paid:
        return paid[one.session.id] not in (None, one.source)
    need = one.activity.eligibility
    attended = {entry.activity for entry in problem.attended}
    fixed = sum(session.id in paid for session in one.activity.sessions)
    return (
        not need.offered
        or verdict(need, problem.partner, problem.clearances).state == "not eligible"
        or (one.activity.id in attended and one.activity.at_most == 1)
        or any(pin.how == "out" and one.activity.id == pin.activity for pin in problem.pins)
        or any(pin.how == "out" and one.session.id == pin.session for pin in problem.pins)
        or fixed >= one.activity.at_most
        or one.session.starts < problem.horizon.starts
        or one.session.ends > last_day(problem.horizon)
        or (one.session.seats is not None and sum(one.activity.people.values()) > one.session.seats)
        or any(stops(limit, one) for limit in problem.limits if isinstance(limit, Blackout))
        or alone_too_much(problem, one)
    )


def stops(blackout: Blackout, one: Choice) -> bool:
    taken = not blackout.bodies or any(one.activity.people.get(body, 0) for body in blackout.bodies)
    return taken and one.session.ends >= blackout.starts and blackout.ends >= one.session.starts


def alone_too_much(problem: Problem, one: Choice) -> bool:
    """The column alone exceeds a limit on money, people or sessions that cannot be bought off."""
    return any(
        isinstance(limit, Budget | Capacity | Absorption) and limit.hardness != Hardness.PRICED
        for limit, _, _ in shortfalls(problem, [one])
    )

"""Whether the parts make sense together: demand, dates, order, limits and pins."""

from collections import defaultdict
from collections.abc import Iterator

from comity_planning.inputs.cycles import cycles_among
from comity_planning.inputs.doubt import Doubt
from comity_planning.inputs.fault import Fault, error, warning
from comity_planning.inputs.kinds import share_text
from comity_planning.inputs.known import is_sound, subject
from comity_planning.labels import Hardness
from comity_planning.parts import (
    NO_CHARGE,
    Absorption,
    Activity,
    Balance,
    Blackout,
    Budget,
    Capacity,
    Exclusion,
    GoalShare,
    Limit,
    MinimumSpend,
    Parts,
    PeriodKind,
    Pin,
    Prerequisite,
    Requirement,
    Session,
    Yielding,
)
from comity_planning.periods import periods_of, years_of

WHOLE = 10_000  # hundredths of a percent


def demand_faults(parts: Parts) -> Iterator[Fault]:
    """Targets whose segments are complete and concave; levels without a cycle."""
    for position, requirement in enumerate(parts.requirements):
        yield from segment_faults(requirement, f"requirements[{position}].segments")
    above = [(objective.id, objective.parent) for objective in parts.objectives if objective.parent is not None]
    for cycle in cycles_among(above):
        position = next(index for index, objective in enumerate(parts.objectives) if objective.id == cycle[0])
        yield error("objective-cycle", f"objectives[{position}].parent", f"{arrows(cycle)}: lies above itself")


def arrows(cycle: tuple[str, ...]) -> str:
    """A cycle as a reader follows it."""
    return " -> ".join((*cycle, cycle[0]))


def segment_faults(requirement: Requirement, path: str) -> Iterator[Fault]:
    """The shares make up the whole target, and each segment earns less than the one before."""
    segments = requirement.segments
    total = sum(segment.share for segment in segments)
    if total != WHOLE:
        yield error("shares-not-100", path, f"shares must add up to 100%, got {share_text(total)}")
    for position in range(1, len(segments)):
        if segments[position].slope >= segments[position - 1].slope:
            message = f"must be below the slope before it ({segments[position - 1].slope}), got "
            place = f"{path}[{position}].slope"
            yield error("slopes-not-decreasing", place, f"{message}{segments[position].slope}")


def date_faults(parts: Parts, doubt: Doubt) -> Iterator[Fault]:
    """Nothing ends before it starts; what was attended before the programme ended before it."""
    for position, activity in enumerate(parts.activities):
        for order, session in enumerate(activity.sessions):
            if session.ends < session.starts:
                path = f"activities[{position}].sessions[{order}].ends"
                yield error("session-dates", path, ends_early(session))
    for position, limit in enumerate(parts.limits):
        if isinstance(limit, Blackout) and limit.ends < limit.starts:
            yield error("blackout-dates", f"limits[{position}].ends", ends_early(limit))
    for position, past in enumerate(parts.attended):
        if past.ended >= parts.horizon.starts and not doubt.touches("horizon"):
            message = f"{past.ended} lies inside the programme, which starts on {parts.horizon.starts}"
            yield warning("attended-dates", f"attended[{position}].ended", message, "pin the session as delivered")


def ends_early(span: Session | Blackout) -> str:
    """The sentence for a span of days that runs backwards."""
    return f"must not lie before the start {span.starts}, got {span.ends}"


def limit_faults(parts: Parts, doubt: Doubt) -> Iterator[Fault]:
    """Every limit and pin by itself, and the order that prerequisites ask for."""
    sound = is_sound(parts.horizon) and not doubt.touches("horizon")
    years = frozenset(years_of(parts.horizon)) if sound else frozenset()
    periods = frozenset(periods_of(parts.horizon)) if sound else frozenset()
    for position, limit in enumerate(parts.limits):
        path = f"limits[{position}]"
        yield from limit_alone(limit, path)
        if isinstance(limit, Capacity | Absorption) and sound:
            yield from period_faults(limit.period, parts.horizon.period, periods, path)
        elif isinstance(limit, Budget | MinimumSpend | Balance) and sound:
            yield from year_faults(limit, years, path)
    for position, pin in enumerate(parts.pins):
        yield from price_faults(pin, f"pins[{position}]")
    yield from order_faults(parts)


def limit_alone(limit: Limit, path: str) -> Iterator[Fault]:
    """What one limit shows to be wrong without looking elsewhere."""
    if isinstance(limit, Yielding):
        yield from price_faults(limit, path)
    match limit:
        case GoalShare(at_least=least, at_most=most) if least > most:
            message = f"must not exceed at_most ({share_text(most)}), got {share_text(least)}"
            yield error("share-order", f"{path}.at_least", message)
        case Exclusion(activities=activities) if len(activities) < 2:
            message = f"excludes nothing with {len(activities)} activities"
            yield warning("exclusion-short", f"{path}.activities", message)


def price_faults(limit: Yielding, path: str) -> Iterator[Fault]:
    """A priced limit states its price, and no other limit does."""
    priced = limit.hardness == Hardness.PRICED
    if priced and limit.price is None:
        yield error("price", f"{path}.price", "a priced limit needs a price", "add a price, or make the limit soft")
    elif not priced and limit.price is not None:
        message = f"only a priced limit has a price, this one is {limit.hardness}"
        yield error("price", f"{path}.price", message, "leave the price out, or make the limit priced")


def kind_of_period(period: str) -> PeriodKind | None:
    """The kind of period an id is written as."""
    marks = {"Q": PeriodKind.QUARTER, "H": PeriodKind.HALF_YEAR, "-": PeriodKind.MONTH, "": PeriodKind.YEAR}
    return marks.get(period[4:5])


def period_faults(period: str, kind: PeriodKind, periods: frozenset[str], path: str) -> Iterator[Fault]:
    """A period is of the horizon's kind, and limits something only when the horizon touches it."""
    if kind_of_period(period) != kind:
        message = f"must be a {kind} such as {min(periods)}, got {period}"
        yield error("period-kind", f"{path}.period", message)
    elif period not in periods:
        message = f"{period} lies outside the horizon: this limit changes nothing"
        yield warning("outside-horizon", f"{path}.period", message)


def year_faults(limit: Budget | MinimumSpend | Balance, years: frozenset[int], path: str) -> Iterator[Fault]:
    """A budget year matters only when the horizon touches it."""
    named = (
        [(year, f"{path}.years[{position}]") for position, year in enumerate(limit.years)]
        if isinstance(limit, Balance)
        else [(limit.year, f"{path}.year")]
    )
    for year, place in named:
        if year not in years:
            yield warning("outside-horizon", place, f"{year} lies outside the horizon: this limit changes nothing")


def order_faults(parts: Parts) -> Iterator[Fault]:
    """Prerequisites that come round to where they began."""
    places = {
        (limit.before, limit.after): f"limits[{position}]"
        for position, limit in enumerate(parts.limits)
        if isinstance(limit, Prerequisite)
    }
    for cycle in cycles_among(places):
        path = places[cycle[0], cycle[1 % len(cycle)]]
        yield error("prerequisite-cycle", path, f"{arrows(cycle)}: no order is possible", "drop one of these")


def pin_faults(parts: Parts, doubt: Doubt) -> Iterator[Fault]:
    """Each pin says one thing, and no two pins say the opposite."""
    homes = {session.id: (activity, session) for activity in parts.activities for session in activity.sessions}
    out = {subject(pin) for pin in parts.pins if pin.how == "out"}
    taken: dict[str, set[str]] = defaultdict(set)
    for position, pin in enumerate(parts.pins):
        path = f"pins[{position}]"
        yield from pin_alone(pin, path)
        home = homes.get(pin.session or "")
        if home and pin.how != "out":
            yield from pinned_out(home[0], home[1], out, path)
            taken[home[0].id].add(home[1].id)
            if doubt.touches("activities"):
                continue
            yield from source_faults(pin, home[1], path)
            if len(taken[home[0].id]) > home[0].at_most:
                sessions = ", ".join(sorted(taken[home[0].id]))
                message = f"at most {home[0].at_most} of {home[0].id} can be in, pinned are {sessions}"
                yield error("pin-contradiction", path, message)


def pin_alone(pin: Pin, path: str) -> Iterator[Fault]:
    """A pin names one session or, to keep it out, one activity."""
    if (pin.session is None) == (pin.activity is None):
        yield error("pin-shape", path, "must name either a session or an activity")
    elif pin.how != "out" and pin.session is None:
        yield error("pin-shape", f"{path}.activity", f'a pin "{pin.how}" names a session', "use a mandate instead")
    if pin.how == "out" and pin.source is not None:
        yield error("pin-shape", f"{path}.source", "a pin that keeps out names no funding source")


def pinned_out(activity: Activity, session: Session, out: set[tuple[str, str | None]], path: str) -> Iterator[Fault]:
    """What is pinned in or delivered cannot be pinned out as well."""
    for kind, banned in (("session", session.id), ("activity", activity.id)):
        if (kind, banned) in out:
            message = f"{session.id} is pinned here, and the {kind} {banned} is pinned out"
            yield error("pin-contradiction", path, message)


def source_faults(pin: Pin, session: Session, path: str) -> Iterator[Fault]:
    """The source a pin names is one that may pay for the session."""
    payers = list(session.cost) or [NO_CHARGE]
    if pin.source is not None and pin.source not in payers:
        message = f"{pin.source} cannot pay for {session.id}, only {', '.join(sorted(payers))}"
        yield error("unknown-reference", f"{path}.source", message)

"""Whatever is named or said twice: ids of one kind, limits of the same thing, the same pin."""

from collections.abc import Iterable, Iterator, Mapping

from comity_planning.inputs.fault import Fault, error
from comity_planning.inputs.known import is_sound
from comity_planning.inputs.values import shown
from comity_planning.parts import (
    NO_CHARGE,
    Absorption,
    Balance,
    Blackout,
    Budget,
    Capacity,
    Exclusion,
    GoalMinimum,
    GoalShare,
    Limit,
    Mandate,
    MinimumSpend,
    Parts,
    Prerequisite,
    ThemeMinimum,
)
from comity_planning.periods import years_of

ABOUT: Mapping[type, tuple[str, ...]] = {
    Budget: ("source", "year"),
    MinimumSpend: ("source", "year"),
    Capacity: ("pool", "period"),
    Absorption: ("period",),
    Prerequisite: ("before", "after"),
    Exclusion: ("id",),
    ThemeMinimum: ("theme",),
    GoalMinimum: ("requirement",),
    GoalShare: ("goal", "of"),
    Mandate: ("activity",),
    Blackout: ("id",),
}
WITH_IDS = ("objectives", "goals", "requirements", "themes", "sources", "bodies", "pools", "activities")
CODE = "duplicate-id"


def duplicate_faults(parts: Parts) -> Iterator[Fault]:
    """Every id, limit, pin or member of a set that stands twice, at its second place."""
    for name in WITH_IDS:
        yield from repeated((part.id, f"{name}[{position}].id") for position, part in enumerate(getattr(parts, name)))
    yield from repeated(
        (session.id, f"activities[{position}].sessions[{order}].id")
        for position, activity in enumerate(parts.activities)
        for order, session in enumerate(activity.sessions)
    )
    yield from repeated((level, f"clearances[{position}]") for position, level in enumerate(parts.clearances))
    yield from repeated_in_sets(parts)
    yield from repeated_limits(parts)
    pins = ((pin.how, pin.session, pin.activity) for pin in parts.pins)
    yield from repeated((pin, f"pins[{position}]") for position, pin in enumerate(pins))
    attended = ((past.activity, past.ended) for past in parts.attended)
    yield from repeated((past, f"attended[{position}]") for position, past in enumerate(attended))
    for position, source in enumerate(parts.sources):
        if source.id == NO_CHARGE:
            message = f"{NO_CHARGE} is kept for sessions that cost nothing"
            yield error(CODE, f"sources[{position}].id", message, "choose another id, and leave cost empty when free")


def repeated(named: Iterable[tuple[object, str]]) -> Iterator[Fault]:
    """The second and later places of what is named twice."""
    first: dict[object, str] = {}
    for name, path in named:
        if name in first:
            what = shown(name) if isinstance(name, str) else "the same"
            yield error(CODE, path, f"{what} stands already at {first[name]}")
        else:
            first[name] = path


def repeated_in_sets(parts: Parts) -> Iterator[Fault]:
    """Members that a set of ids names twice."""
    for position, activity in enumerate(parts.activities):
        path, need = f"activities[{position}]", activity.eligibility
        for name, held in (
            (f"{path}.themes", activity.themes),
            (f"{path}.eligibility.audience", need.audience),
            (f"{path}.eligibility.releasable_to", need.releasable_to),
        ):
            yield from repeated_in(held, name)
    yield from repeated_in(parts.partner.groups, "partner.groups")
    for position, limit in enumerate(parts.limits):
        path = f"limits[{position}]"
        match limit:
            case Exclusion(activities=held):
                yield from repeated_in(held, f"{path}.activities")
            case Blackout(bodies=held):
                yield from repeated_in(held, f"{path}.bodies")
            case Balance(years=years):
                yield from repeated((str(year), f"{path}.years[{order}]") for order, year in enumerate(years))


def repeated_in(held: tuple[str, ...], path: str) -> Iterator[Fault]:
    """Members that one set names twice."""
    if len(set(held)) != len(held):
        yield from repeated((key, f"{path}[{order}]") for order, key in enumerate(held))


def about(limit: Limit, parts: Parts) -> list[str]:
    """What a limit limits, each written once: two limits of one problem may not share any of these."""
    name = type(limit).__name__
    if isinstance(limit, Balance):
        every = years_of(parts.horizon) if is_sound(parts.horizon) else range(0)
        return list(dict.fromkeys(f"{name}({year})" for year in limit.years or every))
    return [f"{name}({', '.join(str(getattr(limit, field)) for field in ABOUT[type(limit)])})"]


def repeated_limits(parts: Parts) -> Iterator[Fault]:
    """Two limits of the same thing."""
    yield from repeated(
        (key, f"limits[{position}]") for position, limit in enumerate(parts.limits) for key in about(limit, parts)
    )

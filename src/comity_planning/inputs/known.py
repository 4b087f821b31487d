"""What a problem names: the ids of each kind, and whether each reference to one of them holds."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from comity_planning.eligibility import parse_profile, parse_ranks
from comity_planning.inputs.doubt import Doubt
from comity_planning.inputs.fault import Fault, error
from comity_planning.inputs.kinds import EARLIEST, LATEST
from comity_planning.inputs.values import member, shown
from comity_planning.parts import (
    NO_CHARGE,
    Activity,
    Attended,
    Blackout,
    Budget,
    Capacity,
    Eligibility,
    Exclusion,
    Goal,
    GoalMinimum,
    GoalShare,
    Horizon,
    Mandate,
    MinimumSpend,
    Objective,
    Partner,
    Parts,
    Pin,
    Pool,
    Prerequisite,
    Requirement,
    Session,
    ThemeMinimum,
)

Ids = Mapping[str, Collection[str]]  # by kind: "goal", "session" and so on

REFERS: Mapping[type, Mapping[str, str]] = {
    Partner: {"clearance": "clearance"},
    Objective: {"parent": "objective"},
    Goal: {"objective": "objective"},
    Requirement: {"goal": "goal"},
    Pool: {"body": "body", "clearance": "clearance"},
    Eligibility: {"clearance": "clearance"},
    Activity: {"advances": "requirement", "people": "body", "themes": "theme"},
    Session: {"cost": "source"},
    Budget: {"source": "source"},
    MinimumSpend: {"source": "source"},
    Capacity: {"pool": "pool"},
    Prerequisite: {"before": "activity", "after": "activity"},
    Exclusion: {"activities": "activity"},
    ThemeMinimum: {"theme": "theme"},
    GoalMinimum: {"requirement": "requirement"},
    GoalShare: {"goal": "goal"},
    Mandate: {"activity": "activity"},
    Blackout: {"bodies": "body"},
    Pin: {"session": "session", "activity": "activity"},
    Attended: {"activity": "activity"},
}
PARSERS: Mapping[str, Callable[[str], object]] = {"language": parse_profile, "ranks": parse_ranks}
LISTS = {
    "objective": "objectives",
    "goal": "goals",
    "requirement": "requirements",
    "theme": "themes",
    "source": "sources",
    "body": "bodies",
    "pool": "pools",
    "clearance": "clearances",
    "activity": "activities",
    "session": "the sessions of activities",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A part and where it stands."""

    path: str
    part: object


class Anything(Collection[str]):
    """Stands for ids that could not all be read: nothing is known to be missing from it."""

    def __contains__(self, key: object) -> bool:
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def sure_ids_of(parts: Parts, doubt: Doubt) -> Ids:
    """The ids of each kind whose list could be read whole; any id passes for the others."""
    return {
        kind: ids if doubt.knows("sessions" if kind == "session" else LISTS[kind]) else Anything()
        for kind, ids in ids_of(parts).items()
    }


def ids_of(parts: Parts) -> Ids:
    """The ids of each kind; a kind that refers to text lists the text."""
    return {
        "objective": {objective.id for objective in parts.objectives},
        "goal": {goal.id for goal in parts.goals},
        "requirement": {requirement.id for requirement in parts.requirements},
        "theme": {theme.id for theme in parts.themes},
        "source": {source.id for source in parts.sources},
        "body": {body.id for body in parts.bodies},
        "pool": {pool.id for pool in parts.pools},
        "clearance": set(parts.clearances),
        "activity": {activity.id for activity in parts.activities},
        "session": {session.id for activity in parts.activities for session in activity.sessions},
    }


def places_of(parts: Parts) -> Iterator[Place]:
    """Every part that can refer to another one."""
    yield Place(path="partner", part=parts.partner)
    for name in ("objectives", "goals", "requirements", "pools", "activities", "limits", "pins", "attended"):
        for position, part in enumerate(getattr(parts, name)):
            yield Place(path=f"{name}[{position}]", part=part)
    for position, activity in enumerate(parts.activities):
        yield Place(path=f"activities[{position}].eligibility", part=activity.eligibility)
        for order, session in enumerate(activity.sessions):
            yield Place(path=f"activities[{position}].sessions[{order}]", part=session)


def reference_faults(places: Iterable[Place], ids: Ids) -> Iterator[Fault]:
    """Every id that names nothing, and every profile or list of ranks that cannot be read."""
    for place in places:
        for name, kind in REFERS.get(type(place.part), {}).items():
            for key, path in named(getattr(place.part, name), f"{place.path}.{name}"):
                if key not in ids[kind]:
                    yield no_such(kind, key, path)
        if isinstance(place.part, Pool | Eligibility):
            yield from unreadable(place.part, place.path)


def named(value: object, path: str) -> Iterator[tuple[str, str]]:
    """The ids a field holds, whether one, a tuple or the keys of a mapping, each with its path."""
    if isinstance(value, str):
        yield value, path
    elif isinstance(value, tuple):
        yield from ((key, f"{path}[{position}]") for position, key in enumerate(value))
    elif isinstance(value, Mapping):
        yield from ((key, member(path, key)) for key in value)


def no_such(kind: str, key: str, path: str) -> Fault:
    """An id that names nothing."""
    if kind == "source" and key == NO_CHARGE:
        message = f"{NO_CHARGE} stands for sessions that cost nothing and cannot pay"
        return error("unknown-reference", path, message, "leave cost empty")
    remedy = f"list it in {LISTS[kind]}, or correct it"
    return error("unknown-reference", path, f"no {kind} called {shown(key)}", remedy)


def unreadable(part: Pool | Eligibility, path: str) -> Iterator[Fault]:
    """A language profile or a list of ranks that cannot be read."""
    for name in PARSERS:
        text = getattr(part, name)
        if text is not None and (why := wrong_with(name, text)):
            yield error(f"{name}-unreadable", f"{path}.{name}", why)


@lru_cache(maxsize=4096)
def wrong_with(name: str, text: str) -> str:
    """Why the text cannot be read, empty when it can."""
    try:
        PARSERS[name](text)
    except ValueError as wrong:
        return str(wrong)
    return ""


def subject(pin: Pin) -> tuple[str, str | None]:
    """What a pin is about; an activity and a session may bear the same id."""
    return ("session", pin.session) if pin.session is not None else ("activity", pin.activity)


def is_sound(horizon: Horizon) -> bool:
    """True when calendar arithmetic on the horizon is safe."""
    return EARLIEST <= horizon.starts <= LATEST and 1 <= horizon.years <= 20

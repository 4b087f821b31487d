"""A problem while it is being changed: parts by id, limits and pins with the change that brought them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from comity_planning.inputs.fault import Fault
from comity_planning.inputs.known import no_such
from comity_planning.parts import Limit, Parts, Pin, Session
from comity_planning.plan import Plan

T = TypeVar("T")


@dataclass(slots=True)
class Brought(Generic[T]):
    """A limit or a pin, and the path of the change that brought it; empty for what was there before."""

    part: T
    path: str = ""


class Draft:
    """The parts that changes touch; `fields` gives them back."""

    def __init__(self, parts: Parts, plan: Plan | None) -> None:
        self.before = parts
        self.plan = plan
        self.goals = {goal.id: goal for goal in parts.goals}
        self.requirements = {requirement.id: requirement for requirement in parts.requirements}
        self.activities = {activity.id: activity for activity in parts.activities}
        self.homes = {session.id: activity.id for activity in parts.activities for session in activity.sessions}
        self.limits: list[Brought[Limit]] = [Brought(limit) for limit in parts.limits]
        self.pins: list[Brought[Pin]] = [Brought(pin) for pin in parts.pins]

    def fields(self) -> dict[str, object]:
        """The fields of a problem that may have changed."""
        return {
            "goals": tuple(self.goals.values()),
            "requirements": tuple(self.requirements.values()),
            "activities": tuple(self.activities.values()),
            "limits": tuple(brought.part for brought in self.limits),
            "pins": tuple(brought.part for brought in self.pins),
        }

    def lacks(self, kind: str, key: str | None, path: str) -> list[Fault]:
        """A fault when a part is named that the problem does not have."""
        held = {
            "goal": self.goals.keys(),
            "requirement": self.requirements.keys(),
            "activity": self.activities.keys(),
            "session": self.homes.keys(),
            "source": {source.id for source in self.before.sources},
        }[kind]
        return [] if key is None or key in held else [no_such(kind, key, path)]

    def session(self, key: str) -> Session:
        """The session of this id."""
        return next(session for session in self.activities[self.homes[key]].sessions if session.id == key)

    def is_delivered(self, session: str | None) -> bool:
        """True when the session has already run."""
        return any(brought.part.how == "delivered" and brought.part.session == session for brought in self.pins)

    def unpin(self, unwanted: Callable[[Pin], bool]) -> int:
        """Take away pins, never one that says delivered; how many went."""
        kept = [held for held in self.pins if held.part.how == "delivered" or not unwanted(held.part)]
        gone = len(self.pins) - len(kept)
        self.pins = kept
        return gone

    def add_pin(self, pin: Pin, path: str) -> None:
        """One more pin."""
        self.pins.append(Brought(pin, path))

"""What each type of change does to a draft. A change that cannot be made leaves faults and the draft as it was."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from comity_planning.inputs.change import (
    Cancel,
    Cut,
    CutShare,
    Freeze,
    Move,
    NewLimit,
    NewPin,
    NewSession,
    TargetChange,
    Unpin,
    WeightChange,
)
from comity_planning.inputs.draft import Brought, Draft
from comity_planning.inputs.fault import Fault, error
from comity_planning.inputs.known import Place, ids_of, reference_faults, subject
from comity_planning.inputs.sense import limit_alone
from comity_planning.inputs.twice import about
from comity_planning.parts import Budget, Pin, Session

WHOLE = 10_000


def cancel(change: Cancel, draft: Draft, path: str) -> list[Fault]:
    """Pin the session out; one that has already run cannot be cancelled."""
    if faults := draft.lacks("session", change.session, f"{path}.session"):
        return faults
    if draft.is_delivered(change.session):
        return [already(change.session, f"{path}.session")]
    draft.unpin(lambda pin: pin.session == change.session)
    draft.add_pin(Pin(how="out", session=change.session), path)
    return []


def already(session: str | None, path: str) -> Fault:
    """A change of what has already happened."""
    return error("delivered", path, f"{session} has already run")


def move(change: Move, draft: Draft, path: str) -> list[Fault]:
    """Give the session other days."""
    if faults := draft.lacks("session", change.session, f"{path}.session"):
        return faults
    if draft.is_delivered(change.session):
        return [already(change.session, f"{path}.session")]
    if change.ends < change.starts:
        message = f"must not lie before the start {change.starts}, got {change.ends}"
        return [error("session-dates", f"{path}.ends", message)]
    home = draft.activities[draft.homes[change.session]]
    moved = replace(draft.session(change.session), starts=change.starts, ends=change.ends)
    sessions = tuple(moved if session.id == moved.id else session for session in home.sessions)
    draft.activities[home.id] = replace(home, sessions=sessions)
    return []


def new_session(change: NewSession, draft: Draft, path: str) -> list[Fault]:
    """Add a run to an activity; its sources exist and its id is new."""
    session = change.session
    faults = draft.lacks("activity", change.activity, f"{path}.activity")
    for source in session.cost:
        faults += draft.lacks("source", source, f"{path}.session.cost.{source}")
    if session.id in draft.homes:
        faults.append(error("duplicate-id", f"{path}.session.id", f"{session.id} is a session already"))
    if session.ends < session.starts:
        message = f"must not lie before the start {session.starts}, got {session.ends}"
        faults.append(error("session-dates", f"{path}.session.ends", message))
    if not faults:
        home = draft.activities[change.activity]
        draft.activities[home.id] = replace(home, sessions=(*home.sessions, session))
        draft.homes[session.id] = home.id
    return faults


def cut(change: Cut, draft: Draft, path: str) -> list[Fault]:
    """Lower one budget; a cut that raises it is a mistake."""
    if faults := draft.lacks("source", change.source, f"{path}.source"):
        return faults
    for held in draft.limits:
        budget = held.part
        if isinstance(budget, Budget) and (budget.source, budget.year) == (change.source, change.year):
            if budget.at_most < change.at_most:
                message = f"must not exceed the present {budget.at_most}, got {change.at_most}"
                return [error("not-a-cut", f"{path}.at_most", message, "use NewLimit or Grant to raise a budget")]
            held.part = replace(budget, at_most=change.at_most)
            return []
    message = f"{change.source} has no budget in {change.year}"
    return [error("no-such-limit", f"{path}.year", message, "use NewLimit to set one")]


def cut_share(change: CutShare, draft: Draft, path: str) -> list[Fault]:
    """Lower budgets by a share, each rounded down."""
    if faults := draft.lacks("source", change.source, f"{path}.source"):
        return faults
    met = False
    for held in draft.limits:
        budget = held.part
        if isinstance(budget, Budget) and change.source in (None, budget.source) and budget.year >= change.from_year:
            held.part = replace(budget, at_most=budget.at_most * (WHOLE - change.by) // WHOLE)
            met = True
    whose = "no source" if change.source is None else change.source
    has = "has" if change.source is None else "has no"
    message = f"{whose} {has} a budget in {change.from_year} or later"
    return [] if met else [error("no-such-limit", f"{path}.from_year", message)]


def freeze(change: Freeze, draft: Draft, path: str) -> list[Fault]:
    """Pin what the plan decided about sessions that start before the day, unless a pin speaks of them already."""
    if draft.plan is None:
        return [error("freeze-needs-plan", path, "a freeze needs the plan that is frozen", "give the plan as well")]
    chosen = {line.session for line in draft.plan.lines}
    faults = [
        fault
        for position, line in enumerate(draft.plan.lines)
        for fault in draft.lacks("session", line.session, f"plan.lines[{position}].session")
    ]
    spoken = {subject(held.part) for held in draft.pins}
    for activity in draft.activities.values():
        for session in activity.sessions:
            free = spoken.isdisjoint({("session", session.id), ("activity", activity.id)})
            if free and session.starts < change.until:
                draft.add_pin(as_planned(session, chosen), path)
    return faults


def as_planned(session: Session, chosen: set[str]) -> Pin:
    """The pin that keeps the plan's choice."""
    return Pin(how="in" if session.id in chosen else "out", session=session.id)


def new_pin(change: NewPin, draft: Draft, path: str) -> list[Fault]:
    """Put a pin in the place of those that spoke of the same thing."""
    pin, place = change.pin, f"{path}.pin"
    faults = draft.lacks("session", pin.session, f"{place}.session")
    faults += draft.lacks("activity", pin.activity, f"{place}.activity")
    faults += draft.lacks("source", pin.source, f"{place}.source")
    if faults:
        return faults
    targets = targets_of(pin, draft)
    if pin.how == "out" and any(draft.is_delivered(target) for target in targets):
        return [already(pin.session or pin.activity, place)]
    opposed = {subject(pin), *(("session", target) for target in targets)}
    if pin.how != "out" and pin.session is not None:
        opposed.add(("activity", draft.homes[pin.session]))
    draft.unpin(lambda held: subject(held) in opposed)
    if not (pin.how == "in" and draft.is_delivered(pin.session)):
        draft.add_pin(pin, place)
    return []


def targets_of(pin: Pin, draft: Draft) -> set[str]:
    """The sessions a pin speaks of."""
    if pin.session is not None:
        return {pin.session}
    home = draft.activities.get(pin.activity or "")
    return {session.id for session in home.sessions} if home else set()


def unpin(change: Unpin, draft: Draft, path: str) -> list[Fault]:
    """Take a pin away; what is delivered stays."""
    faults = draft.lacks("session", change.session, f"{path}.session")
    faults += draft.lacks("activity", change.activity, f"{path}.activity")
    if not faults and (change.session is None) == (change.activity is None):
        faults.append(error("pin-shape", path, "must name either a session or an activity"))
    if not faults and draft.is_delivered(change.session):
        faults.append(already(change.session, f"{path}.session"))
    if faults:
        return faults
    if not draft.unpin(lambda pin: (pin.session, pin.activity) == (change.session, change.activity)):
        return [error("no-such-pin", path, f"nothing is pinned about {change.session or change.activity}")]
    return []


def weight_change(change: WeightChange, draft: Draft, path: str) -> list[Fault]:
    """Weigh a goal or a requirement anew."""
    faults = draft.lacks("goal", change.goal, f"{path}.goal")
    faults += draft.lacks("requirement", change.requirement, f"{path}.requirement")
    if (change.goal is None) == (change.requirement is None):
        faults.append(error("weight-shape", path, "must name either a goal or a requirement"))
    if faults:
        return faults
    if change.goal is not None:
        draft.goals[change.goal] = replace(draft.goals[change.goal], weight=change.weight)
    if change.requirement is not None:
        held = draft.requirements[change.requirement]
        draft.requirements[held.id] = replace(held, weight=change.weight)
    return []


def target_change(change: TargetChange, draft: Draft, path: str) -> list[Fault]:
    """Ask for more or less of a requirement."""
    faults = draft.lacks("requirement", change.requirement, f"{path}.requirement")
    if not faults:
        held = draft.requirements[change.requirement]
        draft.requirements[held.id] = replace(held, target=change.target)
    return faults


def new_limit(change: NewLimit, draft: Draft, path: str) -> list[Fault]:
    """Add a limit in the place of those of the same thing."""
    place = f"{path}.limit"
    faults = list(reference_faults([Place(path=place, part=change.limit)], ids_of(draft.before)))
    faults += [fault for fault in limit_alone(change.limit, place) if fault.severity == "error"]
    if not faults:
        keys = set(about(change.limit, draft.before))
        draft.limits = [held for held in draft.limits if keys.isdisjoint(about(held.part, draft.before))]
        draft.limits.append(Brought(change.limit, place))
    return faults


APPLY: dict[type, Callable[[Any, Draft, str], list[Fault]]] = {
    Cancel: cancel,
    Move: move,
    NewSession: new_session,
    Cut: cut,
    CutShare: cut_share,
    Freeze: freeze,
    NewPin: new_pin,
    Unpin: unpin,
    WeightChange: weight_change,
    TargetChange: target_change,
    NewLimit: new_limit,
}

"""What takes part in a clash without being a wish: hard rules, and removals that concern a member."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from comity_planning.labels import DEFINITIONS, Family, Label
from comity_planning.parts import Activity
from comity_planning.plan import Removed
from comity_planning.solvers.rows import Model

MOST_REASONS = 6

Gone = dict[tuple[str, str], Removed]


def context_of(model: Model, members: Collection[Label], rows: Iterable[int]) -> tuple[str, ...]:
    """Hard rules by name, then the rules that took sessions of a member off the table; each once."""
    hard = [str(model.rows[n].label) for n in rows if model.rows[n].label.family not in DEFINITIONS]
    removed: Gone = {(item.what, item.id): item for item in model.table.removed}
    notes = [note for member in members for note in notes_on(model, member, removed)]
    return tuple(dict.fromkeys([*hard, *notes]))


def notes_on(model: Model, member: Label, removed: Gone) -> Iterator[str]:
    """Removals that concern one member."""
    activities = {activity.id: activity for activity in model.parts.activities}
    if member.family == Family.PIN_IN:
        yield from of_session(member.of[0], activities, removed)
    elif member.family == Family.MANDATE:
        yield from of_activity(activities[member.of[0]], removed)
    elif member.family == Family.THEME_MINIMUM:
        carrying = [a for a in activities.values() if member.of[0] in a.themes]
        yield from counted(f"theme {member.of[0]}", carrying, removed)
    elif member.family == Family.GOAL_MINIMUM:
        advancing = [a for a in activities.values() if a.advances.get(member.of[0], 0) > 0]
        yield from counted(f"requirement {member.of[0]}", advancing, removed)


def of_session(session: str, activities: dict[str, Activity], removed: Gone) -> Iterator[str]:
    """Why a session is off the table: its own reasons and those of its activity."""
    yield from sentences(removed.get(("session", session)))
    for activity in activities.values():
        if any(item.id == session for item in activity.sessions):
            yield from sentences(removed.get(("activity", activity.id)))


def of_activity(activity: Activity, removed: Gone) -> Iterator[str]:
    """Why an activity, or sessions of it, are off the table."""
    yield from sentences(removed.get(("activity", activity.id)))
    found = [line for session in activity.sessions for line in sentences(removed.get(("session", session.id)))]
    yield from found[:MOST_REASONS]
    if len(found) > MOST_REASONS:
        yield f"and {len(found) - MOST_REASONS} more reasons against sessions of {activity.id}"


def sentences(item: Removed | None) -> list[str]:
    """Each reason of a removal as one line."""
    if item is None:
        return []
    return [f"{item.what} {item.id}: {reason.kind} ({reason.rule}: {reason.evidence})" for reason in item.reasons]


def counted(what: str, activities: list[Activity], removed: Gone) -> Iterator[str]:
    """How many of the activities that could serve are off the table, and why."""
    gone = [removed[key] for activity in activities if (key := ("activity", activity.id)) in removed]
    if gone:
        kinds = Counter(reason.kind for item in gone for reason in item.reasons)
        why = ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))
        yield f"{what}: {len(gone)} of {len(activities)} activities are off the table ({why})"

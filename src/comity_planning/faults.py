"""Everything wrong with an input at once, each with its path, value and reason."""

import re
from collections.abc import Collection, Iterable

from comity_planning.inputs.doubt import Doubt
from comity_planning.inputs.fault import Fault, Severity
from comity_planning.inputs.kinds import record_of
from comity_planning.inputs.known import places_of, reference_faults, sure_ids_of
from comity_planning.inputs.magnitude import objective_faults
from comity_planning.inputs.outlook import outlook
from comity_planning.inputs.sense import date_faults, demand_faults, limit_faults, pin_faults
from comity_planning.inputs.twice import duplicate_faults
from comity_planning.inputs.values import is_of_type, value_faults
from comity_planning.parts import Parts

__all__ = ["Fault", "Severity", "faults_of", "in_order"]

NUMBER = re.compile(r"([0-9]+)")


def faults_of(parts: Parts, unread: Collection[Fault] = ()) -> tuple[Fault, ...]:
    """Every error, warning and note, in order of path; with `unread` places, those beside what only follows from them.

    A value of the wrong type leaves only faults of value; the outlook (missing and zero limits, targets out of
    reach) is given once there are no errors. Linear in the size of the parts: 0.2 s for 5,800 sessions.
    """
    values = (
        Doubt(unread).beyond(value_faults(record_of(Parts), parts)) if unread else value_faults(record_of(Parts), parts)
    )
    faults = [*unread, *values]
    if all(is_of_type(fault) for fault in values):
        doubt = Doubt(faults)
        found = sense_faults(parts, doubt)
        faults.extend(doubt.beyond(found) if faults else found)
    if not any(fault.severity == Severity.ERROR for fault in faults):
        faults.extend(outlook(parts))
    return in_order(faults)


def sense_faults(parts: Parts, doubt: Doubt) -> Iterable[Fault]:
    """What the parts, each of the right type, get wrong together."""
    yield from duplicate_faults(parts)
    yield from reference_faults(places_of(parts), sure_ids_of(parts, doubt))
    yield from demand_faults(parts)
    yield from objective_faults(parts, doubt)
    yield from date_faults(parts, doubt)
    yield from limit_faults(parts, doubt)
    yield from pin_faults(parts, doubt)


def in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """The faults in order of path, positions as numbers: activities[2] stands before activities[12]."""
    return tuple(sorted(faults, key=lambda fault: (place(fault.path), fault.code, fault.message)))


def place(path: str) -> list[tuple[int, str]]:
    """A path as a list that sorts as a reader expects."""
    return [(int(piece), "") if piece.isdecimal() else (-1, piece) for piece in NUMBER.split(path) if piece]

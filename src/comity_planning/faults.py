"""Everything wrong with an input at once, each with its path, value and reason."""

import re

from comity_planning.inputs.fault import Fault, Severity
from comity_planning.inputs.kinds import record_of
from comity_planning.inputs.values import value_faults
from comity_planning.parts import Parts

__all__ = ["Fault", "Severity", "faults_of", "in_order"]

NUMBER = re.compile(r"(\d+)")


def faults_of(parts: Parts) -> tuple[Fault, ...]:
    """Every error, warning and note, in order of path."""
    return in_order(value_faults(record_of(Parts), parts))


def in_order(faults: list[Fault]) -> tuple[Fault, ...]:
    """The faults in order of path, positions as numbers: activities[2] stands before activities[12]."""
    return tuple(sorted(faults, key=lambda fault: (place(fault.path), fault.code, fault.message)))


def place(path: str) -> list[tuple[int, str]]:
    """A path as a list that sorts as a reader expects."""
    return [(int(piece), "") if piece.isdigit() else (-1, piece) for piece in NUMBER.split(path) if piece]

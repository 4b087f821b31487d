"""Everything wrong with an input at once, each with its path, value and reason."""

from dataclasses import dataclass
from enum import StrEnum

from comity_planning.parts import Parts


class Severity(StrEnum):
    """An error stops; a warning or note travels into the plan."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault: a stable code, where it is (goals[3].weight), what is wrong, and what to do about it."""

    code: str
    severity: Severity
    path: str
    message: str
    remedy: str = ""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


def faults_of(parts: Parts) -> tuple[Fault, ...]:
    """Every error, warning and note, in order of path."""
    return ()

"""One fault and how its place is written."""

from dataclasses import dataclass
from enum import StrEnum


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


def error(code: str, path: str, message: str, remedy: str = "") -> Fault:
    """A fault that stops."""
    return Fault(code=code, severity=Severity.ERROR, path=path, message=message, remedy=remedy)


def warning(code: str, path: str, message: str, remedy: str = "") -> Fault:
    """A fault that travels into the plan."""
    return Fault(code=code, severity=Severity.WARNING, path=path, message=message, remedy=remedy)


def note(code: str, path: str, message: str, remedy: str = "") -> Fault:
    """A remark that travels into the plan."""
    return Fault(code=code, severity=Severity.NOTE, path=path, message=message, remedy=remedy)


def under(path: str, name: str) -> str:
    """The path of a member of the value at `path`; the path of the whole document is empty."""
    return f"{path}.{name}" if path else name

"""What a fault leaves in doubt: faults that only follow from a place already named are not reported beside it."""

import re
from collections.abc import Iterable

from comity_planning.inputs.fault import Fault

PLACE = re.compile(r"\.|(?=\[)")
NAMING = re.compile(
    r"(?:(?P<list>[a-z]+)(?:\[[0-9]+\](?:\.id)?)?"
    r"|activities\[[0-9]+\]\.(?P<sessions>sessions)(?:\[[0-9]+\](?:\.id)?)?)"
)


class Doubt:
    """The places of faults found so far, and what can no longer be judged because of them."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.paths = {fault.path for fault in faults}
        self.holders = {above for path in self.paths for above in holding(path)}
        self.unsure = {
            name for path in self.paths if (found := NAMING.fullmatch(path)) for name in found.groups() if name
        }
        if "activities" in self.unsure:
            self.unsure.add("sessions")

    def knows(self, name: str) -> bool:
        """True when every id that the list of this name gives could be read."""
        return name not in self.unsure

    def touches(self, *names: str) -> bool:
        """True when something is wrong at or below one of these fields of the whole document."""
        return any(name in self.paths or name in self.holders for name in names)

    def beyond(self, faults: Iterable[Fault]) -> list[Fault]:
        """The faults that do not stem from a doubtful place, nor from what holds such a place."""
        return [
            fault
            for fault in faults
            if fault.path not in self.paths
            and fault.path not in self.holders
            and self.paths.isdisjoint(holding(fault.path))
        ]


def holding(path: str) -> list[str]:
    """The paths of everything that holds the value at a path, without the whole document."""
    return [path[: cut.start()] for cut in PLACE.finditer(path) if cut.start()]

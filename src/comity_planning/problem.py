"""A problem that cannot be built wrong: every fault is found in one pass and named with its path."""

from dataclasses import dataclass

from comity_planning.faults import Fault, Severity, faults_of
from comity_planning.parts import Parts


class BadProblem(ValueError):
    """The input cannot be solved as it stands; `faults` holds everything wrong with it, errors and warnings."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults if fault.severity == Severity.ERROR))


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem(Parts):
    """A checked problem. Raises BadProblem with every fault when a part is wrong or refers to nothing."""

    def __post_init__(self) -> None:
        faults = faults_of(self)
        if any(fault.severity == Severity.ERROR for fault in faults):
            raise BadProblem(faults)

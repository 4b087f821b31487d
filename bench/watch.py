"""Follow a search by the processor's clock: other work on the machine slows the wall clock, not this one."""

import time
from dataclasses import dataclass, field

from comity_planning.plan import Progress
from comity_planning.solve import gap_of


@dataclass(frozen=True, slots=True)
class Moment:
    """What was known after so many seconds of processor: value and bound, None while there is none."""

    seconds: float
    value: int | None
    bound: int | None


@dataclass(slots=True)
class Watch:
    """A listener for `solve` that notes every improvement and ends the search after some seconds of processor."""

    seconds: float
    began: float = field(default_factory=time.process_time)
    moments: list[Moment] = field(default_factory=list)

    def __call__(self, progress: Progress) -> bool:
        """Note what is new; False once the time is used up."""
        spent = time.process_time() - self.began
        last = self.moments[-1] if self.moments else Moment(0.0, None, None)
        if (progress.value, progress.bound) != (last.value, last.bound):
            self.moments.append(Moment(spent, progress.value, progress.bound))
        return spent < self.seconds


def known_at(moments: list[Moment], seconds: float) -> Moment | None:
    """The last moment not later than this."""
    return next((moment for moment in reversed(moments) if moment.seconds <= seconds), None)


def gap_at(moments: list[Moment], seconds: float) -> float | None:
    """The gap known after so many seconds; None without a value or a bound."""
    moment = known_at(moments, seconds)
    return None if moment is None or moment.value is None else gap_of(moment.value, moment.bound)


def passed(moments: list[Moment], value: int) -> float | None:
    """When a plan of at least this value was first known; None when never."""
    return next((moment.seconds for moment in moments if moment.value is not None and moment.value >= value), None)

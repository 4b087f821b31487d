"""The shortest project, proven on the engine's own rows: a whole schedule found, one unit of time less impossible.

Impossible means: no start is left for some job. Starts go one by one, each because the continuous model on the
engine's rows has no answer with it (destructive improvement: Klein and Scholl 1999; Brucker and Knust 2000); what
is then left goes to branch and cut on the same rows.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from bench.instances.rcpsp import Project, express, session_of
from bench.schedules import good_schedule
from comity_planning.parts import NO_CHARGE
from comity_planning.rules import table_of
from comity_planning.solvers.highs import Arrays, Relaxed, arrays_of
from comity_planning.solvers.points import chosen_in, point_of
from comity_planning.solvers.rows import Model, build
from comity_planning.solvers.searching import search

ROUNDS = 400
FIRST_SHARE = 0.15  # of the time: branch and cut before starts are taken away


@dataclass(frozen=True, slots=True)
class Shortest:
    """A project of this length is possible; `proven` says that none is shorter, `how` by what."""

    length: int
    proven: bool
    how: str


def shortest(name: str, project: Project, seconds: float) -> Shortest:
    """Shorten the best schedule known until one unit less is proven impossible or the processor time is used up."""
    ends = time.process_time() + seconds
    starts = good_schedule(project, rounds=ROUNDS)
    length = starts[-1]
    if not keeps_every_row(name, project, starts):
        raise ValueError(f"{name}: the schedule of length {length} breaks the engine's rows")
    while length > project.least_length:
        found, how = within(name, project, length - 1, ends)
        if found is None:
            return Shortest(length, how != "time", how)
        length = found
    return Shortest(length, True, "longest chain or work of one resource")


def model_of(name: str, project: Project, length: int) -> Model:
    """The engine's rows for a project of this length."""
    problem = express(name, project, length)
    return build(problem, table_of(problem))


def keeps_every_row(name: str, project: Project, starts: list[int]) -> bool:
    """The schedule as a choice of sessions, evaluated by the engine in whole numbers."""
    model = model_of(name, project, starts[-1])
    position = {model.columns[index].name: index for index in model.sessions}
    names = [
        f"{session_of(job, start, project.lengths[job]).id}|{NO_CHARGE}"
        for job, start in enumerate(starts)
        if project.lengths[job]
    ]
    return not point_of(model, (position[each] for each in names)).broken


def within(name: str, project: Project, length: int, ends: float) -> tuple[int | None, str]:
    """The length of a schedule that fits, or None and why there is none: `time` when that is not known."""
    model = model_of(name, project, length)
    arrays = arrays_of(model)
    first = time.process_time() + FIRST_SHARE * (ends - time.process_time())
    found, complete = searched(model, arrays, first)
    if found is not None or complete:
        return found, "branch and cut"
    starts = Starts(model, arrays, lambda: time.process_time() > ends - FIRST_SHARE * seconds_left(ends))
    if starts.impossible():
        return None, "starts taken away"
    found, complete = searched(model, replace(arrays, upper=starts.upper()), ends)
    return found, "starts taken away, then branch and cut" if complete else "time"


def seconds_left(ends: float) -> float:
    """Processor seconds until the end, never below zero."""
    return max(0.0, ends - time.process_time())


def searched(model: Model, arrays: Arrays, ends: float) -> tuple[int | None, bool]:
    """Branch and cut until a point of processor time: the length of a schedule found, and whether all was searched."""
    found = search(arrays, seed=1, stop=lambda: time.process_time() > ends)
    if found.point is None:
        return None, found.complete
    chosen = chosen_in(model, found.point)
    if point_of(model, chosen).broken:
        return None, False
    sessions = [model.table.offers[model.columns[index].offer].session for index in chosen]
    last = max(session.ends for session in sessions)
    first = model.parts.horizon.starts
    return (last.year - first.year) * 12 + last.month - first.month + 1, True


class Starts:
    """The starts left for each job, earliest first, on one live continuous model without an objective."""

    def __init__(self, model: Model, arrays: Arrays, stop: Callable[[], bool]) -> None:
        self.arrays = arrays
        self.stop = stop
        self.relaxed = Relaxed(replace(arrays, cost=np.zeros_like(arrays.cost)))
        self.left: dict[str, list[int]] = {}
        for index in model.sessions:  # sessions stand in the order of their start
            self.left.setdefault(model.table.offers[model.columns[index].offer].activity.id, []).append(index)

    def impossible(self) -> bool:
        """Take away starts from both ends of every job until nothing changes, time is up, or nothing fits."""
        if not self.relaxed.run():
            return True
        changed = True
        while changed and not self.stop():
            changed = False
            for job in sorted(self.left, key=lambda each: (len(self.left[each]), each)):
                for first in (True, False):
                    changed |= self.shortened(job, first=first)
                    if not self.left[job]:
                        return True
        return not self.relaxed.run()

    def shortened(self, job: str, *, first: bool) -> bool:
        """Take away the first (or last) starts of a job for as long as none of them has an answer."""
        changed = False
        while self.left[job] and not self.stop():
            taken = self.refuted(job, first=first)
            if not taken:
                break
            self.relaxed.bound_columns(taken, [0.0] * len(taken), [0.0] * len(taken))
            self.left[job] = [index for index in self.left[job] if index not in taken]
            changed = True
        return changed

    def refuted(self, job: str, *, first: bool) -> list[int]:
        """The largest of some groups at one end of the starts left that has no answer, or nothing."""
        left = self.left[job]
        count = max(1, len(left) // 4)
        while count:
            group = left[:count] if first else left[-count:]
            others = [index for index in left if index not in group]
            self.relaxed.bound_columns(others, [0.0] * len(others), [0.0] * len(others))
            fits = self.relaxed.run()
            self.relaxed.bound_columns(others, [0.0] * len(others), [1.0] * len(others))
            if not fits:
                return group
            count //= 2
        return []

    def upper(self) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
        """The upper bounds of all columns with the starts taken away closed."""
        upper = self.arrays.upper.copy()
        starts = {index for indices in self.left.values() for index in indices}
        sessions = [index for index in range(len(upper)) if self.arrays.whole[index] and index not in starts]
        upper[sessions] = 0
        return upper

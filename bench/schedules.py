"""A good project schedule without any solver: serial generation by sampled priorities, then forwards and backwards.

Kolisch and Hartmann, "Heuristic algorithms for the resource-constrained project scheduling problem" (1999).
"""

from collections.abc import Sequence
from random import Random

from bench.instances.rcpsp import Project

SAMPLED, KEPT = 40, 24


def good_schedule(project: Project, *, rounds: int, seed: int = 1) -> list[int]:
    """Start of every job; the best of so many rounds, ended early when no schedule can be shorter.

    The first rounds sample round the longest way to the end; later ones cross two of the shortest schedules: the
    early part of one, then the order of the other.
    """
    draw = Random(seed)
    turned = backwards(project)
    known: set[tuple[int, ...]] = set()
    kept: list[list[int]] = []
    for number in range(rounds):
        keys = sampled(project, draw, number) if number < SAMPLED or len(kept) < 2 else crossed(kept, draw)
        starts = turned_twice(project, turned, placed(project, keys))
        if tuple(starts) not in known:
            known.add(tuple(starts))
            kept = sorted([*kept, starts], key=lambda each: (each[-1], sum(each)))[:KEPT]
        if kept[0][-1] == project.least_length:
            break
    return kept[0]


def sampled(project: Project, draw: Random, number: int) -> list[float]:
    """Jobs with a long way to the end first, more or less."""
    spread = 0.0 if number == 0 else draw.choice((3.0, 10.0, 30.0))
    return [-tail + draw.uniform(-spread, spread) for tail in project.tails]


def crossed(kept: Sequence[Sequence[int]], draw: Random) -> list[float]:
    """The order of one schedule up to a random moment, then that of another, a few jobs moved."""
    one, other = draw.sample(kept, 2)
    moment = draw.uniform(0, one[-1])
    keys = [float(a) if a < moment else one[-1] + b for a, b in zip(one, other, strict=True)]
    return [key + draw.uniform(-15, 15) if draw.random() < 0.05 else key for key in keys]


def turned_twice(project: Project, turned: Project, starts: Sequence[int]) -> list[int]:
    """Push every job to the right, latest end first, then to the left again: never longer, often shorter."""
    last = len(starts) - 1
    ends = [start + length for start, length in zip(starts, project.lengths, strict=True)]
    right = placed(turned, [-float(ends[last - job]) for job in range(last + 1)])
    length = right[-1]
    mirrored = [length - right[last - job] - project.lengths[job] for job in range(last + 1)]
    return placed(project, [float(start) for start in mirrored])


def backwards(project: Project) -> Project:
    """The project read from its end: job j becomes the last but j."""
    last = len(project.lengths) - 1
    successors: list[list[int]] = [[] for _ in project.lengths]
    for job, after in enumerate(project.successors):
        for successor in after:
            successors[last - successor].append(last - job)
    return Project(project.capacities, project.lengths[::-1], project.needs[::-1], successors)


def placed(project: Project, keys: Sequence[float]) -> list[int]:
    """Each job as early as order and resources allow, the lowest key first among those that may come next."""
    jobs = len(project.lengths)
    waiting = [0] * jobs
    for after in project.successors:
        for successor in after:
            waiting[successor] += 1
    free = [list(project.capacities) for _ in range(sum(project.lengths) + 1)]
    earliest, starts = [0] * jobs, [0] * jobs
    ready = [job for job in range(jobs) if not waiting[job]]
    while ready:
        job = min(ready, key=lambda each: (keys[each], each))
        ready.remove(job)
        starts[job] = start = fitting(project, free, job, earliest[job])
        for unit in range(start, start + project.lengths[job]):
            free[unit] = [left - need for left, need in zip(free[unit], project.needs[job], strict=True)]
        for successor in project.successors[job]:
            earliest[successor] = max(earliest[successor], start + project.lengths[job])
            waiting[successor] -= 1
            if not waiting[successor]:
                ready.append(successor)
    return starts


def fitting(project: Project, free: Sequence[Sequence[int]], job: int, start: int) -> int:
    """The first start at which every unit of time leaves enough of every resource."""
    unit = start
    while unit < start + project.lengths[job]:
        if all(left >= need for left, need in zip(free[unit], project.needs[job], strict=True)):
            unit += 1
        else:
            start = unit = unit + 1
    return start

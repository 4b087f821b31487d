"""Project scheduling (PSPLIB j30): 30 jobs with durations, order and four renewable resources, shortest project.

Mapping: one unit of time is one month, so a resource is the people of one body, limited in every month; a job is an
activity with one session for each start that the order allows within a stated length of project, and must take
place; "before" is a prerequisite without lag. The rows are the engine's own: people by period, and cumulative
order rows by start day. Jobs of which no two can run at once, because of order or of a resource, are also given a
body with one person that each of them takes: implied by the other limits, but the continuous model sees it.

Where the types do not fit: points depend on the activity, not on its date, so the length of the project is no
objective. It is found as the least length for which all jobs fit: one unit less is proven impossible, and the
answer found is a whole plan. A length up to 239 fits the longest horizon of 20 years; j30 needs about 130.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

from bench.instances.library import folder_of, numbers_in, take, texts_in
from comity_planning.labels import Hardness
from comity_planning.parts import (
    Activity,
    Body,
    Capacity,
    Eligibility,
    Goal,
    Horizon,
    LoadRule,
    Mandate,
    Partner,
    PeriodKind,
    Pool,
    Prerequisite,
    Requirement,
    Segment,
    Session,
)
from comity_planning.problem import Problem

LIBRARY = "rcpsp-psplib"
LONGEST = 239
FIRST_YEAR = 2001


@dataclass(frozen=True, slots=True)
class Project:
    """One problem; jobs from 0, the first and last are dummies of no length."""

    capacities: list[int]
    lengths: list[int]
    needs: list[list[int]]
    successors: list[list[int]]

    @property
    def heads(self) -> list[int]:
        """The earliest start of each job by order alone; jobs are numbered so that each follows those before it."""
        found = [0] * len(self.lengths)
        for job, after in enumerate(self.successors):
            for successor in after:
                found[successor] = max(found[successor], found[job] + self.lengths[job])
        return found

    @property
    def tails(self) -> list[int]:
        """The least time from the start of each job to the end of the project by order alone."""
        found = list(self.lengths)
        for job in reversed(range(len(self.lengths))):
            found[job] += max((found[successor] for successor in self.successors[job]), default=0)
        return found

    @property
    def least_length(self) -> int:
        """No project is shorter: its longest chain, and the work of each resource over its capacity."""
        work = [
            -(-sum(length * need[at] for length, need in zip(self.lengths, self.needs, strict=True)) // capacity)
            for at, capacity in enumerate(self.capacities)
        ]
        return max(self.heads[-1], *work)

    @property
    def never_together(self) -> list[list[int]]:
        """Sets of jobs of which at most one runs at a time; each pair that a resource keeps apart is in one."""
        reached: list[set[int]] = [set() for _ in self.lengths]
        for job in reversed(range(len(self.lengths))):
            for successor in self.successors[job]:
                reached[job] |= {successor} | reached[successor]
        jobs = [job for job, length in enumerate(self.lengths) if length]
        apart = [pair for pair in combinations(jobs, 2) if pair[1] not in reached[pair[0]] and self.too_much(*pair)]
        rivals: dict[int, set[int]] = {job: set() for job in jobs}
        for one, other in [*apart, *((job, after) for job in jobs for after in reached[job] if self.lengths[after])]:
            rivals[one].add(other)
            rivals[other].add(one)
        return covering(sorted(apart, key=lambda pair: -self.lengths[pair[0]] - self.lengths[pair[1]]), rivals)

    def too_much(self, one: int, other: int) -> bool:
        """Both jobs at once need more than there is of some resource."""
        needs = zip(self.needs[one], self.needs[other], self.capacities, strict=True)
        return any(first + second > capacity for first, second, capacity in needs)


def covering(pairs: list[tuple[int, int]], rivals: dict[int, set[int]]) -> list[list[int]]:
    """Sets of mutual rivals that hold every pair: each grows from a pair not yet held, by whom it holds most of."""
    held: set[tuple[int, int]] = set()
    wanted = set(pairs)
    found = []
    for pair in pairs:
        if pair in held:
            continue
        members = list(pair)
        able = rivals[pair[0]] & rivals[pair[1]]
        while able:
            fresh = {
                job: sum((min(job, member), max(job, member)) in wanted - held for member in members) for job in able
            }
            best = max(able, key=lambda job: (fresh[job], -job))
            members.append(best)
            able &= rivals[best]
        held.update(combinations(sorted(members), 2))
        found.append(sorted(members))
    return found


def read(text: str) -> Project:
    """`jobs resources`, capacities, then for each job its length, needs, number of successors, successors from 1."""
    numbers = numbers_in(text)
    jobs, resources = take(numbers, 2)
    project = Project(take(numbers, resources), [], [], [])
    for _ in range(jobs):
        project.lengths.append(next(numbers))
        project.needs.append(take(numbers, resources))
        project.successors.append([number - 1 for number in take(numbers, next(numbers))])
    return project


def first_of_month(unit: int) -> date:
    """The first day of the month that stands for a unit of time, from 0."""
    return date(FIRST_YEAR + unit // 12, unit % 12 + 1, 1)


def session_of(job: int, start: int, length: int) -> Session:
    """The session of a job that starts at a unit of time."""
    last = first_of_month(start + length) - timedelta(days=1)
    return Session(id=f"job-{job:02}/{start:03}", starts=first_of_month(start), ends=last)


def needs_of(project: Project) -> tuple[dict[str, int], dict[int, dict[str, int]]]:
    """What there is of each body, and what each job takes of it: resources, then sets that never run together."""
    capacities = {f"resource-{at}": capacity for at, capacity in enumerate(project.capacities)}
    takes = {
        job: {f"resource-{at}": need for at, need in enumerate(needs) if need}
        for job, needs in enumerate(project.needs)
    }
    for number, members in enumerate(project.never_together):
        capacities[f"one-at-a-time-{number}"] = 1
        for job in members:
            takes[job][f"one-at-a-time-{number}"] = 1
    return capacities, takes


def express(name: str, project: Project, length: int) -> Problem:
    """All jobs within a project of this length. Raises ValueError beyond 239 units."""
    if not 0 < length <= LONGEST:
        raise ValueError(f"a project of {length} units does not fit {LONGEST} months")
    jobs = [job for job, duration in enumerate(project.lengths) if duration]
    heads, tails = project.heads, project.tails
    capacities, takes = needs_of(project)
    return Problem(
        title=f"{name} in {length}",
        partner=Partner(id="partner"),
        currency="XXX",
        horizon=Horizon(
            starts=first_of_month(0), years=-(-length // 12), period=PeriodKind.MONTH, load_rule=LoadRule.TOUCHED
        ),
        goals=(Goal(id="done", weight=1),),
        requirements=(
            Requirement(id="done", goal="done", target=len(jobs), segments=(Segment(share=10_000, slope=1),)),
        ),
        bodies=tuple(Body(id=body) for body in capacities),
        pools=tuple(Pool(id=body, body=body) for body in capacities),
        activities=tuple(
            Activity(
                id=f"job-{job:02}",
                advances={"done": 1},
                people=takes[job],
                sessions=tuple(
                    session_of(job, start, project.lengths[job]) for start in range(heads[job], length - tails[job] + 1)
                ),
                eligibility=Eligibility(audience=("partner",)),
            )
            for job in jobs
        ),
        limits=(
            *(
                Capacity(
                    pool=body,
                    period=f"{first_of_month(unit):%Y-%m}",
                    at_most=capacity,
                    hardness=Hardness.HARD,
                )
                for body, capacity in capacities.items()
                for unit in range(length)
            ),
            *(
                Prerequisite(before=f"job-{job:02}", after=f"job-{after:02}")
                for job in jobs
                for after in project.successors[job]
                if project.lengths[after]
            ),
            *(Mandate(activity=f"job-{job:02}") for job in jobs),
        ),
    )


def projects(folder: Path | None = None) -> Iterator[tuple[str, Project]]:
    """The 480 projects by their name in the list of optima, j301_1.sm and so on. None when the folder is absent."""
    folder = folder or folder_of(LIBRARY)
    if folder is None:
        return
    found = {name: text for name, text in texts_in(folder / "j30.zip")}
    for group in range(1, 49):
        for number in range(1, 11):
            yield f"j30{group}_{number}.sm", read(found[f"j30_{group}_{number}"])

"""The sets of public problems: what each asks for, and how one problem is judged against its published value."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from math import floor

from bench.anchors.findings import Finding
from bench.instances import gap, knapsack, rcpsp, set_cover
from bench.instances.library import Case, folder_of, known_values
from bench.instances.rcpsp import Project
from bench.proven import best, continuous
from bench.schedules import good_schedule
from bench.second_opinion import shortest_by_intervals
from bench.shortest import ROUNDS, shortest

NEAR = 0.001
WORKERS = 4  # of the second opinion: they search in different ways, also on fewer cores


@dataclass(frozen=True, slots=True)
class Group:
    """A set: its folder, its name in sentences, what counts as reached, seconds of processor for each problem."""

    library: str
    title: str
    asked: str
    seconds: float
    judge: Callable[[str, float], Finding]

    @property
    def here(self) -> bool:
        """The files of the set are on this machine."""
        return folder_of(self.library) is not None

    @property
    def problems(self) -> list[str]:
        """All problems of the set, in the order of the published list."""
        what = "best-known" if self.library == knapsack.LIBRARY else "optimum"
        return list(known_values(self.library, what))


@cache
def cases() -> dict[str, dict[str, Case]]:
    """All problems of the three libraries that map one to one, by library and name."""
    return {library.LIBRARY: {case.name: case for case in library.cases()} for library in (gap, knapsack, set_cover)}


@cache
def projects() -> dict[str, Project]:
    """All projects by name."""
    return dict(rcpsp.projects())


@cache
def published(library: str, what: str) -> dict[str, str]:
    """The published figures of one kind, read once."""
    return known_values(library, what)


def proven_equal(group: str, library: str, name: str, seconds: float) -> Finding:
    """A published optimum: the same value, proven; a better value or a bound below it contradicts."""
    case = cases()[library][name]
    text = published(library, "optimum")[name]
    optimum = case.published(int(text))  # turning the sign twice changes nothing
    proof = best(case.express(), seconds)
    better = proof.value is not None and proof.value > optimum
    return Finding(
        group=group,
        problem=name,
        published=text,
        found="-" if proof.value is None else str(case.published(proof.value)),
        reached=proof.complete and proof.value == optimum,
        contradicts=better or (proof.bound is not None and proof.bound < optimum),
        how=proof.how if proof.complete else f"not proven, bound {proof.bound and case.published(proof.bound)}",
        limit=seconds,
    )


def near_best_known(name: str, seconds: float) -> Finding:
    """The continuous optimum to the last published digit, and a value at most 0.1 % below the best known."""
    case = cases()[knapsack.LIBRARY][name]
    problem = case.express()
    text, digits = (published(knapsack.LIBRARY, what)[name] for what in ("best-known", "lp-optimum"))
    known = int(text)
    optimum, certified = continuous(problem)
    same = f"{optimum:.{len(digits.partition('.')[2])}f}" == digits and certified == floor(float(digits))
    proof = best(problem, seconds)
    value, bound = proof.value or 0, proof.bound if proof.bound is not None else certified
    below = (known - value) / known
    proven = ", proven" if proof.complete else ""
    return Finding(
        group="knapsack",
        problem=name,
        published=text,
        found=f"{value}",
        reached=same and below <= NEAR,
        contradicts=not same or bound < known or value > floor(float(digits)),
        how=f"{100 * below:.3f}% below{proven}; continuous optimum {'the same' if same else optimum}",
        limit=seconds,
    )


def shortest_project(name: str, seconds: float) -> Finding:
    """The published length, proven on the engine's rows."""
    found = shortest(name, projects()[name], seconds)
    return lengths("schedules", name, found.length, found.proven, found.how, seconds)


def second_opinion(name: str, seconds: float) -> Finding:
    """The published length, proven by intervals."""
    project = projects()[name]
    longest = good_schedule(project, rounds=ROUNDS // 10)[-1]
    found = shortest_by_intervals(rcpsp.express(name, project, longest), seconds / WORKERS, workers=WORKERS)
    return lengths("second-opinion", name, found.length, found.proven, "intervals", seconds)


def lengths(group: str, name: str, found: int | None, proven: bool, how: str, seconds: float) -> Finding:
    """A length against the published one: shorter is a contradiction, and so is a proof of a longer one."""
    text = published(rcpsp.LIBRARY, "optimum")[name]
    optimum = int(text)
    return Finding(
        group=group,
        problem=name,
        published=text,
        found=str(found),
        reached=proven and found == optimum,
        contradicts=(found is not None and found < optimum) or (proven and found != optimum),
        how=how if proven else f"not proven ({how})",
        limit=seconds,
    )


def assignments(name: str, seconds: float) -> Finding:
    """One problem of generalised assignment."""
    return proven_equal("gap", gap.LIBRARY, name, seconds)


def covers(name: str, seconds: float) -> Finding:
    """One problem of set covering."""
    return proven_equal("cover", set_cover.LIBRARY, name, seconds)


GROUPS: dict[str, Group] = {
    "gap": Group(gap.LIBRARY, "Generalised assignment (GAP)", "proven equal to the published optimum", 30, assignments),
    "cover": Group(set_cover.LIBRARY, "Set cover", "proven equal to the published optimum", 60, covers),
    "knapsack": Group(
        knapsack.LIBRARY,
        "Knapsack cb1",
        "with the published continuous optimum and a value within 0.1 % of the best known",
        30,
        near_best_known,
    ),
    "schedules": Group(
        rcpsp.LIBRARY, "Projects j30, the engine's rows", "proven equal to the published optimum", 20, shortest_project
    ),
    "second-opinion": Group(
        rcpsp.LIBRARY, "Projects j30, second opinion", "proven equal to the published optimum", 60, second_opinion
    ),
}


def judge(group: str, problem: str, seconds: float) -> Finding:
    """Judge one problem; a function of a module, so that it can run in another process."""
    return GROUPS[group].judge(problem, seconds)

"""Public problems are judged by what was published, and the models behind the judgement cut nothing off."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from bench.anchors.findings import Finding, keep, kept_findings, settled
from bench.anchors.libraries import summary
from bench.anchors.sets import GROUPS, lengths
from bench.instances import gap, knapsack, set_cover
from bench.instances.rcpsp import Project, express
from bench.proven import best, continuous
from bench.schedules import good_schedule
from bench.second_opinion import shortest_by_intervals
from bench.shortest import shortest

# after the first dummy: jobs 1 and 2 exclude each other by the resource, 3 follows 1, 4 fits beside anything
SMALL = Project(
    capacities=[4],
    lengths=[0, 3, 2, 2, 4, 0],
    needs=[[0], [3], [2], [2], [1], [0]],
    successors=[[1, 2, 4], [3], [5], [5], [5], []],
)


def every_schedule(project: Project, length: int) -> list[tuple[int, ...]]:
    """All starts that keep the order and the resources within this length, by going through every one."""
    jobs = range(len(project.lengths))
    found: list[tuple[int, ...]] = [()]
    for job in jobs:
        found = [(*starts, start) for starts in found for start in range(length - project.lengths[job] + 1)]
    return [starts for starts in found if keeps(project, starts, length)]


def keeps(project: Project, starts: tuple[int, ...], length: int) -> bool:
    """Order and resources, looked at unit by unit."""
    ordered = all(
        starts[job] + project.lengths[job] <= starts[after]
        for job, successors in enumerate(project.successors)
        for after in successors
    )
    return ordered and all(
        sum(
            needs[at]
            for job, needs in enumerate(project.needs)
            if starts[job] <= unit < starts[job] + project.lengths[job]
        )
        <= capacity
        for at, capacity in enumerate(project.capacities)
        for unit in range(length)
    )


def test_no_schedule_runs_two_jobs_of_a_set_that_is_never_together() -> None:
    sets = SMALL.never_together
    assert {(1, 2)} == {
        pair for members in sets for pair in combinations(members, 2) if pair[1] not in SMALL.successors[pair[0]]
    }
    for starts in every_schedule(SMALL, 7):
        for one, other in (pair for members in sets for pair in combinations(members, 2)):
            first, second = sorted((one, other), key=lambda job: starts[job])
            assert starts[first] + SMALL.lengths[first] <= starts[second]


def test_every_way_of_finding_the_shortest_project_agrees_with_every_schedule() -> None:
    least = next(length for length in range(1, 12) if every_schedule(SMALL, length))
    assert good_schedule(SMALL, rounds=20)[-1] == least
    assert (shortest("small", SMALL, 10).length, shortest("small", SMALL, 10).proven) == (least, True)
    opinion = shortest_by_intervals(express("small", SMALL, least + 2), 10)
    assert (opinion.length, opinion.proven) == (least, True)


def test_a_project_without_room_has_no_length() -> None:
    crowded = replace(SMALL, capacities=[2])
    assert shortest_by_intervals(express("crowded", crowded, 11), 10).length is None


def test_the_best_assignment_is_found_and_proven() -> None:
    given = gap.Assignment(profits=[[5, 4, 3], [4, 6, 2]], needs=[[3, 3, 2], [2, 3, 2]], capacities=[5, 4])
    proof = best(gap.express("small", given), 10)
    # the first agent takes jobs 0 and 2 (5 + 3 points, all of its 5 units), the second job 1 (6 points)
    assert (proof.value, proof.complete) == (14, True)


def test_the_cheapest_cover_is_found_and_proven() -> None:
    proof = best(set_cover.express("small", set_cover.Cover(costs=[3, 2, 4], rows=[[0, 2], [1, 2], [0, 1]])), 10)
    assert (proof.value, proof.bound) == (-5, -5)
    assert set_cover.cost_of(-5) == 5


def test_the_continuous_knapsack_is_solved_to_the_last_digit() -> None:
    given = knapsack.Knapsack(profits=[10, 7], weights=[[4, 4]], capacities=[6])
    value, certified = continuous(knapsack.express("small", given))
    assert (round(value, 6), certified) == (13.5, 13)


def test_a_shorter_length_contradicts_and_a_longer_one_without_proof_does_not() -> None:
    found = {
        (length, proven): lengths("schedules", "j301_1.sm", length, proven, "", 1)  # published: 43
        for length, proven in ((43, True), (43, False), (42, False), (44, False), (44, True))
    }
    assert {key: (each.reached, each.contradicts) for key, each in found.items()} == {
        (43, True): (True, False),
        (43, False): (False, False),
        (42, False): (False, True),
        (44, False): (False, False),
        (44, True): (False, True),
    }


def finding(problem: str, *, reached: bool, contradicts: bool = False, limit: float = 10) -> Finding:
    return Finding(
        group="gap",
        problem=problem,
        published="336",
        found="336",
        reached=reached,
        contradicts=contradicts,
        how="certified",
        limit=limit,
        seconds=1,
    )


def test_a_run_is_continued_from_the_latest_finding_of_each_problem(tmp_path: Path) -> None:
    first, second = finding("one", reached=False), finding("one", reached=True, limit=20)
    keep(first, tmp_path)
    keep(second, tmp_path)
    assert kept_findings("gap", tmp_path) == {"one": second}
    assert kept_findings("cover", tmp_path) == {}


def test_only_what_was_not_reached_with_as_much_time_is_tried_again() -> None:
    assert [
        settled(None, 10),
        settled(finding("one", reached=True, limit=5), 10),
        settled(finding("one", reached=False, limit=5), 10),
        settled(finding("one", reached=False, limit=10), 10),
    ] == [False, True, False, True]


def test_a_set_is_summed_up_in_one_sentence() -> None:
    both = [finding("one", reached=True), finding("two", reached=False)]
    assert summary("gap", both) == (
        "Generalised assignment (GAP): 1 of 2 proven equal to the published optimum (2 s of processor in all); "
        "none contradicted"
    )
    wrong = [finding("one", reached=False, contradicts=True)]
    assert summary("gap", wrong).endswith("; CONTRADICTED: one")


@pytest.mark.parametrize(
    ("group", "count"), [("gap", 60), ("cover", 30), ("knapsack", 30), ("schedules", 480), ("second-opinion", 480)]
)
def test_every_set_is_published_whole(group: str, count: int) -> None:
    assert len(GROUPS[group].problems) == count


def test_an_absent_library_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("COMITY_INSTANCES", str(tmp_path))
    assert [GROUPS[group].here for group in GROUPS] == [False] * 5

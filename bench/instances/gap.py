"""Generalised assignment (OR-Library): every job to exactly one agent with limited resource, greatest profit.

Mapping: an agent is a funding source, its capacity the budget of one year; giving job j to agent i is an activity
of its own with one session that only source i may pay, at the price of the resource it needs; a job is an exclusion
set with a theme of minimum 1, so exactly one of its activities takes place; profit is what the activity
advances of one requirement whose target is out of reach. Points are profit, row for row the published model.

Where the types do not fit: the profit depends on who pays, and the engine's points depend on the activity alone.
Hence one activity for each pair instead of one activity with several sources. What an equal optimum proves:
budgets, exclusions, theme minima and the search. The choice among sources of one session is not part of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bench.instances.library import STARTS, Case, folder_of, numbers_in, same, take, texts_in
from comity_planning.labels import Hardness
from comity_planning.parts import (
    Activity,
    Budget,
    Eligibility,
    Exclusion,
    FundingSource,
    Goal,
    Horizon,
    Partner,
    Requirement,
    Segment,
    Session,
    Theme,
    ThemeMinimum,
)
from comity_planning.problem import Problem

LIBRARY = "gap-orlib"


@dataclass(frozen=True, slots=True)
class Assignment:
    """One problem: profit and need by agent and job, capacity by agent."""

    profits: list[list[int]]
    needs: list[list[int]]
    capacities: list[int]


def read(text: str) -> list[Assignment]:
    """The problems of one file: their number, then for each `agents jobs`, profits, needs and capacities."""
    numbers = numbers_in(text)
    found = []
    for _ in range(next(numbers)):
        agents, jobs = take(numbers, 2)
        profits = [take(numbers, jobs) for _ in range(agents)]
        needs = [take(numbers, jobs) for _ in range(agents)]
        found.append(Assignment(profits, needs, take(numbers, agents)))
    return found


def express(name: str, given: Assignment) -> Problem:
    """The problem in the engine's types; see the module for the mapping."""
    agents, jobs = range(len(given.capacities)), range(len(given.profits[0]))
    day = STARTS
    return Problem(
        title=name,
        partner=Partner(id="partner"),
        currency="XXX",
        horizon=Horizon(starts=STARTS, years=1),
        goals=(Goal(id="profit", weight=1),),
        requirements=(
            Requirement(
                id="profit",
                goal="profit",
                target=sum(max(row[job] for row in given.profits) for job in jobs),
                segments=(Segment(share=10_000, slope=1),),
            ),
        ),
        themes=tuple(Theme(id=f"job-{job}") for job in jobs),
        sources=tuple(FundingSource(id=f"agent-{agent}") for agent in agents),
        activities=tuple(
            Activity(
                id=f"job-{job}/agent-{agent}",
                advances={"profit": given.profits[agent][job]},
                sessions=(
                    Session(
                        id=f"job-{job}/agent-{agent}/1",
                        starts=day,
                        ends=day,
                        cost={f"agent-{agent}": given.needs[agent][job]},
                    ),
                ),
                themes=(f"job-{job}",),
                eligibility=Eligibility(audience=("partner",)),
            )
            for job in jobs
            for agent in agents
        ),
        limits=(
            *(
                Budget(source=f"agent-{agent}", year=day.year, at_most=given.capacities[agent], hardness=Hardness.HARD)
                for agent in agents
            ),
            *(
                Exclusion(id=f"job-{job}", activities=tuple(f"job-{job}/agent-{agent}" for agent in agents))
                for job in jobs
            ),
            *(ThemeMinimum(theme=f"job-{job}", at_least=1, hardness=Hardness.HARD) for job in jobs),
        ),
    )


def cases(folder: Path | None = None) -> Iterator[Case]:
    """The sixty problems, named as in the list of optima: gap1/c515-1 and so on. None when the folder is absent."""
    folder = folder or folder_of(LIBRARY)
    if folder is None:
        return
    texts = dict(texts_in(folder / "gap1-12.zip"))
    for number in range(1, 13):
        for position, given in enumerate(read(texts[f"gap{number}"]), 1):
            name = f"gap{number}/c{len(given.capacities)}{len(given.profits[0])}-{position}"
            yield Case(
                library=LIBRARY,
                name=name,
                express=partial(express, name, given),
                published=same,
            )

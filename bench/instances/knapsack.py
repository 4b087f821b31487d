"""Knapsack with five constraints (OR-Library, Chu and Beasley 1998): greatest profit within every capacity.

Mapping: an item is an activity with one free session that takes people of five bodies; a constraint is the people
of one body in one period; profit is what the activity advances of one requirement whose target is out of
reach. Points are profit. Several budgets at once do not fit, because one source pays for a session; people of
several bodies at once do. What equal values prove: people rows and the search; equal optima of the continuous model
check the bound and its certificate to the last published digit.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bench.instances.library import STARTS, Case, folder_of, numbers_in, same, take, texts_in
from comity_planning.labels import Hardness
from comity_planning.parts import (
    Activity,
    Body,
    Capacity,
    Eligibility,
    Goal,
    Horizon,
    Partner,
    PeriodKind,
    Pool,
    Requirement,
    Segment,
    Session,
)
from comity_planning.problem import Problem

LIBRARY = "mkp-orlib"


@dataclass(frozen=True, slots=True)
class Knapsack:
    """One problem: profit by item, weight by constraint and item, capacity by constraint."""

    profits: list[int]
    weights: list[list[int]]
    capacities: list[int]


def read(text: str) -> list[Knapsack]:
    """The number of problems, then for each `items constraints optimum-or-0`, profits, weights and capacities."""
    numbers = numbers_in(text)
    found = []
    for _ in range(next(numbers)):
        items, constraints, _ = take(numbers, 3)
        profits = take(numbers, items)
        weights = [take(numbers, items) for _ in range(constraints)]
        found.append(Knapsack(profits, weights, take(numbers, constraints)))
    return found


def express(name: str, given: Knapsack) -> Problem:
    """The problem in the engine's types; see the module for the mapping."""
    constraints = range(len(given.capacities))
    return Problem(
        title=name,
        partner=Partner(id="partner"),
        currency="XXX",
        horizon=Horizon(starts=STARTS, years=1, period=PeriodKind.YEAR),
        goals=(Goal(id="profit", weight=1),),
        requirements=(
            Requirement(
                id="profit", goal="profit", target=sum(given.profits), segments=(Segment(share=10_000, slope=1),)
            ),
        ),
        bodies=tuple(Body(id=f"constraint-{number}") for number in constraints),
        pools=tuple(Pool(id=f"constraint-{number}", body=f"constraint-{number}") for number in constraints),
        activities=tuple(
            Activity(
                id=f"item-{item:03}",
                advances={"profit": profit},
                people={f"constraint-{number}": given.weights[number][item] for number in constraints},
                sessions=(Session(id=f"item-{item:03}/1", starts=STARTS, ends=STARTS),),
                eligibility=Eligibility(audience=("partner",)),
            )
            for item, profit in enumerate(given.profits)
        ),
        limits=tuple(
            Capacity(pool=f"constraint-{number}", period=str(STARTS.year), at_most=capacity, hardness=Hardness.HARD)
            for number, capacity in enumerate(given.capacities)
        ),
    )


def cases(folder: Path | None = None) -> Iterator[Case]:
    """The thirty problems 5.100-00 to 5.100-29. None when the folder is absent."""
    folder = folder or folder_of(LIBRARY)
    if folder is None:
        return
    ((_, text),) = texts_in(folder / "mknapcb1.zip")
    for number, given in enumerate(read(text)):
        name = f"5.100-{number:02}"
        yield Case(library=LIBRARY, name=name, express=partial(express, name, given), published=same)

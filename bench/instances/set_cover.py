"""Weighted set covering (OR-Library): cover every row by chosen columns at least cost.

Mapping: a column is an activity with one session whose price is the column's cost; a row is a theme with minimum 1,
carried by the activities that cover it. Cost is minimised by a budget of nothing that may be exceeded at a price of
one point for each unit, so points are minus the cost: the published least cost is minus the greatest value.
Everything fits. What an equal optimum proves: theme minima, priced limits and the search over values below zero.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bench.instances.library import STARTS, Case, folder_of, numbers_in, take, texts_in
from comity_planning.labels import Hardness
from comity_planning.parts import (
    Activity,
    Budget,
    Eligibility,
    FundingSource,
    Goal,
    Horizon,
    Partner,
    Price,
    Session,
    Theme,
    ThemeMinimum,
)
from comity_planning.problem import Problem

LIBRARY = "scp-orlib"


@dataclass(frozen=True, slots=True)
class Cover:
    """One problem: the cost of each column, and for each row the columns that cover it (from 0)."""

    costs: list[int]
    rows: list[list[int]]


def read(text: str) -> Cover:
    """`rows columns`, all costs, then for each row how many columns cover it and their numbers from 1."""
    numbers = numbers_in(text)
    rows, columns = take(numbers, 2)
    costs = take(numbers, columns)
    return Cover(costs, [[number - 1 for number in take(numbers, next(numbers))] for _ in range(rows)])


def express(name: str, given: Cover) -> Problem:
    """The problem in the engine's types; see the module for the mapping."""
    covered: list[list[str]] = [[] for _ in given.costs]
    for row, columns in enumerate(given.rows):
        for column in columns:
            covered[column].append(f"row-{row}")
    return Problem(
        title=name,
        partner=Partner(id="partner"),
        currency="XXX",
        horizon=Horizon(starts=STARTS, years=1),
        goals=(Goal(id="least-cost", weight=1),),
        requirements=(),
        themes=tuple(Theme(id=f"row-{row}") for row in range(len(given.rows))),
        sources=(FundingSource(id="cost"),),
        activities=tuple(
            Activity(
                id=f"column-{column}",
                advances={},
                sessions=(Session(id=f"column-{column}/1", starts=STARTS, ends=STARTS, cost={"cost": cost}),),
                themes=tuple(covered[column]),
                eligibility=Eligibility(audience=("partner",)),
            )
            for column, cost in enumerate(given.costs)
        ),
        limits=(
            Budget(source="cost", year=STARTS.year, at_most=0, hardness=Hardness.PRICED, price=Price(points=1)),
            *(ThemeMinimum(theme=f"row-{row}", at_least=1, hardness=Hardness.HARD) for row in range(len(given.rows))),
        ),
    )


def cost_of(points: int) -> int:
    """Points are minus the cost."""
    return -points


def cases(folder: Path | None = None) -> Iterator[Case]:
    """The thirty problems scp41 to scpa5. None when the folder is absent."""
    folder = folder or folder_of(LIBRARY)
    if folder is None:
        return
    for name, text in texts_in(folder / "scp-4-5-6-a.zip"):
        yield Case(
            library=LIBRARY,
            name=name,
            express=partial(express, name, read(text)),
            published=cost_of,
        )

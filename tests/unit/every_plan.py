"""Every plan of a small problem that keeps all of it, judged plainly: value and cost of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from comity_planning.check.amounts import amounts_of
from comity_planning.check.rows import table_of
from comity_planning.check.rules import removals
from comity_planning.problem import Problem
from tests.unit.check import plain_rules


@dataclass(frozen=True)
class Possible:
    columns: frozenset[str]
    names: frozenset[str]
    value: int
    cost: int


def every_plan(problem: Problem) -> Iterator[Possible]:
    """All plans of columns that no rule removes and that keep everything."""
    amounts = amounts_of(problem)
    open_ = table_of(amounts, removals(amounts)).open
    offered = plain_rules.columns(problem)
    for choice in product(*((False, True) if may else (False,) for may in open_)):
        names = [name for name, taken in zip(offered, choice, strict=True) if taken]
        if not plain_rules.unkept(problem, names):
            chosen = [offered[name] for name in names]
            yield Possible(
                columns=frozenset(names),
                names=frozenset(id for one in chosen for id in (one.activity.id, one.session.id)),
                value=plain_rules.value(problem, names),
                cost=sum(one.cost for one in chosen),
            )


def best_of(plans: list[Possible]) -> int | None:
    """The highest value among the plans."""
    return max((plan.value for plan in plans), default=None)

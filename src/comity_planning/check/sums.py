"""What the lines of a plan add up to, counted from the lines themselves."""

from dataclasses import dataclass

from comity_planning.check.amounts import earned
from comity_planning.check.rows import Table
from comity_planning.labels import Family, Label
from comity_planning.plan import Covered, GoalCovered, Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A row that does not hold: what it has, what was asked, how far short, and the lines on it."""

    has: int
    asked: int
    short: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Coverage, points paid for exceeding priced rows, and every other row that does not hold."""

    coverage: dict[str, Covered]
    goals: dict[str, GoalCovered]
    paid: int
    missed: dict[Label, Missed]

    @property
    def value(self) -> int:
        """The points of the plan."""
        return sum(entry.earned for entry in self.coverage.values()) - self.paid


def chosen_columns(table: Table, plan: Plan) -> bytearray:
    """One for each column that is a line of the plan; lines that are no column are left out."""
    chosen = bytearray(len(table.amounts.ids))
    for line in plan.lines:
        column = table.amounts.number.get(f"{line.session}|{line.source}")
        if column is not None:
            chosen[column] = 1
    return chosen


def value_of_lines(table: Table, plan: Plan) -> int:
    """The points that the lines of a plan earn."""
    return sums_of(table, chosen_columns(table, plan)).value


def sums_of(table: Table, chosen: bytearray) -> Sums:
    """Add everything up."""
    coverage = coverage_of(table, chosen)
    paid = 0
    missed: dict[Label, Missed] = {}
    for row in table.rows:
        if row.label.family == Family.COVERAGE:
            continue  # covered units are counted from the lines, so they cannot exceed them
        has = coverage[row.demand].amount if row.demand is not None else row.total(chosen)
        short = row.excess(has)
        if short <= 0:
            continue
        if row.price is not None:
            paid += row.price.points * -(-short // row.price.per)
            continue
        lines = tuple(
            table.amounts.ids[column]
            for column, weight in zip(row.columns, row.weights, strict=True)
            if chosen[column] and (weight > 0 or not row.at_most)
        )
        missed.setdefault(row.label, Missed(has=has, asked=row.limit, short=short, lines=lines))
    return Sums(coverage=coverage, goals=goals_of(table, coverage), paid=paid, missed=missed)


def coverage_of(table: Table, chosen: bytearray) -> dict[str, Covered]:
    """Every requirement: units advanced, at most the target, and their points."""
    amounts = table.amounts
    advanced = dict.fromkeys(amounts.stretches, 0)
    for activity in amounts.problem.activities:
        span = amounts.span[activity.id]
        times = chosen.count(1, span.start, span.stop)
        if times:
            for need, units in activity.advances.items():
                advanced[need] += units * times
    return {
        need.id: Covered(
            requirement=need.id,
            goal=need.goal,
            target=need.target,
            amount=min(need.target, advanced[need.id]),
            earned=earned(amounts.stretches[need.id], advanced[need.id]),
            possible=earned(amounts.stretches[need.id], need.target),
        )
        for need in amounts.problem.requirements
    }


def goals_of(table: Table, coverage: dict[str, Covered]) -> dict[str, GoalCovered]:
    """Every goal: the sums over its requirements."""
    goals = {goal.id: [0, 0] for goal in table.amounts.problem.goals}
    for entry in coverage.values():
        goals[entry.goal][0] += entry.earned
        goals[entry.goal][1] += entry.possible
    return {goal: GoalCovered(goal=goal, earned=sums[0], possible=sums[1]) for goal, sums in goals.items()}

"""What a plan uses of money, people, language and absorption, counted from its lines."""

from collections import Counter
from collections.abc import Iterator

from comity_planning.check.report import Violation
from comity_planning.check.rows import Table, capacity_label
from comity_planning.check.sums import chosen_columns
from comity_planning.labels import Family, Label, label
from comity_planning.plan import Plan

USED = frozenset({Family.BUDGET, Family.PEOPLE, Family.LANGUAGE, Family.ABSORPTION})
SPENT = frozenset({Family.MINIMUM_SPEND})


def usage_of(table: Table, plan: Plan) -> Counter[Label]:
    """The use of every source and year, pool and period, and period, whether limited or not."""
    used: Counter[Label] = Counter()
    chosen = chosen_columns(table, plan)
    for run in table.amounts.runs:
        for column in run.columns:
            if not chosen[column]:
                continue
            source, year = table.amounts.sources[column], run.session.starts.year
            used[label(Family.BUDGET, source, year)] += table.amounts.costs[column]
            used[label(Family.MINIMUM_SPEND, source, year)] += table.amounts.costs[column]
            for period in run.periods:
                used[label(Family.ABSORPTION, period)] += 1
                for pool, load in table.amounts.loads[run.activity.id]:
                    used[capacity_label(pool, period)] += load
    return used


def used_faults(table: Table, plan: Plan) -> Iterator[Violation]:
    """Every limit on money, people, language and absorption is reported once, with its true use.

    Uses without a limit and minimum spends may be reported too; they then carry no limit.
    """
    used = usage_of(table, plan)
    limits = {row.label: row.limit for row in table.rows if row.label.family in USED}
    missing = dict(limits)
    seen: set[Label] = set()
    for index, entry in enumerate(plan.used):
        where = f"used[{index}]"
        if entry.label in seen or entry.label.family not in USED | SPENT:
            message = f"{entry.label} is listed twice, or is nothing that is used up"
            yield Violation(code="used", where=where, message=message)
            continue
        seen.add(entry.label)
        missing.pop(entry.label, None)
        if (entry.used, entry.at_most) != (used[entry.label], limits.get(entry.label)):
            message = (
                f"{entry.label}: the lines use {used[entry.label]} of {limits.get(entry.label)}, "
                f"the plan states {entry.used} of {entry.at_most}"
            )
            yield Violation(code="used", where=where, message=message, amount=entry.used - used[entry.label])
    for name in missing:
        yield Violation(code="used", where="used", message=f"{name} is missing")

"""The lines of a plan and its list of removals, each against the problem."""

from collections.abc import Iterator

from comity_planning.check.amounts import Amounts, Run
from comity_planning.check.report import Violation
from comity_planning.check.rows import Table
from comity_planning.labels import Family, label
from comity_planning.plan import Line, Plan

SHOWN = 3  # names in a message


def line_faults(table: Table, plan: Plan) -> Iterator[Violation]:
    """Every line is a column of the problem that no rule removes, told once, with its true dates and cost."""
    known = table.amounts.run_of()
    seen: set[str] = set()
    for index, line in enumerate(plan.lines):
        where = f"lines[{index}]"
        column = f"{line.session}|{line.source}"
        run = known.get(line.session)
        if run is None:
            message = f"the problem has no session {line.session}"
            yield Violation(code="unknown-session", where=where, message=message, lines=(column,))
            continue
        if column in seen:
            message = f"{column} is listed twice"
            yield Violation(code="line-repeated", where=where, message=message, lines=(column,))
        seen.add(column)
        yield from facts(table.amounts, run, line, where)
        for name, why in table.gone.reasons(run, column):
            rule = label(Family.RULE, why.kind, name)
            yield Violation(code="removed-by-rule", where=str(rule), message=why.facts, lines=(column,))


def facts(amounts: Amounts, run: Run, line: Line, where: str) -> Iterator[Violation]:
    """Activity, payer, dates and cost of one line."""
    column = f"{line.session}|{line.source}"
    if line.activity != run.activity.id:
        message = f"{line.session} belongs to {run.activity.id}, not to {line.activity}"
        yield Violation(code="line-activity", where=f"{where}.activity", message=message, lines=(column,))
    if (line.starts, line.ends) != (run.session.starts, run.session.ends):
        message = f"{line.session} runs from {run.session.starts} to {run.session.ends}"
        yield Violation(code="line-dates", where=f"{where}.starts", message=message, lines=(column,))
    number = amounts.number.get(column)
    if number is None:
        message = f"{line.source} does not pay for {line.session}"
        yield Violation(code="line-source", where=f"{where}.source", message=message, lines=(column,))
    elif line.cost != amounts.costs[number]:
        cost = amounts.costs[number]
        message = f"{column} costs {cost}, the line states {line.cost}"
        yield Violation(
            code="line-cost", where=f"{where}.cost", message=message, amount=line.cost - cost, lines=(column,)
        )


def removed_faults(table: Table, plan: Plan) -> Iterator[Violation]:
    """What the plan calls removed is removed, for the reasons it gives, and nothing falls in silence."""
    for index, entry in enumerate(plan.removed):
        kinds = {why.kind for why in table.gone.of(entry.what).get(entry.id, [])}
        wrong = sorted({reason.kind for reason in entry.reasons} - kinds)
        if wrong or not entry.reasons:
            reasons = ", ".join(wrong) or "no reason"
            message = f"{entry.what} {entry.id}: no rule removes it for {reasons}"
            yield Violation(code="removed", where=f"removed[{index}]", message=message)
    told = {(entry.what, entry.id) for entry in plan.removed}
    silent = [
        table.amounts.ids[column]
        for run in table.amounts.runs
        if ("activity", run.activity.id) not in told and ("session", run.session.id) not in told
        for column in run.columns
        if not table.open[column] and ("payment", table.amounts.ids[column]) not in told
    ]
    if silent:
        message = f"rules also remove {', '.join(silent[:SHOWN])}{', ...' if len(silent) > SHOWN else ''}"
        yield Violation(code="removed", where="removed", message=message, amount=len(silent))

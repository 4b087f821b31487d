"""Two or three what-if copies side by side."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db.models.fields.json import KeyTransform

from comity.access.models import User
from comity.common.numbers import grouped
from comity.drafting.board_goals import number_of
from comity.drafting.board_shapes import (
    BoardLine,
    BoardPlan,
    ChangedLine,
    ComparedGoal,
    ComparedSpend,
    Comparison,
    LimitRow,
)
from comity.drafting.limit_rows import limit_rows
from comity.drafting.models import Scenario
from comity.drafting.plain import from_plain
from comity.drafting.policy import runs_visible_to
from comity.drafting.problem_from_records import goals_of
from comity.drafting.queries.copies import card_of, copies_of
from comity.drafting.records.goals import GoalTables
from comity.drafting.records.periods import days_of_programme, periods_of_document
from comity.drafting.records.titles import titles_of

Plans = Sequence[BoardPlan | None]


def comparison_of(scenarios: list[Scenario], user: User) -> Comparison:
    """Two or three copies of one programme side by side."""
    programme = scenarios[0].programme
    known: dict[int, Any] = {copy.pk: copy for copy in copies_of(programme, user)}
    copies = [known[scenario.pk] for scenario in scenarios if scenario.pk in known]
    kept = kept_answers(copies, user)
    found = [kept.get(copy.plan_run) or {} for copy in copies]
    plans = [from_plain(BoardPlan, each["plan"]) if each.get("plan") else None for each in found]
    goals = goals_of(programme, user)
    return Comparison(
        programme_ref=programme.ref,
        currency=str(scenarios[0].document.get("currency", "EUR")),
        columns=tuple(card_of(copy) for copy in copies),
        proofs=tuple(plan.headline.proof if plan else "" for plan in plans),
        shares=tuple(plan.share if plan else None for plan in plans),
        costs=tuple(plan.cost if plan else None for plan in plans),
        sessions=tuple(plan.sessions if plan else None for plan in plans),
        people=tuple(plan.people if plan else None for plan in plans),
        goals=compared_goals(goals, copies, found),
        spend=compared_spend(plans),
        only=tuple(only_in(plans, at) for at in range(len(plans))),
        limits=compared_limits(copies, goals),
    )


def kept_answers(copies: Iterable[Any], user: User) -> dict[int, dict[str, Any]]:
    """The plans and goals of the answers on the boards of the copies, by run."""
    wanted = [copy.plan_run for copy in copies if copy.plan_run is not None]
    found = runs_visible_to(user).filter(pk__in=wanted)
    rows = found.annotate(kept_plan=KeyTransform("plan", "answer"), kept_goals=KeyTransform("goals", "answer"))
    return {
        row["pk"]: {"plan": row["kept_plan"], "goals": row["kept_goals"]}
        for row in rows.values("pk", "kept_plan", "kept_goals")
    }


def compared_goals(
    goals: GoalTables, copies: Sequence[Any], found: Sequence[Mapping[str, Any]]
) -> tuple[ComparedGoal, ...]:
    """Every goal with its share and weight in each copy."""
    weights = [copy.document.get("weights") or {} for copy in copies]
    shares = [answer.get("goals") or {} for answer in found]
    return tuple(
        ComparedGoal(
            code=table["id"],
            number=number_of(goals, table["id"], at),
            title=table["title"],
            shares=tuple((each.get(table["id"]) or {}).get("share") for each in shares),
            weights=tuple(int(each.get(table["id"], table["weight"])) for each in weights),
        )
        for at, table in enumerate(goals.goals, start=1)
    )


def compared_spend(plans: Plans) -> tuple[ComparedSpend, ...]:
    """What each payer pays in all years."""
    sums = [{row.title: sum(year[1] for year in row.years) for row in plan.spend} if plan else None for plan in plans]
    titles = dict.fromkeys(title for each in sums if each for title in each)
    return tuple(
        ComparedSpend(title=title, amounts=tuple(None if each is None else each.get(title, 0) for each in sums))
        for title in titles
    )


def only_in(plans: Plans, at: int) -> tuple[ChangedLine, ...]:
    """The sessions that stand in this plan and in no other one."""
    own = plans[at]
    if own is None:
        return ()
    elsewhere = {place(line) for other, plan in enumerate(plans) if plan and other != at for line in plan.all_lines}
    return tuple(
        ChangedLine(session=line.session, title=line.title, starts=line.starts, ends=line.ends)
        for line in own.all_lines
        if place(line) not in elsewhere
    )


def place(line: BoardLine) -> tuple[str, str]:
    """What makes two lines the same."""
    return line.activity, line.starts.isoformat()


def compared_limits(copies: Sequence[Any], goals: GoalTables) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The limits in which the copies differ, each summed over its years or periods."""
    sums = [{row.title: said(row) for row in rows_of(copy, goals)} for copy in copies]
    titles = dict.fromkeys(title for each in sums for title in each)
    told = [(title, tuple(each.get(title, "") for each in sums)) for title in titles]
    return tuple((title, values) for title, values in told if len(set(values)) > 1)


def rows_of(copy: Any, goals: GoalTables) -> tuple[LimitRow, ...]:
    """The limits of a copy."""
    starts, ends = days_of_programme(copy.programme, copy.document)
    if starts is None or ends is None:
        return ()
    years = [str(year) for year in range(starts.year, ends.year + 1)]
    periods = periods_of_document(copy.document, starts, ends)
    return limit_rows(copy.document, years, periods, {}, titles_of(copy.document, goals))


def said(row: LimitRow) -> str:
    """A limit in one figure with its unit."""
    values = [cell.value for cell in row.cells if cell.value is not None]
    return f"{grouped(sum(values))} {row.unit}" if values else ""

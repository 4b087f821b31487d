"""The whole tailoring board of one what-if copy, in few queries: the answer of the engine was kept when it ended."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from django.db.models import FilteredRelation, Q
from django.db.models.fields.json import KeyTransform

from comity.access.models import User
from comity.drafting.board_goals import board_goals, number_of
from comity.drafting.board_shapes import Accepted, Board, BoardPlan, Choice, GoalLines, LimitRow
from comity.drafting.fingerprint import fingerprint_of
from comity.drafting.limit_rows import limit_rows
from comity.drafting.limit_tables import Table, listed
from comity.drafting.models import Scenario
from comity.drafting.plain import from_plain
from comity.drafting.policy import may_accept_into, may_change, runs_visible_to
from comity.drafting.problem_from_records import goals_of
from comity.drafting.quarters import quarters_between
from comity.drafting.queries.copies import card_of, copies_of
from comity.drafting.queries.runs import NAMES, PROGRESS_FIELDS, name_of, progress_from
from comity.drafting.records.goals import GoalTables
from comity.drafting.records.missing import missing_of
from comity.drafting.records.offers import offered_to
from comity.drafting.records.periods import days_of_programme, periods_of_document
from comity.drafting.records.titles import titles_of

Row = Mapping[str, Any]
KEPT = ("plan", "goals", "used", "faults")
ROW_FIELDS = (
    *PROGRESS_FIELDS,
    *(f"kept_{name}" for name in KEPT),
    "basis",
    "scenario__letter",
    "standing__pk",
    "standing__ref",
    "standing__at",
    *(f"standing__by__{name}" for name in NAMES),
)


def board_of(scenario: Scenario, user: User) -> Board:
    """The whole board of one copy (fetch it through scenarios_visible_to, with programme, partner and owner)."""
    programme = scenario.programme
    document: Table = scenario.document
    copies = list(copies_of(programme, user))
    own: Any = next(copy for copy in copies if copy.pk == scenario.pk)
    rows = rows_of(own, user)
    newest, planned = rows.get(own.newest_run), rows.get(own.plan_run)
    kept: Row = planned or {}
    goals = goals_of(programme, user, document.get("weights"))
    starts, ends = days_of_programme(programme, document)
    plan = plan_of(planned, goals) if planned else None
    may_accept = may_accept_into(user, programme)
    on_offer = plan is not None or offered_to(user, programme.partner).exists()  # a plan has had something to choose
    return Board(
        scenario=card_of(own),
        copies=tuple(card_of(copy) for copy in copies),
        programme_ref=programme.ref,
        programme_code=programme.code,
        programme_title=programme.title,
        programme_state=programme.get_state_display(),
        partner=programme.partner.name,
        currency=str(document.get("currency", "EUR")),
        digits=int(document.get("currency_digits", 2)),
        may_change=may_change(user, scenario),
        may_accept=may_accept and plan is not None,
        missing=missing_of(goals, document, period=starts is not None and ends is not None, activities=on_offer),
        stale=bool(kept.get("basis")) and kept["basis"] != fingerprint_of(document, goals),
        run=progress_from({**newest, "kept": newest["kept_plan"], "faults": newest["kept_faults"]}) if newest else None,
        goals=board_goals(goals, document, kept.get("kept_goals") or {}),
        limits=limits_of(document, goals, starts, ends, kept.get("kept_used") or {}),
        choices=choices_of(document, plan),
        quarters=quarters_between(starts, ends) if starts and ends else (),
        plan=plan,
        accepted=accepted_of(rows.values(), own.accepted, own.plan_run, may_accept),
    )


def rows_of(scenario: Any, user: User) -> dict[int, dict[str, Any]]:
    """The newest run, the run whose plan is on the board, and the one that was accepted, by key."""
    wanted = [key for key in (scenario.newest_run, scenario.plan_run) if key is not None]
    found = (
        runs_visible_to(user)
        .annotate(standing=FilteredRelation("acceptances", condition=Q(acceptances__undone_at=None)))
        .filter(Q(pk__in=wanted) | Q(standing__pk=scenario.accepted))
        .annotate(
            **{f"kept_{name}": KeyTransform(name, "answer") for name in KEPT}, basis=KeyTransform("basis", "request")
        )
    )
    return {row["pk"]: row for row in found.values(*ROW_FIELDS)}


def plan_of(row: Row, goals: GoalTables) -> BoardPlan | None:
    """The plan on the board, its groups of lines in the order and with the numbers of the programme."""
    if not row["kept_plan"]:
        return None
    plan = from_plain(BoardPlan, row["kept_plan"])
    groups = {group.code: group for group in plan.lines}
    ordered = [group for code in goals.node_of if (group := groups.pop(code, None)) is not None]
    numbered = [replace(group, number=number_of(goals, group.code, at)) for at, group in enumerate(ordered, start=1)]
    rest: list[GoalLines] = [group for group in groups.values() if group.lines]
    return replace(plan, lines=(*numbered, *rest))


def limits_of(
    document: Table, goals: GoalTables, starts: date | None, ends: date | None, used: Mapping[str, int]
) -> tuple[LimitRow, ...]:
    """The limits of the copy; none before the programme has a period."""
    if starts is None or ends is None:
        return ()
    years = [str(year) for year in range(starts.year, ends.year + 1)]
    return limit_rows(document, years, periods_of_document(document, starts, ends), used, titles_of(document, goals))


def choices_of(document: Table, plan: BoardPlan | None) -> tuple[Choice, ...]:
    """What people fixed in this copy; titles as they were when it was fixed, else as the plan on the board has them."""
    lines = plan.all_lines if plan else ()
    titles = {line.activity: line.title for line in lines}
    chosen = document.get("titles")
    own = chosen if isinstance(chosen, dict) else {}
    found = []
    for pin in listed(document, "pins"):
        session, activity = str(pin.get("session") or ""), str(pin.get("activity") or "")
        code, how = activity or session[:-11], pin.get("how")
        if how in ("in", "out", "delivered"):
            title = str(titles.get(code) or own.get(code) or code)
            found.append(Choice(how=how, session=session, activity=code, title=title, starts=day_in(session)))
    return tuple(found)


def day_in(session: str) -> date | None:
    """The first day that the id of a session carries."""
    try:
        return date.fromisoformat(session[-10:])
    except ValueError:
        return None


def accepted_of(rows: Iterable[Row], key: int | None, on_board: int | None, may_undo: bool) -> Accepted | None:
    """The acceptance that stands, when its run may be seen."""
    row = next((row for row in rows if key is not None and row["standing__pk"] == key), None)
    if row is None:
        return None
    return Accepted(
        ref=row["standing__ref"],
        at=row["standing__at"],
        by=name_of(row, "standing__by"),
        scenario=row["scenario__letter"],
        lines=int((row["kept_plan"] or {}).get("sessions", 0)),
        can_undo=may_undo,
        is_on_board=row["pk"] == on_board,
    )

"""Repair on the board: what happened, the fewest changes that settle it, and taking them onto the board by one act."""

from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.models import User
from comity.common.dates import days_written
from comity.common.errors import Refused
from comity.drafting.actions.acceptance import standing_in
from comity.drafting.actions.changing import BadLimits, document_of, keep_document, must_change
from comity.drafting.actions.choices import forget, listed_pins
from comity.drafting.actions.limits import frame_of
from comity.drafting.actions.runs import queued, scale_table
from comity.drafting.actions.scenarios import run_like
from comity.drafting.board_shapes import BoardFault, RepairEvents
from comity.drafting.fingerprint import fingerprint_of
from comity.drafting.limit_fields import Frame
from comity.drafting.limit_tables import Table, amounts_by, listed, set_amount, spread_out, unit_of
from comity.drafting.models import EngineRun, RunState, Scenario
from comity.drafting.problem_from_records import goals_of
from comity.drafting.queries.copies import plans_of
from comity.drafting.typed_amounts import about_field, percent

WHOLE = 10_000


@transaction.atomic
def ask_repair(scenario: Scenario, events: RepairEvents, *, by: User, at: datetime) -> EngineRun:
    """Ask for the fewest changes to the accepted (else the newest) plan of this copy after these events."""
    must_change(scenario, by)
    base, against = plan_to_mend(scenario)
    frame = frame_of(scenario, by)
    faults = list(faults_in(events, base, frame, scenario.document))
    if faults:
        raise BadLimits(faults)
    request = {
        "cancelled": list(events.cancelled),
        "moved": {session: day.isoformat() for session, day in events.moved.items()},
        "cuts": dict(events.cuts),
        "cut_all": events.cut_all,
        "cut_from": events.cut_from,
        "frozen_until": events.frozen_until.isoformat() if events.frozen_until else None,
        "keep": percent(events.keep),
        "plan": base.plan,
        "unit": unit_of(scenario.document),
        "base": base.ref,
        "against": against,
        "version": scenario.version,
    }
    return queued(scenario, EngineRun.Kind.REPAIR, request, by=by, at=at, problem=base.problem)


def plan_to_mend(scenario: Scenario) -> tuple[EngineRun, str]:
    """The accepted plan of this copy, else its newest, and what it is called. Raises Refused when there is none."""
    accepted = standing_in(scenario.programme)
    newest = plans_of(scenario.pk).first()
    if accepted is not None and accepted.run.scenario_id == scenario.pk and accepted.run.plan:
        if newest is not None and newest.request.get("repair_of"):
            return newest, _("the plan repaired before")
        return accepted.run, _("the lines accepted on %(day)s") % {
            "day": days_written(accepted.at.date(), accepted.at.date())
        }
    if newest is None:
        raise Refused(_("There is no plan to repair yet; propose first."))
    return newest, _("the plan on the board")


def faults_in(events: RepairEvents, base: EngineRun, frame: Frame, document: Table) -> list[BoardFault]:
    """What makes no sense in the events, by the field that says it."""
    lines = {line["session"]: line for group in base.answer["plan"]["lines"] for line in group["lines"]}
    found = []
    if not (events.cancelled or events.moved or events.cuts or events.cut_all or events.frozen_until):
        found.append(BoardFault(path="events", message=_("say what happened: a session, a budget or what is past")))
    for session in (*events.cancelled, *events.moved):
        if session not in lines:
            found.append(BoardFault(path=f"session:{session}", message=_("this session is not in the plan")))
    for session, day in events.moved.items():
        if str(day.year) not in frame.years:
            found.append(BoardFault(path=f"moved:{session}", message=_("the new day lies outside the programme")))
    sources = {str(each.get("id")) for each in listed(document, "sources")}
    for key, left in events.cuts.items():
        source, _colon, year = key.rpartition(":")
        if source not in sources or year not in frame.years or left < 0:
            found.append(BoardFault(path=f"cut:{key}", message=_("Name a budget of this copy and what is left of it")))
    if not 0 <= events.cut_all <= WHOLE or (events.cut_from and str(events.cut_from) not in frame.years):
        found.append(BoardFault(path="cut_all", message=_("Type a share from 0 to 100 % and a year of the programme")))
    try:
        percent(events.keep)
    except ValueError as error:
        found.append(BoardFault(path="keep", message=about_field(_("How much of the plan is to be kept"), error)))
    return found


@transaction.atomic
def apply_repair(run: EngineRun, *, version: int, by: User, at: datetime) -> Scenario:
    """Take the repaired plan on the board: the events go into the scenario, its lines into the plan."""
    scenario = run.scenario
    must_change(scenario, by)
    if run.kind != EngineRun.Kind.REPAIR or not run.plan or run.state not in (RunState.DONE, RunState.STOPPED):
        raise Refused(_("There is no repaired plan to take over here; ask for a repair first."))
    if run.request.get("applied"):
        raise Refused(_("This repair is on the board already."))
    before, document = scenario.document, document_of(scenario)
    write_events(document, run.request, frame_of(scenario, by))
    keep_frozen(document, run)
    changes = {"repair": [None, run.ref]}
    keep_document(scenario, document, version=version, move="apply a repair", changes=changes, by=by, at=at)
    EngineRun.objects.filter(pk=run.pk).update(request={**run.request, "applied": True})
    run.request = {**run.request, "applied": True}
    like = run_like(run, scenario, by=by, at=at)
    goals = goals_of(scenario.programme, by, document.get("weights"))
    like.request = {
        **like.request,
        "repair_of": run.request.get("base"),
        "basis": fingerprint_of(document, goals),
        "before": {"document": before, "version": scenario.version},
    }
    like.answer = {key: value for key, value in like.answer.items() if key != "repair"}
    like.save(update_fields=["request", "answer", "updated_at"])
    return scenario


@transaction.atomic
def undo_repair(scenario: Scenario, *, version: int, by: User, at: datetime) -> None:
    """Put the plan and the limits back that stood before the repair, while nothing was changed since."""
    must_change(scenario, by)
    newest = plans_of(scenario.pk).first()
    before = newest.request.get("before") if newest is not None else None
    if newest is None or not before or before["version"] != scenario.version:
        raise Refused(_("Something was changed after the repair, so it is not taken back; change it by hand."))
    if newest.acceptances.exists():
        raise Refused(_("The repaired plan was accepted into the programme, so it stays here as its record."))
    changes = {"repair": [newest.request["from"], None]}
    keep_document(scenario, before["document"], version=version, move="undo a repair", changes=changes, by=by, at=at)
    repair = EngineRun.objects.filter(scenario=scenario, ref=newest.request["from"]).first()
    if repair is not None:
        EngineRun.objects.filter(pk=repair.pk).update(request={**repair.request, "applied": False})
    newest.delete()


def write_events(document: Table, request: dict[str, Any], frame: Frame) -> None:
    """What happened, in the document of the copy."""
    for session in request["cancelled"]:
        forget(document, session=session)
        listed_pins(document).append({"how": "out", "session": session})
    if request["moved"]:
        moved = document.get("moved")
        document["moved"] = {**(moved if isinstance(moved, dict) else {}), **request["moved"]}
    for key, left in request["cuts"].items():
        source, _colon, year = key.rpartition(":")
        for table in listed(document, "budgets"):
            if table.get("source") == source:
                set_amount(table, "in_year", "each_year", year, int(left), frame.years)
    if request["cut_all"]:
        first = str(request["cut_from"] or frame.years[0])
        for table in listed(document, "budgets"):
            cut_from_year(table, first, WHOLE - int(request["cut_all"]), frame)


def cut_from_year(table: Table, first: str, size: int, frame: Frame) -> None:
    """A budget at a share of what it is from a year on."""
    spread_out(table, "in_year", "each_year", frame.years)
    amounts = amounts_by(table, "in_year")
    later = {"in_year": {year: amount for year, amount in amounts.items() if year >= first}}
    scale_table(later, "in_year", "each_year", size)
    amounts |= later["in_year"]


def keep_frozen(document: Table, run: EngineRun) -> None:
    """What begins before the frozen day is pinned, and nothing else may begin before it."""
    until = run.request.get("frozen_until")
    if not until:
        return
    document["frozen_until"] = until
    lines = [line for group in run.answer["plan"]["lines"] for line in group["lines"]]
    for line in lines:
        if line["starts"] < until and line["held"] == "proposed":
            session = f"{line['activity']}-{date.fromisoformat(line['starts'])}"
            forget(document, session=session)
            listed_pins(document).append({"how": "in", "session": session})

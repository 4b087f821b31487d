"""A proposal becomes the planned lines of a programme by one act, and can be taken back while it is a draft."""

from collections.abc import Mapping
from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.models import User
from comity.catalogue.models import Activity, Session
from comity.catalogue.policy import activities_visible_to, sessions_visible_to
from comity.common.errors import Refused
from comity.drafting.models import Acceptance, EngineRun
from comity.drafting.policy import may_accept_into
from comity.drafting.problem_from_records import goals_of
from comity.programmes.actions.changing import must_edit
from comity.programmes.actions.planned_lines import NewLine, replace_planned_lines, restore_planned_lines
from comity.programmes.models import Node, Programme
from comity_planning.plan import Line
from comity_planning.problem import Problem
from comity_planning.wire import read_plan, read_problem


@transaction.atomic
def accept_proposal(run: EngineRun, *, by: User, at: datetime, note: str = "") -> Acceptance:
    """The plan becomes the planned lines of the programme; what was delivered stays. Twice is once."""
    programme = run.scenario.programme
    if not may_accept_into(by, programme):
        raise Refused(_("Lines can be accepted only into a draft of your own side; a tabled text is taken back first."))
    must_edit(programme, by)  # holds the programme, so that two people accept one after the other
    newest = standing_in(programme)
    if newest is not None and newest.run_id == run.pk:
        return newest
    if run.kind != EngineRun.Kind.PROPOSE or not run.plan:
        raise Refused(_("There is no plan to accept here; propose first."))
    made = Acceptance(
        programme=programme, run=run, by=by, at=at, owner=programme.owner, about=programme.about, before=[]
    )
    lines = lines_of(run, programme, by)
    made.before = replace_planned_lines(
        programme, lines, set_ref=made.ref, move="accept a proposal", by=by, at=at, note=note
    )
    made.save()
    return made


def standing_in(programme: Programme) -> Acceptance | None:
    """The newest acceptance that was not undone."""
    return Acceptance.objects.filter(programme=programme, undone_at=None).order_by("-at", "-pk").first()


def lines_of(run: EngineRun, programme: Programme, by: User) -> list[NewLine]:
    """The lines of a run's plan on records of today. Raises Refused when an activity is gone."""
    problem, plan = read_problem(run.problem), read_plan(run.plan)
    codes = {line.activity for line in plan.lines}
    activities = {activity.code: activity for activity in activities_visible_to(by).filter(code__in=codes)}
    if gone := codes - activities.keys():
        titles = {activity.id: activity.title for activity in problem.activities}
        first = titles.get(min(gone)) or min(gone)
        raise Refused(_("“%(title)s” is no longer in the catalogue; propose again.") % {"title": first})
    keys = [activity.pk for activity in activities.values()]
    sessions = {
        (session.activity_id, session.starts): session
        for session in sessions_visible_to(by).filter(activity__in=keys).order_by("-pk")
    }
    goals = goals_of(programme, by)
    goal_of = {line["session"]: group["code"] for group in run.answer["plan"]["lines"] for line in group["lines"]}
    return [
        new_line(line, problem, activities[line.activity], sessions, goals.node_of.get(goal_of.get(line.session, "")))
        for line in plan.lines
    ]


def new_line(
    line: Line,
    problem: Problem,
    activity: Activity,
    sessions: Mapping[tuple[int, date], Session],
    node: Node | None,
) -> NewLine:
    """One line of a plan for the programme."""
    source = next((source for source in problem.sources if source.id == line.source), None)
    people = next(found.people for found in problem.activities if found.id == line.activity)
    return NewLine(
        node=node,
        activity=activity,
        session=sessions.get((activity.pk, line.starts)),
        starts=line.starts,
        ends=line.ends,
        payer=source.id[:60] if source else "",
        payer_name=(source.title or source.id)[:160] if source else "",
        cost_minor=line.cost,
        currency=problem.currency,
        people=people,
    )


@transaction.atomic
def undo_acceptance(acceptance: Acceptance, *, by: User, at: datetime) -> None:
    """Put the lines back that stood before, until the programme is tabled."""
    programme = acceptance.programme
    if not may_accept_into(by, programme):
        raise Refused(_("An acceptance can be undone only while the programme is a draft of your own side."))
    must_edit(programme, by)
    newest = standing_in(programme)
    if newest is None or newest.pk != acceptance.pk:
        undone = not Acceptance.objects.filter(pk=acceptance.pk, undone_at=None).exists()
        raise Refused(
            _("This was undone already.") if undone else _("A later proposal was accepted; undo that one first.")
        )
    Acceptance.objects.filter(pk=acceptance.pk).update(undone_at=at)
    restore_planned_lines(programme, newest.before, move="undo an acceptance", by=by, at=at)

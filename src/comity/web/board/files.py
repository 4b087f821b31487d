"""The plan on the board as a table to download."""

from collections.abc import Sequence

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from comity.access.marking import Label, label_for
from comity.access.models import User
from comity.catalogue.policy import activities_visible_to
from comity.drafting.board_shapes import BoardLine, GoalLines
from comity.drafting.models import Scenario
from comity.drafting.policy import scenarios_visible_to
from comity.drafting.queries import board_of
from comity.formats.sheets import Cell, Column
from comity.programmes.policy import nodes_visible_to
from comity.web.account.stepping import step_up
from comity.web.board.entering import for_those_who_plan
from comity.web.requests import MemberRequest
from comity.web.tables import labels_in, marking_of_file, table_file

COLUMNS = (
    Column(name="Goal", width=40),
    Column(name="Activity", width=48),
    Column(name="Provider", width=32),
    Column(name="Session", width=20),
    Column(name="First day", kind="date"),
    Column(name="Last day", kind="date"),
    Column(name="Paid by", width=28),
    Column(name="Cost in minor units", kind="number"),
    Column(name="People", kind="number"),
    Column(name="Held"),
    Column(name="Illustrative", width=28),
)


@for_those_who_plan
@require_GET
@step_up
def plan_file(request: MemberRequest, ref: str, kind: str) -> HttpResponse:
    """Every session of the plan with its goal, dates, payer and people; figures made up are named as such."""
    scenario = get_object_or_404(
        scenarios_visible_to(request.user).select_related("programme__partner", "owner", "about"), ref=ref
    )
    plan = board_of(scenario, request.user).plan
    if plan is None:
        raise Http404
    rows = [row_of(group, line) for group in plan.lines for line in group.lines]
    bar = marking_of_file(request.user, labels_of(request.user, scenario, plan.lines))
    return table_file(f"plan-{scenario.letter}", kind, COLUMNS, rows, bar)


def labels_of(user: User, scenario: Scenario, groups: Sequence[GoalLines]) -> list[Label]:
    """What the plan is made of, each part with its label: the copy, its programme, the goals and activities in it."""
    codes = {line.activity for group in groups for line in group.lines}
    goals = nodes_visible_to(user).filter(programme=scenario.programme, code__in=[group.code for group in groups])
    return [
        label_for(scenario),
        label_for(scenario.programme),
        *labels_in(goals, "title"),
        *labels_in(activities_visible_to(user).filter(code__in=codes), "title"),
    ]


def row_of(group: GoalLines, line: BoardLine) -> tuple[Cell, ...]:
    """One session."""
    return (
        f"{group.number} {group.title}".strip(),
        line.title,
        line.provider,
        line.session,
        line.starts,
        line.ends,
        line.payer,
        line.cost,
        line.people,
        line.held,
        ", ".join(line.made_up),
    )

"""The programme that the demonstration's draft follows: agreed by both sides, in force, and where its goals went."""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from django.db import transaction

from comity.access.models import User
from comity.access.queries import approvers_of
from comity.exchange.demonstration import acting_under, tree
from comity.exchange.demonstration_records import draft_programme, load_programme_file
from comity.programmes.actions.agreeing import approve_version
from comity.programmes.actions.crossing import table_programme, tabling_of
from comity.programmes.actions.lineage import say_where_goals_went
from comity.programmes.actions.steps import set_in_force
from comity.programmes.lineage import Step
from comity.programmes.models import Programme
from comity.programmes.policy import programmes_visible_to
from comity.programmes.queries.lineage import goals_by_programme, steps_known_to

Say = Callable[[str], None]
FILE = "predecessor.yaml"


@transaction.atomic
def load_predecessor(by: User, at: datetime, say: Say) -> None:
    """The illustrative predecessor, by the acts of both sides, and its lineage in the draft; what is there is left."""
    told = tree(FILE)
    if programmes_visible_to(by).filter(code=told["programme"]["id"]).exists():
        return
    programme = predecessor_in_force(told, by, at)
    steps = lineage_said(programme, told["lineage"], by, at)
    say(f"an illustrative predecessor, in force, and {steps} steps of where its goals went")


def predecessor_in_force(told: Mapping[str, Any], by: User, at: datetime) -> Programme:
    """The predecessor as its file tells of it, agreed by both sides and in force; nothing is said of its goals yet."""
    data = json.dumps({"partner": told["partner"], "programmes": [told["programme"]]}).encode()
    load_programme_file(FILE, data, by, at)
    programme = (
        programmes_visible_to(by).select_related("owner", "about", "partner__side").get(code=told["programme"]["id"])
    )
    agree_on_it(programme, told, by, at)
    return programme


def agree_on_it(programme: Programme, told: Mapping[str, Any], by: User, at: datetime) -> None:
    """Tabled by the organisation, approved by both sides on the days that the file names, and in force."""
    release = table_programme(programme, seen=tabling_of(programme).snapshot.sha256, by=by, at=at)
    theirs = acting_under(approvers_of(programme.partner.side)[0])
    for name, who in (("organisation", by), ("partner", theirs)):
        one = told["approvals"][name]
        approve_version(
            release, seen=release.sha256, on=date.fromisoformat(one["on"]), body=one["body"], act=one.get("act", ""),
            by=who, at=at,
        )  # fmt: skip
    set_in_force(release, on=date.fromisoformat(told["in_force"]), by=by, at=at)


def lineage_said(earlier: Programme, steps: list[Mapping[str, Any]], by: User, at: datetime) -> int:
    """What the file says of where goals went, written into the draft."""
    later = draft_programme(by)
    if steps_known_to(by).filter(programme=later).exists():
        return 0
    goals = goals_by_programme([earlier, later], by)
    before, after = ({goal.code: goal.ref for goal in goals[one.pk]} for one in (earlier, later))
    said = [
        Step(
            kind=one["kind"],
            before=tuple(before[code] for code in one["before"]),
            after=tuple(after[code] for code in one.get("after", [])),
            reason=one.get("reason", ""),
        )
        for one in steps
    ]
    for step in said:
        say_where_goals_went(later, earlier, [step], by=by, at=at)
    return len(said)

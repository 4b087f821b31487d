"""A promise becomes a goal or a line of a programme: written by the programme's own act, and both records linked."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.models import User
from comity.catalogue.models import Activity
from comity.catalogue.policy import sessions_visible_to
from comity.common.errors import Refused
from comity.dialogue.actions.commitments import link_commitment
from comity.dialogue.actions.vocabulary import must_keep
from comity.dialogue.models import Commitment
from comity.dialogue.policy import programmes_for
from comity.programmes.actions.nodes import add_node
from comity.programmes.actions.typed_lines import LineValues, write_lines
from comity.programmes.faults import refuse_if
from comity.programmes.models import Line, Node, Programme
from comity.programmes.policy import lines_visible_to, nodes_visible_to


@transaction.atomic
def make_goal(
    commitment: Commitment,
    programme: Programme,
    values: Mapping[str, Any],
    *,
    parent: Node | None = None,
    base_version: int,
    by: User,
    at: datetime,
    note: str = "",
) -> Node:
    """A new entry of a draft with the partner, which the promise then names. Raises Refused, FaultyFields."""
    must_become(commitment, programme, by)
    made = add_node(programme, values, {}, parent=parent, by=by, at=at)
    link_commitment(commitment, {"goal": made}, base_version=base_version, by=by, at=at, note=note)
    return made


@transaction.atomic
def make_line(
    commitment: Commitment,
    programme: Programme,
    activity: Activity,
    days: tuple[date, date],
    *,
    goal: Node | None = None,
    base_version: int,
    by: User,
    at: datetime,
    note: str = "",
) -> Line:
    """A new line of a draft with the partner, which the promise then names. Raises Refused, FaultyFields."""
    must_become(commitment, programme, by)
    starts, ends = days
    refuse_if(line_faults(programme, days, goal, by))
    session = sessions_visible_to(by).filter(activity=activity, starts=starts, ends=ends).first()
    values = LineValues(node=goal, activity=activity, session=session, starts=starts, ends=ends)
    written = write_lines(programme, {}, [values], by=by, at=at, note=note)
    made = lines_visible_to(by).get(ref=written[0]["ref"])
    link_commitment(commitment, {"line": made}, base_version=base_version, by=by, at=at, note=note)
    return made


def line_faults(programme: Programme, days: tuple[date, date], goal: Node | None, by: User) -> dict[str, str]:
    """What of a line cannot stand in this programme."""
    starts, ends = days
    faults = {}
    if ends < starts:
        faults["ends"] = _("The last day lies before the first.")
    if programme.starts and starts < programme.starts:
        faults["starts"] = _("The programme begins later than this day.")
    if programme.ends and ends > programme.ends:
        faults["ends"] = _("The programme ends before this day.")
    if goal is not None and not nodes_visible_to(by).filter(pk=goal.pk, programme=programme).exists():
        faults["goal"] = _("Choose a goal of this programme.")
    return faults


def must_become(commitment: Commitment, programme: Programme, by: User) -> None:
    """Raises Refused for a promise that is not theirs to keep, or a programme with another partner."""
    must_keep(commitment, by)
    if all(one.pk != programme.pk for one in programmes_for(by, commitment)):
        raise Refused(_("Choose a draft with the partner of this promise that you may change."))

"""Saying where the goals of an earlier programme went, taking it back, and writing it into those goals."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.actions import change_record
from comity.access.models import User
from comity.common.errors import Refused
from comity.common.refs import new_ref
from comity.journal.actions import write_entries
from comity.programmes.actions.changing import must_edit
from comity.programmes.lineage import DONE, Goal, Step, must_hold, suggestion_for
from comity.programmes.models import LineageStep, Node, Programme
from comity.programmes.policy import keeps_programme
from comity.programmes.queries.lineage import (
    goal_nodes,
    goals_by_programme,
    may_precede,
    plain_step,
    steps_known_to,
)
from comity.programmes.states import GoalState, LineageKind

MOST_REASON = 2000
# what a goal of the earlier programme becomes; what says more than that stays as it is
BECOMES = {
    LineageKind.CARRIED: GoalState.CARRIED,
    LineageKind.SPLIT: GoalState.CARRIED,
    LineageKind.MERGED: GoalState.MERGED,
    LineageKind.DROPPED: GoalState.DROPPED,
}
WRITTEN_OVER = frozenset({GoalState.NOT_STARTED, GoalState.ONGOING})


def must_follow(later: Programme, earlier: Programme) -> None:
    """Raises Refused unless goals may go from the earlier programme to the later one."""
    if earlier.partner_id != later.partner_id:
        raise Refused(_("Goals go on between programmes of one partner; these two are of different ones."))
    if earlier.pk == later.pk:
        raise Refused(_("Goals go from an earlier programme to a later one, not to the same."))
    if comes_from(earlier, later):
        raise Refused(
            _("Goals of “%(earlier)s” came from “%(later)s”; they cannot go back there.")
            % {"earlier": earlier, "later": later}
        )
    if not may_precede(earlier, later):
        raise Refused(
            _(
                "“%(earlier)s” does not begin before “%(later)s”; give both the year in which they start, or name the "
                "earlier one as the programme that this one follows."
            )
            % {"earlier": earlier, "later": later}
        )


def comes_from(programme: Programme, origin: Programme) -> bool:
    """Whether goals of a programme came from another one, over however many programmes between."""
    edges: dict[int, set[int]] = {}
    for later, earlier in LineageStep.objects.filter(programme__partner=programme.partner_id).values_list(
        "programme_id", "source_id"
    ):
        edges.setdefault(later, set()).add(earlier)
    waiting, seen = [programme.pk], {programme.pk}
    while waiting:
        for before in edges.get(waiting.pop(), set()) - seen:
            seen.add(before)
            waiting.append(before)
    return origin.pk in seen and origin.pk != programme.pk


@transaction.atomic
def say_where_goals_went(
    later: Programme, earlier: Programme, steps: Sequence[Step], *, by: User, at: datetime, note: str = ""
) -> str:
    """Write down what became of goals of the earlier programme in the later one, a draft of one's own.

    Returns the reference by which all of it is undone together. Raises Refused.
    """
    must_edit(later, by)
    must_follow(later, earlier)
    before = {node.ref: node for node in goal_nodes([earlier], by)}
    after = {node.ref: node for node in goal_nodes([later], by)}
    names = {ref: str(node) for ref, node in {**before, **after}.items()}
    said = [plain_step(one) for one in steps_known_to(by).filter(programme=later, source=earlier)]
    batch = new_ref()
    told: list[tuple[LineageStep, str, dict[str, Any]]] = []
    for step in steps:
        if not set(step.before) <= set(before) or not set(step.after) <= set(after):
            raise Refused(_("One of these goals is not there any more; look at the page again."))
        if len(step.reason) > MOST_REASON:
            raise Refused(_("Write the reason in at most %(n)s characters.") % {"n": MOST_REASON})
        must_hold(step, said, names)
        made = kept(
            later, earlier, step, [before[ref] for ref in step.before], [after[ref] for ref in step.after], batch
        )
        told.append((made, "say where goals went", words_of(step, names)))
        said.append(step)
    write_entries(told, by=by, at=at, note=note)
    return batch


def kept(
    later: Programme, earlier: Programme, step: Step, before: Iterable[Node], after: Iterable[Node], batch: str
) -> LineageStep:
    """The step as a record of the later programme's side."""
    made = LineageStep.objects.create(
        owner=later.owner,
        about=later.about,
        marking=later.marking,
        releasable=later.releasable,
        programme=later,
        source=earlier,
        kind=step.kind,
        reason=step.reason.strip(),
        batch=batch,
    )
    made.goals_before.set(before)
    made.goals_after.set(after)
    return made


def words_of(step: Step, names: dict[str, str]) -> dict[str, Any]:
    """A step as the journal keeps it."""
    return {
        "kind": [None, step.kind],
        "goals_before": [None, [names[ref] for ref in step.before]],
        "goals_after": [None, [names[ref] for ref in step.after]],
        "reason": [None, step.reason.strip()],
    }


def left_to_say(later: Programme, earlier: Programme, user: User) -> list[Goal]:
    """The goals of the earlier programme that were not implemented and of which nothing is said yet."""
    said = {
        ref for one in steps_known_to(user).filter(programme=later, source=earlier) for ref in plain_step(one).before
    }
    goals = goals_by_programme([earlier], user)[earlier.pk]
    return [goal for goal in goals if goal.ref not in said and goal.state not in DONE]


@transaction.atomic
def carry_all_left(
    later: Programme, earlier: Programme, *, by: User, at: datetime, note: str = ""
) -> tuple[str, int, int]:
    """Carry every goal that is left to the one that is suggested for it, in one act that is undone as one.

    Returns its reference, how many were carried, and how many have no suggestion and stay. Raises Refused.
    """
    must_edit(later, by)
    steps = suggested_steps(later, earlier, by)
    if not steps:
        raise Refused(_("No goal that is left has one that is likely to follow it; say of each where it went."))
    left = len(left_to_say(later, earlier, by))
    batch = say_where_goals_went(later, earlier, steps, by=by, at=at, note=note)
    return batch, len(steps), left - len(steps)


def suggested_steps(later: Programme, earlier: Programme, user: User) -> list[Step]:
    """Each goal that is left carried to what is suggested for it; no goal of the later programme is taken twice."""
    goals = goals_by_programme([later], user)[later.pk]
    said = steps_known_to(user).filter(programme=later, source=earlier)
    taken = {ref for one in said for ref in plain_step(one).after}
    steps = []
    for goal in left_to_say(later, earlier, user):
        found = suggestion_for(goal, goals, source=earlier.code, taken=taken)
        if found is not None:
            taken.add(found.goal.ref)
            steps.append(Step(kind=LineageKind.CARRIED, before=(goal.ref,), after=(found.goal.ref,)))
    return steps


@transaction.atomic
def undo_lineage(later: Programme, batch: str = "", *, goal: str = "", by: User, at: datetime, note: str = "") -> int:
    """Take back what was said in one act, or of one goal, and the states written with it where they stand.

    Raises Refused.
    """
    must_edit(later, by)
    said = LineageStep.objects.filter(programme=later).select_related("source")
    steps = list(said.filter(goals_before__ref=goal) if goal else said.filter(batch=batch))
    if not steps:
        raise Refused(_("That was taken back already."))
    for step in steps:
        if step.states and keeps_programme(by, step.source):
            put_back_states(step, by=by, at=at)
    told = [(step, "take back where goals went", {"kind": [step.kind, None]}) for step in steps]
    write_entries(told, by=by, at=at, note=note)
    LineageStep.objects.filter(pk__in=[step.pk for step in steps]).delete()
    return len(steps)


def put_back_states(step: LineageStep, *, by: User, at: datetime) -> None:
    """The states of the earlier goals as they were, where nobody changed them since."""
    for node in step.goals_before.filter(ref__in=step.states):
        before, after = step.states[node.ref]
        if node.state == after:
            change_record(node, {"state": before}, base_version=node.version, by=by, at=at)


def states_to_write(later: Programme, earlier: Programme, user: User) -> list[tuple[LineageStep, Node, str]]:
    """Which goals of the earlier programme would get which state: those not begun or under way."""
    found = []
    for step in steps_known_to(user).filter(programme=later, source=earlier):
        if step.kind != LineageKind.DROPPED and not step.goals_after.all():
            continue  # the goal that it went into was taken away since
        state = BECOMES[LineageKind(step.kind)]
        found += [(step, node, str(state)) for node in step.goals_before.all() if node.state in WRITTEN_OVER]
    return found


@transaction.atomic
def write_states(later: Programme, earlier: Programme, *, by: User, at: datetime, note: str = "") -> int:
    """Write into the goals of the earlier programme what became of them, for the side that keeps it. Raises Refused.

    What was implemented, or partly, stays so: that says more of the goal than where it went.
    """
    if not keeps_programme(by, earlier):
        raise Refused(_("Only the side that keeps “%(earlier)s” writes this into its goals.") % {"earlier": earlier})
    wanted = states_to_write(later, earlier, by)
    if not wanted:
        raise Refused(_("There is no goal whose state would change."))
    for step, node, state in wanted:
        step.states[node.ref] = [node.state, state]
        step.save(update_fields=["states", "updated_at"])
        change_record(node, {"state": state}, base_version=node.version, by=by, at=at, note=note)
    return len(wanted)

"""The moves of a programme as a text of two sides: the only writer of its state.

draft -> in consultation -> tabled -> agreed -> in force -> under review -> extended | superseded | ended, and
withdrawn beside it. A text is agreed by two approvals, one of each side (`actions.agreeing`); what sources report of a
programme that was agreed elsewhere is a move of its own, never open to a draft of ours nor to a text agreed here.
"""

from typing import Any

from comity.access.policy import approves_for_other_side, approves_for_owner, drafts_for_owner
from comity.journal.actions import ByClock
from comity.journal.machine import Move, Workflow
from comity.programmes.models import Programme
from comity.programmes.states import RUNNING
from comity.programmes.states import ProgrammeState as S

REPORTED = frozenset({S.PREPARATION, S.AGREED, S.SUPERSEDED, S.ENDED, S.WITHDRAWN}) | RUNNING
WRITTEN = frozenset({S.DRAFT, S.CONSULTATION})


def has_goals(programme: Programme) -> str | None:
    """A text without goals is no programme."""
    return None if programme.nodes.exists() else "Add at least one goal before you table it."


def report(state: S) -> str:
    """The name of the move by which a file reports a state."""
    return f"report {state.label}"


def approves_for_one_side(user: Any, programme: Any) -> bool:
    """May approve for one of the two sides, never for both; the clock does what was set ahead by one who may."""
    return isinstance(user, ByClock) or approves_for_owner(user, programme) or approves_for_other_side(user, programme)


def of_both(name: str, sources: frozenset[S], target: S) -> Move:
    """A move that an approver of either side makes."""
    return Move(name=name, sources=sources, target=target, may=approves_for_one_side)


PROGRAMME = Workflow(
    Move(name="consult", sources=frozenset({S.DRAFT}), target=S.CONSULTATION, may=drafts_for_owner),
    Move(name="end consultation", sources=frozenset({S.CONSULTATION}), target=S.DRAFT, may=drafts_for_owner),
    Move(name="table", sources=WRITTEN, target=S.TABLED, may=approves_for_owner, needs=(has_goals,)),
    Move(name="take back", sources=frozenset({S.TABLED}), target=S.DRAFT, may=approves_for_owner),
    Move(name="draft on", sources=frozenset({S.TABLED}), target=S.DRAFT, may=approves_for_owner),
    of_both("agree", frozenset({S.TABLED}), S.AGREED),
    of_both("enter into force", frozenset({S.AGREED}), S.IN_FORCE),
    of_both("begin a review", frozenset({S.IN_FORCE, S.EXTENDED}), S.REVIEW),
    of_both("end the review", frozenset({S.REVIEW}), S.IN_FORCE),
    of_both("end the review, extended", frozenset({S.REVIEW}), S.EXTENDED),
    of_both("extend", RUNNING, S.EXTENDED),
    of_both("supersede", RUNNING, S.SUPERSEDED),
    of_both("end", RUNNING, S.ENDED),
    of_both("withdraw", RUNNING | {S.AGREED}, S.WITHDRAWN),
    Move(name="give up", sources=WRITTEN, target=S.WITHDRAWN, may=approves_for_owner),
    *(Move(name=report(state), sources=REPORTED - {state}, target=state, may=drafts_for_owner) for state in REPORTED),
)

"""The moves of a programme as a text of two sides: the only writer of its state.

A text is tabled by its owner and agreed by the other side, never by the side that wrote it. What sources report of a
programme that was agreed elsewhere is a move of its own, never open to a draft of ours.
"""

from comity.access.policy import approves_for_other_side, approves_for_owner, drafts_for_owner
from comity.journal.machine import Move, Workflow
from comity.programmes.models import Programme
from comity.programmes.states import ProgrammeState as S

REPORTED = frozenset({S.PREPARATION, S.AGREED, S.IN_FORCE, S.ENDED})


def has_goals(programme: Programme) -> str | None:
    """A text without goals is no programme."""
    return None if programme.nodes.exists() else "Add at least one goal before you table it."


def report(state: S) -> str:
    """The name of the move by which a file reports a state."""
    return f"report {state.label}"


PROGRAMME = Workflow(
    Move(name="table", sources=frozenset({S.DRAFT}), target=S.TABLED, may=approves_for_owner, needs=(has_goals,)),
    Move(name="take back", sources=frozenset({S.TABLED}), target=S.DRAFT, may=approves_for_owner),
    Move(name="draft on", sources=frozenset({S.TABLED}), target=S.DRAFT, may=approves_for_owner),
    Move(name="agree", sources=frozenset({S.TABLED}), target=S.AGREED, may=approves_for_other_side),
    *(Move(name=report(state), sources=REPORTED - {state}, target=state, may=drafts_for_owner) for state in REPORTED),
)

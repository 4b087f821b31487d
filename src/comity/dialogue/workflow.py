"""The moves of an event, a read-out and a commitment: a move that is not here does not exist.

Nobody moves a commitment to late: that it is late is said by the clock, in `queries.standing`.
"""

from comity.dialogue.models import Commitment
from comity.dialogue.policy import keeps_entry
from comity.dialogue.states import CommitmentState as C
from comity.dialogue.states import EventState as E
from comity.dialogue.states import ReadOutState as R
from comity.journal.machine import Move, Workflow

HOLD, CALL_OFF, TAKE_UP_AGAIN = "hold", "call off", "take up again"
CORRECT, WITHDRAW, RESTORE = "correct", "withdraw", "restore"
KEEP, LAPSE, REOPEN = "keep", "let lapse", "reopen"
NEED_REASON = frozenset({CALL_OFF, WITHDRAW, LAPSE, REOPEN})


def has_evidence(commitment: Commitment) -> str | None:
    """A kept promise cites its evidence."""
    if commitment.evidence.exists():
        return None
    return "Name the evidence first: a read-out, a session that was held, a document or an appointment."


EVENT = Workflow(
    Move(name=HOLD, sources=frozenset({E.PLANNED}), target=E.HELD, may=keeps_entry),
    Move(name=CALL_OFF, sources=frozenset({E.PLANNED}), target=E.CALLED_OFF, may=keeps_entry),
    Move(name=TAKE_UP_AGAIN, sources=frozenset({E.CALLED_OFF}), target=E.PLANNED, may=keeps_entry),
)

READ_OUT = Workflow(
    Move(name=CORRECT, sources=frozenset({R.STANDING}), target=R.CORRECTED, may=keeps_entry),
    Move(name=WITHDRAW, sources=frozenset({R.STANDING}), target=R.WITHDRAWN, may=keeps_entry),
    Move(name=RESTORE, sources=frozenset({R.WITHDRAWN}), target=R.STANDING, may=keeps_entry),
)

COMMITMENT = Workflow(
    Move(name=KEEP, sources=frozenset({C.OPEN, C.LAPSED}), target=C.KEPT, may=keeps_entry, needs=(has_evidence,)),
    Move(name=LAPSE, sources=frozenset({C.OPEN}), target=C.LAPSED, may=keeps_entry),
    Move(name=WITHDRAW, sources=frozenset({C.OPEN}), target=C.WITHDRAWN, may=keeps_entry),
    Move(name=REOPEN, sources=frozenset({C.KEPT, C.LAPSED, C.WITHDRAWN}), target=C.OPEN, may=keeps_entry),
)

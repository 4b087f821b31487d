"""The moves of an entry and of a session: a move that is not here does not exist."""

from comity.catalogue.models import Activity
from comity.catalogue.policy import approves_entries, keeps_entry, keeps_session, withdraws
from comity.catalogue.states import ActivityState as A
from comity.catalogue.states import SessionState as S
from comity.journal.machine import Move, Workflow

PROPOSE, TAKE_BACK, APPROVE, DECLINE, WITHDRAW = "propose", "take back", "approve", "decline", "withdraw"
NEED_REASON = frozenset({DECLINE, WITHDRAW, "cancel"})


def has_provider(activity: Activity) -> str | None:
    """An entry says who gives it."""
    return None if activity.provider_id or activity.provider_name else "Name the provider before you go on."


def has_kind(activity: Activity) -> str | None:
    """An entry says what it is."""
    return None if activity.kind else "Say what kind of activity it is before you go on."


ACTIVITY = Workflow(
    Move(
        name=PROPOSE,
        sources=frozenset({A.DRAFT, A.DECLINED, A.WITHDRAWN}),
        target=A.PROPOSED,
        may=keeps_entry,
        needs=(has_provider, has_kind),
    ),
    Move(name=TAKE_BACK, sources=frozenset({A.PROPOSED}), target=A.DRAFT, may=keeps_entry),
    Move(name=APPROVE, sources=frozenset({A.PROPOSED}), target=A.APPROVED, may=approves_entries),
    Move(name=DECLINE, sources=frozenset({A.PROPOSED}), target=A.DECLINED, may=approves_entries),
    Move(name=WITHDRAW, sources=frozenset({A.APPROVED}), target=A.WITHDRAWN, may=withdraws),
)

SESSION = Workflow(
    Move(name="open", sources=frozenset({S.PLANNED, S.CLOSED}), target=S.OPEN, may=keeps_session),
    Move(name="close", sources=frozenset({S.OPEN}), target=S.CLOSED, may=keeps_session),
    Move(name="start", sources=frozenset({S.PLANNED, S.OPEN, S.CLOSED}), target=S.RUNNING, may=keeps_session),
    Move(name="hold", sources=frozenset({S.RUNNING}), target=S.HELD, may=keeps_session),
    Move(
        name="cancel",
        sources=frozenset({S.PLANNED, S.OPEN, S.CLOSED, S.RUNNING}),
        target=S.CANCELLED,
        may=keeps_session,
    ),
    Move(name="take up again", sources=frozenset({S.CANCELLED}), target=S.PLANNED, may=keeps_session),
)

"""Who is told of a step of an entry: the managers of a proposal, and whoever proposed it of what was decided."""

from datetime import datetime

from comity.access.models import Membership, Side, User
from comity.access.queries import drafters_of, managers
from comity.catalogue.models import Activity
from comity.catalogue.workflow import APPROVE, DECLINE, PROPOSE, WITHDRAW
from comity.journal.queries import entries_of
from comity.notices.actions import tell
from comity.notices.states import NoticeKind

DECIDED = frozenset({APPROVE, DECLINE, WITHDRAW})


def tell_of_step(activity: Activity, name: str, *, by: User, at: datetime) -> None:
    """Tell in the transaction of the step; a step that decides nothing tells nobody."""
    if name == PROPOSE:
        tell(NoticeKind.ACTIVITY_PROPOSED, activity, to=managers(), by=by, at=at)
    elif name in DECIDED:
        tell(NoticeKind.ACTIVITY_DECIDED, activity, to=proposers_of(activity), by=by, at=at)


def proposers_of(activity: Activity) -> list[Membership]:
    """Who waits for a decision: of a provider all who write there, of the organisation whoever proposed it last."""
    drafters = drafters_of(activity.owner)
    if activity.owner.kind != Side.Kind.ORGANISATION:
        return drafters
    proposed = entries_of(activity).filter(move=PROPOSE).first()
    return [one for one in drafters if proposed is not None and one.user.key == proposed.actor]

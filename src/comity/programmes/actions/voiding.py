"""What ends with a version that does not lie on the table any more; all of it is kept as history."""

from datetime import datetime

from comity.access.models import Release, User
from comity.journal.actions import write_entry
from comity.programmes.models import AgreementStep, SideApproval, SilenceProcedure
from comity.programmes.states import Ending


def void_earlier(of: Release, *, by: User, at: datetime, reason: str) -> None:
    """End approvals, a running silence procedure and provisional application of what lay on the table until now.

    Of the version itself where it is withdrawn, else of every earlier one of the same text. A hold stays: it is
    lifted by whoever holds, not by a new version. Called in the transaction of the act.
    """
    ended = {"ended_at": at, "ended_by": by, "ending": Ending.VOID, "reason": reason, "updated_at": at}
    earlier = {"release__kind": of.kind, "release__of": of.of, "release__number__lte": of.number, "ended_at": None}
    if of.state == Release.State.SHOWN:
        earlier["release__number__lt"] = earlier.pop("release__number__lte")
    gone = 0
    for table in (SideApproval, SilenceProcedure, AgreementStep):
        gone += table.objects.filter(**earlier).exclude(release__state=Release.State.AGREED).update(**ended)
    if gone:
        write_entry(of, "void approvals", by=by, at=at)

"""A duty of the clock: what is kept for a time only goes when the time is over (docs/security/keeping.md).

The journal, snapshots, agreed texts and everything that a side works on stay.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction

from comity.access import keeping as accounts
from comity.access.memberships import AtTheServer
from comity.exchange.keeping import remove_previews
from comity.journal.actions import write_entry
from comity.notices.keeping import remove_told

MOVE = "remove what is past"
TELLS_NOTHING = {"attempts"}  # counts of what nobody is named in


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """What the line of the journal speaks of: the rules by which things are kept, and no record."""

    ref: str = "keeping"


@transaction.atomic
def remove_past(at: datetime) -> int:
    """Remove everything that is past, and say in one line of the journal how much of each kind; how much in all."""
    days = settings.DAYS_KEPT
    gone = accounts.remove_past(at, days)
    gone["notices"] = remove_told(at - timedelta(days=days["notices"]))
    gone["previews"] = remove_previews(at - timedelta(days=days["previews"]))
    told = {kind: [count, 0] for kind, count in gone.items() if count and kind not in TELLS_NOTHING}
    if told:
        write_entry(Keeping(), MOVE, by=AtTheServer(name="clock"), at=at, changes=told)
    return sum(gone.values())

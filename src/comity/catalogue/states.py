"""States of an activity and of a session, and the words each side reads."""

from django.db.models import TextChoices


class ActivityState(TextChoices):
    """Where an entry of the catalogue stands."""

    DRAFT = "draft", "draft"
    PROPOSED = "proposed", "proposed"
    APPROVED = "approved", "approved"
    DECLINED = "declined", "declined"
    WITHDRAWN = "withdrawn", "withdrawn"


class SessionState(TextChoices):
    """Where a dated run stands."""

    PLANNED = "planned", "planned"
    OPEN = "open", "open"
    CLOSED = "closed", "closed"
    RUNNING = "running", "running"
    HELD = "held", "held"
    CANCELLED = "cancelled", "cancelled"
    REPORTED = "reported", "reported"


# what the owner reads, what others read
ACTIVITY_LABELS = {
    ActivityState.DRAFT: ("Draft, seen by your side only", ""),
    ActivityState.PROPOSED: ("Proposed, waits for approval", "Proposed, waits for your approval"),
    ActivityState.APPROVED: ("In the catalogue", "In the catalogue"),
    ActivityState.DECLINED: ("Declined, with a reason", "Declined"),
    ActivityState.WITHDRAWN: ("Withdrawn", "Withdrawn"),
}

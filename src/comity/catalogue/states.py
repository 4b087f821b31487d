"""States of an activity and of a session, and the words each side reads."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ActivityState(TextChoices):
    """Where an entry of the catalogue stands."""

    DRAFT = "draft", _("draft")
    PROPOSED = "proposed", _("proposed")
    APPROVED = "approved", _("approved")
    DECLINED = "declined", _("declined")
    WITHDRAWN = "withdrawn", _("withdrawn")


class SessionState(TextChoices):
    """Where a dated run stands."""

    PLANNED = "planned", _("planned")
    OPEN = "open", _("open")
    CLOSED = "closed", _("closed")
    RUNNING = "running", _("running")
    HELD = "held", _("held")
    CANCELLED = "cancelled", _("cancelled")
    REPORTED = "reported", _("reported")


WAS_HELD = frozenset({SessionState.HELD, SessionState.REPORTED})

# what the owner reads, what others read
ACTIVITY_LABELS = {
    ActivityState.DRAFT: (_("Draft, seen by your side only"), ""),
    ActivityState.PROPOSED: (_("Proposed, waits for approval"), _("Proposed, waits for your approval")),
    ActivityState.APPROVED: (_("In the catalogue"), _("In the catalogue")),
    ActivityState.DECLINED: (_("Declined, with a reason"), _("Declined")),
    ActivityState.WITHDRAWN: (_("Withdrawn"), _("Withdrawn")),
}

SESSION_LABELS = {
    SessionState.PLANNED: _("Planned"),
    SessionState.OPEN: _("Open for nominations"),
    SessionState.CLOSED: _("Nominations closed"),
    SessionState.RUNNING: _("Running"),
    SessionState.HELD: _("Held"),
    SessionState.CANCELLED: _("Cancelled"),
    SessionState.REPORTED: _("Held and reported"),
}

MOVABLE = frozenset({SessionState.PLANNED, SessionState.OPEN, SessionState.CLOSED})

"""States of a programme, a goal and a line, and the words each side reads."""

from django.db.models import TextChoices


class ProgrammeState(TextChoices):
    """Where a programme stands as a text of two sides."""

    PREPARATION = "preparation", "in preparation"
    DRAFT = "draft", "draft"
    TABLED = "tabled", "tabled"
    AGREED = "agreed", "agreed"
    IN_FORCE = "in_force", "in force"
    ENDED = "ended", "ended"


class GoalState(TextChoices):
    """What became of a goal."""

    NOT_STARTED = "not_started", "not started"
    ONGOING = "ongoing", "ongoing"
    PARTLY = "partly", "partly implemented"
    IMPLEMENTED = "implemented", "implemented"
    CARRIED = "carried", "carried over"
    DROPPED = "dropped", "dropped"


class LineState(TextChoices):
    """What became of an activity within a programme."""

    PLANNED = "planned", "planned"
    DELIVERED = "delivered", "delivered"
    CANCELLED = "cancelled", "cancelled"


# what the owner reads, what the other side reads
PROGRAMME_LABELS = {
    ProgrammeState.PREPARATION: ("In preparation", "In preparation"),
    ProgrammeState.DRAFT: ("Draft, seen by your side only", ""),
    ProgrammeState.TABLED: ("Tabled, awaiting their answer", "Tabled, awaiting our answer"),
    ProgrammeState.AGREED: ("Agreed", "Agreed"),
    ProgrammeState.IN_FORCE: ("In force", "In force"),
    ProgrammeState.ENDED: ("Ended", "Ended"),
}

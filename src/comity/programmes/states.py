"""States of a programme, a goal and a line, and the words each side reads."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ProgrammeState(TextChoices):
    """Where a programme stands as a text of two sides."""

    PREPARATION = "preparation", "in preparation"
    DRAFT = "draft", "draft"
    CONSULTATION = "consultation", "in consultation"
    TABLED = "tabled", "tabled"
    AGREED = "agreed", "agreed"
    IN_FORCE = "in_force", "in force"
    REVIEW = "under_review", "under review"
    EXTENDED = "extended", "extended"
    SUPERSEDED = "superseded", "superseded"
    ENDED = "ended", "ended"
    WITHDRAWN = "withdrawn", "withdrawn"


# a text that one side writes, or that lies between two: nobody else reads it
UNSETTLED = frozenset({ProgrammeState.DRAFT, ProgrammeState.CONSULTATION, ProgrammeState.TABLED})
# what both sides keep to
RUNNING = frozenset({ProgrammeState.IN_FORCE, ProgrammeState.REVIEW, ProgrammeState.EXTENDED})


class StepKind(TextChoices):
    """What is done with an agreed text, or with one that is applied before both sides have agreed it."""

    PROVISIONAL = "provisional", "apply provisionally"
    IN_FORCE = "in_force", "enter into force"
    REVIEW = "review", "begin a review"
    RESUME = "resume", "end the review"
    EXTENSION = "extension", "extend"
    SUPERSEDED = "superseded", "supersede"
    ENDED = "ended", "end"
    WITHDRAWN = "withdrawn", "withdraw"


class Ending(TextChoices):
    """How an approval, a hold, a silence procedure or a step that was set ahead came to its end."""

    WITHDRAWN = "withdrawn", "withdrawn"
    VOID = "void", "made void by a later version"
    LIFTED = "lifted", "lifted"
    BROKEN = "broken", "broken"
    PASSED = "passed", "passed"
    REPLACED = "replaced", "replaced"


class GoalState(TextChoices):
    """What became of a goal."""

    NOT_STARTED = "not_started", "not started"
    ONGOING = "ongoing", "ongoing"
    PARTLY = "partly", "partly implemented"
    IMPLEMENTED = "implemented", "implemented"
    CARRIED = "carried", "carried over"
    MERGED = "merged", "merged"
    DROPPED = "dropped", "dropped"


class LineageKind(TextChoices):
    """What became of goals in a later programme."""

    CARRIED = "carried", "carried"
    MERGED = "merged", "merged"
    SPLIT = "split", "split"
    DROPPED = "dropped", "dropped"


class LineState(TextChoices):
    """What became of an activity within a programme."""

    PLANNED = "planned", "planned"
    DELIVERED = "delivered", "delivered"
    CANCELLED = "cancelled", "cancelled"


class Turn(TextChoices):
    """Whose court the ball is in."""

    OWNER = "owner", "the side that writes the text"
    MISSING = "missing", "the side whose approval is missing"
    NOBODY = "", "nobody's"


# what the side that writes it reads, what the other side reads; others read the plain word
PROGRAMME_LABELS = {
    ProgrammeState.PREPARATION: (_("In preparation"), _("In preparation")),
    ProgrammeState.DRAFT: (_("Draft, seen by our side only"), _("Being written by them")),
    ProgrammeState.CONSULTATION: (_("In consultation on our side"), _("Being written by them")),
    ProgrammeState.TABLED: (_("Tabled to them"), _("Tabled to us")),
    ProgrammeState.AGREED: (_("Agreed"), _("Agreed")),
    ProgrammeState.IN_FORCE: (_("In force"), _("In force")),
    ProgrammeState.REVIEW: (_("Under review"), _("Under review")),
    ProgrammeState.EXTENDED: (_("Extended"), _("Extended")),
    ProgrammeState.SUPERSEDED: (_("Superseded by a later programme"), _("Superseded by a later programme")),
    ProgrammeState.ENDED: (_("Ended"), _("Ended")),
    ProgrammeState.WITHDRAWN: (_("Withdrawn"), _("Withdrawn")),
}
# whose move it is in each state
PROGRAMME_TURNS = {
    ProgrammeState.DRAFT: Turn.OWNER,
    ProgrammeState.CONSULTATION: Turn.OWNER,
    ProgrammeState.TABLED: Turn.MISSING,
    **dict.fromkeys(
        (
            ProgrammeState.PREPARATION,
            ProgrammeState.AGREED,
            ProgrammeState.IN_FORCE,
            ProgrammeState.REVIEW,
            ProgrammeState.EXTENDED,
            ProgrammeState.SUPERSEDED,
            ProgrammeState.ENDED,
            ProgrammeState.WITHDRAWN,
        ),
        Turn.NOBODY,
    ),
}

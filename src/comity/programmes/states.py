"""States of a programme, a goal and a line, and the words each side reads."""

from django.db.models import TextChoices


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


# what the owner reads, what the other side reads
PROGRAMME_LABELS = {
    ProgrammeState.PREPARATION: ("In preparation", "In preparation"),
    ProgrammeState.DRAFT: ("Draft, seen by your side only", ""),
    ProgrammeState.CONSULTATION: ("In consultation on your side", ""),
    ProgrammeState.TABLED: ("Tabled, awaiting their answer", "Tabled, awaiting our answer"),
    ProgrammeState.AGREED: ("Agreed", "Agreed"),
    ProgrammeState.IN_FORCE: ("In force", "In force"),
    ProgrammeState.REVIEW: ("Under review", "Under review"),
    ProgrammeState.EXTENDED: ("Extended", "Extended"),
    ProgrammeState.SUPERSEDED: ("Superseded by a later programme", "Superseded by a later programme"),
    ProgrammeState.ENDED: ("Ended", "Ended"),
    ProgrammeState.WITHDRAWN: ("Withdrawn", "Withdrawn"),
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

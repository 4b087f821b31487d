"""How two sides come to stand by one text: approvals, holds, a silence procedure, and what is done once it is agreed.

Each hangs on one tabled version and is known to both sides, who both read that version; what a member of the
organisation said, by name and with a reason, is a record of its own that stays with the organisation until it is
shared.
"""

from django.db import models

from comity.access.models import Audience, Guarded, Release, User
from comity.programmes.states import Ending, StepKind


class OfVersion(Guarded):
    """Something that stands on one tabled version, by whom and when it was written down, and how it ended."""

    release = models.ForeignKey(Release, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(User, models.PROTECT, related_name="+", null=True, blank=True)
    ending = models.CharField(max_length=10, choices=Ending.choices, blank=True)
    reason = models.TextField(blank=True)  # why it ended

    class Meta:
        abstract = True


class AgreementStep(OfVersion):
    """What is done with a text on a day: applied provisionally, in force, extended, ended.

    `on` is the day from which it counts, of an extension the new last day; `done_at` when it was done, for a day
    ahead by the clock. An extension is done once both sides have approved it. `successor` takes its place.
    """

    kind = models.CharField(max_length=12, choices=StepKind.choices)
    on = models.DateField()
    note = models.TextField(blank=True)
    done_at = models.DateTimeField(null=True, blank=True)
    successor = models.ForeignKey(Release, models.PROTECT, related_name="+", null=True, blank=True)

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["release", "kind"],
                condition=models.Q(done_at=None, ended_at=None),
                name="one_open_step_of_a_kind",
            )
        ]

    def __str__(self) -> str:
        return f"{StepKind(self.kind).label}, {self.on.isoformat()}"


class SideApproval(OfVersion):
    """One side's approval of one tabled version, or of extending it: by which body and act, on which day.

    The owner is the side that approves. `sha256` is of the snapshot that was read; `by_silence` says that nobody
    objected in time.
    """

    step = models.ForeignKey(AgreementStep, models.PROTECT, related_name="+", null=True, blank=True)
    sha256 = models.CharField(max_length=64)
    on = models.DateField()
    body = models.CharField(max_length=300)
    act = models.CharField(max_length=300, blank=True)
    by_silence = models.BooleanField(default=False)

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["release", "owner"],
                condition=models.Q(ended_at=None, step=None),
                name="one_approval_of_a_side",
            ),
            models.UniqueConstraint(
                fields=["step", "owner"],
                condition=models.Q(ended_at=None, step__isnull=False),
                name="one_approval_of_a_step_by_a_side",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.body}, {self.on.isoformat()}"


class Hold(OfVersion):
    """A member of the organisation keeps it from approving a text, from this version on, until the hold is lifted.

    That there is one, since when and what it stops is known to both sides (trust.md, row 8).
    """

    since = models.DateField()
    lifted_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"Hold since {self.since.isoformat()}"


class SilenceProcedure(OfVersion):
    """The organisation approves unless somebody objects before the deadline."""

    deadline = models.DateTimeField()
    body = models.CharField(max_length=300)
    act = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["release"], condition=models.Q(ended_at=None), name="one_silence_procedure_at_a_time"
            )
        ]

    def __str__(self) -> str:
        return f"Silence until {self.deadline.isoformat()}"


class MemberReason(Guarded):
    """Which member holds a text, lifted its hold or broke a silence procedure, and why: kept to the organisation.

    The name is data, of no account here (trust.md, row 9). An act shares it, as its audience says; why a hold was
    lifted is a record beside that of the hold, and is never shared.
    """

    hold = models.OneToOneField(Hold, models.CASCADE, related_name="said", null=True, blank=True)
    silence = models.OneToOneField(SilenceProcedure, models.CASCADE, related_name="said", null=True, blank=True)
    lifted = models.OneToOneField(Hold, models.CASCADE, related_name="said_at_lifting", null=True, blank=True)
    name = models.CharField(max_length=200)
    reason = models.TextField()
    at = models.DateTimeField()
    by = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(hold__isnull=False, silence=None, lifted=None)
                | models.Q(hold=None, silence__isnull=False, lifted=None)
                | models.Q(hold=None, silence=None, lifted__isnull=False),
                name="a_reason_of_a_hold_or_of_an_objection",
            ),
            models.CheckConstraint(
                condition=models.Q(lifted=None) | models.Q(audience=Audience.OWN),
                name="why_a_hold_was_lifted_is_never_shared",
            ),
        ]

    def __str__(self) -> str:
        return self.name

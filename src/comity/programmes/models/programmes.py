"""A programme, who approved it, and its second axes."""

from typing import Any

from django.db import models

from comity.access.models import Guarded
from comity.common.sourced import Sourced
from comity.partners.models import Partner
from comity.programmes.models.types import ProgrammeType
from comity.programmes.states import ProgrammeState


class ProgrammeQuerySet(models.QuerySet["Programme"]):
    """Filters that read as adverbs."""

    def running_in(self, year: int) -> "ProgrammeQuerySet":
        """Programmes whose period holds the year."""
        return self.filter(starts__year__lte=year, ends__year__gte=year)


class Programme(Guarded, Sourced):
    """The multi-year plan of one partner. Days are null where they are not known; `period_note` says how precisely.

    `starts_known` and `ends_known` are the words of the source ("2023", "2023-07", "2023-07-12"); `starts` and `ends`
    follow from them. A code is unique for one side and one partner, so that no side learns of another's.
    `notes` keeps what a file says beyond the fields here, by its own keys, so that nothing is lost on the way in.
    """

    code = models.CharField(max_length=80)
    partner = models.ForeignKey(Partner, models.PROTECT, related_name="programmes")
    type = models.ForeignKey(ProgrammeType, models.PROTECT, related_name="programmes")
    title = models.CharField(max_length=300)
    organisation = models.CharField(max_length=120, blank=True)
    starts = models.DateField(null=True, blank=True)
    ends = models.DateField(null=True, blank=True)
    starts_known = models.CharField(max_length=10, blank=True)
    ends_known = models.CharField(max_length=10, blank=True)
    precision = models.CharField(max_length=8, default="day")
    extended_to = models.CharField(max_length=10, blank=True)
    period_note = models.TextField(blank=True)
    state = models.CharField(max_length=12, choices=ProgrammeState.choices, default=ProgrammeState.DRAFT)
    state_as_of = models.CharField(max_length=10, blank=True)
    legal_nature = models.TextField(blank=True)
    context = models.TextField(blank=True)
    reservations = models.JSONField(default=list, blank=True)
    not_known = models.JSONField(default=list, blank=True)
    sources = models.JSONField(default=list, blank=True)
    supersedes = models.JSONField(default=list, blank=True)
    notes = models.JSONField(default=dict, blank=True)
    instruments: "models.ManyToManyField[Any, Any]" = models.ManyToManyField(
        "Instrument", related_name="programmes", blank=True
    )
    copied_from = models.ForeignKey("self", models.SET_NULL, related_name="copies", null=True, blank=True)

    objects = ProgrammeQuerySet.as_manager()

    class Meta:
        ordering = ["partner", "-starts", "code"]
        constraints = [
            models.CheckConstraint(condition=models.Q(ends__gte=models.F("starts")), name="programme_days_in_order"),
            models.UniqueConstraint(
                fields=["owner", "partner", "code"], name="one_programme_of_a_code_for_a_side_and_a_partner"
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Approval(models.Model):
    """One side's approval, by which body and act; dates as precisely as known."""

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="approvals")
    side_code = models.CharField(max_length=60)
    on = models.CharField(max_length=10, blank=True)
    body = models.CharField(max_length=300, blank=True)
    act = models.CharField(max_length=300, blank=True)
    countersigned_by = models.JSONField(default=list, blank=True)
    position = models.PositiveSmallIntegerField(default=0)
    notes = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["position", "id"]

    def __str__(self) -> str:
        return f"{self.side_code} {self.on}"


class Axis(models.Model):
    """A second grouping of a programme's nodes, independent of its levels."""

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="axes")
    name = models.CharField(max_length=120)
    note = models.TextField(blank=True)
    position = models.PositiveSmallIntegerField(default=0)
    notes = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["position", "id"]
        verbose_name_plural = "axes"
        constraints = [models.UniqueConstraint(fields=["programme", "name"], name="one_axis_of_a_name")]

    def __str__(self) -> str:
        return self.name


class AxisValue(models.Model):
    """One value of an axis."""

    axis = models.ForeignKey(Axis, models.CASCADE, related_name="values")
    code = models.CharField(max_length=60)
    title = models.CharField(max_length=300)
    position = models.PositiveSmallIntegerField(default=0)
    notes = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["axis", "position"]
        constraints = [models.UniqueConstraint(fields=["axis", "code"], name="one_value_of_a_code")]

    def __str__(self) -> str:
        return self.title

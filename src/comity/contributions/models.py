"""Missions and trust funds, and what is given to them and by them: each figure with its date, precision and source."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from comity.access.models import Guarded
from comity.common.sourced import Sourced
from comity.contributions.states import Giver, Kind, Of, Qualifier
from comity.partners.models import Partner


class Undertaking(Guarded, Sourced):
    """A mission that a partner takes part in, a trust fund, or a phase of one. Dates are text as precise as known."""

    partner = models.ForeignKey(Partner, models.PROTECT, related_name="undertakings")
    kind = models.CharField(max_length=8, choices=Of.choices)
    code = models.SlugField(max_length=60, blank=True)
    name = models.CharField(max_length=200)
    part_of = models.ForeignKey("self", models.PROTECT, related_name="phases", null=True, blank=True)
    led_by = models.CharField(max_length=200, blank=True)
    starts = models.CharField(max_length=10, blank=True)
    ends = models.CharField(max_length=10, blank=True)
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["starts", "name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "partner", "code"], condition=~Q(code=""), name="one_undertaking_of_a_code"
            ),
            models.CheckConstraint(
                condition=Q(kind=Of.PHASE, part_of__isnull=False) | (~Q(kind=Of.PHASE) & Q(part_of=None)),
                name="a_phase_is_part_of_a_fund",
                violation_error_message=_("A phase is part of a trust fund, and only a phase is: choose its fund."),
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Contribution(Guarded, Sourced):
    """What one source states that one side gave the other: from `low` to `high`, as of a day or over a period.

    Figures that tell the same fact carry one `fact`, which may be the `ref` of the first; all stay, and `working` marks
    the one the owner goes on with, for its `reason`. Values of different dates are never added up.
    """

    partner = models.ForeignKey(Partner, models.PROTECT, related_name="contributions")
    undertaking = models.ForeignKey(Undertaking, models.PROTECT, related_name="contributions", null=True, blank=True)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    giver = models.CharField(max_length=12, choices=Giver.choices)
    code = models.SlugField(max_length=40, blank=True)
    title = models.CharField(max_length=200)
    low = models.DecimalField(max_digits=16, decimal_places=3, null=True, blank=True)
    high = models.DecimalField(max_digits=16, decimal_places=3, null=True, blank=True)
    unit = models.CharField(max_length=20, blank=True)
    qualifier = models.CharField(max_length=12, choices=Qualifier.choices, default=Qualifier.REPORTED)
    as_of = models.CharField(max_length=10, blank=True)
    starts = models.CharField(max_length=10, blank=True)
    ends = models.CharField(max_length=10, blank=True)
    counterpart = models.CharField(max_length=120, blank=True)
    fact = models.SlugField(max_length=64, blank=True)
    working = models.BooleanField(default=False)
    reason = models.TextField(blank=True)
    sources = models.JSONField(default=list, blank=True)  # further addresses beside source_url
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["kind", "as_of", "starts", "title", "pk"]
        indexes = [models.Index(fields=["partner", "kind"])]
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "partner", "code"], condition=~Q(code=""), name="one_contribution_of_a_code"
            ),
            models.CheckConstraint(
                condition=Q(low=None, high=None) | Q(high__gte=F("low")),
                name="from_the_least_to_the_most",
                violation_error_message=_("Write the least value first; the most is no less."),
            ),
        ]

    def __str__(self) -> str:
        return self.title

"""Activities (what they are) and sessions (one dated run of each), with their identifiers and order."""

from django.db import models

from comity.access.models import Guarded
from comity.catalogue.states import ActivityState, SessionState
from comity.common.sourced import Sourced
from comity.partners.models import PartnerGroup, Provider


class Area(Guarded):
    """A field of work by which activities are classed; an area may lie in a wider one."""

    code = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=160)
    wider = models.ForeignKey("self", models.PROTECT, related_name="narrower", null=True, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class ActivityQuerySet(models.QuerySet["Activity"]):
    """Filters that read as adverbs."""

    def in_use(self) -> "ActivityQuerySet":
        """Approved and not withdrawn."""
        return self.filter(state=ActivityState.APPROVED)


class Activity(Guarded, Sourced):
    """An entry of the catalogue. Empty means not stated.

    `code` is the owner's own number of it. `family` is the origin it was read from. `duration_days` counts
    calendar days from the first to the last. Money in minor units of `currency`. Ranks are ranges of codes such as
    "OR-5..OR-9;OF-2..OF-5"; the profile is of a language, "en:3232".
    """

    code = models.CharField(max_length=40)
    family = models.CharField(max_length=60, blank=True)
    title = models.CharField(max_length=300)
    other_titles = models.JSONField(default=list, blank=True)
    provider = models.ForeignKey(Provider, models.PROTECT, related_name="activities", null=True, blank=True)
    provider_name = models.CharField(max_length=200, blank=True)
    kind = models.CharField(max_length=40, blank=True)
    area = models.ForeignKey(Area, models.PROTECT, related_name="activities", null=True, blank=True)
    delivery = models.CharField(max_length=40, blank=True)
    level = models.CharField(max_length=80, blank=True)
    scheme = models.CharField(max_length=120, blank=True)
    city = models.CharField(max_length=120, blank=True)
    country = models.CharField(max_length=2, blank=True)
    duration_days = models.PositiveIntegerField(null=True, blank=True)
    aim = models.TextField(blank=True)
    description = models.TextField(blank=True)
    language_profile = models.CharField(max_length=20, blank=True)
    ranks = models.CharField(max_length=120, blank=True)
    civilian = models.BooleanField(null=True, blank=True)
    clearance = models.CharField(max_length=80, blank=True)
    releasable_to = models.CharField(max_length=300, blank=True)
    open_to = models.CharField(max_length=300, blank=True)
    seats_min = models.PositiveIntegerField(null=True, blank=True)
    seats_max = models.PositiveIntegerField(null=True, blank=True)
    prerequisites = models.TextField(blank=True)
    periodicity = models.CharField(max_length=200, blank=True)
    runs_per_year = models.DecimalField(max_digits=6, decimal_places=2, null=True, blank=True)
    observed_from = models.CharField(max_length=10, blank=True)
    fee_minor = models.PositiveBigIntegerField(null=True, blank=True)
    currency = models.CharField(max_length=3, blank=True)
    fee_basis = models.CharField(max_length=120, blank=True)
    note = models.TextField(blank=True)
    state = models.CharField(max_length=12, choices=ActivityState.choices, default=ActivityState.DRAFT)
    state_note = models.TextField(blank=True)
    offered_groups = models.ManyToManyField(PartnerGroup, related_name="+", blank=True)
    unmapped = models.JSONField(default=dict, blank=True)

    objects = ActivityQuerySet.as_manager()

    class Meta:
        ordering = ["title", "code"]
        verbose_name_plural = "activities"
        constraints = [models.UniqueConstraint(fields=["owner", "code"], name="one_activity_of_a_code_for_a_side")]
        indexes = [
            models.Index(fields=["title", "id"]),
            models.Index(fields=["audience", "owner"]),
            models.Index(fields=["audience", "about"]),
        ]

    def __str__(self) -> str:
        return self.title


class Identifier(models.Model):
    """A number by which others know an activity; it may change over time."""

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="identifiers")
    scheme = models.CharField(max_length=60)
    value = models.CharField(max_length=80)
    valid_from = models.DateField(null=True, blank=True)
    valid_to = models.DateField(null=True, blank=True)
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["scheme", "value"]
        constraints = [
            models.UniqueConstraint(
                fields=["activity", "scheme", "value", "valid_from"], name="an_identifier_is_told_once"
            )
        ]
        indexes = [models.Index(fields=["scheme", "value"])]

    def __str__(self) -> str:
        return f"{self.scheme} {self.value}"


class Precedence(models.Model):
    """An activity that has to be passed before another; `lag_days` full days lie between."""

    after = models.ForeignKey(Activity, models.CASCADE, related_name="needs")
    before = models.ForeignKey(Activity, models.CASCADE, related_name="opens")
    lag_days = models.PositiveIntegerField(default=0)
    basis = models.CharField(max_length=120, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["after", "before"], name="an_order_is_told_once"),
            models.CheckConstraint(condition=~models.Q(after=models.F("before")), name="nothing_before_itself"),
        ]

    def __str__(self) -> str:
        return f"{self.before} before {self.after}"


class Session(Guarded, Sourced):
    """One dated run of an activity; first and last day inclusive. Empty seats mean not stated."""

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="sessions")
    code = models.CharField(max_length=60)
    starts = models.DateField()
    ends = models.DateField()
    zone = models.CharField(max_length=60, blank=True)
    city = models.CharField(max_length=120, blank=True)
    country = models.CharField(max_length=2, blank=True)
    seats_min = models.PositiveIntegerField(null=True, blank=True)
    seats_max = models.PositiveIntegerField(null=True, blank=True)
    nominate_by = models.DateField(null=True, blank=True)
    state = models.CharField(max_length=12, choices=SessionState.choices, default=SessionState.PLANNED)
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["starts", "code"]
        indexes = [models.Index(fields=["activity", "starts"]), models.Index(fields=["starts", "ends"])]
        constraints = [
            models.CheckConstraint(condition=models.Q(ends__gte=models.F("starts")), name="session_days_in_order"),
            models.UniqueConstraint(fields=["owner", "code"], name="one_session_of_a_code_for_a_side"),
        ]

    def __str__(self) -> str:
        return f"{self.activity} ({self.code})"

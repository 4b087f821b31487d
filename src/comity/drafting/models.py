"""What-if copies, runs of the planning engine, and what was accepted into a programme."""

from django.db import models

from comity.access.models import Guarded, User
from comity.programmes.models import Programme


class Scenario(Guarded):
    """A what-if copy of one side: limits, choices and weights of its own over a programme's goals.

    `document` has the shape of a settings file (docs/guide/make-a-problem.md) without the partner, the objectives, the
    goals and the requirements, which come from the programme; `weights` in it maps a goal's code to another weight.
    """

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="scenarios")
    letter = models.CharField(max_length=2)
    name = models.CharField(max_length=120, blank=True)
    document = models.JSONField(default=dict)
    copied_from = models.ForeignKey("self", models.SET_NULL, related_name="copies", null=True, blank=True)

    class Meta:
        ordering = ["programme", "letter"]
        constraints = [
            models.UniqueConstraint(fields=["programme", "owner", "letter"], name="one_scenario_of_a_letter")
        ]

    def __str__(self) -> str:
        return f"{self.letter}{f': {self.name}' if self.name else ''}"


class RunState(models.TextChoices):
    """Where a run of the engine stands."""

    WAITING = "waiting", "waiting for the worker"
    RUNNING = "running", "running"
    DONE = "done", "done"
    STOPPED = "stopped", "stopped, best plan kept"
    FAILED = "failed", "failed"


class EngineRun(Guarded):
    """One run of the engine for a scenario, outside any request: its input, progress and answer as text.

    `value`, `ceiling`, `stage`, `seconds` and `more` (a share) are the newest progress; `trail` holds
    [seconds, value, ceiling] of each improvement. `plan` is the wire text of the answer, `answer` what pages show.
    """

    class Kind(models.TextChoices):
        """What the engine is asked."""

        PROPOSE = "propose", "proposal"
        FRONT = "front", "cost and coverage"
        REPAIR = "repair", "repair"

    scenario = models.ForeignKey(Scenario, models.CASCADE, related_name="runs")
    kind = models.CharField(max_length=8, choices=Kind.choices, default=Kind.PROPOSE)
    state = models.CharField(max_length=8, choices=RunState.choices, default=RunState.WAITING)
    asked_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    heard_at = models.DateTimeField(null=True, blank=True)
    stop_asked = models.BooleanField(default=False)
    request = models.JSONField(default=dict, blank=True)
    problem = models.TextField(blank=True)
    plan = models.TextField(blank=True)
    answer = models.JSONField(default=dict, blank=True)
    stage = models.CharField(max_length=40, blank=True)
    value = models.BigIntegerField(null=True, blank=True)
    ceiling = models.BigIntegerField(null=True, blank=True)
    more = models.FloatField(null=True, blank=True)
    seconds = models.FloatField(default=0)
    trail = models.JSONField(default=list, blank=True)
    error = models.TextField(blank=True)

    class Meta:
        ordering = ["-asked_at", "-id"]
        indexes = [models.Index(fields=["state", "asked_at"])]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} of {self.asked_at:%Y-%m-%d %H:%M}"


class Acceptance(Guarded):
    """The one act by which a proposal became the lines of a programme; `before` holds what it replaced, for undo."""

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="acceptances")
    run = models.ForeignKey(EngineRun, models.PROTECT, related_name="acceptances")
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    before = models.JSONField(default=list)
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-at", "-id"]

    def __str__(self) -> str:
        return f"accepted {self.at:%Y-%m-%d %H:%M}"

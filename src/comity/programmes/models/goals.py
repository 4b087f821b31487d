"""The nodes of a programme (objectives, goals and what lies between), their requirements and milestones."""

from django.db import models

from comity.access.models import Guarded
from comity.common.sourced import Sourced
from comity.partners.models import Body, Partner
from comity.programmes.models.programmes import AxisValue, Programme
from comity.programmes.models.types import Level
from comity.programmes.states import GoalState


class Theme(Guarded):
    """A cross-cutting theme of one programme: a tag on its nodes, and perhaps a goal of its own."""

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="themes")
    code = models.CharField(max_length=300)
    name = models.CharField(max_length=300)
    position = models.PositiveSmallIntegerField(default=0)
    notes = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["position", "id"]
        constraints = [models.UniqueConstraint(fields=["programme", "code"], name="one_theme_of_a_code")]

    def __str__(self) -> str:
        return self.name


class Instrument(Guarded, Sourced):
    """An arrangement of a partner (a package, a fund, a review process) that goals may be linked to."""

    partner = models.ForeignKey(Partner, models.PROTECT, related_name="instruments")
    code = models.CharField(max_length=60)
    kind = models.CharField(max_length=120, blank=True)
    title = models.CharField(max_length=300)
    note = models.TextField(blank=True)
    notes = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["title"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "partner", "code"], name="one_instrument_of_a_code_for_a_side")
        ]

    def __str__(self) -> str:
        return self.title


class Node(Guarded):
    """One entry of a programme's tree. `code` is stable, `number` is what is shown; a parent may be unknown.

    `path` orders the tree: the positions of the ancestors, four digits each ("0002.0001"). `weight` counts for goals.
    `basis_of` tells of single fields how they are known. `theme` marks the goal that a theme has for itself.
    """

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="nodes")
    level = models.ForeignKey(Level, models.PROTECT, related_name="nodes", null=True, blank=True)
    parent = models.ForeignKey("self", models.CASCADE, related_name="children", null=True, blank=True)
    position = models.PositiveSmallIntegerField(default=1)
    path = models.CharField(max_length=40, blank=True)
    code = models.CharField(max_length=60)
    number = models.CharField(max_length=40, blank=True)
    title = models.CharField(max_length=500)
    aim = models.TextField(blank=True)
    rationale = models.TextField(blank=True)
    target = models.TextField(blank=True)
    content = models.TextField(blank=True)
    schedule = models.TextField(blank=True)
    actions = models.JSONField(default=list, blank=True)
    weight = models.PositiveIntegerField(default=1)
    state = models.CharField(max_length=12, choices=GoalState.choices, default=GoalState.NOT_STARTED)
    lead_bodies = models.ManyToManyField(Body, related_name="+", blank=True)
    supporting_bodies = models.ManyToManyField(Body, related_name="+", blank=True)
    axis_values = models.ManyToManyField(AxisValue, related_name="nodes", blank=True)
    themes = models.ManyToManyField(Theme, related_name="nodes", blank=True)
    theme = models.ForeignKey(Theme, models.SET_NULL, related_name="goals", null=True, blank=True)
    instruments = models.ManyToManyField(Instrument, related_name="nodes", blank=True)
    lineage = models.JSONField(default=list, blank=True)
    basis_of = models.JSONField(default=dict, blank=True)
    notes = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["programme", "path", "position", "id"]
        constraints = [models.UniqueConstraint(fields=["programme", "code"], name="one_node_of_a_code")]

    def __str__(self) -> str:
        return self.title


class Requirement(Guarded):
    """An amount that a goal needs. `segments` are [share in percent, points a unit], worth most first.

    `advanced_by` lists the rules that say which activities bring how much, as in the settings of a problem.
    """

    node = models.ForeignKey(Node, models.CASCADE, related_name="requirements")
    code = models.CharField(max_length=60)
    title = models.CharField(max_length=500)
    unit = models.CharField(max_length=60, blank=True)
    target = models.PositiveIntegerField()
    weight = models.PositiveIntegerField(default=1)
    position = models.PositiveSmallIntegerField(default=1)
    segments = models.JSONField(default=list, blank=True)
    advanced_by = models.JSONField(default=list, blank=True)
    basis_of = models.JSONField(default=dict, blank=True)
    notes = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["node", "position", "id"]
        constraints = [
            models.UniqueConstraint(fields=["node", "code"], name="one_requirement_of_a_code"),
            models.CheckConstraint(condition=models.Q(target__gte=1, weight__gte=1), name="requirement_asks_something"),
        ]

    def __str__(self) -> str:
        return self.title


class Milestone(Guarded):
    """A dated step of a goal."""

    node = models.ForeignKey(Node, models.CASCADE, related_name="milestones")
    title = models.CharField(max_length=500)
    due = models.CharField(max_length=10, blank=True)
    reached = models.CharField(max_length=10, blank=True)
    position = models.PositiveSmallIntegerField(default=1)
    notes = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["node", "position", "id"]

    def __str__(self) -> str:
        return self.title

"""Where the goals of a programme went when a later one took its place."""

from typing import Any

from django.db import models

from comity.access.models import Guarded
from comity.common.refs import new_ref
from comity.programmes.models.goals import Node
from comity.programmes.models.programmes import Programme
from comity.programmes.states import LineageKind


class LineageStep(Guarded):
    """One step from goals of an earlier programme to goals of a later one, which owns it.

    It crosses to the other side as part of the later programme's snapshot and in no other way. `batch` is shared by
    the steps of one act, so that they are undone together; `states` keeps what the state of each earlier goal was
    before the step was written into it, and what it became: {reference: [before, after]}.
    """

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="lineage_steps")
    source = models.ForeignKey(Programme, models.CASCADE, related_name="lineage_on")
    kind = models.CharField(max_length=8, choices=LineageKind.choices)
    reason = models.TextField(blank=True)
    goals_before: "models.ManyToManyField[Any, Any]" = models.ManyToManyField(Node, related_name="gone_by", blank=True)
    goals_after: "models.ManyToManyField[Any, Any]" = models.ManyToManyField(Node, related_name="come_by", blank=True)
    batch = models.CharField(max_length=64, default=new_ref)
    states = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["programme", "pk"]

    def __str__(self) -> str:
        return f"{LineageKind(self.kind).label}, {self.source} to {self.programme}"

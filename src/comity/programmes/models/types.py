"""What a programme consists of is data: levels with own labels and own numbering."""

from django.db import models

from comity.access.models import Guarded
from comity.common.sourced import Sourced


class ProgrammeType(Guarded, Sourced):
    """A kind of programme with one to four levels below it. `short` is how people call it.

    `notes` keeps what a file says beyond the fields here.
    """

    code = models.CharField(max_length=120)
    name = models.CharField(max_length=200)
    short = models.CharField(max_length=60, blank=True)
    numbering = models.TextField(blank=True)
    note = models.TextField(blank=True)
    notes = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["name", "code"]
        constraints = [models.UniqueConstraint(fields=["owner", "code"], name="one_type_of_a_code_for_a_side")]

    def __str__(self) -> str:
        return self.name


class Level(models.Model):
    """One level of a type, top first. Goals (with weights and requirements) stand on the level marked `is_goal`."""

    type = models.ForeignKey(ProgrammeType, models.CASCADE, related_name="levels")
    depth = models.PositiveSmallIntegerField()
    label = models.CharField(max_length=120)
    plural = models.CharField(max_length=120, blank=True)
    is_goal = models.BooleanField(default=False)

    class Meta:
        ordering = ["type", "depth"]
        constraints = [
            models.UniqueConstraint(fields=["type", "depth"], name="one_level_at_a_depth"),
            models.UniqueConstraint(fields=["type", "label"], name="one_level_of_a_label"),
            models.CheckConstraint(condition=models.Q(depth__gte=1, depth__lte=4), name="one_to_four_levels"),
        ]

    def __str__(self) -> str:
        return self.label

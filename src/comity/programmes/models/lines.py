"""An activity within a programme."""

from django.db import models

from comity.access.models import Guarded
from comity.catalogue.models import Activity, Session
from comity.programmes.models.goals import Node
from comity.programmes.models.programmes import Programme
from comity.programmes.states import LineState


class Line(Guarded):
    """A session that a programme uses, who pays, and the goal it serves first. Money in minor units.

    `set_ref` names the acceptance it came with. Dates are kept here too: an agreed line says what was agreed, even
    when the session moves.
    """

    programme = models.ForeignKey(Programme, models.CASCADE, related_name="lines")
    node = models.ForeignKey(Node, models.PROTECT, related_name="lines", null=True, blank=True)
    activity = models.ForeignKey(Activity, models.PROTECT, related_name="lines")
    session = models.ForeignKey(Session, models.PROTECT, related_name="lines", null=True, blank=True)
    starts = models.DateField()
    ends = models.DateField()
    payer = models.CharField(max_length=60, blank=True)
    payer_name = models.CharField(max_length=160, blank=True)
    cost_minor = models.PositiveBigIntegerField(default=0)
    currency = models.CharField(max_length=3, default="EUR")
    people = models.JSONField(default=dict, blank=True)
    state = models.CharField(max_length=12, choices=LineState.choices, default=LineState.PLANNED)
    set_ref = models.CharField(max_length=64, blank=True)
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["programme", "starts", "id"]

    def __str__(self) -> str:
        return f"{self.activity}, {self.starts}"

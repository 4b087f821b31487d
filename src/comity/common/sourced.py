"""Where a fact comes from: shared shape of records that are restated from public sources."""

from django.db import models


class Basis(models.TextChoices):
    """How a record or a field is known."""

    FACT = "fact", "fact"
    DERIVED = "derived", "derived"
    ILLUSTRATIVE = "illustrative", "illustrative"
    OWN = "own", "entered here"


class Sourced(models.Model):
    """The public address a record was read from, and the day that the source speaks to.

    `source_as_of` is text, because a source may name a year or a month only. `basis_of` tells of single fields how
    they are known where that differs from the record's `basis`.
    """

    source_url = models.TextField(blank=True)
    source_kind = models.CharField(max_length=80, blank=True)
    source_as_of = models.CharField(max_length=40, blank=True)
    basis = models.CharField(max_length=16, choices=Basis.choices, default=Basis.OWN)
    basis_of = models.JSONField(default=dict, blank=True)

    class Meta:
        abstract = True

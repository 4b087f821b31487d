"""The journal's one table."""

from typing import Any, Protocol

from django.db import models


class Record(Protocol):
    """What a line speaks of: anything with a unique reference."""

    ref: Any


class LogEntry(models.Model):
    """One line of the history; never edited, never deleted, hanging on no other table.

    A record is named by its kind and its unique reference. `changes` maps a field to [before, after].
    """

    at = models.DateTimeField(db_index=True)
    actor = models.UUIDField()
    actor_name = models.CharField(max_length=150, blank=True)
    side = models.SlugField()
    kind = models.CharField(max_length=40)
    ref = models.CharField(max_length=64)
    move = models.CharField(max_length=60)
    note = models.TextField(blank=True)
    changes = models.JSONField(default=dict, blank=True)

    class Meta:
        indexes = [models.Index(fields=["kind", "ref"])]

    def __str__(self) -> str:
        return f"{self.kind} {self.ref}: {self.move}"

"""Imports, from preview to undo."""

from django.db import models

from comity.access.models import Guarded, User


class ImportRun(Guarded):
    """A file that was read: what it would change, and what became of it.

    `rows` holds the preview row by row, `counts` its sums, `undo` what is needed to take the import back.
    """

    class State(models.TextChoices):
        """Where an import stands."""

        PREVIEWED = "previewed", "previewed"
        DONE = "done", "done"
        UNDONE = "undone", "undone"

    kind = models.CharField(max_length=40)
    file_name = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)
    content = models.BinaryField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.PREVIEWED)
    rows = models.JSONField(default=list)
    counts = models.JSONField(default=dict)
    undo = models.JSONField(default=list)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-at", "-id"]

    def __str__(self) -> str:
        return f"{self.kind}: {self.file_name}"

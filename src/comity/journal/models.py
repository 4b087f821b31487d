"""The journal's tables: its lines, and where its chain stands."""

import json
from typing import TYPE_CHECKING, Any, Protocol

from django.db import models

if TYPE_CHECKING:
    OneText = models.TextField[Any, Any]
else:
    OneText = models.TextField


class Record(Protocol):
    """What a line speaks of: anything with a unique reference."""

    @property
    def ref(self) -> Any: ...


class PlainJson(OneText):
    """Values kept as one text of sorted JSON, the same bytes on every database, so that a seal can hold them."""

    _pyi_private_set_type: Any  # for the checker of types: any values that JSON knows
    _pyi_private_get_type: Any

    def get_prep_value(self, value: Any) -> Any:
        return None if value is None else json.dumps(value, sort_keys=True)

    def from_db_value(self, value: str | None, _expression: Any, _connection: Any) -> Any:
        return None if value is None else json.loads(value)

    def to_python(self, value: Any) -> Any:
        return json.loads(value) if isinstance(value, str) else value

    def value_to_string(self, obj: models.Model) -> str:
        return json.dumps(self.value_from_object(obj), sort_keys=True)


class LogEntry(models.Model):
    """One line of the history; never edited, never deleted, hanging on no other table.

    A record is named by its kind and its unique reference. `changes` maps a field to [before, after]. `number` and
    `seal` are given once, by the sealer (comity.journal.chain); the database refuses every other change of a line.
    """

    at = models.DateTimeField(db_index=True)
    actor = models.UUIDField()
    actor_name = models.CharField(max_length=150, blank=True)
    side = models.SlugField()
    kind = models.CharField(max_length=40)
    ref = models.CharField(max_length=64)
    move = models.CharField(max_length=60)
    note = models.TextField(blank=True)
    changes = PlainJson(default=dict, blank=True)
    number = models.BigIntegerField(null=True, unique=True, editable=False)
    seal = models.CharField(max_length=64, blank=True, default="", editable=False)

    class Meta:
        indexes = [models.Index(fields=["kind", "ref"])]

    def __str__(self) -> str:
        return f"{self.kind} {self.ref}: {self.move}"


class ChainHead(models.Model):
    """Where the chain stands: one row, the number and the seal of the line that was sealed last."""

    number = models.BigIntegerField()
    seal = models.CharField(max_length=64)
    sealed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.number}:{self.seal}"

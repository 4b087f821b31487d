"""Reading the history of a record that one already has."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import OuterRef, QuerySet, Subquery

from comity.journal.models import LogEntry, Record


def entries_of(record: Record) -> QuerySet[LogEntry]:
    """The history of one record, newest first; fetch the record through its door first."""
    return LogEntry.objects.filter(kind=record.__class__.__name__, ref=str(record.ref)).order_by("-at", "-pk")


def last_at(kind: str, moves: Iterable[str]) -> Subquery:
    """When one of these moves was made last, as part of a question about records of this kind."""
    lines = LogEntry.objects.filter(kind=kind, ref=OuterRef("ref"), move__in=list(moves))
    return Subquery(lines.order_by("-at", "-pk").values("at")[:1])


def unsealed_before(at: datetime) -> int:
    """How many lines written before a moment have no seal yet: a figure without content, for who keeps the server."""
    return LogEntry.objects.filter(number=None, at__lt=at).count()

"""The chain: every line of the journal is sealed with the line before it, after it was committed, by one sealer.

The seal is SHA-256(seal of the line before || the line as canonical JSON), the first line standing on GENESIS. Sealing
goes after the commit and not into each transaction, because a head that every writer changes would make all writers
wait for each other (trust.md section 2). On PostgreSQL a long transaction may commit a line with a lower key later:
the chain counts with numbers of its own, given when a line is sealed.
"""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.db import IntegrityError, connections, transaction

from comity.journal.models import ChainHead, LogEntry

GENESIS = "0" * 64
COLUMNS = ("id", "number", "at", "actor", "actor_name", "side", "kind", "ref", "move", "note", "changes")
COUNTED = ("id", "number")
BATCH = 1000
ENCODE = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode
Stored = tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Where the chain stands: kept elsewhere it proves that nothing before it was changed or cut off."""

    number: int
    seal: str

    def __str__(self) -> str:
        return f"{self.number}:{self.seal}"


EMPTY = Head(number=0, seal=GENESIS)


def head_from(text: str) -> Head:
    """A head as it is written down, NUMBER:SEAL. Raises ValueError for anything else."""
    told = re.fullmatch(r"(\d{1,18}):([0-9a-f]{64})", text.strip())
    if told is None:
        raise ValueError(f"{text.strip()[:80]!r} is no head: NUMBER:SEAL is needed, with a seal of 64 hex digits.")
    return Head(number=int(told[1]), seal=told[2])


def head(using: str = "default") -> Head:
    """The number and the seal of the line sealed last; 0 and zeros when none is sealed."""
    row = ChainHead.objects.using(using).order_by("-number").first()
    return Head(number=row.number, seal=row.seal) if row else EMPTY


def seal(at: datetime) -> int:
    """Seal every committed line that has no seal yet; how many were sealed. Two sealers never fork the chain."""
    sealed = 0
    while LogEntry.objects.filter(number__isnull=True).exists():
        try:
            with transaction.atomic():
                count = seal_batch(at)
        except IntegrityError:
            count = 0  # another sealer began the chain in this moment
        if not count:
            break  # another sealer is at work: the rest is its
        sealed += count
    return sealed


def seal_batch(at: datetime) -> int:
    """The next lines, in the order of their keys; 0 when another sealer moved the head meanwhile."""
    stands = head()
    rows = stored("number IS NULL ORDER BY id LIMIT %s", [BATCH])
    told, last = [], stands
    for row in rows:
        number = last.number + 1
        last = Head(number=number, seal=seal_of(last.seal, numbered(row, number)))
        told.append((last.number, last.seal, row[0]))
    if not told or not moved(stands, last, at):
        return 0
    with connections["default"].cursor() as cursor:
        cursor.executemany("UPDATE comity_logentry SET number = %s, seal = %s WHERE id = %s AND number IS NULL", told)
    return len(told)


def moved(stands: Head, last: Head, at: datetime) -> bool:
    """Move the head on if it still stands where it stood; the first sealer of all begins it."""
    if stands == EMPTY:
        ChainHead.objects.create(pk=1, number=last.number, seal=last.seal, sealed_at=at)
        return True
    ours = ChainHead.objects.filter(number=stands.number, seal=stands.seal)
    return bool(ours.update(number=last.number, seal=last.seal, sealed_at=at))


def seal_of(before: str, row: Stored) -> str:
    """The seal of a line that follows the line with the seal `before`."""
    return hashlib.sha256((before + canonical(row)).encode(errors="surrogatepass")).hexdigest()


def canonical(row: Stored) -> str:
    """Every column of a line as one JSON object: the same text on every database."""
    return ENCODE(dict(zip(COLUMNS, map(plain, row), strict=False)))


def plain(value: Any) -> Any:
    """A value as SQLite keeps it: text, or a whole number. Bytes that are no text keep what they are."""
    if isinstance(value, bytes):
        return value.decode(errors="surrogateescape")
    if isinstance(value, datetime):
        return str(value.astimezone(UTC).replace(tzinfo=None))
    return value if value is None or isinstance(value, int | str) else getattr(value, "hex", str(value))


def numbered(row: Stored, number: int) -> Stored:
    """The line with its place in the chain."""
    return (row[0], number, *row[2:])


def stored(condition: str, given: Sequence[Any], using: str = "default") -> list[Stored]:
    """Lines as they are stored, byte by byte, with the seal last; past the models, which read two texts as one day."""
    connection = connections[using]
    names = [name if name in COUNTED else as_bytes(name, connection.vendor) for name in (*COLUMNS, "seal")]
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(names)} FROM comity_logentry WHERE {condition}", given)  # noqa: S608  # nosec B608 - our columns
        return list(cursor.fetchall())


def as_bytes(name: str, vendor: str) -> str:
    """SQLite keeps any bytes in a column of text, also such as are no text: read as bytes, they can be told."""
    return f"CAST({name} AS BLOB)" if vendor == "sqlite" else name

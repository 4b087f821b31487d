"""The whole installation as one file: written while it runs, restored into an empty database of either kind.

A ZIP of one JSON-lines file a table and a manifest with the count and digest of each, so that a restored database can
be proven equal. Binary fields are base64, days and times ISO 8601, as Django's serializers write them, but to the
microsecond that the database keeps.
"""

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core import serializers
from django.core.management.color import no_style
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connections, models, transaction
from django.db.migrations.recorder import MigrationRecorder

from comity.common.errors import Refused
from comity.common.transactions import snapshot
from comity.journal.chain import head, head_from
from comity.journal.verification import Verification, verify

FORMAT = "comity/backup/1"
LEFT_OUT = {"contenttypes.contenttype", "auth.permission", "sessions.session"}  # made anew by every installation
BATCH = 500
MILLISECOND = 1_000  # microseconds


class ToTheMicrosecond(DjangoJSONEncoder):
    """The framework's encoder cuts times to the millisecond: 12:00:00.000123 would come back as 12:00:00."""

    def default(self, o: Any) -> Any:
        """The value as JSON knows it; a time in whole milliseconds as older archives have it."""
        if isinstance(o, datetime | time) and o.microsecond % MILLISECOND:
            return o.isoformat().replace("+00:00", "Z")
        return super().default(o)


def tables() -> list[type[models.Model]]:
    """Every table with content, those that others point to first."""
    own = [model for model in apps.get_models() if model._meta.label_lower not in LEFT_OUT]
    return sorted(own, key=lambda model: model._meta.label_lower)


def migrations_in(using: str) -> list[str]:
    """The migrations a database has seen, of our own tables."""
    applied = MigrationRecorder(connections[using]).applied_migrations()
    return sorted(f"{app}.{name}" for app, name in applied if app == "comity")


def lines_of(model: type[models.Model], using: str) -> Iterator[bytes]:
    """The rows of a table, one line each, in the order of their keys."""
    rows = model._default_manager.using(using).order_by("pk").iterator(chunk_size=BATCH)
    for row in rows:
        text = serializers.serialize("jsonl", [row], cls=ToTheMicrosecond)
        fields = json.loads(text)
        yield json.dumps(fields, sort_keys=True, ensure_ascii=False).encode() + b"\n"


def digest_of(model: type[models.Model], using: str) -> tuple[int, str]:
    """How many rows, and the SHA-256 of their lines."""
    digest, count = hashlib.sha256(), 0
    for line in lines_of(model, using):
        digest.update(line)
        count += 1
    return count, digest.hexdigest()


def write_backup(path: Path, *, at: datetime, using: str = "default") -> dict[str, Any]:
    """Write the archive beside its name first, then move it there; the manifest. Raises OSError when it cannot."""
    manifest: dict[str, Any] = {"format": FORMAT, "made_at": at.isoformat(), "tables": {}}
    part = path.with_name(f"{path.name}.part")
    path.parent.mkdir(parents=True, exist_ok=True)
    with snapshot(using), zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
        manifest["migrations"] = migrations_in(using)
        manifest["journal"] = str(head(using))
        for model in tables():
            manifest["tables"][model._meta.label_lower] = write_table(archive, model, using)
        archive.writestr("manifest.json", json.dumps(manifest, indent=1, sort_keys=True))
    part.replace(path)
    return manifest


def write_table(archive: zipfile.ZipFile, model: type[models.Model], using: str) -> dict[str, Any]:
    """One table into the archive; its count and digest."""
    digest, count = hashlib.sha256(), 0
    with archive.open(f"tables/{model._meta.label_lower}.jsonl", "w") as member:
        for line in lines_of(model, using):
            member.write(line)
            digest.update(line)
            count += 1
    return {"rows": count, "sha256": digest.hexdigest()}


def manifest_of(archive: zipfile.ZipFile) -> dict[str, Any]:
    """What the archive says of itself. Raises Refused for another kind of file."""
    try:
        manifest: dict[str, Any] = json.loads(archive.read("manifest.json"))
    except (KeyError, ValueError):
        raise Refused("This file is no backup: it holds no manifest.") from None
    if manifest.get("format") != FORMAT:
        raise Refused(f"This backup has the format {manifest.get('format')!r}; this release reads {FORMAT}.")
    return manifest


def check_archive(path: Path) -> dict[str, Any]:
    """Every part of the archive against its manifest. Raises Refused naming the part that differs."""
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = manifest_of(archive)
            for label, told in manifest["tables"].items():
                found = hashlib.sha256(archive.read(f"tables/{label}.jsonl")).hexdigest()
                if found != told["sha256"]:
                    raise Refused(f"The backup is damaged: {label} is not what was written.")
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise Refused(f"The backup cannot be read: {error}.") from None
    return manifest


def restore(path: Path, *, using: str = "default") -> dict[str, Any]:
    """Fill an empty, migrated database from the archive, all or nothing, and prove it equal.

    Raises Refused when the archive is damaged or from another release, when the database holds anything, or when what
    was restored differs.
    """
    manifest = check_archive(path)
    if manifest["migrations"] != migrations_in(using):
        raise Refused("The backup was made by another release: install that release, restore, then upgrade.")
    held = [model._meta.label for model in tables() if model._default_manager.using(using).exists()]
    if held:
        raise Refused(f"The database is not empty ({held[0]} has rows): restore into a new one.")
    connection = connections[using]
    with zipfile.ZipFile(path) as archive, connection.constraint_checks_disabled(), transaction.atomic(using=using):
        for model in tables():
            fill(archive, model, using)
        connection.check_constraints()
        for statement in connection.ops.sequence_reset_sql(no_style(), tables()):
            with connection.cursor() as cursor:
                cursor.execute(statement)
        compare(manifest, using)
    return manifest


def fill(archive: zipfile.ZipFile, model: type[models.Model], using: str) -> None:
    """The rows of one table as they were, references included."""
    try:
        text = archive.read(f"tables/{model._meta.label_lower}.jsonl").decode()
    except KeyError:
        return
    for row in serializers.deserialize("jsonl", io.StringIO(text), using=using, handle_forward_references=False):
        row.save(using=using)


def compare(manifest: dict[str, Any], using: str) -> None:
    """Raises Refused when a restored table differs from what was written."""
    for model in tables():
        told = manifest["tables"].get(model._meta.label_lower, {"rows": 0, "sha256": hashlib.sha256().hexdigest()})
        if digest_of(model, using) != (told["rows"], told["sha256"]):
            raise Refused(f"After the restore {model._meta.label} differs from the backup; nothing was kept.")


def chain_of(manifest: dict[str, Any], using: str = "default") -> Verification:
    """The journal of a restored database against the head that the backup was made with."""
    return verify([head_from(manifest["journal"])] if "journal" in manifest else [], using)

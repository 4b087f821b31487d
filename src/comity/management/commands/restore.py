"""`comity restore`: a backup into an empty database, or proven in a scratch one."""

import tempfile
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import CommandParser
from django.db import connections

from comity.common.errors import Refused
from comity.exchange.archive import restore
from comity.management.files import FileCommand

SQLITE = "django.db.backends.sqlite3"


class Command(FileCommand):
    help = "Restore a backup into an empty database; with --verify only prove that it can be restored."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", help="a file that comity backup wrote")
        parser.add_argument("--verify", action="store_true", help="restore into a scratch database and compare")

    def handle(self, *args: Any, **options: Any) -> None:
        path = Path(options["file"])
        try:
            manifest = verified(path) if options["verify"] else restored(path)
        except Refused as refused:
            self.refuse(str(refused))
        rows = sum(table["rows"] for table in manifest["tables"].values())
        where = "a scratch database" if options["verify"] else "the database"
        self.stdout.write(f"Restored into {where}: {rows:,} rows, every table equal to the backup.")


def restored(path: Path) -> dict[str, Any]:
    """Into the configured database, made ready first."""
    call_command("migrate", verbosity=0)
    return restore(path)


def verified(path: Path) -> dict[str, Any]:
    """Into a scratch SQLite database that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        connections.databases["scratch"] = connections.configure_settings(
            {"scratch": {"ENGINE": SQLITE, "NAME": str(Path(folder) / "scratch.sqlite3")}, "default": {}}
        )["scratch"]
        try:
            call_command("migrate", verbosity=0, database="scratch")
            return restore(path, using="scratch")
        finally:
            connections["scratch"].close()
            del connections.databases["scratch"]

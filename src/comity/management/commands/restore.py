"""`comity restore`: a backup into an empty database, or proven in a scratch one."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import CommandParser
from django.db import connections

from comity.common.errors import Refused
from comity.exchange.archive import chain_of, restore
from comity.journal.verification import Verification
from comity.management.files import CHECK_FAILED, FileCommand

SQLITE = "django.db.backends.sqlite3"


class Command(FileCommand):
    help = "Restore a backup into an empty database; with --verify only prove that it can be restored."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", help="a file that comity backup wrote")
        parser.add_argument("--verify", action="store_true", help="restore into a scratch database and compare")

    def handle(self, *args: Any, **options: Any) -> None:
        path = Path(options["file"])
        try:
            manifest, chain = verified(path) if options["verify"] else restored(path)
        except Refused as refused:
            self.refuse(str(refused))
        rows = sum(table["rows"] for table in manifest["tables"].values())
        where = "a scratch database" if options["verify"] else "the database"
        self.stdout.write(f"Restored into {where}: {rows:,} rows, every table equal to the backup.")
        self.tell(chain)
        if options["verify"] and not chain.intact:
            sys.exit(CHECK_FAILED)

    def tell(self, chain: Verification) -> None:
        """What the journal in the backup proves; one that was tampered with is restored as it is, and said."""
        if chain.intact:
            self.stdout.write(f"Its journal is intact: {chain.sealed:,} sealed lines, head {chain.head}.")
            return
        self.say("The journal in the backup was tampered with before the backup was made:")
        for fault in chain.faults:
            self.say(str(fault))


def restored(path: Path) -> tuple[dict[str, Any], Verification]:
    """Into the configured database, made ready first."""
    call_command("migrate", verbosity=0)
    manifest = restore(path)
    return manifest, chain_of(manifest)


def verified(path: Path) -> tuple[dict[str, Any], Verification]:
    """Into a scratch SQLite database that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        connections.databases["scratch"] = connections.configure_settings(
            {"scratch": {"ENGINE": SQLITE, "NAME": str(Path(folder) / "scratch.sqlite3")}, "default": {}}
        )["scratch"]
        try:
            call_command("migrate", verbosity=0, database="scratch")
            manifest = restore(path, using="scratch")
            return manifest, chain_of(manifest, "scratch")
        finally:
            connections["scratch"].close()
            del connections.databases["scratch"]

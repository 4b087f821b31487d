"""`comity backup`: the whole installation as one file, while it runs."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import CommandParser
from django.utils.timezone import now

from comity.exchange.archive import write_backup
from comity.journal.chain import seal
from comity.management.files import FileCommand
from comity.management.writing import write_together


class Command(FileCommand):
    help = "Write everything the installation keeps into one file, while it runs."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "file", nargs="?", help="where to (default: backups/ in the home folder, named by the time)"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        at = now()
        path = Path(options["file"] or settings.COMITY_HOME / "backups" / f"{at:%Y%m%d-%H%M%S}.comity-backup")
        try:
            seal(at)
            manifest = write_backup(path, at=at)
            beside = path.with_name(f"{path.name}.head")
            write_together([(beside, f"{manifest['journal']}\n".encode())])
        except OSError as error:
            self.refuse(f"{path}: cannot be written: {error.strerror}")
        rows = sum(table["rows"] for table in manifest["tables"].values())
        self.stdout.write(f"{path}: {rows:,} rows of {len(manifest['tables'])} tables.")
        self.stdout.write(f"{beside}: head of the journal, {manifest['journal']}; keep a copy of it elsewhere.")
        self.stdout.write(f"Prove it with: comity restore --verify {path}")

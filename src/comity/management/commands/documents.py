"""`comity documents`: lay the shipped template out to be changed, and try the one of this installation."""

import shutil
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from comity.reporting.documents import stationery
from comity.reporting.documents.trying import faults


class Command(BaseCommand):
    help = "Without a folder: make documents of an invented text on the paper in use, and say what is wrong."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", nargs="?", help="lay the shipped values, template and mark there, to be changed")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["folder"]:
            self.lay_out(Path(options["folder"]))
            return
        if told := faults():
            raise CommandError("\n".join(told))
        place = stationery.folder() or "as shipped"
        self.stdout.write(f"Documents can be made in every language ({place}).")

    def lay_out(self, folder: Path) -> None:
        """Copy what is shipped; what is there already stays."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / stationery.FACES).mkdir(exist_ok=True)
        for name in (stationery.PAPER, stationery.TEMPLATE, "mark.svg"):
            if (folder / name).exists():
                self.stdout.write(f"{folder / name} is there already and stays.")
            else:
                shutil.copy(stationery.SHIPPED / name, folder / name)
                self.stdout.write(f"{folder / name}")
        self.stdout.write("Change them, set COMITY_DOCUMENTS to this folder, then run: comity documents")

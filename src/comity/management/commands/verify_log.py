"""`comity verify-log`: prove that no line of the journal was changed, removed, put in or cut off.

Exit codes: 0 intact, 1 tampered with (every line is named), 2 the command was used wrongly.
"""

import json
import sys
import zipfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser

from comity.common.errors import Refused
from comity.exchange.archive import manifest_of
from comity.journal.chain import Head, head, head_from
from comity.journal.verification import Verification, verify
from comity.management.files import FileCommand

TAMPERED = 1


class Command(FileCommand):
    help = "Prove that the journal is whole: every line as it was sealed, none missing, none put in."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--head",
            action="append",
            default=[],
            metavar="FILE|NUMBER:SEAL",
            help="a head that was kept elsewhere, a file with one on each line, or a backup; shows a tail cut off",
        )
        parser.add_argument("--heads", action="store_true", help="only print where the chain stands, to keep elsewhere")
        parser.add_argument("--json", action="store_true", help="print the findings for a program")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["heads"]:
            self.stdout.write(str(head()))
            return
        kept = [one for given in options["head"] for one in self.heads_of(given)]
        found = verify(kept)
        self.tell_json(found) if options["json"] else self.tell(found, len(kept))
        if not found.intact:
            sys.exit(TAMPERED)

    def heads_of(self, given: str) -> list[Head]:
        """The heads of one argument; refused when it holds none."""
        path = Path(given)
        try:
            if not path.exists():
                return [head_from(given)]
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as archive:
                    return [head_from(manifest_of(archive).get("journal", ""))]
            heads = [head_from(line.split()[0]) for line in self.read(given).splitlines() if line.strip()]
        except (ValueError, Refused, OSError) as error:
            self.refuse(f"--head: {error}")
        return heads or self.refuse(f"--head: {given} holds no head")

    def tell(self, found: Verification, kept: int) -> None:
        """For a person: what is wrong, or that nothing is."""
        for fault in found.faults:
            self.stdout.write(str(fault))
        if found.more:
            self.stdout.write(f"And {found.more:,} more.")
        against = f", and every one of {kept} heads kept elsewhere agrees" if kept else ""
        if found.intact:
            self.stdout.write(f"The journal is intact: {found.sealed:,} sealed lines{against}.")
        else:
            self.stdout.write(f"The journal was tampered with: {len(found.faults) + found.more:,} findings.")
        if found.unsealed:
            oldest = f"{found.oldest_unsealed:%Y-%m-%d %H:%M:%S} UTC"
            self.stdout.write(f"{found.unsealed:,} lines are not sealed yet, the oldest of {oldest}.")
        self.stdout.write(f"Head {found.head}")

    def tell_json(self, found: Verification) -> None:
        """For a program."""
        told = asdict(found) | {"intact": found.intact, "head": str(found.head)}
        told["faults"] = [asdict(fault) | {"words": str(fault)} for fault in found.faults]
        told["oldest_unsealed"] = found.oldest_unsealed.isoformat() if found.oldest_unsealed else None
        self.stdout.write(json.dumps(told, indent=1))

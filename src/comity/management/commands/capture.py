"""`comity capture FILE --published DATE`: what a published text says, as a draft that a person would confirm."""

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser

from comity.common.errors import Refused
from comity.dialogue.capture import LANGUAGES, MEDIUM, Captured, capture_text
from comity.dialogue.captures_public import public_registry
from comity.dialogue.queries.capturing_corrections import corrections_without_names
from comity.management.files import FileCommand

REFUSED = 3
HEADS = ("field", "value", "sureness", "rule")
WIDEST = 70
CODES = ", ".join(LANGUAGES)


class Command(FileCommand):
    help = "Read a release, a page or a PDF about a visit, meeting or call: who met whom, what was promised."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "file", metavar="FILE", nargs="?", default="", help="text, HTML or PDF; - is standard input"
        )
        parser.add_argument(
            "--published", metavar="DATE", help="day of publication, 2031-03-14; needed for words such as Thursday"
        )
        parser.add_argument(
            "--teller",
            default="",
            metavar="SIDE",
            help="who speaks: organisation, medium, or a state such as partner:JO, member:NL, other:BR",
        )
        parser.add_argument(
            "--organisation",
            default="",
            metavar="NAME",
            help="which organisation is one of the two sides of the dialogue",
        )
        parser.add_argument("--language", default="", metavar="CODE", help=f"{CODES}; found by itself if not given")
        shape = parser.add_mutually_exclusive_group()
        shape.add_argument(
            "--corrections", action="store_true", help="what people put right in drafts, one line each, names removed"
        )
        shape.add_argument("--json", action="store_true", help="the whole draft, each value with its spans and rule")
        shape.add_argument("--table", action="store_true", help="a table of the values (the default)")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["corrections"]:
            for line in corrections_without_names():
                self.stdout.write(json.dumps(line, ensure_ascii=False))
            return
        if not options["file"]:
            self.refuse("FILE: name the text to read, or - for standard input.")
        published = self.day(options["published"])
        source = self.bytes_of(options["file"])
        registry = public_registry(options["organisation"])
        if options["teller"] not in {"", MEDIUM, *(side.key for side in registry.sides)}:
            self.refuse(f"--teller: {options['teller']} is no side; say organisation, medium, or a state: partner:JO")
        if options["language"] not in {"", *LANGUAGES}:
            self.refuse(f"--language: {options['language']} is none that can be read; say one of: {CODES}")
        try:
            found = capture_text(
                source,
                published=published,
                teller=options["teller"],
                language=options["language"],
                registry=registry,
            )
        except Refused as reason:
            self.say(str(reason))
            sys.exit(REFUSED)
        if not found.text.strip():
            self.say(f"{options['file']}: there is no text in it, so there is nothing to read.")
            sys.exit(REFUSED)
        self.tell(found, as_json=options["json"])

    def tell(self, found: Captured, *, as_json: bool) -> None:
        """What was read, and what the reader is warned of, each said once."""
        for warning in found.warnings:
            if as_json or warning != found.draft["said"]:  # which the table says in its place
                self.say(warning)
        if as_json:
            self.stdout.write(json.dumps(found.draft, ensure_ascii=False, indent=1))
        else:
            self.table(found)

    def day(self, given: str | None) -> date | None:
        """The day of publication, if it is one."""
        try:
            return date.fromisoformat(given) if given else None
        except ValueError:
            self.refuse(f"--published: {given} is no day; write it as 2031-03-14")

    def bytes_of(self, name: str) -> bytes:
        """The bytes of the file, whatever they are."""
        try:
            return self.standard_input() if name == "-" else Path(name).read_bytes()
        except OSError as error:
            self.refuse(f"{name}: cannot be read: {error.strerror}")

    def table(self, found: Captured) -> None:
        """Values under one another; a long one is cut."""
        if found.draft["said"]:
            self.stdout.write(found.draft["said"])
            return
        rows = [
            HEADS,
            *(
                (field, value if len(value) <= WIDEST else value[: WIDEST - 1] + "…", sureness, rule)
                for field, value, sureness, rule in found.rows
            ),
        ]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            self.stdout.write("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())

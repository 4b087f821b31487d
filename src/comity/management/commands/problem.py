"""`comity problem`: a person's catalogue and settings to a problem file.

Exit codes: 0 when the problem, or the example, was written; 2 when a file cannot be read or written, or when the
catalogue or the settings have faults, each of which is printed.
"""

import sys
from pathlib import Path
from typing import Any, NoReturn

from django.core.management.base import BaseCommand, CommandParser

from comity.drafting.demonstration import CATALOGUE, SETTINGS, example_files
from comity.drafting.problem_from_tables import BadTables, MadeProblem, TableFault, make_problem
from comity.formats.sheets import UnreadableSheet, text_of

BAD_INPUT = 2


class Command(BaseCommand):
    help = "Make a problem file from a catalogue (CSV) and settings (TOML); --example writes a pair to start from."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("catalogue", nargs="?", metavar="CATALOGUE.csv", help="activities, one a row")
        parser.add_argument("settings_file", nargs="?", metavar="SETTINGS.toml", help="goals, limits, rules, choices")
        parser.add_argument("-o", "--output", default="-", metavar="PROBLEM.json", help="- is standard output")
        parser.add_argument("--example", metavar="DIR", help="write the shipped example there, and do nothing else")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["example"] is not None:
            self.write_example(Path(options["example"]))
            return
        if options["settings_file"] is None:
            self.refuse("two files are needed: CATALOGUE.csv and SETTINGS.toml (or --example DIR to get a pair)")
        catalogue, settings = (self.read(Path(options[name])) for name in ("catalogue", "settings_file"))
        try:
            made = make_problem(catalogue, settings)
        except BadTables as bad:
            self.refuse_with(bad.faults)
        self.write(options["output"], made)

    def read(self, path: Path) -> str:
        try:
            return text_of(path.read_bytes())
        except OSError as error:
            self.refuse(f"{path}: cannot be read: {error.strerror}")
        except UnreadableSheet as error:
            self.refuse(f"{path}: {error}")

    def write(self, output: str, made: MadeProblem) -> None:
        for warning in made.warnings:
            self.stderr.write(f"warning: {warning}", self.style.WARNING)
        if output == "-":
            self.stdout.write(made.text, ending="")
            return
        try:
            Path(output).write_text(made.text, "utf-8")
        except OSError as error:
            self.refuse(f"{output}: cannot be written: {error.strerror}")
        self.stdout.write(
            f"{output}: {made.activities} activities, {made.sessions} sessions, {made.requirements} requirements"
        )

    def write_example(self, folder: Path) -> None:
        """Write the example's files; one that is there and says something else is never overwritten."""
        texts = example_files()
        changed = [name for name in texts if (folder / name).exists() and (folder / name).read_text() != texts[name]]
        if changed:
            self.refuse(f"{folder / changed[0]} is there already and was changed; name another folder")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for name, text in texts.items():
                (folder / name).write_text(text, "utf-8")
        except OSError as error:
            self.refuse(f"{folder}: cannot be written: {error.strerror}")
        self.stdout.write(f"Written to {folder}: {', '.join(texts)}. Next:")
        self.stdout.write(f"  comity problem {folder / CATALOGUE} {folder / SETTINGS} -o {folder / 'problem.json'}")

    def refuse_with(self, faults: tuple[TableFault, ...]) -> NoReturn:
        for fault in faults:
            self.stderr.write(str(fault))
        count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
        self.refuse(f"{count}; nothing was written")

    def refuse(self, sentence: str) -> NoReturn:
        self.stderr.write(sentence)
        sys.exit(BAD_INPUT)

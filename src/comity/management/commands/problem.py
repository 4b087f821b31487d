"""`comity problem`: a person's catalogue and settings to a problem file.

Exit codes: 0 when the problem, or the example, was written; 2 when a file cannot be read or written, or when the
catalogue or the settings have faults, each of which is printed.
"""

from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser

from comity.drafting.demonstration import CATALOGUE, SETTINGS, example_files
from comity.drafting.problem_from_tables import BadTables, MadeProblem, make_problem
from comity.management.files import FileCommand


class Command(FileCommand):
    help = "Make a problem file from a catalogue (CSV) and settings (TOML); --example writes a pair to start from."

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
        catalogue, settings = (self.read(options[name]) for name in ("catalogue", "settings_file"))
        try:
            made = make_problem(catalogue, settings)
        except BadTables as bad:
            self.refuse_with(bad.faults)
        self.leave(options["output"], made)

    def leave(self, output: str, made: MadeProblem) -> None:
        """Write the problem, with its warnings for the person."""
        for warning in made.warnings:
            self.stderr.write(f"warning: {warning}", self.style.WARNING)
        self.write(output, made.text)
        if output != "-":
            self.stdout.write(
                f"{output}: {made.activities} activities, {made.sessions} sessions, {made.requirements} requirements"
            )

    def write_example(self, folder: Path) -> None:
        """Write the example's files; one that is there and says something else is never overwritten."""
        texts = example_files()
        there = [name for name in texts if (folder / name).exists()]
        changed = [name for name in there if (folder / name).read_bytes() != texts[name].encode("utf-8")]
        if changed:
            self.refuse(f"{folder / changed[0]} is there already and was changed; name another folder")
        self.write_all({str(folder / name): text for name, text in texts.items()})
        self.stdout.write(f"Written to {folder}: {', '.join(texts)}. Next:")
        self.stdout.write(f"  comity problem {folder / CATALOGUE} {folder / SETTINGS} -o {folder / 'problem.json'}")

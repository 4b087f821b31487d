"""What all file commands share: reading, writing, refusing with every fault, and showing progress.

Exit codes of the commands: 0 done, 2 bad input (every fault is printed), 3 a partial plan was written, 4 a check
failed. "-" stands for standard input or output.
"""

import json
import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any, NoReturn

from django.core.management.base import BaseCommand

from comity.common.numbers import percent
from comity.drafting.proposals import BadInput, Moment, OnMoment
from comity.formats.sheets import UnreadableSheet, text_of
from comity.management.writing import Unwritable, write_together

BAD_INPUT, PARTIAL, CHECK_FAILED = 2, 3, 4
BAR = 24
MILLIONTHS = 1_000_000
# share of the best possible plan from which the bar begins to fill: greedy plans start near nine tenths
EMPTY_BELOW = 0.8


class FileCommand(BaseCommand):
    """A command that reads and writes files and never ends in a trace."""

    requires_system_checks = ()
    input_was_read = False

    def execute(self, *args: Any, **options: Any) -> str | None:
        """Run the command; bad input is printed whole and ends with exit code 2."""
        try:
            return super().execute(*args, **options)
        except BadInput as bad:
            self.refuse_with(bad.faults)

    def get_version(self) -> str:
        """The version of this house, not of the framework."""
        return version("comity")

    def read(self, name: str) -> str:
        """The text of a file, or of standard input for "-", which can be read once."""
        try:
            return text_of(self.standard_input() if name == "-" else Path(name).read_bytes())
        except OSError as error:
            self.refuse(f"{name}: cannot be read: {error.strerror}")
        except UnreadableSheet as error:
            self.refuse(f"{name}: {error}")

    def standard_input(self) -> bytes:
        """Everything on standard input."""
        if self.input_was_read:
            self.refuse("-: standard input can be read only once; name a file for the others")
        self.input_was_read = True
        return sys.stdin.buffer.read()

    def write(self, name: str, content: str | bytes) -> None:
        """Write one file whole, or standard output for "-"."""
        self.write_all({name: content})

    def write_all(self, files: Mapping[str, str | bytes]) -> None:
        """Write every file or none; "-" is standard output, and comes last."""
        contents = {name: one.encode("utf-8") if isinstance(one, str) else one for name, one in files.items()}
        try:
            write_together((Path(name), content) for name, content in contents.items() if name != "-")
        except Unwritable as error:
            self.refuse(f"{error.name}: cannot be written: {error.reason}; nothing was written")
        if "-" not in files:
            return
        if isinstance(files["-"], str):
            self.stdout.write(files["-"], ending="")
        else:
            sys.stdout.buffer.write(files["-"])

    def distinct(self, *names: str | None) -> None:
        """Refuse, before any work, two outputs of one name."""
        given = [name for name in names if name is not None]
        twice = sorted({name for name in given if given.count(name) > 1})
        if twice:
            self.refuse(f"{twice[0]}: is named for two outputs")

    def say(self, sentence: str) -> None:
        """A sentence for the person, on standard error so that standard output stays clean."""
        self.stderr.write(sentence, lambda text: text)

    def refuse_with(self, faults: Iterable[object]) -> NoReturn:
        """Print every fault, then end."""
        texts = [str(fault) for fault in faults]
        for text in texts:
            self.say(text)
        self.refuse(f"{'1 fault' if len(texts) == 1 else f'{len(texts)} faults'}; nothing was written")

    def refuse(self, sentence: str) -> NoReturn:
        """End with exit code 2 and one sentence."""
        self.stderr.write(sentence)
        sys.exit(BAD_INPUT)

    def watcher(self, how: str) -> OnMoment | None:
        """Progress as JSON lines, as a bar on a terminal, or nothing in a pipe."""
        if how == "json":
            return self.json_line
        if how == "bar" or (how == "auto" and sys.stderr.isatty()):
            return self.bar
        return None

    def end_bar(self, how: str) -> None:
        """Leave the line of the bar."""
        if how == "bar" or (how == "auto" and sys.stderr.isatty()):
            self.say("")

    def seconds(self, given: float | None) -> float | None:
        """A time limit that makes sense."""
        if given is not None and not given > 0:
            self.refuse(f"--time: must be positive, got {given:g}")
        return given

    def json_line(self, moment: Moment) -> None:
        """One line for a program to read."""
        seconds = round(moment.seconds, 3)
        fields = {
            "stage": moment.stage,
            "value": moment.value,
            "bound": moment.ceiling,
            "gap": moment.more,
            "seconds": seconds,
        }
        self.say(json.dumps(fields))

    def bar(self, moment: Moment) -> None:
        """One line that is written over: the share of the best possible that is reached."""
        filled, words = 0, moment.stage
        if moment.more is not None:
            reached = 1 / (1 + moment.more)
            filled = max(0, round(BAR * (reached - EMPTY_BELOW) / (1 - EMPTY_BELOW)))
            more = percent(round(moment.more * MILLIONTHS), MILLIONTHS, upwards=True)
            words = f"{moment.stage}: at most {more} more is possible"
        bar = "█" * filled + "·" * (BAR - filled)
        self.stderr.write(f"\r{bar} {moment.seconds:5.1f} s  {words:<60}", lambda text: text, ending="")
        self.stderr.flush()

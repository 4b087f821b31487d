"""What all file commands share: reading, writing, refusing with every fault, and showing progress.

Exit codes of the commands: 0 done, 2 bad input (every fault is printed), 3 a partial plan was written, 4 a check
failed. "-" stands for standard input or output.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

from django.core.management.base import BaseCommand

from comity.common.numbers import percent
from comity.drafting.proposals import BadInput, Moment, OnMoment

BAD_INPUT, PARTIAL, CHECK_FAILED = 2, 3, 4
BAR = 24
MILLIONTHS = 1_000_000
# share of the best possible plan from which the bar begins to fill: greedy plans start near nine tenths
EMPTY_BELOW = 0.8


class FileCommand(BaseCommand):
    """A command that reads and writes files and never ends in a trace."""

    requires_system_checks = ()

    def execute(self, *args: Any, **options: Any) -> str | None:
        """Run the command; bad input is printed whole and ends with exit code 2."""
        try:
            return super().execute(*args, **options)
        except BadInput as bad:
            self.refuse_with(bad.faults)

    def read(self, name: str) -> str:
        """The text of a file, or of standard input for "-"."""
        try:
            return sys.stdin.read() if name == "-" else Path(name).read_bytes().decode("utf-8-sig")
        except OSError as error:
            self.refuse(f"{name}: cannot be read: {error.strerror}")
        except UnicodeDecodeError:
            self.refuse(f"{name}: is not UTF-8 text")

    def write(self, name: str, content: str | bytes) -> None:
        """Write a file whole, or to standard output for "-"."""
        if name == "-" and isinstance(content, str):
            self.stdout.write(content, ending="")
            return
        path = Path(name)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        except OSError as error:
            self.refuse(f"{name}: cannot be written: {error.strerror}")

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

"""The engine's process as its worker holds it: started, listened to, told to stop, ended."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

COMMAND = (sys.executable, "-m", "comity.drafting.engine_process")
Event = dict[str, Any]


class Child:
    """One question under way. `events` are taken one by one; the last one is None, when the process has ended."""

    def __init__(self, asked: Mapping[str, Any]) -> None:
        self.process = subprocess.Popen(  # noqa: S603 - our own module, nothing of the question in the command
            COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={
                **os.environ,
                "DJANGO_SETTINGS_MODULE": os.environ.get("DJANGO_SETTINGS_MODULE", "comity.config.settings"),
            },
        )
        self.events: queue.Queue[Event | None] = queue.Queue()
        threading.Thread(target=self.listen, daemon=True).start()
        self.say(json.dumps(asked))

    def listen(self) -> None:
        """Pass on every line; what is no line of ours is passed over."""
        if self.process.stdout is not None:
            for line in self.process.stdout:
                try:
                    event = json.loads(line)
                except ValueError:
                    continue
                if isinstance(event, dict):
                    self.events.put(event)
        self.events.put(None)

    def say(self, line: str) -> None:
        """One line to the process; one that has ended hears nothing."""
        try:
            if self.process.stdin is not None:
                self.process.stdin.write(line + "\n")
                self.process.stdin.flush()
        except (BrokenPipeError, ValueError):
            return

    def next(self, seconds: float) -> Event | None:
        """The next event; an empty one when nothing came in this time."""
        try:
            return self.events.get(timeout=seconds)
        except queue.Empty:
            return {}

    def stop(self) -> None:
        """Ask for the best plan so far."""
        self.say("stop")

    def end(self) -> int:
        """End the process if it still runs; its exit code."""
        if self.process.poll() is None:
            self.process.kill()
        code = self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue
        return code


def sentence_of_end(code: int) -> str:
    """Why a process without an answer has ended."""
    if code == -signal.SIGXCPU:
        return _("The planning used up the processor time that it may have.")
    if code < 0:
        return _("The planning was ended from outside (signal %(signal)s).") % {"signal": -code}
    return _("The planning ended without an answer (code %(code)s).") % {"code": code}

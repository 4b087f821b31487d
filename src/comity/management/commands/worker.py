"""`comity worker`: take runs of the engine from the queue, and keep the clock beside them, until told to end."""

import os
import signal
from typing import Any

from django.core.management.base import CommandParser
from django.utils.timezone import now

from comity.delivery.clock import Clock
from comity.delivery.duties import KEEPING, MAILING
from comity.drafting.worker import LIMITS, Worker
from comity.management.files import FileCommand

MEBIBYTE = 2**20
PATIENCE = 5.0  # seconds that a mail under way may take to end; one that is cut off is sent again, under the same name


class Command(FileCommand):
    help = "Let the engine answer what is asked on the boards, and keep the clock, until SIGTERM or Ctrl-C."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="take what waits now and end")

    def handle(self, *args: Any, **options: Any) -> None:
        worker = Worker(limits=self.limits())
        clocks = [Clock(KEEPING), Clock(MAILING)]
        if options["once"]:
            while worker.once():
                pass
            for clock in clocks:
                clock.tick(now())
            return
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: worker.leaving.set())
        threads = [clock.start(worker.leaving) for clock in clocks]
        worker.run()
        for thread in threads:
            thread.join(PATIENCE)

    def limits(self) -> dict[str, int]:
        """What one run may use: COMITY_ENGINE_MEMORY in MiB, COMITY_ENGINE_SECONDS of processor time."""
        memory, seconds = os.environ.get("COMITY_ENGINE_MEMORY", ""), os.environ.get("COMITY_ENGINE_SECONDS", "")
        for name, text in (("COMITY_ENGINE_MEMORY", memory), ("COMITY_ENGINE_SECONDS", seconds)):
            if text and not (text.isdigit() and int(text) > 0):
                self.refuse(f"{name}: a whole number above 0 is needed, got {text!r}.")
        return {
            "memory": int(memory) * MEBIBYTE if memory else LIMITS["memory"],
            "processor": int(seconds) if seconds else LIMITS["processor"],
        }

"""The clock in the worker: duties at their intervals, each done by one worker, whatever else the worker is at.

The time is passed in. A duty that fails is told in the log and comes again at its next beat; the others go on.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import close_old_connections, connections
from django.utils import timezone

from comity.notices.beats import take_beat

LOG = logging.getLogger(__name__)
TICK = 1.0  # seconds between two looks at the clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Something that is done every so often; the act is told the time and says how much it did."""

    name: str
    every: timedelta
    act: Callable[[datetime], int]


class Clock:
    """Does duties until it is told to leave."""

    def __init__(self, duties: Sequence[Duty], *, clock: Callable[[], datetime] = timezone.now) -> None:
        self.duties = duties
        self.clock = clock

    def tick(self, at: datetime) -> dict[str, int]:
        """Do what is due at this moment and not done by another worker; what each did."""
        done: dict[str, int] = {}
        for duty in self.duties:
            try:
                if take_beat(duty.name, at, duty.every):
                    done[duty.name] = duty.act(at)
            except Exception:
                LOG.exception("the duty %s broke off; it comes again at its next beat", duty.name)
        return done

    def run(self, leaving: threading.Event) -> None:
        """Until told to leave; called in a thread of its own."""
        try:
            while not leaving.is_set():
                close_old_connections()
                self.tick(self.clock())
                leaving.wait(TICK)
        finally:
            connections.close_all()

    def start(self, leaving: threading.Event) -> threading.Thread:
        """Run in a thread that does not keep the process from ending."""
        thread = threading.Thread(target=self.run, args=(leaving,), name="clock", daemon=True)
        thread.start()
        return thread

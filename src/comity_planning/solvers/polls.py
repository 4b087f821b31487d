"""Asking the caller, while the solver works, whether to go on: counted steps, progress, Ctrl-C."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Thread

import highspy

BEAT = 0.2  # seconds between two questions to the caller while a search over whole sessions lasts


@dataclass(slots=True)
class Polls:
    """Counts the solver's polls and interrupts it when the work is used up or the caller wants to stop.

    `look` is called at every beat, in the caller's thread, before `stop` is asked.
    """

    steps: int | None
    stop: Callable[[], bool] | None
    look: Callable[[], None] | None = None
    used: int = 0
    stopped: bool = False

    def run(self, solver: highspy.Highs) -> highspy.HighsStatus:
        """Let the solver run in a thread of its own, so that the caller is asked in time, and always in its thread.

        The solver can go for several seconds between two polls. Ctrl-C and whatever else is raised by the caller end
        the run at the next one.
        """
        if self.stop is None:
            return solver.run()
        ended: list[highspy.HighsStatus] = []
        thread = Thread(target=lambda: ended.append(solver.run()), daemon=True)
        thread.start()
        try:
            while thread.is_alive():
                thread.join(BEAT)
                if self.look is not None:
                    self.look()
                if thread.is_alive() and self.stop() and not self.stopped:
                    self.stopped = True
        except BaseException:
            self.stopped = True
            thread.join()
            raise
        return ended[0] if ended else highspy.HighsStatus.kError

    def answer(self, event: highspy.HighsCallbackEvent) -> None:
        """Called by the solver at each poll."""
        self.used += 1
        if self.stopped or (self.steps is not None and self.used > self.steps):
            event.interrupt()

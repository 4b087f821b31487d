"""One parent for the web server and the worker: starts both, restarts what dies, ends both cleanly."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from types import FrameType

PATIENCE = 10.0  # seconds a child has to end by itself
BREATH = 0.2
SETTLED = 30.0  # seconds after which a child counts as healthy again
MOST_RESTARTS = 5  # in a row, before giving up


@dataclass(slots=True)
class Child:
    """A process that is kept alive."""

    name: str
    command: Sequence[str]
    process: "subprocess.Popen[bytes] | None" = None
    started: float = 0.0
    restarts: int = 0

    def start(self) -> None:
        """Start it, with all that it will start itself in one group."""
        self.process = subprocess.Popen(self.command, process_group=0)  # noqa: S603 - our own two commands
        self.started = time.monotonic()

    def ended(self) -> int | None:
        """The exit code of a child that is gone; None while it lives."""
        return None if self.process is None else self.process.poll()

    def clear(self) -> None:
        """End what a child that is gone has left behind, and wait for it: a killed server leaves who holds its port."""
        until = time.monotonic() + PATIENCE
        with suppress(ProcessLookupError, PermissionError):  # nobody is left, or nobody but the dead
            while self.process is not None and time.monotonic() < until:
                os.killpg(self.process.pid, signal.SIGKILL)
                time.sleep(BREATH)
                with suppress(ChildProcessError):  # as the first process of a container the dead are ours to bury
                    os.waitpid(-self.process.pid, os.WNOHANG)


@dataclass(slots=True)
class Supervisor:
    """Runs until SIGTERM or SIGINT; the exit code is 0 then, 1 when a child cannot be kept alive."""

    children: list[Child]
    say: Callable[[str], None]
    stopping: bool = field(default=False)

    def run(self) -> int:
        """Start all, watch all, end all."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self.stop)
        for child in self.children:
            child.start()
        code = 0
        while not self.stopping:
            time.sleep(BREATH)
            for child in self.children:
                if not self.stopping and child.ended() is not None and not self.revived(child):
                    code, self.stopping = 1, True
        self.end()
        return code

    def stop(self, number: int, frame: FrameType | None) -> None:
        """Asked to end."""
        self.stopping = True

    def revived(self, child: Child) -> bool:
        """Start a dead child again; False after too many deaths in a row."""
        if time.monotonic() - child.started > SETTLED:
            child.restarts = 0
        child.restarts += 1
        if child.restarts > MOST_RESTARTS:
            self.say(f"The {child.name} ended {child.restarts} times in a row (exit code {child.ended()}); giving up.")
            return False
        self.say(f"The {child.name} ended (exit code {child.ended()}); starting it again.")
        child.clear()
        child.start()
        return True

    def end(self) -> None:
        """Ask every child to end, then insist."""
        alive = [child.process for child in self.children if child.process and child.process.poll() is None]
        for process in alive:
            process.terminate()
        until = time.monotonic() + PATIENCE
        for process in alive:
            try:
                process.wait(max(0.1, until - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for child in self.children:
            child.clear()

"""Whether the process that took a run still lives: it holds a lock, which the system lets go of when the process dies.

A heartbeat cannot tell a dead worker from a slow one in a few seconds; a lock can. It is known on the machine of the
worker alone: elsewhere, and for a worker that hangs, the heartbeat decides (comity.drafting.worker.QUIET).
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from django.conf import settings


def place_of(ref: str) -> Path:
    """The file that stands for a run under way on this machine."""
    return Path(settings.COMITY_HOME) / "running" / ref


@contextmanager
def held(ref: str) -> Iterator[None]:
    """Hold a run for as long as this process is at it. Where no file can be written, the heartbeat alone tells."""
    place = place_of(ref)
    beside = place.with_name(f".{ref}.{os.getpid()}")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handle = beside.open("w")
    except OSError:
        yield
        return
    with handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        beside.replace(place)  # it is there only from now on, held: nobody ever finds it free while we live
        try:
            yield
        finally:
            with suppress(OSError):
                if os.path.samestat(place.stat(), os.fstat(handle.fileno())):
                    place.unlink()


def is_lost(ref: str) -> bool:
    """The process that took this run on this machine is dead. False also where nothing is known of it."""
    try:
        with place_of(ref).open() as handle:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:  # no such file, or somebody holds it
        return False
    return True

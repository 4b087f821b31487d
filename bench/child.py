"""Run one measurement in a process of its own: wall time, processor time and peak memory of nothing else."""

import multiprocessing
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Generic, ParamSpec, TypeVar

Answer = TypeVar("Answer")
Given = ParamSpec("Given")
PER_MEGABYTE = 2**20 if sys.platform == "darwin" else 2**10  # ru_maxrss is in bytes there, in KiB elsewhere


@dataclass(frozen=True, slots=True)
class Measured(Generic[Answer]):
    """An answer with what it took: seconds on the wall, seconds of processor, peak memory of the process in MB."""

    answer: Answer
    wall: float
    processor: float
    megabytes: float


class Failed(RuntimeError):
    """The measured process ended without an answer."""


def work(into: Connection, function: Callable[Given, Answer], *args: Given.args, **kwargs: Given.kwargs) -> None:
    """In the child: run, measure, send."""
    wall, processor = time.perf_counter(), time.process_time()
    answer = function(*args, **kwargs)
    took = (time.perf_counter() - wall, time.process_time() - processor)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / PER_MEGABYTE
    into.send(Measured(answer, *took, peak))
    into.close()


def measured(function: Callable[Given, Answer], *args: Given.args, **kwargs: Given.kwargs) -> Measured[Answer]:
    """Run a function of a module in a fresh process; its arguments and answer travel between processes.

    Raises Failed when the process dies, for example for lack of memory.
    """
    fresh = multiprocessing.get_context("spawn")
    ours, theirs = fresh.Pipe(duplex=False)
    process = fresh.Process(target=work, args=(theirs, function, *args), kwargs=kwargs)
    process.start()
    theirs.close()
    try:
        answer: Measured[Answer] = ours.recv()
    except EOFError:
        process.join()
        raise Failed(f"{function.__name__} ended with exit code {process.exitcode}") from None
    process.join()
    return answer

"""`python -m comity_planning tailor|check`: the engine as a process of its own, without the platform.

Standard input to standard output; progress and faults are JSON lines on standard error. Exit codes are those of the
command line: 0 done, 2 bad input, 3 the plan leaves wishes unmet, 4 the check found something wrong.
"""

import argparse
import contextlib
import json
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import comity_planning as engine

BAD_INPUT, UNMET, CHECK_FAILED = 2, 3, 4


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    given = parser().parse_args(arguments)
    try:
        return tailor(given) if given.command == "tailor" else check()
    except (engine.BadProblem, engine.BadPlan) as bad:
        for fault in bad.faults:
            tell(path=fault.path, code=fault.code, message=fault.message, remedy=fault.remedy)
    except Refused as refused:
        tell(path=refused.path, code="refused", message=str(refused), remedy="")
    return BAD_INPUT


class Refused(ValueError):
    """An argument or a text that cannot be used."""

    def __init__(self, path: str, message: str) -> None:
        self.path = path
        super().__init__(message)


def parser() -> argparse.ArgumentParser:
    """What the commands take."""
    every = argparse.ArgumentParser(prog="python -m comity_planning", description=__doc__)
    commands = every.add_subparsers(dest="command", required=True)
    one = commands.add_parser("tailor", help="a problem on standard input to a plan on standard output")
    one.add_argument("--gap", default="0.5%", help="stop when at most so much more is possible (default 0.5%%)")
    one.add_argument("--time", type=float, metavar="SECONDS", help="stop after so many seconds at the latest")
    one.add_argument("--timed", action="store_true", help="write seconds into the trace; the plan is not repeatable")
    one.add_argument(
        "--keep", metavar="FILE", help="also write each better plan there, whole, while the search goes on"
    )
    commands.add_parser("check", help='{"problem": ..., "plan": ...} on standard input to a report on standard output')
    return every


def tailor(given: argparse.Namespace) -> int:
    """Search; Ctrl-C or a request to terminate ends the search, and the best plan so far is written all the same."""
    problem = engine.read_problem(read())
    keep = None if given.keep is None else Path(given.keep)
    if keep is not None and not os.access(keep.absolute().parent, os.W_OK):
        raise Refused("--keep", f"{keep.absolute().parent} is no folder that can be written to")
    signal.signal(signal.SIGTERM, interrupt)
    try:
        plan = engine.solve(
            problem,
            gap=given.gap,
            time_limit=given.time,
            mode="timed" if given.timed else None,
            on_progress=report,
            on_plan=None if keep is None else lambda better: put(keep, engine.write_plan(better)),
        )
    except ValueError as wrong:
        name, _, message = str(wrong).partition(": ")
        raise Refused({"time_limit": "--time"}.get(name, f"--{name}"), message) from None
    written = engine.write_plan(plan)
    if keep is not None:
        put(keep, written)
    sys.stdout.write(written)
    sys.stdout.flush()
    return UNMET if plan.unmet else 0


def check() -> int:
    """Check a plan against its problem; loads no solver."""
    try:
        both = json.loads(read())
        problem, plan = json.dumps(both["problem"]), json.dumps(both["plan"])
    except (ValueError, TypeError, KeyError) as wrong:
        raise Refused("-", f'an object with "problem" and "plan" is needed: {wrong}') from None
    found = engine.check_plan(engine.read_problem(problem), engine.read_plan(plan))
    answer = {
        "ok": found.ok,
        "value": found.value,
        "bound": found.bound,
        "bound_certified": found.bound_certified,
        "unconfirmed": found.unconfirmed,
        "violations": [
            {"code": each.code, "where": each.where, "message": each.message, "amount": each.amount}
            for each in found.violations
        ],
    }
    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return 0 if found.ok else CHECK_FAILED


def read() -> str:
    """Everything on standard input, as UTF-8."""
    try:
        return sys.stdin.buffer.read().decode("utf-8")
    except UnicodeDecodeError as wrong:
        raise Refused("-", f"must be UTF-8: {wrong.reason} at byte {wrong.start}") from None


def report(progress: engine.Progress) -> None:
    """One line of progress."""
    tell(
        stage=progress.stage,
        value=progress.value,
        bound=progress.bound,
        gap=progress.gap,
        seconds=round(progress.elapsed, 3),
    )


def tell(**fields: object) -> None:
    """One JSON line on standard error; a reader that has gone away ends nothing."""
    with contextlib.suppress(BrokenPipeError):
        sys.stderr.write(json.dumps(fields, ensure_ascii=False) + "\n")
        sys.stderr.flush()


def put(keep: Path, text: str) -> None:
    """Replace the file in one step, so that a reader finds the old plan or the new one, and never a part."""
    part = keep.with_name(f".{keep.name}.part")
    with part.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(keep)


def interrupt(*_: object) -> NoReturn:
    """A request to terminate is taken like Ctrl-C."""
    raise KeyboardInterrupt


def leave(code: int) -> NoReturn:
    """End at once, with all that was written: threads of a solver that was interrupted may still be on their way out.

    Taking the interpreter down under them aborts the process now and then, after its plan was written.
    """
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    leave(main())

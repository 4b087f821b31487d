"""One question to the engine in a process of its own: what may take long or much never runs beside the pages.

On standard input one line of JSON asks (kind, problem, plan, request, run, made_at, language, limits); a later line
"stop" ends the search with the best plan so far. On standard output come lines of JSON: `progress`, `incumbent` (a
first plan, kept should this process be killed), and at last `end` or `failed`.
"""

import json
import os
import resource
import sys
import threading
import traceback
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import django
from django.utils import translation
from django.utils.translation import gettext as _

Ask = Mapping[str, Any]
NICE = 10


class Telling:
    """What goes back to the worker, one line for each event."""

    def __init__(self) -> None:
        self.stopped = threading.Event()
        self.out = sys.stdout
        sys.stdout = sys.stderr  # nothing else may write between the lines

    def listen(self) -> None:
        """Wait for "stop" in a thread; a worker that is gone stops the search too."""
        threading.Thread(target=self.wait_for_stop, daemon=True).start()

    def wait_for_stop(self) -> None:
        """Any line, or the end of the input."""
        sys.stdin.readline()
        self.stopped.set()

    def tell(self, event: str, **more: Any) -> None:
        """One line; a worker that is gone ends this process."""
        try:
            self.out.write(json.dumps({"event": event, **more}) + "\n")
            self.out.flush()
        except BrokenPipeError:
            os._exit(1)

    def progress(self, progress: Any) -> bool:
        """Pass on where the search stands; False once it shall stop."""
        self.tell(
            "progress",
            stage=progress.stage,
            value=progress.value,
            ceiling=progress.bound,
            seconds=round(progress.elapsed, 3),
        )
        return not self.stopped.is_set()


def restrict(limits: Mapping[str, int]) -> None:
    """No more memory and processor time than the worker grants, and the pages go first."""
    os.nice(NICE)
    for name, kind in (("memory", resource.RLIMIT_AS), ("processor", resource.RLIMIT_CPU)):
        if limits.get(name):
            resource.setrlimit(kind, (limits[name], limits[name]))


def main() -> None:
    """Read the question, answer it, and say how it ended."""
    asked: Ask = json.loads(sys.stdin.readline())
    telling = Telling()
    django.setup()
    with translation.override(asked.get("language") or "en"):
        try:
            restrict(asked.get("limits") or {})
            telling.listen()
            answer(asked, telling)
        except MemoryError:
            telling.tell("failed", message=_("The planning ran out of memory. Ask for less, or ask the operator."))
        except Exception as error:
            traceback.print_exc()
            telling.tell("failed", message=sentence_of(error))


def sentence_of(error: Exception) -> str:
    """An error as a sentence: the engine's own words about what was asked, else that something broke."""
    if isinstance(error, ValueError) and str(error):
        return str(error)
    return _("The planning broke off unexpectedly; what happened is in the worker's log.")


def answer(asked: Ask, telling: Telling) -> None:
    """Answer one question."""
    from comity.drafting.engine_answers import ANSWERS  # noqa: PLC0415 - after django.setup and the limits

    ANSWERS[asked["kind"]](asked, telling, datetime.fromisoformat(asked["made_at"]))


if __name__ == "__main__":
    main()

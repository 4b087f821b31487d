"""The worker: takes runs from the queue one at a time, lets the engine answer in its own process, keeps the answer.

The rows of EngineRun are the queue (docs/decisions/0016-runs-are-the-queue.md). A run is taken by compare-and-set, so
two workers never take one. Every write is one short statement outside any longer transaction, and counts only while
the run is still ours: a run that was dropped, or given up as dead by another worker, ends its process here.
"""

import threading
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db import close_old_connections
from django.utils import timezone
from django.utils.translation import gettext as _

from comity.access.models import User
from comity.access.queries import membership_named, memberships_of
from comity.common.transactions import contended
from comity.drafting.broken_off import left_behind
from comity.drafting.changed_lines import with_changes
from comity.drafting.engine_child import Child, Event, sentence_of_end
from comity.drafting.holding import held, is_lost
from comity.drafting.models import EngineRun, RunState
from comity.drafting.plain import as_plain
from comity.drafting.problem_from_records import FromRecords, problem_from_records
from comity.notices.actions import tell
from comity.notices.states import NoticeKind

# a run not heard of for so long has lost its worker, also where no lock tells of it; a loaded machine is slower than
# its heartbeat, so this is long
QUIET = timedelta(seconds=60)
TICK = 0.2  # seconds between two looks at the process
WRITE = 0.4  # seconds between two writes of progress
GRACE = 30.0  # seconds that a stopped search may take to write down its plan
IDLE = 1.0
LIMITS: Mapping[str, int] = {"memory": 6 * 2**30, "processor": 3600}

Watch = Callable[[Child, Event], None]


@dataclass(slots=True)
class Heard:
    """What one process has said so far."""

    stage: str = ""
    value: int | None = None
    ceiling: int | None = None
    trail: list[list[float | int | None]] = field(default_factory=list)
    incumbent: Event | None = None
    end: Event | None = None
    failed: str = ""

    def hear(self, event: Event, seconds: float) -> None:
        """Take in one event."""
        kind = event.get("event")
        if kind == "progress":
            self.progress(event, seconds)
        elif kind == "incumbent":
            self.incumbent = event
        elif kind == "end":
            self.end = event
        elif kind == "failed":
            self.failed = str(event.get("message"))

    def progress(self, event: Event, seconds: float) -> None:
        """Where the search stands; what is not told again stays."""
        before = (self.value, self.ceiling)
        self.stage = str(event.get("stage") or self.stage)
        self.value = event["value"] if event.get("value") is not None else self.value
        self.ceiling = event["ceiling"] if event.get("ceiling") is not None else self.ceiling
        if (self.value, self.ceiling) != before:
            self.trail.append([round(seconds, 2), self.value, self.ceiling])


class Worker:
    """One worker. `watch` is shown every event with its process; `clock` says what time it is."""

    def __init__(
        self,
        *,
        clock: Callable[[], datetime] = timezone.now,
        limits: Mapping[str, int] = LIMITS,
        watch: Watch | None = None,
    ) -> None:
        self.clock = clock
        self.limits = limits
        self.watch = watch
        self.leaving = threading.Event()

    def run(self) -> None:
        """Until told to leave: one run after the other."""
        while not self.leaving.is_set():
            close_old_connections()
            try:
                found = self.once()
            except Exception:
                traceback.print_exc()
                found = False
            if not found:
                self.leaving.wait(IDLE)

    def once(self) -> bool:
        """Give up what the dead left behind, and take one run; false when none waits."""
        bury_the_dead(self.clock())
        run = claim(self.clock())
        if run is None:
            return False
        try:
            with held(run.ref):
                self.attend(run)
        except Exception:
            finish(run, ended(RunState.FAILED, self.clock(), error=broken()))
            raise
        return True

    def attend(self, run: EngineRun) -> None:
        """One run from its question to its end."""
        asked = self.question(run)
        if asked is None:
            return
        child = Child(asked)
        try:
            heard = self.listen(run, child)
        finally:
            code = child.end()
        if self.leaving.is_set() and heard.end is None:
            write(run, {"state": RunState.WAITING, "started_at": None, "heard_at": None, "stage": ""})
            return
        self.settle(run, heard, code)

    def question(self, run: EngineRun) -> dict[str, Any] | None:
        """What the process is asked; None when there is nothing to ask, which the run then says."""
        user = acting(run)
        if user is None:
            finish(run, ended(RunState.FAILED, self.clock(), error=_("Whoever asked no longer acts for this side.")))
            return None
        problem = run.problem
        if not problem:
            made = problem_from_records(run.scenario, user)
            if not made.ok:
                finish(run, ended(RunState.FAILED, self.clock(), error=faults_sentence(made), answer=told(made)))
                return None
            problem, run.problem = made.text, made.text
            run.answer = told(made)
            write(run, {"problem": problem, "answer": run.answer})
        return {
            "kind": run.kind,
            "problem": problem,
            "plan": run.request.get("plan", ""),
            "request": {key: value for key, value in run.request.items() if key != "plan"},
            "run": run.ref,
            "made_at": self.clock().isoformat(),
            "language": run.request.get("language", "en"),
            "limits": dict(self.limits),
        }

    def listen(self, run: EngineRun, child: Child) -> Heard:
        """Until the process has ended: pass on its progress, and a wish to stop."""
        heard, began, written, stopped = Heard(), time.monotonic(), 0.0, 0.0
        while True:
            event = child.next(TICK)
            if event is None:
                return heard
            now = time.monotonic()
            if event:
                heard.hear(event, now - began)
                if self.watch is not None:
                    self.watch(child, event)
            if now - written < WRITE:
                continue
            written = now
            if not self.tell(run, heard, now - began) or self.leaving.is_set():
                return heard
            if not stopped and stop_asked(run):
                stopped = now
                child.stop()
            if stopped and (now - stopped > GRACE or run.kind == EngineRun.Kind.FRONT):
                return heard

    def tell(self, run: EngineRun, heard: Heard, seconds: float) -> bool:
        """Write where the search stands; false when the run is no longer ours."""
        return write(
            run,
            {
                "heard_at": self.clock(),
                "stage": heard.stage,
                "value": heard.value,
                "ceiling": heard.ceiling,
                "more": more_of(heard.value, heard.ceiling),
                "seconds": round(seconds, 2),
                "trail": heard.trail,
            },
        )

    def settle(self, run: EngineRun, heard: Heard, code: int) -> None:
        """Keep the answer, or say why there is none."""
        if heard.end is not None:
            self.keep(run, heard, heard.end)
            return
        asked_to = stop_asked(run)
        state = RunState.STOPPED if asked_to else RunState.FAILED
        error = heard.failed or (_("Stopped before there was an answer.") if asked_to else sentence_of_end(code))
        fields: dict[str, Any] = {}
        last = heard.incumbent
        if last is not None and run.kind == EngineRun.Kind.PROPOSE and (not last.get("draft") or not earlier_plan(run)):
            left = left_behind(run, last, self.clock())
            fields = {"plan": left.plan, "answer": with_changes(run, run.answer | left.answer, acting(run))}
            error += " " + _("The last plan it found is kept.")
        elif earlier_plan(run):
            error += " " + _("The plan before stays on the board.")
        fields |= ended(state, self.clock(), error=error)
        finish(run, fields)

    def keep(self, run: EngineRun, heard: Heard, end: Event) -> None:
        """The answer of a run that ended well, or was stopped with a plan."""
        state = RunState.STOPPED if end.get("stopped") else RunState.DONE
        answer = run.answer | end["answer"]
        if end["plan"]:
            answer = with_changes(run, answer, acting(run))
        plan = answer.get("plan") or {}
        value, ceiling = plan.get("value", heard.value), plan.get("ceiling", heard.ceiling)
        fields = ended(state, self.clock(), error="") | {
            "plan": end["plan"],
            "answer": answer,
            "value": value,
            "ceiling": ceiling,
            "more": more_of(value, ceiling),
            "trail": heard.trail,
        }
        finish(run, fields | ({"problem": end["problem"]} if end.get("problem") else {}))


def claim(at: datetime) -> EngineRun | None:
    """The oldest run that waits, now ours; None when none waits. Another worker may be faster: then the next one."""
    for key in EngineRun.objects.filter(state=RunState.WAITING).order_by("asked_at", "pk").values_list("pk", flat=True):
        if take(key, at):
            related = ("scenario__programme__partner__side", "scenario__owner", "asked_by", "owner")
            return EngineRun.objects.select_related(*related).get(pk=key)
    return None


@contended
def take(key: int, at: datetime) -> bool:
    """Take a run if it still waits."""
    waiting = EngineRun.objects.filter(pk=key, state=RunState.WAITING)
    return bool(waiting.update(state=RunState.RUNNING, started_at=at, heard_at=at))


def bury_the_dead(at: datetime) -> int:
    """Runs whose worker is dead, or not heard of any more, have failed; how many there were."""
    begun = EngineRun.objects.filter(state=RunState.RUNNING, started_at__isnull=False)
    running = begun.values_list("pk", "ref", "started_at", "heard_at")
    dead = [(key, began) for key, ref, began, heard in running if heard is None or heard < at - QUIET or is_lost(ref)]
    return sum([bury(key, began, at) for key, began in dead])


@contended
def bury(key: int, began: datetime | None, at: datetime) -> int:
    """One run has failed, unless it was taken anew meanwhile."""
    lost = _("The worker that planned was lost. The plan before stays on the board; propose again.")
    dead = EngineRun.objects.filter(pk=key, state=RunState.RUNNING, started_at=began)
    buried = dead.update(**ended(RunState.FAILED, at, error=lost))
    if buried:
        tell_of_end(EngineRun.objects.get(pk=key), RunState.FAILED, at=at)
    return buried


@contended
def write(run: EngineRun, fields: Mapping[str, Any]) -> bool:
    """Write into the run while it is still ours; false when it is not."""
    ours = EngineRun.objects.filter(pk=run.pk, state=RunState.RUNNING, started_at=run.started_at)
    return bool(ours.update(**fields))


@contended
def finish(run: EngineRun, fields: Mapping[str, Any]) -> bool:
    """Write the end of a run that is still ours, and tell whoever asked, in one transaction."""
    if not write(run, fields):
        return False
    tell_of_end(run, fields["state"], at=fields["ended_at"])
    return True


def tell_of_end(run: EngineRun, state: RunState, *, at: datetime) -> None:
    """Tell whoever asked for a proposal, under the membership they asked with; who stopped it knows."""
    asked = membership_named(str(run.request.get("membership", "")))
    if asked is None or run.kind != EngineRun.Kind.PROPOSE or state == RunState.STOPPED:
        return
    tell(NoticeKind.PROPOSAL_READY, run, to=[asked], by=None, at=at)


def ended(state: RunState, at: datetime, *, error: str, **more: Any) -> dict[str, Any]:
    """The fields of a run that has ended."""
    return {"state": state, "ended_at": at, "heard_at": at, "stage": "", "error": error, **more}


def stop_asked(run: EngineRun) -> bool:
    """Whether somebody asked to stop the run."""
    return EngineRun.objects.filter(pk=run.pk, stop_asked=True).exists()


def earlier_plan(run: EngineRun) -> bool:
    """Whether the copy has a plan from another run."""
    return EngineRun.objects.filter(scenario=run.scenario_id).exclude(pk=run.pk).exclude(plan="").exists()


def acting(run: EngineRun) -> User | None:
    """Whoever asked, under the membership they asked with; None when that has ended."""
    user = run.asked_by
    live = memberships_of(user)
    user.acting = next((member for member in live if member.ref == run.request.get("membership")), None)
    return user if user.acting is not None and user.acting.side_id == run.owner_id else None


def more_of(value: int | None, ceiling: int | None) -> float | None:
    """How much more is possible at most, as a share of the value."""
    return (ceiling - value) / value if value and ceiling is not None and value > 0 else None


def faults_sentence(made: FromRecords) -> str:
    """Why there is no problem to solve."""
    first = made.faults[0].message if made.faults else ""
    rest = len(made.faults) - 1
    return f"{first} " + (_("And %(count)s more.") % {"count": rest} if rest > 0 else "") if first else broken()


def told(made: FromRecords) -> dict[str, Any]:
    """Faults and remarks, ready to be kept."""
    return {"faults": as_plain(made.faults), "remarks": list(made.remarks)}


def broken() -> str:
    """What is said when the worker itself met something unforeseen."""
    return _("The planning broke off unexpectedly; what happened is in the worker's log.")

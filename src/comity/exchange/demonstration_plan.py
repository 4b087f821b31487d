"""The plan of the demonstration: asked for on the board like any other, answered by a worker."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from comity.access.models import User
from comity.common.errors import Refused
from comity.drafting.actions.runs import ask_run
from comity.drafting.models import EngineRun, RunState, Scenario
from comity.drafting.policy import runs_visible_to
from comity.drafting.worker import Worker


def plan_of(scenario: Scenario, by: User) -> EngineRun | None:
    """The newest proposal with a plan."""
    runs = runs_visible_to(by).filter(scenario=scenario, kind=EngineRun.Kind.PROPOSE).exclude(plan="")
    return runs.order_by("-asked_at", "-pk").first()


def tailored(
    scenario: Scenario, *, by: User, at: datetime, watch: Callable[[dict[str, Any]], None] | None = None
) -> EngineRun:
    """The plan of a copy: the one that is there, else one made now. `watch` hears each step of the search.

    Raises Refused with the reason when the search ends without a plan.
    """
    there = plan_of(scenario, by)
    if there is not None:
        return there
    ask_run(scenario, by=by, at=at)
    worker = Worker(watch=None if watch is None else lambda _child, event: watch(event))
    while worker.once():
        pass
    made = plan_of(scenario, by)
    if made is None:
        failed = runs_visible_to(by).filter(scenario=scenario, state=RunState.FAILED).first()
        raise Refused(failed.error if failed else "The worker made no plan.")
    return made

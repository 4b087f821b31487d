"""A plan on a board without asking the engine in every test: it is asked once, then its answer is given again."""

from typing import Any

from comity.drafting.actions import ask_run
from comity.drafting.models import EngineRun
from comity.drafting.worker import Worker
from tests.board_world import NOON, World

KEPT: dict[str, dict[str, Any]] = {}
FIELDS = ("state", "ended_at", "started_at", "problem", "plan", "answer", "value", "ceiling", "trail", "seconds")


def with_plan(world: World, planner: str = "maria", kind: str = "plain") -> EngineRun:
    """The world's copy with the plan of its first proposal; `kind` names worlds that differ."""
    run = ask_run(world.scenario, by=world.cast[planner], at=NOON)
    if kind in KEPT:
        for name, value in KEPT[kind].items():
            setattr(run, name, value)
        run.save()
        return run
    assert Worker().once()
    run.refresh_from_db()
    assert (run.state, run.error) == ("done", "")
    KEPT[kind] = {name: getattr(run, name) for name in FIELDS}
    return run

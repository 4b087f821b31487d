"""Acts in any order, and after each of them a few people looking somewhere: nobody is told what the table denies."""

import os

import pytest
import time_machine
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.oracle.machine import Sides, small_world
from tests.oracle.world import NOON

LONG = int(os.environ.get("COMITY_LONG") or 0)  # how many times as many runs as in a pipeline
RUNS, STEPS = 8, 30
PLACES = {"page", "list_of", "search", "export", "mail"}
DONE = PLACES | {"begin_draft", "table", "begin_entry", "step", "import_entry", "end_membership", "invite_and_join"}


@pytest.mark.django_db
def test_acts_in_any_order_tell_nobody_too_much(settings_for_a_run):
    with time_machine.travel(NOON, tick=False):
        Sides.world = small_world()
        Sides.done.clear()
        run_state_machine_as_test(Sides, settings=settings_for_a_run)
    assert Sides.done.keys() >= DONE
    assert sum(Sides.done[place] for place in PLACES) > 200


@pytest.fixture
def settings_for_a_run():
    """The same runs each time; a long form draws other ones, and makes what it finds small."""
    phases = [Phase.generate, Phase.shrink] if LONG else [Phase.generate]
    return settings(
        max_examples=RUNS * (LONG or 1), stateful_step_count=STEPS * (2 if LONG else 1), derandomize=not LONG,
        deadline=None, database=None, phases=phases, suppress_health_check=list(HealthCheck),
    )  # fmt: skip

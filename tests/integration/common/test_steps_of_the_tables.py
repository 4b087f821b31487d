"""The tables made in one go are the tables made step by step."""

import pytest
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader

LAST = ("comity", "0016_questions")
pytestmark = pytest.mark.own_database


def test_one_step_makes_what_all_steps_make():
    steps, one = MigrationLoader(None), MigrationLoader(None)
    steps.replace_migrations = False
    steps.build_graph()
    assert LAST in steps.graph.nodes
    assert LAST not in one.graph.nodes
    before, after = steps.project_state([LAST]), one.project_state([("comity", "0001_squashed_0016")])
    assert MigrationAutodetector(before, after)._detect_changes() == {}
    assert MigrationAutodetector(after, before)._detect_changes() == {}

"""The tables made in one go are the tables made step by step."""

import pytest
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader

LAST = ("comity", "0007_notices")
pytestmark = pytest.mark.own_database


def test_one_step_makes_what_seven_make():
    seven, one = MigrationLoader(None), MigrationLoader(None)
    seven.replace_migrations = False
    seven.build_graph()
    assert LAST in seven.graph.nodes
    assert LAST not in one.graph.nodes
    before, after = seven.project_state([LAST]), one.project_state([("comity", "0001_squashed_0007")])
    assert MigrationAutodetector(before, after)._detect_changes() == {}
    assert MigrationAutodetector(after, before)._detect_changes() == {}

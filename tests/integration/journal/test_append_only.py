"""The database itself refuses every change of the journal but the one sealing of a line."""

import pytest
from django.db import DatabaseError, connection, transaction

from comity.journal import chain
from comity.journal.actions import write_entries
from comity.journal.models import ChainHead, LogEntry
from tests.integration.conftest import NOON

FIELDS = [field.column for field in LogEntry._meta.concrete_fields]
OTHER = {
    **{"id": 999_999, "at": "2001-01-01 00:00:00", "actor": "0" * 32, "changes": "{}", "number": 77, "seal": "f" * 64},
    **dict.fromkeys(("actor_name", "side", "kind", "ref", "move", "note"), "altered"),
}


@pytest.fixture
def lines(cast, make_programme):
    programme = make_programme()
    write_entries([(programme, f"move {number}", {"a": [1, number]}) for number in range(4)], by=cast["maria"], at=NOON)
    return programme


def refused(statement, *given):
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, given)
    return True


@pytest.mark.parametrize("sealed", [True, False])
@pytest.mark.parametrize("column", FIELDS)
def test_no_column_of_a_line_can_be_changed(column, sealed, lines):
    if sealed:
        chain.seal(NOON)
    before = list(LogEntry.objects.order_by("pk").values())
    key = before[1]["id"]
    assert refused(f"UPDATE comity_logentry SET {column} = %s WHERE id = %s", OTHER[column], key)
    assert list(LogEntry.objects.order_by("pk").values()) == before


def test_no_line_can_be_removed_sealed_or_not(lines):
    assert refused("DELETE FROM comity_logentry WHERE move = 'move 1'")
    chain.seal(NOON)
    assert refused("DELETE FROM comity_logentry WHERE move = 'move 1'")
    assert refused("DELETE FROM comity_logentry")
    assert LogEntry.objects.count() == 4


def test_the_sealing_of_a_line_brings_nothing_else_with_it(lines):
    seal = "a" * 64
    assert refused("UPDATE comity_logentry SET number = 1, seal = %s, note = 'altered' WHERE move = 'move 1'", seal)
    assert refused("UPDATE comity_logentry SET number = 1, seal = 'short' WHERE move = 'move 1'")
    assert refused("UPDATE comity_logentry SET number = NULL, seal = %s WHERE move = 'move 1'", seal)


def test_the_head_only_moves_on(lines):
    chain.seal(NOON)
    assert refused("DELETE FROM comity_chainhead")
    assert refused("UPDATE comity_chainhead SET number = number - 1")
    assert refused("UPDATE comity_chainhead SET seal = %s", "a" * 64)
    assert ChainHead.objects.get().number == 4


ROUNDABOUT = {
    "postgresql": ["TRUNCATE comity_logentry", "TRUNCATE comity_chainhead"],
    "sqlite": [
        "INSERT OR REPLACE INTO comity_logentry SELECT id, at, actor, actor_name, side, kind, ref, 'altered', note, "
        "changes, number, seal FROM comity_logentry WHERE move = 'move 1'",
        "UPDATE OR REPLACE comity_logentry SET number = 2, seal = hex(zeroblob(32)) WHERE number IS NULL",
        "INSERT OR REPLACE INTO comity_chainhead SELECT id, number + 1, seal, sealed_at FROM comity_chainhead",
    ],
}


def test_the_ways_around_a_trigger_are_closed_too(lines, cast):
    """Emptying at once, and replacing: on SQLite the row replaced is removed without its trigger being asked."""
    chain.seal(NOON)
    write_entries([(lines, "not sealed", {})], by=cast["maria"], at=NOON)
    before = list(LogEntry.objects.order_by("pk").values()), list(ChainHead.objects.values())
    for statement in ROUNDABOUT[connection.vendor]:
        assert refused(statement)
    assert (list(LogEntry.objects.order_by("pk").values()), list(ChainHead.objects.values())) == before


def test_lines_are_still_written_one_by_one_and_many_at_once(lines, cast):
    write_entries([(lines, "one more", {})] * 3, by=cast["maria"], at=NOON)
    assert LogEntry.objects.count() == 7


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("time", ["first", "second"])
def test_a_database_of_tests_is_emptied_after_real_commits(time, lines):
    """Both times the table begins empty and ends full: what lies between them empties it, and refuses again after."""
    assert LogEntry.objects.count() == 4
    assert refused("DELETE FROM comity_logentry")

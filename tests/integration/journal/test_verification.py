"""What is done to the table behind everybody's back is found, and named."""

import importlib
from datetime import timedelta

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comity.journal import chain
from comity.journal.actions import write_entries
from comity.journal.chain import Head
from comity.journal.models import LogEntry
from comity.journal.verification import Wrong, verify
from tests.integration.conftest import NOON

COUNT = 7
COLUMNS = [*chain.COLUMNS, "seal"]
TEXTS = [name for name in COLUMNS if name not in chain.COUNTED]
TRIGGERS = importlib.import_module("comity.migrations.0003_journal")
EACH = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def lines(cast, make_programme):
    """A sealed chain whose guard has been taken down, as one who holds the server can do."""
    programme = make_programme()
    cast["maria"].first_name = "María"
    for number in range(COUNT):
        told = [(programme, f"move {number}", {"title": ["é", number], "due": [None, "2027"]})]
        write_entries(told, by=cast["maria"], at=NOON + timedelta(minutes=number), note=f"Étape {number}.")
    chain.seal(NOON)
    TRIGGERS.take_down(connection)
    assert verify().intact
    return list(LogEntry.objects.order_by("number").values_list("pk", flat=True))


def sql(statement, *told):
    with connection.cursor() as cursor:
        cursor.execute(statement, told)


def found(*kept):
    return [(fault.wrong, fault.number, fault.last) for fault in verify(kept).faults]


class Undone:
    """What is done inside is taken back."""

    def __enter__(self):
        self.atomic = transaction.atomic()
        self.atomic.__enter__()

    def __exit__(self, *raised):
        transaction.set_rollback(True)
        self.atomic.__exit__(*raised)


def stored_bytes(key, column):
    shape = f"CAST({column} AS BLOB)" if connection.vendor == "sqlite" else f"CAST({column} AS text)"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {shape} FROM comity_logentry WHERE id = %s", [key])
        value = cursor.fetchone()[0]
    return value if isinstance(value, bytes) else value.encode()


def altered(column, stored, at, byte):
    """The value with one byte changed, as this database takes it; None when it would be the same or cannot be kept."""
    at %= len(stored)
    changed = stored[:at] + bytes([byte]) + stored[at + 1 :]
    if changed == stored:
        return None
    if connection.vendor == "sqlite":
        return changed
    try:
        return None if b"\0" in changed else changed.decode()
    except UnicodeDecodeError:
        return None


@EACH
@given(
    place=st.integers(0, COUNT - 1),
    column=st.sampled_from(TEXTS),
    at=st.integers(0, 200),
    byte=st.integers(0, 255),
)
def test_any_one_byte_changed_in_any_line_is_found(lines, place, column, at, byte):
    """SQLite keeps what bytes it is given; PostgreSQL refuses what is no text, no time, no key."""
    value = altered(column, stored_bytes(lines[place], column), at, byte)
    if value is None:
        return
    cast = "CAST(%s AS TEXT)" if connection.vendor == "sqlite" else "%s"
    with Undone():
        before = stored_bytes(lines[place], column)
        try:
            with transaction.atomic():
                sql(f"UPDATE comity_logentry SET {column} = {cast} WHERE id = %s", value, lines[place])
        except Exception:
            assert connection.vendor == "postgresql"
            return
        if stored_bytes(lines[place], column) == before:
            return  # PostgreSQL reads "2026-01-22 12:00:00+0" and "+00" as one
        wrong = Wrong.SEAL_CHANGED if column == "seal" else Wrong.CHANGED
        assert found() == [(wrong, place + 1, place + 1)]


@pytest.mark.parametrize("column", TEXTS)
def test_a_changed_column_is_found_on_either_database(column, lines):
    """The same as above without chance, so that no column is passed over."""
    other = {"at": "2001-01-01 00:00:00", "actor": "0" * 32, "seal": "f" * 64, "changes": "{}"}.get(column, "altered")
    sql(f"UPDATE comity_logentry SET {column} = %s WHERE id = %s", other, lines[3])
    assert found() == [(Wrong.SEAL_CHANGED if column == "seal" else Wrong.CHANGED, 4, 4)]


def test_the_line_is_named_with_who_and_when_and_without_its_note(lines):
    sql("UPDATE comity_logentry SET note = 'altered' WHERE id = %s", lines[3])
    entry = LogEntry.objects.get(pk=lines[3])
    fault = verify().faults[0]
    assert str(fault) == (
        f"Line 4 was changed after it was sealed: Programme {entry.ref} move 3, María, 2026-01-22 12:03:00 UTC."
    )
    assert (fault.key, "altered" in str(fault)) == (lines[3], False)


def test_a_key_that_was_changed_is_found(lines):
    sql("UPDATE comity_logentry SET id = id + 1000 WHERE id = %s", lines[3])
    assert found() == [(Wrong.CHANGED, 4, 4)]


@EACH
@given(places=st.sets(st.integers(1, COUNT - 1), min_size=1))
def test_any_lines_removed_are_found(lines, places):
    """Each run of missing numbers is told once, by its first and last."""
    runs = []
    for place in sorted(places):
        if runs and runs[-1][1] == place - 1:
            runs[-1][1] = place
        else:
            runs.append([place, place])
    with Undone():
        for place in places:
            sql("DELETE FROM comity_logentry WHERE id = %s", lines[place - 1])
        assert found() == [(Wrong.REMOVED, first, last) for first, last in runs]


def test_the_last_lines_removed_are_found_by_the_head_beside(lines):
    sql("DELETE FROM comity_logentry WHERE number > 5")
    assert found() == [(Wrong.CUT, 6, 7)]


@pytest.mark.parametrize("left", range(COUNT))
def test_a_tail_cut_with_its_head_is_found_against_a_head_that_was_kept(left, lines):
    kept = chain.head()
    seal = LogEntry.objects.filter(number=left).values_list("seal", flat=True).first() or chain.GENESIS
    sql("DELETE FROM comity_logentry WHERE number > %s", left)
    if left:
        sql("UPDATE comity_chainhead SET number = %s, seal = %s", left, seal)
    else:
        sql("DELETE FROM comity_chainhead")
    assert found() == []
    assert found(kept) == [(Wrong.CUT, left + 1, COUNT)]


def test_a_chain_written_anew_is_found_against_a_head_that_was_kept(lines):
    """Whoever holds the server can compute every seal anew: only a head elsewhere shows it."""
    kept = chain.head()
    sql("UPDATE comity_logentry SET note = 'altered' WHERE number = 3")
    sql("UPDATE comity_logentry SET number = NULL, seal = ''")
    sql("DELETE FROM comity_chainhead")
    chain.seal(NOON)
    assert found() == []
    assert found(kept) == [(Wrong.KEPT, COUNT, COUNT)]
    assert found(Head(number=2, seal=LogEntry.objects.get(number=2).seal)) == []


@EACH
@given(pair=st.tuples(st.integers(1, COUNT), st.integers(1, COUNT)), seals=st.booleans())
def test_any_two_lines_that_changed_places_are_found(lines, pair, seals):
    """Numbers exchanged, with the seals going along or staying."""
    one, two = pair
    if one == two:
        return
    with Undone():
        kept = dict(LogEntry.objects.values_list("number", "seal"))
        keys = dict(LogEntry.objects.values_list("number", "pk"))
        sql("UPDATE comity_logentry SET number = -1 WHERE id = %s", keys[one])
        sql("UPDATE comity_logentry SET number = %s WHERE id = %s", one, keys[two])
        sql("UPDATE comity_logentry SET number = %s WHERE id = %s", two, keys[one])
        if seals:
            sql("UPDATE comity_logentry SET seal = %s WHERE id = %s", kept[one], keys[two])
            sql("UPDATE comity_logentry SET seal = %s WHERE id = %s", kept[two], keys[one])
        assert found() == [(Wrong.REORDERED, number, number) for number in sorted(pair)]


PUT_IN = {"8": (Wrong.BEYOND, 8, 8), "0": (Wrong.INSERTED, 0, 0), "NULL": (Wrong.INSERTED, 0, 0)}


@pytest.mark.parametrize("number", PUT_IN)
def test_a_line_put_in_is_found(number, lines):
    """Behind the end, before the beginning, or beside the chain with a seal of its own."""
    names = "at, actor, actor_name, side, kind, ref, move, note, changes, number, seal"
    copied = f"SELECT at, actor, actor_name, side, kind, ref, 'put in', note, changes, {number}, seal"
    sql(f"INSERT INTO comity_logentry ({names}) {copied} FROM comity_logentry WHERE number = 3")
    assert found() == [PUT_IN[number]]


def test_a_head_that_was_changed_is_found(lines):
    sql("UPDATE comity_chainhead SET seal = %s", "f" * 64)
    assert found() == [(Wrong.HEAD, COUNT, COUNT)]
    sql("UPDATE comity_chainhead SET number = 3")
    assert found() == [(Wrong.BEYOND, 4, 7)]


def test_many_faults_are_counted_and_the_first_are_named(lines, monkeypatch):
    monkeypatch.setattr("comity.journal.verification.TOLD", 3)
    sql("UPDATE comity_logentry SET note = 'altered'")
    result = verify()
    assert ([fault.number for fault in result.faults], result.more) == ([1, 2, 3], COUNT - 3)

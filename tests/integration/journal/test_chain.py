"""The chain as it grows: sealed after commit, by one sealer, in batches, with numbers of its own."""

import hashlib
import json
from datetime import timedelta

import pytest
from django.db import connection

from comity.journal import chain
from comity.journal.actions import write_entries
from comity.journal.chain import GENESIS, Head
from comity.journal.models import ChainHead, LogEntry
from comity.journal.verification import verify
from tests.integration.conftest import NOON

LATER = NOON + timedelta(hours=1)


@pytest.fixture
def write(cast, make_programme):
    programme = make_programme()

    def lines(count, at=NOON):
        told = [(programme, f"move {number}", {"title": ["é", number]}) for number in range(count)]
        write_entries(told, by=cast["maria"], at=at, note="Tabled in Baku.")

    return lines


def test_nothing_written_is_an_empty_chain(db):
    assert chain.seal(NOON) == 0
    assert (chain.head(), verify().intact, verify().sealed) == (Head(number=0, seal=GENESIS), True, 0)


def test_a_seal_holds_every_column_of_its_line_and_the_seal_before(write, cast):
    write(2)
    assert chain.seal(NOON) == 2
    before = GENESIS
    for number, line in enumerate(LogEntry.objects.order_by("number"), start=1):
        told = {
            **{"id": line.pk, "number": number, "at": "2026-01-22 12:00:00", "actor": cast["maria"].key.hex},
            **{"actor_name": "", "side": "org", "kind": "Programme", "ref": line.ref, "move": f"move {number - 1}"},
            **{"note": "Tabled in Baku.", "changes": json.dumps({"title": ["é", number - 1]})},
        }
        written = json.dumps(told, sort_keys=True, separators=(",", ":"))
        before = hashlib.sha256((before + written).encode()).hexdigest()
        assert (line.number, line.seal) == (number, before)
    assert chain.head() == Head(number=2, seal=before)
    assert set(told) | {"seal"} == {field.column for field in LogEntry._meta.concrete_fields}


def test_sealing_goes_on_where_it_stopped_and_keeps_what_was_sealed(write):
    write(3)
    chain.seal(NOON)
    first = list(LogEntry.objects.order_by("pk").values_list("number", "seal"))
    write(2)
    assert (chain.seal(LATER), chain.seal(LATER)) == (2, 0)
    assert list(LogEntry.objects.order_by("pk").values_list("number", "seal"))[:3] == first
    assert (ChainHead.objects.get().number, ChainHead.objects.get().sealed_at) == (5, LATER)


def test_many_lines_are_sealed_in_batches_and_are_one_chain(write, monkeypatch):
    monkeypatch.setattr(chain, "BATCH", 3)
    write(10)
    assert chain.seal(NOON) == 10
    assert (verify().intact, verify().sealed) == (True, 10)


def test_lines_not_sealed_are_said_with_the_oldest(write):
    write(2)
    chain.seal(NOON)
    write(1, at=LATER)
    write(2, at=NOON)
    found = verify()
    assert (found.intact, found.sealed, found.unsealed, found.oldest_unsealed) == (True, 2, 3, NOON)


def test_a_line_that_is_committed_late_with_a_low_key_is_sealed_after_the_others(write):
    """As a long transaction on PostgreSQL does."""
    write(3)
    chain.seal(NOON)
    low = LogEntry.objects.order_by("pk").first()
    assert low is not None
    LogEntry.objects.create(
        **{name: getattr(low, name) for name in ("at", "actor", "side", "kind", "ref")}, pk=low.pk - 1_000, move="late"
    )
    assert chain.seal(NOON) == 1
    assert list(LogEntry.objects.order_by("number").values_list("move", flat=True))[-1] == "late"
    assert verify().intact


def test_two_sealers_never_fork_the_chain(write, monkeypatch):
    """The other sealer seals between our look at the head and our move: ours then does nothing."""
    write(2)
    chain.seal(NOON)
    write(3)
    real, looked = chain.stored, []

    def other_is_faster(*given, **named):
        rows = real(*given, **named)
        if not looked:
            looked.append(True)
            assert chain.seal(LATER) == 3
        return rows

    monkeypatch.setattr(chain, "stored", other_is_faster)
    assert chain.seal(LATER) == 0
    assert (verify().intact, verify().sealed, chain.head().number) == (True, 5, 5)


def test_two_sealers_never_begin_the_chain_twice(write, monkeypatch):
    """A sealer that saw no head yet, while another began the chain, is refused by the database and does nothing."""
    write(2)
    chain.seal(NOON)
    write(3)
    monkeypatch.setattr(chain, "head", lambda: chain.EMPTY)
    assert chain.seal(LATER) == 0
    monkeypatch.undo()
    assert (verify().intact, verify().sealed, verify().unsealed) == (True, 2, 3)


def test_sealing_with_nothing_to_seal_takes_no_lock(write, django_assert_num_queries):
    write(1)
    chain.seal(NOON)
    with django_assert_num_queries(1):
        assert chain.seal(NOON) == 0


def test_the_stored_text_of_changes_is_the_same_on_every_database(write):
    write(1)
    with connection.cursor() as cursor:
        cursor.execute("SELECT changes FROM comity_logentry")
        assert cursor.fetchone()[0] == '{"title": ["\\u00e9", 0]}'
    assert LogEntry.objects.get().changes == {"title": ["é", 0]}

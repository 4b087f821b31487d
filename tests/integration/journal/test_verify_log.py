"""The command: what it says, its exit codes, heads kept elsewhere, and the head in a backup."""

import importlib
import json
import os
import subprocess
import sys

import pytest
from django.core.management import call_command
from django.db import connection

from comity.exchange.archive import write_backup
from comity.journal import chain
from comity.journal.actions import write_entries
from comity.journal.models import LogEntry
from tests.integration.conftest import NOON

TRIGGERS = importlib.import_module("comity.migrations.0003_journal")


@pytest.fixture
def programme(cast, make_programme):
    programme = make_programme()
    write_entries([(programme, f"move {number}", {}) for number in range(4)], by=cast["maria"], at=NOON)
    chain.seal(NOON)
    return programme


def run(capsys, *words):
    """The exit code and what was printed."""
    try:
        call_command("verify_log", *words)
    except SystemExit as ended:
        return (ended.code, *capsys.readouterr())
    return (0, *capsys.readouterr())


def tamper(statement):
    TRIGGERS.take_down(connection)
    with connection.cursor() as cursor:
        cursor.execute(statement)
    TRIGGERS.put_up(connection)


def test_an_intact_journal_ends_with_0_and_says_its_head(programme, capsys):
    assert run(capsys) == (0, f"The journal is intact: 4 sealed lines.\nHead {chain.head()}\n", "")


def test_a_changed_line_is_named_and_ends_with_1(programme, capsys):
    tamper("UPDATE comity_logentry SET note = 'altered' WHERE number = 2")
    code, said, wrong = run(capsys)
    assert (code, wrong) == (1, "")
    assert said == (
        f"Line 2 was changed after it was sealed: Programme {programme.ref} move 1, , 2026-01-22 12:00:00 UTC.\n"
        f"The journal was tampered with: 1 findings.\nHead {chain.head()}\n"
    )


def test_lines_that_wait_for_their_seal_are_said(programme, capsys, cast):
    write_entries([(programme, "late", {})], by=cast["maria"], at=NOON)
    code, said, _wrong = run(capsys)
    assert (code, said.splitlines()[1]) == (0, "1 lines are not sealed yet, the oldest of 2026-01-22 12:00:00 UTC.")


def test_a_program_reads_the_findings(programme, capsys):
    tamper("DELETE FROM comity_logentry WHERE number = 2")
    code, said, _wrong = run(capsys, "--json")
    told = json.loads(said)
    assert (code, told["intact"], told["sealed"], told["unsealed"]) == (1, False, 3, 0)
    assert [(one["wrong"], one["number"], one["last"], one["words"]) for one in told["faults"]] == [
        ("removed", 2, 2, "Lines 2 to 2 were removed.")
    ]


def test_a_cut_tail_is_found_against_heads_kept_in_a_file(programme, capsys, tmp_path):
    kept = tmp_path / "heads.txt"
    kept.write_text(f"{run(capsys, '--heads')[1]}")
    assert kept.read_text() == f"{chain.head()}\n"
    assert run(capsys, "--head", str(kept))[0] == 0
    seal = LogEntry.objects.get(number=3).seal
    tamper("DELETE FROM comity_logentry WHERE number = 4")
    tamper(f"UPDATE comity_chainhead SET number = 3, seal = '{seal}'")
    assert run(capsys)[0] == 0
    for given in (str(kept), kept.read_text().strip()):
        code, said, _wrong = run(capsys, "--head", given)
        assert (code, said.splitlines()[0]) == (1, "The end was cut off: lines 4 to 4 are gone.")


@pytest.mark.parametrize("given", ["nonsense", "3:abc", "4:" + "g" * 64])
def test_what_is_no_head_is_refused_with_2(given, programme, capsys):
    code, _said, wrong = run(capsys, "--head", given)
    assert (code, wrong) == (2, f"--head: '{given}' is no head: NUMBER:SEAL is needed, with a seal of 64 hex digits.\n")


def test_a_file_without_a_head_is_refused_with_2(programme, capsys, tmp_path):
    (tmp_path / "empty").write_text("\n")
    assert run(capsys, "--head", str(tmp_path / "empty"))[0] == 2


def test_a_backup_keeps_the_head_inside_and_beside(programme, capsys, tmp_path, cast):
    path = tmp_path / "all.comity-backup"
    write_entries([(programme, "late", {})], by=cast["maria"], at=NOON)
    call_command("backup", str(path))
    head = f"{chain.head()}\n"
    assert head.startswith("5:"), "a backup seals first, so that its head covers every line in it"
    assert (tmp_path / "all.comity-backup.head").read_text() == head
    capsys.readouterr()
    assert run(capsys, "--head", str(path))[0] == 0
    assert run(capsys, "--head", f"{path}.head")[0] == 0


def proven(path, tmp_path):
    env = {**os.environ, "COMITY_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-m", "comity", "restore", "--verify", str(path)]
    return subprocess.run(command, capture_output=True, text=True, env=env)


def test_a_restored_journal_is_the_same_chain(programme, tmp_path):
    write_backup(tmp_path / "good", at=NOON)
    answer = proven(tmp_path / "good", tmp_path)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.endswith(f"Its journal is intact: 4 sealed lines, head {chain.head()}.\n")


def test_a_backup_of_a_journal_that_was_tampered_with_is_told(programme, tmp_path):
    tamper("UPDATE comity_logentry SET note = 'altered' WHERE number = 2")
    write_backup(tmp_path / "bad", at=NOON)
    answer = proven(tmp_path / "bad", tmp_path)
    assert answer.returncode == 4
    assert "Line 2 was changed after it was sealed" in answer.stderr

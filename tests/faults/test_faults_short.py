"""The short form of `make faults`: some kills of each kind, every statement of one act of each, and a planted fault."""

import re
import subprocess
import sys

KILLS = 4
MAIL = r"mail: (\d+) kills, \d+ notices in (\d+) mails, lost (\d+), (\d+) mails twice under the same Message-ID"


def test_what_is_killed_or_fails_anywhere_is_whole_or_was_never_begun():
    """One run of all kinds, for each begins with a database of its own.

    Half of the kills of a sender come where the server has the mail and the sender does not know it: these must come
    twice. And an act in two transactions, planted, must be found torn by either way of breaking it off: so that this
    cannot pass because it sees nothing.
    """
    command = [sys.executable, "-m", "tests.faults.run_faults", "--short", "--kills", str(KILLS)]
    done = subprocess.run(command, capture_output=True, text=True)
    said = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    for kind in ("release", "import"):
        lines = [line for line in said if line.startswith((f"{kind}: {KILLS} kills, ", f"{kind}, every statement: "))]
        assert [line.count("lost 0, torn 0, chains broken 0; ") for line in lines] == [1, 1]
    kills, mails, lost, twice = map(int, next(filter(None, (re.match(MAIL, line) for line in said))).groups())
    assert (kills, lost) == (KILLS, 0)
    assert mails >= KILLS * 6
    assert 1 <= twice <= KILLS
    planted = [line.partition(" at ")[0] for line in said if "neither old nor new: LogEntry" in line]
    assert planted == ["  half, fault", "  half, kill"]

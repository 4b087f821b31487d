"""kill -9 during a release and an import: after each kill everything acknowledged is there, nothing half-done."""

import os
import random
import select
import signal
import time
from dataclasses import dataclass, field

from django.db import connection

from comity.journal.chain import seal
from comity.journal.verification import verify
from tests.faults.killed_acts import CYCLES
from tests.faults.killed_world import NOON, close, fingerprint

PATIENCE = 60.0
DONE, READY = b".", b"r"


@dataclass
class Tally:
    """What came of the kills of one kind."""

    kind: str
    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    torn: int = 0
    tampered: int = 0
    unsaid: int = 0  # acts that were committed and not acknowledged, because the kill came between
    back: float = 0.0  # seconds until the slowest reopening had read, checked and sealed
    faults: list[str] = field(default_factory=list)

    def words(self) -> str:
        return (
            f"{self.kind}: {self.kills} kills, {self.acknowledged} acknowledged, lost {self.lost}, torn {self.torn}, "
            f"chains broken {self.tampered}; {self.unsaid} committed unsaid; serving again in {self.back:.2f} s at most"
        )

    @property
    def good(self) -> bool:
        return not (self.lost or self.torn or self.tampered or self.faults)


def forked(act):
    """A process of its own that does something and tells of it through a pipe: its id, and the end to read from."""
    close()
    reads, writes = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writes)
        os.read(reads, len(READY))  # it is born and connected; nothing when it died of something else
        return pid, reads
    try:
        os.close(reads)
        connection.ensure_connection()
        os.write(writes, READY)
        act(lambda word=DONE: os.write(writes, word))
        os._exit(0)
    except BaseException as error:
        os.write(2, f"{type(error).__name__}: {error}\n".encode())
        os._exit(1)


def heard(reads, until):
    """What came through the pipe until this moment, or until its writer is gone."""
    told = b""
    while (left := until - time.monotonic()) > 0 and select.select([reads], [], [], left)[0]:
        word = os.read(reads, 4096)
        if not word:
            break
        told += word
    return told


def killed(pid):
    """kill -9, and wait until the process is gone."""
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def alone():
    """On a server, wait until it has ended what the dead asked of it: a commit that was under way still comes."""
    if connection.vendor != "postgresql":
        return
    others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    until = time.monotonic() + PATIENCE
    with connection.cursor() as cursor:
        while time.monotonic() < until:
            cursor.execute(f"{others} AND backend_type = 'client backend'")
            if not cursor.fetchone()[0]:
                return
            time.sleep(0.01)
    raise AssertionError("the server has not ended what the dead asked of it")


def deltas(cycle):
    """What each act of a cycle adds to the fingerprint, learned from one whole cycle that nobody breaks off."""
    told, before = [], fingerprint()
    for act in cycle:
        act()
        after = fingerprint()
        told.append({name: after.get(name, 0) - before.get(name, 0) for name in {*after, *before}})
        before = after
    return told


def plus(state, delta):
    """The fingerprint after one more act."""
    added = {name: state.get(name, 0) + delta.get(name, 0) for name in {*state, *delta}}
    return {name: count for name, count in added.items() if count}


def acting(cycle, begin):
    """Act after act from this place of the cycle on, each told after its commit."""

    def going(tell):
        place = begin
        while True:
            cycle[place % len(cycle)]()
            tell()
            place += 1

    return going


def sealing(tell):
    """A sealer at work beside it, killed too."""
    while True:
        tell() if seal(NOON) else time.sleep(0.005)


def kills(kind, rounds, dice):
    """Kill so many times at random moments; the place in the cycle goes on from what survived."""
    cycle, tally = CYCLES[kind], Tally(kind)
    learned = deltas(cycle)
    seal(NOON)
    state, place, longest = fingerprint(), 0, pace(cycle)
    state = fingerprint()
    for _round in range(rounds):
        pid, reads = forked(acting(cycle, place))
        beside, sealed = forked(sealing)
        told = heard(reads, time.monotonic() + dice.uniform(0.0, 2.5 * longest))
        killed(pid)
        killed(beside)
        told += heard(reads, time.monotonic() + PATIENCE)
        os.close(reads)
        os.close(sealed)
        alone()
        state, place = judged(tally, learned, state, place, len(told))
    return tally


def pace(cycle):
    """How long one act takes here, the slowest of a cycle."""
    times = []
    for act in cycle:
        began = time.monotonic()
        act()
        times.append(time.monotonic() - began)
    return max(times)


def judged(tally, learned, state, place, acknowledged):
    """After a kill: the state is that after every acknowledged act, or after one more that was committed unsaid."""
    began = time.monotonic()
    for number in range(acknowledged):
        state = plus(state, learned[(place + number) % len(learned)])
    place += acknowledged
    one_more = plus(state, learned[place % len(learned)])
    found = fingerprint()
    tally.kills += 1
    tally.acknowledged += acknowledged
    if found == one_more:
        place += 1
        tally.unsaid += 1
    elif found != state:
        lacking = any(found.get(name, 0) < count for name, count in state.items())
        tally.lost += lacking
        tally.torn += not lacking
        tally.faults.append(difference(state, found))
    seal(NOON)
    verification = verify()
    if not verification.intact or verification.unsealed:
        tally.tampered += 1
        tally.faults += [str(one) for one in verification.faults]
    tally.back = max(tally.back, time.monotonic() - began)
    return found, place


def difference(due, found):
    """What differs, for whoever reads a failure."""
    names = sorted(name for name in {*due, *found} if due.get(name) != found.get(name))
    return "; ".join(f"{name}: {due.get(name, 0)} due, {found.get(name, 0)} found" for name in names)


def random_kills(kind, rounds, seed):
    """One tally, with dice of its own."""
    return kills(kind, rounds, random.Random(seed))


class AtStatement:
    """Counts the statements of this connection, and strikes at the n-th; the commit counts twice, before and after."""

    def __init__(self, number, strike):
        self.number, self.strike, self.seen = number, strike, 0

    def __call__(self, execute, sql, params, many, context):
        self.count()
        return execute(sql, params, many, context)

    def count(self):
        self.seen += 1
        if self.seen == self.number:
            self.strike()

    def __enter__(self):
        connection.ensure_connection()
        self.commit = connection._commit
        self.wrapper = connection.execute_wrapper(self)
        self.wrapper.__enter__()

        def committed():
            self.count()
            self.commit()
            self.count()

        connection._commit = committed
        return self

    def __exit__(self, *raised):
        self.wrapper.__exit__(*raised)
        del connection._commit

"""A fault and a kill at every single statement of an act, all n: it leaves the old state or the new one."""

import os
import signal
import time

from django.db import OperationalError, connection

from comity.journal.chain import seal
from comity.journal.verification import verify
from tests.faults.killed_acts import CYCLES
from tests.faults.killed_world import NOON, close, fingerprint, rows
from tests.faults.killing import PATIENCE, AtStatement, Tally, deltas, difference, forked, heard, plus


class Broken(OperationalError):
    """What a database says when the disk is full."""


def fault():
    raise Broken("disk I/O error")


def kill_here():
    os.kill(os.getpid(), signal.SIGKILL)


def struck_everywhere(kind, acts=()):
    """For each act of a cycle: a fault raised at each statement, then a kill at each. Old or new, told by every row."""
    cycle, tally = CYCLES[kind], Tally(f"{kind}, every statement")
    learned = deltas(cycle)
    seal(NOON)
    for act, delta in zip(cycle, learned, strict=True):
        if acts and act.__name__ not in acts:
            act()
            continue
        with_faults(tally, act, delta)
    for act, delta in zip(cycle, learned, strict=True):
        if acts and act.__name__ not in acts:
            act()
            continue
        with_kills(tally, act, delta)
    if not verify().intact:
        tally.tampered += 1
    return tally


def with_faults(tally, act, delta):
    """The n-th statement fails, n from 1 until the act has no n-th statement and is done."""
    number, done = 0, False
    before, due = rows(), plus(fingerprint(), delta)
    while not done:
        number += 1
        with AtStatement(number, fault) as counter:
            try:
                act()
                done = counter.seen < number
            except Broken:
                pass
        if connection.in_atomic_block or connection.needs_rollback:
            tally.faults.append(f"{act.__name__}, statement {number}: the transaction was left open")
        done = settled(tally, f"{act.__name__}, fault at {number}", before, due, done=done)
        tally.kills += 1
    tally.acknowledged += 1


def with_kills(tally, act, delta):
    """The process dies at the n-th statement, n from 1 until the act is done."""
    number, done = 0, False
    before, due = rows(), plus(fingerprint(), delta)
    while not done:
        number += 1

        def dying(tell, number=number):
            with AtStatement(number, kill_here):
                act()
            tell()

        pid, reads = forked(dying)
        told = heard(reads, time.monotonic() + PATIENCE)
        os.waitpid(pid, 0)
        os.close(reads)
        done = settled(tally, f"{act.__name__}, kill at {number}", before, due, done=bool(told))
        tally.kills += 1
    tally.acknowledged += 1
    close()


def settled(tally, where, before, due, *, done):
    """Whether the new state stands now; the old one must stand otherwise, row by row."""
    found = fingerprint()
    if found == due:
        tally.unsaid += not done
        return True
    if done:
        tally.lost += 1
        tally.faults.append(f"{where}: {difference(due, found)}")
        return True
    if rows() != before:
        tally.torn += 1
        tally.faults.append(f"{where}: neither old nor new: {difference(due, found)}")
        return True
    return False

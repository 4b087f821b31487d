"""The clock: each duty at its interval, by one worker, made up for once, whatever the clock on the wall does."""

import threading
from datetime import UTC, datetime, timedelta

import pytest

from comity.delivery.clock import Clock, Duty
from comity.delivery.duties import KEEPING, MAILING
from comity.journal.actions import write_entry
from comity.journal.models import LogEntry
from comity.notices.beats import take_beat
from comity.notices.models import Beat

NOON = datetime(2026, 1, 22, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def hourly(db):
    """A clock with one duty an hour, and when it was done."""
    done = []

    def act(at):
        done.append(at)
        return 1

    return Clock([Duty(name="hourly", every=HOUR, act=act)]), done


def test_a_duty_is_done_at_once_and_then_at_its_interval(hourly):
    clock, done = hourly
    for minutes in (0, 1, 59, 60, 61, 119, 121, 180):
        clock.tick(NOON + timedelta(minutes=minutes))
    assert [at - NOON for at in done] == [timedelta(minutes=one) for one in (0, 60, 121)]


def test_missed_days_are_made_up_for_once(hourly):
    clock, done = hourly
    for at in (NOON, NOON + 3 * DAY, NOON + 3 * DAY + timedelta(minutes=1)):
        clock.tick(at)
    assert done == [NOON, NOON + 3 * DAY]


def test_of_two_workers_one_does_a_duty(hourly):
    clock, done = hourly
    other = Clock(clock.duties)
    for minutes in (0, 60, 120):
        clock.tick(NOON + timedelta(minutes=minutes))
        other.tick(NOON + timedelta(minutes=minutes, seconds=1))
    assert len(done) == 3


@pytest.mark.parametrize("jump", [DAY, -DAY, 400 * DAY, -400 * DAY])
def test_a_clock_that_jumps_stops_no_duty(jump, hourly):
    clock, done = hourly
    for at in (NOON, NOON + jump, NOON + jump + HOUR, NOON + HOUR, NOON + 2 * HOUR):
        clock.tick(at)
    assert done == [NOON, NOON + jump, NOON + jump + HOUR, NOON + HOUR, NOON + 2 * HOUR]


def test_workers_whose_clocks_lie_a_little_apart_do_not_do_it_twice(hourly):
    clock, done = hourly
    clock.tick(NOON + timedelta(seconds=30))
    clock.tick(NOON)
    assert len(done) == 1


def test_a_duty_that_breaks_off_comes_again_and_stops_no_other(db):
    done = []

    def fail(at):
        done.append("tried")
        raise ValueError("broken")

    clock = Clock([Duty(name="fails", every=HOUR, act=fail), Duty(name="goes", every=HOUR, act=lambda at: 7)])
    assert clock.tick(NOON) == {"goes": 7}
    assert clock.tick(NOON + HOUR) == {"goes": 7}
    assert done == ["tried", "tried"]


def test_only_one_of_many_takes_a_beat_that_was_seen_by_all(db):
    assert take_beat("seal", NOON, HOUR) is True
    beat = Beat.objects.get()
    Beat.objects.filter(pk=beat.pk).update(last_at=NOON + HOUR)  # another was faster
    assert take_beat("seal", NOON + HOUR, HOUR) is False


def test_no_two_duties_share_a_name():
    names = [duty.name for duty in (*KEEPING, *MAILING)]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.django_db(transaction=True)
def test_the_clock_runs_beside_other_work_and_seals_the_journal(cast):
    """What a thread writes is committed, so this one needs no help of the test's transaction."""
    write_entry(cast["ivana"].acting, "try", by=cast["ivana"], at=NOON)
    leaving, done = threading.Event(), threading.Event()
    last = Duty(name="told", every=DAY, act=lambda _at: done.set() or 1)  # who looks meanwhile locks what is sealed
    thread = Clock([*KEEPING, last]).start(leaving)
    assert done.wait(120)
    leaving.set()
    thread.join(120)
    assert (LogEntry.objects.filter(seal="").count(), thread.is_alive()) == (0, False)

"""Digests at seven in the morning of the receiver: across both switches of the clocks, leap days and four zones."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from comity.delivery.digests import begin_digests, last_morning
from comity.delivery.sending import send_waiting
from comity.notices.actions import choose_how, read_notices
from comity.notices.models import Notice

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
THURSDAY = datetime(2026, 1, 22, 12, tzinfo=UTC)


def at(zone, *when):
    return datetime(*when, tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.fixture
def programme(make_programme):
    return make_programme(audience="both")


@pytest.fixture
def wishes(addressed):
    """Leyla wants digests in her zone."""

    def choose(how="daily", zone="UTC"):
        choose_how({"texts": how}, by=addressed["leyla"], at=THURSDAY, zone=zone)

    return choose


def sent_at(moments):
    """At which of these moments a mail went out."""
    gone = []
    for moment in moments:
        begin_digests(moment)
        gone += [moment] * send_waiting(moment)
    return gone


def every_hour(start, days):
    return [start + HOUR * number for number in range(24 * days + 1)]


def test_what_is_told_through_a_day_comes_in_one_mail_the_next_morning(letterbox, programme, wishes, tell_of):
    wishes()
    for hours in (0, 3, 9):
        tell_of("agreed", programme, "leyla", at=THURSDAY + HOUR * hours)
    assert sent_at(every_hour(THURSDAY + 10 * HOUR, 3)) == [datetime(2026, 1, 23, 7, tzinfo=UTC)]
    assert letterbox.messages()[0]["Subject"] == "News in Comity: 3 things wait for you"


def test_a_weekly_digest_comes_on_monday(letterbox, programme, wishes, tell_of):
    wishes("weekly")
    tell_of("agreed", programme, "leyla", at=THURSDAY)
    assert sent_at(every_hour(THURSDAY, 14)) == [datetime(2026, 1, 26, 7, tzinfo=UTC)]


@pytest.mark.parametrize(
    ("zone", "morning"),
    [
        ("Asia/Baku", datetime(2026, 1, 23, 3, tzinfo=UTC)),
        ("Europe/Brussels", datetime(2026, 1, 23, 6, tzinfo=UTC)),
        ("America/New_York", datetime(2026, 1, 23, 12, tzinfo=UTC)),
        ("Pacific/Auckland", datetime(2026, 1, 22, 18, tzinfo=UTC)),
    ],
)
def test_the_morning_is_that_of_the_receiver(zone, morning, letterbox, programme, wishes, tell_of):
    wishes(zone=zone)
    tell_of("agreed", programme, "leyla", at=THURSDAY)
    assert sent_at(every_hour(THURSDAY, 2)) == [morning]


def test_the_zone_of_the_installation_holds_where_none_is_chosen(settings, letterbox, programme, wishes, tell_of):
    settings.COMITY_ZONE = "Asia/Baku"
    wishes(zone="")
    tell_of("agreed", programme, "leyla", at=THURSDAY)
    assert sent_at(every_hour(THURSDAY, 2)) == [datetime(2026, 1, 23, 3, tzinfo=UTC)]


@pytest.mark.parametrize(
    ("told", "mornings"),
    [  # the nights in which Brussels loses an hour and wins one, and a leap day
        (datetime(2026, 3, 28, 12, tzinfo=UTC), [datetime(2026, 3, 29, 5, tzinfo=UTC)]),
        (datetime(2026, 10, 24, 12, tzinfo=UTC), [datetime(2026, 10, 25, 6, tzinfo=UTC)]),
        (datetime(2028, 2, 28, 12, tzinfo=UTC), [datetime(2028, 2, 29, 6, tzinfo=UTC)]),
        (datetime(2028, 2, 29, 12, tzinfo=UTC), [datetime(2028, 3, 1, 6, tzinfo=UTC)]),
    ],
)
def test_seven_is_seven_by_the_clock_on_the_wall(told, mornings, letterbox, programme, wishes, tell_of):
    wishes(zone="Europe/Brussels")
    tell_of("agreed", programme, "leyla", at=told)
    assert sent_at(every_hour(told, 2)) == mornings


@pytest.mark.parametrize(
    ("moment", "morning"),
    [
        ((2026, 3, 29, 6, 59), (2026, 3, 28, 7)),
        ((2026, 3, 29, 7, 0), (2026, 3, 29, 7)),
        ((2026, 10, 25, 6, 59), (2026, 10, 24, 7)),
        ((2026, 10, 25, 7, 0), (2026, 10, 25, 7)),
        ((2028, 3, 1, 0, 0), (2028, 2, 29, 7)),
        ((2027, 3, 1, 0, 0), (2027, 2, 28, 7)),
    ],
)
def test_the_last_morning_is_exact_to_the_minute(moment, morning):
    assert last_morning(at("Europe/Brussels", *moment), ZoneInfo("Europe/Brussels")) == at("Europe/Brussels", *morning)


def test_a_day_that_a_zone_left_out_does_no_harm():
    """Samoa went from 29 to 31 December 2011."""
    apia = ZoneInfo("Pacific/Apia")
    assert last_morning(at("Pacific/Apia", 2011, 12, 31, 12), apia) == at("Pacific/Apia", 2011, 12, 31, 7)


def test_missed_mornings_are_made_up_for_in_one_mail(letterbox, programme, wishes, tell_of):
    wishes()
    for days in range(4):
        tell_of("agreed", programme, "leyla", at=THURSDAY + DAY * days)
    late = THURSDAY + DAY * 6
    assert sent_at([late, late + MINUTE, late + HOUR]) == [late + MINUTE]
    assert letterbox.messages()[0]["Subject"] == "News in Comity: 4 things wait for you"


@pytest.mark.parametrize("jump", [DAY, -DAY])
def test_a_clock_that_jumps_a_day_sends_nothing_twice_and_loses_nothing(jump, letterbox, programme, wishes, tell_of):
    wishes()
    tell_of("agreed", programme, "leyla", at=THURSDAY)
    friday = THURSDAY + DAY
    gone = sent_at([THURSDAY, friday + jump, friday, *every_hour(friday, 2)])
    assert len(gone) == 1
    assert list(Notice.objects.values_list("state", flat=True)) == ["sent"]


def test_what_was_read_meanwhile_and_what_was_switched_off_meanwhile_stays_out(
    letterbox, programme, wishes, tell_of, cast
):
    wishes()
    tell_of("agreed", programme, "leyla", at=THURSDAY)
    send_waiting(THURSDAY)
    read_notices(THURSDAY, by=cast["leyla"])
    tell_of("agreed", programme, "leyla", at=THURSDAY + HOUR)
    send_waiting(THURSDAY + HOUR)
    wishes("off")
    assert sent_at(every_hour(THURSDAY + HOUR, 2)) == []
    assert sorted(Notice.objects.values_list("reason", flat=True)) == ["not by mail", "read before"]


def test_narrowing_between_the_act_and_the_digest_leaks_nothing(letterbox, programme, wishes, tell_of):
    wishes()
    tell_of("agreed", programme, "leyla", at=THURSDAY)
    send_waiting(THURSDAY)
    programme.audience = "own"
    programme.save(update_fields=["audience"])
    assert sent_at(every_hour(THURSDAY, 2)) == []
    assert list(Notice.objects.values_list("state", flat=True)) == ["dropped"]

"""Calendars by the letter of RFC 5545."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.formats.ics import Event, escaped, folded, write_calendar

EVENT = Event(
    uid="abc@comity",
    starts=date(2026, 3, 1),
    ends=date(2026, 3, 3),
    summary="Course; second part, Baku",
    description="One\nTwo",
    stamped=datetime(2026, 1, 22, 14, tzinfo=timezone(timedelta(hours=2))),
)


def test_one_event_is_written_as_the_standard_has_it():
    assert write_calendar([EVENT], name="Sessions", description="Marking: Limited").decode() == "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Comity//Calendar 1//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "X-WR-CALNAME:Sessions",
            "X-WR-CALDESC:Marking: Limited",
            "BEGIN:VEVENT",
            "UID:abc@comity",
            "DTSTAMP:20260122T120000Z",
            "DTSTART;VALUE=DATE:20260301",
            "DTEND;VALUE=DATE:20260304",
            "SUMMARY:Course\\; second part\\, Baku",
            "DESCRIPTION:One\\nTwo",
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )


def test_the_same_events_give_the_same_bytes():
    assert write_calendar([EVENT], name="x") == write_calendar([EVENT], name="x")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a\\b", "a\\\\b"),
        ("a;b,c", "a\\;b\\,c"),
        ("a\r\nb\rc\nd", "a\\nb\\nc\\nd"),
        ("a\x00\x07b\x7f", "ab"),
        ("tab\tstays", "tab\tstays"),
        ("END:VEVENT\nBEGIN:VEVENT", "END:VEVENT\\nBEGIN:VEVENT"),
    ],
)
def test_text_is_guarded(text, written):
    assert escaped(text) == written


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs",), blacklist_characters="\r\n"), max_size=400))
def test_folding_keeps_every_sign_and_no_part_is_longer_than_75_octets(line):
    parts = list(folded(line))
    assert all(len(part.encode()) <= 75 for part in parts)
    assert parts[0] + "".join(part[1:] for part in parts[1:]) == line
    assert all(part.startswith(" ") for part in parts[1:])


def read(content):
    """The properties of a calendar as a reader of calendars takes them."""
    lines = content.decode().replace("\r\n ", "").split("\r\n")
    return [line.partition(":")[::2] for line in lines if line]


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), max_size=200))
def test_a_title_makes_no_other_property_whatever_stands_in_it(title):
    event = Event(uid="u", starts=date(2026, 1, 1), ends=date(2026, 1, 1), summary=title, description="",
                  stamped=datetime(2026, 1, 1, tzinfo=UTC))  # fmt: skip
    told = read(write_calendar([event], name="n"))
    plain = read(write_calendar([], name="n"))
    assert len(told) == len(plain) + 10
    summary = dict(told)["SUMMARY"]
    assert summary.replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\") == title

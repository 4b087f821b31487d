"""Calendars as RFC 5545 writes them: entries in, bytes out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

WIDTH = 75  # octets of a line, without its end (RFC 5545, 3.1)
ESCAPED = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\r\n": "\\n", "\n": "\\n", "\r": "\\n"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event of whole days; `ends` is its last day. `public` says whether anyone may read it."""

    uid: str
    starts: date
    ends: date
    summary: str
    description: str
    stamped: datetime
    public: bool = False


def write_calendar(events: Iterable[Event], *, name: str, description: str = "") -> bytes:
    """The calendar as a file; the same events give the same bytes."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Comity//Calendar 1//EN", "CALSCALE:GREGORIAN"]
    lines += ["METHOD:PUBLISH", f"X-WR-CALNAME:{escaped(name)}"]
    lines += [f"X-WR-CALDESC:{escaped(description)}"] if description else []
    for event in events:
        lines += event_lines(event)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode()


def event_lines(event: Event) -> list[str]:
    """One event; its end is the day after the last one (3.6.1)."""
    return [
        "BEGIN:VEVENT",
        f"UID:{escaped(event.uid)}",
        f"DTSTAMP:{in_utc(event.stamped)}",
        f"DTSTART;VALUE=DATE:{event.starts:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.ends + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{escaped(event.summary)}",
        f"DESCRIPTION:{escaped(event.description)}",
        f"CLASS:{'PUBLIC' if event.public else 'PRIVATE'}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def in_utc(at: datetime) -> str:
    """An instant in the form with the letter Z (3.3.5)."""
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    """A text value: its signs of punctuation guarded, its ends of line written as `\\n`, other controls left out."""
    for sign, written in ESCAPED.items():
        text = text.replace(sign, written)
    return "".join(sign for sign in text if sign == "\t" or ord(sign) >= 32 and ord(sign) != 127)


def folded(line: str) -> Iterator[str]:
    """The line in parts of at most 75 octets, those after the first begun by a space; no character is cut in two."""
    part, length, room = "", 0, WIDTH
    for sign in line:
        octets = len(sign.encode())
        if length + octets > room:
            yield part
            part, length, room = " ", 1, WIDTH
        part += sign
        length += octets
    yield part

"""Days as precisely as they are known, and intervals in which something is due: what is wrong with them, by field."""

from collections.abc import Mapping
from datetime import date

from django.utils.translation import gettext as _

from comity.common.dates import EARLIEST, LATEST, is_of_our_time
from comity.dialogue.states import DueKind
from comity.programmes.known_dates import first_day, last_day


def date_faults(days: Mapping[str, str]) -> dict[str, str]:
    """What is no year, month or day, and an end (`ends`) that lies before its beginning (`starts`)."""
    faults = {name: no_day(text) for name, text in days.items()}
    told = {name: sentence for name, sentence in faults.items() if sentence}
    starts, ends = days.get("starts", ""), days.get("ends", "")
    if not told and starts and ends and str(last_day(ends)) < str(first_day(starts)):
        told["ends"] = _("The last day lies before the first.")
    return told


def no_day(text: str) -> str:
    """A sentence for a text that is no year, month or day, or one that no record can be of."""
    try:
        first = first_day(text)
    except ValueError:
        return _("Write a year, a month or a day, such as 2026, 2026-03 or 2026-03-06; got %(text)s.") % {"text": text}
    return far_off(first)


def far_off(day: date | None) -> str:
    """A sentence for a day that can only be a slip of typing."""
    if day is None or is_of_our_time(day):
        return ""
    told = {"first": EARLIEST, "last": LATEST, "year": f"{day.year:04}"}
    return _("Write a year from %(first)s to %(last)s; got %(year)s.") % told


def yet_to_come(text: str, today: date) -> str:
    """A sentence for a day of something past that lies ahead as a whole; none for what is no date, told elsewhere."""
    if no_day(text):
        return ""
    first = first_day(text)
    return _("This day is still to come: give the day on which it was.") if first and first > today else ""


def due_faults(kind: str, due_from: date | None, due_by: date | None, words: str) -> dict[str, str]:
    """A due date that says more, or less, than its kind holds: what is vague is never turned into a day."""
    far = {name: far_off(day) for name, day in (("due_from", due_from), ("due_by", due_by))}
    if any(far.values()):
        return {name: sentence for name, sentence in far.items() if sentence}
    if kind in {DueKind.DATE, DueKind.PERIOD} and due_by is None:
        return {"due_by": _("Give the day by which it is due, or say that no day was named.")}
    if kind == DueKind.DATE and due_from is not None:
        return {"due_from": _("A single day has no beginning: say that it is due within a period.")}
    if kind == DueKind.NONE and due_by is not None:
        return {"due_by": _("You said that it has no date: say that it is due by a day, or take this day out.")}
    if kind == DueKind.VAGUE and due_by is not None:
        return {"due_by": _("What was said vaguely is never turned into a day: keep the words alone.")}
    if kind == DueKind.VAGUE and not words.strip():
        return {"due_words": _("Give the words that were used, such as “soon”.")}
    if due_from and due_by and due_by < due_from:
        return {"due_by": _("The last day lies before the first.")}
    return {}

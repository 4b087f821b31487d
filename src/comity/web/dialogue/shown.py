"""Events, read-outs and promises in words."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.access.models import Visitor
from comity.common.dates import days_written
from comity.dialogue.models import Commitment, Event, Participant, ReadOut
from comity.dialogue.policy import reads_note
from comity.dialogue.queries.ledger import Promise
from comity.dialogue.states import EventState, Standing
from comity.programmes.known_dates import date_words, first_day
from comity.web.pieces import Badge, Fact

DAY = 10  # letters of a date that names its day
SHAPES: Mapping[str, tuple[str, str]] = {
    Standing.LATE: ("warn", "late"),
    Standing.OPEN: ("open", ""),
    Standing.LAPSED: ("dash", "late"),
    Standing.KEPT: ("yes", "agreed"),
    Standing.WITHDRAWN: ("no", ""),
}


def when(starts: str, ends: str) -> str:
    """From when to when, as precisely as is known."""
    if not starts:
        return _("no date")
    first, last = first_day(starts), first_day(ends or starts)
    if len(starts) == DAY and len(ends or starts) == DAY and first and last:
        return days_written(first, last)
    said = date_words(starts)
    return said if not ends or ends == starts else f"{said} – {date_words(ends)}"


def told_value(value: str) -> str:
    """A value of a claim as it is shown: two days with a stroke between them as a span."""
    starts, _stroke, ends = value.partition("/")
    try:
        return when(starts, ends or starts) if starts and first_day(starts) else value
    except ValueError:
        return value


def event_words(event: Event) -> str:
    """What it is, and that it is planned or was called off."""
    kind = str(event.get_kind_display())
    return kind if event.state == EventState.HELD else f"{kind}, {event.get_state_display()}"


def participant_words(one: Participant) -> str:
    """A person with the post, a post alone, or a group."""
    if one.person is not None:
        return ", ".join(filter(None, [one.person.name, one.post.title if one.post else "", one.role]))
    return ", ".join(filter(None, [one.post.title if one.post else "", one.label, one.role]))


def source_words(one: ReadOut) -> str:
    """Who published it, for which side, in which language."""
    return ", ".join(filter(None, [one.publisher, str(one.side) if one.side else "", one.language]))


def note_of(record: Event | Commitment, user: Visitor) -> list[Fact]:
    """The note of a record, for the side that wrote it; nothing for anyone else."""
    told = record.note if reads_note(user, record) else ""
    return [Fact(term=_("Note of your side"), words=told)] if told else []


def standing_words(one: Promise, today: date) -> str:
    """How it stands: late and by how much, due in so many days, kept since when."""
    due, closed = one.commitment.due_by, one.commitment.closed_on
    if one.standing == Standing.LATE:
        return ngettext("%(n)s day late", "%(n)s days late", one.late) % {"n": one.late}
    if one.standing == Standing.OPEN and due is not None and due >= today:
        left = (due - today).days
        return _("due today") if not left else ngettext("%(n)s day left", "%(n)s days left", left) % {"n": left}
    if one.standing in {Standing.KEPT, Standing.WITHDRAWN} and closed is not None:
        return f"{one.standing.label}, {days_written(closed, closed)}"
    return str(one.standing.label)


def standing_badge(one: Promise, today: date) -> Badge:
    """The same with its shape, so that colour is not needed."""
    shape, tone = SHAPES[one.standing]
    return Badge(shape=shape, words=standing_words(one, today), tone=tone)


def letter(side: Any) -> str:
    """The side in one letter."""
    return str(side.kind)[:1].upper()


def way_letters(one: Commitment) -> str:
    """The same in two letters with an arrow."""
    return f"{letter(one.giver)}{'↔' if one.mutual else '→'}{letter(one.receiver)}"

"""What waits for somebody, as a sentence with its one act."""

from collections.abc import Callable
from datetime import date, datetime

from django.utils.timezone import localdate, localtime
from django.utils.translation import gettext as _

from comity.common.dates import days_written
from comity.delivery.due import Item
from comity.delivery.words import moment_of
from comity.drafting.models import RunState
from comity.exchange.programmes.runs import KIND as PROGRAMME_FILE
from comity.programmes.known_dates import date_words
from comity.web.pieces import Act, Duty, day_written, page_of

Spoken = Callable[[Item, date], Duty]


def duty_of(item: Item, today: date) -> Duty:
    """The line of one thing."""
    return SPOKEN[item.what.partition("-")[0]](item, today)


def moment(item: Item) -> datetime | None:
    """The moment that matters of a thing, by the clock here; None for a day."""
    told = moment_of(item.day)
    return localtime(told) if told else None


def since(item: Item) -> str:
    """The day that something lies there since."""
    at = moment(item)
    return day_written(at.date()) if at else ""


def of_milestone(item: Item, today: date) -> Duty:
    """A step of a goal: due, or late."""
    late = item.what == "milestone-late"
    words = _("“%(title)s” is not reported as reached.") if late else _("“%(title)s” is due.")
    return Duty(
        words=words % {"title": item.title},
        when=date_words(item.day),
        note=item.other,
        act=Act(words=_("Open the goal"), address=page_of("goal", item.ref)),
        late=late,
    )


def of_commitment(item: Item, today: date) -> Duty:
    """A promise: due, or late."""
    late = item.what == "commitment-late"
    words = _("%(giver)s promised: “%(title)s”; nothing shows that it was kept.")
    soon = _("%(giver)s promised: “%(title)s”.")
    return Duty(
        words=(words if late else soon) % {"giver": item.other, "title": item.title},
        when=date_words(item.day[:10]),
        act=Act(words=_("Open"), address=page_of("commitment", item.ref)),
        late=late,
    )


def of_line(item: Item, today: date) -> Duty:
    """A planned session of a programme, named where it may be."""
    words = _("%(activity)s begins for %(partner)s.") % {
        "activity": item.title or _("A session"),
        "partner": item.other,
    }
    return begins(item, today, words, page_of("programme", item.ref))


def of_session(item: Item, today: date) -> Duty:
    """A run that a provider gives."""
    return begins(item, today, _("%(activity)s begins.") % {"activity": item.title}, page_of("session", item.ref))


def begins(item: Item, today: date, words: str, address: str) -> Duty:
    """Something that begins on a day and ends on another."""
    starts, ends = date.fromisoformat(item.day[:10]), date.fromisoformat(item.note[:10])
    note = _("today") if starts == today else _("in %(n)s days") % {"n": (starts - today).days}
    return Duty(
        words=words, when=days_written(starts, ends, short=True), note=note, act=Act(words=_("Open"), address=address)
    )


def of_text(item: Item, today: date) -> Duty:
    """A version that lies before somebody."""
    told = {
        "text-tabled": (_("%(side)s tabled “%(title)s”; it waits for your answer."), _("Read it")),
        "text-answered": (_("%(side)s answered “%(title)s” clause by clause."), _("Read the answers")),
        "text-forward": (_("“%(title)s” was put forward for release by %(side)s."), _("Decide")),
        "text-returned": (_("“%(title)s”, put forward for release, was returned to you."), _("Read why")),
    }
    words, act = told[item.what]
    return Duty(
        words=words % {"title": item.title, "side": item.other},
        when=since(item),
        note=item.note,
        act=Act(
            words=act, address=page_of("negotiation-text" if item.what == "text-answered" else "release", item.ref)
        ),
        late=item.what == "text-returned",
    )


def of_draft(item: Item, today: date) -> Duty:
    """A programme in writing: what its newest proposal asks for."""
    told = {
        RunState.DONE: (_("A proposal for %(partner)s, %(programme)s, waits for your yes or no."), _("Read it")),
        RunState.STOPPED: (
            _("A proposal for %(partner)s, %(programme)s, was stopped; its best is kept."),
            _("Read it"),
        ),
        RunState.FAILED: (_("The last proposal for %(partner)s, %(programme)s, failed."), _("See why")),
        RunState.WAITING: (_("A proposal for %(partner)s, %(programme)s, is being worked out."), _("Watch")),
        RunState.RUNNING: (_("A proposal for %(partner)s, %(programme)s, is being worked out."), _("Watch")),
    }
    nothing = (_("The draft for %(partner)s, %(programme)s, has no proposal yet."), _("Open"))
    words, act = told[RunState(item.state)] if item.state else nothing
    board = page_of("board", item.ref) or page_of("programme", item.ref)
    return Duty(
        words=words % {"programme": item.title, "partner": item.other},
        when=since(item),
        act=Act(words=act, address=board),
        late=item.state == RunState.FAILED,
    )


def of_entry(item: Item, today: date) -> Duty:
    """An entry of the catalogue that somebody has to decide on or to finish."""
    page = page_of("activity", item.ref)
    told = {
        "entry-proposed": (_("%(owner)s proposes %(title)s for the catalogue."), _("Decide")),
        "entry-returned": (_("%(title)s was returned to you."), _("Read why")),
        "entry-draft": (_("%(title)s is half written and not proposed yet."), _("Go on")),
    }
    words, act = told[item.what]
    return Duty(
        words=words % {"owner": item.other, "title": item.title},
        when=since(item),
        note=item.note,
        act=Act(words=act, address=page),
        late=item.what == "entry-returned",
    )


def of_import(item: Item, today: date) -> Duty:
    """A file that was read and not yet taken over."""
    words = _("%(file)s was read and looked at; nothing of it is taken over yet.") % {"file": item.title}
    page = "programme-import-run" if item.state == PROGRAMME_FILE else "import"
    return Duty(words=words, when=since(item), act=Act(words=_("Look at it"), address=page_of(page, item.ref)))


def of_glass(item: Item, today: date) -> Duty:
    """An emergency reading that somebody else has to allow."""
    words = _("%(who)s asks to read in an emergency what concerns %(partner)s.")
    act = Act(words=_("Decide"), address=page_of("break-glass", item.ref))
    return Duty(words=words % {"who": item.other, "partner": item.title}, when=since(item), act=act, late=True)


def of_invitation(item: Item, today: date) -> Duty:
    """An invitation that nobody has taken up and that ends soon."""
    words = _("Your invitation to %(side)s ends and is not taken up yet.") % {"side": item.title}
    at = moment(item)
    note = _("today") if at and at.date() <= localdate() else ""
    act = Act(words=_("Open"), address=page_of("invitation", item.ref))
    return Duty(words=words, when=since(item), note=note, act=act)


SPOKEN: dict[str, Spoken] = {
    "milestone": of_milestone,
    "commitment": of_commitment,
    "line": of_line,
    "session": of_session,
    "text": of_text,
    "draft": of_draft,
    "entry": of_entry,
    "import": of_import,
    "glass": of_glass,
    "invitation": of_invitation,
}

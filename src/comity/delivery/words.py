"""The words of notices, made when one is shown or sent: from the record as the receiver may see it then.

Facts are plain values that were written down with the notice; what the record says itself goes before them.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from django.utils.timezone import localdate, localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from comity.common.dates import days_written
from comity.delivery.records import ROLES, Found
from comity.programmes.known_dates import date_words

Facts = Mapping[str, str]
Words = Callable[[Found, Facts], str]


def sentence(words: Any) -> Words:
    """A sentence over the record's title, the side that keeps it, and the facts; a fact that is missing is empty."""

    def told(record: Found, facts: Facts) -> str:
        return str(words) % Known(record, facts)

    return told


class Known(dict[str, str]):
    """What a sentence may name: of the record first, then of the facts."""

    def __init__(self, record: Found, facts: Facts) -> None:
        role = str(ROLES.get(record.role, ""))
        named = {
            "title": record.title or ", ".join(part for part in (role, record.side) if part),
            "side": record.side,
            "programme": record.programme,
            "day": day_of(record),
            "who": record.who,
        }
        super().__init__({**facts, **named})

    def __missing__(self, _name: str) -> str:
        return ""


def day_of(record: Found) -> str:
    """The day that matters of a record, by the clock of the receiver and as precisely as it is known."""
    if not record.day:
        return ""
    moment = moment_of(record.day)
    if moment is None:
        return date_words(record.day)
    on = localdate(moment)
    return days_written(on, on)


def moment_of(known: str) -> datetime | None:
    """A moment as a database writes it; None for a day, which has none."""
    if len(known) <= len("2026-01-22"):
        return None
    moment = datetime.fromisoformat(known)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def glass_words(record: Found, facts: Facts) -> str:
    """Until when somebody reads in an emergency, by the clock of the receiver."""
    ends = moment_of(record.day)
    until = f"{day_of(record)}, {localtime(ends):%H:%M %Z}" if ends else ""
    return _(
        "%(who)s, who keeps the server, may read in an emergency what concerns %(title)s, until %(until)s. Every page "
        "that is read is written down."
    ) % {**Known(record, facts), "until": until}


def security_words(record: Found, facts: Facts) -> str:
    """What happened to the own account."""
    return _("On your account: %(what)s. If that was not you, tell a manager of your side at once.") % Known(
        record, facts
    )


def due_words(record: Found, facts: Facts) -> str:
    """What is due and when, as the record says it now."""
    return str(DUE_WORDS[record.kind]) % Known(record, facts)


def late_words(record: Found, facts: Facts) -> str:
    """What was due and has not happened."""
    return str(LATE_WORDS[record.kind]) % Known(record, facts)


def head_words(_record: Found, facts: Facts) -> str:
    """The head of the journal, to be kept elsewhere."""
    lines = int(facts.get("number", "0"))
    told = ngettext(
        "The journal holds %(n)s sealed line; its head is %(head)s. Keep this mail: against it a cut or changed "
        "journal is found.",
        "The journal holds %(n)s sealed lines; its head is %(head)s. Keep this mail: against it a cut or changed "
        "journal is found.",
        lines,
    )
    return told % {"n": lines, "head": facts.get("head", "")}


def run_words(run: Found, _facts: Facts) -> str:
    """How a run of the engine ended."""
    told = {
        "done": _("A proposal for %(title)s is worked out and waits for your yes or no."),
        "stopped": _("A proposal for %(title)s was stopped; its best is kept."),
        "failed": _("The proposal for %(title)s failed."),
    }
    return told.get(run.state, told["done"]) % {"title": run.title}


def silence_words(release: Found, facts: Facts) -> str:
    """Until when nobody may object, by the clock of the receiver."""
    ends = moment_of(facts.get("moment", ""))
    until = f"{localtime(ends):%-d %B %Y, %H:%M %Z}" if ends else ""
    return _("The organisation approves “%(title)s” by silence unless a member objects before %(until)s.") % {
        **Known(release, facts),
        "until": until,
    }


def step_words(release: Found, facts: Facts) -> str:
    """What was done with an agreed text, from which day or until when."""
    words = STEP_WORDS.get(facts.get("what", ""), gettext_lazy("Something was done with “%(title)s”."))
    return str(words) % {**Known(release, facts), "on": date_words(facts.get("day", ""))}


def decided_words(activity: Found, _facts: Facts) -> str:
    """What became of a proposed entry, as it stands now."""
    told = {
        "approved": _("“%(title)s” was approved and stands in the catalogue."),
        "declined": _("“%(title)s” was returned to you."),
        "withdrawn": _("“%(title)s” was withdrawn from the catalogue."),
    }
    return told.get(activity.state, _("“%(title)s” was decided on.")) % {"title": activity.title}


STEP_WORDS = {
    "provisional": gettext_lazy("“%(title)s” is applied provisionally from %(on)s."),
    "set": gettext_lazy("“%(title)s” enters into force on %(on)s."),
    "in force": gettext_lazy("“%(title)s” is in force from %(on)s."),
    "review": gettext_lazy("A review of “%(title)s” began."),
    "resume": gettext_lazy("The review of “%(title)s” ended."),
    "extension asked": gettext_lazy("It is proposed that “%(title)s” runs until %(on)s; both sides approve that."),
    "extension approved": gettext_lazy("One side approved that “%(title)s” runs until %(on)s."),
    "extended": gettext_lazy("“%(title)s” is extended to %(on)s."),
    "superseded": gettext_lazy("“%(title)s” is superseded from %(on)s."),
    "ended": gettext_lazy("“%(title)s” ended on %(on)s."),
    "withdrawn": gettext_lazy("“%(title)s” was withdrawn."),
    "taken back": gettext_lazy("What was set ahead for “%(title)s” was taken back."),
}
DUE_WORDS = {
    "Commitment": gettext_lazy("“%(title)s”, promised by %(who)s, is due on %(day)s."),
    "Milestone": gettext_lazy("The milestone “%(title)s” is due on %(day)s."),
    "Session": gettext_lazy("%(title)s begins on %(day)s."),
    "Line": gettext_lazy("A session of “%(title)s” begins on %(day)s."),
    "Release": gettext_lazy("“%(title)s”, tabled by %(side)s, waits for your answer since %(day)s."),
    "Invitation": gettext_lazy("An invitation to %(title)s is not taken up yet and ends on %(day)s."),
}
LATE_WORDS = {
    "Commitment": gettext_lazy("“%(title)s”, promised by %(who)s, was due on %(day)s; nothing shows that it was kept."),
    "Milestone": gettext_lazy("The milestone “%(title)s” was due on %(day)s and is not reported as reached."),
    "Release": gettext_lazy("“%(title)s”, tabled by %(side)s, still waits for your answer, since %(day)s."),
}

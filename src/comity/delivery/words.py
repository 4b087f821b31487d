"""The words of notices, made when one is shown or sent: from the record as the receiver may see it then.

Facts are plain values that were written down with the notice; what the record says itself goes before them.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from django.utils.timezone import localdate, localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from comity.common.dates import days_written
from comity.programmes.known_dates import date_words

Facts = Mapping[str, str]
Words = Callable[[Any, Facts], str]


def sentence(words: Any) -> Words:
    """A sentence over the record's title, the side that keeps it, and the facts; a fact that is missing is empty."""

    def told(record: Any, facts: Facts) -> str:
        return str(words) % Known(record, facts)

    return told


class Known(dict[str, str]):
    """What a sentence may name."""

    def __init__(self, record: Any, facts: Facts) -> None:
        side, programme = getattr(record, "owner", None), getattr(record, "programme", None)
        named = {"title": str(record), "side": str(side or ""), "programme": str(programme or "")}
        super().__init__({**facts, **named, "day": day_of(record), "who": name_of(record)})

    def __missing__(self, _name: str) -> str:
        return ""


def name_of(record: Any) -> str:
    """The person whom a membership, an invitation or an emergency reading is about; empty for any other record."""
    member = getattr(record, "membership", None)
    person = getattr(member or record, "user", None)
    if person is None:
        return str(getattr(record, "name", "") or getattr(record, "mail", ""))
    return str(person.get_full_name() or person.get_username())


def glass_words(record: Any, facts: Facts) -> str:
    """Until when somebody reads in an emergency, by the clock of the receiver."""
    until = localtime(record.ends_at) if record.ends_at else None
    told = {"until": f"{days_written(until.date(), until.date())}, {until:%H:%M %Z}" if until else ""}
    return _(
        "%(who)s, who keeps the server, may read in an emergency what concerns %(title)s, until %(until)s. Every page "
        "that is read is written down."
    ) % (Known(record, facts) | told)


def security_words(_record: Any, facts: Facts) -> str:
    """What happened to the own account."""
    return _("On your account: %(what)s. If that was not you, tell a manager of your side at once.") % Known(
        None, facts
    )


def day_of(record: Any) -> str:
    """The day that matters of a record, as precisely as it is known; empty where it has none."""
    if known := getattr(record, "due", ""):
        return date_words(known)
    moment = getattr(record, "starts", None) or getattr(record, "expires_at", None) or getattr(record, "at", None)
    if isinstance(moment, datetime):
        moment = localdate(moment)
    return days_written(moment, moment) if isinstance(moment, date) else ""


def due_words(record: Any, facts: Facts) -> str:
    """What is due and when, as the record says it now."""
    return str(DUE_WORDS[facts.get("what", "")]) % Known(record, facts)


def late_words(record: Any, facts: Facts) -> str:
    """What was due and has not happened."""
    return str(LATE_WORDS[facts.get("what", "")]) % Known(record, facts)


def head_words(_record: Any, facts: Facts) -> str:
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


def run_words(run: Any, _facts: Facts) -> str:
    """How a run of the engine ended."""
    told = {
        "done": _("A proposal for %(title)s is worked out and waits for your yes or no."),
        "stopped": _("A proposal for %(title)s was stopped; its best is kept."),
        "failed": _("The proposal for %(title)s failed."),
    }
    return told.get(run.state, told["done"]) % {"title": f"{run.scenario.programme.title}, {run.scenario}"}


def decided_words(activity: Any, _facts: Facts) -> str:
    """What became of a proposed entry, as it stands now."""
    told = {
        "approved": _("“%(title)s” was approved and stands in the catalogue."),
        "declined": _("“%(title)s” was returned to you."),
        "withdrawn": _("“%(title)s” was withdrawn from the catalogue."),
    }
    return told.get(activity.state, _("“%(title)s” was decided on.")) % {"title": str(activity)}


DUE_WORDS = {
    "milestone": gettext_lazy("The milestone “%(title)s” is due on %(day)s."),
    "session": gettext_lazy("%(title)s begins on %(day)s."),
    "line": gettext_lazy("A session of %(programme)s begins on %(day)s."),
    "text": gettext_lazy("“%(title)s”, tabled by %(side)s, waits for your answer since %(day)s."),
    "invitation": gettext_lazy("An invitation to %(title)s is not taken up yet and ends on %(day)s."),
}
LATE_WORDS = {
    "milestone": gettext_lazy("The milestone “%(title)s” was due on %(day)s and is not reported as reached."),
    "text": gettext_lazy("“%(title)s”, tabled by %(side)s, still waits for your answer; it lies here since %(day)s."),
}

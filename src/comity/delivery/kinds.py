"""What can be told: for each kind its group, how it comes unless the member chose otherwise, its words and its act.

The words are made when a notice is shown or sent, from the record as the receiver may see it then; facts are plain
values that were written down with the notice.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from comity.common.dates import days_written
from comity.notices.states import Group, How, NoticeKind
from comity.programmes.known_dates import date_words

Facts = Mapping[str, str]
Words = Callable[[Any, Facts], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of notice. `records` are the kinds of record it may tell of, `act` the words of its one link."""

    name: NoticeKind
    group: Group
    records: tuple[str, ...]
    words: Words
    act: Any = field(default=gettext_lazy("Read it"))


def sentence(words: Any) -> Words:
    """A sentence over the record's title, the side that keeps it, and the facts; a fact that is missing is empty."""

    def told(record: Any, facts: Facts) -> str:
        return str(words) % Known(record, facts)

    return told


class Known(dict[str, str]):
    """What a sentence may name."""

    def __init__(self, record: Any, facts: Facts) -> None:
        owner, programme = getattr(record, "owner", None), getattr(record, "programme", None)
        named = {"title": str(record), "side": str(owner or ""), "programme": str(programme or "")}
        super().__init__({**facts, **named, "day": day_of(record)})

    def __missing__(self, _name: str) -> str:
        return ""


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
        "approved": _("%(title)s was approved and stands in the catalogue."),
        "declined": _("%(title)s was returned to you."),
        "withdrawn": _("%(title)s was withdrawn from the catalogue."),
    }
    return told.get(activity.state, _("%(title)s was decided on.")) % {"title": str(activity)}


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

TEXTS = ("Release", "Programme")
PEOPLE = ("Membership", "Invitation")
GLASS = ("BreakGlass",)


def kind(name: NoticeKind, group: Group, records: tuple[str, ...], words: Any, act: Any = None) -> Kind:
    """A kind of notice; words are a sentence or what makes one."""
    told = words if callable(words) else sentence(words)
    return Kind(name=name, group=group, records=records, words=told, act=act or gettext_lazy("Read it"))


KINDS: Mapping[str, Kind] = {
    one.name.value: one
    for one in (
        kind(
            NoticeKind.TABLED,
            Group.TEXTS,
            TEXTS,
            gettext_lazy("%(side)s tabled “%(title)s”; it waits for your answer."),
        ),
        kind(
            NoticeKind.TAKEN_BACK,
            Group.TEXTS,
            TEXTS,
            gettext_lazy("%(side)s took “%(title)s” back; what you have read, you have read."),
        ),
        kind(NoticeKind.AGREED, Group.TEXTS, TEXTS, gettext_lazy("“%(title)s” was agreed by the other side.")),
        kind(NoticeKind.RELEASED, Group.TEXTS, TEXTS, gettext_lazy("“%(title)s” was released.")),
        kind(NoticeKind.WITHDRAWN, Group.TEXTS, TEXTS, gettext_lazy("“%(title)s”, shown earlier, was withdrawn.")),
        kind(
            NoticeKind.PUT_FORWARD,
            Group.TEXTS,
            TEXTS,
            gettext_lazy("“%(title)s” was put forward for release and waits for you."),
            gettext_lazy("Decide"),
        ),
        kind(
            NoticeKind.ACTIVITY_PROPOSED,
            Group.WORK,
            ("Activity",),
            gettext_lazy("%(side)s proposes “%(title)s” for the catalogue."),
            gettext_lazy("Decide"),
        ),
        kind(NoticeKind.ACTIVITY_DECIDED, Group.WORK, ("Activity",), decided_words),
        kind(NoticeKind.PROPOSAL_READY, Group.RUNS, ("EngineRun",), run_words),
        kind(
            NoticeKind.DUE_SOON,
            Group.DATES,
            ("Milestone", "Session", "Line", "Release", "Invitation"),
            due_words,
            gettext_lazy("Open it"),
        ),
        kind(NoticeKind.LATE, Group.DATES, ("Milestone", "Release"), late_words, gettext_lazy("Open it")),
        kind(NoticeKind.JOURNAL_HEAD, Group.JOURNAL, ("JournalHead",), head_words, gettext_lazy("Open the news")),
    )
}
BY_DEFAULT: Mapping[str, How] = {
    Group.TEXTS: How.AT_ONCE,
    Group.WORK: How.DAILY,
    Group.RUNS: How.OFF,
    Group.DATES: How.DAILY,
    Group.PEOPLE: How.AT_ONCE,
    Group.JOURNAL: How.AT_ONCE,
    Group.SECURITY: How.AT_ONCE,
}


def how_of(group: str, chosen: Mapping[str, str]) -> How:
    """How mail of a group comes to a member who has chosen this; what is not chosen is as it is by default."""
    if group == Group.SECURITY:
        return How.AT_ONCE
    return How(chosen[group]) if chosen.get(group) in set(How) else BY_DEFAULT[Group(group)]

"""What can be told: for each kind its group, how it comes unless the member chose otherwise, its words and its act."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext_lazy

from comity.delivery.words import (
    Words,
    decided_words,
    due_words,
    glass_words,
    head_words,
    late_words,
    run_words,
    security_words,
    sentence,
    silence_words,
    step_words,
)
from comity.notices.states import Group, How, NoticeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of notice. `records` are the kinds of record it may tell of, `act` the words of its one link."""

    name: NoticeKind
    group: Group
    records: tuple[str, ...]
    words: Words
    act: Any = field(default=gettext_lazy("Read it"))


TEXTS = ("Release", "Programme")
PEOPLE = ("Membership", "Invitation")
GLASS = ("BreakGlass",)
SEE = gettext_lazy("See it")


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
            NoticeKind.ANSWERED,
            Group.TEXTS,
            ("Release",),
            gettext_lazy("%(side)s answered “%(title)s” clause by clause; it waits for you."),
            gettext_lazy("Read the answers"),
        ),
        kind(
            NoticeKind.TAKEN_BACK,
            Group.TEXTS,
            TEXTS,
            gettext_lazy("%(side)s took “%(title)s” back; what you have read, you have read."),
        ),
        kind(NoticeKind.APPROVED, Group.TEXTS, TEXTS, gettext_lazy("%(approver)s approved “%(title)s”.")),
        kind(
            NoticeKind.APPROVAL_WITHDRAWN,
            Group.TEXTS,
            TEXTS,
            gettext_lazy("%(approver)s withdrew its approval of “%(title)s”."),
            gettext_lazy("Read why"),
        ),
        kind(NoticeKind.AGREED, Group.TEXTS, TEXTS, gettext_lazy("“%(title)s” is agreed by both sides.")),
        kind(NoticeKind.HELD, Group.TEXTS, TEXTS, gettext_lazy("A member of the organisation holds “%(title)s”.")),
        kind(NoticeKind.LIFTED, Group.TEXTS, TEXTS, gettext_lazy("The hold on “%(title)s” was lifted.")),
        kind(
            NoticeKind.REASON_SHARED,
            Group.TEXTS,
            TEXTS,
            gettext_lazy("You may read now which member spoke on “%(title)s”, and why."),
        ),
        kind(NoticeKind.SILENCE_OPENED, Group.TEXTS, TEXTS, silence_words),
        kind(NoticeKind.SILENCE_SOON, Group.TEXTS, TEXTS, silence_words),
        kind(
            NoticeKind.SILENCE_BROKEN,
            Group.TEXTS,
            TEXTS,
            gettext_lazy("A member of the organisation broke the silence on “%(title)s”."),
        ),
        kind(NoticeKind.STEP, Group.TEXTS, TEXTS, step_words),
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
            NoticeKind.RETURNED,
            Group.TEXTS,
            TEXTS,
            gettext_lazy("“%(title)s”, put forward for release, was returned to you."),
            gettext_lazy("Read why"),
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
            ("Milestone", "Session", "Line", "Release", "Invitation", "Commitment"),
            due_words,
            gettext_lazy("Open it"),
        ),
        kind(NoticeKind.LATE, Group.DATES, ("Milestone", "Release", "Commitment"), late_words, gettext_lazy("Open it")),
        kind(NoticeKind.INVITED, Group.PEOPLE, PEOPLE, gettext_lazy("%(who)s was invited: %(title)s."), SEE),
        kind(NoticeKind.JOINED, Group.PEOPLE, PEOPLE, gettext_lazy("%(who)s joined: %(title)s."), SEE),
        kind(
            NoticeKind.MEMBERSHIP_CHANGED,
            Group.PEOPLE,
            PEOPLE,
            gettext_lazy("The membership of %(who)s was changed: %(title)s."),
            SEE,
        ),
        kind(
            NoticeKind.MEMBERSHIP_ENDED,
            Group.PEOPLE,
            PEOPLE,
            gettext_lazy("The membership of %(who)s ended: %(title)s."),
            SEE,
        ),
        kind(
            NoticeKind.GLASS_ASKED,
            Group.SECURITY,
            GLASS,
            gettext_lazy(
                "%(who)s, who keeps the server, asks to read in an emergency what concerns %(title)s; "
                "a second person has to allow it."
            ),
            SEE,
        ),
        kind(NoticeKind.GLASS_OPENED, Group.SECURITY, GLASS, glass_words, SEE),
        kind(
            NoticeKind.GLASS_ENDED,
            Group.SECURITY,
            GLASS,
            gettext_lazy("Reading in an emergency what concerns %(title)s has ended."),
            SEE,
        ),
        kind(NoticeKind.SECURITY, Group.SECURITY, ("User",), security_words, gettext_lazy("Look at it")),
        kind(
            NoticeKind.FACTORS_TAKEN,
            Group.SECURITY,
            ("Membership",),
            gettext_lazy("Every second factor of %(who)s was taken away at the server. %(checked)s."),
            SEE,
        ),
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

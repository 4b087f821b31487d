"""What rows, rules and sources are called on a page: the reader's words, never the mathematics'."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as noop

from comity.common.dates import period_written
from comity.common.money import written
from comity.common.numbers import grouped, percent
from comity.drafting.plan_picture.index import Index
from comity_planning.labels import Family, Label
from comity_planning.parts import NO_CHARGE

PATH = re.compile(r"(?P<list>activities|requirements|goals|sources|pools)\[(?P<place>\d+)\][^:]*: (?P<words>.+)")

FAMILY_WORDS = {
    Family.BUDGET: noop("money"),
    Family.MINIMUM_SPEND: noop("money that must be used"),
    Family.PEOPLE: noop("people"),
    Family.LANGUAGE: noop("language"),
    Family.ABSORPTION: noop("dates"),
    Family.PREREQUISITE: noop("order"),
    Family.EXCLUSION: noop("rivals"),
    Family.THEME_MINIMUM: noop("themes"),
    Family.GOAL_SHARE: noop("shares of goals"),
    Family.BALANCE: noop("balance of years"),
    Family.ONE_SOURCE: noop("choice of payer"),
}


def family_words(family: Family) -> str:
    """What a family of limits is called where costs are added up."""
    return _(FAMILY_WORDS.get(family, noop("fixed choices")))


def title_of(things: Mapping[str, object], name: str) -> str:
    """The title of a thing, or its id when it has none."""
    return getattr(things.get(name), "title", "") or name


def source_words(index: Index, source: str) -> str:
    """Who pays, in words."""
    return _("No charge") if source == NO_CHARGE else title_of(index.sources, source)


def session_words(index: Index, session: str) -> str:
    """A session by the title of its activity and its first day."""
    found = index.sessions.get(session)
    activity = index.activity_of.get(session)
    if found is None or activity is None:
        return session
    return f"{activity.title or activity.id}, {found.starts.day} {period_written(f'{found.starts:%Y-%m}')}"


def requirement_words(index: Index, requirement: str) -> str:
    """A requirement by its title or by its goal and unit."""
    found = index.requirements.get(requirement)
    if found is None:
        return requirement
    return found.title or f"{title_of(index.goals, found.goal)}, {found.unit or found.id}"


def label_words(index: Index, label: Label) -> str:
    """What a limit or rule is called on a page."""
    if label.family == Family.GOAL_SHARE:
        return _(SHARE_TEXTS[label.of[1], label.of[2]]) % {"first": title_of(index.goals, label.of[0])}
    if label.family not in TEXTS:
        return str(label)
    text, *names = TEXTS[label.family]
    said = [name(index, part) for name, part in zip(names, label.of, strict=False)]
    return _(text) % dict(zip(("first", "second"), said, strict=False))


def _activity(index: Index, name: str) -> str:
    return title_of(index.activities, name)


def _pool(index: Index, name: str) -> str:
    return title_of(index.pools, name)


def _theme(index: Index, name: str) -> str:
    return title_of(index.themes, name)


def _period(_index: Index, name: str) -> str:
    return period_written(name)


def _as_it_is(_index: Index, name: str) -> str:
    return name


Name = Callable[[Index, str], str]

SHARE_TEXTS = {
    ("cost", "at-least"): noop("least share of the cost for “%(first)s”"),
    ("cost", "at-most"): noop("most share of the cost for “%(first)s”"),
    ("sessions", "at-least"): noop("least share of the sessions for “%(first)s”"),
    ("sessions", "at-most"): noop("most share of the sessions for “%(first)s”"),
}
TEXTS: Mapping[Family, tuple[str, *tuple[Name, ...]]] = {
    Family.BUDGET: ("%(first)s, %(second)s", source_words, _as_it_is),
    Family.MINIMUM_SPEND: (noop("least spending of %(first)s in %(second)s"), source_words, _as_it_is),
    Family.PEOPLE: ("%(first)s, %(second)s", _pool, _period),
    Family.LANGUAGE: ("%(first)s, %(second)s", _pool, _period),
    Family.ABSORPTION: (noop("sessions in %(first)s"), _period),
    Family.PREREQUISITE: (noop("“%(first)s” before “%(second)s”"), _activity, _activity),
    Family.EXCLUSION: (noop("activities that exclude each other (%(first)s)"), _as_it_is),
    Family.THEME_MINIMUM: (noop("minimum for the theme “%(first)s”"), _theme),
    Family.GOAL_MINIMUM: (noop("promised minimum: %(first)s"), requirement_words),
    Family.BALANCE: (noop("a fair part of the sessions in %(first)s"), _as_it_is),
    Family.MANDATE: (noop("“%(first)s” must be in the plan"), _activity),
    Family.PIN_IN: (noop("fixed session: %(first)s"), session_words),
    Family.DELIVERED: (noop("delivered session: %(first)s"), session_words),
    Family.ONE_SESSION: (noop("one place for “%(first)s”"), _activity),
    Family.ONE_SOURCE: (noop("one payer for %(first)s"), session_words),
}


def amount_words(index: Index, label: Label, amount: int) -> str:
    """An amount in the unit of its limit: money, people, sessions, shares, or the requirement's own unit."""
    currency = index.problem.currency
    match label.family:
        case Family.BUDGET | Family.MINIMUM_SPEND:
            return written(amount, currency)
        case Family.PEOPLE | Family.LANGUAGE:
            return _("%(amount)s people") % {"amount": grouped(amount)} if amount != 1 else _("1 person")
        case Family.GOAL_MINIMUM:
            found = index.requirements.get(label.of[0])
            return f"{grouped(amount)} {found.unit if found else ''}".strip()
        case Family.GOAL_SHARE | Family.BALANCE:
            return percent(amount, 10_000)
        case _:
            return _("%(amount)s sessions") % {"amount": grouped(amount)} if amount != 1 else _("1 session")


KIND_WORDS = {
    "not-released": noop("not on offer to this partner"),
    "not-eligible": noop("not open to this partner's people"),
    "already-delivered": noop("already attended"),
    "banned": noop("ruled out by choice"),
    "prerequisite-unreachable": noop("an earlier activity is missing or ends too late"),
    "no-session-left": noop("no session fits"),
    "outside-horizon": noop("every session lies outside the period"),
    "blackout": noop("runs on closed days"),
    "pinned-elsewhere": noop("another choice is already fixed"),
    "too-few-seats": noop("too few seats"),
    "too-many-people": noop("needs more people than can be away"),
    "language": noop("needs more people with the language than there are"),
    "clearance": noop("needs more cleared people than there are"),
    "absorption-zero": noop("no session can be taken then"),
    "unaffordable": noop("dearer than the whole budget of every payer"),
}


def reason_kind_words(kind: str) -> str:
    """What a kind of removal is called where the activities off the table are counted."""
    return _(KIND_WORDS[kind]) if kind in KIND_WORDS else kind.replace("-", " ")


def warning_words(index: Index, text: str) -> str:
    """A warning about the input with the title of what it speaks of in place of its path."""
    found = PATH.match(text)
    if found is None:
        return text
    things: tuple[Any, ...] = getattr(index.problem, found["list"])
    place = int(found["place"])
    name = (things[place].title or things[place].id) if place < len(things) else found["list"]
    return f"{name}: {found['words']}"

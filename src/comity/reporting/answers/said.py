"""Answers in words: how many of what, what is missing, where sources differ, and why a question is not answered."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.common.numbers import grouped
from comity.reporting.answers.grammar import Problem, Question
from comity.reporting.answers.lines import MOST, Line, year_of

STATE, TERM, TIME = "state", "term", "time"
MOST_DIFFERENCES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A sentence of what is missing or disputed, with the numbers of its sources."""

    words: str
    sources: tuple[int, ...] = ()


def sorts() -> Mapping[str, Callable[[int], str]]:
    """How many of each sort, in words."""
    return {
        "commitment": lambda n: ngettext("%(n)s commitment", "%(n)s commitments", n),
        "visit": lambda n: ngettext("%(n)s visit", "%(n)s visits", n),
        "meeting": lambda n: ngettext("%(n)s meeting", "%(n)s meetings", n),
        "call": lambda n: ngettext("%(n)s call", "%(n)s calls", n),
        "group": lambda n: ngettext("%(n)s event with a group", "%(n)s events with groups", n),
        "person": lambda n: ngettext("%(n)s participant", "%(n)s participants", n),
        "statement": lambda n: ngettext("%(n)s statement", "%(n)s statements", n),
        "holding": lambda n: ngettext("%(n)s holder of a post", "%(n)s holders of posts", n),
        "read-out": lambda n: ngettext("%(n)s read-out", "%(n)s read-outs", n),
        "figure": lambda n: ngettext("%(n)s figure as stated", "%(n)s figures as stated", n),
        "mission": lambda n: ngettext("%(n)s mission", "%(n)s missions", n),
        "fund": lambda n: ngettext("%(n)s trust fund", "%(n)s trust funds", n),
        "phase": lambda n: ngettext("%(n)s phase of a trust fund", "%(n)s phases of trust funds", n),
        "session": lambda n: ngettext("%(n)s session", "%(n)s sessions", n),
        "activity": lambda n: ngettext("%(n)s activity", "%(n)s activities", n),
        "fact": lambda n: ngettext("%(n)s dated fact", "%(n)s dated facts", n),
    }


def kinds_in_words() -> Mapping[str, str]:
    """What a sort is called where its records are spoken of together."""
    return {
        "commitment": _("commitments"), "visit": _("visits, meetings and calls"), "meeting": _("meetings"),
        "call": _("calls"), "group": _("events with groups"), "person": _("people who took part"),
        "statement": _("statements"), "holding": _("holders of posts"), "read-out": _("read-outs"),
        "figure": _("figures of contributions"), "mission": _("missions and trust funds"), "fund": _("trust funds"),
        "phase": _("phases"), "session": _("sessions"), "activity": _("activities"), "fact": _("dated facts"),
    }  # fmt: skip


def sort_in_words(sort: str) -> str:
    """What one record of a sort is."""
    return {
        "commitment": _("commitment"), "visit": _("visit"), "meeting": _("meeting"), "call": _("call"),
        "group": _("event with a group"), "person": _("participant"), "statement": _("statement"),
        "holding": _("holder of a post"), "read-out": _("read-out"), "figure": _("figure as stated"),
        "mission": _("mission"), "fund": _("trust fund"), "phase": _("phase of a trust fund"),
        "session": _("session"), "activity": _("activity"), "fact": _("dated fact"),
    }[sort]  # fmt: skip


def counts(lines: Sequence[Line], told: Mapping[str, int]) -> list[str]:
    """9 commitments (7 kept), 3 trust funds: each sort with how many; figures of contributions are never added up."""
    found = []
    for sort, words in sorts().items():
        if n := told.get(sort, 0):
            different = len({line.who for line in lines if line.sort == sort}) if sort == "person" else n
            said = words(different) % {"n": grouped(different)}
            found.append(said + (in_brackets(lines) if sort == "commitment" else ""))
    return found


def in_brackets(lines: Sequence[Line]) -> str:
    """How the commitments stand."""
    states: dict[str, int] = {}
    for line in lines:
        if line.sort == "commitment":
            states[line.state] = states.get(line.state, 0) + 1
    return f" ({', '.join(f'{n} {state}' for state, n in sorted(states.items()))})"


def own_alone(asked: bool) -> Iterator[Gap]:
    """That a provider is answered about its own sessions and activities, where some were looked for."""
    if asked:
        yield Gap(words=_("Sessions and activities are your own; those of other providers stand in the catalogue."))


def left_out(left: Sequence[tuple[str, str]]) -> Iterator[Gap]:
    """What was asked for and is not part of the answer, and why."""
    told = {
        STATE: _("The state you ask for is not said of %(kinds)s: they are left out."),
        TERM: _("%(kinds)s are not linked to one of the things you name: they are left out."),
        TIME: _("%(kinds)s have no date: with a time they are left out. Ask for sessions."),
    }
    for sort, why in left:
        words = told[why] % {"kinds": kinds_in_words()[sort]}
        yield Gap(words=words[:1].upper() + words[1:])


def cut(found: Sequence[str]) -> Iterator[Gap]:
    """More records fit than an answer holds."""
    for sort in found:
        told = {"most": grouped(MOST), "kinds": kinds_in_words()[sort]}
        yield Gap(words=_("More than %(most)s %(kinds)s fit; the first are counted. Narrow the question.") % told)


def nothing_of(found: Sequence[str], *, anything: bool) -> Iterator[Gap]:
    """Kinds of which nothing is on record for this asker."""
    if found and anything:
        listed = ", ".join(kinds_in_words()[sort] for sort in found)
        yield Gap(words=_("Nothing on record that you may see of: %(kinds)s.") % {"kinds": listed})


def before_and_after(question: Question, lines: Sequence[Line], today: date) -> Iterator[Gap]:
    """Years at either end of the time asked for of which nothing is on record."""
    years = [year for line in lines for known in (line.starts, line.ends) if (year := year_of(known)) is not None]
    since, until = year_of(question.since), year_of(question.until)
    if years and since is not None and min(years) > since:
        yield Gap(
            words=_("No data before %(year)s, though you ask from %(since)s.") % {"year": min(years), "since": since}
        )
    if years and until is not None and max(years) < until <= today.year:
        yield Gap(
            words=_("No data after %(year)s, though you ask until %(until)s.") % {"year": max(years), "until": until}
        )


def ends_unknown(question: Question, lines: Sequence[Line]) -> Iterator[Gap]:
    """What began before the time asked for and has no end on record: it stands there because it may have gone on."""
    found = [line.what for line in lines if line.open_end and question.since and line.starts[:4] < question.since[:4]]
    if found:
        listed = ", ".join(dict.fromkeys(found))
        yield Gap(words=_("Listed because it may have gone on, with no end on record: %(what)s.") % {"what": listed})


def figures_differ(told: Sequence[Line], cited: Sequence[int]) -> Gap:
    """Sources state one fact with different figures: all side by side, each with its date where that differs too."""
    first = told[0]
    about = first.note or first.what
    if len({line.when for line in told}) == 1:
        values = _(" and ").join(dict.fromkeys(line.value for line in told))
        words = _("Sources differ on %(what)s, %(when)s: %(values)s.")
        return Gap(words=words % {"what": about, "when": first.when, "values": values}, sources=tuple(cited))
    values = _(" and ").join(dict.fromkeys(f"{line.what} ({line.when})" for line in told))
    return Gap(
        words=_("Sources differ on %(what)s: %(values)s.") % {"what": about, "values": values}, sources=tuple(cited)
    )


def told_otherwise(line: Line, cited: Sequence[int]) -> Gap:
    """Sources tell a dated fact otherwise, as its note says."""
    return Gap(words=_("Sources differ on: %(what)s") % {"what": line.what}, sources=tuple(cited))


def standing_remarks(question: Question, lines: Sequence[Line]) -> Iterator[Gap]:
    """What holds for every answer of its kind."""
    if any(line.sort == "figure" for line in lines):
        yield Gap(words=_("Figures of contributions stand as their sources state them; they are never added up."))
    if question.since or question.until:
        yield Gap(words=_("Records without a date are left out, because you ask for a time."))


def problem_in_words(problem: Problem, question: Question, length: int, longest: int) -> str:
    """Why a text is not answered, and what to do."""
    told = {"since": question.since, "until": question.until, "n": grouped(length), "most": longest}
    return {
        Problem.EMPTY: _(
            "Name what you ask for: a kind such as commitments or visits, a partner, a subject, or years."
        ),
        Problem.TOO_LONG: _(
            "A question has at most %(most)s characters, and this one has %(n)s. Keep the words that matter: a kind, a "
            "partner, a subject, years."
        ),
        Problem.YEARS: _(
            "The years contradict each other: since %(since)s begins after until %(until)s ends. Turn them round or "
            "take one away."
        ),
        Problem.PERIODS: (
            _(
                "More than one time is asked for. Ask for one, such as since %(since)s or between %(since)s and "
                "%(until)s."
            )
            if question.since and question.until
            else _("More than one time is asked for. Take one of them away.")
        ),
        Problem.STATES: _("Nothing is kept and not kept at once. Take one of the two away."),
        Problem.STATE_OF_KIND: _(
            "The state you ask for is never said of this kind: kept, late, open, lapsed and withdrawn are said of "
            "commitments; planned, held and cancelled of events and sessions."
        ),
        Problem.OWN: _("“We” and “us” mean the side you act for. Name the side instead, or sign in."),
        Problem.NEGATION: _(
            "The question says what it does not want, and only “not kept” is read that way: the answer would hold the "
            "very records that you do not want. Say what you want instead, such as open, late or kept."
        ),
        Problem.UNKNOWN: _("None of these words is known here. Use the words below, or one that is offered."),
    }[problem] % told

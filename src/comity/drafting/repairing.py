"""The fewest changes to a plan after something happened, as the board shows them before anybody applies them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.common.dates import days_written
from comity.common.money import written
from comity.common.numbers import percent
from comity.drafting.board_shapes import ChangedLine, UnmetWish
from comity.drafting.plain import as_plain
from comity.drafting.plan_picture.clashes import unmet_pictures
from comity.drafting.plan_picture.index import Index, index_of
from comity.drafting.plan_picture.words import source_words
from comity_planning.changes import Cancel, Change, Cut, CutShare, Freeze, Move
from comity_planning.plan import Line, Plan, Progress
from comity_planning.problem import Problem
from comity_planning.repair import Repair, repair

MILLIONTHS = 1_000_000
OnProgress = Callable[[Progress], bool | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """A repaired plan with its problem, and what to say of it, ready to be kept."""

    problem: Problem
    plan: Plan
    answer: dict[str, Any]


def mended(problem: Problem, plan: Plan, request: Mapping[str, Any], unit: int, on_progress: OnProgress) -> Mended:
    """Repair the plan after the events of the request. Raises BadChanges and ValueError in the engine's words."""
    changes = tuple(changes_of(problem, request, unit))
    found = repair(
        problem, plan, changes, keep=str(request.get("keep") or "99%"), compare=True, on_progress=on_progress
    )
    before = index_of(problem, plan, ())
    after = index_of(found.problem, found.plan, ())
    return Mended(problem=found.problem, plan=found.plan, answer={"repair": told(before, after, found)})


def changes_of(problem: Problem, request: Mapping[str, Any], unit: int) -> Iterable[Change]:
    """The events in the engine's terms; what is past is frozen last, with everything else as it is by then."""
    sessions = {session.id: session for activity in problem.activities for session in activity.sessions}
    for session in request.get("cancelled") or []:
        yield Cancel(session=session)
    for session, to in (request.get("moved") or {}).items():
        starts = date.fromisoformat(to)
        length = sessions[session].ends - sessions[session].starts if session in sessions else timedelta(0)
        yield Move(session=session, starts=starts, ends=starts + length)
    for key, left in (request.get("cuts") or {}).items():
        source, _colon, year = key.rpartition(":")
        yield Cut(source=source, year=int(year), at_most=int(left) * unit)
    if request.get("cut_all"):
        yield CutShare(
            from_year=int(request.get("cut_from") or problem.horizon.starts.year), by=int(request["cut_all"])
        )
    if request.get("frozen_until"):
        yield Freeze(until=date.fromisoformat(request["frozen_until"]))


def happened(index: Index, request: Mapping[str, Any], unit: int) -> list[str]:
    """The events in words."""
    said = []
    for session in request.get("cancelled") or []:
        said.append(_("%(session)s will not take place.") % {"session": session_title(index, session)})
    for session, to in (request.get("moved") or {}).items():
        day = date.fromisoformat(to)
        named = {"session": session_title(index, session), "day": days_written(day, day)}
        said.append(_("%(session)s begins on %(day)s instead.") % named)
    for key, left in (request.get("cuts") or {}).items():
        source, _colon, year = key.rpartition(":")
        amount = written(int(left) * unit, index.problem.currency)
        named = {"source": source_words(index, source), "year": year, "amount": amount}
        said.append(_("%(source)s has %(amount)s in %(year)s.") % named)
    if request.get("cut_all"):
        year = request.get("cut_from") or index.problem.horizon.starts.year
        named = {"share": percent(int(request["cut_all"]), 10_000), "year": str(year)}
        said.append(_("All budgets fall by %(share)s from %(year)s on.") % named)
    if request.get("frozen_until"):
        day = date.fromisoformat(request["frozen_until"])
        said.append(_("What begins before %(day)s stays as it is.") % {"day": days_written(day, day)})
    return said


def session_title(index: Index, session: str) -> str:
    """A session by its activity and days."""
    found, activity = index.sessions.get(session), index.activity_of.get(session)
    if found is None or activity is None:
        return session
    return f"{activity.title or activity.id} ({days_written(found.starts, found.ends)})"


def told(before: Index, after: Index, found: Repair) -> dict[str, Any]:
    """Everything the preview says beside the progress and the lines."""
    return {
        "changes": found.changes,
        "kept": kept_sentence(found),
        "least": least_sentence(found),
        "nothing": nothing_sentence(before, found),
        "anew": anew_sentence(before, found),
        "dropped": as_plain([changed(before, line) for line in found.dropped]),
        "added": as_plain([changed(after, line) for line in found.added]),
        "moved": as_plain([changed(after, pair.after, pair.before.starts) for pair in found.moved]),
        "shifted": as_plain([changed(after, pair.after, pair.before.starts) for pair in found.shifted]),
        "payers": [payer_sentence(after, pair.before, pair.after) for pair in found.source_changed],
        "unmet": as_plain(unmet_wishes(after)),
    }


def unmet_wishes(index: Index) -> tuple[UnmetWish, ...]:
    """Wishes that the repaired plan does not meet."""
    return tuple(UnmetWish(what=w.what, has=w.has, asked=w.asked, short=w.short) for w in unmet_pictures(index))


def changed(index: Index, line: Line, was: date | None = None) -> ChangedLine:
    """One line that differs."""
    activity = index.activities.get(line.activity)
    title = (activity.title if activity else "") or line.activity
    return ChangedLine(session=line.session, title=title, starts=line.starts, ends=line.ends, was=was)


def kept_sentence(found: Repair) -> str:
    """How much of the value stays."""
    share = percent(round(found.kept_share * MILLIONTHS), MILLIONTHS)
    said = _("%(share)s of the value stays.") % {"share": share}
    if found.lowered_to is not None:
        said += " " + _("The share asked for cannot be reached any more, so the most that can be was asked instead.")
    return said


def least_sentence(found: Repair) -> str:
    """What is proven about fewer changes."""
    if found.proven:
        return _("Fewer changes are not possible.")
    if not found.least_changes:
        return ""
    return ngettext(
        "It is proven that at least %(count)s change is needed.",
        "It is proven that at least %(count)s changes are needed.",
        found.least_changes,
    ) % {"count": found.least_changes}


def nothing_sentence(index: Index, found: Repair) -> str:
    """What doing nothing would give."""
    nothing = found.do_nothing
    share = percent(index.points(nothing.value), 10_000)
    if not nothing.unmet:
        return _("Doing nothing keeps %(share)s of full coverage.") % {"share": share}
    named = {"share": share, "count": len(nothing.unmet)}
    return (
        ngettext(
            "Doing nothing keeps %(share)s of full coverage and breaks %(count)s limit or wish.",
            "Doing nothing keeps %(share)s of full coverage and breaks %(count)s limits or wishes.",
            len(nothing.unmet),
        )
        % named
    )


def anew_sentence(index: Index, found: Repair) -> str:
    """What planning anew would give."""
    if found.replan is None:
        return ""
    named = {"share": percent(index.points(found.replan.value), 10_000), "count": found.replan.changes}
    return _("Planning anew would reach %(share)s of full coverage with %(count)s changes.") % named


def payer_sentence(index: Index, before: Line, after: Line) -> str:
    """Another payer for the same session."""
    named = {
        "session": session_title(index, after.session),
        "before": source_words(index, before.source),
        "after": source_words(index, after.source),
    }
    return _("%(session)s: paid by %(after)s instead of %(before)s.") % named

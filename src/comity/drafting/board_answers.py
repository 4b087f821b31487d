"""A plan to the answer that is kept with its run: everything the board shows, computed once when the run ends.

The answer is plain JSON under these keys: `plan` (BoardPlan), `goals` (by goal, GoalAnswer), `used` (by key of the
limit), `relaxations` (label and amount of each way out), `lines` and `activities` (see plan_reasons).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.common.numbers import grouped
from comity.drafting.board_shapes import (
    BoardLine,
    BoardPlan,
    Clash,
    GoalLines,
    PricedRelaxation,
    SpendRow,
    UnmetWish,
)
from comity.drafting.plain import as_plain
from comity.drafting.plan_picture import PlanPicture
from comity.drafting.plan_picture.index import Index
from comity.drafting.plan_picture.shapes import GoalPicture, LinePicture, RequirementPicture
from comity.drafting.quarters import place_of, quarters_between
from comity.drafting.relaxing import can_apply
from comity.drafting.used_limits import used_by_key
from comity_planning.labels import Family
from comity_planning.plan import Unmet

HELD: dict[str, Literal["pinned", "delivered", "proposed", "blocked"]] = {
    "pinned": "pinned",
    "delivered": "delivered",
    "": "proposed",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementAnswer:
    """How much of one requirement the plan covers, and why not more."""

    covered: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalAnswer:
    """What the plan reaches of one goal."""

    share: int
    shortfall: str
    sessions: int
    illustrative: bool
    requirements: dict[str, RequirementAnswer]


def answer_of(index: Index, picture: PlanPicture, *, run: str, made_at: datetime) -> dict[str, Any]:
    """Everything that depends on the plan alone."""
    return {
        "plan": as_plain(board_plan(index, picture, run, made_at)),
        "goals": {goal.id: as_plain(goal_answer(goal)) for goal in picture.goals},
        "used": used_by_key(index),
        "relaxations": [{"label": str(each.label), "by": each.by} for each in index.plan.relaxations],
    }


def board_plan(index: Index, picture: PlanPicture, run: str, made_at: datetime) -> BoardPlan:
    """The plan as the board shows it; what changed and the references of activities are added later."""
    plan = index.plan
    return BoardPlan(
        run=run,
        made_at=made_at,
        headline=picture.headline,
        state=picture.state,
        share=index.points(plan.value),
        value=plan.value,
        ceiling=plan.bound,
        sessions=picture.sessions,
        activities=picture.activities,
        catalogue=picture.catalogue,
        cost=picture.cost,
        people=picture.people,
        lines=tuple(line_groups(index, picture)),
        spend=tuple(
            SpendRow(title=row.title, years=tuple((year.year, year.spent, year.at_most) for year in row.years))
            for row in picture.spend
        ),
        tight=picture.tight,
        more=picture.more,
        unmet=tuple(
            UnmetWish(what=wish.what, has=wish.has, asked=wish.asked, short=wish.short) for wish in picture.unmet
        ),
        clash=clash_of(index, picture),
        changed=None,
        warnings=picture.warnings,
        illustrative=picture.illustrative,
        off_sentence=picture.not_chosen.off_sentence,
        priced_sentence=picture.not_chosen.priced_sentence,
    )


def line_groups(index: Index, picture: PlanPicture) -> Iterable[GoalLines]:
    """The lines by the goal they serve first, with the wished sessions that cannot be."""
    quarters = quarters_between(picture.starts, picture.ends)
    for goal in picture.goals:
        lines = tuple(board_line(line, goal.id, quarters) for line in goal.lines)
        yield GoalLines(code=goal.id, number=goal.number, title=goal.title, lines=lines)
    others = tuple(board_line(line, "", quarters) for line in picture.other_lines)
    blocked = tuple(blocked_lines(index, quarters))
    if others or blocked:
        yield GoalLines(code="", number="", title=_("For no goal first"), lines=(*others, *blocked))


def board_line(line: LinePicture, goal: str, quarters: tuple[str, ...]) -> BoardLine:
    """One chosen session on the timeline."""
    return BoardLine(
        session=line.session,
        activity=line.activity,
        activity_ref="",
        title=line.title,
        provider=line.provider,
        goal=goal,
        starts=line.starts,
        ends=line.ends,
        from_quarter=place_of(line.starts, quarters),
        to_quarter=place_of(line.ends, quarters),
        held=HELD[line.held],
        change="",
        payer=line.source,
        cost=line.cost,
        people=line.people,
        made_up=tuple(sorted(line.made_up)),
    )


def blocked_lines(index: Index, quarters: tuple[str, ...]) -> Iterable[BoardLine]:
    """Pinned sessions that the plan could not hold."""
    for wish in index.plan.unmet:
        session = index.sessions.get(wish.label.of[0]) if is_session_wish(wish) else None
        if session is None:
            continue
        activity = index.activity_of[session.id]
        yield BoardLine(
            session=session.id,
            activity=activity.id,
            activity_ref="",
            title=activity.title or activity.id,
            provider=activity.provider,
            goal="",
            starts=session.starts,
            ends=session.ends,
            from_quarter=place_of(session.starts, quarters),
            to_quarter=place_of(session.ends, quarters),
            held="blocked",
            change="",
            payer="",
            cost=0,
            people=sum(activity.people.values()),
            made_up=(),
        )


def is_session_wish(wish: Unmet) -> bool:
    """Whether a wish asks for one session."""
    return wish.label.family == Family.PIN_IN and bool(wish.label.of)


def goal_answer(goal: GoalPicture) -> GoalAnswer:
    """One goal's bar and what is short of it."""
    return GoalAnswer(
        share=goal.share,
        shortfall=shortfall_of(goal.requirements),
        sessions=len(goal.lines),
        illustrative=any(origin.kind == "illustrative" for origin in goal.origins),
        requirements={
            each.id: RequirementAnswer(covered=each.amount, reason=each.reason) for each in goal.requirements
        },
    )


def shortfall_of(requirements: Iterable[RequirementPicture]) -> str:
    """The requirement that is furthest from its target, in its unit; empty when all are met."""
    short = [each for each in requirements if each.amount < each.target]
    if not short:
        return ""
    worst = max(short, key=lambda each: (each.target - each.amount) / each.target)
    count = worst.target - worst.amount
    named = {"count": grouped(count), "unit": worst.unit or _("units"), "title": worst.title}
    return ngettext("%(title)s: %(count)s %(unit)s short", "%(title)s: %(count)s %(unit)s short", count) % named


def clash_of(index: Index, picture: PlanPicture) -> Clash | None:
    """The wishes that clash, with every way out."""
    if picture.conflict is None and not picture.ways_out:
        return None
    conflict = picture.conflict
    ways = tuple(
        PricedRelaxation(
            index=number,
            change=way.change,
            owner=way.owner,
            alone=way.alone,
            worth=way.worth,
            settles=relaxation.alone is not None and relaxation.alone <= relaxation.by,
            applies=can_apply(relaxation.label),
        )
        for number, (way, relaxation) in enumerate(zip(picture.ways_out, index.plan.relaxations, strict=True))
    )
    return Clash(
        sentence=conflict.sentence if conflict else _("Not every wish can be met."),
        members=conflict.members if conflict else (),
        context=conflict.context if conflict else (),
        tested=conflict.tested if conflict else "",
        settles=conflict.settles if conflict else "",
        ways=ways,
    )

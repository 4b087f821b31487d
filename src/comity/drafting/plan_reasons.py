"""Why each line of a plan is in, and why each other activity is not: computed when a run ends, kept with its answer.

`lines` holds a LineReceipt for each session of the plan, `activities` a WhyNot for those nearest to being chosen and
those that rules keep off, `rows` one line for every activity that is not in the plan. Keys begin with a letter and a
colon, so that no database takes a name of digits for a place in a list.
"""

import time
from collections.abc import Callable, Iterable
from typing import Any, Literal

from django.utils.translation import gettext as _

from comity.common.numbers import percent
from comity.drafting.board_shapes import LineReceipt, NotChosenRow, OtherSession, WhyNot
from comity.drafting.plain import as_plain
from comity.drafting.plan_picture import PlanPicture
from comity.drafting.plan_picture.index import Index
from comity.drafting.plan_picture.not_chosen import reason_words
from comity.drafting.plan_picture.shapes import LinePicture, OffActivity, PricedOut
from comity_planning.explain import Item, columns_of, live_of, lost, share_of
from comity_planning.parts import Activity
from comity_planning.solvers.live import Live

MOST_EXPLAINED = 400  # activities out of the plan with a whole answer; every one has a line in `rows`
LONGEST = 20.0  # seconds for questions that need the engine; what is not reached is answered without a figure
MILLIONTHS = 1_000_000
NEXT_TO_NOTHING = 0.00005


def line_key(session: str) -> str:
    """Where the receipt of a session is kept."""
    return f"s:{session}"


def activity_key(code: str) -> str:
    """Where the answer about an activity is kept."""
    return f"a:{code}"


class Reasons:
    """One writing down of reasons; `stop` ends the questions that need the engine."""

    def __init__(self, index: Index, picture: PlanPicture, stop: Callable[[], bool] = lambda: False) -> None:
        self.index = index
        self.picture = picture
        self.stop = stop
        self.until = time.monotonic() + LONGEST
        self.removed = {(removed.what, removed.id): removed.reasons for removed in index.plan.removed}
        self.chosen = {line.session for line in index.plan.lines}
        pins = index.problem.pins
        self.pinned = {pin.session for pin in pins if pin.how == "in" and pin.session}
        self.banned = {name for pin in pins if pin.how == "out" for name in (pin.session, pin.activity) if name}
        self.goals = {goal.number: goal.title for goal in picture.goals}
        self.live: Live | None = None

    def answer(self) -> dict[str, Any]:
        """Everything, ready to be kept."""
        self.live = live_of(self.index.problem, self.index.plan)
        lines = {line_key(line.session): as_plain(self.receipt(line)) for line in self.picture.lines}
        found = self.picture.not_chosen
        nearest = sorted(found.priced, key=nearness)
        dear = [self.dear(each) for each in nearest[:MOST_EXPLAINED]]
        off = [self.off(each) for each in found.off[:MOST_EXPLAINED]]
        return {
            "lines": lines,
            "activities": {activity_key(each.activity): as_plain(each) for each in (*dear, *off)},
            "rows": [as_plain(row) | {"goals": goals} for row, goals in self.rows(nearest, found.off)],
        }

    def open_to_questions(self) -> bool:
        """Whether there is still time to ask the engine."""
        return self.live is not None and time.monotonic() < self.until and not self.stop()

    def receipt(self, line: LinePicture) -> LineReceipt:
        """Why one line is in."""
        activity = self.index.activities[line.activity]
        return LineReceipt(
            session=line.session,
            activity=line.activity,
            activity_ref="",
            title=line.title,
            provider=line.provider,
            starts=line.starts,
            ends=line.ends,
            payer=line.source,
            cost=line.cost,
            currency=self.index.problem.currency,
            people=line.people,
            held=line.held,
            receipt=line.receipt,
            advances=tuple(
                (self.goals.get(each.goal, each.goal), each.requirement, each.amount, each.unit)
                for each in line.advances
            ),
            without=self.without(activity, line.session),
            others=self.others(activity),
            origins=line.origins,
            sentences=(line.receipt.sentence,) if line.receipt else (),
        )

    def without(self, activity: Activity, session: str) -> str:
        """What the best possible plan loses without this session."""
        if not self.open_to_questions() or self.live is None:
            return ""
        item = Item(activity=activity, session=session)
        points = lost(self.live, self.live.without(columns_of(self.live, item)))
        share = share_of(self.live, points)
        if points is None or share is None:
            return _("Without it no plan meets what is fixed and wished.")
        if share < NEXT_TO_NOTHING:
            return _("Without it another session takes its place and next to nothing is lost.")
        return _("Without it the best possible plan reaches %(share)s less.") % {"share": said(share)}

    def others(self, activity: Activity) -> tuple[OtherSession, ...]:
        """Every session of the activity, chosen or not, and what speaks against it."""
        whole = self.removed.get(("activity", activity.id), ())
        return tuple(
            OtherSession(
                session=session.id,
                starts=session.starts,
                ends=session.ends,
                chosen=session.id in self.chosen,
                pinned=session.id in self.pinned,
                banned=session.id in self.banned or activity.id in self.banned,
                reasons=tuple(reason_words(each) for each in (*whole, *self.removed.get(("session", session.id), ()))),
            )
            for session in sorted(activity.sessions, key=lambda session: session.starts)
        )

    def dear(self, priced: PricedOut) -> WhyNot:
        """An activity on the table that was not worth its price."""
        activity = self.index.activities[priced.id]
        return WhyNot(
            activity=priced.id,
            activity_ref="",
            title=priced.title,
            provider=priced.provider,
            kind="dear",
            reasons=(priced.receipt.sentence,) if priced.receipt else (),
            receipt=priced.receipt,
            starts=priced.starts,
            ends=priced.ends,
            forcing=self.forcing(activity),
            others=self.others(activity),
            banned=False,
        )

    def forcing(self, activity: Activity) -> str:
        """What the best possible plan loses when the activity must be in."""
        if not self.open_to_questions() or self.live is None:
            return ""
        points = lost(self.live, self.live.with_activity(activity.id))
        share = share_of(self.live, points)
        if points is None or share is None:
            return _("It cannot be in together with what is fixed and wished.")
        if share < NEXT_TO_NOTHING:
            return _("It could be in at next to no loss: another plan is as good.")
        return _("With it in, the best possible plan reaches %(share)s less.") % {"share": said(share)}

    def off(self, off: OffActivity) -> WhyNot:
        """An activity that rules keep off the table."""
        activity = self.index.activities[off.id]
        return WhyNot(
            activity=off.id,
            activity_ref="",
            title=off.title,
            provider=off.provider,
            kind="off",
            reasons=off.reasons,
            receipt=None,
            starts=None,
            ends=None,
            forcing="",
            others=self.others(activity),
            banned=off.id in self.banned,
        )

    def rows(self, priced: Iterable[PricedOut], off: Iterable[OffActivity]) -> Iterable[tuple[NotChosenRow, list[str]]]:
        """One line for every activity that is not in the plan, those nearest to being chosen first, and its goals."""
        for each in priced:
            why = each.receipt.sentence if each.receipt else ""
            yield self.row(each.id, each.title, each.provider, "dear", why)
        for gone in off:
            yield self.row(gone.id, gone.title, gone.provider, "off", "; ".join(gone.reasons))

    def row(
        self, code: str, title: str, provider: str, kind: Literal["off", "dear"], why: str
    ) -> tuple[NotChosenRow, list[str]]:
        """One activity in one line, with the goals it would serve."""
        activity = self.index.activities[code]
        goals = {self.index.requirements[name].goal for name, amount in activity.advances.items() if amount}
        row = NotChosenRow(
            activity=code, activity_ref="", title=title, provider=provider, area=activity.area, kind=kind, why=why
        )
        return row, sorted(goals)


def nearness(priced: PricedOut) -> tuple[int, str]:
    """Those nearest to being chosen first."""
    return (-priced.receipt.left if priced.receipt else MILLIONTHS, priced.id)


def said(share: float) -> str:
    """A share in words, never smaller than it is."""
    return percent(max(1, round(share * MILLIONTHS)), MILLIONTHS, upwards=True)

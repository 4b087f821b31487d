"""Why something is in a plan or not, what it would cost to ask otherwise, and what a limit is worth."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from comity_planning.changes import BadChanges, Change, Drop, Grant, NewLimit, NewPin, apply_changes
from comity_planning.conflict import explain_conflict
from comity_planning.labels import Family, Hardness, Label, label
from comity_planning.parts import Activity, Mandate, Pin
from comity_planning.plan import PRICE_SCALE, Conflict, Plan, Receipt, Removed, Status
from comity_planning.problem import Problem
from comity_planning.receipts import receipts
from comity_planning.rules import table_of
from comity_planning.solve import DEFAULT_GAP, solve
from comity_planning.solvers.live import Live

Answer = Literal["chosen", "left-out", "off-the-table", "limit"]
GROWS_THE_TABLE = frozenset({Family.BUDGET, Family.PEOPLE, Family.LANGUAGE, Family.ABSORPTION})
ROUNDS = 24  # of improvement when a question is searched again over whole sessions
DIGITS = 3  # points are said to a thousandth; the solver's own noise lies below


class NotFound(KeyError):
    """The problem has nothing of that name; the message offers names that look alike."""

    def __init__(self, name: str, known: Iterable[str], what: str) -> None:
        near = difflib.get_close_matches(name, list(known), n=3, cutoff=0.5)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        self.message = f"no {what} called {name!r}{hint}"
        super().__init__(self.message)

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """What a search over whole sessions gave when the question was put to it: its best value and proven bound."""

    value: int
    bound: int | None
    points: int
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """The answer to one question about a plan.

    `points` is what the best possible value loses when a chosen activity or session is left out, or one left out is
    forced in, or what it gains when a limit moves by `by` units (then `slope` is the gain of the first unit);
    `share` is that part of the best possible value. Both are of the bound and so estimates for whole sessions;
    `searched` has the figures of whole-session plans when they were asked for (`exact`). `points` is None when it is
    not possible at all: `removed` or `conflict` then say why, of what is chosen the wishes that need it. `instead`
    names the activity's sessions in the plan.
    """

    about: str
    what: Literal["activity", "session", "limit"]
    title: str
    answer: Answer
    points: float | None = None
    share: float | None = None
    receipts: tuple[Receipt, ...] = ()
    removed: tuple[Removed, ...] = ()
    conflict: Conflict | None = None
    instead: tuple[str, ...] = ()
    by: int = 0
    slope: float | None = None
    exact: bool = False
    searched: Searched | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What a question is about: an activity, or one of its sessions."""

    activity: Activity
    session: str | None

    @property
    def name(self) -> str:
        """The id asked about."""
        return self.session or self.activity.id

    @property
    def what(self) -> Literal["activity", "session"]:
        """The kind of the item."""
        return "session" if self.session else "activity"


def live_of(problem: Problem, plan: Plan | None = None) -> Live:
    """A live model for many questions about one plan; wishes that the plan gave up ask nothing in it."""
    return Live(problem, unmet=[entry.label for entry in plan.unmet] if plan else ())


def item_of(problem: Problem, name: str) -> Item:
    """The activity or session of that id. Raises NotFound, with names that look alike."""
    for activity in problem.activities:
        if activity.id == name:
            return Item(activity=activity, session=None)
    for activity in problem.activities:
        if any(session.id == name for session in activity.sessions):
            return Item(activity=activity, session=name)
    known = [activity.id for activity in problem.activities]
    known += [session.id for activity in problem.activities for session in activity.sessions]
    raise NotFound(name, known, "activity or session")


def why(problem: Problem, plan: Plan, name: str, *, live: Live | None = None, exact: bool = False) -> Why:
    """Why an activity or a session is in the plan, or why it is not.

    Chosen: its receipts and its replacement cost. Left out: the receipt of its best use and the price of forcing it
    in, or the conflict that forbids it. Off the table: the reasons of the rules. `live` is kept by callers with many
    questions about one plan; `exact` searches again over whole sessions. Raises NotFound for an unknown id.
    """
    item = item_of(problem, name)
    live = live or live_of(problem, plan)
    lines = [line for line in plan.lines if line.activity == item.activity.id]
    if any(item.session in (None, line.session) for line in lines):
        return why_chosen(problem, plan, item, live, exact=exact)
    if not columns_of(live, item):
        return off_the_table(item, live.model.table.removed)
    return why_left_out(problem, plan, item, live, exact=exact)


def why_not(problem: Problem, plan: Plan, name: str, *, live: Live | None = None, exact: bool = False) -> Why:
    """The same question from the other side; the answer depends on the plan alone, so it is that of `why`."""
    return why(problem, plan, name, live=live, exact=exact)


def columns_of(live: Live, item: Item) -> tuple[int, ...]:
    """The columns of what is asked about; none when the rules removed it."""
    if item.session:
        return live.of_session.get(item.session, ())
    return tuple(live.of_activity.get(item.activity.id, ()))


def why_chosen(problem: Problem, plan: Plan, item: Item, live: Live, *, exact: bool) -> Why:
    """Receipts of the chosen lines, and what the best possible value loses without them."""
    points = lost(live, live.without(columns_of(live, item)))
    pin = Pin(how="out", session=item.session, activity=None if item.session else item.activity.id)
    return Why(
        about=item.name,
        what=item.what,
        title=item.activity.title,
        answer="chosen",
        points=points,
        share=share_of(live, points),
        receipts=tuple(receipt for receipt in receipts_about(problem, plan, item, live) if receipt.chosen),
        conflict=needed_by(problem, item, live.unmet) if points is None else None,
        exact=exact,
        searched=(
            search_again(problem, plan, NewPin(pin=pin), owed=owed_without(problem, item))
            if exact and points is not None
            else None
        ),
    )


def needed_by(problem: Problem, item: Item, unmet: Iterable[Label]) -> Conflict | None:
    """The wishes that keep a chosen item in: its own pins, else the smallest set that leaving it out would break."""
    sessions = {item.session} if item.session else {session.id for session in item.activity.sessions}
    families = {"in": Family.PIN_IN, "delivered": Family.DELIVERED}
    fixed = [
        label(families[pin.how], pin.session or "")
        for pin in problem.pins
        if pin.session in sessions and pin.how in families and pin.hardness != Hardness.PRICED
    ]
    if fixed:
        return Conflict(members=tuple(sorted(fixed)), minimal="verified")
    pin = Pin(how="out", session=item.session, activity=None if item.session else item.activity.id)
    return clash(problem, NewPin(pin=pin), unmet)


def why_left_out(problem: Problem, plan: Plan, item: Item, live: Live, *, exact: bool) -> Why:
    """The receipt of the best use, and what the best possible value loses when it is forced in."""
    points = forced(live, item)
    found = receipts_about(problem, plan, item, live)
    best = max(found, key=lambda receipt: receipt.total, default=None)
    wish = forcing(item)
    return Why(
        about=item.name,
        what=item.what,
        title=item.activity.title,
        answer="left-out",
        points=points,
        share=share_of(live, points),
        receipts=(best,) if best else (),
        conflict=clash(problem, wish, live.unmet) if points is None else None,
        instead=tuple(line.session for line in plan.lines if line.activity == item.activity.id),
        exact=exact,
        searched=search_again(problem, plan, wish) if exact and points is not None else None,
    )


def off_the_table(item: Item, removed: Iterable[Removed]) -> Why:
    """The reasons of the rules: of the activity, of the session asked about or of all its sessions, of payments."""
    sessions = [item.session] if item.session else [session.id for session in item.activity.sessions]
    about = {("activity", item.activity.id), *(("session", session) for session in sessions)}
    return Why(
        about=item.name,
        what=item.what,
        title=item.activity.title,
        answer="off-the-table",
        removed=tuple(
            entry
            for entry in removed
            if (entry.what, entry.id) in about or (entry.what == "payment" and entry.id.rpartition("|")[0] in sessions)
        ),
    )


def receipts_about(problem: Problem, plan: Plan, item: Item, live: Live) -> list[Receipt]:
    """The receipts of every session and payment asked about."""
    sessions = {item.session} if item.session else {session.id for session in item.activity.sessions}
    return [receipt for receipt in receipts(problem, plan, model=live.model) if receipt.session in sessions]


def replacement_cost(problem: Problem, plan: Plan, activity: str, *, live: Live | None = None) -> Why:
    """What the best possible value loses without an activity or session; `why` of what is chosen says the same.

    Replacement cost as in conservation planning (Cabeza and Moilanen 2006), on the continuous model.
    """
    item = item_of(problem, activity)
    live = live or live_of(problem, plan)
    if not columns_of(live, item):
        return off_the_table(item, live.model.table.removed)
    return why_chosen(problem, plan, item, live, exact=False)


def price_of_forcing(problem: Problem, activity: str, *, live: Live | None = None) -> Why:
    """What the best possible value loses when an activity or session must be in, or the conflict that forbids it."""
    item = item_of(problem, activity)
    live = live or live_of(problem)
    if not columns_of(live, item):
        return off_the_table(item, live.model.table.removed)
    points = forced(live, item)
    return Why(
        about=item.name,
        what=item.what,
        title=item.activity.title,
        answer="left-out",
        points=points,
        share=share_of(live, points),
        conflict=clash(problem, forcing(item), live.unmet) if points is None else None,
    )


def worth_of_limit(problem: Problem, label: Label, by: int, *, live: Live | None = None, exact: bool = False) -> Why:
    """What the best possible value gains when a limit yields by so many of its units, zero or more.

    An upper limit rises and a minimum falls to no less than zero; sessions that the limit alone had ruled out take
    part. `slope` is the gain of one unit at the margin. Raises NotFound for a label that no limit of the problem has,
    and BadChanges when the limit has no amount or `by` is negative.
    """
    live = live or live_of(problem)
    if label not in live.row or live.model.rows[live.row[label]].yields is None:
        known = [str(row.label) for row in live.model.rows if row.yields is not None]
        raise NotFound(str(label), known, "limit")
    change = Grant(label=label, by=by)
    changed = apply_changes(problem, [change])
    row = live.model.rows[live.row[label]]
    if label.family in GROWS_THE_TABLE and table_of(changed).offers != live.model.table.offers:
        value = Live(changed, unmet=live.unmet).value
    else:
        value = live.moved(label, by if row.upper is not None else -by)
    gained = lost(live, value)
    points = None if gained is None else -gained + 0.0
    return Why(
        about=str(label),
        what="limit",
        title="",
        answer="limit",
        points=points,
        share=share_of(live, points),
        by=by,
        slope=abs(live.prices.get(label, 0)) / PRICE_SCALE,
        exact=exact,
        searched=search_again(problem, solve(problem, on_interrupt="raise"), change)
        if exact and points is not None
        else None,
    )


def forced(live: Live, item: Item) -> float | None:
    """What the best possible value loses when the item must be in."""
    if item.session:
        return lost(live, live.with_session(item.activity.id, item.session))
    return lost(live, live.with_activity(item.activity.id))


def forcing(item: Item) -> Change:
    """The wish that the item be in, as a change to the problem."""
    if item.session:
        return NewPin(pin=Pin(how="in", session=item.session))
    return NewLimit(limit=Mandate(activity=item.activity.id))


def lost(live: Live, value: float | None) -> float | None:
    """How much less than the best possible value, to a thousandth of a point; None when there is no such plan."""
    if value is None or live.value is None:
        return None
    return round(live.value - value, DIGITS) + 0.0


def share_of(live: Live, points: float | None) -> float | None:
    """Points as a part of the best possible value."""
    return points / live.value if points is not None and live.value else None


def owed_without(problem: Problem, item: Item) -> int:
    """The price of leaving out what is pinned in at a price: pinning it out takes that pin away, not its price."""
    sessions = {item.session} if item.session else {session.id for session in item.activity.sessions}
    wanted = [pin for pin in problem.pins if pin.how == "in" and pin.session in sessions]
    return sum(pin.price.points for pin in wanted if pin.hardness == Hardness.PRICED and pin.price)


def search_again(problem: Problem, plan: Plan, change: Change, *, owed: int = 0) -> Searched | None:
    """The plan of whole sessions when the change is made, searched from the given one until it is as well proven.

    None when a choice that is already fixed forbids the change. `owed` is taken off what it earns.
    """
    try:
        changed = apply_changes(problem, [change])
    except BadChanges:
        return None
    gap = DEFAULT_GAP if plan.gap is None else plan.gap
    other = solve(changed, gap=gap, start=plan, rounds=ROUNDS, on_interrupt="raise")
    return Searched(
        value=other.value - owed,
        bound=None if other.bound is None else other.bound - owed,
        points=plan.value - other.value + owed,
        status=other.status,
    )


def clash(problem: Problem, wish: Change, unmet: Iterable[Label]) -> Conflict | None:
    """The smallest set of wishes that forbids one more wish; what a partial plan gave up is not among them."""
    try:
        wanted = apply_changes(problem, [*(Drop(label=label) for label in unmet), wish])
    except BadChanges:  # a choice that is already fixed forbids it
        return None
    return explain_conflict(wanted).conflict

"""Which activities, sessions and payments the rules take off the table, with every reason that applies.

Written from the rules themselves and apart from the presolve, so that a mistake in one shows against the other.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from comity_planning.check.amounts import Amounts, Run, ended_before, in_time
from comity_planning.eligibility import verdict
from comity_planning.labels import Hardness
from comity_planning.parts import Absorption, Blackout, Budget, Capacity, Eligibility, Pool, Prerequisite
from comity_planning.periods import last_day
from comity_planning.problem import Problem


class Why(NamedTuple):
    """One reason: its kind and the facts compared."""

    kind: str
    facts: str


Found = tuple[str, str, Why]  # what (activity, session, payment), its id, the reason


@dataclass(slots=True)
class Removals:
    """Everything the rules remove, by kind of thing and id; a session or payment also falls with what holds it."""

    activity: dict[str, list[Why]] = field(default_factory=dict)
    session: dict[str, list[Why]] = field(default_factory=dict)
    payment: dict[str, list[Why]] = field(default_factory=dict)

    def of(self, what: str) -> dict[str, list[Why]]:
        """The removals of one kind of thing."""
        return {"activity": self.activity, "session": self.session, "payment": self.payment}[what]

    def add(self, what: str, name: str, why: Why) -> bool:
        """Keep a reason; False when one of its kind was there already."""
        reasons = self.of(what).setdefault(name, [])
        if any(reason.kind == why.kind for reason in reasons):
            return False
        reasons.append(why)
        return True

    def holds(self, run: Run) -> bool:
        """True when the session may not be chosen, whoever pays; a delivered session always stays."""
        return not run.delivered and (run.session.id in self.session or run.activity.id in self.activity)

    def reasons(self, run: Run, column: str) -> list[tuple[str, Why]]:
        """All reasons against one column, each with the id of what it removes."""
        against = [(column, why) for why in self.payment.get(column, [])]
        if self.holds(run):
            against += [(run.session.id, why) for why in self.session.get(run.session.id, [])]
            against += [(run.activity.id, why) for why in self.activity.get(run.activity.id, [])]
        return against


def removals(amounts: Amounts) -> Removals:
    """Apply every rule until nothing more falls."""
    found = Removals()
    problem = amounts.problem
    firm = firm_limits(problem)
    fixed = {activity: sum(run.delivered for run in runs) for activity, runs in amounts.runs_of.items()}
    for what, name, why in activity_rules(problem):
        found.add(what, name, why)
    banned = {pin.session for pin in problem.pins if pin.how == "out"}
    closes = last_day(problem.horizon)
    for run in amounts.runs:
        for why in payments(amounts, firm, run, found):
            found.add("session", run.session.id, why)
        if run.delivered:
            continue
        for why in session_rules(amounts, firm, run, closes):
            found.add("session", run.session.id, why)
        if run.session.id in banned:
            found.add("session", run.session.id, Why("banned", "a pin keeps the session out"))
        if fixed[run.activity.id] >= run.activity.at_most:
            found.add("session", run.session.id, Why("pinned-elsewhere", "other sessions are already delivered"))
    settle(amounts, found)
    return found


class Firm(NamedTuple):
    """Limits that no price can exceed, and the days on which nothing may run."""

    budgets: dict[tuple[str, int], int]
    capacities: dict[tuple[str, str], int]
    absorption: dict[str, int]
    blackouts: tuple[Blackout, ...]


def firm_limits(problem: Problem) -> Firm:
    """Collect them; of two limits on the same thing the smaller one counts."""
    firm = Firm({}, {}, {}, tuple(limit for limit in problem.limits if isinstance(limit, Blackout)))
    for limit in problem.limits:
        if not isinstance(limit, Budget | Capacity | Absorption) or limit.hardness == Hardness.PRICED:
            continue
        most = limit.at_most
        if isinstance(limit, Budget):
            firm.budgets[limit.source, limit.year] = min(most, firm.budgets.get((limit.source, limit.year), most))
        elif isinstance(limit, Capacity):
            firm.capacities[limit.pool, limit.period] = min(most, firm.capacities.get((limit.pool, limit.period), most))
        else:
            firm.absorption[limit.period] = min(most, firm.absorption.get(limit.period, most))
    return firm


def activity_rules(problem: Problem) -> Iterator[Found]:
    """Rules about an activity as a whole that depend on nothing else."""
    closed: dict[Eligibility, str] = {}
    attended = ended_before(problem.attended)
    banned = {pin.activity for pin in problem.pins if pin.how == "out"}
    for activity in problem.activities:
        need = activity.eligibility
        if not need.offered:
            yield "activity", activity.id, Why("not-released", "not offered to the partner")
        if need not in closed:
            closed[need] = verdict(need, problem.partner, problem.clearances).state
        if closed[need] == "not eligible":
            yield "activity", activity.id, Why("not-eligible", f"not open to {problem.partner.id}")
        if activity.id in attended and activity.at_most == 1:
            yield "activity", activity.id, Why("already-delivered", f"attended until {attended[activity.id]}")
        if activity.id in banned:
            yield "activity", activity.id, Why("banned", "a pin keeps the activity out")


def payments(amounts: Amounts, firm: Firm, run: Run, found: Removals) -> Iterator[Why]:
    """Remove single ways of paying; yields the reason against the session when none is left."""
    year = run.session.starts.year
    payer = amounts.payer.get(run.session.id)
    left = 0
    for column in run.columns:
        source, cost = amounts.sources[column], amounts.costs[column]
        most = firm.budgets.get((source, year))
        if run.delivered:
            if payer is not None and source != payer:
                found.add("payment", amounts.ids[column], Why("pinned-elsewhere", f"{payer} has paid"))
        elif most is not None and cost > most:
            facts = f"costs {cost}, {source} has {most} in {year}"
            found.add("payment", amounts.ids[column], Why("unaffordable", facts))
        else:
            left += 1
    if not left and not run.delivered:
        yield Why("unaffordable", "no source can pay for it")


def session_rules(amounts: Amounts, firm: Firm, run: Run, closes: date) -> Iterator[Why]:
    """Rules about one session that depend on nothing else."""
    session, people = run.session, run.activity.people
    if session.starts < amounts.problem.horizon.starts or session.ends > closes:
        yield Why("outside-horizon", f"{session.starts} to {session.ends}")
    for blackout in firm.blackouts:
        meets = blackout.starts <= session.ends and session.starts <= blackout.ends
        if meets and (not blackout.bodies or any(people.get(body, 0) > 0 for body in blackout.bodies)):
            yield Why("blackout", f"{blackout.id} from {blackout.starts} to {blackout.ends}")
    if session.seats is not None and sum(people.values()) > session.seats:
        yield Why("too-few-seats", f"{sum(people.values())} people, {session.seats} seats")
    for pool, load in amounts.loads[run.activity.id]:
        for period in run.periods:
            most = firm.capacities.get((pool.id, period))
            if most is not None and load > most:
                yield Why(kind_of(pool), f"{load} people, {pool.id} has {most} in {period}")
    for period in run.periods:
        if firm.absorption.get(period) == 0:
            yield Why("absorption-zero", f"no session fits in {period}")


def kind_of(pool: Pool) -> str:
    """What stands in the way when a pool is too small."""
    if pool.clearance is not None:
        return "clearance"
    return "language" if pool.language is not None else "too-many-people"


def settle(amounts: Amounts, found: Removals) -> None:
    """Let removals pull others with them: activities without sessions, and successors of what is gone."""
    attended = ended_before(amounts.problem.attended)
    order = [limit for limit in amounts.problem.limits if isinstance(limit, Prerequisite)]
    grown = True
    while grown:
        grown = False
        for one in emptied(amounts, found):
            grown |= found.add(*one)
        for rule in order:
            for one in unreachable(amounts, found, rule, attended.get(rule.before)):
                grown |= found.add(*one)


def emptied(amounts: Amounts, found: Removals) -> Iterator[Found]:
    """Activities of which every session fell for a reason of its own."""
    for activity, runs in amounts.runs_of.items():
        if all(run.session.id in found.session and not run.delivered for run in runs):
            yield "activity", activity, Why("no-session-left", f"none of {len(runs)} sessions is left")


def unreachable(amounts: Amounts, found: Removals, rule: Prerequisite, attended: date | None) -> Iterator[Found]:
    """Sessions that start before anything they build on has ended; the activity, when nothing ever ends."""
    ends = [run.session.ends for run in amounts.runs_of.get(rule.before, ()) if not found.holds(run)]
    if attended is not None:
        ends.append(attended)
    if not ends:
        yield "activity", rule.after, Why("prerequisite-unreachable", f"{rule.before} is gone")
    for run in amounts.runs_of.get(rule.after, ()):
        if not run.delivered and not (ends and in_time(min(ends), rule.lag_days, run.session.starts)):
            yield "session", run.session.id, Why("prerequisite-unreachable", f"{rule.before} cannot end in time")

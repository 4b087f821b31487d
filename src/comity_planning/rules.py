"""Presolve by rules, with every reason kept: what is on the table before any mathematics, and why the rest is not."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from comity_planning.eligibility import belongs, verdict
from comity_planning.labels import Hardness
from comity_planning.parts import (
    NO_CHARGE,
    Absorption,
    Activity,
    Attended,
    Blackout,
    Budget,
    Capacity,
    Parts,
    Pool,
    Prerequisite,
    Session,
)
from comity_planning.periods import last_day, loaded_periods
from comity_planning.plan import Reason, Removed


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A session still on the table, with what it loads: (pool id, people) in each of its periods."""

    activity: Activity
    session: Session
    year: int
    periods: tuple[str, ...]
    loads: tuple[tuple[str, int], ...]
    sources: tuple[tuple[str, int], ...]
    delivered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What can be chosen, by activity and session id in order, and what was removed and why."""

    offers: tuple[Offer, ...]
    removed: tuple[Removed, ...]
    delivered: frozenset[str]


@dataclass(slots=True)
class Facts:
    """The problem's parts by id, looked up once."""

    parts: Parts
    limits_bind: bool
    activities: dict[str, Activity]
    pools: tuple[Pool, ...]
    capacity: dict[tuple[str, str], int]
    absorption: dict[str, int]
    budget: dict[tuple[str, int], int]
    blackouts: tuple[Blackout, ...]
    before: dict[str, list[Prerequisite]]
    attended: dict[str, Attended]
    pinned_out: frozenset[tuple[str, str | None]]
    delivered: dict[str, str | None]
    delivered_of: dict[str, int]


def table_of(parts: Parts, *, limits_bind: bool = True) -> Table:
    """Apply the rules until nothing changes.

    With `limits_bind` false, limits that could be relaxed (people, money, absorption) remove nothing: the view from
    which conflicts and ways out are searched.
    """
    facts = facts_of(parts, limits_bind)
    reasons: dict[tuple[str, str], list[Reason]] = defaultdict(list)
    loads = {activity.id: loads_of(activity, facts) for activity in facts.activities.values()}
    for activity in facts.activities.values():
        reasons_against_activity(activity, facts, reasons)
        for session in activity.sessions:
            if session.id not in facts.delivered:
                reasons_against_session(activity, session, loads[activity.id], facts, reasons)
            reasons_against_payments(activity, session, facts, reasons)
    spread(facts, reasons)
    offers = tuple(
        offer_of(activity, session, loads[activity.id], facts, reasons)
        for activity in facts.activities.values()
        for session in sorted(activity.sessions, key=lambda session: session.id)
        if on_table(activity, session, facts, reasons)
    )
    return Table(offers=offers, removed=removed_items(facts, reasons), delivered=frozenset(facts.delivered))


def facts_of(parts: Parts, limits_bind: bool) -> Facts:
    """Index the parts by id."""
    firm = [limit for limit in parts.limits if getattr(limit, "hardness", None) != Hardness.PRICED]
    before: dict[str, list[Prerequisite]] = defaultdict(list)
    for limit in parts.limits:
        if isinstance(limit, Prerequisite):
            before[limit.after].append(limit)
    owner = {session.id: activity.id for activity in parts.activities for session in activity.sessions}
    delivered = {pin.session: pin.source for pin in parts.pins if pin.how == "delivered" and pin.session}
    delivered_of: dict[str, int] = defaultdict(int)
    for session in delivered:
        delivered_of[owner[session]] += 1
    return Facts(
        parts=parts,
        limits_bind=limits_bind,
        activities={activity.id: activity for activity in sorted(parts.activities, key=lambda a: a.id)},
        pools=tuple(sorted(parts.pools, key=lambda pool: pool.id)),
        capacity={(x.pool, x.period): x.at_most for x in firm if isinstance(x, Capacity)},
        absorption={x.period: x.at_most for x in firm if isinstance(x, Absorption)},
        budget={(x.source, x.year): x.at_most for x in firm if isinstance(x, Budget)},
        blackouts=tuple(x for x in parts.limits if isinstance(x, Blackout)),
        before=before,
        attended={x.activity: x for x in sorted(parts.attended, key=lambda x: x.ended, reverse=True)},
        pinned_out=frozenset(
            ("session", pin.session) if pin.session is not None else ("activity", pin.activity)
            for pin in parts.pins
            if pin.how == "out"
        ),
        delivered=delivered,
        delivered_of=delivered_of,
    )


def loads_of(activity: Activity, facts: Facts) -> tuple[tuple[str, int], ...]:
    """The people each pool must give to one session of the activity."""
    found = []
    for pool in facts.pools:
        people = sum(activity.people.values()) if pool.body is None else activity.people.get(pool.body, 0)
        if people and belongs(activity.eligibility, pool, facts.parts.clearances):
            found.append((pool.id, people))
    return tuple(found)


def reasons_against_activity(activity: Activity, facts: Facts, reasons: dict[tuple[str, str], list[Reason]]) -> None:
    """Rules that speak of the activity as a whole."""
    found = reasons[("activity", activity.id)]
    if not activity.eligibility.offered:
        found.append(Reason(kind="not-released", rule="offered", evidence="not offered to the partner"))
    answer = verdict(activity.eligibility, facts.parts.partner, facts.parts.clearances)
    if answer.state == "not eligible":
        found += [
            Reason(kind="not-eligible", rule=gate.gate, evidence=f"has {gate.have}, needs {gate.need}")
            for gate in answer.reasons
        ]
    if activity.id in facts.attended and activity.at_most == 1:
        ended = facts.attended[activity.id].ended
        found.append(Reason(kind="already-delivered", rule="attended", evidence=f"finished on {ended.isoformat()}"))
    if ("activity", activity.id) in facts.pinned_out:
        found.append(Reason(kind="banned", rule="pin", evidence="the activity is pinned out"))


def reasons_against_session(
    activity: Activity,
    session: Session,
    loads: tuple[tuple[str, int], ...],
    facts: Facts,
    reasons: dict[tuple[str, str], list[Reason]],
) -> None:
    """Rules that speak of one dated session."""
    found = reasons[("session", session.id)]
    first, last = facts.parts.horizon.starts, last_day(facts.parts.horizon)
    if session.starts < first or session.ends > last:
        evidence = f"{session.starts.isoformat()} to {session.ends.isoformat()} is not inside {first} to {last}"
        found.append(Reason(kind="outside-horizon", rule="horizon", evidence=evidence))
    found += [
        Reason(kind="blackout", rule=stop.id, evidence=f"{stop.starts.isoformat()} to {stop.ends.isoformat()}")
        for stop in facts.blackouts
        if session.starts <= stop.ends and stop.starts <= session.ends and touches(stop, activity)
    ]
    if ("session", session.id) in facts.pinned_out:
        found.append(Reason(kind="banned", rule="pin", evidence="the session is pinned out"))
    if facts.delivered_of.get(activity.id, 0) >= activity.at_most:
        found.append(Reason(kind="pinned-elsewhere", rule="pin", evidence="another session was delivered"))
    people = sum(activity.people.values())
    if session.seats is not None and people > session.seats:
        evidence = f"a delegation of {people}, {session.seats} seats"
        found.append(Reason(kind="too-few-seats", rule="seats", evidence=evidence))
    if facts.limits_bind:
        found += too_large(session, loads, facts)


def touches(stop: Blackout, activity: Activity) -> bool:
    """A blackout without bodies stops everything; with bodies, what takes people of one of them."""
    return not stop.bodies or any(activity.people.get(body, 0) > 0 for body in stop.bodies)


def too_large(session: Session, loads: tuple[tuple[str, int], ...], facts: Facts) -> list[Reason]:
    """Limits that this session alone would break."""
    found = []
    kinds = {pool.id: kind_of(pool) for pool in facts.pools}
    for period in loaded_periods(facts.parts.horizon, session.starts, session.ends):
        if facts.absorption.get(period, 1) == 0:
            found.append(Reason(kind="absorption-zero", rule=period, evidence="no session can be absorbed"))
        for pool, people in loads:
            limit = facts.capacity.get((pool, period))
            if limit is not None and people > limit:
                evidence = f"needs {people}, at most {limit} in {period}"
                found.append(Reason(kind=kinds[pool], rule=pool, evidence=evidence))
    return found


def kind_of(pool: Pool) -> str:
    """The word for running short of a pool."""
    if pool.clearance:
        return "clearance"
    return "language" if pool.language else "too-many-people"


def payments_of(session: Session) -> tuple[tuple[str, int], ...]:
    """The ways of paying for a session, by source id; a free one has the single way `no-charge`."""
    return tuple(sorted(session.cost.items())) or ((NO_CHARGE, 0),)


def reasons_against_payments(
    activity: Activity, session: Session, facts: Facts, reasons: dict[tuple[str, str], list[Reason]]
) -> None:
    """Rules that speak of one way of paying; a session without any way left goes too."""
    fixed = facts.delivered.get(session.id)
    left = 0
    for source, cost in payments_of(session):
        found = reasons[("payment", f"{session.id}|{source}")]
        limit = facts.budget.get((source, session.starts.year))
        if fixed is not None and source != fixed:
            found.append(Reason(kind="pinned-elsewhere", rule="pin", evidence=f"{fixed} pays"))
        if facts.limits_bind and session.id not in facts.delivered and limit is not None and cost > limit:
            evidence = f"costs {cost}, {source} has {limit} in {session.starts.year}"
            found.append(Reason(kind="unaffordable", rule=source, evidence=evidence))
        left += not found
    if not left:
        evidence = "no source can pay for it"
        reasons[("session", session.id)].append(Reason(kind="unaffordable", rule="sources", evidence=evidence))


def spread(facts: Facts, reasons: dict[tuple[str, str], list[Reason]]) -> None:
    """Carry removals on: to activities without sessions and to what depends on them, until nothing changes."""
    changed = True
    while changed:
        changed = False
        left = {a.id: remaining(a, facts, reasons) for a in facts.activities.values()}
        for activity in facts.activities.values():
            changed |= unreachable(activity, left, facts, reasons)


def remaining(activity: Activity, facts: Facts, reasons: Mapping[tuple[str, str], list[Reason]]) -> list[Session]:
    """The sessions of the activity that no rule removed."""
    return [session for session in activity.sessions if on_table(activity, session, facts, reasons)]


def on_table(
    activity: Activity, session: Session, facts: Facts, reasons: Mapping[tuple[str, str], list[Reason]]
) -> bool:
    """Delivered sessions always are; others when nothing speaks against them or their activity."""
    if session.id in facts.delivered:
        return True
    return not reasons.get(("activity", activity.id)) and not reasons.get(("session", session.id))


def unreachable(
    activity: Activity,
    left: Mapping[str, list[Session]],
    facts: Facts,
    reasons: dict[tuple[str, str], list[Reason]],
) -> bool:
    """Note new removals by order or by having no session left; say whether there were any."""
    changed = False
    for link in facts.before.get(activity.id, ()):
        ends = ends_of(link.before, left, facts)
        if not ends:
            evidence = f"{link.before} cannot take place"
            changed |= note(reasons, ("activity", activity.id), "prerequisite-unreachable", link.before, evidence)
            continue
        earliest = min(ends) + timedelta(days=link.lag_days)
        for session in activity.sessions:
            if earliest >= session.starts and session.id not in facts.delivered:
                evidence = f"{link.before} ends on {min(ends).isoformat()} at the earliest"
                changed |= note(reasons, ("session", session.id), "prerequisite-unreachable", link.before, evidence)
    if not left[activity.id] and not reasons.get(("activity", activity.id)):
        changed |= note(reasons, ("activity", activity.id), "no-session-left", "sessions", "no session is left")
    return changed


def ends_of(activity: str, left: Mapping[str, list[Session]], facts: Facts) -> list[date]:
    """The last days on which the activity can be over, as things stand."""
    ends = [session.ends for session in left[activity]]
    return [*ends, facts.attended[activity].ended] if activity in facts.attended else ends


def note(
    reasons: dict[tuple[str, str], list[Reason]], item: tuple[str, str], kind: str, rule: str, evidence: str
) -> bool:
    """Keep a reason once per kind and rule; say whether it is new."""
    if any(reason.kind == kind and reason.rule == rule for reason in reasons[item]):
        return False
    reasons[item].append(Reason(kind=kind, rule=rule, evidence=evidence))
    return True


def offer_of(
    activity: Activity,
    session: Session,
    loads: tuple[tuple[str, int], ...],
    facts: Facts,
    reasons: Mapping[tuple[str, str], list[Reason]],
) -> Offer:
    """What can be chosen of this session, and what it would load."""
    return Offer(
        activity=activity,
        session=session,
        year=session.starts.year,
        periods=loaded_periods(facts.parts.horizon, session.starts, session.ends),
        loads=loads,
        sources=tuple(
            (source, cost)
            for source, cost in payments_of(session)
            if not reasons.get(("payment", f"{session.id}|{source}"))
        ),
        delivered=session.id in facts.delivered,
    )


def removed_items(facts: Facts, reasons: Mapping[tuple[str, str], list[Reason]]) -> tuple[Removed, ...]:
    """All removals in order of kind and id, each with all its reasons."""
    return tuple(
        Removed(what=what, id=item, reasons=tuple(found))  # type: ignore[arg-type]
        for (what, item), found in sorted(kept(facts, reasons), key=lambda pair: pair[0])
    )


def kept(
    facts: Facts, reasons: Mapping[tuple[str, str], list[Reason]]
) -> Iterable[tuple[tuple[str, str], list[Reason]]]:
    """Items with reasons; a delivered session stands whatever speaks against it."""
    return [(item, found) for item, found in reasons.items() if found and item[1] not in facts.delivered]

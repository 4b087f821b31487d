"""Small random problems with any mix of limits, for judging every plan of each."""

import os
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from comity_planning.labels import Hardness
from comity_planning.parts import (
    Absorption,
    Activity,
    Attended,
    Balance,
    Blackout,
    Body,
    Budget,
    Capacity,
    Eligibility,
    Exclusion,
    FundingSource,
    Goal,
    GoalMinimum,
    GoalShare,
    Horizon,
    LoadRule,
    Mandate,
    MinimumSpend,
    Partner,
    PeriodKind,
    Pin,
    Pool,
    Prerequisite,
    Price,
    Requirement,
    Segment,
    Session,
    Theme,
    ThemeMinimum,
)
from comity_planning.periods import periods_of
from comity_planning.problem import Problem

MOST_COLUMNS = 9
LONG = bool(os.environ.get("COMITY_LONG"))
FIRST_DAY = date(2027, 7, 1)
YIELDING = st.sampled_from(list(Hardness))
LANGUAGES = st.sampled_from([None, "en:1111", "en:3232", "fr:2222"])
CLEARANCES = ("restricted", "secret")
SMALL = st.integers(0, 4)


def examples(full: int) -> int:
    """How many examples are tried: half of them, and all where a long run is asked for."""
    return full if LONG else full // 2


@st.composite
def yielding(draw: Any) -> dict[str, Any]:
    hardness = draw(YIELDING)
    price = Price(points=2 * draw(st.integers(1, 6)), per=draw(st.integers(1, 40)))
    return {"hardness": hardness, "price": price if hardness == Hardness.PRICED else None}


@st.composite
def sessions(draw: Any, activity: str) -> tuple[Session, ...]:
    found: list[Session] = []
    for number in range(draw(st.integers(1, 2))):
        starts = FIRST_DAY + timedelta(days=draw(st.integers(-10, 740)))
        sources = draw(st.sets(st.sampled_from(["TF", "NAT"])))
        found.append(
            Session(
                id=f"{activity}/{number}",
                starts=starts,
                ends=starts + timedelta(days=draw(st.sampled_from([0, 4, 30, 31, 100]))),
                cost={source: draw(st.integers(0, 60)) for source in sorted(sources)},
                seats=draw(st.sampled_from([None, None, None, 2, 9])),
            )
        )
    return tuple(found)


@st.composite
def activities(draw: Any) -> tuple[Activity, ...]:
    found: list[Activity] = []
    columns = 0
    for number in range(draw(st.integers(2, 5))):
        name = f"A{number}"
        dated = draw(sessions(name))
        columns += sum(max(1, len(session.cost)) for session in dated)
        if columns > MOST_COLUMNS:
            break
        found.append(
            Activity(
                id=name,
                advances={
                    need: draw(st.integers(0, 5)) for need in sorted(draw(st.sets(st.sampled_from(["R1", "R2", "R3"]))))
                },
                sessions=dated,
                people={body: draw(SMALL) for body in sorted(draw(st.sets(st.sampled_from(["MOD", "MOI"]))))},
                themes=tuple(sorted(draw(st.sets(st.sampled_from(["women", "climate"]))))),
                eligibility=Eligibility(
                    offered=draw(st.sampled_from([True] * 9 + [False])),
                    audience=draw(st.sampled_from([(), (), (), ("XX",), ("YY",)])),
                    language=draw(LANGUAGES),
                    clearance=draw(st.sampled_from([None, None, "restricted", "secret"])),
                ),
                at_most=draw(st.sampled_from([1, 1, 1, 2])),
            )
        )
    return tuple(found)


@st.composite
def own_limits(draw: Any, horizon: Horizon) -> list[Any]:
    """Limits on money, people and sessions."""
    years, periods = (2027, 2028, 2029), periods_of(horizon)
    found: list[Any] = []
    for source, year in sorted(draw(st.sets(st.tuples(st.sampled_from(["TF", "NAT"]), st.sampled_from(years))))):
        found.append(Budget(source=source, year=year, at_most=draw(st.integers(0, 120)), **draw(yielding())))
    for source, year in sorted(
        draw(st.sets(st.tuples(st.sampled_from(["TF", "NAT"]), st.sampled_from(years)), max_size=1))
    ):
        found.append(MinimumSpend(source=source, year=year, at_least=draw(st.integers(0, 60)), **draw(yielding())))
    pools = st.sampled_from(["MOD", "EN", "SECRET"])
    for pool, period in sorted(draw(st.sets(st.tuples(pools, st.sampled_from(periods)), max_size=8))):
        found.append(Capacity(pool=pool, period=period, at_most=draw(st.integers(0, 6)), **draw(yielding())))
    for period in sorted(draw(st.sets(st.sampled_from(periods), max_size=3))):
        found.append(Absorption(period=period, at_most=draw(st.integers(0, 2)), **draw(yielding())))
    return found


@st.composite
def wishes(draw: Any, names: list[str]) -> list[Any]:
    """Limits on what the plan contains."""
    found: list[Any] = []
    for theme in sorted(draw(st.sets(st.sampled_from(["women", "climate"]), max_size=1))):
        found.append(ThemeMinimum(theme=theme, at_least=draw(st.integers(0, 2)), **draw(yielding())))
    for need in sorted(draw(st.sets(st.sampled_from(["R1", "R2"]), max_size=1))):
        found.append(GoalMinimum(requirement=need, at_least=draw(st.integers(0, 5)), **draw(yielding())))
    for of in sorted(draw(st.sets(st.sampled_from(["cost", "sessions"]), max_size=1))):
        least, most = sorted((draw(st.integers(0, 6_000)), draw(st.integers(3_000, 10_000))))
        found.append(GoalShare(goal="G1", of=of, at_least=least, at_most=most, **draw(yielding())))
    if draw(st.booleans()):
        years = draw(st.sampled_from([(), (2028,)]))
        found.append(Balance(at_least=draw(st.integers(0, 3_000)), years=years, **draw(yielding())))
    for name in sorted(draw(st.sets(st.sampled_from(names), max_size=1))):
        found.append(Mandate(activity=name, **draw(yielding())))
    return found


@st.composite
def orders(draw: Any, names: list[str]) -> list[Any]:
    """Limits on what goes with what, and when."""
    found: list[Any] = []
    last = len(names) - 1
    pairs = draw(st.sampled_from([[], [(0, 1)], [(0, 1), (1, last)], [(0, last)]]))
    # with two activities a pair may come twice, or name one activity only
    for before, after in dict.fromkeys(pair for pair in pairs if pair[0] < pair[1] <= last):
        found.append(Prerequisite(before=names[before], after=names[after], lag_days=draw(st.integers(0, 200))))
    if last > 0 and draw(st.booleans()):
        found.append(Exclusion(id="one-of", activities=tuple(names[:2])))
    if draw(st.booleans()):
        starts = FIRST_DAY + timedelta(days=draw(st.integers(0, 700)))
        bodies = draw(st.sampled_from([(), ("MOD",)]))
        found.append(Blackout(id="summer", starts=starts, ends=starts + timedelta(days=40), bodies=bodies))
    return found


@st.composite
def pins(draw: Any, offered: tuple[Activity, ...]) -> tuple[Pin, ...]:
    """At most one pin for each activity, so that none contradicts another."""
    found: list[Pin] = []
    for activity in offered:
        how = draw(st.sampled_from(["none"] * 6 + ["in", "out", "delivered"]))
        session = activity.sessions[0]
        if how == "delivered":
            payers = sorted(session.cost) or ["no-charge"]
            source = draw(st.sampled_from([None, *payers]))
            found.append(Pin(how="delivered", session=session.id, source=source))
        elif how == "in":
            found.append(Pin(how="in", session=session.id, **draw(yielding())))
        elif how == "out":
            named = {"activity": activity.id} if draw(st.booleans()) else {"session": session.id}
            found.append(Pin(how="out", **named))
    return tuple(found)


@st.composite
def programmes(draw: Any) -> Problem:
    """A problem of at most nine columns, valid by construction."""
    horizon = Horizon(
        starts=FIRST_DAY,
        years=2,
        period=draw(st.sampled_from([PeriodKind.QUARTER, PeriodKind.HALF_YEAR])),
        load_rule=draw(st.sampled_from(list(LoadRule))),
    )
    offered = draw(activities())
    names = [activity.id for activity in offered]
    half = (Segment(share=4_500, slope=6), Segment(share=3_000, slope=4), Segment(share=2_500, slope=2))
    return Problem(
        partner=Partner(id="XX", clearance="restricted"),
        currency="EUR",
        horizon=horizon,
        goals=(Goal(id="G1", weight=draw(st.integers(1, 3))), Goal(id="G2", weight=1)),
        requirements=(
            Requirement(
                id="R1", goal="G1", target=draw(st.integers(1, 9)), segments=half, weight=draw(st.integers(1, 2))
            ),
            Requirement(id="R2", goal="G1", target=draw(st.integers(1, 9)), segments=(Segment(share=10_000, slope=4),)),
            Requirement(id="R3", goal="G2", target=draw(st.integers(1, 9)), segments=half),
        ),
        activities=offered,
        themes=(Theme(id="women"), Theme(id="climate")),
        sources=(FundingSource(id="TF"), FundingSource(id="NAT")),
        bodies=(Body(id="MOD"), Body(id="MOI")),
        pools=(
            Pool(id="MOD", body="MOD"),
            Pool(id="EN", language="en:1111"),
            Pool(id="SECRET", body="MOI", clearance="restricted"),
        ),
        clearances=CLEARANCES,
        limits=tuple(draw(own_limits(horizon)) + draw(wishes(names)) + draw(orders(names))),
        pins=draw(pins(offered)),
        attended=tuple(
            Attended(activity=names[0], ended=FIRST_DAY - timedelta(days=days))
            for days in draw(st.sampled_from([(), (), (), (40,), (150, 5)]))
        ),
    )

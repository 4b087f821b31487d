"""A small programme for a country that does not exist: problem, plan and receipts written out by hand.

Nothing here is solved: figures are added up from the lines, so that a report of it can be checked by eye.
"""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from comity_planning.labels import Family, Label, label
from comity_planning.parts import (
    Absorption,
    Activity,
    Body,
    Budget,
    Capacity,
    FundingSource,
    Goal,
    GoalMinimum,
    Horizon,
    Objective,
    Partner,
    Pin,
    Pool,
    Requirement,
    Segment,
    Session,
)
from comity_planning.plan import (
    PRICE_SCALE,
    Certificate,
    Conflict,
    Covered,
    GoalCovered,
    Line,
    Plan,
    Reason,
    Receipt,
    ReceiptLine,
    Relaxation,
    Removed,
    Status,
    Step,
    Tightness,
    Unmet,
    Used,
)
from comity_planning.problem import Problem

STEPS = (Segment(share=4_000, slope=10), Segment(share=3_000, slope=6), Segment(share=3_000, slope=3))
HORIZON = Horizon(starts=date(2031, 1, 1), years=2)

OBJECTIVES = (
    Objective(id="safe", title="Land and people safe from mines"),
    Objective(id="learned", title="Officers educated for joint work"),
)
GOALS = (
    Goal(id="demining", title="Demining teams meet the international standard", weight=8, objective="safe"),
    Goal(id="stockpiles", title="Ammunition stored safely", weight=3, objective="safe"),
    Goal(id="academy", title="The academy teaches a renewed curriculum", weight=5, objective="learned",
         basis={"weight": "illustrative"}),
)  # fmt: skip
REQUIREMENTS = (
    Requirement(id="instructors", goal="demining", target=10, segments=STEPS, unit="instructors",
                title="Instructors for clearance, level 3", weight=2),
    Requirement(id="planners", goal="demining", target=6, segments=STEPS, unit="planners",
                title="Planners of clearance"),
    Requirement(id="keepers", goal="stockpiles", target=4, segments=STEPS, unit="keepers", title="Keepers of depots"),
    Requirement(id="courses", goal="academy", target=5, segments=STEPS, unit="courses", title="Courses renewed"),
)  # fmt: skip


def activity(name: str, title: str, day: str, days: int, cost: int, /, people: int, **advances: int) -> Activity:
    """One activity with one session that the trust fund or the own budget may pay."""
    starts = date.fromisoformat(day)
    price = {"TF": cost, "OB": cost} if cost else {}
    return Activity(
        id=name,
        title=title,
        provider="School of Clearance, Velmar" if "clear" in title.lower() else "Joint Academy",
        advances=advances,
        people={"MOD": people},
        sessions=(Session(id=f"{name}@1", starts=starts, ends=starts + timedelta(days=days - 1), cost=price),),
        source_url=f"https://example.org/catalogue/{name}",
        basis={"title": "stated", "cost": "illustrative", "sessions": "illustrative", "source_as_of": "2030"},
    )


ACTIVITIES = (
    activity("C3", "Clearance, level 3", "2031-03-10", 19, 4_800_000, people=4, instructors=4),
    activity("C3-2", "Clearance, level 3, second run", "2032-03-08", 19, 5_100_000, people=4, instructors=4),
    activity("CP", "Planning a clearance programme", "2031-06-02", 12, 2_250_050, people=3, planners=3),
    activity("MT", "Mobile clearance team at home", "2031-09-15", 5, 0, people=2, instructors=1, planners=1),
    activity("AK", "Keeping an ammunition depot", "2031-10-06", 5, 1_400_000, people=2, keepers=2),
    activity("CR", "Writing a curriculum together", "2031-11-10", 75, 3_000_000, people=2, courses=2),
    activity("CR-2", "Teaching to teach", "2032-10-04", 12, 1_900_000, people=3, courses=1),
    activity("XX", "Depot inspection abroad", "2031-05-05", 5, 9_900_000, people=2, keepers=2),
    activity("NO", "Clearance for other groups", "2031-05-05", 5, 900_000, people=2, instructors=2),
)
LIMITS = (
    Budget(source="TF", year=2031, at_most=8_000_000, owner="Trust fund"),
    Budget(source="TF", year=2032, at_most=6_000_000, owner="Trust fund"),
    Budget(source="OB", year=2031, at_most=5_000_000, owner="Desk"),
    Budget(source="OB", year=2032, at_most=5_000_000, owner="Desk"),
    *(Capacity(pool="MOD", period=f"{year}Q{quarter}", at_most=4) for year in (2031, 2032) for quarter in (1, 2, 3, 4)),
    *(Absorption(period=f"{year}Q{quarter}", at_most=3) for year in (2031, 2032) for quarter in (1, 2, 3, 4)),
    GoalMinimum(requirement="keepers", at_least=3),
)
PAID = {"C3": "TF", "C3-2": "TF", "CP": "TF", "MT": "no-charge", "AK": "OB", "CR": "OB", "CR-2": "OB"}


def problem() -> Problem:
    """Two objectives, three goals, nine activities; the promised depot keepers cannot all be had."""
    return Problem(
        partner=Partner(id="VE", title="Veldania", groups=("partners",)),
        title="Veldania 2031–32",
        currency="EUR",
        horizon=HORIZON,
        objectives=OBJECTIVES,
        goals=GOALS,
        requirements=REQUIREMENTS,
        activities=ACTIVITIES,
        sources=(FundingSource(id="TF", title="Trust fund"), FundingSource(id="OB", title="Own budget")),
        bodies=(Body(id="MOD", title="Ministry of Defence"),),
        pools=(Pool(id="MOD", title="Ministry of Defence", body="MOD"),),
        limits=LIMITS,
        pins=(Pin(how="in", session="C3@1"),),
        basis={"budgets": "illustrative: round figures", "partner": "illustrative: no such country"},
    )


def earned(requirement: Requirement, amount: int) -> int:
    """Points of the first `amount` units, segment by segment."""
    weight = next(goal.weight for goal in GOALS if goal.id == requirement.goal) * requirement.weight
    left, points = min(amount, requirement.target), 0
    for place, segment in enumerate(requirement.segments):
        last = place == len(requirement.segments) - 1
        length = left if last else (2 * segment.share * requirement.target + 10_000) // 20_000
        taken = min(left, length)
        points, left = points + weight * segment.slope * taken, left - taken
    return points


def lines_of(paid: dict[str, str]) -> tuple[Line, ...]:
    chosen = [(item, item.sessions[0]) for item in ACTIVITIES if item.id in paid]
    return tuple(
        Line(activity=item.id, session=session.id, source=paid[item.id], starts=session.starts, ends=session.ends,
             cost=session.cost.get(paid[item.id], 0))
        for item, session in chosen
    )  # fmt: skip


def coverage_of(lines: tuple[Line, ...]) -> tuple[Covered, ...]:
    amounts: Counter[str] = Counter()
    for line in lines:
        amounts.update(next(item.advances for item in ACTIVITIES if item.id == line.activity))
    return tuple(
        Covered(requirement=item.id, goal=item.goal, target=item.target, amount=min(amounts[item.id], item.target),
                earned=earned(item, amounts[item.id]), possible=earned(item, item.target))
        for item in REQUIREMENTS
    )  # fmt: skip


def used_by(lines: tuple[Line, ...]) -> tuple[Used, ...]:
    uses: Counter[Label] = Counter()
    people = {item.id: item.people["MOD"] for item in ACTIVITIES}
    for line in lines:
        period = f"{line.starts.year}Q{(line.starts.month + 2) // 3}"
        uses[label(Family.BUDGET, line.source, line.starts.year)] += line.cost
        uses[label(Family.PEOPLE, "MOD", period)] += people[line.activity]
        uses[label(Family.ABSORPTION, period)] += 1
    limits = {
        **{label(Family.BUDGET, item.source, item.year): item.at_most for item in LIMITS if isinstance(item, Budget)},
        **{label(Family.PEOPLE, item.pool, item.period): item.at_most for item in LIMITS if isinstance(item, Capacity)},
        **{label(Family.ABSORPTION, item.period): item.at_most for item in LIMITS if isinstance(item, Absorption)},
    }
    return tuple(Used(label=name, used=uses[name], at_most=most) for name, most in limits.items())


REMOVED = (
    Removed(what="activity", id="NO", reasons=(
        Reason(kind="not-eligible", rule="audience", evidence="has partners, needs others"),
        Reason(kind="no-session-left", rule="sessions", evidence=""))),
    Removed(what="session", id="NO@1", reasons=(Reason(kind="blackout", rule="spring", evidence="1 to 9 May 2031"),)),
)  # fmt: skip


def plan(paid: dict[str, str] | None = None, **fields: object) -> Plan:
    """A plan of the named activities (all but two when not said) with every figure added up."""
    lines = lines_of(PAID if paid is None else paid)
    covered = coverage_of(lines)
    value = sum(item.earned for item in covered)
    goals = tuple(
        GoalCovered(goal=goal.id, earned=sum(item.earned for item in covered if item.goal == goal.id),
                    possible=sum(item.possible for item in covered if item.goal == goal.id))
        for goal in GOALS
    )  # fmt: skip
    made = Plan(
        problem_sha256="5d" * 32,
        engine="comity-planning 1",
        solver="HiGHS 1.16",
        status=Status.WITHIN_GAP,
        reproducible=True,
        value=value,
        bound=value + value // 100,
        bound_kind="certified",
        gap=0.01,
        baseline_greedy=value - value // 20,
        lines=lines,
        coverage=covered,
        goals=goals,
        used=used_by(lines),
        removed=REMOVED,
        tightness=Tightness(potential=0.8, binding={"People": 0.5}, fit=1.0, kind="tight"),
        certificate=Certificate(
            bound=value + value // 100,
            prices={label(Family.BUDGET, "TF", 2031): 12, label(Family.PEOPLE, "MOD", "2031Q1"): 30 * PRICE_SCALE},
        ),
        trace=(
            Step(stage="greedy", work=1, value=value * 9 // 10, bound=None),
            Step(stage="relaxation", work=2, value=value * 9 // 10, bound=value + value // 40),
            Step(stage="kernel", work=3, value=value, bound=value + value // 40),
            Step(stage="cuts", work=4, value=value, bound=value + value // 100),
        ),
        sha256="a1" * 32,
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def receipts() -> tuple[Receipt, ...]:
    """One receipt in with room to spare, one out as too dear."""
    return (
        receipt("C3@1", "TF", chosen=True, worth=640, money=-180, people=-120, place=-340),
        receipt("XX@1", "OB", chosen=False, worth=60, money=-99, people=-10, place=0),
    )


def receipt(session: str, source: str, *, chosen: bool, worth: int, money: int, people: int, place: int) -> Receipt:
    parts = (
        (label(Family.COVERAGE, "instructors"), worth),
        (label(Family.BUDGET, source, 2031), money),
        (label(Family.PEOPLE, "MOD", "2031Q1"), people),
        (label(Family.ONE_SESSION, session.split("@")[0]), place),
    )
    lines = tuple(
        ReceiptLine(label=name, amount=1, price=points * PRICE_SCALE, points=points * PRICE_SCALE)
        for name, points in parts
        if points
    )
    total = sum(line.points for line in lines)
    return Receipt(session=session, source=source, chosen=chosen, lines=lines, total=total, by_rounding=False)


def partial_plan() -> Plan:
    """The same plan, said to be partial: a promised minimum is missed, with the clash and a way out."""
    promised = label(Family.GOAL_MINIMUM, "keepers")
    budget = label(Family.BUDGET, "OB", 2031)
    return plan(
        status=Status.PARTIAL,
        unmet=(Unmet(label=promised, has=2, asked=3, short=1),),
        conflict=Conflict(members=(promised, budget), minimal="verified", settles_all=(budget,)),
        relaxations=(Relaxation(label=budget, by=4_900_000, owner="Desk", alone=4_900_000, worth=60),),
    )


def empty_plan() -> Plan:
    """Nothing chosen, nothing proven."""
    return plan(
        {}, status=Status.UNPROVEN, bound=None, bound_kind="none", gap=None, baseline_greedy=0, certificate=None,
        tightness=None, trace=(),
    )  # fmt: skip

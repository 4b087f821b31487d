"""A change gives another problem and leaves the old one as it was; what cannot be made is refused with its path."""

from dataclasses import replace
from datetime import date

import pytest

from comity_planning.changes import (
    BadChanges,
    Cancel,
    Cut,
    CutShare,
    Drop,
    Freeze,
    Grant,
    Move,
    NewLimit,
    NewPin,
    NewSession,
    TargetChange,
    Unpin,
    WeightChange,
    apply_changes,
)
from comity_planning.labels import read_label
from comity_planning.parts import (
    Absorption,
    Balance,
    Budget,
    Capacity,
    GoalMinimum,
    GoalShare,
    Limit,
    Mandate,
    MinimumSpend,
    Pin,
    Prerequisite,
    Session,
    ThemeMinimum,
)
from comity_planning.problem import Problem
from comity_planning.wire import canonical
from tests.unit.wire.samples import CHANGES, PLAN, RICH, SMALL, problem_of

PROBLEM = problem_of(RICH)
PLAIN = problem_of(SMALL)


def limits_of(problem: Problem, kind: type) -> list[Limit]:
    return [limit for limit in problem.limits if isinstance(limit, kind)]


def refused(*changes, problem: Problem = PROBLEM, plan=None) -> list[str]:
    with pytest.raises(BadChanges) as wrong:
        apply_changes(problem, changes, plan)
    return str(wrong.value).splitlines()


def find_session(problem: Problem, key: str) -> Session:
    return next(session for activity in problem.activities for session in activity.sessions if session.id == key)


def test_no_change_gives_the_same_problem():
    assert apply_changes(PROBLEM, []) == PROBLEM


def test_changes_leave_the_old_problem_as_it_was():
    before = canonical(PROBLEM)
    assert canonical(apply_changes(PROBLEM, CHANGES, PLAN)) != before
    assert canonical(PROBLEM) == before


def test_a_cancelled_session_is_pinned_out_and_no_longer_pinned_in():
    changed = apply_changes(PROBLEM, [Cancel(session="advanced/1")])
    assert [pin for pin in changed.pins if pin.session == "advanced/1"] == [Pin(how="out", session="advanced/1")]
    assert len(changed.pins) == len(PROBLEM.pins)


def test_a_moved_session_keeps_all_but_its_days():
    days = {"starts": date(2028, 1, 3), "ends": date(2028, 1, 7)}
    changed = apply_changes(PLAIN, [Move(session="basic/2", **days)])
    assert find_session(changed, "basic/2") == replace(find_session(PLAIN, "basic/2"), **days)
    assert find_session(changed, "basic/1") == find_session(PLAIN, "basic/1")


def test_a_new_session_can_be_changed_by_later_changes():
    session = Session(id="teaching/9", starts=date(2027, 3, 1), ends=date(2027, 3, 2), cost={"fund": 5})
    moved = Move(session="teaching/9", starts=date(2027, 4, 1), ends=date(2027, 4, 2))
    changed = apply_changes(PLAIN, [NewSession(activity="teaching", session=session), moved])
    assert find_session(changed, "teaching/9").starts == date(2027, 4, 1)


def test_a_cut_lowers_one_budget():
    changed = apply_changes(PLAIN, [Cut(source="fund", year=2028, at_most=4_999)])
    assert [budget.at_most for budget in limits_of(changed, Budget)] == [5_000, 4_999]


@pytest.mark.parametrize(
    ("change", "amounts"),
    [
        (CutShare(from_year=2027, by=2_000), [4_000, 4_000]),
        (CutShare(from_year=2028, by=1), [5_000, 4_999]),
        (CutShare(from_year=2028, by=10_000, source="fund"), [5_000, 0]),
    ],
)
def test_a_share_is_cut_from_a_year_on_and_rounded_down(change, amounts):
    assert [budget.at_most for budget in limits_of(apply_changes(PLAIN, [change]), Budget)] == amounts


def test_cuts_follow_one_another():
    changed = apply_changes(PLAIN, [CutShare(from_year=2027, by=5_000)] * 2)
    assert [budget.at_most for budget in limits_of(changed, Budget)] == [1_250, 1_250]


def test_a_freeze_keeps_what_the_plan_decided_before_the_day():
    changed = apply_changes(PLAIN, [Freeze(until=date(2028, 3, 7))], PLAN)
    assert changed.pins == (
        Pin(how="in", session="basic/1"),
        Pin(how="out", session="basic/2"),
        Pin(how="out", session="advanced/1"),
    )


def test_a_freeze_leaves_alone_what_a_pin_decides():
    changed = apply_changes(PLAIN, [Cancel(session="basic/1"), Freeze(until=date(2027, 3, 1))], PLAN)
    assert changed.pins == (Pin(how="out", session="basic/1"),)
    changed = apply_changes(PLAIN, [NewPin(pin=Pin(how="out", activity="basic")), Freeze(until=date(2027, 9, 7))], PLAN)
    assert changed.pins == (Pin(how="out", activity="basic"),)


@pytest.mark.parametrize(
    ("first", "then", "left"),
    [
        (Pin(how="in", session="basic/1"), Pin(how="out", session="basic/1"), 1),
        (Pin(how="in", session="basic/1"), Pin(how="out", activity="basic"), 1),
        (Pin(how="out", activity="basic"), Pin(how="in", session="basic/2"), 1),
        (Pin(how="in", session="basic/1"), Pin(how="delivered", session="basic/1"), 1),
        (Pin(how="out", session="basic/1"), Pin(how="in", session="basic/2"), 2),
        (Pin(how="out", session="basic/1"), Pin(how="out", activity="basic"), 1),
    ],
)
def test_a_new_pin_replaces_those_that_spoke_of_the_same(first, then, left):
    changed = apply_changes(replace(PLAIN, pins=(first,)), [NewPin(pin=then)])
    assert changed.pins == ((first, then) if left == 2 else (then,))


def test_what_is_delivered_stays_delivered():
    delivered = replace(PLAIN, pins=(Pin(how="delivered", session="basic/1"),))
    assert apply_changes(delivered, [NewPin(pin=Pin(how="in", session="basic/1"))]) == delivered
    days = {"starts": date(2028, 1, 3), "ends": date(2028, 1, 7)}
    changes = (
        Cancel(session="basic/1"),
        Move(session="basic/1", **days),
        Unpin(session="basic/1"),
        NewPin(pin=Pin(how="out", session="basic/1")),
        NewPin(pin=Pin(how="out", activity="basic")),
    )
    assert refused(*changes, problem=delivered) == [
        "changes[0].session: basic/1 has already run",
        "changes[1].session: basic/1 has already run",
        "changes[2].session: basic/1 has already run",
        "changes[3].pin: basic/1 has already run",
        "changes[4].pin: basic has already run",
    ]


def test_weights_and_targets_change():
    changes = [
        WeightChange(weight=5, goal="academy"),
        WeightChange(weight=6, requirement="teachers"),
        TargetChange(requirement="teachers", target=4),
    ]
    changed = apply_changes(PLAIN, changes)
    assert [goal.weight for goal in changed.goals] == [8, 5]
    assert [(held.weight, held.target) for held in changed.requirements] == [(1, 6), (6, 4)]


def test_a_new_limit_replaces_the_limit_of_the_same_thing():
    raised = Budget(source="fund", year=2027, at_most=9_000, owner="donor")
    changed = apply_changes(PLAIN, [NewLimit(limit=raised), NewLimit(limit=Mandate(activity="basic"))])
    assert limits_of(changed, Budget) == [PLAIN.limits[1], raised]
    assert limits_of(changed, Mandate) == [Mandate(activity="basic")]


GRANTS = (
    Budget(source="national", year=2027, at_most=10),
    MinimumSpend(source="fund", year=2027, at_least=10),
    Capacity(pool="staff", period="2027Q1", at_most=20),
    Absorption(period="2027Q1", at_most=10),
    ThemeMinimum(theme="women", at_least=10),
    GoalMinimum(requirement="teams", at_least=10),
    Mandate(activity="basic"),
    Prerequisite(before="basic", after="advanced"),
    GoalShare(goal="academy", at_least=1_000, at_most=9_000),
    Balance(),
)


def with_limits() -> Problem:
    return replace(PROBLEM, limits=GRANTS)


@pytest.mark.parametrize(
    ("text", "by", "left"),
    [
        ("Budget(national, 2027)", 5, [replace(GRANTS[0], at_most=15)]),
        ("Budget(national, 2027)", 10**13, [replace(GRANTS[0], at_most=10**13)]),
        ("MinimumSpend(fund, 2027)", 4, [replace(GRANTS[1], at_least=6)]),
        ("People(staff, 2027Q1)", 4, [replace(GRANTS[2], at_most=24)]),
        ("Language(staff, 2027Q1)", 4, [replace(GRANTS[2], at_most=24)]),
        ("Absorption(2027Q1)", 4, [replace(GRANTS[3], at_most=14)]),
        ("ThemeMinimum(women)", 4, [replace(GRANTS[4], at_least=6)]),
        ("GoalMinimum(teams)", 40, [replace(GRANTS[5], at_least=0)]),
        ("Mandate(basic)", 1, []),
    ],
)
def test_a_granted_limit_yields_in_the_direction_that_makes_room(text, by, left):
    changed = apply_changes(with_limits(), [Grant(label=read_label(text), by=by)])
    assert [limit for limit in changed.limits if limit not in GRANTS] == left
    assert len(changed.limits) == len(GRANTS) - 1 + len(left)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        *((text, []) for text in ("Budget(national, 2027)", "Absorption(2027Q1)", "GoalShare(academy, sessions)")),
        ("Prerequisite(basic, advanced, 2028-03-06)", []),
        ("GoalShare(academy, sessions, at-least)", [replace(GRANTS[8], at_least=0)]),
        ("GoalShare(academy, sessions, at-most)", [replace(GRANTS[8], at_most=10_000)]),
        ("Balance(2027)", [Balance(years=(2028,))]),
    ],
)
def test_a_dropped_row_leaves_the_rest_of_its_limit(text, left):
    changed = apply_changes(with_limits(), [Drop(label=read_label(text))])
    assert [limit for limit in changed.limits if limit not in GRANTS] == left
    assert len(changed.limits) == len(GRANTS) - 1 + len(left)


def test_dropping_every_row_drops_the_limit():
    changes = [Drop(label=read_label(f"Balance({year})")) for year in (2027, 2028)]
    assert limits_of(apply_changes(with_limits(), changes), Balance) == []


def test_a_pin_can_be_granted_dropped_or_taken_away():
    pinned = replace(PLAIN, pins=(Pin(how="in", session="basic/1"), Pin(how="out", activity="teaching")))
    changes = [Grant(label=read_label("PinIn(basic/1)"), by=1), Drop(label=read_label("PinOut(teaching)"))]
    assert apply_changes(pinned, changes).pins == ()
    assert apply_changes(pinned, [Unpin(session="basic/1"), Unpin(activity="teaching")]).pins == ()


def test_every_change_that_cannot_be_made_is_named_with_its_path():
    early = {"starts": date(2027, 5, 2), "ends": date(2027, 5, 1)}
    session = Session(id="basic/1", cost={"nobody": 1}, **early)
    assert refused(
        Cancel(session="nope"),
        Move(session="teaching/1", **early),
        NewSession(activity="nope", session=session),
        Cut(source="fund", year=2027, at_most=5_001),
        Cut(source="national", year=2027, at_most=1),
        CutShare(from_year=2029, by=100),
        Freeze(until=date(2027, 1, 1)),
        NewPin(pin=Pin(how="in", session="nope", source="nobody")),
        Unpin(),
        Unpin(session="teaching/1"),
        WeightChange(weight=0, goal="academy"),
        WeightChange(weight=1),
        NewLimit(limit=Budget(source="nobody", year=2027, at_most=1)),
        Grant(label=read_label("Balance(2027)"), by=1),
        Drop(label=read_label("Coverage(teams)")),
        Drop(label=read_label("Delivered(basic/1)")),
    ) == [
        'changes[0].session: no session called "nope"',
        "changes[1].ends: must not lie before the start 2027-05-02, got 2027-05-01",
        'changes[2].activity: no activity called "nope"',
        'changes[2].session.cost.nobody: no source called "nobody"',
        "changes[2].session.ends: must not lie before the start 2027-05-02, got 2027-05-01",
        "changes[2].session.id: basic/1 is a session already",
        "changes[3].at_most: must not exceed the present 5000, got 5001",
        "changes[4].year: national has no budget in 2027",
        "changes[5].from_year: no source has a budget in 2029 or later",
        "changes[6]: a freeze needs the plan that is frozen",
        'changes[7].pin.session: no session called "nope"',
        'changes[7].pin.source: no source called "nobody"',
        "changes[8]: must name either a session or an activity",
        "changes[9]: nothing is pinned about teaching/1",
        "changes[10].weight: must be positive, got 0",
        "changes[11]: must name either a goal or a requirement",
        'changes[12].limit.source: no source called "nobody"',
        "changes[13].label: Balance(2027) cannot yield by an amount",
        "changes[14].label: the problem has no Coverage(teams)",
        "changes[15].label: the problem has no Delivered(basic/1)",
    ]


def test_a_change_that_spoils_the_problem_is_blamed_for_it():
    circle = (Prerequisite(before="basic", after="teaching"), Prerequisite(before="teaching", after="basic"))
    assert refused(*(NewLimit(limit=limit) for limit in circle), problem=PLAIN) == [
        "changes[0].limit: basic -> teaching -> basic: no order is possible"
    ]
    assert refused(NewLimit(limit=Absorption(period="2027", at_most=1)), problem=PLAIN) == [
        "changes[0].limit.period: must be a quarter such as 2027Q1, got 2027"
    ]
    pins = (NewPin(pin=Pin(how="in", session=session)) for session in ("basic/1", "basic/2"))
    assert refused(*pins, problem=PLAIN) == [
        "changes[1].pin: at most 1 of basic can be in, pinned are basic/1, basic/2"
    ]


def test_a_plan_of_another_problem_cannot_be_frozen():
    other = replace(PLAN, lines=(replace(PLAN.lines[0], session="elsewhere/1"),))
    assert refused(Freeze(until=date(2028, 1, 1)), plan=other) == [
        'plan.lines[0].session: no session called "elsewhere/1"'
    ]

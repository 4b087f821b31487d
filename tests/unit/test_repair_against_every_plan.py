"""The fewest changes, judged against every plan of small problems."""

from fractions import Fraction

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from comity_planning.check import check
from comity_planning.labels import Hardness
from comity_planning.plan import Progress, Status
from comity_planning.repair import Repair, repair
from comity_planning.rules import table_of
from comity_planning.wire import write_plan
from tests.unit.check.random_programmes import examples
from tests.unit.every_plan import best_of, every_plan
from tests.unit.repairs import Event, changes_between, columns_of, events, possible_repairs

FEW = settings(
    max_examples=examples(40),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=tuple(phase for phase in Phase if phase != Phase.shrink),
)
KEEPS = st.sampled_from(["99%", "99%", "100%", "80%", "0.5", "0%"])


def part(share: Fraction, value: int) -> Fraction:
    return share * value if value > 0 else Fraction(value)


def repaired_of(event: Event, keep: str, weights: dict[str, int] | None = None, *, compare: bool = False) -> Repair:
    return repair(event.problem, event.agreed, event.changes, keep=keep, commitment=weights, compare=compare)


@FEW
@given(events(), KEEPS, st.data())
def test_the_repair_is_the_least_change_of_all_plans_and_then_the_best(
    event: Event, keep: str, data: st.DataObject
) -> None:
    sessions = [line.session for line in event.agreed.lines]
    weights = {session: data.draw(st.sampled_from([1, 1, 3, 10])) for session in sessions}
    found = repaired_of(event, keep, weights)
    assert found.problem == event.changed
    assert [str(fault) for fault in check(event.changed, found.plan).violations] == []
    plans = possible_repairs(event)
    best = best_of(plans)
    if best is None:
        assert found.plan.status == Status.PARTIAL
        assert found.plan.unmet != ()
        return
    share = Fraction(keep.rstrip("%")) / (100 if keep.endswith("%") else 1)
    asked = part(share, event.agreed.value)
    assert (found.lowered_to is None) == (best >= asked)
    if found.lowered_to is not None:
        asked = Fraction(found.lowered_to)
        assert part(share, best) < asked + 1
    assert found.plan.unmet == ()
    assert found.plan.status != Status.PARTIAL
    assert asked <= found.plan.value
    assert columns_of(found) in {plan.columns for plan in plans}

    def change(columns: frozenset[str], weighing: dict[str, int]) -> int:
        return changes_between(event.changed, event.agreed, columns, weighing)

    enough = [plan for plan in plans if plan.value >= asked]
    least = min(change(plan.columns, weights) for plan in enough)
    assert found.weighted == change(columns_of(found), weights) == least
    assert found.changes == change(columns_of(found), {})
    assert found.least_weighted <= least
    assert found.least_changes <= min(change(plan.columns, {}) for plan in enough)
    assert found.proven == (found.least_weighted == least)
    assert found.proven
    assert found.plan.value == max(plan.value for plan in enough if change(plan.columns, weights) == least)


@FEW
@given(events(), KEEPS)
def test_planning_anew_never_changes_less_than_the_repair(event: Event, keep: str) -> None:
    found = repaired_of(event, keep, compare=True)
    assert found.replan is not None
    enough = found.lowered_to if found.lowered_to is not None else part(Fraction(1), event.agreed.value)
    if found.replan.value >= enough:
        assert found.changes <= found.replan.changes
    if found.plan.status != Status.PARTIAL:
        assert found.replan.unmet == ()


@FEW
@given(events())
def test_doing_nothing_is_judged_plainly(event: Event) -> None:
    nothing = repaired_of(event, "99%").do_nothing
    open_ = {offer.session.id for offer in table_of(event.changed).offers}
    delivered = {pin.session for pin in event.changed.pins if pin.how == "delivered" and pin.session}
    left = ({line.session for line in event.agreed.lines} & open_) | delivered
    assert nothing.changes == changes_between(event.changed, event.agreed, {f"{name}|" for name in left}, {})
    same = [
        plan for plan in every_plan(event.changed) if {column.rpartition("|")[0] for column in plan.columns} == left
    ]
    if nothing.unmet == ():
        assert nothing.value in {plan.value for plan in same}


@FEW
@given(events(), st.booleans())
def test_the_same_event_gives_the_same_bytes(event: Event, compare: bool) -> None:
    first, second = (repaired_of(event, "99%", compare=compare) for _ in range(2))
    assert first == second
    assert write_plan(first.plan) == write_plan(second.plan)


@FEW
@given(events(), st.integers(0, 3), st.booleans())
def test_any_early_stop_still_leaves_a_plan_that_passes(event: Event, told: int, compare: bool) -> None:
    seen: list[str] = []

    def listen(progress: Progress) -> bool:
        seen.append(progress.stage)
        return len(seen) <= told

    stopped = repair(event.problem, event.agreed, event.changes, compare=compare, on_progress=listen)
    assert [str(fault) for fault in check(event.changed, stopped.plan).violations] == []
    assert not stopped.proven or stopped.weighted == stopped.least_weighted
    late = repair(event.problem, event.agreed, event.changes, compare=compare, time_limit=1e-9)
    assert [str(fault) for fault in check(event.changed, late.plan).violations] == []
    assert not late.plan.reproducible


@FEW
@given(events())
def test_what_is_frozen_or_delivered_stays(event: Event) -> None:
    found = repaired_of(event, "50%")
    chosen = {line.session for line in found.plan.lines}
    for pin in event.changed.pins:
        unmet = any(str(broken.label) == f"PinIn({pin.session})" for broken in found.plan.unmet)
        bought_off = pin.hardness == Hardness.PRICED
        if pin.how == "delivered" or (pin.how == "in" and not unmet and not bought_off):
            assert pin.session in chosen
        if pin.how == "out":
            assert pin.session not in chosen
            assert pin.activity not in {line.activity for line in found.plan.lines}


@FEW
@given(events(), KEEPS)
def test_what_is_said_of_the_changes_adds_up(event: Event, keep: str) -> None:
    found = repaired_of(event, keep)
    old = {line.session: line for line in event.agreed.lines}
    new = {line.session: line for line in found.plan.lines}
    lost = {line.session for line in found.dropped} | {pair.before.session for pair in found.moved}
    fresh = {line.session for line in found.added} | {pair.after.session for pair in found.moved}
    assert lost == old.keys() - new.keys()
    assert fresh == new.keys() - old.keys()
    assert all(pair.before.activity == pair.after.activity for pair in found.moved)
    assert {line.activity for line in found.added}.isdisjoint({line.activity for line in found.dropped})
    assert found.changes == len(found.dropped) + len(found.moved) + len(found.added)
    payers = {name for name in old.keys() & new.keys() if old[name].source != new[name].source}
    assert {pair.after.session for pair in found.source_changed} == payers

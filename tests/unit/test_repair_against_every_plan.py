"""The fewest changes, judged against every plan of small problems."""

from fractions import Fraction

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from comity_planning.check import check
from comity_planning.plan import Status
from comity_planning.repair import Repair, repair
from tests.unit.every_plan import best_of
from tests.unit.repairs import Event, changes_between, columns_of, events, possible_repairs

FEW = settings(
    max_examples=100,
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

"""Figures of lineage: whatever is said of goals, the sums hold; what is near is suggested and no more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.common.errors import Refused
from comity.programmes.lineage import Cycle, Goal, Step, came_into, figures, figures_of, must_hold, suggestion_for
from comity.programmes.states import GoalState

STATES = st.sampled_from([str(one) for one in GoalState])


@st.composite
def passages(draw):
    """Two cycles and steps between them that the rules let through."""
    before = {f"b{n}": draw(STATES) for n in range(draw(st.integers(0, 8)))}
    after = {f"a{n}": draw(STATES) for n in range(draw(st.integers(0, 8)))}
    steps = []
    for _ in range(draw(st.integers(0, 8))):
        step = Step(
            kind=draw(st.sampled_from(["carried", "merged", "split", "dropped"])),
            before=tuple(draw(st.lists(st.sampled_from(sorted(before) or ["none"]), max_size=3))),
            after=tuple(draw(st.lists(st.sampled_from(sorted(after) or ["none"]), max_size=3))),
            reason=draw(st.sampled_from(["", "Why."])),
        )
        try:
            must_hold(step, steps, {})
        except Refused:
            continue
        if set(step.before) <= set(before) and set(step.after) <= set(after):
            steps.append(step)
    return Cycle(ref="b", title="B", goals=before), Cycle(ref="a", title="A", goals=after, steps=tuple(steps))


@given(passages())
def test_the_sums_always_hold(both):
    before, after = both
    told = figures(before, after)
    assert told.total == told.implemented + told.left_open == sum(told.states.values())
    assert told.left_open == told.carried + told.merged + told.split + told.dropped + told.untold
    assert min(told.carried, told.merged, told.split, told.dropped, told.untold, told.implemented) >= 0
    came = figures(after, None)
    assert came.total == came.came_carried + came.came_merged + came.came_split + came.new
    assert came.came == came_into(after).total() == told.go_on_as


@given(passages())
def test_a_goal_goes_one_way_and_a_dropped_one_has_no_successor(both):
    _before, after = both
    gone = [ref for step in after.steps for ref in step.before]
    assert len(gone) == len(set(gone))
    assert all(not step.after and step.reason for step in after.steps if step.kind == "dropped")
    carried = [ref for step in after.steps if step.kind == "carried" for ref in step.after]
    assert len(carried) == len(set(carried))


def test_figures_that_the_press_counts_add_up_across_cycles():
    """19 done and 27 open, then 40 goals: 25 went on as they were and 2 were merged with others of the 25."""
    before = {f"g{n}": "implemented" if n < 19 else "ongoing" for n in range(46)}
    after = {f"g{n}": "not_started" for n in range(19, 44)} | {f"n{n}": "not_started" for n in range(15)}
    steps = [Step(kind="carried", before=(f"g{n}",), after=(f"g{n}",)) for n in range(19, 44)]
    steps += [Step(kind="merged", before=(f"g{n}",), after=("g20",)) for n in (44, 45)]
    (first, second), (last, none) = figures_of(
        [Cycle(ref="1", title="1", goals=before), Cycle(ref="2", title="2", goals=after, steps=tuple(steps))]
    )
    assert (first.total, first.implemented, first.left_open) == (46, 19, 27)
    assert (first.carried, first.merged, first.go_on_as) == (25, 2, 25)
    assert second is not None
    assert second.ref == "2"
    assert (last.total, last.came_carried, last.came_merged, last.new) == (40, 24, 1, 15)
    assert none is None


def test_of_two_later_programmes_the_one_that_tells_more_is_followed():
    first = Cycle(ref="1", title="1", goals={"a": "ongoing", "b": "ongoing"})
    little = Cycle(
        ref="2", title="2", goals={"x": "ongoing"}, steps=(Step(kind="carried", before=("a",), after=("x",)),)
    )
    more = Cycle(
        ref="3", title="3", goals={"y": "ongoing"}, steps=(Step(kind="merged", before=("a", "b"), after=("y",)),)
    )
    (told, after), *_rest = figures_of([first, little, more])
    assert after is more
    assert (told.merged, told.carried) == (2, 0)


def test_the_state_tells_where_no_step_does():
    told = figures(
        Cycle(ref="1", title="1", goals={"a": "carried", "b": "dropped", "c": "merged", "d": "partly"}), None
    )
    assert (told.carried, told.dropped, told.merged, told.untold, told.followed) == (1, 1, 1, 1, False)


@pytest.mark.parametrize(
    ("code", "title", "noted", "expected"),
    [
        ("G1", "Clearing land of mines", (), "same code"),
        ("X1", "Clearing of land of mines", (), "near title"),
        ("X1", "Teaching officers English", (), None),
        ("G1", "Teaching officers English", (), None),
        ("X1", "Other words", ("veldania-2022/G1",), "noted as carried from it"),
        ("X1", "Other words", ("veldania-2018/G1",), None),
    ],
)
def test_what_is_near_is_suggested(code, title, noted, expected):
    goal = Goal(ref="b", code="G1", title="Clearing land of mines")
    found = suggestion_for(goal, [Goal(ref="a", code=code, title=title, carried_from=noted)], source="veldania-2022")
    assert (found.why if found else None) == expected
    assert suggestion_for(goal, [Goal(ref="a", code=code, title=title)], source="x", taken={"a"}) is None

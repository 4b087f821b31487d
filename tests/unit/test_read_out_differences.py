"""Differences between read-outs: nothing told is lost, nothing is invented, and the order is what matters most."""

from hypothesis import given
from hypothesis import strategies as some

from comity.dialogue.differences import Aspect, Said, Verdict, differences_of

SOURCES = {"a": "ours", "b": "theirs", "c": ""}
TOLD = some.lists(
    some.builds(
        lambda source, aspect, about, key: Said(
            source=source, aspect=aspect, about=about, label=about, key=key, words=key
        ),
        some.sampled_from(list(SOURCES)), some.sampled_from(list(Aspect)), some.sampled_from(["x", "y"]),
        some.sampled_from(["1", "2"]),
    ),
    max_size=24,
)  # fmt: skip


def said(source, key, aspect=Aspect.DATE, about="x"):
    return Said(source=source, aspect=aspect, about=about, label=about, key=key, words=key)


def verdict(*told):
    return differences_of(SOURCES, told)[0].verdict


def test_two_that_agree_are_the_same_two_that_do_not_differ_and_one_stands_alone():
    assert verdict(said("a", "1"), said("b", "1")) == Verdict.SAME
    assert verdict(said("a", "1"), said("b", "2")) == Verdict.DIFFERS
    assert verdict(said("a", "1")) == Verdict.ONLY_HERE


def test_one_that_says_two_things_differs_with_itself():
    assert verdict(said("a", "1"), said("a", "2")) == Verdict.DIFFERS


def test_what_all_sources_of_one_side_tell_and_the_other_side_leaves_out_is_told_by_one_side_alone():
    many = {"a": "ours", "b": "ours", "c": "theirs", "d": ""}
    told = [said(source, "1", Aspect.TOPIC) for source in "ab"]

    def found(sources, *more):
        one = differences_of(sources, [*told, *more])[0]
        return one.verdict, one.of_one_side

    assert found(many) == (Verdict.ONE_SIDE, True)
    assert found(many, said("d", "1", Aspect.TOPIC)) == (Verdict.ONE_SIDE, True)
    assert found(many, said("c", "1", Aspect.TOPIC)) == (Verdict.SAME, False)
    assert found({"a": "ours", "b": "ours", "d": ""}) == (Verdict.SAME, False)


def test_near_figures_are_never_merged_by_likeness():
    told = [said("a", "14645", Aspect.FIGURE), said("b", "14654", Aspect.FIGURE), said("c", "14237", Aspect.FIGURE)]
    assert [one.key for one in differences_of(SOURCES, told)[0].tellings] == ["14645", "14654", "14237"]


@given(TOLD)
def test_everything_told_is_in_its_column_once_and_nothing_else(told):
    found = differences_of(SOURCES, told)
    shown = [
        (one.source, one.aspect, one.about, one.key, list(SOURCES).index(one.source) == number)
        for difference in found
        for number, cell in enumerate(difference.cells)
        for one in cell
    ]
    assert sorted(shown) == sorted({(one.source, one.aspect, one.about, one.key, True) for one in told})


@given(TOLD)
def test_strength_and_direction_that_differ_stand_before_everything_else(told):
    found = differences_of(SOURCES, told)
    first = [one.verdict == Verdict.DIFFERS and one.aspect in {Aspect.DIRECTION, Aspect.STRENGTH} for one in found]
    assert first == sorted(first, reverse=True)


@given(TOLD, some.permutations(list(SOURCES)))
def test_the_order_of_the_sources_changes_no_verdict(told, order):
    def verdicts(sources):
        return {(one.aspect, one.about): one.verdict for one in differences_of(sources, told)}

    assert verdicts(SOURCES) == verdicts({source: SOURCES[source] for source in order})

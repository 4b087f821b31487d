"""The ladder of markings as a file, and the join of labels."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from comity.access.marking import SHIPPED, Label, Reach, Unjoined, join_of, ladder, must_reach, read_ladder
from comity.common.errors import Refused

LEVEL = "levels: [{code: open, label: {en: Open, fr: Ouvert}, furthest: public}"


@pytest.fixture
def named_file(settings, tmp_path):
    """Names a file in COMITY_MARKINGS for one test."""

    def name(text):
        path = tmp_path / "markings.yaml"
        path.write_text(text)
        settings.COMITY_MARKINGS = str(path)
        ladder.cache_clear()
        return ladder()

    yield name
    ladder.cache_clear()


def test_the_shipped_ladder_is_public_below_unclassified_below_limited():
    found = read_ladder(SHIPPED.read_bytes())
    assert [level.code for level in found.levels] == ["public", "unclassified", "limited"]
    assert [level.furthest for level in found.levels] == [Reach.PUBLIC, Reach.PUBLIC, Reach.SIDES]
    assert (found.default, found.lowest) == ("unclassified", "public")


def test_a_deployment_names_its_own_levels(named_file):
    found = named_file(LEVEL + ", {code: inner, label: {en: Inner}, tone: strong, furthest: own}]\ndefault: inner\n")
    assert (found.default, found.level("inner").tone, found.within("inner")) == ("inner", "strong", ["open", "inner"])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[]", "a list"),
        ("levels: 3", "a list"),
        (LEVEL + "]\nstatement: off", "cannot be changed or switched off"),
        ("levels: []", "between 1 and 12"),
        (LEVEL + ", {code: open, label: {en: Again}, furthest: own}]", "stands there twice"),
        (LEVEL + ", {code: x, label: {en: X}, furthest: moon}]", "one of public, sides, own"),
        (LEVEL + ", {code: X!, label: {en: X}}]", "small letters"),
        (LEVEL + ", {code: x, label: {fr: X}}]", "English"),
        (LEVEL + ", {code: x, label: X}]", "label by language"),
        (LEVEL + ", {code: x, label: {en: X}, tone: loud}]", "the tone is one of"),
        (LEVEL + ", {code: x, label: {en: Top Secret}}]", "not accredited for classified information"),
        (LEVEL + ", {code: x, label: {en: X}, colour: red}]", "only code"),
        ("levels: [{code: a, label: {en: A}, furthest: own}, {code: b, label: {en: B}, furthest: public}]", "further"),
        (LEVEL + "]\ndefault: none-such", "no level"),
    ],
)
def test_a_wrong_file_is_refused_by_name(named_file, text, why):
    with pytest.raises(ImproperlyConfigured, match="COMITY_MARKINGS") as told:
        named_file(text)
    assert why in str(told.value)


def test_a_file_that_is_not_there_is_refused_by_name(settings):
    settings.COMITY_MARKINGS = "/nowhere/markings.yaml"
    ladder.cache_clear()
    with pytest.raises(ImproperlyConfigured, match="COMITY_MARKINGS: /nowhere/markings.yaml cannot be read"):
        ladder()
    ladder.cache_clear()


def label(marking, *sides, part="a part"):
    return Label(marking=marking, releasable=frozenset(sides), part=part)


def test_a_join_is_the_highest_level_and_the_sides_that_all_parts_may_go_to():
    joined = join_of([label("public"), label("limited", "aze", "mda"), label("unclassified", "mda", "org")])
    assert (joined.marking, joined.releasable) == ("limited", {"mda"})
    assert join_of([label("public"), label("unclassified")]).releasable == frozenset()


def test_two_parts_that_no_side_may_both_have_are_named():
    parts = [label("public", part="Free"), label("public", "aze", part="Dates"), label("public", "mda", part="Sums")]
    with pytest.raises(Unjoined, match="“Sums” and “Dates”|“Dates” and “Sums”"):
        join_of(parts)


def test_three_parts_that_stand_together_only_in_pairs_are_refused():
    parts = [label("public", "a", "b", part="One"), label("public", "b", "c"), label("public", "a", "c", part="Three")]
    with pytest.raises(Unjoined, match="Three"):
        join_of(parts)


def test_a_part_above_its_destination_is_named_with_what_to_do():
    with pytest.raises(Refused, match=r"Sums \(Limited\)\. Leave these out, or ask an approver"):
        must_reach([label("public"), label("limited", part="Sums")], Reach.PUBLIC)
    must_reach([label("limited", "aze")], Reach.SIDES, ["aze"])
    with pytest.raises(Refused, match="aze, mda"):
        must_reach([label("limited", "aze")], Reach.SIDES, ["aze", "mda"])
    with pytest.raises(Refused, match="everyone"):
        must_reach([label("public", "aze")], Reach.PUBLIC)


def test_a_level_that_the_ladder_does_not_know_stands_above_all_and_goes_nowhere():
    assert ladder().above("of-another-system", "limited")
    with pytest.raises(Refused):
        must_reach([label("of-another-system")], Reach.SIDES, ["aze"])

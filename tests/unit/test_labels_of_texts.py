"""The words of a marking in each language, what a file of levels must hold, and where a marked text may go."""

from dataclasses import dataclass, field

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import override

from comity.access.marking import (
    Label,
    Reach,
    Unjoined,
    join_of,
    label_for,
    ladder,
    lowers,
    must_reach,
    raised_by,
    read_ladder,
)
from comity.common.errors import Refused

LIMITED = b"""
levels:
  - {code: limited, label: {en: Limited, pt: Limitado, pt-br: "Limitado (Brasil)"}, furthest: sides}
"""


@dataclass
class Text:
    """What is marked, as far as markings ask."""

    marking: str = "public"
    releasable: list[str] | None = field(default_factory=list)

    def __str__(self):
        return "Programme of 2027"


def label(marking, *sides, part="a part"):
    return Label(marking=marking, releasable=frozenset(sides), part=part)


# --- words ---


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Limited"),
        ("pt", "Limitado"),
        ("pt-br", "Limitado (Brasil)"),
        ("pt-pt", "Limitado"),
        ("de", "Limited"),
        (None, "Limited"),
    ],
)
def test_a_reader_reads_a_marking_in_the_nearest_language_that_the_file_has(language, words):
    with override(language):
        assert read_ladder(LIMITED).level("limited").words == words


# --- the file ---


@pytest.mark.parametrize(
    ("level", "why"),
    [
        ("3", "level 2: only code"),
        ('""', "level 2: only code"),
        ("{code: 12, label: {en: X}}", "level 2: a code of small letters"),
        ('{code: x, label: {en: ""}}', "level 2: a label by language"),
        ("{code: x, label: {en: 3}}", "level 2: a label by language"),
        ("{code: x, label: {en: X, fr: 3}}", "level 2: a label by language"),
        ('{code: x, label: {en: X, fr: ""}}', "level 2: a label by language"),
        ("{code: x}", "level 2: a label by language"),
    ],
)
def test_whoever_mistypes_a_level_is_told_which_and_what_is_wrong(level, why, settings, tmp_path):
    path = tmp_path / "markings.yaml"
    path.write_text("levels: [{code: open, label: {en: Open}, furthest: public}, " + level + "]")
    settings.COMITY_MARKINGS = str(path)
    ladder.cache_clear()
    with pytest.raises(ImproperlyConfigured) as told:
        ladder()
    ladder.cache_clear()
    assert why in str(told.value)


# --- higher and lower ---


def test_only_what_stands_higher_is_above():
    assert ladder().above("limited", "public")
    assert not ladder().above("public", "limited")
    assert not ladder().above("limited", "limited")


def test_what_another_system_marked_may_stand_among_all_the_levels_known_here_and_its_own():
    assert ladder().within("of-another-system") == ["public", "unclassified", "limited", "of-another-system"]
    assert ladder().within("unclassified") == ["public", "unclassified"]


@pytest.mark.parametrize(
    ("before", "after", "lowered"),
    [
        (label("limited"), label("public"), True),
        (label("public"), label("limited"), False),
        (label("public"), label("public"), False),
        (label("public", "aze"), label("public"), True),
        (label("public", "aze"), label("public", "aze", "mda"), True),
        (label("public", "aze"), label("public", "mda"), True),
        (label("public", "aze", "mda"), label("public", "aze"), False),
        (label("public", "aze"), label("public", "aze"), False),
        (label("public"), label("public", "aze"), False),
        (label("limited"), label("public", "aze"), True),
        (label("public", "aze"), label("limited"), True),
    ],
)
def test_a_marking_is_lowered_by_a_lower_level_or_by_more_who_may_have_it(before, after, lowered):
    assert lowers(before, after) is lowered


# --- the label of a text, and of several ---


def test_a_text_is_named_by_its_title_unless_it_is_part_of_another():
    text = Text(marking="limited", releasable=["aze", "mda"])
    assert label_for(text) == label("limited", "aze", "mda", part="Programme of 2027")
    assert label_for(text, "Goal 3") == label("limited", "aze", "mda", part="Goal 3")


@pytest.mark.parametrize("sides", [[], None])
def test_a_text_that_names_no_sides_is_bound_to_none(sides):
    assert label_for(Text(releasable=sides)).releasable == frozenset()


def test_a_part_that_is_bound_to_nobody_frees_no_other_and_keeps_none_back():
    joined = join_of([label("public", "aze"), label("public"), label("limited")])
    assert (joined.marking, joined.releasable) == ("limited", {"aze"})


WIDE, LEFT, RIGHT = label("public", "a", "b", part="Wide"), label("public", "b", part="Left"), label("public", "a")


@pytest.mark.parametrize("before", [[WIDE, LEFT], [LEFT, WIDE]])
def test_the_two_parts_that_are_named_are_two_that_no_side_may_both_have(before):
    with pytest.raises(Unjoined, match="“Left” and “a part” cannot stand"):
        join_of([*before, RIGHT])


# --- where it may go ---


def test_a_part_that_is_bound_to_nobody_goes_as_far_as_its_level():
    must_reach([label("public"), label("unclassified")], Reach.PUBLIC)
    must_reach([label("limited")], Reach.SIDES, ["aze", "mda"])
    assert raised_by([label("limited")], Reach.PUBLIC) == [label("limited")]


@pytest.mark.parametrize(("count", "named", "more"), [(8, 8, ""), (9, 8, "; and 1 more"), (11, 8, "; and 3 more")])
def test_eight_parts_that_are_kept_back_are_named_and_the_others_counted(count, named, more):
    with pytest.raises(Refused) as told:
        must_reach([label("limited", part=f"Part {one}") for one in range(count)], Reach.PUBLIC)
    assert str(told.value).count("Part ") == named
    assert f"Part 7 (Limited){more}. Leave these out" in str(told.value)

"""Eligibility never guesses: profiles compare by component, ranks by ladder, and silence is an open question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity_planning.eligibility import (
    Ladder,
    LanguageProfile,
    Level,
    Rank,
    Ranks,
    belongs,
    parse_profile,
    parse_ranks,
    satisfies,
    verdict,
)
from comity_planning.parts import Eligibility, Partner, Pool

ORDER = ("UNCLASSIFIED", "RESTRICTED", "SECRET")

levels = st.builds(Level, whole=st.integers(0, 4), plus=st.booleans()) | st.just(Level(whole=5))
profiles = st.builds(
    LanguageProfile, language=st.sampled_from(["en", "fr", "deu"]), levels=st.tuples(levels, levels, levels, levels)
)
english = st.builds(LanguageProfile, language=st.just("en"), levels=st.tuples(levels, levels, levels, levels))
ranks = st.builds(Rank, st.just(Ladder.OTHER_RANKS), st.integers(1, 9)) | st.builds(
    Rank, st.just(Ladder.OFFICERS), st.integers(1, 10)
)
rank_lists = st.builds(Ranks, st.frozensets(ranks, min_size=1))
clearance = st.sampled_from(ORDER)


@given(profiles)
def test_profile_reads_back_as_written(profile: LanguageProfile) -> None:
    assert parse_profile(str(profile)) == profile


@given(rank_lists)
def test_ranks_read_back_as_written(wanted: Ranks) -> None:
    assert parse_ranks(str(wanted)) == wanted


def test_adjacent_ranges_are_written_as_one() -> None:
    assert str(parse_ranks("OF-2..OF-3; OR-5..OR-6;OR-7..OR-9;OF-5")) == "OR-5..OR-9;OF-2..OF-3;OF-5"


@given(profiles)
def test_profile_satisfies_itself(profile: LanguageProfile) -> None:
    assert satisfies(profile, profile)


@given(english, english)
def test_profiles_that_satisfy_each_other_are_equal(one: LanguageProfile, other: LanguageProfile) -> None:
    assert (bool(satisfies(one, other)) and bool(satisfies(other, one))) == (one == other)


@given(english, english, english)
def test_satisfying_passes_on(one: LanguageProfile, other: LanguageProfile, third: LanguageProfile) -> None:
    if satisfies(one, other) and satisfies(other, third):
        assert satisfies(one, third)


def test_profile_3232_does_not_satisfy_3332_and_says_which_component_falls_short() -> None:
    compared = satisfies(parse_profile("en:3232"), parse_profile("en:3332"))
    assert not compared
    assert [str(short) for short in compared.short] == ["speaking 2, needs 3"]
    assert satisfies(parse_profile("en:3332"), parse_profile("en:3232"))


def test_plus_level_lies_between_two_levels() -> None:
    held = parse_profile("en:2+2+2+2+")
    assert satisfies(held, parse_profile("en:2222"))
    assert len(satisfies(held, parse_profile("en:3333")).short) == 4
    assert parse_profile("en:2+221").levels[0] == Level(whole=2, plus=True)


def test_another_language_does_not_satisfy() -> None:
    assert str(satisfies(parse_profile("fr:5555"), parse_profile("en:1111")).short[0]) == "language fr, needs en"


@pytest.mark.parametrize(
    "text", ["", "3232", "en:323", "en:32322", "en:3262", "EN:3232", "en:5+555", "en: 3232", "en:32+"]
)
def test_text_that_is_no_profile_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="language"):
        parse_profile(text)


@pytest.mark.parametrize("text", ["", "OF", "OF-0", "OF-11", "OR-10", "OR-5..OF-4", "OF-5..OF-2", "OR-5;", "of-2"])
def test_text_that_is_no_list_of_ranks_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="rank|ladders"):
        parse_ranks(text)


@given(rank_lists, rank_lists)
def test_ranks_contain_exactly_their_subsets(one: Ranks, other: Ranks) -> None:
    assert one.contains(other) == all(code in one.codes for code in other.codes)


def test_officers_and_other_ranks_are_not_one_scale() -> None:
    assert not parse_ranks("OF-1..OF-10").contains(parse_ranks("OR-1"))


def test_audience_that_names_a_group_of_the_partner_admits_it() -> None:
    partner = Partner(id="P1", groups=("east",))
    found = verdict(Eligibility(audience=("east", "west")), partner, ORDER)
    assert found.state == "eligible"
    assert [gate.gate for gate in found.reasons] == ["audience"]


def test_audience_not_stated_is_an_open_question() -> None:
    found = verdict(Eligibility(), Partner(id="P1"), ORDER)
    assert (found.state, found.reasons[0].need) == ("open", "not stated")


def test_partner_outside_the_audience_is_refused_unless_others_may_be_approved() -> None:
    partner = Partner(id="P1")
    assert verdict(Eligibility(audience=("P2",)), partner, ORDER).state == "not eligible"
    assert verdict(Eligibility(audience=("P2",), others_as_approved=True), partner, ORDER).state == "open"


def test_content_not_releasable_to_the_partner_is_refused() -> None:
    need = Eligibility(audience=("P1",), releasable_to=("west",))
    assert verdict(need, Partner(id="P1", groups=("east",)), ORDER).state == "not eligible"
    assert verdict(need, Partner(id="P1", groups=("west",)), ORDER).state == "eligible"


@given(clearance, clearance)
def test_clearance_admits_exactly_from_the_level_needed(held: str, needed: str) -> None:
    found = verdict(Eligibility(audience=("P1",), clearance=needed), Partner(id="P1", clearance=held), ORDER)
    assert (found.state == "eligible") == (ORDER.index(held) >= ORDER.index(needed))


def test_clearance_not_stated_asks_for_evidence() -> None:
    found = verdict(Eligibility(audience=("P1",), clearance="SECRET"), Partner(id="P1"), ORDER)
    assert (found.state, found.reasons[0].have) == ("open", "not stated")


def test_refusal_keeps_the_open_questions_behind_it() -> None:
    need = Eligibility(audience=("P1",), others_as_approved=True, releasable_to=("P1",), clearance="SECRET")
    found = verdict(need, Partner(id="P2"), ORDER)
    assert [(gate.gate, gate.state) for gate in found.reasons] == [
        ("releasability", "not eligible"),
        ("audience", "open"),
        ("clearance", "open"),
    ]


def test_clearance_outside_the_order_is_named() -> None:
    need = Eligibility(audience=("P1",), clearance="COSMIC")
    with pytest.raises(ValueError, match="COSMIC"):
        verdict(need, Partner(id="P1", clearance="SECRET"), ORDER)


@given(st.none() | english.map(str), st.none() | rank_lists.map(str), st.none() | clearance)
def test_activity_draws_from_a_pool_without_qualifications(
    language: str | None, grades: str | None, level: str | None
) -> None:
    assert belongs(Eligibility(language=language, ranks=grades, clearance=level), Pool(id="all"), ORDER)


def test_activity_draws_from_a_pool_when_its_need_is_at_least_as_strict() -> None:
    pool = Pool(id="speakers", language="en:2222", ranks="OF-1..OF-5", clearance="RESTRICTED")
    strict = Eligibility(language="en:3222", ranks="OF-2..OF-3", clearance="SECRET")
    assert belongs(strict, pool, ORDER)
    assert not belongs(Eligibility(language="en:3212", ranks="OF-2", clearance="SECRET"), pool, ORDER)
    assert not belongs(Eligibility(language="en:3222", ranks="OF-2..OF-6", clearance="SECRET"), pool, ORDER)
    assert not belongs(Eligibility(language="en:3222", ranks="OF-2", clearance="UNCLASSIFIED"), pool, ORDER)


def test_qualification_not_stated_does_not_draw_from_a_pool_that_has_one() -> None:
    assert not belongs(Eligibility(), Pool(id="p", language="en:1111"), ORDER)
    assert not belongs(Eligibility(), Pool(id="p", ranks="OF-1"), ORDER)
    assert not belongs(Eligibility(), Pool(id="p", clearance="UNCLASSIFIED"), ORDER)

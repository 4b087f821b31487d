"""Writing figures down: who may, what must stand there, what is refused, and that every act leaves its line."""

from decimal import Decimal

import pytest

from comity.access.models import Audience
from comity.common.errors import ChangedMeanwhile, Refused
from comity.contributions.actions import (
    add_contribution,
    add_undertaking,
    change_contribution,
    change_undertaking,
    choose_working,
    remove_contribution,
    remove_undertaking,
    show_to,
)
from comity.contributions.models import Contribution, Undertaking
from comity.contributions.policy import (
    adds_contributions,
    contributions_visible_to,
    keeps_contribution,
    opens_contribution,
    sees_history,
    undertakings_visible_to,
)
from comity.journal.models import LogEntry
from tests.integration.conftest import NOON

EVERYONE = ["ivana", "boris", "maria", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto", "public"]
GAS = {
    "kind": "energy", "giver": "partner", "title": "gas exported", "low": Decimal("8.1"), "high": Decimal("8.2"),
    "unit": "bcm", "qualifier": "range", "starts": "2021", "ends": "2021", "counterpart": "Europe",
    "source_url": "https://example.org/gas",
}  # fmt: skip
MISSION = {"kind": "mission", "name": "A mission", "source_kind": "a letter"}


def those_for_whom(cast, holds):
    return [name for name in EVERYONE if holds(cast[name])]


@pytest.fixture
def partner(make_partner):
    return make_partner("aze", country="AZ")


# --- who may ---


def test_who_sees_a_figure_that_both_sides_keep(cast, make_contribution):
    make_contribution()
    assert those_for_whom(cast, lambda who: contributions_visible_to(who).exists()) == [
        *("ivana", "maria", "leyla", "rashid", "nigar")
    ]


def test_what_the_partner_wrote_down_is_seen_by_both_sides_and_by_no_other_desk(cast, partner):
    add_contribution(partner, GAS, by=cast["rashid"], at=NOON)
    assert those_for_whom(cast, lambda who: contributions_visible_to(who).exists()) == [
        *("ivana", "maria", "leyla", "rashid", "nigar")
    ]


def test_who_writes_down_changes_and_opens(cast, partner, make_contribution):
    figure = make_contribution()
    assert those_for_whom(cast, lambda who: adds_contributions(who, partner)) == ["ivana", "maria", "leyla", "rashid"]
    assert those_for_whom(cast, lambda who: keeps_contribution(who, figure)) == ["ivana", "maria"]
    assert those_for_whom(cast, lambda who: opens_contribution(who, figure)) == ["maria"]
    assert those_for_whom(cast, lambda who: sees_history(who, figure)) == ["ivana", "boris", "maria"]
    figure.audience = Audience.PUBLIC
    assert those_for_whom(cast, lambda who: keeps_contribution(who, figure)) == ["maria"]


def test_a_figure_never_shows_without_the_fund_it_stands_under(cast, make_undertaking, make_contribution):
    fund = make_undertaking("A fund", "fund", audience=Audience.OWN)
    phase = make_undertaking("Phase I", "phase", part_of=fund)
    make_contribution(kind="fund", giver="organisation", undertaking=phase)
    assert not undertakings_visible_to(cast["leyla"]).exists()
    assert not contributions_visible_to(cast["leyla"]).exists()
    assert contributions_visible_to(cast["ivana"]).count() == 1


# --- writing down ---


def test_a_figure_is_kept_as_the_source_gives_it_and_leaves_one_line(cast, partner):
    figure = add_contribution(partner, GAS, by=cast["ivana"], at=NOON, note="from the press")
    kept = Contribution.objects.get()
    assert (kept.low, kept.high, kept.qualifier, kept.starts) == (Decimal("8.100"), Decimal("8.200"), "range", "2021")
    assert (kept.audience, kept.owner.code, kept.about.code) == (Audience.BOTH, "org", "aze")
    assert [(one.move, one.note) for one in LogEntry.objects.filter(ref=figure.ref)] == [("add", "from the press")]


def test_one_value_is_the_least_and_the_most(cast, partner):
    figure = add_contribution(partner, {**GAS, "high": None, "qualifier": "reported"}, by=cast["ivana"], at=NOON)
    assert figure.high == figure.low == Decimal("8.1")


FAULTS = [
    ({"low": None, "high": None}, "Write the value that the source gives."),
    ({"low": Decimal(9)}, "Write the least value and, for a range, the most"),
    ({"low": Decimal(-1)}, "none is below zero"),
    ({"qualifier": "exact"}, "From one value to another is no exact figure"),
    ({"high": Decimal("8.1")}, "A range has two values"),
    ({"unit": ""}, "Say in which unit the value is"),
    ({"starts": "2021-13"}, "write a year, a month or a day"),
    ({"as_of": "2021"}, "Write either the date the value holds for, or the period"),
    ({"starts": "", "ends": ""}, "Write either the date the value holds for, or the period"),
    ({"starts": "2022"}, "The period ends before it begins"),
    ({"giver": "organisation"}, "Missions, transit and energy are given by the partner."),
    ({"kind": "benefit"}, "A benefit is what the partner receives."),
    ({"kind": "strength", "starts": "", "ends": "", "as_of": "2021"}, "Choose the mission of this strength."),
    ({"kind": "fund"}, "Choose the trust fund, or the phase of it."),
    ({"source_url": ""}, "Say where the figure comes from"),
    ({"source_url": "javascript:alert(1)"}, "Write the whole address of a source, with https:// or http://."),
    ({"source_url": "http://[::1"}, "Write the whole address of a source, with https:// or http://."),
    ({"sources": ["https://exa mple.org"]}, "Write the whole address of a source, with https:// or http://."),
    ({"sources": ["ftp://example.org"]}, "Write the whole address of a source, with https:// or http://."),
]


@pytest.mark.parametrize(("wrong", "sentence"), FAULTS)
def test_what_is_wrong_is_said_and_nothing_is_written(wrong, sentence, cast, partner):
    with pytest.raises(Refused, match=sentence.replace("(", r"\(")):
        add_contribution(partner, {**GAS, **wrong}, by=cast["ivana"], at=NOON)
    assert not Contribution.objects.exists()
    assert not LogEntry.objects.exists()


def test_every_fault_is_told_at_once(cast, partner):
    with pytest.raises(Refused) as refused:
        add_contribution(partner, {**GAS, "unit": "", "source_url": ""}, by=cast["ivana"], at=NOON)
    assert "unit" in str(refused.value)
    assert "comes from" in str(refused.value)


@pytest.mark.parametrize("name", ["boris", "nigar", "omar", "pia", "audra", "otto", "public"])
def test_nobody_else_writes_down(name, cast, partner):
    with pytest.raises(Refused, match="Only this partner, its desk and a programme manager"):
        add_contribution(partner, GAS, by=cast[name], at=NOON)
    with pytest.raises(Refused, match="Only this partner, its desk and a programme manager"):
        add_undertaking(partner, MISSION, by=cast[name], at=NOON)


def test_a_strength_stands_in_a_mission_of_the_same_partner(cast, partner, make_undertaking):
    strength = {
        **GAS, "kind": "strength", "as_of": "2008-01-15", "starts": "", "ends": "", "unit": "persons",
        "low": Decimal(40), "high": Decimal(45), "counterpart": "",
    }  # fmt: skip
    mine, other = make_undertaking(), make_undertaking(side="mda")
    figure = add_contribution(partner, {**strength, "undertaking": mine}, by=cast["ivana"], at=NOON)
    assert (figure.undertaking, figure.as_of) == (mine, "2008-01-15")
    with pytest.raises(Refused, match="Choose a mission or fund of this partner."):
        add_contribution(partner, {**strength, "undertaking": other}, by=cast["ivana"], at=NOON)


# --- changing ---


def test_a_change_is_told_field_by_field_and_the_later_of_two_is_shown_both(cast, partner):
    figure = add_contribution(partner, GAS, by=cast["ivana"], at=NOON)
    change_contribution(figure, {**GAS, "high": Decimal("8.3")}, base_version=1, by=cast["maria"], at=NOON)
    line = LogEntry.objects.get(ref=figure.ref, move="change")
    assert line.changes == {"high": ["8.2", "8.3"]}
    with pytest.raises(ChangedMeanwhile):
        change_contribution(figure, {**GAS, "high": Decimal(9)}, base_version=1, by=cast["ivana"], at=NOON)


@pytest.mark.parametrize(("name", "sentence"), [("rashid", "Only the side that wrote"), ("boris", "Only the side")])
def test_the_other_side_changes_nothing(name, sentence, cast, partner):
    figure = add_contribution(partner, GAS, by=cast["ivana"], at=NOON)
    for act in (
        lambda: change_contribution(figure, GAS, base_version=1, by=cast[name], at=NOON),
        lambda: remove_contribution(figure, by=cast[name], at=NOON),
        lambda: choose_working(figure, by=cast[name], at=NOON, note="mine"),
    ):
        with pytest.raises(Refused, match=sentence):
            act()


def test_what_everyone_reads_is_changed_by_a_manager_alone(cast, partner):
    figure = add_contribution(partner, GAS, by=cast["ivana"], at=NOON)
    show_to(figure, everyone=True, by=cast["maria"], at=NOON)
    with pytest.raises(Refused, match="Everyone reads this; only a programme manager"):
        remove_contribution(figure, by=cast["ivana"], at=NOON)
    remove_contribution(figure, by=cast["maria"], at=NOON, note="typed twice")
    assert not Contribution.objects.exists()
    line = LogEntry.objects.get(move="remove")
    assert (line.note, line.changes["low"]) == ("typed twice", ["8.1", None])


def test_a_mission_under_which_figures_stand_stays(cast, partner, make_contribution):
    mission = add_undertaking(partner, MISSION, by=cast["ivana"], at=NOON)
    change_undertaking(mission, {**MISSION, "name": "Another"}, base_version=1, by=cast["ivana"], at=NOON)
    figure = make_contribution(kind="transit", undertaking=mission)
    with pytest.raises(Refused, match="Figures or phases stand under it"):
        remove_undertaking(mission, by=cast["ivana"], at=NOON)
    figure.delete()
    remove_undertaking(mission, by=cast["ivana"], at=NOON)
    assert not Undertaking.objects.exists()
    assert sorted(LogEntry.objects.values_list("move", flat=True)) == ["add", "change", "remove"]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"kind": "phase"}, "Choose the trust fund that the phase is part of."),
        ({"starts": "2020", "ends": "2019"}, "It ends before it begins"),
        ({"starts": "soon"}, "write a year, a month or a day"),
        ({"source_kind": ""}, "Say where the figure comes from"),
    ],
)
def test_what_is_wrong_with_a_mission_is_said(wrong, sentence, cast, partner):
    with pytest.raises(Refused, match=sentence):
        add_undertaking(partner, {**MISSION, **wrong}, by=cast["ivana"], at=NOON)


def test_only_a_phase_is_part_of_a_fund(cast, partner, make_undertaking):
    fund = make_undertaking("A fund", "fund")
    phase = add_undertaking(
        partner, {**MISSION, "kind": "phase", "part_of": fund, "name": "Phase I"}, by=cast["ivana"], at=NOON
    )
    assert phase.part_of == fund
    with pytest.raises(Refused, match="Only a phase is part of a trust fund."):
        add_undertaking(partner, {**MISSION, "part_of": fund}, by=cast["ivana"], at=NOON)


# --- figures that differ, and everyone ---


def test_of_figures_that_differ_one_is_gone_on_with_for_a_reason_and_all_stay(cast, make_contribution):
    first, second = make_contribution("8.1"), make_contribution("8.2")
    with pytest.raises(Refused, match="No other figure tells the same fact"):
        choose_working(first, by=cast["ivana"], at=NOON, note="newer")
    Contribution.objects.filter(pk=second.pk).update(fact=first.ref)
    second.refresh_from_db()
    with pytest.raises(Refused, match="Say why"):
        choose_working(first, by=cast["ivana"], at=NOON, note=" ")
    choose_working(first, by=cast["ivana"], at=NOON, note="newer")
    choose_working(second, by=cast["maria"], at=NOON, note="from the ministry")
    told = Contribution.objects.order_by("low").values_list("low", "working", "reason")
    assert list(told) == [(Decimal("8.1"), False, ""), (Decimal("8.2"), True, "from the ministry")]
    assert LogEntry.objects.filter(move="change").count() == 3


def test_only_what_is_published_elsewhere_is_opened_and_its_fund_with_it(cast, make_undertaking, make_contribution):
    fund = make_undertaking("A fund", "fund", source_url="https://example.org/fund")
    figure = make_contribution(kind="fund", undertaking=fund)
    letter = make_contribution(source_url="", source_kind="a letter")
    for name in ("ivana", "leyla"):
        with pytest.raises(Refused, match="Only a programme manager opens"):
            show_to(figure, everyone=True, by=cast[name], at=NOON)
    with pytest.raises(Refused, match="Only what is published elsewhere is opened"):
        show_to(letter, everyone=True, by=cast["maria"], at=NOON)
    show_to(figure, everyone=True, by=cast["maria"], at=NOON)
    assert list(contributions_visible_to(cast["public"])) == [figure]
    assert list(undertakings_visible_to(cast["omar"])) == [fund]
    show_to(figure, everyone=False, by=cast["maria"], at=NOON)
    assert not contributions_visible_to(cast["public"]).exists()
    assert list(LogEntry.objects.filter(ref=figure.ref).values_list("move", flat=True).order_by("id")) == [
        *("open to everyone", "open to both sides")
    ]

"""Who may know of what-if copies, who may change them, and two people at once."""

import pytest

from comity.common.errors import ChangedMeanwhile, Refused
from comity.drafting.actions import (
    BadLimits,
    accept_proposal,
    add_body,
    add_source,
    ask_run,
    ban,
    begin_scenario,
    change_limits,
    copy_scenario,
    drop_scenario,
    pin,
    remove_limit,
    rename_scenario,
    replace_document,
    set_weight,
    stop_run,
    undo_acceptance,
)
from comity.drafting.models import Scenario
from comity.drafting.policy import acceptances_visible_to, may_change, runs_visible_to, scenarios_visible_to
from comity.drafting.problem_from_records import problem_from_records
from comity.drafting.queries import board_of, scenarios_of
from comity.programmes.models import Programme
from tests.integration.conftest import NOON
from tests.integration.drafting.conftest import later

EVERYONE = ["ivana", "boris", "maria", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto", "public"]
OURS = {"ivana", "maria"}
THEIRS = {"leyla", "rashid", "nigar"}


@pytest.fixture
def own_programme(make_programme, sides, make_node, make_requirement, catalogue):
    """A draft of the partner's own side."""
    found = make_programme(code="aze-own", owner=sides["aze"], about=sides["aze"])
    node = make_node(found, "DEM-1", title="Our land cleared")
    make_requirement(node, "DEM-1.1", advanced_by=[{"themes": ["demining"], "amount": 4}])
    return found


@pytest.mark.parametrize("name", EVERYONE)
def test_the_organisations_copies_are_seen_by_its_desk_and_manager_alone(name, scenario, cast):
    assert scenarios_visible_to(cast[name]).exists() is (name in OURS)
    assert [card.letter for card in scenarios_of(scenario.programme, cast[name])] == (["A"] if name in OURS else [])


@pytest.mark.parametrize("name", EVERYONE)
def test_a_partners_copies_are_seen_by_its_side_alone(name, own_programme, cast, document):
    begin_scenario(own_programme, by=cast["rashid"], at=NOON, document=document)
    assert scenarios_visible_to(cast[name]).exists() is (name in THEIRS)


@pytest.mark.parametrize("name", EVERYONE)
def test_only_those_who_draft_for_the_side_change_its_copies(name, own_programme, cast, document):
    scenario = begin_scenario(own_programme, by=cast["rashid"], at=NOON, document=document)
    acts = [
        lambda: rename_scenario(scenario, "another", version=1, by=cast[name], at=NOON),
        lambda: change_limits(scenario, {"budget:NAT:2027": "1"}, version=2, by=cast[name], at=NOON),
        lambda: pin(scenario, "A1-2027-03-09", version=3, by=cast[name], at=NOON),
        lambda: copy_scenario(scenario, by=cast[name], at=NOON),
        lambda: ask_run(scenario, by=cast[name], at=NOON),
        lambda: drop_scenario(scenario, version=4, by=cast[name], at=NOON),
    ]
    if name in {"rashid", "leyla"}:
        for act in acts:
            act()
        return
    for act in acts:
        with pytest.raises(Refused):
            act()
    assert Scenario.objects.get().version == 1


@pytest.mark.parametrize("name", ["boris", "leyla", "nigar", "omar", "pia", "audra", "otto", "public"])
def test_nobody_else_begins_a_copy_of_the_organisations_programme(name, programme, cast):
    with pytest.raises(Refused):
        begin_scenario(programme, by=cast[name], at=NOON)


def test_a_reader_sees_the_board_and_may_change_nothing(own_programme, cast, document):
    scenario = begin_scenario(own_programme, by=cast["rashid"], at=NOON, document=document)
    board = board_of(scenario, cast["nigar"])
    assert (board.may_change, board.may_accept) == (False, False)
    assert may_change(cast["rashid"], scenario) is True


def test_a_partner_plans_with_what_it_may_know_of_and_no_more(
    own_programme, scenario, cast, document, make_activity, sides
):
    make_activity("S1", title="Kept to ourselves", audience="own")
    make_activity("S2", title="Named for Moldova", audience="named").named.add(sides["mda"])
    make_activity("S3", title="Named for Azerbaijan", audience="named").named.add(sides["aze"])
    make_activity("S4", title="Not approved yet", state="draft")
    own = begin_scenario(own_programme, by=cast["rashid"], at=NOON, document=document)
    theirs, ours = problem_from_records(own, cast["rashid"]).text, problem_from_records(scenario, cast["ivana"]).text
    for title, seen in (
        ("Kept to ourselves", False),
        ("Named for Moldova", False),
        ("Named for Azerbaijan", True),
        ("Not approved yet", False),
        ("Survey of mined areas", True),
    ):
        assert (title in theirs, title in ours) == (seen, seen)


def test_runs_and_acceptances_of_a_side_stay_with_it(scenario, cast, propose):
    accept_proposal(propose(scenario, cast["ivana"]), by=cast["ivana"], at=later(1))
    for name in EVERYONE:
        assert runs_visible_to(cast[name]).exists() is (name in OURS)
        assert acceptances_visible_to(cast[name]).exists() is (name in OURS)


def test_a_proposal_is_accepted_by_the_programmes_own_side_and_while_it_is_a_draft(scenario, cast, propose):
    run = propose(scenario, cast["ivana"])
    for name in ("boris", "leyla", "omar", "audra", "public"):
        with pytest.raises(Refused):
            accept_proposal(run, by=cast[name], at=later(1))
    accepted = accept_proposal(run, by=cast["maria"], at=later(1))
    Programme.objects.update(state="tabled")
    accepted.refresh_from_db()
    with pytest.raises(Refused, match="draft of your own side"):
        undo_acceptance(accepted, by=cast["ivana"], at=later(2))
    run.scenario.programme.refresh_from_db()
    with pytest.raises(Refused, match="taken back first"):
        accept_proposal(run, by=cast["ivana"], at=later(2))


def test_two_editors_lose_nothing(scenario, cast):
    stale = Scenario.objects.select_related("programme__partner__side").get()
    change_limits(scenario, {"budget:NAT:2027": "9000"}, version=1, by=cast["ivana"], at=NOON)
    with pytest.raises(ChangedMeanwhile, match="Someone else changed this copy") as met:
        change_limits(stale, {"budget:TF:2027": "1"}, version=1, by=cast["maria"], at=later(1))
    assert met.value.version == 2
    assert met.value.theirs["document"]["budgets"][0]["in_year"]["2027"] == 9000
    assert Scenario.objects.get().document["budgets"][1]["in_year"]["2027"] == 5000


def test_a_later_acceptance_is_undone_first(scenario, cast, propose):
    first = accept_proposal(propose(scenario, cast["ivana"]), by=cast["ivana"], at=later(1))
    ban(scenario, activity="A4", version=1, by=cast["ivana"], at=later(2))
    second = accept_proposal(propose(scenario, cast["ivana"], at=later(3)), by=cast["maria"], at=later(4))
    with pytest.raises(Refused, match="undo that one first"):
        undo_acceptance(first, by=cast["ivana"], at=later(5))
    undo_acceptance(second, by=cast["ivana"], at=later(5))
    with pytest.raises(Refused, match="undone already"):
        undo_acceptance(second, by=cast["ivana"], at=later(6))
    with pytest.raises(Refused, match="stays as its record"):
        drop_scenario(scenario, version=2, by=cast["ivana"], at=later(7))


@pytest.mark.parametrize(
    ("values", "path"),
    [
        ({"budget:NAT:2027": "ten"}, "budget:NAT:2027"),
        ({"budget:NAT:2031": "10"}, "budget:NAT:2031"),
        ({"budget:XX:2027": "10"}, "budget:XX:2027"),
        ({"pool:MOD:2027Q1": "-3"}, "pool:MOD:2027Q1"),
        ({"pool:MOD:2027Q9": "3"}, "pool:MOD:2027Q9"),
        ({"absorption:2027Q1": "1.5"}, "absorption:2027Q1"),
        ({"balance": "120 %"}, "balance"),
        ({"goal_minimum:NO": "3"}, "goal_minimum:NO"),
        ({"weight:DEM-1": "0"}, "weight:DEM-1"),
        ({"weight:NO": "3"}, "weight:NO"),
        ({"nonsense": "3"}, "nonsense"),
        ({"goal_share:DEM-1:cost": "3"}, "goal_share:DEM-1:cost"),
    ],
)
def test_what_makes_no_sense_is_said_about_its_field(values, path, scenario, cast):
    with pytest.raises(BadLimits) as met:
        change_limits(scenario, values, version=1, by=cast["ivana"], at=NOON)
    assert [fault.path for fault in met.value.faults] == [path]
    assert Scenario.objects.get().version == 1


def test_all_fields_are_judged_before_any_is_kept(scenario, cast):
    values = {"budget:NAT:2027": "10 000", "budget:TF:2027": "?", "pool:MOD:2027Q1": "?"}
    with pytest.raises(BadLimits) as met:
        change_limits(scenario, values, version=1, by=cast["ivana"], at=NOON)
    assert [fault.path for fault in met.value.faults] == ["budget:TF:2027", "pool:MOD:2027Q1"]


def test_every_kind_of_field_can_be_written_and_taken_away(scenario, cast):
    values = {
        "budget:NAT:2027": "12 345",
        "minimum_spend:TF:2028": "1,000",
        "pool:MOD:2027Q1": "",
        "absorption:2028Q3": "0",
        "goal_minimum:DEM-1.1": "4",
        "goal_share:DEM-1:cost:at_most": "80",
        "balance": "12.5 %",
        "weight:LAW-1": "9",
    }
    change_limits(scenario, values, version=1, by=cast["ivana"], at=NOON)
    document = Scenario.objects.get().document
    assert document["budgets"][0]["in_year"]["2027"] == 12345
    assert document["minimum_spends"] == [{"source": "TF", "in_year": {"2028": 1000}}]
    assert "2027Q1" not in document["pools"][0]["in_period"]
    assert document["pools"][0]["in_period"]["2027Q2"] == 6
    assert document["absorption"]["in_period"]["2028Q3"] == 0
    assert document["goal_minimums"] == [{"requirement": "DEM-1.1", "at_least": 4}]
    assert document["goal_shares"] == [{"goal": "DEM-1", "of": "cost", "at_most": "80%"}]
    assert (document["balance"], document["weights"]) == ({"at_least": "12.50%"}, {"LAW-1": 9})
    emptied = dict.fromkeys([*values, "weight:LAW-1"], "")
    change_limits(scenario, emptied, version=2, by=cast["ivana"], at=later(1))
    document = Scenario.objects.get().document
    assert (document["goal_minimums"], document["goal_shares"], document["minimum_spends"]) == ([], [], [])
    assert ("balance" in document, document["weights"]) == (False, {})
    assert "2027" not in document["budgets"][0]["in_year"]


def test_an_empty_board_is_filled_by_a_source_and_a_body(programme, cast, propose):
    scenario = begin_scenario(programme, by=cast["ivana"], at=NOON)
    with pytest.raises(BadLimits) as met:
        ask_run(scenario, by=cast["ivana"], at=NOON)
    assert [fault.path for fault in met.value.faults] == ["limits", "limits"]
    add_source(scenario, "State budget", "20 000", version=1, by=cast["ivana"], at=NOON)
    add_body(scenario, "Ministry of Defence", "6", version=2, by=cast["ivana"], at=NOON)
    run = propose(scenario, cast["ivana"])
    assert (run.state, run.answer["plan"]["sessions"]) == ("done", 4)  # once each, unless something says more
    remove_limit(scenario, "money", "SB", version=3, by=cast["ivana"], at=later(1))
    assert Scenario.objects.get().document["sources"] == []


def test_a_whole_settings_text_takes_the_place_of_the_limits(scenario, cast):
    text = (
        'currency = "USD"\n[[sources]]\nid = "NAT"\n[[bodies]]\nid = "MOD"\n[[budgets]]\nsource = "NO"\neach_year = 1'
    )
    with pytest.raises(BadLimits, match="NO"):
        replace_document(scenario, text, version=1, by=cast["ivana"], at=NOON)
    with pytest.raises(BadLimits, match="not a TOML text"):
        replace_document(scenario, "=", version=1, by=cast["ivana"], at=NOON)
    replace_document(scenario, text.replace('"NO"', '"NAT"'), version=1, by=cast["ivana"], at=NOON)
    assert Scenario.objects.get().document["currency"] == "USD"


def test_names_and_weights_are_kept_short_and_whole(scenario, cast):
    with pytest.raises(Refused, match="at most 120"):
        rename_scenario(scenario, "x" * 121, version=1, by=cast["ivana"], at=NOON)
    with pytest.raises(BadLimits, match="whole number"):
        set_weight(scenario, "DEM-1", "much", version=1, by=cast["ivana"], at=NOON)


def test_a_session_that_is_not_on_offer_cannot_be_pinned(scenario, cast, make_activity):
    make_activity("S1", audience="own")
    for session in ("S1-2027-01-01", "NO-2027-01-01", "nonsense", "A1-2027-13-01"):
        with pytest.raises(Refused, match="any more"):
            pin(scenario, session, version=1, by=cast["ivana"], at=NOON)


def test_only_the_side_that_asked_stops_a_run(scenario, cast):
    run = ask_run(scenario, by=cast["ivana"], at=NOON)
    with pytest.raises(Refused):
        stop_run(run, by=cast["leyla"], at=NOON)

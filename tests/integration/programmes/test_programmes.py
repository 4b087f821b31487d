"""Beginning, copying, tabling, opening: who may, and that no side agrees its own text."""

import json

import pytest

from comity.access.models import Release
from comity.access.policy import releases_visible_to
from comity.common.errors import ChangedMeanwhile, Refused
from comity.programmes.actions.crossing import table_programme, tabling_of, take_back_programme
from comity.programmes.actions.programmes import (
    begin_programme,
    change_programme,
    copy_programme,
    open_programme,
)
from comity.programmes.actions.removal import remove_programme
from comity.programmes.actions.types import keep_type, type_from_words
from comity.programmes.faults import FaultyFields
from comity.programmes.models import Node, Programme, ProgrammeType
from comity.programmes.policy import nodes_visible_to, programmes_visible_to, requirements_visible_to
from comity.programmes.queries.entries import type_entry
from comity.programmes.states import ProgrammeState
from comity.programmes.workflow import PROGRAMME
from tests.integration.access.test_reach import EVERYONE, seen_by
from tests.integration.conftest import NOON

WORDS = {"title": "Programme 2030-2033", "starts_known": "2030", "ends_known": "2033"}


def begun_by(cast, make_partner, make_type, side="aze"):
    found = []
    for name in EVERYONE[:-1]:
        try:
            begin_programme(make_partner(side), make_type(), WORDS, by=cast[name], at=NOON)
        except Refused:
            continue
        found.append(name)
    return found


def test_a_programme_is_begun_by_the_desk_the_manager_and_the_partners_drafters(cast, make_partner, make_type):
    assert begun_by(cast, make_partner, make_type) == ["ivana", "maria", "leyla", "rashid"]


def test_each_side_sees_its_own_drafts_alone(cast, make_partner, make_type, sides):
    begin_programme(make_partner(), make_type(), WORDS, by=cast["ivana"], at=NOON)
    begin_programme(make_partner(), make_type(), WORDS, by=cast["rashid"], at=NOON)
    theirs = Programme.objects.get(owner=sides["aze"])
    assert (theirs.about, theirs.state, theirs.audience) == (sides["org"], "draft", "own")
    counts = {name: programmes_visible_to(cast[name]).count() for name in EVERYONE}
    assert [name for name, count in counts.items() if count] == ["ivana", "maria", "leyla", "rashid", "nigar"]
    assert set(counts.values()) == {0, 1}


def test_a_programme_tells_every_fault_at_its_field(cast, make_partner, make_type):
    words = {"title": "", "starts_known": "spring", "ends_known": "2030-13"}
    with pytest.raises(FaultyFields) as told:
        begin_programme(make_partner(), make_type(), words, by=cast["ivana"], at=NOON)
    assert sorted(told.value.faults) == ["ends_known", "starts_known", "title"]
    change = {"title": "T", "starts_known": "2031", "ends_known": "2030"}
    with pytest.raises(FaultyFields, match="before the start"):
        begin_programme(make_partner(), make_type(), change, by=cast["ivana"], at=NOON)


def test_two_editors_of_a_programme_lose_nothing(cast, make_programme):
    programme = make_programme(state="draft")
    change_programme(programme, {"title": "Theirs"}, base_version=1, by=cast["maria"], at=NOON)
    stale = Programme.objects.get()
    with pytest.raises(ChangedMeanwhile):
        change_programme(stale, {"title": "Mine"}, base_version=1, by=cast["ivana"], at=NOON)
    assert Programme.objects.get().title == "Theirs"


def test_a_copy_carries_goals_and_says_where_from(cast, make_programme, make_node, make_requirement):
    source = make_programme(state="ended")
    make_requirement(make_node(source, state="implemented"), weight=4)
    copy = copy_programme(source, WORDS, by=cast["ivana"], at=NOON)
    copy.refresh_from_db()
    node = copy.nodes.get()
    assert (copy.state, copy.copied_from, copy.supersedes) == ("draft", source, [{"programme": "aze-2026"}])
    assert (node.lineage, node.state, node.weight) == ([{"from": "aze-2026/DEM-1", "how": "carried"}], "not_started", 5)
    assert node.requirements.get().advanced_by == [{"themes": ["demining"], "amount": 4}]


def test_a_partner_copies_what_it_may_see_without_the_other_sides_weights(
    cast, make_programme, make_node, make_requirement
):
    source = make_programme(state="in_force", audience="public")
    make_requirement(make_node(source, audience="public"), audience="public", weight=4)
    make_node(source, "SECRET")
    copy = copy_programme(source, WORDS, by=cast["rashid"], at=NOON)
    node = copy.nodes.get()
    one = node.requirements.get()
    assert (node.code, node.weight, one.weight, one.advanced_by) == ("DEM-1", 1, 1, [])


def test_tabling_shows_the_other_side_a_snapshot_without_weights(cast, make_programme, make_node, make_requirement):
    programme = make_programme(state="draft")
    make_requirement(make_node(programme, title="Land cleared"))
    table_programme(programme, seen=tabling_of(programme).snapshot.sha256, by=cast["maria"], at=NOON)
    shown = Release.objects.get()
    assert seen_by(cast, releases_visible_to) == ["ivana", "maria", "leyla", "rashid", "nigar"]
    assert json.loads(shown.content)["programme"]["nodes"] == [
        {
            "id": "DEM-1",
            "level": "goal",
            "title": "Land cleared",
            "marking": "unclassified",
            "releasable": [],
            "requirements": [{"id": "DEM-1.1", "title": "Requirement DEM-1.1", "unit": "people", "target": 10}],
        }
    ]
    assert seen_by(cast, programmes_visible_to) == ["ivana", "maria"]
    take_back_programme(programme, reason="A figure is wrong.", by=cast["maria"], at=NOON)
    assert Programme.objects.get().state == "draft"


def test_a_text_without_goals_is_not_tabled(cast, make_programme):
    with pytest.raises(Refused, match="at least one goal"):
        table_programme(make_programme(state="draft"), seen="", by=cast["maria"], at=NOON)
    assert Release.objects.count() == 0


@pytest.mark.parametrize("name", ["ivana", "boris", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto"])
def test_only_an_approver_of_the_owner_tables(cast, make_programme, make_node, name):
    programme = make_programme(state="draft")
    make_node(programme)
    with pytest.raises(Refused, match="you cannot table it"):
        table_programme(programme, seen="", by=cast[name], at=NOON)


def agreed_by(cast, programme):
    return [name for name in EVERYONE if "agree" in {move.name for move in PROGRAMME.open_to(cast[name], programme)}]


def test_a_text_is_agreed_by_the_approvers_of_its_two_sides_and_nobody_else(cast, make_programme, sides):
    ours = make_programme(state="tabled")
    theirs = make_programme("aze-own", owner=sides["aze"], about=sides["org"], state="tabled")
    assert agreed_by(cast, ours) == ["maria", "leyla"]
    assert agreed_by(cast, theirs) == ["maria", "leyla"]


@pytest.mark.parametrize("state", [state.value for state in ProgrammeState if state != "tabled"])
def test_nothing_but_a_tabled_text_is_agreed(cast, make_programme, state):
    assert agreed_by(cast, make_programme(state=state)) == []


def test_what_is_published_is_opened_with_all_that_hangs_on_it_and_a_draft_never(
    cast, make_programme, make_node, make_requirement
):
    programme = make_programme(state="in_force")
    make_requirement(make_node(programme))
    open_programme(programme, by=cast["maria"], at=NOON)
    for door in (programmes_visible_to, nodes_visible_to, requirements_visible_to):
        assert seen_by(cast, door) == EVERYONE
    for state in ("draft", "tabled"):
        with pytest.raises(Refused, match="no draft"):
            open_programme(make_programme(f"p-{state}", state=state), by=cast["maria"], at=NOON)


@pytest.mark.parametrize("name", ["ivana", "boris", "leyla", "pia", "audra", "otto"])
def test_only_the_manager_opens_a_programme(cast, make_programme, name):
    with pytest.raises(Refused):
        open_programme(make_programme(state="in_force"), by=cast[name], at=NOON)


def test_a_programme_is_removed_by_its_owner_while_it_has_no_lines(cast, make_programme, make_node):
    programme = make_programme(state="draft")
    make_node(programme)
    with pytest.raises(Refused, match="Only the side"):
        remove_programme(programme, by=cast["leyla"], at=NOON)
    remove_programme(programme, by=cast["ivana"], at=NOON)
    assert (Programme.objects.count(), Node.objects.count()) == (0, 0)


def kind_of(**changes):
    words = {
        "short": "Plan",
        "numbering": "",
        "note": "",
        "levels": [("objective", "objectives"), ("goal", "goals")],
        "goal_level": "goal",
    }
    return type_from_words("plan", "Cooperation plan", **(words | changes))


def test_a_type_is_described_and_changed_without_losing_its_nodes(cast, make_programme, make_node):
    kind = keep_type(kind_of(), by=cast["ivana"], at=NOON)
    programme = make_programme(type=kind)
    make_node(programme)
    changed = kind_of(levels=[("area", ""), ("partnership goal", ""), ("action", "")], goal_level="partnership goal")
    keep_type(changed, by=cast["ivana"], at=NOON)
    assert type_entry(ProgrammeType.objects.get(code="plan")) == changed
    assert programme.nodes.get().level.label == "partnership goal"
    with pytest.raises(Refused, match="cannot be taken away"):
        keep_type(kind_of(levels=[("area", "")], goal_level="area"), by=cast["ivana"], at=NOON)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"levels": []}, "levels"),
        ({"levels": [("a", "")] * 2, "goal_level": "a"}, "levels"),
        ({"levels": [(str(at), "") for at in range(5)], "goal_level": "1"}, "levels"),
        ({"goal_level": "nothing"}, "goal_level"),
    ],
)
def test_a_type_that_cannot_be_kept_is_told_at_its_field(cast, changes, field):
    with pytest.raises(FaultyFields) as told:
        keep_type(kind_of(**changes), by=cast["ivana"], at=NOON)
    assert field in told.value.faults


@pytest.mark.parametrize("name", ["nigar", "pia", "audra", "otto"])
def test_readers_and_schools_describe_no_types(cast, name):
    with pytest.raises(Refused):
        keep_type(kind_of(), by=cast[name], at=NOON)


def test_what_is_marked_above_the_programme_stays_with_all_below_it_when_the_rest_is_opened(
    cast, make_programme, make_node, make_requirement, visit
):
    programme = make_programme(state="in_force")
    make_requirement(make_node(programme, "OPEN"))
    annex = make_node(programme, "ANNEX", marking="limited")
    make_requirement(make_node(programme, "BELOW", parent=annex), "BELOW.1")
    make_requirement(annex, "ANNEX.1")
    make_node(programme, "BOTH", audience="both")
    page = visit("maria", f"/programmes/{programme.ref}/open/").content.decode()
    assert "Goal ANNEX; Goal BELOW; Goal BOTH" in page
    assert page.split("Entries that open")[1].split("</dd>")[0].strip().endswith("1")
    open_programme(programme, by=cast["maria"], at=NOON)
    seen = {name: [n.code for n in nodes_visible_to(cast[name])] for name in ("public", "leyla", "maria")}
    assert seen == {"public": ["OPEN"], "leyla": ["OPEN", "BOTH"], "maria": ["OPEN", "ANNEX", "BELOW", "BOTH"]}
    assert [one.code for one in requirements_visible_to(cast["public"])] == ["DEM-1.1"]
    kept = programme.nodes.exclude(audience="public").order_by("position")
    assert list(kept.values_list("code", "audience")) == [("ANNEX", "own"), ("BELOW", "own"), ("BOTH", "both")]
    below = programme.nodes.get(code="BELOW").requirements.get()
    assert below.audience == "own"

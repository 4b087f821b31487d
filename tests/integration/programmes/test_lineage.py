"""Where goals went: what may be said, what it makes of figures, and that it crosses with the tabled text alone."""

import html
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from comity.access.models import Audience, Release
from comity.common.errors import Refused
from comity.journal.models import LogEntry
from comity.programmes.actions.lineage import (
    carry_all_left,
    left_to_say,
    say_where_goals_went,
    undo_lineage,
    write_states,
)
from comity.programmes.actions.nodes import remove_node
from comity.programmes.actions.removal import remove_programme
from comity.programmes.actions.restoring import put_back
from comity.programmes.lineage import Step
from comity.programmes.models import LineageStep, Node
from tests.integration.conftest import NOON
from tests.integration.programmes.test_lineage_crosses import version_of


def told(page):
    return html.unescape(page.content.decode())


# --- what may be said ---


def test_goals_are_carried_merged_split_and_dropped_with_a_reason(say, later, earlier):
    say("merged", ["G1", "G2"], ["G1"], "One body clears both.")
    say("split", ["G4"], ["G4", "N1"])
    say("dropped", ["G5"], reason="The partner runs it alone now.")
    steps = {step.kind: step for step in LineageStep.objects.filter(programme=later, source=earlier)}
    assert sorted(steps) == ["dropped", "merged", "split"]
    assert sorted(one.code for one in steps["merged"].goals_before.all()) == ["G1", "G2"]
    assert sorted(one.code for one in steps["split"].goals_after.all()) == ["G4", "N1"]
    assert steps["dropped"].reason == "The partner runs it alone now."
    assert {(one.owner, one.audience) for one in steps.values()} == {(later.owner, Audience.OWN)}
    assert LogEntry.objects.filter(move="say where goals went").count() == 3


@pytest.mark.parametrize(
    ("kind", "before", "after", "reason", "sentence"),
    [
        ("dropped", ["G5"], [], " ", "Say why it was dropped"),
        ("dropped", ["G5"], ["N2"], "Why not.", "goes nowhere"),
        ("carried", ["G1"], [], "", "Choose the one goal"),
        ("carried", ["G1"], ["G1", "N1"], "", "more than one is a split"),
        ("carried", ["G1", "G2"], ["G1"], "", "are merged"),
        ("split", ["G4"], ["G4"], "", "at least two"),
        ("merged", ["G1"], ["G1"], "", "say that it is carried"),
        ("merged", ["G1", "G1"], ["G1"], "", "named twice"),
        ("carried", [], ["G1"], "", "Choose the goal of the earlier"),
    ],
)
def test_what_cannot_be_is_refused_in_words(kind, before, after, reason, sentence, say):
    with pytest.raises(Refused, match=sentence):
        say(kind, before, after, reason)
    assert not LineageStep.objects.exists()


def test_of_one_goal_one_thing_is_said(say):
    say("dropped", ["G5"], reason="Done otherwise.")
    with pytest.raises(Refused, match="already said"):
        say("carried", ["G5"], ["N2"])
    say("carried", ["G1"], ["G1"])
    with pytest.raises(Refused, match="merged into it"):
        say("carried", ["G2"], ["G1"])
    say("merged", ["G2"], ["G1"])


def test_goals_go_forward_between_programmes_of_one_partner(say, earlier, later, ref, cast, make_programme, make_node):
    with pytest.raises(Refused, match="not to the same"):
        say_where_goals_went(later, later, [], by=cast["ivana"], at=NOON)
    abroad = make_programme("mda-1", "mda", starts=date(2020, 1, 1))
    with pytest.raises(Refused, match="one partner"):
        say_where_goals_went(later, abroad, [], by=cast["maria"], at=NOON)
    after = make_programme("aze-2030", starts=date(2030, 1, 1), ends=date(2033, 1, 1))
    with pytest.raises(Refused, match="does not begin before"):
        say_where_goals_went(later, after, [], by=cast["ivana"], at=NOON)
    goal = make_node(after, "X")
    foreign = Step(kind="carried", before=(goal.ref,), after=(ref("after", "N1"),))
    with pytest.raises(Refused, match="not there any more"):
        say_where_goals_went(later, earlier, [foreign], by=cast["ivana"], at=NOON)


def test_goals_never_come_back_to_where_they_came_from(later, earlier, say, cast):
    """Also where no day tells which programme is the later one."""
    say("carried", ["G1"], ["G1"])
    earlier.supersedes, earlier.starts, earlier.state = [{"programme": later.code}], None, "draft"
    earlier.save()
    with pytest.raises(Refused, match="they cannot go back"):
        say_where_goals_went(earlier, later, [], by=cast["ivana"], at=NOON)


def test_only_who_drafts_the_later_programme_says_it(say, later, cast):
    for name in ("leyla", "boris", "pia", "audra"):
        with pytest.raises(Refused):
            say("carried", ["G1"], ["G1"], by=name)
    later.state = "agreed"
    later.save()
    with pytest.raises(Refused, match="only a draft"):
        say("carried", ["G1"], ["G1"])


# --- all that are left, and undo ---


def test_all_that_are_left_are_carried_by_code_and_near_title_and_undone_as_one(earlier, later, cast, make_node):
    make_node(later, "N9", title="A hotline for the whole public")
    batch, done, left = carry_all_left(later, earlier, by=cast["ivana"], at=NOON)
    assert (done, left) == (2, 2), "G4 by its code and title, G5 by its title; G1 has its code alone, G2 nothing"
    pairs = {(step.goals_before.get().code, step.goals_after.get().code) for step in LineageStep.objects.all()}
    assert pairs == {("G4", "G4"), ("G5", "N9")}
    assert undo_lineage(later, batch, by=cast["ivana"], at=NOON) == 2
    assert not LineageStep.objects.exists()
    with pytest.raises(Refused, match="taken back already"):
        undo_lineage(later, batch, by=cast["ivana"], at=NOON)


def test_what_was_implemented_is_not_left(earlier, later, cast):
    assert [goal.code for goal in left_to_say(later, earlier, cast["ivana"])] == ["G1", "G2", "G4", "G5"]


def test_states_are_written_only_when_confirmed_and_put_back_by_undo(say, earlier, later, cast):
    def states():
        return dict(Node.objects.filter(programme=earlier).values_list("code", "state"))

    before = states()
    batch = say("merged", ["G1", "G2"], ["G1"])
    say("carried", ["G4"], ["G4"])
    assert states() == before
    with pytest.raises(Refused):
        write_states(later, earlier, by=cast["leyla"], at=NOON)
    assert write_states(later, earlier, by=cast["ivana"], at=NOON) == 2
    assert states() == before | {"G1": "merged", "G2": "merged"}, "what was implemented in part says more"
    undo_lineage(later, batch, by=cast["ivana"], at=NOON)
    assert states() == before


def test_a_goal_that_is_put_back_stands_where_it_stood_in_the_lineage(say, ref, later, cast):
    say("merged", ["G1", "G2"], ["G1"])
    say("split", ["G4"], ["G4", "N1"])
    gone = say("carried", ["G5"], ["N2"])
    before = {one.pk: sorted(one.goals_after.values_list("code", flat=True)) for one in LineageStep.objects.all()}
    refs = [ref("after", code) for code in ("G1", "N1", "N2")]
    for code in ("G1", "N1", "N2"):
        remove_node(Node.objects.get(programme=later, code=code), by=cast["ivana"], at=NOON)
    taken_back = LineageStep.objects.get(batch=gone).pk
    undo_lineage(later, gone, by=cast["ivana"], at=NOON)
    for one in refs:
        put_back(later, one, by=cast["ivana"], at=NOON)
    after = {one.pk: sorted(one.goals_after.values_list("code", flat=True)) for one in LineageStep.objects.all()}
    assert after == {key: codes for key, codes in before.items() if key != taken_back}


def test_a_programme_whose_goals_went_on_stays_while_its_lineage_does(say, later, earlier, cast):
    batch = say("carried", ["G1"], ["G1"])
    with pytest.raises(Refused, match="says where its goals went"):
        remove_programme(earlier, by=cast["ivana"], at=NOON)
    undo_lineage(later, batch, by=cast["ivana"], at=NOON)
    remove_programme(earlier, by=cast["ivana"], at=NOON)
    assert not Node.objects.filter(programme__code="aze-2022").exists()


def test_a_draft_of_the_other_side_is_not_told_of_by_a_refusal_until_it_was_tabled(say, later, earlier, sides, cast):
    say("carried", ["G1"], ["G1"])
    later.owner, later.about = sides["aze"], sides["org"]
    later.save()
    LineageStep.objects.update(owner=sides["aze"], about=sides["org"])
    shown = version_of(later, 1, "Cyber defence")
    with pytest.raises(Refused, match="says where its goals went"):
        remove_programme(earlier, by=cast["ivana"], at=NOON)
    shown.delete()
    remove_programme(earlier, by=cast["ivana"], at=NOON)


# --- pages ---


def test_the_page_of_both_programmes_tells_it_in_sums(say, later, earlier, visit):
    say("merged", ["G1", "G2"], ["G1"])
    for address in (f"{later.ref}/lineage/?from={earlier.ref}", f"{earlier.ref}/lineage/"):
        page = told(visit("ivana", f"/programmes/{address}"))
        assert "5 goals: 1 implemented, 4 open." in page
        assert "4 open = 2 merged + 2 not told of. They go on as 1 goal." in page
    assert "Suggested: Cyber defence (same code)" in told(
        visit("ivana", f"/programmes/{later.ref}/lineage/?from={earlier.ref}")
    )


def test_one_goal_is_said_on_a_form_and_a_wrong_one_keeps_what_was_typed(later, earlier, ref, visit):
    address = f"/programmes/{later.ref}/lineage/{ref('before', 'G5')}/"
    assert "Where “A hotline for the public” went" in told(visit("ivana", address))
    wrong = visit("ivana", address, kind="dropped", reason="", into=[ref("after", "N2")])
    assert wrong.status_code == 422
    assert "goes nowhere" in told(wrong)
    assert visit("ivana", address, kind="dropped", reason="No need.").status_code == 302
    page = told(visit("ivana", f"/programmes/{later.ref}/lineage/"))
    assert "No need." in page
    entry = ref("before", "G5")
    assert visit("ivana", f"/programmes/{later.ref}/lineage/undo/", entry=entry).status_code == 302
    assert not LineageStep.objects.exists()


def test_the_suggestion_is_taken_by_a_button(later, earlier, ref, visit):
    form = {"from": earlier.ref, "entry": ref("before", "G4"), "into": ref("after", "G4")}
    assert visit("ivana", f"/programmes/{later.ref}/lineage/carry/", **form).status_code == 302
    assert LineageStep.objects.get().kind == "carried"
    again = visit("ivana", f"/programmes/{later.ref}/lineage/carry/", **form)
    assert again.status_code == 409
    assert "already said" in told(again)


@pytest.mark.parametrize("name", ["leyla", "omar", "boris", "audra", "rashid"])
def test_for_others_there_is_no_such_page(name, later, earlier, ref, visit):
    base = f"/programmes/{later.ref}/lineage/"
    assert visit(name, base).status_code == 404
    assert visit(name, f"{base}{ref('before', 'G5')}/").status_code == 404
    assert visit(name, f"{base}carry/", **{"from": earlier.ref}).status_code == 404
    assert visit(name, f"{base}states/?from={earlier.ref}").status_code == 404
    assert not LineageStep.objects.exists()


def test_the_goal_shows_where_it_came_from_and_went(say, later, ref, visit):
    say("merged", ["G1", "G2"], ["G1"], "One body clears both.")
    old = told(visit("ivana", f"/programmes/entries/{ref('before', 'G2')}/"))
    new = told(visit("ivana", f"/programmes/entries/{ref('after', 'G1')}/"))
    assert "Where it went" in old
    assert "Land is cleared" in old
    assert "What it came from" in new
    assert "Shells are removed from fields" in new
    assert "Where it went" not in told(visit("leyla", f"/programmes/entries/{ref('before', 'G2')}/"))


def test_the_states_page_says_what_will_change(say, later, earlier, visit):
    say("carried", ["G1"], ["G1"])
    address = f"/programmes/{later.ref}/lineage/states/?from={earlier.ref}"
    page = told(visit("ivana", address))
    assert "Fields are cleared of mines" in page
    assert "carried over" in page
    assert visit("ivana", address, **{"from": earlier.ref}).status_code == 302
    assert Node.objects.get(programme=earlier, code="G1").state == "carried"


def test_the_cycles_page_adds_up_and_is_open_to_everyone_for_what_is_public(say, later, earlier, visit):
    say("carried", ["G4"], ["G4"])
    page = told(visit("ivana", f"/programmes/cycles/{earlier.partner.ref}/"))
    assert "4 goals = 1 carried in + 3 new." in page
    assert "4 open = 1 carried + 3 not told of." in page
    assert "No programme of this partner" in told(visit("public", f"/programmes/cycles/{earlier.partner.ref}/"))


@pytest.mark.parametrize(
    "page", ["programmes/{0.ref}/lineage/", "programmes/cycles/{0.partner.ref}/", "programmes/entries/{1.ref}/"]
)
def test_a_page_asks_as_often_for_many_goals_as_for_few(page, say, later, earlier, client, cast, make_node):
    say("carried", ["G4"], ["G4"])
    for number in (1, 2):
        Release.objects.create(
            owner=later.owner, about=later.about, audience=Audience.BOTH, kind="Programme", of=later.ref, at=NOON,
            number=number, content="{}", text=".", sha256="0" * 64, by=cast["ivana"],
        )  # fmt: skip
    client.force_login(cast["ivana"])
    address = "/" + page.format(later, later.nodes.get(code="G4"))

    def asked():
        with CaptureQueriesContext(connection) as found:
            assert client.get(address).status_code == 200
        return [one["sql"] for one in found.captured_queries if "SAVEPOINT" not in one["sql"]]

    client.get(address)
    few = asked()
    for n in range(5):
        make_node(earlier, f"M{n}", title=f"More {n}", audience=Audience.BOTH)
        make_node(later, f"M{n}", title=f"More {n}")
    carry_all_left(later, earlier, by=cast["ivana"], at=NOON)
    many = asked()
    assert len(many) == len(few)
    assert len(few) <= 8, few

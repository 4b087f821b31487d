"""Markings on records, pages and files: raised by a drafter, lowered by an approver, joined where several stand."""

import csv
import io

import pytest

from comity.access.actions import open_to
from comity.access.models import Audience
from comity.access.remarking import mark_record
from comity.common.errors import Refused
from comity.journal.models import LogEntry
from comity.programmes.actions.programmes import copy_programme, open_programme
from comity.programmes.models import Node, Programme
from tests.integration.conftest import NOON
from tests.integration.releases.test_tabling import told


def bars(page):
    body = told(page)
    return [part.split(">", 1)[1].split("<")[0] for part in body.split('<section class="marking ')[1:]]


def test_a_drafter_raises_and_an_approver_lowers_and_the_journal_tells_both(draft, visit):
    where = f"/releases/marking/programme/{draft.ref}/"
    assert visit("ivana", where, marking="limited", releasable="aze", version="1").status_code == 302
    refused = visit("ivana", where, marking="unclassified", releasable="aze", version="2")
    assert refused.status_code == 409
    assert "ask an approver of your side" in told(refused)
    widened = visit("ivana", where, marking="limited", releasable="", version="2")
    assert widened.status_code == 409
    assert visit("maria", where, marking="unclassified", releasable="", version="2").status_code == 302
    changes = [entry.changes for entry in LogEntry.objects.filter(ref=draft.ref, move="change").order_by("pk")]
    assert changes == [
        {"marking": ["unclassified", "limited"], "releasable": [[], ["aze"]]},
        {"marking": ["limited", "unclassified"], "releasable": [["aze"], []]},
    ]


@pytest.mark.parametrize("name", ["boris", "leyla", "omar", "pia", "audra", "otto"])
def test_for_others_there_is_no_such_page(draft, visit, name):
    assert visit(name, f"/releases/marking/programme/{draft.ref}/").status_code == 404


def test_wrong_words_are_told_and_change_nothing(draft, visit):
    where = f"/releases/marking/programme/{draft.ref}/"
    assert "no side here" in told(visit("maria", where, marking="limited", releasable="nowhere"))
    assert visit("maria", where, marking="secret", releasable="").status_code == 422
    assert visit("maria", f"/releases/marking/nonsense/{draft.ref}/").status_code == 404
    assert Programme.objects.get().marking == "unclassified"


def test_what_everyone_sees_is_not_marked_above_what_everyone_may_see(make_activity, cast):
    activity = make_activity(audience="public")
    with pytest.raises(Refused, match="seen by everyone already"):
        mark_record(activity, "limited", [], base_version=1, by=cast["maria"], at=NOON)


def test_what_is_marked_above_is_not_opened(make_activity, make_programme, make_node, cast):
    activity = make_activity(marking="limited")
    with pytest.raises(Refused, match="marked above what may go to everyone"):
        open_to(activity, Audience.PUBLIC, by=cast["maria"], at=NOON)
    programme = make_programme(state="in_force", marking="limited")
    with pytest.raises(Refused, match="marked above"):
        open_programme(programme, by=cast["maria"], at=NOON)
    assert Programme.objects.get().audience == "own"


def test_a_text_that_was_tabled_here_is_not_opened_past_the_second_key(agreed, cast, visit):
    with pytest.raises(Refused, match="put forward and released"):
        open_programme(agreed, by=cast["maria"], at=NOON)
    assert visit("maria", f"/programmes/{agreed.ref}/open/", sure="1").status_code == 409
    assert Programme.objects.get().audience == "own"


def test_a_page_of_several_records_shows_the_join_top_and_bottom(draft, visit):
    Node.objects.filter(code="DEM-2").update(marking="limited", releasable=["aze"])
    for view in ("", "document/"):
        page = visit("ivana", f"/programmes/{draft.ref}/{view}")
        assert bars(page) == ["Limited · releasable to AZE · internal to Organisation"] * 2
    Programme.objects.update(marking="limited")
    assert bars(visit("ivana", "/programmes/")) == ["Limited"] * 2


def test_what_is_found_due_or_gathered_about_a_partner_is_marked_by_the_highest_of_it(draft, visit):
    pages = ("/today/", f"/search/?q={draft.title.split()[0]}", "/partners/", f"/partners/{draft.partner.ref}/")
    assert [{one.split(" · ")[0] for one in bars(visit("ivana", page))} for page in pages] == [{"Unclassified"}] * 4
    Programme.objects.update(marking="limited")
    assert [{one.split(" · ")[0] for one in bars(visit("ivana", page))} for page in pages] == [{"Limited"}] * 4
    assert [{one.split(" · ")[0] for one in bars(visit("boris", page))} for page in pages[:3]] == [{"Unclassified"}] * 3


def test_files_carry_the_marking_of_what_is_in_them(draft, visit):
    Node.objects.filter(code="DEM-2").update(marking="limited")
    file = visit("ivana", f"/programmes/{draft.ref}/file.yaml").content.decode()
    assert "marking: unclassified" in file
    assert "marking: limited" in file
    rows = list(csv.reader(io.StringIO(visit("ivana", "/programmes/table.csv").content.decode("utf-8-sig"))))
    assert {row[-1] for row in rows[1:]} == {"Unclassified"}


def test_a_file_of_parts_that_no_side_may_both_have_is_refused_and_names_them(draft, visit):
    Node.objects.filter(code="DEM-1").update(releasable=["aze"])
    Node.objects.filter(code="DEM-2").update(releasable=["mda"])
    answer = visit("ivana", f"/programmes/{draft.ref}/file.yaml")
    assert answer.status_code == 409
    assert "Land cleared" in told(answer)
    assert "Teachers trained" in told(answer)


def test_a_stranger_gets_no_file_above_what_everyone_may_have(make_programme, make_node, visit):
    programme = make_programme(state="in_force", audience="public")
    make_node(programme, "UP", title="Raised since", audience="public", marking="limited")
    answer = visit("public", f"/programmes/{programme.ref}/file.yaml")
    assert answer.status_code == 409
    assert "Raised since (Limited)" in told(answer)


def test_a_file_asks_for_a_proof_where_not_everyone_may_have_it(draft, client, cast):
    client.force_login(cast["ivana"])
    session = client.session
    session["proved_at"] = 0
    session.save()
    assert client.get(f"/programmes/{draft.ref}/file.yaml").status_code == 302
    assert client.get(f"/programmes/{draft.ref}/lines/lines.csv").status_code == 302


def test_a_copy_is_marked_as_what_it_was_copied_from(make_programme, make_node, cast):
    source = make_programme(state="ended", marking="limited", releasable=["aze"])
    make_node(source, marking="limited", releasable=["aze"])
    copy = copy_programme(source, {"title": "Next"}, by=cast["ivana"], at=NOON)
    copy.refresh_from_db()
    assert (copy.marking, copy.releasable) == ("limited", ["aze"])
    assert (copy.nodes.get().marking, copy.nodes.get().releasable) == ("limited", ["aze"])

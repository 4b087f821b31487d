"""Tabling: what is shown is what was seen, and nothing that comes later."""

import html
import json
import re
from hashlib import sha256

import pytest

from comity.access.models import Release
from comity.access.policy import releases_visible_to
from comity.common.errors import Refused
from comity.journal.models import LogEntry
from comity.notices.models import Notice
from comity.programmes.actions.agreeing import approve_version
from comity.programmes.actions.crossing import (
    draft_on,
    table_programme,
    tabling_of,
    take_back_programme,
)
from comity.programmes.actions.nodes import change_node
from comity.programmes.actions.programmes import change_programme
from comity.programmes.models import Programme
from tests.integration.conftest import NOON

EVERYONE = ["ivana", "boris", "maria", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto", "rena", "public"]


def sheet_in(page):
    """The text of the snapshot within a page, byte for byte."""
    body = page.content.decode()
    return body[body.index('<article class="snapshot') : body.index("</article>")]


def hash_in(page):
    body = page.content.decode()
    return body.split('name="seen" value="')[1].split('"')[0]


def told(page):
    return html.unescape(page.content.decode())


def bare(page, ref):
    """The bytes of a page but for the address that was asked and the token that every page has anew."""
    return re.sub(r'(X-CSRFToken": |middlewaretoken" value=)"[^"]+"', "", page.content.decode()).replace(ref, "")


def readers(cast, release):
    return [name for name in EVERYONE if releases_visible_to(cast[name]).filter(pk=release.pk).exists()]


def test_the_preview_is_byte_for_byte_what_the_other_side_reads(draft, visit):
    preview = visit("maria", f"/programmes/{draft.ref}/table/")
    assert visit("maria", f"/programmes/{draft.ref}/table/", seen=hash_in(preview), note="").status_code == 302
    release = Release.objects.get()
    page = visit("leyla", f"/releases/{release.ref}/")
    assert sheet_in(page) == sheet_in(preview)
    assert "Land cleared" in sheet_in(page)
    assert release.sha256 == hash_in(preview) == sha256(release.content.encode()).hexdigest()


def test_the_other_side_reads_the_snapshot_while_the_draft_goes_on(draft, tabled, visit, cast):
    before = sheet_in(visit("leyla", f"/releases/{tabled.ref}/"))
    draft.refresh_from_db()
    draft_on(draft, by=cast["maria"], at=NOON)
    draft.refresh_from_db()
    change_programme(draft, {"title": "Written later"}, base_version=draft.version, by=cast["ivana"], at=NOON)
    node = draft.nodes.get(code="DEM-1")
    change_node(node, {"title": "Other words"}, {}, base_version=node.version, by=cast["ivana"], at=NOON)
    page = visit("leyla", f"/releases/{tabled.ref}/")
    assert sheet_in(page) == before
    assert "Written later" not in told(page)
    assert "Other words" not in told(page)
    assert visit("leyla", f"/programmes/{draft.ref}/").status_code == 404


def test_a_text_that_changed_after_the_preview_is_not_tabled(draft, visit, cast):
    preview = visit("maria", f"/programmes/{draft.ref}/table/")
    change_programme(draft, {"title": "Changed meanwhile"}, base_version=1, by=cast["ivana"], at=NOON)
    answer = visit("maria", f"/programmes/{draft.ref}/table/", seen=hash_in(preview))
    assert answer.status_code == 409
    assert "changed since you looked at the preview" in told(answer)
    assert "Changed meanwhile" in sheet_in(answer)
    assert (Release.objects.count(), Programme.objects.get().state) == (0, "draft")


def test_without_a_preview_nothing_is_tabled(draft, visit):
    assert visit("maria", f"/programmes/{draft.ref}/table/", note="x").status_code == 409
    assert Release.objects.count() == 0


def test_both_sides_read_a_tabled_text_and_nobody_else(tabled, cast, authority):
    assert readers(cast, tabled) == ["ivana", "maria", "leyla", "rashid", "nigar"]


def test_versions_are_numbered_and_each_keeps_its_text(draft, tabled, cast):
    draft.refresh_from_db()
    take_back_programme(draft, reason="A figure was wrong.", by=cast["maria"], at=NOON)
    draft.refresh_from_db()
    change_programme(draft, {"title": "Second"}, base_version=draft.version, by=cast["ivana"], at=NOON)
    second = table_programme(draft, seen=tabling_of(draft).snapshot.sha256, by=cast["maria"], at=NOON)
    assert [(one.number, one.state, one.title) for one in Release.objects.order_by("number")] == [
        (1, "withdrawn", "Programme as it was shown"),
        (2, "shown", "Second"),
    ]
    assert second.sha256 != tabled.sha256


def test_what_was_taken_back_stays_read_and_says_when_and_why(draft, tabled, visit):
    answer = visit("maria", f"/programmes/{draft.ref}/take-back/", note="A figure was wrong.")
    assert answer.status_code == 302
    page = told(visit("leyla", f"/releases/{tabled.ref}/"))
    assert "A figure was wrong." in page
    assert "What was read stays read" in page
    assert "Land cleared" in page


def test_taking_back_needs_a_reason(draft, tabled, visit):
    answer = visit("maria", f"/programmes/{draft.ref}/take-back/", note=" ")
    assert answer.status_code == 409
    assert "Say why" in told(answer)
    assert Programme.objects.get().state == "tabled"


def test_a_changed_byte_of_a_snapshot_is_told_and_the_text_is_not_shown(tabled, visit):
    Release.objects.filter(pk=tabled.pk).update(content=tabled.content.replace("Land cleared", "Land cleaned"))
    page = told(visit("leyla", f"/releases/{tabled.ref}/"))
    assert "does not fit its hash" in page
    assert "Land cleaned" not in page


def test_the_file_of_a_snapshot_has_the_hash_that_the_page_tells(tabled, visit):
    answer = visit("leyla", f"/releases/{tabled.ref}/snapshot.json")
    assert sha256(answer.content).hexdigest() == tabled.sha256
    assert json.loads(answer.content)["marking"] == "unclassified"
    assert answer["Content-Disposition"] == 'attachment; filename="snapshot.json"'


@pytest.mark.parametrize("name", ["boris", "omar", "pia", "audra", "otto", "rena", "public"])
def test_for_others_a_tabled_text_was_never_there(still, tabled, visit, authority, name):
    there, never = (visit(name, f"/releases/{ref}/") for ref in (tabled.ref, "no-such-release"))
    assert (there.status_code, never.status_code) == (404, 404)
    assert bare(there, tabled.ref) == bare(never, "no-such-release")


def test_what_is_marked_above_the_programme_stays_with_all_below_it(draft, make_node, cast, visit):
    annex = make_node(draft, "ANNEX", title="The annex", marking="limited")
    make_node(draft, "BELOW", title="Below the annex", parent=annex)
    page = visit("maria", f"/programmes/{draft.ref}/table/")
    assert "The annex" not in sheet_in(page)
    assert "Below the annex" not in sheet_in(page)
    checks = told(page).split("Entries that stay with your side")[1].split("</dd>")[0]
    assert "The annex" in checks
    assert "Below the annex" in checks


def test_weights_internal_notes_and_what_advances_what_never_cross(draft, make_requirement, cast):
    node = draft.nodes.get(code="DEM-1")
    node.notes = {"internal_view": "they will never agree", "remark": "open to all"}
    node.save()
    make_requirement(node, weight=91)
    made = tabling_of(draft)
    assert made.internal == ("internal_view",)
    for secret in ("they will never agree", "91", "advanced_by", '"weight"'):
        assert secret not in made.snapshot.content + made.snapshot.text
    assert "open to all" in made.snapshot.content


def test_a_part_that_may_go_to_others_only_stays(draft, sides):
    draft.nodes.filter(code="DEM-2").update(releasable=["mda"])
    made = tabling_of(draft)
    assert made.stays == ("Teachers trained",)


def test_a_programme_that_may_not_go_to_the_other_side_is_not_tabled(draft, visit):
    Programme.objects.update(releasable=["mda"])
    page = visit("maria", f"/programmes/{draft.ref}/table/")
    assert "Table it</button>" not in told(page)
    answer = visit("maria", f"/programmes/{draft.ref}/table/", seen=hash_in(page))
    assert answer.status_code == 409
    assert "marked above what may go to" in told(answer)
    assert Release.objects.count() == 0


def test_both_sides_approve_what_lies_on_the_table_and_then_it_is_agreed(tabled, visit):
    for name, state in (("leyla", "shown"), ("maria", "agreed")):
        page = visit(name, f"/releases/{tabled.ref}/approve/")
        sent = {"seen": hash_in(page), "on": "2026-01-22", "body": "A council"}
        assert visit(name, f"/releases/{tabled.ref}/approve/", **sent).status_code == 302
        assert Release.objects.get().state == state
    assert Programme.objects.get().state == "agreed"


@pytest.mark.parametrize("name", ["ivana", "rashid", "nigar", "omar"])
def test_nobody_else_approves(tabled, visit, name):
    sent = {"seen": tabled.sha256, "on": "2026-01-22", "body": "A council"}
    assert visit(name, f"/releases/{tabled.ref}/approve/", **sent).status_code == 404
    assert Programme.objects.get().state == "tabled"


def test_a_version_is_not_approved_while_its_side_drafts_on(draft, tabled, cast):
    draft.refresh_from_db()
    draft_on(draft, by=cast["maria"], at=NOON)
    with pytest.raises(Refused, match="went on drafting"):
        approve_version(tabled, seen=tabled.sha256, on=NOON.date(), body="A council", by=cast["leyla"], at=NOON)
    assert Release.objects.get().state == "shown"


def test_those_who_answer_for_the_other_side_are_told_and_the_journal_says_it(tabled):
    assert sorted(Notice.objects.values_list("receiver__user__username", "kind")) == [
        ("leyla", "tabled"),
        ("rashid", "tabled"),
    ]
    moves = list(LogEntry.objects.filter(ref=tabled.ref).values_list("kind", "move"))
    assert moves == [("Release", "show")]


def test_a_session_that_was_not_proven_lately_is_asked_first(draft, client, cast):
    client.force_login(cast["maria"])
    session = client.session
    session["proved_at"] = 0
    session.save()
    answer = client.get(f"/programmes/{draft.ref}/table/")
    assert answer.status_code == 302
    assert "next=" in answer["Location"]

"""Versions compared and read as of a day: of what the visitor may read, and of nothing else."""

import html
import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from comity.access.models import Audience, Release
from comity.programmes.actions.crossing import draft_on, table_programme, tabling_of, take_back_programme
from comity.programmes.actions.nodes import add_node, change_node
from tests.integration.conftest import NOON

LATER = NOON + timedelta(days=10)


def told(page):
    """The words of a page, with marks for what is gone and new."""
    body = html.unescape(page.content.decode())
    body = re.sub(r'<del><span class="unseen">removed: </span>(.*?)<span.*?</del>', r"[-\1-]", body, flags=re.S)
    return re.sub(r'<ins><span class="unseen">added: </span>(.*?)<span.*?</ins>', r"[+\1+]", body, flags=re.S)


def bare(page, ref):
    """The bytes of a page but for the address that was asked and the token that every page has anew."""
    return re.sub(r'(X-CSRFToken": |middlewaretoken" value=)"[^"]+"', "", page.content.decode()).replace(ref, "")


@pytest.fixture
def second(tabled, draft, cast):
    """A second version: one goal with other words, one new goal, one taken away."""
    draft.refresh_from_db()
    draft_on(draft, by=cast["maria"], at=NOON)
    node = draft.nodes.get(code="DEM-1")
    change_node(
        node,
        {"title": "Land cleared", "aim": "Most fields are safe."},
        {},
        base_version=node.version,
        by=cast["maria"],
        at=NOON,
    )
    draft.refresh_from_db()
    draft.nodes.get(code="DEM-2").delete()
    add_node(draft, {"title": "Range opened"}, {}, by=cast["maria"], at=NOON)
    draft.refresh_from_db()
    return table_programme(draft, seen=tabling_of(draft).snapshot.sha256, by=cast["maria"], at=LATER)


@pytest.mark.parametrize("name", ["maria", "ivana", "leyla", "nigar"])
def test_both_sides_read_what_changed_word_by_word(name, tabled, second, visit):
    page = visit(name, f"/releases/{second.ref}/compare/")
    words = told(page)
    assert page.status_code == 200
    assert "1 clause changed, 1 new, 1 removed." in words
    assert "[-Fields-][+Most fields+] are safe." in words
    assert "[+Range opened+]" in words
    assert "[-Teachers trained-]" in words


def test_the_owner_compares_by_the_programme_and_the_other_side_does_not_know_it(tabled, second, draft, visit):
    address = f"/programmes/{draft.ref}/compare/?before={tabled.ref}&after={second.ref}"
    assert "1 clause changed, 1 new, 1 removed." in told(visit("ivana", address))
    assert visit("leyla", address).status_code == 404
    assert visit("public", address).status_code in {302, 404}


def test_turned_round_the_new_is_removed(tabled, second, visit):
    page = told(visit("leyla", f"/releases/{second.ref}/compare/?before={second.ref}&after={tabled.ref}"))
    assert "[-Most fields-][+Fields+] are safe." in page
    assert "[-Range opened-]" in page


def test_the_plain_view_is_the_later_text_without_marks(tabled, second, visit):
    page = told(visit("leyla", f"/releases/{second.ref}/compare/?before={tabled.ref}&after={second.ref}&view=plain"))
    assert "Most fields are safe." in page
    assert "Teachers trained" not in page
    assert "[-" not in page
    assert "[+" not in page


def test_days_stand_for_the_version_that_stood_on_them(tabled, second, visit):
    days = [(NOON + timedelta(days=n)).date().isoformat() for n in (0, 9, 10)]
    base = f"/releases/{second.ref}/compare/"
    changed = told(visit("leyla", f"{base}?before_day={days[1]}&after_day={days[2]}"))
    assert "1 clause changed, 1 new, 1 removed." in changed
    assert "version 1" in changed.lower()
    assert "Both texts say the same." in told(visit("leyla", f"{base}?before_day={days[0]}&after_day={days[1]}"))
    before_any = (NOON - timedelta(days=1)).date().isoformat()
    nothing = told(visit("leyla", f"{base}?before_day={before_any}&after_day={days[2]}"))
    assert "No version that you may read stood on that day." in nothing


def test_a_day_that_is_none_is_told_at_its_field(tabled, second, visit):
    page = told(visit("leyla", f"/releases/{second.ref}/compare/?before_day=2026-13-77&after={second.ref}"))
    assert "Enter a valid date." in page
    assert "[+" not in page


def test_a_version_that_is_hidden_is_absent(still, tabled, second, draft, visit, cast):
    hidden = Release.objects.create(
        owner=draft.owner, about=draft.about, audience=Audience.OWN, intended=Audience.PUBLIC, kind="Programme",
        of=draft.ref, title="Hidden version", number=7, act=Release.Act.RELEASE, state=Release.State.FORWARD,
        content=second.content, text=".", sha256=second.sha256, prepared_at=LATER, prepared_by=cast["maria"],
    )  # fmt: skip
    base = f"/releases/{second.ref}/compare/"
    assert visit("ivana", f"{base}?before={tabled.ref}&after={hidden.ref}").status_code == 200
    theirs = visit("leyla", f"{base}?before={tabled.ref}&after={hidden.ref}")
    never = visit("leyla", f"{base}?before={tabled.ref}&after=neverexisted")
    assert (theirs.status_code, never.status_code) == (404, 404)
    assert bare(theirs, hidden.ref) == bare(never, "neverexisted")
    assert "Hidden version" not in told(visit("leyla", base))
    assert visit("leyla", f"{base}?before={tabled.ref}&after=draft").status_code == 404


def test_those_who_keep_the_draft_compare_it_with_what_was_tabled(tabled, second, draft, visit, cast):
    draft.refresh_from_db()
    draft_on(draft, by=cast["maria"], at=LATER)
    node = draft.nodes.get(title="Range opened")
    change_node(node, {"title": "Two ranges opened"}, {}, base_version=node.version, by=cast["maria"], at=LATER)
    page = told(visit("ivana", f"/programmes/{draft.ref}/compare/"))
    assert "[-Range-][+Two ranges+] opened" in page
    assert "as it would be tabled now" in page


def test_the_text_is_read_as_of_a_day(tabled, second, draft, visit, cast):
    base = f"/releases/{second.ref}/as-of/"
    first = told(visit("leyla", f"{base}?day={(NOON + timedelta(days=3)).date()}"))
    assert "Teachers trained" in first
    assert "Range opened" not in first
    assert "Range opened" in told(visit("leyla", f"{base}?day={LATER.date()}"))
    draft.refresh_from_db()
    take_back_programme(draft, reason="A fault.", by=cast["maria"], at=LATER + timedelta(days=5))
    back = told(visit("leyla", f"{base}?day={(LATER + timedelta(days=6)).date()}"))
    assert "Teachers trained" in back, "what was withdrawn by then does not stand any more"
    none = told(visit("ivana", f"/programmes/{draft.ref}/as-of/?day=2020-01-01"))
    assert "No version that you may read stood on that day" in none


def test_everyone_compares_released_editions_and_nothing_between(tabled, second, draft, visit, cast):
    shown = [
        Release.objects.create(
            owner=draft.owner, about=draft.about, audience=Audience.PUBLIC, intended=Audience.PUBLIC, kind="Programme",
            of=draft.ref, title="Released", number=10 + n, act=Release.Act.RELEASE, state=Release.State.SHOWN,
            content=one.content, text=".", sha256=one.sha256, prepared_at=LATER, prepared_by=cast["maria"], at=LATER,
        )
        for n, one in enumerate((tabled, second))
    ]  # fmt: skip
    page = visit("public", f"/releases/{shown[1].ref}/compare/")
    assert "1 clause changed, 1 new, 1 removed." in told(page)
    assert tabled.ref not in told(page)
    assert (
        visit("public", f"/releases/{shown[1].ref}/compare/?before={tabled.ref}&after={shown[1].ref}").status_code
        == 404
    )


def test_one_version_alone_says_so(tabled, draft, visit):
    assert "only one version" in told(visit("leyla", f"/releases/{tabled.ref}/compare/"))


def test_a_snapshot_that_was_tampered_with_is_not_compared(tabled, second, visit):
    Release.objects.filter(pk=tabled.pk).update(content=tabled.content.replace("Fields", "Meadows"))
    page = told(visit("leyla", f"/releases/{second.ref}/compare/?before={tabled.ref}&after={second.ref}"))
    assert "Version 1 does not fit its hash" in page
    assert "Meadows" not in page


@pytest.mark.parametrize("of", ["releases/{0.ref}", "programmes/{1.ref}"])
def test_a_page_asks_as_often_for_many_versions_as_for_two(of, tabled, second, draft, client, cast):
    client.force_login(cast["maria"])
    address = "/" + of.format(second, draft) + f"/compare/?before={tabled.ref}&after={second.ref}"
    client.get(address)

    def asked():
        with CaptureQueriesContext(connection) as found:
            assert client.get(address).status_code == 200
        return len([one for one in found.captured_queries if "SAVEPOINT" not in one["sql"]])

    few = asked()
    assert few <= 8
    for n in range(3, 8):
        Release.objects.create(
            owner=draft.owner, about=draft.about, audience=Audience.BOTH, kind="Programme", of=draft.ref, title="More",
            number=n, content=second.content, text=".", sha256=second.sha256, at=LATER, by=cast["maria"],
        )  # fmt: skip
    assert asked() == few

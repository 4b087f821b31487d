"""What was done with a promise and why, for those who keep it; what others read of it."""

import pytest
from django.urls import reverse

from comity.dialogue.actions.commitments import Shown, date_anew, keep_commitment, move_commitment
from comity.dialogue.actions.sharing import share_entries
from tests.integration.conftest import NOON

LEDGER = "/dialogue/commitments/"


@pytest.fixture
def promise(make_partner, make_commitment):
    make_partner("aze")
    return make_commitment(due_by=NOON.date().replace(day=20))


@pytest.fixture
def read(client, cast):
    def look(name, address):
        client.force_login(cast[name])
        return client.get(address).content.decode()

    return look


def test_who_keeps_a_promise_reads_why_its_day_moved_and_it_lapsed(read, cast, promise):
    by = {"by": cast["ivana"], "at": NOON}
    date_anew(promise, NOON.date().replace(day=28), base_version=promise.version, note="they asked for it", **by)
    move_commitment(promise, "let lapse", note="nobody waits for it", **by)
    share_entries([promise], by=cast["maria"], at=NOON)
    address = reverse("commitment", args=[promise.ref])
    for name, known in (("ivana", True), ("maria", True), ("leyla", False)):
        page = read(name, address)
        assert [words in page for words in ("they asked for it", "nobody waits for it")] == [known, known]


def test_evidence_of_a_promise_opened_again_is_told_as_such_and_stands_in_no_ledger(read, cast, promise):
    by = {"by": cast["ivana"], "at": NOON}
    shown = Shown(kind="document", words="the list came", source_url="https://example.org/list")
    keep_commitment(promise, shown, on=NOON.date(), **by)
    assert "the list came" in read("ivana", LEDGER)
    assert "opened again" not in read("ivana", reverse("commitment", args=[promise.ref]))
    move_commitment(promise, "reopen", note="it was another list", **by)
    assert "the list came" not in read("ivana", LEDGER)
    page = read("ivana", reverse("commitment", args=[promise.ref]))
    assert [one in page for one in ("the list came", "Named before the promise was opened again.")] == [True, True]


def test_nobody_is_asked_to_tick_where_nothing_may_be_ticked(read, cast, promise):
    assert "With those that are ticked" in read("ivana", LEDGER)
    share_entries([promise], by=cast["maria"], at=NOON)
    page = read("leyla", LEDGER)
    assert ("Send an expert team" in page, "With those that are ticked" in page) == (True, False)


def test_a_move_for_many_that_is_refused_keeps_the_ticks_and_the_words(client, cast, promise, make_commitment):
    other = make_commitment(title="Another one")
    client.force_login(cast["ivana"])
    typed = {"ref": [promise.ref], "move": "withdraw", "note": " ", "here": "way=ours"}
    answer = client.post(f"{LEDGER}many/", typed)
    assert (answer.status_code, "Say why in a few words." in answer.text) == (422, True)
    ticks = [f'id="tick-{one.ref}" checked' in answer.text for one in (promise, other)]
    assert (ticks, '<option value="withdraw" selected>' in answer.text) == ([True, False], True)
    assert client.get(f"{LEDGER}many/?way=theirs").url == f"{LEDGER}?way=theirs"
    assert client.post(f"{LEDGER}many/", typed | {"note": "by both"}).url == f"{LEDGER}?way=ours"
    promise.refresh_from_db()
    assert promise.state == "withdrawn"


def test_a_page_with_what_one_side_keeps_to_itself_is_marked_as_internal_to_it(read, cast, promise, make_event):
    event, both = make_event(), "Unclassified · releasable to Azerbaijan"
    share_entries([promise, event], by=cast["maria"], at=NOON)
    pages = [reverse("commitment", args=[promise.ref]), reverse("event", args=[event.ref])]
    assert [bar(read(name, page)) for name in ("ivana", "leyla") for page in pages] == [both] * 4
    for one in (promise, event):
        one.note = "a note of ours"
        one.save()
    assert [bar(read("ivana", page)) for page in pages] == ["Unclassified · internal to Organisation"] * 2
    assert [bar(read("leyla", page)) for page in pages] == [both] * 2


def bar(page):
    """The marking at the top of a page."""
    return page.partition('aria-label="Marking">')[2].partition("<")[0]

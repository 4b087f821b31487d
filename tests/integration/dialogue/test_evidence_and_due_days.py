"""What shows that a promise was kept, and the days on which it may be due: what is offered is what is accepted."""

from datetime import date, timedelta

import pytest
from django.utils.timezone import localdate

from comity.catalogue.models import Session
from comity.dialogue.actions.capturing import answer_fields
from comity.dialogue.actions.commitments import Shown, date_anew, keep_commitment, shows_nothing
from comity.dialogue.captures_fields import Answer
from comity.dialogue.models import Commitment
from comity.dialogue.queries.ledger import evidence_offered
from comity.programmes.faults import FaultyFields
from comity.programmes.models import Line
from tests.integration.conftest import NOON
from tests.integration.dialogue.at_the_review import confirm, say_yes


@pytest.fixture
def promise(sides, make_partner, make_commitment):
    make_partner("aze")
    return make_commitment(said_on="2026-01-22")


@pytest.fixture
def page(client, cast):
    client.force_login(cast["ivana"])

    def look(address, **typed):
        answer = client.post(address, typed) if typed else client.get(address)
        return answer.status_code, answer.content.decode()

    return look


@pytest.mark.parametrize("address", ["ftp://x", "https://", "http:///came", "javascript:alert(1)", "example.org/came"])
def test_an_address_that_shows_something_is_one_of_the_web(address, promise, page):
    typed = {"kind": "document", "words": "they came", "source_url": address}
    status, answer = page(f"/dialogue/commitments/{promise.ref}/evidence/", **typed)
    assert (status, "Write the whole address" in answer) == (422, True)
    promise.refresh_from_db()
    assert promise.state == "open"


@pytest.mark.parametrize(
    ("state", "ends", "accepted"),
    [
        *(("held", "2026-01-22", True), ("reported", "2026-02-10", True), ("held", "2026-01-21", False)),
        *(("planned", "2026-02-10", False), ("running", "2026-02-10", False), ("cancelled", "2026-02-10", False)),
    ],
)
def test_a_session_is_offered_that_was_held_since_the_promise(
    state, ends, accepted, sides, cast, promise, make_programme, make_activity
):
    activity, day = make_activity(audience="public"), date.fromisoformat(ends)
    days = {"starts": day - timedelta(days=3), "ends": day, "owner": sides["org"]}
    held = Session.objects.create(activity=activity, code="s", state=state, audience="public", **days)
    Line.objects.create(programme=make_programme(), activity=activity, session=held, about=sides["aze"], **days)
    on = date(2026, 3, 1)
    assert (held in evidence_offered(promise, cast["ivana"], on).sessions) == accepted
    assert (shows_nothing(promise, held, on) == "") == accepted


@pytest.mark.parametrize(
    ("published", "accepted"),
    [("2026-01-21", False), ("2025", False), ("2026", True), ("2026-01", True), ("2026-01-22", True), ("", True)],
)
def test_a_read_out_is_offered_that_would_be_accepted(published, accepted, cast, promise, make_read_out):
    told = make_read_out(published=published)
    assert (told in evidence_offered(promise, cast["ivana"], localdate()).read_outs) == accepted
    assert (shows_nothing(promise, told, localdate()) == "") == accepted


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        (
            {"due_kind": "period", "due_from": "2026-06-01", "due_by": "2026-05-01"},
            "last day lies before the first",
        ),
        ({"due_kind": "date", "due_by": "2026-01-21"}, "due before the day on which it was said"),
    ],
)
def test_a_due_day_that_cannot_be_is_told_beside_its_field(days, sentence, promise, page):
    typed = {"title": "Send experts", "way": "ours", "weight": "firm", "said_on": "2026-01-22", "version": 1, **days}
    status, answer = page(f"/dialogue/commitments/{promise.ref}/change/", **typed)
    assert (status, sentence in answer, "Constraint" in answer) == (422, True, False)


def test_a_captured_promise_that_was_due_before_it_was_said_is_told_at_its_field(begin, cast):
    capture, ivana = begin(), cast["ivana"]
    say_yes(capture, ivana)
    given = {"c3": Answer(parts={"due_by": "2020-01-01"})}
    answer_fields(capture, given, base_version=capture.version, by=ivana, at=NOON)
    with pytest.raises(FaultyFields) as faulty:
        confirm(capture, ivana)
    assert set(faulty.value.faults) == {"c3"}
    assert "due before the day" in faulty.value.faults["c3"]
    assert Commitment.objects.count() == 0


def test_a_new_day_is_not_before_the_promise(cast, promise):
    with pytest.raises(FaultyFields, match="due before the day"):
        date_anew(promise, date(2026, 1, 1), base_version=1, by=cast["ivana"], at=NOON, note="sooner")
    date_anew(promise, date(2026, 1, 22), base_version=1, by=cast["ivana"], at=NOON, note="sooner")
    assert Commitment.objects.get().due_by == date(2026, 1, 22)


def test_evidence_of_a_record_may_have_no_address(cast, promise, make_read_out):
    shown = Shown(kind="read-out", words="they came", read_out=make_read_out(published="2026-02-01"))
    keep_commitment(promise, shown, on=NOON.date(), by=cast["ivana"], at=NOON)
    assert promise.state == "kept"

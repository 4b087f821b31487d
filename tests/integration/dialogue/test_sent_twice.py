"""A form that is sent twice from one page makes one record; the same words from another page make another."""

import pytest

from comity.contributions.models import Contribution
from comity.dialogue.models import Commitment, Event
from comity.reporting.models import Brief

CALL = {"kind": "call", "state": "planned", "title": "Call"}
PROMISE = {"way": "ours", "title": "Send a team", "weight": "firm", "due_kind": "none"}
BRIEF = {"eyes": "own", "parts": ["points"], "pages": "1", "languages": ["en"], "points": "One point", "act": "make"}
FIGURE = {
    **{"giver": "partner", "kind": "energy", "title": "gas exported", "low": "3", "unit": "bcm", "qualifier": "exact"},
    **{"as_of": "2025", "source_kind": "a letter"},
}


@pytest.mark.parametrize(
    ("table", "address", "form"),
    [
        (Event, "/dialogue/new/", CALL),
        (Commitment, "/dialogue/commitments/new/", PROMISE),
        (Brief, "/briefs/of-partner/{ref}/", BRIEF),
        (Contribution, "/partners/{ref}/contributions/new/", FIGURE),
    ],
)
def test_what_is_sent_twice_from_one_page_is_made_once(table, address, form, sign_in, cast, make_partner):
    client, partner = sign_in(cast["maria"]), make_partner("aze")
    address = address.format(ref=partner.ref)
    form = {**form, "partner": partner.ref, "csrfmiddlewaretoken": "of one page"}
    first, second = client.post(address, form), client.post(address, form)
    assert (first.status_code, second.status_code, table.objects.count()) == (302, 302, 1)
    assert second.headers["Location"] == first.headers["Location"]
    client.post(address, {**form, "csrfmiddlewaretoken": "of another page"})
    assert table.objects.count() == 2


def test_a_form_that_was_not_taken_can_be_sent_again(sign_in, cast, make_partner):
    client = sign_in(cast["maria"])
    form = {**CALL, "partner": make_partner("aze").ref, "csrfmiddlewaretoken": "of one page"}
    assert client.post("/dialogue/new/", {**form, "title": ""}).status_code == 422
    assert client.post("/dialogue/new/", form).status_code == 302


def test_somebody_else_who_sends_the_same_makes_a_record_of_their_own(sign_in, cast, make_partner):
    form = {**CALL, "partner": make_partner("aze").ref, "csrfmiddlewaretoken": "of one page"}
    addresses = [sign_in(cast[name]).post("/dialogue/new/", form).headers["Location"] for name in ("maria", "leyla")]
    assert (len(set(addresses)), Event.objects.count()) == (2, 2)

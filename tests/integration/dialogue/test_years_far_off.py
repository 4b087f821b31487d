"""A year that can only be a slip of typing is told of where it is typed, and breaks no page where it is on record."""

from datetime import date

import pytest

from comity.dialogue.known_dates import due_faults
from comity.dialogue.models import Commitment, Event

FAR = ("0001-01-01", "1899", "2101-06", "9999-12-31")


@pytest.mark.parametrize("day", FAR)
def test_an_event_of_a_year_far_off_is_told_beside_its_field(day, client, cast, make_partner):
    client.force_login(cast["ivana"])
    form = {"partner": make_partner("aze").ref, "kind": "call", "state": "planned", "title": "Call", "starts": day}
    answer = client.post("/dialogue/new/", form)
    assert (answer.status_code, Event.objects.count()) == (422, 0)
    assert f"Write a year from 1900 to 2100; got {day[:4]}." in answer.content.decode()


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_promise_due_in_a_year_far_off_is_told_beside_its_field(day, client, cast, make_partner):
    client.force_login(cast["ivana"])
    form = {
        **{"partner": make_partner("aze").ref, "way": "ours", "title": "Send a team", "weight": "firm"},
        **{"due_kind": "date", "due_by": day},
    }
    answer = client.post("/dialogue/commitments/new/", form)
    assert (answer.status_code, Commitment.objects.count()) == (422, 0)
    assert f"Write a year from 1900 to 2100; got {day[:4]}." in answer.content.decode()


def test_days_of_our_time_are_kept(client):
    assert due_faults("period", date(1900, 1, 1), date(2100, 12, 31), "") == {}


@pytest.mark.parametrize(("starts", "ends"), [("0001-01-01", "0001-01-01"), ("2026-01-22", "9999-12-31"), ("9999", "")])
def test_pages_that_gather_bear_whatever_year_is_on_record(starts, ends, client, cast, make_partner, make_event):
    partner = make_partner("aze")
    for _n in range(2):
        make_event(starts=starts, ends=ends)
    client.force_login(cast["ivana"])
    pages = ("/ask/?q=events", f"/partners/{partner.ref}/", f"/partners/{partner.ref}/history/", "/dialogue/")
    codes = [client.get(address).status_code for address in pages]
    event = Event.objects.first()
    assert [*codes, client.get(f"/dialogue/{event.ref}/").status_code] == [200] * 5

"""Proof anew before what weighs: for five minutes, under a new session id, and back to where one was."""

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import path

from comity.config import urls
from comity.web.account.stepping import step_up
from tests.integration.account.conftest import is_in

DONE: list[str] = []


@step_up
def weighty(request):
    """Something that weighs."""
    DONE.append(request.method)
    return HttpResponse("done")


urlpatterns = [*urls.urlpatterns, path("weighty/", weighty, name="weighty")]
handler404, handler500 = urls.handler404, urls.handler500


@pytest.fixture(autouse=True)
def weighty_page(settings):
    settings.ROOT_URLCONF = __name__
    DONE.clear()


@pytest.fixture
def later(clock, client, cast, enter):
    """Maria signed in, and more than five minutes went by."""
    enter("maria")
    clock.shift(301)
    return client


def test_a_sign_in_is_a_proof_for_five_minutes(clock, client, cast, enter):
    enter("maria")
    clock.shift(299)
    assert client.post("/weighty/").content == b"done"
    clock.shift(2)
    assert client.post("/weighty/")["Location"] == "/prove/?next=%2Fweighty%2F"
    assert DONE == ["POST"]


def test_a_sign_in_by_the_tests_own_door_counts_too(cast, sign_in):
    assert sign_in(cast["maria"]).post("/weighty/").content == b"done"


def test_nothing_is_done_before_the_proof_and_the_way_leads_back(later):
    assert later.get("/weighty/?part=2")["Location"] == "/prove/?next=%2Fweighty%2F%3Fpart%3D2"
    assert DONE == []
    page = later.get("/prove/?next=%2Fweighty%2F%3Fpart%3D2")
    assert 'name="next" value="/weighty/?part=2"' in page.text
    answer = later.post("/prove/", {"password": "a long password", "next": "/weighty/?part=2"})
    assert answer["Location"] == "/weighty/?part=2"
    assert later.get("/weighty/?part=2").content == b"done"


def test_a_form_leads_back_to_the_page_it_stood_on(later):
    stood = later.post("/weighty/", headers={"referer": "http://testserver/account/?x=1"})
    assert stood["Location"] == "/prove/?next=%2Faccount%2F%3Fx%3D1"
    foreign = later.post("/weighty/", headers={"referer": "https://example.org/account/"})
    assert foreign["Location"] == "/prove/?next=%2Fweighty%2F"


def test_a_part_of_a_page_leads_the_whole_page_to_the_proof(later):
    htmx = {"HX-Request": "true", "HX-Current-URL": "http://testserver/account/?x=1"}
    answer = later.post("/weighty/", headers=htmx)
    assert (answer.status_code, answer["HX-Redirect"]) == (401, "/prove/?next=%2Faccount%2F%3Fx%3D1")
    assert (answer.content, DONE) == (b"", [])


@pytest.mark.parametrize("elsewhere", ["https://example.org/", "//example.org/", "javascript:alert(1)", ""])
def test_the_proof_never_leads_to_another_site(later, elsewhere):
    answer = later.post("/prove/", {"password": "a long password", "next": elsewhere})
    assert answer["Location"] == "/today/"


def test_a_wrong_password_proves_nothing(later, cast, told):
    answer = later.post("/prove/", {"password": "wrong", "next": "/weighty/"})
    assert (answer.status_code, "This is not your password." in answer.text) == (422, True)
    assert later.post("/weighty/").status_code == 302
    assert told(cast["maria"])[0] == ("failed step up", "127.0.0.1")


def test_a_code_proves_and_proves_once(clock, client, with_app, enter, cast, told):
    enter("maria")
    client.post("/sign-in/second-factor/", {"code": with_app.code()})
    clock.shift(301)
    code = with_app.code()
    assert client.post("/prove/", {"code": code, "next": "/weighty/"})["Location"] == "/weighty/"
    assert told(cast["maria"])[0] == ("step up", "code of the app")
    clock.shift(301)
    assert client.post("/prove/", {"code": code}).status_code == 422
    assert client.post("/weighty/").status_code == 302


def test_the_proof_gives_the_session_a_new_id_and_ends_the_old_one(later):
    before = later.cookies["sessionid"].value
    later.post("/prove/", {"password": "a long password"})
    assert later.cookies["sessionid"].value != before
    stolen = Client()
    stolen.cookies["sessionid"] = before
    assert not is_in(stolen)
    assert is_in(later)


def test_signing_in_gives_the_session_a_new_id(client, recovery, enter):
    enter("maria")
    first = client.cookies["sessionid"].value
    client.post("/sign-in/second-factor/", {"code": recovery[0]})
    assert client.cookies["sessionid"].value != first


def test_who_is_not_signed_in_signs_in_first(client, db):
    assert client.get("/weighty/")["Location"] == "/sign-in/?next=/weighty/"
    assert client.get("/prove/?next=/weighty/")["Location"].startswith("/sign-in/")


@pytest.mark.parametrize("page", ["factors/app/", "factors/passkey/", "recovery-codes/", "provider/link/"])
def test_what_changes_the_ways_in_asks_for_proof(later, page):
    for answer in (later.get(f"/account/{page}"), later.post(f"/account/{page}")):
        assert answer["Location"].startswith("/prove/?next=")

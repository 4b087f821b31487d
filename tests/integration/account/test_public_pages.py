"""What the public is given: no cookie where no form needs one; sentences for what cannot be done like this."""

import pytest
from django.test import Client


@pytest.mark.parametrize(
    "page", ["/", "/help/keys/", "/programmes/", "/partners/", "/catalogue/", "/search/?q=x", "/no/"]
)
def test_public_pages_set_no_cookie_and_hold_no_token(client, db, page):
    answer = client.get(page)
    assert (dict(answer.cookies), "csrf" in answer.text.lower()) == ({}, False)
    assert answer["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("page", ["/sign-in/", "/display/"])
def test_a_page_with_a_form_sets_the_cookie_of_its_form_and_no_session(client, db, page):
    assert list(client.get(page).cookies) == ["csrftoken"]


def test_the_public_chooses_how_pages_look_on_a_page_of_its_own(client, db):
    assert 'href="/display/?back=/help/keys/"' in client.get("/help/keys/").text
    page = client.get("/display/?back=/help/keys/")
    assert 'name="back" value="/help/keys/"' in page.text
    assert 'value="/"' in client.get("/display/?back=https://example.org/").text


def test_members_find_their_token_on_every_page(cast, sign_in):
    client = sign_in(cast["maria"])
    assert client.get("/help/keys/").text.count('"X-CSRFToken"') == 1


@pytest.mark.parametrize(("address", "allowed"), [("/sign-out/", "POST"), ("/sign-in/provider/", "POST")])
def test_what_only_a_press_does_says_so_when_it_is_opened(client, db, address, allowed):
    answer = client.get(address)
    assert (answer.status_code, answer["Allow"]) == (405, allowed)
    assert "This address works only by a button on its page" in answer.text


def test_a_form_of_another_visit_is_refused_with_a_sentence(cast):
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post("/sign-in/", {"username": "maria", "password": "a long password"})
    assert (answer.status_code, "This form was opened before you last signed in or out" in answer.text) == (403, True)

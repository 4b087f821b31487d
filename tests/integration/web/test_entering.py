"""Signing in and out, and acting under one of several memberships."""

import pytest
from django.contrib.messages import get_messages

from comity.access.models import Membership
from comity.journal.models import LogEntry

WORDS = "This name and password do not belong together. Check both; capitals count."


def enter(client, name="maria", password="a long password", **more):
    return client.post("/sign-in/", {"username": name, "password": password, **more})


def test_a_member_signs_in_and_comes_to_today(client, cast):
    answer = enter(client)
    assert (answer.status_code, answer["Location"]) == (302, "/today/")


def test_signing_in_leads_on_to_the_page_that_was_asked_for(client, cast):
    asked = client.get("/today/")
    assert asked["Location"] == "/sign-in/?next=/today/"
    page = client.get(asked["Location"]).content.decode()
    assert 'name="next" value="/today/"' in page
    assert enter(client, next="/catalogue/")["Location"] == "/catalogue/"


@pytest.mark.parametrize("elsewhere", ["https://example.org/", "//example.org/", "javascript:alert(1)"])
def test_signing_in_never_leads_to_another_site(client, cast, elsewhere):
    assert enter(client, next=elsewhere)["Location"] == "/today/"


@pytest.mark.parametrize("name", ["maria", "nobody"])
def test_a_wrong_password_and_an_unknown_name_get_the_same_sentence(client, cast, name):
    answer = enter(client, name=name, password="wrong")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert page.count(WORDS) == 1
    assert f'value="{name}"' in page
    assert "<title>Error: Sign in · Comity</title>" in page


def test_an_empty_form_says_what_to_type_beside_each_field(client, cast):
    page = enter(client, name="", password="").content.decode()
    assert page.count("Type the name of your account.") == 2  # in the summary and at the field
    assert page.count('href="#id_password"') == 1


def test_who_is_signed_in_already_goes_on(cast, sign_in):
    assert sign_in(cast["leyla"]).get("/sign-in/")["Location"] == "/today/"


def test_signing_out_is_a_press_and_not_a_link(cast, sign_in):
    client = sign_in(cast["leyla"])
    assert client.get("/sign-out/").status_code == 405
    assert client.post("/sign-out/")["Location"] == "/"
    assert client.get("/today/").status_code == 302


@pytest.fixture
def two(cast, sides):
    """Maria's second membership: she also keeps a desk."""
    return Membership.objects.create(user=cast["maria"], side=sides["org"], kind="desk")


def test_a_member_of_two_kinds_chooses_in_the_menu_and_the_choice_is_journalled(two, cast, sign_in):
    client = sign_in(cast["maria"])
    other = cast["maria"].memberships.get(kind="manager")
    page = client.get("/today/").content.decode()
    assert page.count('name="membership"') == 2
    answer = client.post("/acting/", {"membership": other.ref})
    assert answer["Location"] == "/today/"
    assert client.session["acting"] == other.ref
    page = client.get("/today/").content.decode()
    assert '<span class="quiet">programme manager, Organisation</span>' in page
    lines = [(line.move, line.kind, line.ref, line.side) for line in LogEntry.objects.all()]
    assert lines == [("act as", "Membership", other.ref, "org")]


def test_a_member_of_one_kind_has_nothing_to_choose(cast, sign_in):
    assert 'name="membership"' not in sign_in(cast["leyla"]).get("/today/").content.decode()


def test_nobody_acts_under_the_membership_of_another_or_one_that_ended(two, cast, sign_in):
    client = sign_in(cast["leyla"])
    assert client.post("/acting/", {"membership": cast["maria"].acting.ref}).status_code == 404
    assert client.post("/acting/", {}).status_code == 404
    two.ended_at = "2026-01-01T00:00Z"
    two.save()
    assert sign_in(cast["maria"]).post("/acting/", {"membership": two.ref}).status_code == 404
    assert LogEntry.objects.count() == 0


def test_the_public_cannot_choose_a_membership(client, cast):
    assert client.post("/acting/", {"membership": cast["maria"].acting.ref})["Location"].startswith("/sign-in/")


def test_a_choice_that_has_ended_falls_back_to_a_live_membership(two, cast, sign_in):
    client = sign_in(cast["maria"])
    client.post("/acting/", {"membership": two.ref})
    two.ended_at = "2026-01-01T00:00Z"
    two.save()
    answer = client.get("/today/")
    assert answer.context["acting"] == cast["maria"].acting
    assert list(get_messages(answer.wsgi_request)) == []


def test_the_name_asks_for_attention_until_something_has_to_be_mended(client, db):
    assert "autofocus" in client.get("/sign-in/").text
    assert "autofocus" not in client.post("/sign-in/", {"username": "nobody", "password": "wrong"}).text

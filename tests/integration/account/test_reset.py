"""A forgotten password: a letter to the account's own address, a link that works once, and nothing told to others."""

import re

import pytest
from django.core import mail
from django.test import Client

from comity.web.account.passwords import POST
from tests.integration.account.conftest import is_in, sessions

ON_ITS_WAY = "If there is an account of this name and it has a mail address, a letter with a link is on its way."
NEW = {"new": "paper and ink and tea", "again": "paper and ink and tea"}


@pytest.fixture(autouse=True)
def mailing(settings, cast):
    settings.EMAIL_HOST = "mail.example.org"
    settings.COMITY_ADDRESS = "https://comity.example.org"
    cast["maria"].email = "maria@example.org"
    cast["maria"].save()


def letters():
    """Every letter sent so far; what is on its way arrives first."""
    POST.submit(str).result()
    return mail.outbox


def ask(client, name="maria"):
    return client.post("/sign-in/reset/", {"username": name})


@pytest.fixture
def link(client, cast) -> str:
    ask(client)
    (letter,) = letters()
    return re.search(r"https://comity\.example\.org(/sign-in/reset/\S+)", letter.body)[1]


def test_the_letter_goes_to_the_address_of_the_account_and_its_subject_tells_nothing(client, cast, link, told):
    letter = letters()[0]
    assert (letter.to, letter.subject) == (["maria@example.org"], "Comity: your account")
    assert "maria" not in letter.body.replace(link, "")
    assert cast["maria"].ref in link  # the public key, no number of the database
    assert told(cast["maria"]) == [("ask for a new password", "127.0.0.1")]


@pytest.mark.parametrize("name", ["maria", "ivana", "nobody"])
def test_the_answer_is_the_same_with_an_address_without_one_and_without_an_account(client, cast, name):
    answer = ask(client, name)
    assert (answer.status_code, answer.text.count(ON_ITS_WAY)) == (200, 1)
    assert len(letters()) == (name == "maria")


def test_opening_the_link_changes_nothing_however_often(client, cast, link):
    for _ in range(3):  # scanners of mail open links
        assert client.get(link).status_code == 200
        assert client.head(link).status_code in {200, 405}
    cast["maria"].refresh_from_db()
    assert cast["maria"].check_password("a long password")


def test_a_press_sets_the_new_password_once_and_signs_nobody_in(client, cast, link, enter, told):
    other = Client()
    enter("maria", at=other)
    assert client.post(link, NEW).status_code == 410  # signing in has ended the link
    ask(client)
    again = re.search(r"(/sign-in/reset/\S+)", letters()[-1].body)[1]
    assert client.post(again, NEW)["Location"] == "/sign-in/"
    assert (is_in(client), is_in(other), sessions(cast["maria"])) == (False, False, 0)
    assert ("reset password", "") in told(cast["maria"])
    assert client.post(again, NEW).status_code == 410
    assert enter("maria").status_code == 200
    assert enter("maria", NEW["new"])["Location"] == "/today/"


def test_a_weak_or_mistyped_password_is_not_set_and_the_link_still_works(client, cast, link):
    for typed in ({"new": "short", "again": "short"}, {**NEW, "again": "other"}, {"new": ""}):
        assert client.post(link, typed).status_code == 422
    assert client.post(link, NEW).status_code == 302


def test_the_link_is_over_after_half_an_hour(clock, client, cast):
    ask(client)
    link = re.search(r"(/sign-in/reset/\S+)", letters()[0].body)[1]
    clock.shift(30 * 60)
    assert client.get(link).status_code == 200
    clock.shift(2)
    answer = client.post(link, NEW)
    assert (answer.status_code, "its half hour is over" in answer.text) == (410, True)


def test_a_link_of_one_account_is_none_for_another(client, cast, link):
    foreign = link.replace(cast["maria"].ref, cast["ivana"].ref)
    assert client.post(foreign, NEW).status_code == 410
    assert client.post(link.replace(cast["maria"].ref, "nonsense"), NEW).status_code == 410


def test_second_factors_outlive_a_new_password(client, with_app, cast, enter):
    ask(client)
    link = re.search(r"(/sign-in/reset/\S+)", letters()[-1].body)[1]
    client.post(link, NEW)
    assert enter("maria", NEW["new"])["Location"] == "/sign-in/second-factor/"


def test_letters_are_limited_for_the_account_and_for_the_network(clock, client, cast):
    assert [ask(client).status_code for _ in range(4)] == [200, 200, 200, 429]
    assert [ask(client, f"name{number}").status_code for number in range(17)] == [200] * 16 + [429]
    assert len(letters()) == 3


def test_without_a_mail_server_there_is_no_such_page(client, settings):
    settings.EMAIL_HOST = ""
    assert client.get("/sign-in/reset/").status_code == 404
    assert "/sign-in/reset/" not in client.get("/sign-in/").text

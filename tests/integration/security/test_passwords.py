"""What a password may be: long enough, none that everybody tries, otherwise anything, and exactly as it was typed."""

import re

import pytest
from django.test import Client

from comity.access.models import User

pytestmark = pytest.mark.django_db
OLD = "a long password"


@pytest.fixture
def change(cast, client):
    """Try to set a new password as Nigar, who reads; gives the status and how often the form had something to say."""
    client.force_login(cast["nigar"])

    def to(new):
        return client.post("/account/password/", {"old": OLD, "new": new, "again": new})

    return to


def opens(password):
    return Client().post("/sign-in/", {"username": "nigar", "password": password}).status_code == 302


@pytest.mark.parametrize(
    "password",
    [
        "qhxwzvbnmkrt",  # twelve signs of one kind
        "482915037264",
        "!?!?-.,;:!?!",
        "ключ и замок",
        "  blanks at both ends  ",
        "x y " * 16 + "z",
        "long " * 180,
    ],
)
def test_any_signs_will_do_and_each_counts(change, password):
    assert change(password).status_code == 302
    assert opens(password)
    for other in (password.swapcase(), password.strip(), password[:-1], f"{password} ", password[:72]):
        assert opens(other) == (other == password)


@pytest.mark.parametrize("password", ["qhxwzvbnmkr", "short"])
def test_below_twelve_signs_is_too_short(change, password):
    answer = change(password)
    assert (answer.status_code, "at least 12 characters" in answer.text) == (422, True)
    assert opens(OLD)


@pytest.mark.parametrize("password", ["manchesterunited", "1234567891011", "MANCHESTERUNITED"])
def test_what_everybody_tries_is_refused(change, password):
    assert "too common" in change(password).text
    assert opens(OLD)


def test_the_own_name_is_no_password(cast, change):
    User.objects.filter(username="nigar").update(first_name="Nigarkhanum Sample")
    assert "too similar" in change("nigarkhanum sample").text


def test_a_password_grows_no_older(cast, client):
    """Nothing in the account or the session asks for a new one after a time."""
    User.objects.filter(username="nigar").update(date_joined="2001-01-01T00:00:00Z", last_login="2001-01-01T00:00:00Z")
    assert Client().post("/sign-in/", {"username": "nigar", "password": OLD})["Location"] == "/today/"


@pytest.mark.parametrize("page", ["/sign-in/", "/account/password/"])
def test_fields_hide_what_is_typed_and_let_programs_fill_them(cast, client, page):
    if page != "/sign-in/":
        client.force_login(cast["nigar"])
    fields = re.findall(r"<input[^>]*name=\"(?:password|old|new|again)\"[^>]*>", client.get(page).text)
    assert len(fields) == (1 if page == "/sign-in/" else 3)
    for field in fields:
        assert 'type="password"' in field
        assert re.search(r'autocomplete="(current|new)-password"', field)
        assert not re.search(r"onpaste|oncopy|readonly|value=", field)

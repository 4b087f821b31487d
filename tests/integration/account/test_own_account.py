"""The page of one's own account: its log, its memberships, and nobody else's; who needs a second factor."""

import pytest
from django.test import Client, override_settings
from django.utils.timezone import now

from comity.access.factors import factors_of, make_recovery_codes
from comity.access.models import Membership
from comity.access.policy import needs_second_factor
from tests.integration.account.conftest import is_in

NEEDED = "Set up a second factor to go on"


def test_the_log_shows_what_happened_to_the_account_and_to_no_other(client, cast, enter):
    enter("ivana", "wrong", at=Client(REMOTE_ADDR="192.0.2.9"))
    enter("maria", "wrong", at=Client(REMOTE_ADDR="192.0.2.7"))
    enter("maria")
    page = client.get("/account/")
    said = [[cell.text for cell in row.cells][1:] for row in page.context["log"]]
    assert said == [
        ["Signed in", "password, 127.0.0.1"],
        ["Somebody tried to sign in and failed", "192.0.2.7"],
    ]
    assert "192.0.2.9" not in page.text
    assert "programme manager, Organisation" in page.text


def test_a_failed_try_at_no_account_is_in_nobodys_log(client, cast, enter, told):
    enter("nobody", "wrong")
    assert [told(user) for name, user in cast.items() if name != "public"] == [[]] * (len(cast) - 1)


def test_the_page_is_reached_from_the_menu_and_for_members_alone(client, cast, enter):
    assert 'href="/account/"' not in client.get("/").text
    assert client.get("/account/")["Location"] == "/sign-in/?next=/account/"
    enter("maria")
    assert 'href="/account/"' in client.get("/").text


def test_the_page_asks_as_often_for_many_sessions_as_for_one(client, cast, enter, django_assert_max_num_queries):
    enter("maria")
    client.get("/account/")
    for _ in range(3):
        enter("maria", at=Client())
    with django_assert_max_num_queries(8):
        assert client.get("/account/").status_code == 200


WEIGHTY = {"maria", "leyla", "omar", "otto"}


def test_who_may_table_agree_release_or_keep_the_server_needs_a_second_factor(cast, sides):
    found = {name for name, user in cast.items() if name != "public" and needs_second_factor([user.acting])}
    assert found == WEIGHTY
    releasing = Membership(user=cast["ivana"], side=sides["org"], kind="releasing")
    assert needs_second_factor([cast["ivana"].acting, releasing])
    releasing.ended_at = now()
    assert not needs_second_factor([cast["ivana"].acting, releasing])
    assert not needs_second_factor([])


@override_settings(SECOND_FACTOR_OF="deciders")
@pytest.mark.parametrize("name", ["maria", "leyla", "otto"])
def test_where_it_is_demanded_they_get_the_pages_to_set_one_up_and_no_other(client, cast, enter, name):
    enter(name)
    for page in ("/today/", "/", "/programmes/", "/acting/", "/nowhere/"):
        assert client.get(page)["Location"] == "/account/factors/", page
    assert client.post("/draft/", {})["Location"] == "/account/factors/"
    part = client.get("/programmes/", headers={"HX-Request": "true"})
    assert (part.status_code, part["HX-Redirect"]) == (401, "/account/factors/")
    assert NEEDED in client.get("/account/factors/").text
    assert client.get("/account/factors/passkey/").status_code == 200


@override_settings(SECOND_FACTOR_OF="deciders")
def test_once_it_is_set_up_every_page_is_open_and_the_last_one_stays(client, cast, enter, set_up_app):
    enter("maria")
    set_up_app(client)
    assert client.get("/today/").status_code == 200
    ref = factors_of(cast["maria"])[0].ref
    answer = client.post(f"/account/factors/{ref}/remove/")
    assert (answer.status_code, "Add another before" in answer.text) == (409, True)
    assert len(factors_of(cast["maria"])) == 1
    make_recovery_codes(cast["maria"], at=now())
    assert client.post(f"/account/factors/{ref}/remove/").status_code == 409


@override_settings(SECOND_FACTOR_OF="everyone")
@pytest.mark.parametrize("name", ["maria", "ivana", "leyla", "rashid", "nigar", "audra", "otto", "pia"])
def test_where_it_is_demanded_of_everyone_a_password_alone_opens_nothing_but_setting_one_up(
    client, cast, enter, set_up_app, name
):
    enter(name)
    for page in ("/today/", "/", "/account/", "/account/password/", "/account/recovery-codes/", "/nowhere/"):
        assert client.get(page)["Location"] == "/account/factors/", page
    assert client.post("/account/sessions/end/")["Location"] == "/account/factors/"
    assert NEEDED in client.get("/account/factors/").text
    set_up_app(client)
    assert client.get("/account/").status_code == client.get("/").status_code == 200


@override_settings(SECOND_FACTOR_OF="deciders")
def test_others_go_on_by_password_alone(client, cast, enter):
    for name in ("ivana", "rashid", "nigar", "audra", "pia"):
        assert enter(name, at=(one := Client()))["Location"] == "/today/"
        assert one.get("/today/").status_code == 200


def test_where_it_is_offered_nobody_is_held_up(client, cast, enter):
    enter("maria")
    assert client.get("/today/").status_code == 200
    assert NEEDED not in client.get("/account/factors/").text


def test_a_closed_account_does_not_come_in_and_is_told_no_more_than_a_wrong_password(client, cast, enter):
    cast["maria"].is_active = False
    cast["maria"].save()
    answer = enter("maria")
    assert "This name and password do not belong together." in answer.text
    assert not is_in(client)

"""Sessions: half an hour idle, twelve hours in all; listed and ended by their owner; what follows when they end."""

import pytest
from django.test import Client

from comity.access.models import BrowserSession, TypedDraft
from tests.integration.account.conftest import is_in, sessions

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


def test_a_session_ends_after_half_an_hour_without_a_move(clock, client, cast, enter):
    enter("maria")
    clock.shift(29 * 60)
    assert is_in(client)
    clock.shift(29 * 60)
    assert is_in(client)
    clock.shift(30 * 60 + 1)
    assert not is_in(client)


def test_a_session_ends_after_twelve_hours_whatever_one_does(clock, client, cast, enter):
    enter("maria")
    for _ in range(35):
        clock.shift(20 * 60)
        assert is_in(client)
    clock.shift(19 * 60)
    assert is_in(client)
    clock.shift(60)
    assert not is_in(client)
    assert sessions(cast["maria"]) == 0


def test_reading_costs_no_write_until_a_minute_has_passed(clock, client, cast, enter, django_assert_num_queries):
    enter("maria")
    seen = BrowserSession.objects.get().seen_at
    clock.shift(59)
    client.get("/help/keys/")
    assert BrowserSession.objects.get().seen_at == seen
    clock.shift(1)
    client.get("/help/keys/")
    assert BrowserSession.objects.get().seen_at > seen


def test_one_sees_where_one_is_signed_in_and_ends_one_of_them(client, cast, enter, told):
    phone = Client(HTTP_USER_AGENT=FIREFOX, REMOTE_ADDR="192.0.2.7")
    enter("maria", at=phone)
    enter("maria")
    page = client.get("/account/")
    assert page.text.count("End it") == 2
    assert "Firefox, Linux" in page.text
    assert "password, 192.0.2.7" in page.text
    other = BrowserSession.objects.get(network="192.0.2.7")
    assert other.session_key not in page.text
    assert client.post(f"/account/sessions/{other.ref}/end/")["Location"] == "/account/"
    assert not is_in(phone)
    assert is_in(client)
    assert told(cast["maria"])[0] == ("end a session", "")
    assert client.post(f"/account/sessions/{other.ref}/end/").status_code == 404


def test_nobody_ends_the_session_of_another(client, cast, enter):
    enter("ivana")
    others = Client()
    enter("maria", at=others)
    ref = BrowserSession.objects.get(user=cast["maria"]).ref
    assert client.post(f"/account/sessions/{ref}/end/").status_code == 404
    assert client.post(f"/account/sessions/{BrowserSession.objects.get(ref=ref).session_key}/end/").status_code == 404
    assert is_in(others)


def test_ending_every_other_session_keeps_this_one(client, cast, enter, told):
    others = [Client() for _ in range(3)]
    for other in others:
        enter("maria", at=other)
    enter("maria")
    client.post("/account/sessions/end/")
    assert [is_in(other) for other in others] == [False] * 3
    assert is_in(client)
    assert told(cast["maria"])[0] == ("end other sessions", "")


def test_a_new_password_ends_every_other_session(client, cast, enter, told):
    other = Client()
    enter("maria", at=other)
    enter("maria")
    new = {"old": "a long password", "new": "paper and ink and tea", "again": "paper and ink and tea"}
    assert client.post("/account/password/", new)["Location"] == "/account/"
    assert (is_in(client), is_in(other), sessions(cast["maria"])) == (True, False, 1)
    assert ("change password", "") in told(cast["maria"])
    client.post("/sign-out/")
    assert enter("maria").status_code == 200
    assert enter("maria", "paper and ink and tea").status_code == 302


WRONG = [
    ({"old": "wrong", "new": "paper and ink and tea", "again": "paper and ink and tea"}, "This is not your password."),
    ({"old": "a long password", "new": "paper and ink and tea", "again": "other"}, "The two are not the same."),
    ({"old": "a long password", "new": "short", "again": "short"}, "at least 12 characters"),
    ({"old": "a long password", "new": "password1234", "again": "password1234"}, "too common"),
    ({"old": ""}, "Type the password."),
]


@pytest.mark.parametrize(("typed", "words"), WRONG)
def test_a_password_is_changed_only_when_all_is_right(client, cast, enter, typed, words):
    enter("maria")
    answer = client.post("/account/password/", typed)
    assert (answer.status_code, words in answer.text) == (422, True)
    cast["maria"].refresh_from_db()
    assert cast["maria"].check_password("a long password")


def test_signing_out_ends_the_session_on_the_server(client, cast, enter, told):
    enter("maria")
    kept = client.cookies["sessionid"].value
    answer = client.post("/sign-out/")
    assert (answer["Location"], answer["Clear-Site-Data"]) == ("/", '"storage"')
    client.cookies["sessionid"] = kept
    assert not is_in(client)
    assert [move for move, _note in told(cast["maria"])] == ["sign out", "sign in"]


def test_an_ended_session_leads_back_to_the_page_that_was_asked_for(clock, client, cast, enter):
    enter("maria")
    clock.shift(3600)
    assert client.get("/today/?x=1")["Location"] == "/sign-in/?next=/today/%3Fx%3D1"


def test_a_form_sent_after_the_end_leads_to_the_page_with_the_form(clock, client, cast, enter):
    enter("maria")
    clock.shift(3600)
    answer = client.post("/acting/", {}, headers={"referer": "http://testserver/today/?x=1"})
    assert answer["Location"] == "/sign-in/?next=/today/%3Fx%3D1"


def test_a_part_asked_for_after_the_end_leads_the_whole_page_to_signing_in(clock, client, cast, enter):
    enter("maria")
    clock.shift(3600)
    htmx = {"HX-Request": "true", "HX-Current-URL": "http://testserver/account/?x=1"}
    answer = client.get("/account/", headers=htmx)
    assert (answer.status_code, answer["HX-Redirect"]) == (401, "/sign-in/?next=/account/%3Fx%3D1")
    assert answer.content == b""


def test_what_an_ended_session_may_not_know_of_leads_to_signing_in_whether_it_exists_or_not(
    clock, client, cast, enter, make_programme
):
    hidden = f"/programmes/{make_programme().ref}/"
    for address in (hidden, "/programmes/nothing/"):
        enter("maria", at=(one := Client()))
        clock.shift(3600)
        assert one.get(address)["Location"] == f"/sign-in/?next={address}"
        assert one.get(address).status_code == 404  # now nothing tells of a session any more
    assert client.get(hidden).status_code == 404


def test_what_was_typed_lies_on_the_server_and_is_there_after_signing_in_again(clock, client, cast, enter):
    enter("maria")
    client.post("/draft/", {"form": "activity:new", "fields": '{"title": ["Half a title"]}', "version": "0"})
    clock.shift(3600)
    assert client.post("/draft/", {"form": "activity:new", "fields": "{}", "version": "0"}).status_code == 401
    enter("maria")
    assert client.get("/draft/?form=activity:new").json()["fields"] == {"title": ["Half a title"]}
    assert TypedDraft.objects.get().user == cast["maria"]


def test_sessions_that_ran_out_are_cleared_at_the_next_sign_in(clock, client, cast, enter):
    for name in ("maria", "ivana", "boris"):
        enter(name, at=Client())
    clock.shift(3600)
    enter("omar")
    assert BrowserSession.objects.count() == 1

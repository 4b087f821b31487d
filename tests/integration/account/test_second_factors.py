"""Codes of an app and recovery codes: set up, asked for, used once, made anew; secrets sealed."""

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client, override_settings

from comity.access.factors import digits_of, factors_of
from comity.notices.models import Notice
from tests.integration.account.conftest import is_in

NOT_NOW = "This code is wrong, was used before, or its time is over. Type the next one."


def second(client, code):
    return client.post("/sign-in/second-factor/", {"code": code})


def test_after_the_app_is_set_up_a_password_alone_does_not_let_in(client, with_app, enter):
    assert enter("maria")["Location"] == "/sign-in/second-factor/"
    assert not is_in(client)
    assert second(client, with_app.code())["Location"] == "/today/"
    assert is_in(client)


def test_the_way_on_is_kept_over_the_second_factor(client, with_app, enter):
    enter("maria", next="/catalogue/")
    assert second(client, with_app.code())["Location"] == "/catalogue/"


def test_setting_up_asks_for_a_code_and_a_wrong_one_sets_nothing_up(clock, client, cast, enter):
    enter("maria")
    page = client.get("/account/factors/app/")
    assert page.text.count("data:image/svg+xml;base64,") == 1
    answer = client.post("/account/factors/app/", {"code": "000000"})
    assert answer.status_code == 422
    assert "This code is not the one the app shows now." in answer.text
    assert factors_of(cast["maria"]) == []
    assert answer.context["secret"] == page.context["secret"]  # the picture that was read still holds


def test_a_wrong_code_does_not_let_in_and_the_owner_learns_of_it(client, with_app, cast, enter, told):
    enter("maria")
    answer = second(client, "123123" if with_app.code() != "123123" else "321321")
    assert (answer.status_code, NOT_NOW in answer.text) == (422, True)
    assert not is_in(client)
    assert told(cast["maria"])[0] == ("failed sign in", "second factor, 127.0.0.1")


@pytest.mark.parametrize(
    "form", ["{0}", "{0[0]}{0[1]}{0[2]} {0[3]}{0[4]}{0[5]}", " {0}\u00a0", "wide", "arabic", "raised"]
)
def test_a_code_works_once_however_its_digits_are_written(client, with_app, enter, form):
    code = with_app.code()
    enter("maria")
    assert second(client, code)["Location"] == "/today/"
    client.post("/sign-out/")
    enter("maria")
    again = {
        "wide": code.translate({ord(str(n)): chr(0xFF10 + n) for n in range(10)}),
        "raised": code.translate({ord(str(n)): sign for n, sign in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}),
        "arabic": code.translate({ord(str(n)): chr(0x0660 + n) for n in range(10)}),
    }.get(form, form.format(code))
    assert digits_of(again) == code
    assert second(client, again).status_code == 422
    assert second(client, with_app.code(1))["Location"] == "/today/"


def test_a_code_with_blanks_is_the_code(client, with_app, enter):
    enter("maria")
    code = with_app.code()
    assert second(client, f" {code[:3]} {code[3:]} ")["Location"] == "/today/"


@pytest.mark.parametrize("typed", ["", "12345a", "٣٤x", "½23456", "-", "１２３ab"])
def test_what_is_no_row_of_digits_is_no_code(typed):
    assert digits_of(typed) == ""


def test_the_code_that_set_the_app_up_does_not_let_in(client, cast, enter, set_up_app):
    enter("maria")
    app = set_up_app(client)
    client.post("/sign-out/")
    enter("maria")
    assert second(client, app.code(-1)).status_code == 422


def test_codes_of_long_ago_and_of_later_do_not_let_in(client, with_app, enter):
    enter("maria")
    assert [second(client, with_app.code(when)).status_code for when in (-2, 2)] == [422, 422]


def test_a_recovery_code_stands_in_once(client, recovery, enter, cast):
    enter("maria")
    assert second(client, f"{recovery[0][:5]} {recovery[0][5:]}")["Location"] == "/today/"
    client.post("/sign-out/")
    enter("maria")
    assert second(client, recovery[0]).status_code == 422
    assert second(client, recovery[1])["Location"] == "/today/"
    assert [one.left for one in factors_of(cast["maria"]) if one.kind == "recovery_codes"] == [8]


def test_recovery_codes_are_shown_once_and_new_ones_end_the_old(client, with_app, enter, cast, told):
    enter("maria")
    second(client, with_app.code())
    assert client.get("/account/recovery-codes/").context.get("codes") is None
    made = client.post("/account/recovery-codes/")
    first = made.context["codes"]
    assert (len(first), len(set(first))) == (10, 10)
    assert all(code in made.text for code in first)
    assert f"{first[0].replace(' ', '%20')}%0A" in made.text  # the file to keep
    assert all(code not in client.get("/account/recovery-codes/").text for code in first)
    assert told(cast["maria"])[0] == ("make recovery codes", "")
    client.post("/account/recovery-codes/")
    client.post("/sign-out/")
    enter("maria")
    assert second(client, first[0]).status_code == 422


def test_recovery_codes_need_a_factor_to_stand_in_for(client, cast, enter):
    enter("maria")
    answer = client.post("/account/recovery-codes/")
    assert (answer.status_code, Authenticator.objects.count()) == (409, 0)


def test_taking_the_last_factor_away_takes_the_recovery_codes_too(client, recovery, enter, cast, told):
    enter("maria")
    second(client, recovery[0])
    ref = next(one.ref for one in factors_of(cast["maria"]) if one.kind == "totp")
    page = client.get(f"/account/factors/{ref}/remove/")
    assert "the recovery codes go with it" in page.text
    assert len(factors_of(cast["maria"])) == 2  # asking changed nothing
    assert client.post(f"/account/factors/{ref}/remove/")["Location"] == "/account/factors/"
    assert factors_of(cast["maria"]) == []
    assert told(cast["maria"])[0] == ("remove codes of an app", "")
    client.post("/sign-out/")
    assert enter("maria")["Location"] == "/today/"


def test_nobody_takes_away_a_factor_of_another(client, with_app, cast, enter):
    ref = factors_of(cast["maria"])[0].ref
    enter("ivana")
    assert client.get(f"/account/factors/{ref}/remove/").status_code == 404
    assert client.post(f"/account/factors/{ref}/remove/").status_code == 404
    assert client.post(f"/account/factors/passkey/{ref}/", {"name": "mine"}).status_code == 404
    assert len(factors_of(cast["maria"])) == 1


def test_the_page_of_the_second_factor_is_for_who_gave_the_password_a_short_while_ago(clock, client, with_app, enter):
    assert client.get("/sign-in/second-factor/")["Location"] == "/sign-in/"
    enter("maria")
    assert client.get("/sign-in/second-factor/").status_code == 200
    clock.shift(601)
    assert second(client, with_app.code())["Location"] == "/sign-in/"
    assert not is_in(client)


def test_half_a_sign_in_opens_no_page(client, with_app, enter):
    enter("maria")
    for page in ("/today/", "/account/", "/account/factors/", "/prove/"):
        assert client.get(page)["Location"].startswith("/sign-in/?next=")


def test_the_secret_lies_sealed_in_the_database_and_another_installation_cannot_read_it(client, with_app, enter):
    kept = Authenticator.objects.get().data["secret"]
    assert with_app.secret not in kept
    enter("maria")
    with override_settings(SECRET_KEY="y" * 60):
        other = Client()
        other.post("/sign-in/", {"username": "maria", "password": "a long password"})
        assert other.post("/sign-in/second-factor/", {"code": with_app.code()}).status_code == 422


def test_the_owner_is_told_of_a_new_factor_elsewhere_too(client, with_app, cast):
    notice = Notice.objects.get()
    assert (notice.kind, notice.record_ref, notice.receiver.user) == ("security", cast["maria"].ref, cast["maria"])
    assert notice.facts == {"what": "codes of an app were set up"}

"""Who lost every second factor: known anew by somebody who is named, let in by a code handed over, to set one up."""

import re

import pytest
from allauth.mfa.models import Authenticator
from django.core.management import CommandError, call_command

from comity.access.factors import factors_of
from comity.delivery.render import rendered
from comity.journal.models import LogEntry
from comity.notices.models import Notice
from tests.integration.account.conftest import is_in, sessions

CHECK = ("--checked-by", "Leyla Sample", "--how", "passport, in her office")


def second(client, code):
    return client.post("/sign-in/second-factor/", {"code": code})


@pytest.fixture
def lost(client, cast, enter, set_up_app, capsys):
    """Nigar, who reads for Azerbaijan, had an app and is signed in; gives the code after the operator took it away."""
    enter("nigar")
    set_up_app(client)
    Notice.objects.all().delete()

    def lost():
        call_command("factors", "nigar", *CHECK)
        said = capsys.readouterr().out
        assert said.startswith("nigar: 1 taken away, sessions ended.\n")
        return re.search(r"\d{4} \d{4} \d{4}$", said.strip())[0]

    return lost


def test_every_factor_and_session_ends_and_the_journal_says_who_checked_and_how(client, lost, cast, told):
    assert is_in(client)
    code = lost()
    assert not is_in(client)
    assert (sessions(cast["nigar"]), factors_of(cast["nigar"])) == (0, [])
    assert told(cast["nigar"])[0] == ("take second factors away", "checked by Leyla Sample: passport, in her office")
    assert LogEntry.objects.latest("pk").actor_name.startswith("at the server")
    assert code.replace(" ", "") not in str(list(Authenticator.objects.values_list("data", flat=True)))


def test_the_owner_and_who_keeps_the_members_of_the_side_are_told_who_checked_and_how(lost, cast):
    lost()
    told = {one.receiver.user.username: rendered(one).text for one in Notice.objects.all()}
    assert told.keys() == {"nigar", "leyla"}
    for text in told.values():
        assert "Leyla Sample checked that it is the same person: passport, in her office" in text
    assert "Every second factor of nigar was taken away at the server." in told["leyla"]


@pytest.mark.parametrize(
    "words", [(), CHECK[:2], CHECK[2:], ("--checked-by", " ", "--how", "seen"), ("--checked-by", "Leyla", "--how", "")]
)
def test_nothing_is_taken_away_without_who_checked_and_how(lost, cast, words, capsys):
    with pytest.raises((CommandError, SystemExit)):
        call_command("factors", "nigar", *words)
    assert [one.kind for one in factors_of(cast["nigar"])] == ["totp"]
    assert not Notice.objects.exists()


def test_the_password_alone_opens_nothing_any_more(client, lost, enter):
    lost()
    assert enter("nigar")["Location"] == "/sign-in/second-factor/"
    for page in ("/today/", "/account/", "/account/factors/", "/account/factors/app/", "/account/factors/passkey/"):
        assert client.get(page)["Location"].startswith("/sign-in/?next="), page
    for wrong in ("000000", "0000000000", "000000000000"):
        assert second(client, wrong).status_code == 422
    assert not is_in(client)


def test_the_code_opens_the_pages_to_set_a_factor_up_and_no_other_until_that_is_done(client, lost, enter, set_up_app):
    code = lost()
    enter("nigar", next="/catalogue/")
    assert second(client, code)["Location"] == "/catalogue/"
    for page in ("/catalogue/", "/today/", "/", "/account/", "/account/password/", "/account/recovery-codes/"):
        assert client.get(page)["Location"] == "/account/factors/", page
    assert client.post("/account/sessions/end/")["Location"] == "/account/factors/"
    assert "Set up a second factor to go on" in client.get("/account/factors/").text
    app = set_up_app(client)
    assert client.get("/today/").status_code == client.get("/account/").status_code == 200
    assert [row.type for row in Authenticator.objects.all()] == ["totp"]
    client.post("/sign-out/")
    enter("nigar")
    assert second(client, code).status_code == 422
    assert second(client, app.code())["Location"] == "/today/"


def test_the_code_works_once_also_when_nothing_was_set_up_with_it(client, lost, enter, capsys):
    code = lost()
    enter("nigar")
    second(client, code)
    client.post("/sign-out/")
    enter("nigar")
    assert second(client, code).status_code == 422
    assert not is_in(client)
    call_command("factors", "nigar", *CHECK)  # a new code ends the old
    other = re.search(r"\d{4} \d{4} \d{4}$", capsys.readouterr().out.strip())[0]
    assert other != code
    assert second(client, code).status_code == 422
    assert second(client, other).status_code == 302


@pytest.mark.parametrize(("seconds", "status"), [(24 * 3600 - 1, 302), (24 * 3600, 422)])
def test_the_code_works_for_a_day(clock, client, lost, enter, seconds, status):
    code = lost()
    clock.shift(seconds)
    enter("nigar")
    assert second(client, code).status_code == status


def test_a_code_handed_over_is_not_shown_as_a_factor_nor_does_it_make_recovery_codes(client, lost, cast, enter):
    code = lost()
    assert factors_of(cast["nigar"]) == []
    enter("nigar")
    second(client, code)
    client.post("/account/recovery-codes/")
    assert ["until" in row.data for row in Authenticator.objects.all()] == [True]


def test_who_has_none_and_who_is_not_there_lose_nothing(cast, capsys):
    call_command("factors", "maria", *CHECK)
    assert capsys.readouterr().out == "maria: none.\n"
    with pytest.raises(SystemExit):
        call_command("factors", "nobody", *CHECK)
    assert "no open account" in capsys.readouterr().err
    assert not Notice.objects.exists()

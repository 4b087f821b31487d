"""How often something may be tried: per account, per network, for codes; counted in the database."""

import os
import re
import subprocess
import sys

import pytest
from django.test import Client, override_settings
from django.utils.timezone import now

from comity.access.limits import LIMITS, TooMany, attempt, forget_attempts, give_back
from comity.access.models import Attempts
from tests.house.tree import ROOT
from tests.integration.account.conftest import is_in
from tests.journeys.board_site import ask, database

WHEN = re.compile(r"Try again in 5 minutes, after 09:05 \(UTC\)\.")


def test_the_sixth_wrong_password_is_not_even_looked_at(clock, client, cast, enter):
    assert [enter("maria", "wrong").status_code for _ in range(5)] == [200] * 5
    answer = enter("maria")  # the right one now
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "300")
    assert WHEN.search(answer.text)
    assert not is_in(client)


def test_after_the_time_it_names_one_may_try_again(clock, client, cast, enter):
    for _ in range(6):
        enter("maria", "wrong")
    clock.shift(299)
    assert enter("maria").status_code == 429
    clock.shift(1)
    assert enter("maria")["Location"] == "/today/"


def test_an_account_that_does_not_exist_is_limited_in_the_same_words(clock, client, cast, enter):
    pages = {}
    for name in ("maria", "nobody"):
        answers = [enter(name, "wrong", at=Client()) for _ in range(6)]
        assert [answer.status_code for answer in answers] == [200] * 5 + [429]
        pages[name] = answers[-1].text.replace(name, "")
    token = re.compile(r'value="[A-Za-z0-9]{64}"|"X-CSRFToken": "[A-Za-z0-9]{64}"')
    assert token.sub("", pages["maria"]) == token.sub("", pages["nobody"])


def test_capitals_do_not_begin_a_new_count(clock, client, cast, enter):
    for name in ("maria", "MARIA", "Maria", "mAria", "marIa"):
        enter(name, "wrong")
    assert enter("maria").status_code == 429


def test_a_right_password_begins_the_count_anew(clock, client, cast, enter):
    for _ in range(3):
        assert [enter("maria", "wrong").status_code for _ in range(4)] == [200] * 4
        assert enter("maria").status_code == 302
        client.post("/sign-out/")


def test_one_network_cannot_try_many_accounts(clock, client, cast, enter):
    answers = [enter(f"name{number}", "wrong", at=Client()).status_code for number in range(31)]
    assert answers == [200] * 30 + [429]
    assert enter("maria", at=Client(REMOTE_ADDR="192.0.2.7")).status_code == 302


def test_right_passwords_do_not_use_up_a_network(clock, client, cast, enter):
    for _ in range(35):
        assert enter("maria", at=Client()).status_code == 302


def test_what_the_visitor_writes_as_own_address_is_not_believed(clock, client, cast, enter):
    other = {"HTTP_X_FORWARDED_FOR": "203.0.113.9"}
    for number in range(30):
        Client(**other).post("/sign-in/", {"username": f"name{number}", "password": "wrong"})
    assert enter("maria", at=Client(HTTP_X_FORWARDED_FOR="198.51.100.1")).status_code == 429


@override_settings(COMITY_PROXIES=1)
def test_behind_one_own_server_the_address_it_adds_is_counted_and_no_other(clock, client, cast, enter, told):
    for number in range(30):
        forged = Client(HTTP_X_FORWARDED_FOR=f"10.0.0.{number}, 203.0.113.9")
        forged.post("/sign-in/", {"username": f"name{number}", "password": "wrong"})
    assert enter("maria", at=Client(HTTP_X_FORWARDED_FOR="10.9.9.9, 203.0.113.9")).status_code == 429
    assert enter("maria", at=Client(HTTP_X_FORWARDED_FOR="203.0.113.9, 198.51.100.1")).status_code == 302
    assert told(cast["maria"])[0] == ("sign in", "password, 198.51.100.1")


def test_codes_are_counted_for_the_account_from_wherever_they_come(clock, with_app, enter):
    wrong = "000000" if with_app.code() != "000000" else "111111"
    found = []
    for _ in range(6):
        one = Client()
        enter("maria", at=one)
        found.append(one.post("/sign-in/second-factor/", {"code": wrong}).status_code)
    assert found == [422] * 5 + [429]
    one = Client()
    enter("maria", at=one)
    assert one.post("/sign-in/second-factor/", {"code": with_app.code()}).status_code == 429


def test_proving_anew_is_limited_too(clock, client, cast, enter):
    enter("maria")
    found = [client.post("/prove/", {"password": "wrong"}).status_code for _ in range(6)]
    assert found == [422] * 5 + [429]


def test_no_name_that_was_typed_is_kept(client, cast, enter):
    enter("my secret password", "wrong")
    assert Attempts.objects.count() == 3
    assert [row for row in Attempts.objects.values_list("what", "who") if "secret" in str(row)] == []


def test_a_try_given_back_is_a_try_to_make(db):
    at = now()
    for _ in range(LIMITS["code"].most):
        attempt("code", "x", at=at)
    with pytest.raises(TooMany):
        attempt("code", "x", at=at)
    give_back("code", "x")
    attempt("code", "x", at=at)
    with pytest.raises(TooMany):
        attempt("code", "x", at=at)
    forget_attempts("code", "x")
    attempt("code", "x", at=at)
    give_back("code", "nobody")
    assert Attempts.objects.get().count == 1


TABLE = """
import django
django.setup()
from django.db import connection
from comity.access.models import Attempts
with connection.schema_editor() as editor:
    editor.create_model(Attempts)
"""
TRY = """
import sys
import django
django.setup()
from django.utils.timezone import now
from comity.access.limits import TooMany, attempt
sys.stdout.write("ready\\n")
sys.stdout.flush()
sys.stdin.readline()
for _ in range(5):
    try:
        attempt("code", "someone", at=now())
        print("passed", flush=True)
    except TooMany:
        print("refused", flush=True)
"""


def test_processes_that_try_at_the_same_time_do_not_slip_through_together(tmp_path):
    with database(tmp_path) as address:
        env = {**os.environ, "COMITY_DATABASE": address, "DJANGO_SETTINGS_MODULE": "comity.config.settings"}
        ask([sys.executable, "-c", TABLE], env)
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        tried = [subprocess.Popen([sys.executable, "-c", TRY], env=env, cwd=ROOT, **pipes) for _ in range(4)]
        assert [one.stdout.readline() for one in tried] == ["ready\n"] * 4
        for one in tried:
            one.stdin.write("go\n")
            one.stdin.flush()
        said = "".join(one.communicate()[0] for one in tried).split()
    assert (said.count("passed"), said.count("refused")) == (LIMITS["code"].most, 20 - LIMITS["code"].most)

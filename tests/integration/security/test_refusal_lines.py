"""What was refused is a line of the server's log: who, how, where, why; no word typed, no word of a record, no name."""

import logging
import re

import pytest
from django.test import Client
from django.urls import reverse

from comity.common.logs import PlainFormatter
from comity.journal.models import LogEntry
from comity.web.middleware import LARGEST

pytestmark = pytest.mark.django_db
TYPED = "typed7secret"
LINE = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ WARNING comity\.security refused method=[A-Za-z]+ address=[a-z0-9-]+ "
    r"member=[a-z0-9]+ status=\d{3} reason=[a-z-]+"
)


@pytest.fixture
def lines(caplog):
    """The lines of this log as the installation writes them, each in its form and without a word that was typed."""
    caplog.set_level(logging.WARNING, logger="comity.security")

    def told():
        formatter = PlainFormatter()
        written = [formatter.format(one) for one in caplog.records if one.name == "comity.security"]
        caplog.clear()
        assert [line for line in written if not LINE.fullmatch(line) or TYPED in line] == []
        return [line.partition("refused ")[2] for line in written]

    return told


def test_an_act_on_what_one_may_not_know_is_a_line_and_nothing_in_the_journal(
    client, cast, sign_in, make_programme, lines
):
    hidden, entries = make_programme("mda-1", "mda"), LogEntry.objects.count()
    sign_in(cast["leyla"])
    member = cast["leyla"].acting.ref
    for ref in (hidden.ref, "2222222222ab"):
        assert client.post(reverse("programme-edit", args=[ref]), {"title": TYPED}).status_code == 404
    one, other = lines()
    assert one == other == f"method=POST address=programme-edit member={member} status=404 reason=not-visible"
    assert hidden.ref not in one
    assert LogEntry.objects.count() == entries


def test_what_a_member_may_not_read_is_a_line_too(client, cast, sign_in, make_programme, lines):
    hidden = make_programme("mda-1", "mda")
    sign_in(cast["leyla"])
    client.get(reverse("programme", args=[hidden.ref]))
    member = cast["leyla"].acting.ref
    assert lines() == [f"method=GET address=programme member={member} status=404 reason=not-visible"]


def test_an_act_that_its_rules_refuse_is_a_line(client, cast, sign_in, lines):
    sign_in(cast["leyla"])
    own = reverse("member-end", args=[cast["leyla"].acting.ref])
    assert client.post(own, {"note": TYPED}).status_code == 409  # the last one who can invite
    assert lines() == [
        f"method=POST address=member-end member={cast['leyla'].acting.ref} status=409 reason=not-allowed"
    ]


def test_a_form_without_its_token_is_a_line_by_that_name(cast, lines):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(cast["ivana"])
    assert strict.post("/display/", {"scheme": TYPED}).status_code == 403
    member = cast["ivana"].acting.ref
    assert lines() == [f"method=POST address=display member={member} status=403 reason=form-token"]


def test_limits_that_are_reached_are_lines(client, cast, lines):
    for _ in range(6):
        answer = client.post("/sign-in/", {"username": "ivana", "password": TYPED})
    assert answer.status_code == 429
    assert lines() == ["method=POST address=sign-in member=none status=429 reason=too-many"]


def test_what_no_form_sends_is_a_line(client, lines):
    assert client.post("/display/", {"scheme": f"{TYPED}\x00"}).status_code == 404
    assert client.put("/display/").status_code == 405
    assert client.generic("BREW", f"/{TYPED}/").status_code == 405
    assert client.post("/display/", headers={"Content-Length": str(LARGEST + 1)}).status_code == 413
    assert client.post(f"/{TYPED}/%0arefused").status_code == 404
    assert lines() == [
        "method=POST address=display member=none status=404 reason=not-visible",
        "method=PUT address=none member=none status=405 reason=not-taken",
        "method=other address=none member=none status=405 reason=not-taken",
        "method=POST address=none member=none status=413 reason=not-taken",
        "method=POST address=none member=none status=404 reason=not-visible",
    ]


def test_a_page_that_is_mistyped_and_a_form_that_is_taken_are_none(client, cast, sign_in, lines):
    client.get("/no-such-page/")
    sign_in(cast["ivana"])
    client.get("/no-such-page/")
    client.post("/display/", {"scheme": "dark", "back": "/"})
    client.get("/today/")
    assert lines() == []


def test_no_line_of_the_log_can_be_smuggled_into_another():
    record = logging.LogRecord("x", logging.WARNING, __file__, 1, "Not Found: %s", ("/a\nrefused\x1b[2J\u2028/",), None)
    line = PlainFormatter().format(record)
    assert line.endswith(r"WARNING x Not Found: /a\nrefused\x1b[2J\u2028/")

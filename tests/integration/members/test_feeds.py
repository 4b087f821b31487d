"""A calendar feed: what its membership sees, through the same doors, without a session, and dead with it."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils.timezone import localdate, now

from comity.access.models import Membership, Token
from comity.access.tokens import make_token, member_by_token, revoke_token, tokens_of
from comity.common.errors import Refused
from comity.exchange.calendar import calendar_of
from comity.programmes.models import Line
from tests.integration.conftest import NOON

ON = date(2026, 3, 1)


@pytest.fixture
def lines(make_programme, make_activity, make_line, sides):
    """Lines of both sides, each with the day of its name."""
    shared = make_programme(code="shared", audience="both")
    draft = make_programme(code="draft")
    other = make_programme(code="other", side="mda", audience="both")
    offered = make_activity(title="Seen by all", code="seen", audience="public")
    hidden = make_activity(title="Hidden entry", code="hidden", audience="own")
    return {
        "shared": make_line(shared, offered, starts=date(2026, 3, 1), audience="both"),
        "shared-hidden": make_line(shared, hidden, starts=date(2026, 3, 2), audience="both"),
        "draft": make_line(draft, offered, starts=date(2026, 3, 3)),
        "other": make_line(other, offered, starts=date(2026, 3, 4), audience="both"),
        "past": make_line(shared, offered, starts=date(2026, 2, 1), audience="both"),
    }


@pytest.fixture
def make_line():
    def make(programme, activity, *, starts, **fields):
        given = {"owner": programme.owner, "about": programme.about, "ends": starts} | fields
        return Line.objects.create(programme=programme, activity=activity, starts=starts, **given)

    return make


SEES = {
    "ivana": ["shared", "shared-hidden", "draft"],
    "boris": ["other"],
    "maria": ["shared", "shared-hidden", "draft", "other"],
    "leyla": ["shared", "shared-hidden"],
    "nigar": ["shared", "shared-hidden"],
    "omar": ["other"],
    "pia": [],
}


@pytest.mark.parametrize("name", list(SEES))
def test_a_feed_holds_what_its_membership_sees_from_today_on(name, lines, cast):
    text = calendar_of(cast[name], ON).decode()
    held = [key for key, line in lines.items() if f"UID:{line.ref}@comity" in text]
    assert held == SEES[name]
    assert text.count("BEGIN:VEVENT") == len(held)


def test_an_activity_that_may_not_be_known_is_not_named(lines, cast):
    text = calendar_of(cast["leyla"], ON).decode()
    assert "SUMMARY:Seen by all" in text
    assert "SUMMARY:A session" in text
    assert "Hidden entry" not in text
    assert "Hidden entry" in calendar_of(cast["maria"], ON).decode()


def test_the_marking_stands_in_every_event_and_one_above_the_way_out_is_left_out(lines, cast, sides):
    assert "Marking: Unclassified" in calendar_of(cast["leyla"], ON).decode().replace("\r\n ", "")
    Line.objects.filter(pk=lines["shared"].pk).update(releasable=["mda"])
    text = calendar_of(cast["leyla"], ON).decode()
    assert lines["shared"].ref not in text
    assert lines["shared"].ref in calendar_of(cast["maria"], ON).decode()


def test_the_address_gives_the_calendar_and_mints_no_session(still, lines, cast):
    _token, secret = make_token(Token.Scope.CALENDAR, by=cast["leyla"], at=now())
    Line.objects.update(starts=localdate(), ends=localdate())
    client = Client()
    answer = client.get(f"/feeds/{secret}.ics")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.cookies == {}
    assert lines["shared"].ref in answer.content.decode()
    assert client.get("/members/").status_code == 302
    assert client.post(f"/feeds/{secret}.ics").status_code == 405


@pytest.mark.parametrize("secret", ["x", "x" * 43, "z" * 44])
def test_an_address_that_opens_nothing_is_no_such_page(secret, db):
    assert Client().get(f"/feeds/{secret}.ics").status_code == 404


def test_a_token_is_a_hash_of_one_membership_and_ends_when_it_is_revoked_or_old(cast):
    token, secret = make_token(Token.Scope.CALENDAR, by=cast["leyla"], at=NOON)
    assert secret not in str(Token.objects.values().get())
    assert member_by_token(secret, Token.Scope.CALENDAR, at=NOON).acting == cast["leyla"].acting
    assert member_by_token(secret, "other", at=NOON) is None
    assert member_by_token(secret, Token.Scope.CALENDAR, at=NOON + timedelta(days=365)) is None
    revoke_token(token, by=cast["leyla"], at=NOON)
    assert member_by_token(secret, Token.Scope.CALENDAR, at=NOON) is None
    with pytest.raises(Refused, match="revoked already"):
        revoke_token(token, by=cast["leyla"], at=NOON)


def test_the_last_use_is_kept_not_more_often_than_it_has_to_be(cast):
    _token, secret = make_token(Token.Scope.CALENDAR, by=cast["leyla"], at=NOON)
    for minutes, kept in ((0, 0), (5, 0), (10, 10)):
        member_by_token(secret, Token.Scope.CALENDAR, at=NOON + timedelta(minutes=minutes))
        assert Token.objects.get().last_used_at == NOON + timedelta(minutes=kept)


@pytest.mark.parametrize("name", ["audra", "otto"])
def test_who_reads_no_content_has_no_feed(name, cast, client):
    with pytest.raises(Refused, match="Sign in as a member who reads"):
        make_token(Token.Scope.CALENDAR, by=cast[name], at=NOON)
    client.force_login(cast[name])
    assert client.get("/members/feeds/").status_code == 404


def test_a_member_has_five_feeds_at_most(cast):
    for _number in range(5):
        make_token(Token.Scope.CALENDAR, by=cast["leyla"], at=NOON)
    with pytest.raises(Refused, match="Revoke one"):
        make_token(Token.Scope.CALENDAR, by=cast["leyla"], at=NOON)
    make_token(Token.Scope.CALENDAR, by=cast["rashid"], at=NOON)


def test_the_page_makes_shows_once_and_revokes_ones_own(cast, client):
    client.force_login(cast["leyla"])
    page = client.post("/members/feeds/")
    address = page.context["link"]
    assert Client().get(address).status_code == 200
    assert address not in client.get("/members/feeds/").content.decode()
    ref = tokens_of(cast["leyla"], at=now())[0].ref
    client.force_login(cast["rashid"])
    assert client.post(f"/members/feeds/{ref}/revoke/").status_code == 404
    client.force_login(cast["leyla"])
    assert client.post(f"/members/feeds/{ref}/revoke/").status_code == 302
    assert Client().get(address).status_code == 404


def test_a_feed_is_that_of_the_membership_it_was_made_for(cast, sides, lines, client):
    both = Membership.objects.create(user=cast["pia"], side=sides["aze"], kind="reader")
    client.force_login(cast["pia"])
    address = client.post("/members/feeds/").context["link"]
    client.post("/acting/", {"membership": both.ref})
    assert "BEGIN:VEVENT" not in Client().get(address).content.decode()

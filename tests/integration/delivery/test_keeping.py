"""What is kept for a time only goes on the day that is written down, not a moment earlier, and nothing else goes."""

from datetime import UTC, datetime, timedelta

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.conf import settings as installed
from django.core.exceptions import ImproperlyConfigured

from comity.access.models import (
    Attempts,
    BrowserSession,
    Invitation,
    Membership,
    Release,
    Token,
    TypedDraft,
    User,
)
from comity.config import keeping as set_by_operator
from comity.delivery.duties import KEEPING
from comity.delivery.keeping import MOVE, remove_past
from comity.exchange.models import ImportRun
from comity.journal.models import LogEntry
from comity.notices.models import Notice
from tests.house.tree import ROOT

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 1, 22, 12, tzinfo=UTC)
MOMENT, DAY = timedelta(microseconds=1), timedelta(days=1)


def session(at, cast, sides):
    return BrowserSession.objects.create(session_key="k" * 32, expire_date=at, user=cast["ivana"], network="192.0.2.7")


def attempts(at, cast, sides):
    return Attempts.objects.create(what="code", who="d" * 64, since=at, count=3)


def draft(at, cast, sides):
    made = TypedDraft.objects.create(user=cast["ivana"], side=sides["org"], form="/x/", fields={"title": "typed"})
    TypedDraft.objects.filter(pk=made.pk).update(updated_at=at)
    return made


def token(at, cast, sides, **ends):
    ends = {"expires_at": at} | ends
    return Token.objects.create(membership=cast["leyla"].acting, scope="calendar", digest="e" * 64, made_at=at, **ends)


def revoked(at, cast, sides):
    return token(at, cast, sides, expires_at=NOON + 9999 * DAY, ended_at=at)


def invitation(at, cast, sides, **more):
    told = {"end": "withdrawn", "ended_at": at, "expires_at": at} | more
    return Invitation.objects.create(
        side=sides["aze"], kind="reader", mail="a@example.org", digest="f" * 64, by=cast["leyla"].acting, at=at, **told
    )


def taken(at, cast, sides):
    return invitation(at, cast, sides, end="accepted", membership=cast["nigar"].acting)


def notice(at, cast, sides, **more):
    told = {"kind": "tabled", "record_kind": "Release", "record_ref": "x", "state": "sent"} | more
    return Notice.objects.create(receiver=cast["leyla"].acting, at=at, **told)


def preview(at, cast, sides, **more):
    told = {"kind": "activities", "file_name": "a.csv", "sha256": "0" * 64, "content": b"x", **more}
    return ImportRun.objects.create(owner=sides["org"], by=cast["ivana"], at=at, **told)


# what is made, under which word it is counted, and how long it is kept
KINDS = {
    "a session that ended": (session, "sessions", timedelta(0)),
    "attempts": (attempts, "", DAY),
    "what was typed": (draft, "drafts", 90 * DAY),
    "a token that is too old": (token, "tokens", 30 * DAY),
    "a token that was revoked": (revoked, "tokens", 30 * DAY),
    "an invitation that was withdrawn": (invitation, "invitations", 180 * DAY),
    "an invitation that was taken": (taken, "invitations", 180 * DAY),
    "a notice that was sent": (notice, "notices", 365 * DAY),
    "a file that was never taken": (preview, "previews", 30 * DAY),
}


@pytest.mark.parametrize("name", KINDS)
def test_it_goes_at_the_border_and_not_a_moment_before(name, cast, sides):
    make, word, kept = KINDS[name]
    made = make(NOON, cast, sides)
    lines = LogEntry.objects.count()
    assert remove_past(NOON + kept - MOMENT) == 0
    assert type(made).objects.filter(pk=made.pk).exists()
    assert LogEntry.objects.count() == lines
    assert remove_past(NOON + kept) == 1
    assert not type(made).objects.filter(pk=made.pk).exists()
    told = [(one.move, one.actor_name, one.side, one.changes) for one in LogEntry.objects.filter(kind="Keeping")]
    assert told == ([(MOVE, "clock", "server", {word: [1, 0]})] if word else [])
    assert Membership.objects.filter(user__in=[cast["leyla"], cast["nigar"]], ended_at=None).count() == 2


STAYS = {
    "an invitation that is open": lambda cast, sides: invitation(NOON, cast, sides, end="", ended_at=None),
    "a notice that waits": lambda cast, sides: notice(NOON, cast, sides, state="waiting"),
    "a notice that waits for a digest": lambda cast, sides: notice(NOON, cast, sides, state="digest"),
    "a file that was imported": lambda cast, sides: preview(NOON, cast, sides, state="done"),
    "a file that was taken back": lambda cast, sides: preview(NOON, cast, sides, state="undone"),
    "a snapshot": lambda cast, sides: Release.objects.create(
        owner=sides["org"], kind="Programme", of="x", title="Agreed", text="agreed", sha256="0" * 64, state="agreed"
    ),
    "a line of the journal": lambda cast, sides: LogEntry.objects.create(
        at=NOON, actor=cast["ivana"].key, side="org", kind="Programme", ref="x", move="agree"
    ),
}


@pytest.mark.parametrize("name", STAYS)
def test_what_is_no_matter_of_time_stays_for_ever(name, cast, sides):
    made = STAYS[name](cast, sides)
    remove_past(NOON + 5000 * DAY)
    assert type(made).objects.filter(pk=made.pk).exists()


def leave(user, at):
    Membership.objects.filter(user=user).update(ended_at=at)


def test_of_who_left_the_ways_in_and_the_address_go_and_the_name_stays(cast, sides):
    left, kept = cast["nigar"], 365 * DAY
    User.objects.filter(pk=left.pk).update(email="nigar@example.org", first_name="Nigar")
    Authenticator.objects.create(user=left, type="totp", data={"secret": "x"})
    SocialAccount.objects.create(user=left, provider="oidc", uid="u")
    EmailAddress.objects.create(user=left, email="nigar@example.org")
    leave(left, NOON)
    assert remove_past(NOON + kept - MOMENT) == 0
    assert User.objects.get(pk=left.pk).has_usable_password()
    assert remove_past(NOON + kept) == 1
    now = User.objects.get(pk=left.pk)
    assert (now.is_active, now.has_usable_password(), now.email, now.first_name) == (False, False, "", "Nigar")
    assert [table.objects.filter(user=left).count() for table in (Authenticator, SocialAccount, EmailAddress)] == [
        0
    ] * 3
    assert Membership.objects.filter(user=left).count() == 1
    (line,) = LogEntry.objects.filter(kind="Keeping")
    assert line.changes == {"accounts": [1, 0]}
    assert remove_past(NOON + kept + DAY) == 0


def test_who_still_acts_for_a_side_or_never_did_is_left_alone(cast, sides):
    User.objects.create_user("root", password="a long password")
    leave(cast["nigar"], NOON)
    Membership.objects.create(user=cast["nigar"], side=sides["mda"], kind="reader", since=NOON)
    assert remove_past(NOON + 5000 * DAY) == 0
    assert User.objects.filter(is_active=False).count() == 0


def test_one_line_tells_of_everything_that_went(cast, sides):
    for make in (session, draft, preview):
        make(NOON, cast, sides)
    assert remove_past(NOON + 90 * DAY) == 3
    (line,) = LogEntry.objects.filter(kind="Keeping")
    assert line.changes == {"drafts": [1, 0], "previews": [1, 0], "sessions": [1, 0]}


def test_the_operator_says_how_long(monkeypatch, settings, cast, sides):
    monkeypatch.setenv("COMITY_KEEP_DRAFTS", "7")
    settings.DAYS_KEPT = set_by_operator.days_kept()
    draft(NOON, cast, sides)
    assert remove_past(NOON + 7 * DAY - MOMENT) == 0
    assert remove_past(NOON + 7 * DAY) == 1


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("COMITY_KEEP_DRAFTS", "0"),
        ("COMITY_KEEP_NOTICES", "59"),
        ("COMITY_KEEP_TOKENS", "x"),
        ("COMITY_KEEP_ACCOUNTS", "9999"),
    ],
)
def test_a_time_that_cannot_be_is_refused(monkeypatch, name, given):
    monkeypatch.setenv(name, given)
    with pytest.raises(ImproperlyConfigured, match=name):
        set_by_operator.days_kept()


def test_the_clock_does_it_every_day():
    (duty,) = [one for one in KEEPING if one.name == "keeping"]
    assert (duty.every, duty.act) == (DAY, remove_past)


def test_the_page_says_what_the_code_does():
    page = (ROOT / "docs" / "security" / "keeping.md").read_text()
    rows = [line for line in page.splitlines() if line.startswith("| ")]
    assert set_by_operator.days_kept() == installed.DAYS_KEPT
    for variable, days, _fewest in set_by_operator.KEPT.values():
        assert [row for row in rows if f"`{variable}`" in row and f" {days} days" in row], variable

"""The secret of the installation is renewed step by step: the old one counts until it is taken out."""

from datetime import UTC, datetime, timedelta

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.contrib.auth.tokens import default_token_generator
from django.test import Client

from comity.access import sealing
from comity.access.factors import check_code
from comity.access.invitation_mails import link_secret
from comity.access.invitations import digest_of, secret_of
from comity.access.models import Invitation
from comity.delivery.unsubscribing import token_for, way_out

pytestmark = pytest.mark.django_db
OLD, NEW = "old-" * 15, "new-" * 15
NOON = datetime(2026, 1, 22, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def key(settings):
    """The installation runs with the old key."""
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = OLD, []
    return settings


def renew(settings):
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = NEW, [OLD]


def take_out(settings):
    settings.SECRET_KEY_FALLBACKS = []


def test_a_session_stays_through_the_renewal_and_ends_with_the_old_key(cast, settings):
    stayed, gone = Client(), Client()
    stayed.force_login(cast["ivana"])
    gone.force_login(cast["maria"])
    renew(settings)
    assert stayed.get("/today/").status_code == 200
    take_out(settings)
    assert gone.get("/today/").status_code == 302
    assert stayed.get("/today/").status_code == 200  # its mark was renewed with the first page


def test_signed_links_and_resets_hold_as_long_as_the_old_key(cast, settings):
    way = token_for(cast["ivana"].acting, ["texts"])
    reset = default_token_generator.make_token(cast["ivana"])
    renew(settings)
    assert way_out(way).member == cast["ivana"].acting
    assert default_token_generator.check_token(cast["ivana"], reset)
    take_out(settings)
    assert way_out(way) is None
    assert not default_token_generator.check_token(cast["ivana"], reset)


def test_an_invitation_that_waits_for_its_mail_is_sent_with_the_link_that_was_made(cast, sides, settings):
    invitation = Invitation.objects.create(
        side=sides["aze"], kind="reader", mail="a@example.org", by=cast["leyla"].acting, at=NOON,
        expires_at=NOON + timedelta(days=7), ref="22abcdefghij", digest=digest_of(secret_of("22abcdefghij")),
    )  # fmt: skip
    made = link_secret(invitation)
    renew(settings)
    assert made
    assert link_secret(invitation) == made
    take_out(settings)
    assert link_secret(invitation) == ""


@pytest.fixture
def app(cast, time_machine):
    """Codes of an app of Maria's, set up under the old key."""
    time_machine.move_to(NOON, tick=False)
    secret = "MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U"  # known: no two codes of these tests are by chance the same
    TOTP.activate(cast["maria"], secret)

    def code(at):
        time_machine.move_to(at, tick=False)
        return format_hotp_value(hotp_value(secret, int(at.timestamp()) // 30))

    return code


def test_a_sealed_seed_is_opened_and_sealed_anew_when_it_is_used(cast, settings, app):
    before = Authenticator.objects.get().data["secret"]
    renew(settings)
    assert check_code(cast["maria"], app(NOON), at=NOON)
    kept = Authenticator.objects.get().data["secret"]
    assert kept != before
    assert not sealing.is_old(kept)
    take_out(settings)
    later = NOON + timedelta(minutes=5)
    assert check_code(cast["maria"], app(later), at=later)


def test_a_seed_that_nobody_used_opens_no_more_without_the_old_key(cast, settings, app):
    renew(settings)
    take_out(settings)
    assert not check_code(cast["maria"], app(NOON), at=NOON)


def test_the_clock_seals_anew_what_nobody_uses(cast, settings, app):
    assert sealing.seal_all_anew(NOON) == 0
    renew(settings)
    assert sealing.seal_all_anew(NOON) == 1
    assert sealing.seal_all_anew(NOON) == 0
    take_out(settings)
    assert check_code(cast["maria"], app(NOON), at=NOON)


def test_a_key_that_is_not_named_opens_nothing(settings, app):
    sealed = Authenticator.objects.get().data["secret"]
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = NEW, ["other" * 12]
    assert (sealing.opened(sealed), sealing.is_old(sealed)) == ("", False)
    assert sealing.seal_all_anew(NOON) == 0
    assert Authenticator.objects.get().data["secret"] == sealed

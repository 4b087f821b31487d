"""An invitation by mail: to the address alone, once, in neutral words, tried again when the server does not answer."""

from datetime import timedelta

import pytest
from django.utils.timezone import now

from comity.access.invitations import invitation_of, withdraw_invitation
from comity.access.memberships import end_membership
from comity.access.models import Invitation, Membership, User
from comity.delivery.invitations import send_invitations
from comity.delivery.sending import NotTaken, Unreachable
from tests.integration.conftest import NOON

MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def mail_server(settings):
    settings.EMAIL_HOST = "mail.example.org"
    settings.COMITY_ADDRESS = "https://comity.example.org"


class Box:
    """A mail server of the test: keeps what it takes, or says no."""

    def __init__(self, says=None):
        self.mails, self.says = [], says

    def __call__(self, mail):
        if self.says is not None:
            raise self.says
        self.mails.append(mail)


def test_the_mail_carries_the_link_to_the_address_and_nothing_else_does(invited, cast):
    invitation, told = invited(by_mail=True)
    box = Box()
    assert send_invitations(NOON, box) == 1
    (mail,) = box.mails
    secret = mail.text.partition("https://comity.example.org/join/")[2].partition("/")[0]
    assert (mail.to, mail.subject, told) == ("new@example.org", "An invitation for you", "")
    assert invitation_of(secret, NOON) == invitation
    assert secret in mail.html
    assert secret not in str(Invitation.objects.values().get())
    assert "Azerbaijan" in mail.text
    assert "Azerbaijan" not in mail.subject


def test_it_is_sent_once(invited):
    invited(by_mail=True)
    box = Box()
    assert [send_invitations(NOON + minutes * MINUTE, box) for minutes in (0, 1, 60, 6000)] == [1, 0, 0, 0]
    assert Invitation.objects.get().mailed_at == NOON


def test_one_that_is_handed_over_is_never_mailed(invited):
    _invitation, secret = invited()
    assert secret
    assert send_invitations(NOON, Box()) == 0


def test_without_a_mail_server_nothing_is_sent(invited, settings):
    settings.EMAIL_HOST = ""
    invited(by_mail=True)
    assert send_invitations(NOON, Box()) == 0


def test_a_server_that_does_not_answer_is_asked_again_later_and_the_mail_is_the_same(invited):
    invited(by_mail=True)
    invited(by_mail=True, mail="second@example.org")
    assert send_invitations(NOON, Box(says=Unreachable("no"))) == 0
    assert Invitation.objects.filter(tries=1).count() == 1
    box = Box()
    assert send_invitations(NOON, box) == 1
    assert send_invitations(NOON + MINUTE, box) == 1
    assert sorted(mail.to for mail in box.mails) == ["new@example.org", "second@example.org"]
    assert len({mail.headers["Message-ID"] for mail in box.mails}) == 2


def test_too_many_tries_are_enough(invited):
    invited(by_mail=True)
    at, tried = NOON, 0
    while (waiting := Invitation.objects.get()).next_at is not None:
        at = waiting.next_at
        send_invitations(at, Box(says=Unreachable("no")))
        tried += 1
    assert (tried, Invitation.objects.get().mailed_at) == (8, None)


def test_a_sender_that_is_lost_is_made_up_for_after_its_lease(invited):
    invited(by_mail=True)

    def lost(_mail):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        send_invitations(NOON, lost)
    assert send_invitations(NOON + 9 * MINUTE, Box()) == 0
    assert send_invitations(NOON + 10 * MINUTE, Box()) == 1


def test_an_address_that_is_never_taken_is_given_up_and_said(invited, client, cast):
    invitation, _secret = invited(by_mail=True, at=now())
    assert send_invitations(now(), Box(says=NotTaken("550"))) == 0
    assert send_invitations(now(), Box()) == 0
    client.force_login(cast["leyla"])
    assert "could not be sent" in client.get(f"/members/invitations/{invitation.ref}/").content.decode()


@pytest.mark.parametrize("how", ["withdrawn", "old", "inviter gone", "inviter closed"])
def test_what_opens_nothing_is_not_mailed(how, invited, cast, sides):
    invitation, _secret = invited(by_mail=True)
    at = NOON
    if how == "withdrawn":
        withdraw_invitation(invitation, by=cast["leyla"], at=NOON)
    if how == "old":
        at = NOON + timedelta(days=7)
    if how == "inviter gone":
        Membership.objects.create(user=User.objects.create(username="second"), side=sides["aze"], kind="approver")
        end_membership(cast["leyla"].acting, by=cast["leyla"], at=NOON, note="Moved.")
    if how == "inviter closed":
        User.objects.filter(pk=cast["leyla"].pk).update(is_active=False)
    assert send_invitations(at, Box()) == 0


def test_a_link_made_with_another_key_is_not_mailed(invited, settings):
    invited(by_mail=True)
    settings.SECRET_KEY = "another key of the installation, made anew"
    assert send_invitations(NOON, Box()) == 0
    assert Invitation.objects.get().next_at is None


def test_the_page_shows_no_link_where_mail_goes_unless_asked(client, cast):
    client.force_login(cast["leyla"])
    form = {"place": "aze:reader", "mail": "new@example.org"}
    answer = client.post("/members/invite/", form)
    assert answer.context["link"] == ""
    assert "/join/" not in answer.content.decode()
    answer = client.post("/members/invite/", form | {"mail": "other@example.org", "by_hand": "on"})
    assert "/join/" in answer.context["link"]
    assert [(one.mail, one.by_mail) for one in Invitation.objects.order_by("pk")] == [
        ("new@example.org", True),
        ("other@example.org", False),
    ]

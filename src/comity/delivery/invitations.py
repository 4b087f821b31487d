"""Mails that carry the link of an invitation: to the invited address alone, in words that tell no content.

Sent as notices are: taken by one sender, under one Message-ID however often it has to be tried.
"""

import logging
from datetime import datetime

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from comity.access.invitation_mails import due_mails, given_up, link_secret, mailed, put_off, take
from comity.access.marking import label_of, ladder
from comity.access.models import Invitation
from comity.access.rights import kind_words
from comity.delivery.render import Mail, absolute, message_id
from comity.delivery.sending import Courier, NotTaken, Post, Unreachable, mail_is_set

LOG = logging.getLogger(__name__)


def send_invitations(at: datetime, post: Post | None = None) -> int:
    """A duty of the clock: send what waits; when the mail server does not answer, the rest waits too."""
    if not mail_is_set():
        return 0
    courier, sent = Courier(), 0
    try:
        for invitation in due_mails(at):
            if take(invitation, at):
                sent += send_one(invitation, at, post or courier)
    except Unreachable as error:
        LOG.warning("an invitation cannot be mailed now: %s", error)
    finally:
        courier.hang_up()
    return sent


def send_one(invitation: Invitation, at: datetime, post: Post) -> bool:
    """One mail that we have taken. Raises Unreachable after it was put off."""
    secret = link_secret(invitation)
    try:
        if not secret:
            raise NotTaken("the key of the installation was changed")
        post(mail_of(invitation, secret))
    except Unreachable:
        put_off(invitation, at)
        raise
    except NotTaken as error:
        LOG.warning("the invitation %s cannot be mailed: %s", invitation.ref, error)
        given_up(invitation)
        return False
    mailed(invitation, at)
    return True


def mail_of(invitation: Invitation, secret: str) -> Mail:
    """The mail: who invites, to which side, as what, and the one link; opening it does nothing yet."""
    with translation.override(settings.LANGUAGE_CODE):
        told = {
            "who": invitation.by.user.get_full_name() or str(invitation.by.side),
            "side": invitation.side,
            "kind": kind_words(invitation.kind),
            "until": date_format(localtime(invitation.expires_at), "j F Y, H:i e"),
        }
        words = _(
            "%(who)s invites you to act for %(side)s as %(kind)s. The link opens once, until %(until)s. If you do not "
            "know of this, do nothing."
        )
        subject = _("An invitation for you")
        context = {
            "lines": [{"words": words % told, "act": _("Accept"), "address": absolute(reverse("join", args=[secret]))}],
            "marking": label_of(ladder().lowest),
            "language": translation.get_language(),
            "subject": subject,
        }
        return Mail(
            to=invitation.mail,
            subject=subject,
            text=render_to_string("delivery/mail.txt", context),
            html=render_to_string("delivery/mail.html", context),
            headers={"Message-ID": message_id(f"invitation-{invitation.ref}"), "Auto-Submitted": "auto-generated"},
        )

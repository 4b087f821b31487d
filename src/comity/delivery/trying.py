"""A mail that tells nothing, to try whether mail arrives."""

from django.template.loader import render_to_string
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from comity.access.marking import label_of, ladder
from comity.common.refs import new_ref
from comity.delivery.render import Mail, absolute, headers_of


def trial_mail(to: str) -> Mail:
    """In the same clothes as every other mail."""
    subject = _("A test from Comity")
    words = _("This mail was sent to see whether mail arrives. It tells nothing else.")
    context = {
        "lines": [{"words": words, "act": _("Open Comity"), "address": absolute("/")}],
        "marking": label_of(ladder().lowest),
        "language": get_language(),
        "subject": subject,
    }
    return Mail(
        to=to,
        subject=subject,
        text=render_to_string("delivery/mail.txt", context),
        html=render_to_string("delivery/mail.html", context),
        headers=headers_of(new_ref(), ""),
    )

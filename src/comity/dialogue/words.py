"""Promises in words, for every page that names one."""

from django.utils.translation import gettext as _

from comity.dialogue.models import Commitment


def way_words(one: Commitment) -> str:
    """Who promised to whom, for a screen reader and a file."""
    told = {"giver": one.giver, "receiver": one.receiver}
    return _("%(giver)s and %(receiver)s to each other") % told if one.mutual else _("%(giver)s to %(receiver)s") % told

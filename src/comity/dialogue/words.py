"""Promises in words, for every page that names one."""

from django.utils.translation import gettext as _

from comity.common.dates import days_written
from comity.dialogue.models import Commitment
from comity.dialogue.states import DueKind


def way_words(one: Commitment) -> str:
    """Who promised to whom, for a screen reader and a file."""
    told = {"giver": one.giver, "receiver": one.receiver}
    return _("%(giver)s and %(receiver)s to each other") % told if one.mutual else _("%(giver)s to %(receiver)s") % told


def due_words(one: Commitment) -> str:
    """When it is due; what is vague stays in its words."""
    if one.due_kind == DueKind.DATE and one.due_by:
        return _("due %(day)s") % {"day": days_written(one.due_by, one.due_by)}
    if one.due_kind == DueKind.PERIOD and one.due_by:
        span = days_written(one.due_from or one.due_by, one.due_by)
        return f"{_('due')} {span}" + (f" (“{one.due_words}”)" if one.due_words else "")
    if one.due_kind == DueKind.VAGUE:
        return _("no date: “%(words)s”") % {"words": one.due_words}
    return _("no date")

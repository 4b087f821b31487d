"""How a side answers a clause, and where a clause stands between two sides."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class AnswerKind(TextChoices):
    """What the other side says to a clause of the tabled text, or that it proposes one which the text has not."""

    ACCEPT = "accept", _("accepted")
    COUNTER = "counter", _("countered")
    HOLD = "hold", _("held")
    STRIKE = "strike", _("to be struck")
    NEW = "new", _("proposed")


class Standing(TextChoices):
    """Where a clause stands; derived from what both sides showed last, never written down."""

    AGREED = "agreed", _("agreed")
    HELD = "held", _("held")
    OPEN = "open", _("open")

"""A notice as a line of a list."""

from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from comity.common.dates import days_written
from comity.delivery.render import Told
from comity.web.pieces import Act, Duty


def of_news(told: Told, *, new: bool = True) -> Duty:
    """One sentence with its one act; what is not read says so, unless everything there is new."""
    on = localdate(told.notice.at)
    return Duty(
        words=told.words,
        when=days_written(on, on, short=True),
        note="" if told.notice.read_at or not new else _("New"),
        act=Act(words=told.act, address=told.address),
    )

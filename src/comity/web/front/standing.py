"""What the server waits for, for who keeps it: figures alone, no content."""

from datetime import datetime, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.delivery.records import path_to
from comity.drafting.queries.failures import failed_since
from comity.journal.queries import unsealed_before
from comity.notices.queries import standing
from comity.web.pieces import Act, Duty

SEALED_WITHIN = timedelta(minutes=1)
LOOKED_BACK = timedelta(days=7)


def duties_of_server(at: datetime) -> list[Duty]:
    """Mails that were given up, lines of the journal that nobody seals, proposals that failed within a week."""
    duties = []
    if failed := standing().failed:
        words = ngettext("%(n)s notice could not be sent by mail.", "%(n)s notices could not be sent by mail.", failed)
        duties.append(Duty(words=words % {"n": failed}, note=_("Try it with comity mail-test."), late=True))
    if unsealed := unsealed_before(at - SEALED_WITHIN):
        words = ngettext(
            "%(n)s line of the journal is not sealed; is the worker running?",
            "%(n)s lines of the journal are not sealed; is the worker running?",
            unsealed,
        )
        act = Act(words=_("Open the verification"), address=path_to("journal-verification"))
        duties.append(Duty(words=words % {"n": unsealed}, act=act, late=True))
    if runs := failed_since(at - LOOKED_BACK):
        words = ngettext(
            "%(n)s run of the engine failed within seven days.",
            "%(n)s runs of the engine failed within seven days.",
            runs,
        )
        duties.append(Duty(words=words % {"n": runs}, note=_("The worker’s log says why.")))
    return duties

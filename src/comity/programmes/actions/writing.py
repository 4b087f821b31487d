"""The moves of a text that one side still writes: into consultation on that side, back to a draft, given up."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access import releasing
from comity.access.models import User
from comity.access.releasing import destination_of
from comity.common.errors import Refused
from comity.notices.actions import tell
from comity.notices.states import NoticeKind
from comity.programmes.actions.crossing import on_the_table, those_of
from comity.programmes.actions.voiding import void_earlier
from comity.programmes.models import Programme
from comity.programmes.workflow import PROGRAMME


@transaction.atomic
def consult(programme: Programme, *, by: User, at: datetime, note: str = "") -> None:
    """Take a draft into consultation on its own side: it is read there and not changed meanwhile. Raises Refused."""
    PROGRAMME.apply(programme, "consult", by=by, at=at, note=note)


@transaction.atomic
def end_consultation(programme: Programme, *, by: User, at: datetime, note: str = "") -> None:
    """Make it a draft again, to be changed. Raises Refused."""
    PROGRAMME.apply(programme, "end consultation", by=by, at=at, note=note)


@transaction.atomic
def give_up(programme: Programme, *, reason: str, by: User, at: datetime) -> None:
    """Withdraw a text that was never agreed, for a reason; what lies on the table goes with it. Raises Refused."""
    if not reason.strip():
        raise Refused(_("Say why it is withdrawn."))
    PROGRAMME.apply(programme, "give up", by=by, at=at, note=reason.strip())
    shown = on_the_table(programme)
    if shown is not None:
        releasing.withdraw(shown, reason=reason, by=by, at=at)
        void_earlier(shown, by=by, at=at, reason=reason)
        tell(NoticeKind.TAKEN_BACK, shown, to=those_of(destination_of(shown).sides, programme), by=by, at=at)

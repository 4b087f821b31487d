"""Break-glass: an operator reads what concerns one partner for an hour, with a second person's leave, told to all."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from comity.access.models import BreakGlass, Side, User
from comity.access.policy import acting_of, ends_glass, may, opens_glass
from comity.access.rights import Right
from comity.common.errors import Refused
from comity.journal.actions import write_entry

OPEN_FOR = timedelta(minutes=60)
ASKED_FOR = timedelta(hours=24)  # an ask that nobody answers lapses


@transaction.atomic
def ask_glass(partner: Side, reason: str, *, by: User, at: datetime) -> BreakGlass:
    """An operator asks to read what concerns a partner; nothing opens until somebody else says so."""
    acting = acting_of(by)
    if acting is None or not may(by, Right.BREAK_GLASS_ASK):
        raise Refused(_("Only an operator asks for break-glass."))
    if partner.kind != Side.Kind.PARTNER:
        raise Refused(_("Choose the partner whose records have to be read."))
    reason = reason.strip()
    if not reason:
        raise Refused(_("Write why it is necessary; both sides read the reason."))
    try:
        with transaction.atomic():
            glass = BreakGlass.objects.create(
                membership=acting, partner=partner, reason=reason[:2000], asked_at=at, by=by
            )
    except IntegrityError as error:
        raise Refused(_("You have asked already, or are reading by break-glass. End that first.")) from error
    write_entry(glass, "ask", by=by, at=at, note=glass.reason, changes={"partner": [None, partner.code]})
    return glass


@transaction.atomic
def open_glass(glass: BreakGlass, *, by: User, at: datetime) -> None:
    """A second person lets the operator read, from now on for an hour."""
    if not opens_glass(by, glass):
        raise Refused(_("A manager who did not ask opens it; never the one who asked."))
    ends_at = at + OPEN_FOR
    waiting = BreakGlass.objects.filter(pk=glass.pk, opens_at=None, closed_at=None, asked_at__gt=at - ASKED_FOR)
    if not waiting.update(allowed_by=by, opens_at=at, ends_at=ends_at):
        raise Refused(_("This was opened, declined or ended meanwhile. The operator may ask again."))
    glass.allowed_by, glass.opens_at, glass.ends_at = by, at, ends_at
    write_entry(glass, "open", by=by, at=at, changes={"ends": [None, ends_at.isoformat()]})


@transaction.atomic
def end_glass(glass: BreakGlass, *, by: User, at: datetime, note: str = "") -> None:
    """End a reading at once, or decline what was asked."""
    if not ends_glass(by, glass):
        raise Refused(_("The operator, a manager or an approver of the partner ends it."))
    if not BreakGlass.objects.filter(pk=glass.pk, closed_at=None).update(closed_at=at, closed_by=by):
        raise Refused(_("This has ended already."))
    glass.closed_at, glass.closed_by = at, by
    write_entry(glass, "end" if glass.opens_at else "decline", by=by, at=at, note=note)


@transaction.atomic
def expire_glass(at: datetime) -> list[BreakGlass]:
    """Close what has run out, and what was asked a day ago and answered by nobody; in the operator's name."""
    open_still = BreakGlass.objects.filter(closed_at=None)
    run_out = open_still.filter(ends_at__lte=at) | open_still.filter(opens_at=None, asked_at__lte=at - ASKED_FOR)
    closed = []
    for glass in run_out.select_related("membership__side", "partner", "by").order_by("pk"):
        if not BreakGlass.objects.filter(pk=glass.pk, closed_at=None).update(closed_at=at):
            continue
        glass.closed_at = at
        glass.by.acting = glass.membership
        write_entry(glass, "run out", by=glass.by, at=at)
        closed.append(glass)
    return closed


def note_read(glass: BreakGlass, page: str, of: Iterable[str], *, by: User, at: datetime) -> None:
    """One line for each page that is opened under it, with what its address names, before it is shown."""
    write_entry(glass, "read", by=by, at=at, changes={"page": [None, page], "of": [None, sorted(of)]})

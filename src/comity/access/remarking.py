"""Changing how a record is marked: a drafter raises, an approver lowers; each change is journalled."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.actions import change_record
from comity.access.marking import Label, Reach, label_for, label_of, ladder, lowers, must_reach
from comity.access.models import Audience, Guarded, Side, User, Visitor
from comity.access.policy import acts_for_provider, drafts_for_owner, may
from comity.access.rights import Right
from comity.common.errors import Refused

REACHES = {Audience.PUBLIC: Reach.PUBLIC, Audience.BOTH: Reach.SIDES, Audience.NAMED: Reach.SIDES}


def raises_marking(user: Visitor, record: Guarded) -> bool:
    """May mark it higher, or bind it to fewer sides: whoever drafts for the side that owns it."""
    return drafts_for_owner(user, record)


def lowers_marking(user: Visitor, record: Guarded) -> bool:
    """May mark it lower: an approver of its side; a provider's people, who have no approver above them, their own."""
    return drafts_for_owner(user, record) and (may(user, Right.PROGRAMME_TABLE) or acts_for_provider(user))


@transaction.atomic
def mark_record(
    record: Guarded, marking: str, releasable: Iterable[str], *, base_version: int, by: User, at: datetime
) -> None:
    """Set the level of a record and the sides it is releasable to. Raises Refused, ChangedMeanwhile."""
    codes = sorted(set(releasable))
    if not raises_marking(by, record):
        raise Refused(_("Only the side that keeps a record marks it."))
    if marking not in [level.code for level in ladder().levels]:
        raise Refused(_("Choose one of the levels: %(levels)s.") % {
            "levels": ", ".join(level.words for level in ladder().levels)
        })  # fmt: skip
    known = set(Side.objects.filter(code__in=codes).values_list("code", flat=True))
    if unknown := [code for code in codes if code not in known]:
        raise Refused(_("%(code)s is no side here; write codes such as those of the partners.") % {"code": unknown[0]})
    before, after = label_for(record), Label(marking=marking, releasable=frozenset(codes), part=str(record))
    if lowers(before, after) and not lowers_marking(by, record):
        raise Refused(
            _("This would lower the marking from %(level)s or widen whom it may go to; ask an approver of your side.")
            % {"level": label_of(before.marking)}
        )
    must_fit(record, after)
    change_record(record, {"marking": marking, "releasable": codes}, base_version=base_version, by=by, at=at)


def must_fit(record: Guarded, label: Label) -> None:
    """Raises Refused where those who know of the record already may not have it under this label."""
    if record.audience == Audience.OWN:
        return
    audience = Audience(record.audience)
    others = list(record.named.all()) if audience == Audience.NAMED else [record.about] if record.about else []
    try:
        must_reach([label], REACHES[audience], [one.code for one in others if one.pk != record.owner_id])
    except Refused as refused:
        raise Refused(
            _("It is seen by %(audience)s already, and this marking does not go so far. Keep it to your side first.")
            % {"audience": audience.label}
        ) from refused

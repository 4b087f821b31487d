"""Comments on clauses: of one side, for that side; the other reads those that were shared in a snapshot."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.actions import add_record, change_record
from comity.access.models import User
from comity.access.policy import acts_for
from comity.common.errors import Refused
from comity.negotiation.models import Comment, Negotiation
from comity.negotiation.policy import keeps_remark, other_side_of, takes_part
from comity.negotiation.queries.tables import table_of
from comity.programmes.faults import refuse_if

LONGEST = 4000


def checked(text: str) -> str:
    """The words of a comment. Raises FaultyFields."""
    fault = ""
    if not text.strip():
        fault = _("Write the comment.")
    elif len(text) > LONGEST:
        fault = _("At most %(most)s characters fit here; there are %(n)s.") % {"most": LONGEST, "n": len(text)}
    refuse_if({"text": fault})
    return text.strip()


@transaction.atomic
def add_comment(
    negotiation: Negotiation, code: str, text: str, *, to_share: bool = False, by: User, at: datetime
) -> Comment:
    """Remark on a clause; one to share crosses with the next version or answer, and not before. Raises Refused."""
    side = acts_for(by)
    if side is None or not takes_part(by, negotiation):
        raise Refused(_("Only those who draft for one of the two sides write comments here."))
    if code not in {row.clause.code for row in table_of(negotiation, by).rows}:
        raise Refused(_("This clause is not in the version on the table any more; look at the text again."))
    told = {"negotiation": negotiation, "clause": code, "text": checked(text), "to_share": to_share, "by": by, "at": at}
    told |= {"marking": negotiation.marking, "releasable": negotiation.releasable}
    return add_record(Comment, told, by=by, at=at, about=other_side_of(negotiation, side))


def must_keep(comment: Comment, by: User) -> None:
    """Raises Refused for a comment of another side."""
    if not keeps_remark(by, comment):
        raise Refused(_("Only the side that wrote this comment changes it."))


@transaction.atomic
def change_comment(comment: Comment, text: str, *, to_share: bool, base_version: int, by: User, at: datetime) -> None:
    """Write one's own comment anew, until it was shared. Raises Refused, FaultyFields, ChangedMeanwhile."""
    must_keep(comment, by)
    if comment.by_id != by.pk:
        raise Refused(_("Only who wrote a comment changes its words; answer it with one of your own."))
    if comment.shared_at is not None:
        raise Refused(_("This comment was shared; what was read stays as it was. Resolve it, or write another."))
    change_record(comment, {"text": checked(text), "to_share": to_share}, base_version=base_version, by=by, at=at)


@transaction.atomic
def resolve_comment(comment: Comment, *, resolved: bool = True, base_version: int, by: User, at: datetime) -> None:
    """Say that a comment is dealt with, or that it is not; a shared one leaves the next snapshot. Raises Refused."""
    must_keep(comment, by)
    if resolved == (comment.resolved_at is not None):
        raise Refused(_("It stands so already."))
    change_record(comment, {"resolved_at": at if resolved else None}, base_version=base_version, by=by, at=at)

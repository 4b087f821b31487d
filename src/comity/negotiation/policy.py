"""Doors of the room."""

from django.db.models import QuerySet

from comity.access.models import Guarded, Side, Visitor
from comity.access.policy import (
    acts_for,
    approves_for_other_side,
    drafts_about,
    drafts_for_owner,
    keys_of,
    within_reach,
)
from comity.negotiation.models import Answer, Comment, Negotiation


def negotiations_visible_to(user: Visitor) -> QuerySet[Negotiation]:
    """The one door to negotiations: both sides, from the first tabling on (trust.md, row 3)."""
    return within_reach(Negotiation, user)


def answers_visible_to(user: Visitor) -> QuerySet[Answer]:
    """The one door to answers as they are written: the side that writes them; what was sent is a snapshot."""
    return within_reach(Answer, user).filter(negotiation__in=keys_of(negotiations_visible_to, user))


def comments_visible_to(user: Visitor) -> QuerySet[Comment]:
    """The one door to comments: the side that wrote them (rows 5 and 6); a shared one crosses by snapshot (row 7)."""
    return within_reach(Comment, user).filter(negotiation__in=keys_of(negotiations_visible_to, user))


def other_side_of(negotiation: Negotiation, side: Side) -> Side | None:
    """The one whom a side bargains with; the two sides must be at hand."""
    return negotiation.about if side.pk == negotiation.owner_id else negotiation.owner


def takes_part(user: Visitor, negotiation: Negotiation) -> bool:
    """May write comments: a drafter of either side, a desk officer for the own partners."""
    side = acts_for(user)
    if side is None or side.pk not in {negotiation.owner_id, negotiation.about_id}:
        return False
    return drafts_about(user, other_side_of(negotiation, side))


def answers_clauses(user: Visitor, negotiation: Negotiation) -> bool:
    """May answer clause by clause: a drafter of the side that the text was tabled to."""
    side = acts_for(user)
    return side is not None and side.pk == negotiation.about_id and takes_part(user, negotiation)


def sends_answers(user: Visitor, negotiation: Negotiation) -> bool:
    """May send the answers of the own side: an approver of the side that the text was tabled to."""
    return approves_for_other_side(user, negotiation)


def words_clauses(user: Visitor, negotiation: Negotiation) -> bool:
    """May take in their words and change the own ones: a drafter of the side that tabled the text."""
    return drafts_for_owner(user, negotiation)


def keeps_remark(user: Visitor, record: Guarded) -> bool:
    """May change an answer or a comment: a drafter of the side that wrote it."""
    return drafts_for_owner(user, record)

"""Doors of the room."""

from django.db.models import Q, QuerySet

from comity.access import policy as access
from comity.access.models import Audience, Release, Side, Visitor
from comity.access.rights import Right
from comity.dialogue.policy import keeps_dialogue
from comity.reporting.models import Brief, IssuedDocument, SavedQuestion


def documents_visible_to(user: Visitor) -> QuerySet[IssuedDocument]:
    """The one door to the shelf: by owner and audience, and never without the snapshots that a document tells of."""
    seen = access.keys_of(access.releases_visible_to, user)
    before = Q(before=None) | Q(before__in=seen)
    return access.within_reach(IssuedDocument, user).filter(before, release__in=seen)


def keeps_documents(user: Visitor, release: Release) -> bool:
    """May put documents of a snapshot on the shelf of the own side: who drafts there, of either side of the text."""
    side = access.acts_for(user)
    if side is None or side.pk not in {release.owner_id, release.about_id} or not access.may(user, Right.RECORD_DRAFT):
        return False
    return access.answers_for(user, release.about if release.owner_id == side.pk else release.owner)


def audiences_for(user: Visitor, release: Release) -> list[Audience]:
    """Whom a document may be made for: nobody is given one who does not read the snapshot itself."""
    found = [Audience.OWN]
    if release.about_id and release.audience in {Audience.BOTH, Audience.PUBLIC}:
        found.append(Audience.BOTH)
    if release.audience == Audience.PUBLIC:
        found.append(Audience.PUBLIC)
    return found


def briefs_visible_to(user: Visitor) -> QuerySet[Brief]:
    """The one door to briefs, which are of the side that made them whoever they were made for (trust.md row 21)."""
    return access.within_reach(Brief, user)


def builds_briefs(user: Visitor, partner: Side) -> bool:
    """May build a brief on a partner: its desk and the managers, and for its own side a drafter of the partner."""
    own = access.acts_for(user)
    if partner.kind != Side.Kind.PARTNER or (access.acts_for_partner(user) and own != partner):
        return False
    return keeps_dialogue(user, partner)


def questions_visible_to(user: Visitor) -> QuerySet[SavedQuestion]:
    """The one door to saved questions: one's own, under the side for which they were saved."""
    kept = access.within_reach(SavedQuestion, user)
    side = access.acts_for(user)
    return kept.filter(by_id=user.pk, owner=side) if side is not None and keeps_questions(user) else kept.none()


def keeps_questions(user: Visitor) -> bool:
    """May keep questions: whoever reads records for a side."""
    return access.may(user, Right.RECORD_READ)

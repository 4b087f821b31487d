"""Doors of the room."""

from django.db.models import Q, QuerySet

from comity.access import policy as access
from comity.access.models import Audience, Release, Visitor
from comity.access.rights import Right
from comity.reporting.models import IssuedDocument


def documents_visible_to(user: Visitor) -> QuerySet[IssuedDocument]:
    """The one door to the shelf: by owner and audience, and never without the snapshots that a document tells of."""
    seen = access.releases_visible_to(user).values("pk")
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

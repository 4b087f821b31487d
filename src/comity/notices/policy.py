"""The door to notices: each is its receiver's alone, under the membership that was told."""

from django.db.models import QuerySet

from comity.access.models import Visitor
from comity.access.policy import acting_of
from comity.notices.models import Notice


def notices_visible_to(user: Visitor) -> QuerySet[Notice]:
    """The one door to notices: those told to the membership acted under. What they tell of has a door of its own."""
    acting = acting_of(user)
    return Notice.objects.none() if acting is None else Notice.objects.filter(receiver=acting)

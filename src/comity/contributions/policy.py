"""Doors of the room, and who keeps what stands behind them (trust.md row 24)."""

from django.db.models import Q, QuerySet

from comity.access.models import Audience, Guarded, Visitor
from comity.access.policy import (
    acts_for,
    acts_for_organisation,
    drafts_about,
    drafts_for_owner,
    keys_of,
    manages,
    reads_content,
    within_reach,
)
from comity.contributions.models import Contribution, Undertaking
from comity.partners.models import Partner
from comity.partners.policy import partners_visible_to


def undertakings_visible_to(user: Visitor) -> QuerySet[Undertaking]:
    """The one door to missions, funds and phases; never of a partner, nor of a fund, that may not be known."""
    seen = within_reach(Undertaking, user).filter(partner__in=keys_of(partners_visible_to, user))
    above = keys_of(Undertaking, user)
    return seen.filter(Q(part_of=None) | Q(part_of__in=above))


def contributions_visible_to(user: Visitor) -> QuerySet[Contribution]:
    """The one door to contributions; never of a partner, nor under an undertaking, that may not be known."""
    seen = within_reach(Contribution, user).filter(partner__in=keys_of(partners_visible_to, user))
    return seen.filter(Q(undertaking=None) | Q(undertaking__in=keys_of(undertakings_visible_to, user)))


def adds_contributions(user: Visitor, partner: Partner) -> bool:
    """May write down what a partner gives and receives: its own drafters, and its desk and the managers."""
    if acts_for(user) == partner.side:
        return drafts_about(user, None)
    return acts_for_organisation(user) and drafts_about(user, partner.side)


def keeps_contribution(user: Visitor, record: Guarded) -> bool:
    """May change what the own side keeps; what everyone reads, a programme manager alone."""
    return drafts_for_owner(user, record) and (record.audience != Audience.PUBLIC or manages(user))


def opens_contribution(user: Visitor, record: Guarded) -> bool:
    """May let everyone read it, and take that back: a programme manager, for what the organisation keeps."""
    return manages(user) and drafts_for_owner(user, record)


def sees_history(user: Visitor, record: Guarded) -> bool:
    """May read who wrote a figure down and changed it: the side that keeps it, and the organisation."""
    side = acts_for(user)
    return reads_content(user) and side is not None and (side.pk == record.owner_id or acts_for_organisation(user))

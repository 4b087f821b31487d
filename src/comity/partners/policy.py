"""Doors of the room."""

from django.db.models import QuerySet

from comity.access.models import Side, Visitor
from comity.access.policy import acts_for, acts_for_organisation, drafts_about, keys_of, manages, within_reach
from comity.partners.models import Body, Holding, Partner, PartnerGroup, Person, PersonName, Post, Provider, Region


def partners_visible_to(user: Visitor) -> QuerySet[Partner]:
    """The one door to partners."""
    return within_reach(Partner, user)


def providers_visible_to(user: Visitor) -> QuerySet[Provider]:
    """The one door to providers."""
    return within_reach(Provider, user)


def bodies_visible_to(user: Visitor) -> QuerySet[Body]:
    """The one door to bodies."""
    return within_reach(Body, user)


def people_visible_to(user: Visitor) -> QuerySet[Person]:
    """The one door to people."""
    return within_reach(Person, user)


def names_visible_to(user: Visitor) -> QuerySet[PersonName]:
    """The forms of a name, with the sources that write it so: with the person."""
    return PersonName.objects.filter(person__in=keys_of(people_visible_to, user))


def posts_visible_to(user: Visitor) -> QuerySet[Post]:
    """The one door to posts."""
    return within_reach(Post, user)


def holdings_visible_to(user: Visitor) -> QuerySet[Holding]:
    """Who held what; only of posts that may be known, and never a person who may not."""
    seen = within_reach(Holding, user).filter(post__in=keys_of(posts_visible_to, user))
    known = keys_of(people_visible_to, user)
    return seen.filter(person__isnull=True) | seen.filter(person__in=known)


def regions_visible_to(user: Visitor) -> QuerySet[Region]:
    """The one door to regions."""
    return within_reach(Region, user)


def groups_visible_to(user: Visitor) -> QuerySet[PartnerGroup]:
    """The one door to groups of partners."""
    return within_reach(PartnerGroup, user)


def keeps_directory(user: Visitor) -> bool:
    """May keep what every side reads: regions, groups, partners, posts and their holders."""
    return manages(user)


def keeps_partner(user: Visitor, partner: Partner) -> bool:
    """May change what is told of a partner: its desk, or a programme manager."""
    return acts_for_organisation(user) and drafts_about(user, partner.side)


def keeps_body(user: Visitor, side: Side) -> bool:
    """May keep the bodies of a side: its own drafters; those of a partner also its desk."""
    if acts_for(user) == side:
        return drafts_about(user, None)
    return acts_for_organisation(user) and drafts_about(user, side)

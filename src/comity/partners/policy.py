"""Doors of the room."""

from django.db.models import QuerySet

from comity.access.models import Visitor
from comity.access.policy import within_reach
from comity.partners.models import Body, Holding, Partner, PartnerGroup, Person, Post, Provider, Region


def partners_visible_to(user: Visitor) -> QuerySet[Partner]:
    """The one door to partners."""
    return within_reach(Partner.objects.all(), user)


def providers_visible_to(user: Visitor) -> QuerySet[Provider]:
    """The one door to providers."""
    return within_reach(Provider.objects.all(), user)


def bodies_visible_to(user: Visitor) -> QuerySet[Body]:
    """The one door to bodies."""
    return within_reach(Body.objects.all(), user)


def people_visible_to(user: Visitor) -> QuerySet[Person]:
    """The one door to people."""
    return within_reach(Person.objects.all(), user)


def posts_visible_to(user: Visitor) -> QuerySet[Post]:
    """The one door to posts."""
    return within_reach(Post.objects.all(), user)


def holdings_visible_to(user: Visitor) -> QuerySet[Holding]:
    """Who held what; only of posts that may be known, and never a person who may not."""
    seen = within_reach(Holding.objects.all(), user).filter(post__in=posts_visible_to(user).values("pk"))
    known = people_visible_to(user).values("pk")
    return seen.filter(person__isnull=True) | seen.filter(person__in=known)


def regions_visible_to(user: Visitor) -> QuerySet[Region]:
    """The one door to regions."""
    return within_reach(Region.objects.all(), user)


def groups_visible_to(user: Visitor) -> QuerySet[PartnerGroup]:
    """The one door to groups of partners."""
    return within_reach(PartnerGroup.objects.all(), user)

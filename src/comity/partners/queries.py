"""Reading partners with what stands around them."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Prefetch, QuerySet

from comity.access.models import Visitor
from comity.partners.models import Body, Holding, Partner, Person, Post
from comity.partners.policy import (
    bodies_visible_to,
    groups_visible_to,
    holdings_visible_to,
    partners_visible_to,
    posts_visible_to,
    regions_visible_to,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A post and everyone who held it, holds it or will, newest first; no person is a vacancy."""

    post: Post
    holdings: tuple[Holding, ...]


def partner_list(user: Visitor, *, region: str = "", group: str = "", words: str = "") -> QuerySet[Partner]:
    """The partners this visitor may know of, narrowed."""
    found = surrounded(partners_visible_to(user).select_related("side"), user)
    if region:
        found = found.filter(region__in=regions_visible_to(user).filter(code=region))
    if group:
        found = found.filter(groups__in=groups_visible_to(user).filter(code=group))
    if words:
        found = found.filter(name__icontains=words)
    return found.order_by("name", "pk")


def surrounded(partners: QuerySet[Partner], user: Visitor) -> QuerySet[Partner]:
    """Partners with their region and groups, of which those that this visitor may not know are absent."""
    return partners.prefetch_related(
        Prefetch("region", queryset=regions_visible_to(user)), Prefetch("groups", queryset=groups_visible_to(user))
    )


def posts_with_holders(user: Visitor, posts: QuerySet[Post] | None = None) -> list[Held]:
    """Posts with their holders, newest first, in two queries."""
    held = holdings_visible_to(user).select_related("person").order_by("-starts", "-pk")
    found = (
        (posts_visible_to(user) if posts is None else posts)
        .select_related("side")
        .prefetch_related(Prefetch("holdings", queryset=held))
    )
    return [Held(post=post, holdings=tuple(post.holdings.all())) for post in found]


def posts_about(user: Visitor, partner: Partner) -> list[Held]:
    """The partner's own posts, then those of the organisation whose mandate names the partner."""
    known = posts_with_holders(user)
    own = [one for one in known if one.post.side_id == partner.side_id]
    others = [one for one in known if one.post.side_id != partner.side_id]
    return [*own, *(one for one in others if partner.country and partner.country in one.post.mandate)]


def bodies_of(user: Visitor, partner: Partner) -> QuerySet[Body]:
    """The bodies of a partner that this visitor may know of."""
    return bodies_visible_to(user).filter(side=partner.side)


def found_by_name(people: Iterable[Person], words: str) -> list[Person]:
    """People whose name or any known spelling holds the words."""
    wanted = words.casefold()
    return [one for one in people if any(wanted in text.casefold() for text in (one.name, *one.spellings))]

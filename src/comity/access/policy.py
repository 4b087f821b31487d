"""Who may know of a record, and who may change it: questions to the table of rights."""

from collections.abc import Iterable
from typing import Any, TypeVar

from django.db.models import Q, QuerySet, prefetch_related_objects

from comity.access.models import Audience, BreakGlass, Guarded, Membership, Release, Side, Visitor
from comity.access.rights import Reach, Right, grants_of

Records = TypeVar("Records", bound="QuerySet[Any]")


def acting_of(user: Visitor) -> Membership | None:
    """The one membership this visit acts under; none is the public."""
    acting: Membership | None = getattr(user, "acting", None)
    return None if acting is None or acting.ended_at is not None else acting


def reach_of(user: Visitor, right: Right) -> Reach | None:
    """Over what this visit has a right now; None: it has not."""
    acting = acting_of(user)
    return None if acting is None else grants_of(acting).get(right)


def may(user: Visitor, right: Right) -> bool:
    """This visit has a right, over whatever it may reach."""
    return reach_of(user, right) is not None


def within_reach(records: Records, user: Visitor) -> Records:
    """The records this user may know of, by owner, audience and desk; a room may only narrow it."""
    public = Q(audience=Audience.PUBLIC)
    acting, reach = acting_of(user), reach_of(user, Right.RECORD_READ)
    if acting is None or reach is None:
        glass = glass_of(user)
        return records.filter(public | concerns(glass.partner) if glass else public)
    named = Q(pk__in=named_for(records, acting.side))
    if reach == Reach.PUT_FORWARD:
        return records.filter(public | named)
    own = Q(owner=acting.side)
    both = Q(audience=Audience.BOTH) & (Q(owner=acting.side) | Q(about=acting.side))
    if reach == Reach.ANSWERED_FOR:
        partners = acting.answers_for.values("pk")
        desk = Q(about__isnull=True) | Q(about=acting.side) | Q(about__in=partners)
        desk = desk & (~Q(owner__kind=Side.Kind.PARTNER) | Q(owner__in=partners))
        return records.filter(public | ((own | both | named) & desk))
    return records.filter(public | own | both | named)


def glass_of(user: Visitor) -> BreakGlass | None:
    """What an operator reads by break-glass in this visit, if anything; never what another right would open."""
    acting = acting_of(user)
    return acting.glass if acting is not None and Right.BREAK_GLASS_ASK in grants_of(acting) else None


def concerns(partner: Side) -> Q:
    """What a partner keeps, and what anyone keeps about it: all that break-glass opens, to be read."""
    return Q(owner=partner) | Q(about=partner)


def named_for(records: "QuerySet[Any]", side: Side) -> "QuerySet[Any]":
    """Keys of the records whose named list holds the side: a sub-query, so that no row comes twice."""
    keys: QuerySet[Any] = records.model._default_manager.filter(audience=Audience.NAMED, named=side).values("pk")
    return keys


def releases_visible_to(user: Visitor) -> QuerySet[Release]:
    """The snapshots this user may read."""
    return within_reach(Release.objects.all(), user)


def acts_for(user: Visitor) -> Side | None:
    """The side this visit acts for; none is the public."""
    acting = acting_of(user)
    return None if acting is None else acting.side


def acts_for_organisation(user: Visitor) -> bool:
    """A member of the organisation who works with content."""
    return reach_of(user, Right.RECORD_DRAFT) in {Reach.ANSWERED_FOR, Reach.ALL}


def acts_for_partner(user: Visitor) -> bool:
    """A member of a partner."""
    acting = acting_of(user)
    return acting is not None and acting.side.kind == Side.Kind.PARTNER


def acts_for_provider(user: Visitor) -> bool:
    """A member of a provider."""
    acting = acting_of(user)
    return acting is not None and acting.side.kind == Side.Kind.PROVIDER


def manages(user: Visitor) -> bool:
    """A programme manager of the organisation."""
    return reach_of(user, Right.RECORD_DRAFT) == Reach.ALL


def drafts_about(user: Visitor, about: Side | None) -> bool:
    """May begin a record of the own side that concerns this side."""
    return may(user, Right.RECORD_DRAFT) and answers_for(user, about)


def answers_for(user: Visitor, about: Side | None) -> bool:
    """What concerns this side is this person's work: for a desk officer that of the own partners alone."""
    acting = acting_of(user)
    if acting is None or reach_of(user, Right.RECORD_READ) != Reach.ANSWERED_FOR:
        return acting is not None
    prefetch_related_objects([acting], "answers_for")  # once in a visit, however often it is asked
    return about is None or about == acting.side or about in acting.answers_for.all()


def drafts_for_owner(user: Visitor, record: Guarded) -> bool:
    """Acts for the side that owns the record, with the right to change it."""
    acting = acting_of(user)
    return acting is not None and acting.side_id == record.owner_id and drafts_about(user, record.about)


def approves_for_owner(user: Visitor, record: Guarded) -> bool:
    """May table and agree for the side that owns the record."""
    return may(user, Right.PROGRAMME_TABLE) and drafts_for_owner(user, record)


def reads_content(user: Visitor) -> bool:
    """A member who may read what a side keeps: not one who only audits or operates."""
    return may(user, Right.RECORD_READ)


def releases(user: Visitor) -> bool:
    """The authority that lets something out to the public or to named sides."""
    return may(user, Right.RELEASE_TURN)


def organisation() -> Side | None:
    """The side of the organisation, to which others propose."""
    return Side.objects.filter(kind=Side.Kind.ORGANISATION).order_by("pk").first()


def approves_for_other_side(user: Visitor, record: Guarded) -> bool:
    """May agree what the owner has tabled: an approver of the side the record concerns, never of the owner's."""
    acting = acting_of(user)
    if acting is None or not may(user, Right.PROGRAMME_AGREE):
        return False
    return acting.side_id == record.about_id and acting.side_id != record.owner_id


WEIGHTY = frozenset({Right.PROGRAMME_TABLE, Right.PROGRAMME_AGREE, Right.RELEASE_TURN, Right.INSTALLATION_KEEP})


def needs_second_factor(memberships: Iterable[Membership]) -> bool:
    """One of these memberships may table, agree, release or keep the server: a password alone is too little."""
    return any(WEIGHTY & grants_of(one).keys() for one in memberships)

"""Who may know of a record, and who may change it. The only module that names kinds of membership."""

from typing import Any, TypeVar

from django.db.models import Q, QuerySet, prefetch_related_objects

from comity.access.models import Audience, Guarded, Membership, Release, Side, Visitor

Records = TypeVar("Records", bound="QuerySet[Any]")
Kind = Membership.Kind
NO_CONTENT = frozenset({Kind.AUDITOR, Kind.OPERATOR})
DRAFTING = frozenset({Kind.DRAFTER, Kind.APPROVER, Kind.MANAGER, Kind.PROVIDER})
# which kind of side each kind of member acts for
KINDS_OF_SIDE: dict[str, str] = {
    **dict.fromkeys((Kind.READER.value, Kind.DRAFTER.value, Kind.APPROVER.value), Side.Kind.PARTNER.value),
    Kind.PROVIDER.value: Side.Kind.PROVIDER.value,
    **dict.fromkeys(
        (Kind.DESK.value, Kind.MANAGER.value, Kind.RELEASING.value, Kind.AUDITOR.value, Kind.OPERATOR.value),
        Side.Kind.ORGANISATION.value,
    ),
}
APPROVING = frozenset({Kind.APPROVER, Kind.MANAGER})


def acting_of(user: Visitor) -> Membership | None:
    """The one membership this visit acts under; none is the public."""
    acting: Membership | None = getattr(user, "acting", None)
    return None if acting is None or acting.ended_at is not None else acting


def within_reach(records: Records, user: Visitor) -> Records:
    """The records this user may know of, by owner, audience and desk; a room may only narrow it."""
    public = Q(audience=Audience.PUBLIC)
    acting = acting_of(user)
    if acting is None or acting.kind in NO_CONTENT:
        glass = None if acting is None else acting.glass
        return records.filter(public | concerns(glass.partner) if glass else public)
    if acting.kind == Kind.RELEASING:
        return records.filter(public | Q(pk__in=named_for(records, acting.side)))
    own = Q(owner=acting.side)
    both = Q(audience=Audience.BOTH) & (Q(owner=acting.side) | Q(about=acting.side))
    named = Q(pk__in=named_for(records, acting.side))
    if acting.side.kind == Side.Kind.ORGANISATION and acting.kind != Kind.MANAGER:
        partners = acting.answers_for.values("pk")
        desk = Q(about__isnull=True) | Q(about=acting.side) | Q(about__in=partners)
        desk = desk & (~Q(owner__kind=Side.Kind.PARTNER) | Q(owner__in=partners))
        return records.filter(public | ((own | both | named) & desk))
    return records.filter(public | own | both | named)


def concerns(partner: Side) -> Q:
    """What a partner keeps, and what anyone keeps about it: all that break-glass opens, to be read."""
    return Q(owner=partner) | Q(about=partner)


def operates(member: Membership) -> bool:
    """An operator, who keeps the server and reads no content but by break-glass."""
    return member.kind == Kind.OPERATOR


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
    acting = acting_of(user)
    return (
        acting is not None and acting.side.kind == Side.Kind.ORGANISATION and acting.kind in {Kind.DESK, Kind.MANAGER}
    )


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
    acting = acting_of(user)
    return acting is not None and acting.side.kind == Side.Kind.ORGANISATION and acting.kind == Kind.MANAGER


def drafts_about(user: Visitor, about: Side | None) -> bool:
    """May begin a record of the own side that concerns this side."""
    acting = acting_of(user)
    if acting is None:
        return False
    if acting.kind == Kind.DESK:
        prefetch_related_objects([acting], "answers_for")  # once in a visit, however often it is asked
        return about is None or about == acting.side or about in acting.answers_for.all()
    return acting.kind in DRAFTING


def answers_for(user: Visitor, about: Side | None) -> bool:
    """What concerns this side is this person's work: for a desk officer that of the own partners alone."""
    acting = acting_of(user)
    return acting is not None and (acting.kind != Kind.DESK or drafts_about(user, about))


def drafts_for_owner(user: Visitor, record: Guarded) -> bool:
    """Acts for the side that owns the record, with the right to change it."""
    acting = acting_of(user)
    return acting is not None and acting.side_id == record.owner_id and drafts_about(user, record.about)


def approves_for_owner(user: Visitor, record: Guarded) -> bool:
    """May table and agree for the side that owns the record."""
    acting = acting_of(user)
    return acting is not None and acting.kind in APPROVING and drafts_for_owner(user, record)


def reads_content(user: Visitor) -> bool:
    """A member who may read what a side keeps: not one who only audits or operates."""
    acting = acting_of(user)
    return acting is not None and acting.kind not in NO_CONTENT


def releases(user: Visitor) -> bool:
    """The authority that lets something out to the public or to named sides."""
    acting = acting_of(user)
    return acting is not None and acting.kind == Kind.RELEASING


def organisation() -> Side | None:
    """The side of the organisation, to which others propose."""
    return Side.objects.filter(kind=Side.Kind.ORGANISATION).order_by("pk").first()


def approves_for_other_side(user: Visitor, record: Guarded) -> bool:
    """May agree what the owner has tabled: an approver of the side the record concerns, never of the owner's."""
    acting = acting_of(user)
    if acting is None or acting.kind not in APPROVING:
        return False
    return acting.side_id == record.about_id and acting.side_id != record.owner_id

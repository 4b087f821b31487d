"""Reading accounts and memberships."""

from datetime import datetime

from django.db.models import F, QuerySet

from comity.access.models import BreakGlass, Membership, Side, TypedDraft, User
from comity.access.policy import acts_for, answering_for, live_memberships
from comity.access.rights import Reach, Right, grants_of, kinds_with


def memberships_of(user: User) -> list[Membership]:
    """The live memberships of an account, in a stable order, each with its desk: one question."""
    live = user.memberships.filter(ended_at=None).select_related("side").order_by("side__name", "kind", "pk")
    found: dict[int, Membership] = {}
    for row in live.annotate(partner=F("answers_for")):  # one row for each partner answered for
        one = found.setdefault(row.pk, row)
        one.desk = frozenset([*(one.desk or ()), *([row.partner] if row.partner else [])])
    return list(found.values())


def chosen_of(live: list[Membership], chosen: str | None) -> Membership | None:
    """The chosen one of these memberships, else the first."""
    return next((member for member in live if member.ref == chosen), live[0] if live else None)


def typed_by(user: User) -> list[TypedDraft]:
    """What a person has typed into forms and not saved, for the side acted for, newest first; nobody else's."""
    return list(TypedDraft.objects.filter(user=user, side=acts_for(user)).order_by("-updated_at", "-pk"))


def side_known(code: str) -> bool:
    """There is a side of this code."""
    return Side.objects.filter(code=code).exists()


def sides_by_code() -> dict[str, Side]:
    """Every side, for the operator's commands."""
    return {side.code: side for side in Side.objects.all()}


def partner_sides() -> list[Side]:
    """Every partner's side, by name."""
    return list(Side.objects.filter(kind=Side.Kind.PARTNER).order_by("name", "code"))


def membership_named(ref: str) -> Membership | None:
    """The membership of this reference, live or ended; for what a member was sent and signed by us."""
    return Membership.objects.select_related("user", "side").filter(ref=ref).first()


def live_members() -> list[Membership]:
    """Everybody who may be told anything, for the clock."""
    return in_order(live_memberships())


def members_of(side: Side) -> list[Membership]:
    """The live memberships of a side, each with its account and side at hand, by the person's name."""
    return in_order(live_memberships().filter(side=side))


def approvers_of(side: Side) -> list[Membership]:
    """Those who table and agree for a side; for the organisation its programme managers."""
    return in_order(live_memberships().filter(side=side, kind__in=kinds_with(Right.PROGRAMME_TABLE)))


def drafters_of(side: Side) -> list[Membership]:
    """Those who write for a side, its approvers among them."""
    return in_order(live_memberships().filter(side=side, kind__in=kinds_with(Right.RECORD_DRAFT)))


def desks_of(partner_side: Side) -> list[Membership]:
    """The desk officers who answer for a partner."""
    return in_order(
        live_memberships().filter(
            pk__in=answering_for(partner_side), kind__in=kinds_with(Right.RECORD_DRAFT, Reach.ANSWERED_FOR)
        )
    )


def managers() -> list[Membership]:
    """The programme managers of the organisation."""
    return in_order(live_memberships().filter(kind__in=kinds_with(Right.RECORD_DRAFT, Reach.ALL)))


def releasing_authorities() -> list[Membership]:
    """Those who let something out to the public or to named sides."""
    return in_order(live_memberships().filter(kind__in=kinds_with(Right.RELEASE_TURN)))


def in_order(members: QuerySet[Membership]) -> list[Membership]:
    """Always in the same order: by name, then by kind."""
    return list(members.order_by("user__last_name", "user__first_name", "user__username", "kind", "pk"))


def open_glass(member: Membership, at: datetime) -> BreakGlass | None:
    """What an operator may read now by break-glass, if anything."""
    if Right.BREAK_GLASS_ASK not in grants_of(member):
        return None
    held = BreakGlass.objects.filter(membership=member, closed_at=None, opens_at__lte=at, ends_at__gt=at)
    return held.select_related("partner").first()


def account_called(name: str) -> User | None:
    """The account of this name, open or closed; for who closes accounts."""
    return User.objects.filter(username=name).first()

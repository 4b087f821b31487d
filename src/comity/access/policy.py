"""Who may know of a record, and who may change it: questions to the table of rights."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar, overload

from django.db.models import BooleanField, ExpressionWrapper, Model, Q, QuerySet

from comity.access.models import BreakGlass, Guarded, Invitation, Membership, Release, Side, Visitor
from comity.access.reaching import REACHES, Keys, Records, Rule, Standing, reach_rules, reached
from comity.access.rights import INVITES, INVITES_FIRST, KINDS_OF_SIDE, Reach, Right, grants_of, kinds_with

Table = TypeVar("Table", bound=Model)


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


def standing_of(user: Visitor) -> Standing:
    """All of this visit that its reach depends on."""
    acting, reach = acting_of(user), reach_of(user, Right.RECORD_READ)
    if acting is None or reach is None:
        glass = glass_of(user)
        return Standing(glass=glass.partner_id if glass else None)
    if reach != Reach.ANSWERED_FOR:
        return Standing(reach, acting.side_id)
    return Standing(reach, acting.side_id, acting.pk if acting.desk is None else None, acting.desk or frozenset())


@overload
def within_reach(records: type[Table], user: Visitor) -> "QuerySet[Table]": ...


@overload
def within_reach(records: Records, user: Visitor) -> Records: ...


def within_reach(records: Any, user: Visitor) -> Any:
    """The records this user may know of, by owner, audience and desk; of a whole table, or of what a room narrowed."""
    standing = standing_of(user)
    return reached(records, standing) if isinstance(records, QuerySet) else REACHES.of(records, standing)


def keys_of(door: "type[Model] | Callable[[Visitor], QuerySet[Any]]", user: Visitor) -> "Keys | QuerySet[Any]":
    """The keys of what a door, or the reach of a table, opens to this visit: `filter(event__in=keys_of(door, user))`.

    A door that is asked so depends on who visits, under which membership, and on nothing else: no hour, no answer.
    """
    acting = acting_of(user)
    under = (acting.pk, acting.kind, acting.side_id, acting.side.kind) if acting is not None else None
    name = (door, getattr(user, "pk", None), under, standing_of(user))
    return REACHES.keys(name, lambda: within_reach(door, user) if isinstance(door, type) else door(user))


def rules_for(records: "QuerySet[Any]", user: Visitor) -> dict[Rule, Q]:
    """Each rule by which records become known to this user, and its condition: together they are the reach."""
    always, at_desk, desk = reach_rules(records, standing_of(user))
    return {**always, **{rule: holds & desk for rule, holds in at_desk.items()}}


def rule_of(record: Guarded, user: Visitor) -> Rule | None:
    """The first rule by which this user may know of the record; None: by none of these. One question for all."""
    table = type(record)._default_manager.filter(pk=record.pk)
    rules = rules_for(table, user)
    asked = {f"by_{rule.name}": ExpressionWrapper(holds, BooleanField()) for rule, holds in rules.items()}
    told = table.annotate(**asked).values(*asked).first() or {}
    return next((rule for rule in rules if told.get(f"by_{rule.name}")), None)


def glass_of(user: Visitor) -> BreakGlass | None:
    """What an operator reads by break-glass in this visit, if anything; never what another right would open."""
    acting = acting_of(user)
    return acting.glass if acting is not None and Right.BREAK_GLASS_ASK in grants_of(acting) else None


def live_memberships() -> QuerySet[Membership]:
    """Memberships that hold now, of accounts that are open, with the account and the side at hand."""
    return Membership.objects.filter(ended_at=None, user__is_active=True).select_related("user", "side")


def answering_for(partner: Side) -> "QuerySet[Any]":
    """Keys of the memberships that answer for a partner: a sub-query, so that nobody comes twice."""
    return Membership.objects.filter(answers_for=partner).values("pk")


def memberships_visible_to(user: Visitor) -> QuerySet[Membership]:
    """The one door to who belongs where: all of the own side, of other sides the named contacts (trust.md row 34).

    A partner knows those contacts of the organisation who answer for it, a desk officer those of the own partners. The
    manager, who answers what a person can see and do, knows the members of every side.
    """
    acting, reach = acting_of(user), reach_of(user, Right.MEMBERSHIP_LIST)
    if acting is None or reach is None:
        return Membership.objects.none()
    if reach == Reach.ALL:
        return live_memberships()
    shown = Q(side=acting.side)
    if acting.side.kind == Side.Kind.PARTNER:
        others = ~Q(kind__in=kinds_with(Right.RECORD_READ, Reach.ANSWERED_FOR)) | Q(pk__in=answering_for(acting.side))
        shown |= Q(contact=True, side__kind=Side.Kind.ORGANISATION) & others
    elif reach == Reach.ANSWERED_FOR:
        shown |= Q(contact=True, side__in=acting.answers_for.values("pk"))
    return live_memberships().filter(shown)


def members_known_to(user: Visitor) -> QuerySet[Membership]:
    """Who belongs where, and for those who keep the members of their side also who has belonged to it."""
    known = Q(pk__in=keys_of(memberships_visible_to, user))
    reach = reach_of(user, Right.MEMBERSHIP_CHANGE)
    if reach is not None:
        known |= Q(side=acts_for(user))
    if reach == Reach.ALL:
        known |= Q(side__kind=Side.Kind.PROVIDER)
    return Membership.objects.filter(known).select_related("user", "side")


def memberships_explained_to(user: Visitor) -> QuerySet[Membership]:
    """Of whom this person may ask what they can see and do: whom a manager or approver knows; the auditor anyone."""
    reach = reach_of(user, Right.MEMBERSHIP_EXPLAIN)
    if reach is None:
        return Membership.objects.none()
    if reach == Reach.REFERENCES:
        return live_memberships()
    known = memberships_visible_to(user)
    return known if reach == Reach.ALL else known.filter(side=acts_for(user))


def invitations_visible_to(user: Visitor) -> QuerySet[Invitation]:
    """The one door to invitations: to the own side, and those that the own side sent to the first of another."""
    side = acts_for(user)
    if not may(user, Right.MEMBERSHIP_INVITE):
        return Invitation.objects.none()
    return Invitation.objects.filter(Q(side=side) | Q(by__side=side)).select_related("side", "by__user")


def glasses_visible_to(user: Visitor) -> QuerySet[BreakGlass]:
    """The one door to readings by break-glass: a partner those of its own, a desk officer those of the own partners."""
    acting, reach = acting_of(user), reach_of(user, Right.BREAK_GLASS_READ)
    if acting is None or reach is None:
        return BreakGlass.objects.none()
    held = BreakGlass.objects.select_related("membership__user", "membership__side", "partner", "by", "allowed_by")
    if acting.side.kind == Side.Kind.PARTNER:
        return held.filter(partner=acting.side)
    return held.filter(partner__in=acting.answers_for.values("pk")) if reach == Reach.ANSWERED_FOR else held


def releases_visible_to(user: Visitor) -> QuerySet[Release]:
    """The snapshots this user may read: as their audience, and whoever turns the second key what was put forward."""
    seen = within_reach(Release, user)
    return seen | Release.objects.filter(act=Release.Act.RELEASE) if releases(user) else seen


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
    if acting.desk is None:  # once in a visit, however often it is asked
        acting.desk = frozenset(acting.answers_for.values_list("pk", flat=True))
    return about is None or about == acting.side or about.pk in acting.desk


def own_work(user: Visitor) -> Q:
    """Of what this person may know, what is their work: of or about the own side, a desk officer's own partners."""
    acting = acting_of(user)
    if acting is None:
        return Q(pk__in=[])
    own = Q(owner=acting.side) | Q(about=acting.side)
    if reach_of(user, Right.RECORD_READ) != Reach.ANSWERED_FOR:
        return own
    partners = acting.answers_for.values("pk")
    return own & (Q(about__isnull=True) | Q(about__in=partners) | Q(owner__in=partners))


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


def invites(user: Visitor, side: Side, kind: str) -> bool:
    """May invite this kind of member: to the own side, or as the first of another; never above oneself."""
    acting = acting_of(user)
    if acting is None or not may(user, Right.MEMBERSHIP_INVITE) or KINDS_OF_SIDE.get(kind) != side.kind:
        return False
    table = INVITES if acting.side_id == side.pk else INVITES_FIRST
    return kind in table.get(acting.kind, ())


def changes_membership(user: Visitor, member: Membership) -> bool:
    """May end a membership and name it as a contact: of the own side; the manager also of those a provider has."""
    acting, reach = acting_of(user), reach_of(user, Right.MEMBERSHIP_CHANGE)
    if acting is None or reach is None:
        return False
    return acting.side_id == member.side_id or (reach == Reach.ALL and member.side.kind == Side.Kind.PROVIDER)


def opens_glass(user: Visitor, glass: BreakGlass) -> bool:
    """May open or decline what an operator asks: a manager, and never the account that asked."""
    return may(user, Right.BREAK_GLASS_OPEN) and getattr(user, "pk", None) != glass.by_id


def ends_glass(user: Visitor, glass: BreakGlass) -> bool:
    """May end a reading at once: who asked for it, a manager, an approver of the partner that is read."""
    acting, reach = acting_of(user), reach_of(user, Right.BREAK_GLASS_END)
    if acting is None or reach is None:
        return False
    if acting.side.kind == Side.Kind.PARTNER:
        return acting.side_id == glass.partner_id
    return reach == Reach.ALL or acting.pk == glass.membership_id

"""Doors of the room."""

from typing import Any, TypeVar, cast

from django.db.models import Q, QuerySet

from comity.access.models import Guarded, Release, Side, Visitor
from comity.access.policy import (
    acts_for,
    acts_for_organisation,
    acts_for_partner,
    answers_for,
    approves_for_owner,
    drafts_about,
    drafts_for_owner,
    keys_of,
    manages,
    may,
    reads_content,
    releases,
    within_reach,
)
from comity.access.policy import releases_visible_to as versions_known_to
from comity.access.rights import Right
from comity.partners.models import Partner
from comity.programmes.models import (
    AgreementStep,
    Hold,
    Instrument,
    Line,
    LineageStep,
    MemberReason,
    Milestone,
    Node,
    Programme,
    ProgrammeType,
    Requirement,
    SideApproval,
    SilenceProcedure,
    Theme,
)
from comity.programmes.models.programmes import ProgrammeQuerySet
from comity.programmes.states import UNSETTLED, ProgrammeState

Records = TypeVar("Records", bound="QuerySet[Any]")


def types_visible_to(user: Visitor) -> QuerySet[ProgrammeType]:
    """The one door to programme types."""
    return within_reach(ProgrammeType, user)


def programmes_visible_to(user: Visitor) -> ProgrammeQuerySet:
    """The one door to programmes: pages, exports, mails all start here."""
    return cast(ProgrammeQuerySet, within_reach(Programme, user))


def nodes_visible_to(user: Visitor) -> QuerySet[Node]:
    """The one door to nodes: never of a programme that may not be known."""
    return within_reach(Node, user).filter(programme__in=keys_of(programmes_visible_to, user))


def requirements_visible_to(user: Visitor) -> QuerySet[Requirement]:
    """The one door to requirements."""
    return within_reach(Requirement, user).filter(node__in=keys_of(nodes_visible_to, user))


def milestones_visible_to(user: Visitor) -> QuerySet[Milestone]:
    """The one door to milestones."""
    return within_reach(Milestone, user).filter(node__in=keys_of(nodes_visible_to, user))


def themes_visible_to(user: Visitor) -> QuerySet[Theme]:
    """The one door to cross-cutting themes."""
    return within_reach(Theme, user).filter(programme__in=keys_of(programmes_visible_to, user))


def lines_visible_to(user: Visitor) -> QuerySet[Line]:
    """The one door to lines."""
    return within_reach(Line, user).filter(programme__in=keys_of(programmes_visible_to, user))


def lineage_visible_to(user: Visitor) -> QuerySet[LineageStep]:
    """The one door to where goals went: with both programmes, and as long as it is nobody's but its owner's."""
    known = keys_of(programmes_visible_to, user)
    return within_reach(LineageStep, user).filter(programme__in=known, source__in=known)


def instruments_visible_to(user: Visitor) -> QuerySet[Instrument]:
    """The one door to instruments."""
    return within_reach(Instrument, user)


def approvals_visible_to(user: Visitor) -> QuerySet[SideApproval]:
    """The one door to approvals of sides: with the version that they approve."""
    return of_known_versions(SideApproval.objects.all(), user)


def holds_visible_to(user: Visitor) -> QuerySet[Hold]:
    """The one door to holds: that there is one, since when and what it stops (trust.md, row 8)."""
    return of_known_versions(Hold.objects.all(), user)


def silences_visible_to(user: Visitor) -> QuerySet[SilenceProcedure]:
    """The one door to silence procedures: that one runs, until when, and how it ended."""
    return of_known_versions(SilenceProcedure.objects.all(), user)


def steps_visible_to(user: Visitor) -> QuerySet[AgreementStep]:
    """The one door to what is done with an agreed text."""
    return of_known_versions(AgreementStep.objects.all(), user)


def of_known_versions(records: Records, user: Visitor) -> Records:
    """What stands on versions that this visitor may read, as far as it may be known itself."""
    return within_reach(records, user).filter(release__in=keys_of(versions_known_to, user))


def reasons_visible_to(user: Visitor) -> QuerySet[MemberReason]:
    """The one door to what a member of the organisation said: the organisation's until shared (trust.md, row 9)."""
    holds, silences = keys_of(holds_visible_to, user), keys_of(silences_visible_to, user)
    known = Q(hold__in=holds) | Q(lifted__in=holds) | Q(silence__in=silences)
    return within_reach(MemberReason, user).filter(known)


def keeps_holds(user: Visitor, release: Release) -> bool:
    """May write down that a member holds a text or objects to it: the desk and the managers of the organisation."""
    other = release.about if acts_for(user) == release.owner else release.owner
    concerned = acts_for(user) in {release.owner, release.about}
    return may(user, Right.HOLD_KEEP) and concerned and answers_for(user, other)


def begins_programme(user: Visitor, partner: Partner) -> bool:
    """May begin a draft about this partner: its desk or a manager, or a drafter of the partner itself."""
    if acts_for_organisation(user):
        return drafts_about(user, partner.side)
    return acts_for_partner(user) and acts_for(user) == partner.side and drafts_about(user, other_side(user, partner))


def other_side(user: Visitor, partner: Partner) -> Side:
    """Whom a draft of this visitor's side concerns: the partner, or for a partner the organisation that keeps it."""
    return partner.owner if acts_for(user) == partner.side else partner.side


def keeps_programme(user: Visitor, programme: Programme) -> bool:
    """May act on the programme for the side that owns it, whatever its state."""
    return drafts_for_owner(user, programme)


def edits_programme(user: Visitor, programme: Programme) -> bool:
    """May change its text: a drafter of its owner, while it is a draft."""
    return programme.state == ProgrammeState.DRAFT and drafts_for_owner(user, programme)


def tables_programme(user: Visitor, programme: Programme) -> bool:
    """May table it: an approver of its owner, while it is a draft or in consultation."""
    written = programme.state in {ProgrammeState.DRAFT, ProgrammeState.CONSULTATION}
    return written and approves_for_owner(user, programme)


def opens_programme(user: Visitor, programme: Programme) -> bool:
    """May let others know of a programme that is no draft of ours: a programme manager, for what is published."""
    shared = programme.state not in UNSETTLED
    return shared and manages(user) and acts_for(user) == programme.owner


def keeps_types(user: Visitor) -> bool:
    """May describe programme types: of the organisation or of a partner, each for its own drafts."""
    return acts_for_organisation(user) or (acts_for_partner(user) and drafts_about(user, None))


def keeps_type(user: Visitor, kind: ProgrammeType) -> bool:
    """May change this type."""
    return keeps_types(user) and drafts_for_owner(user, kind)


def sees_weights(user: Visitor, record: Guarded) -> bool:
    """Weights, and what advances what, stay with the side that set them; a desk knows those of its own partners."""
    side = acts_for(user)
    own = side is not None and side.pk == record.owner_id
    return own and reads_content(user) and not releases(user) and answers_for(user, record.about)

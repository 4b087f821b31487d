"""Doors of the room."""

from django.db.models import QuerySet

from comity.access.models import Guarded, Side, Visitor
from comity.access.policy import (
    acts_for,
    acts_for_organisation,
    acts_for_partner,
    answers_for,
    approves_for_owner,
    drafts_about,
    drafts_for_owner,
    manages,
    reads_content,
    releases,
    within_reach,
)
from comity.partners.models import Partner
from comity.programmes.models import Instrument, Line, Milestone, Node, Programme, ProgrammeType, Requirement, Theme
from comity.programmes.models.programmes import ProgrammeQuerySet
from comity.programmes.states import ProgrammeState


def types_visible_to(user: Visitor) -> QuerySet[ProgrammeType]:
    """The one door to programme types."""
    return within_reach(ProgrammeType.objects.all(), user)


def programmes_visible_to(user: Visitor) -> ProgrammeQuerySet:
    """The one door to programmes: pages, exports, mails all start here."""
    return within_reach(Programme.objects.all(), user)


def nodes_visible_to(user: Visitor) -> QuerySet[Node]:
    """The one door to nodes: never of a programme that may not be known."""
    return within_reach(Node.objects.all(), user).filter(programme__in=programmes_visible_to(user).values("pk"))


def requirements_visible_to(user: Visitor) -> QuerySet[Requirement]:
    """The one door to requirements."""
    return within_reach(Requirement.objects.all(), user).filter(node__in=nodes_visible_to(user).values("pk"))


def milestones_visible_to(user: Visitor) -> QuerySet[Milestone]:
    """The one door to milestones."""
    return within_reach(Milestone.objects.all(), user).filter(node__in=nodes_visible_to(user).values("pk"))


def themes_visible_to(user: Visitor) -> QuerySet[Theme]:
    """The one door to cross-cutting themes."""
    return within_reach(Theme.objects.all(), user).filter(programme__in=programmes_visible_to(user).values("pk"))


def lines_visible_to(user: Visitor) -> QuerySet[Line]:
    """The one door to lines."""
    return within_reach(Line.objects.all(), user).filter(programme__in=programmes_visible_to(user).values("pk"))


def instruments_visible_to(user: Visitor) -> QuerySet[Instrument]:
    """The one door to instruments."""
    return within_reach(Instrument.objects.all(), user)


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
    """May table it: an approver of its owner, while it is a draft."""
    return programme.state == ProgrammeState.DRAFT and approves_for_owner(user, programme)


def opens_programme(user: Visitor, programme: Programme) -> bool:
    """May let others know of a programme that is no draft of ours: a programme manager, for what is published."""
    shared = programme.state not in {ProgrammeState.DRAFT, ProgrammeState.TABLED}
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

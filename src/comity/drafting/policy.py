"""Doors of the room: what-if copies, runs and receipts belong to the side that made them."""

from django.db.models import QuerySet

from comity.access.models import Visitor
from comity.access.policy import acts_for, drafts_about, drafts_for_owner, keys_of, within_reach
from comity.drafting.models import Acceptance, EngineRun, Scenario
from comity.programmes.models import Programme
from comity.programmes.policy import programmes_visible_to
from comity.programmes.states import ProgrammeState


def scenarios_visible_to(user: Visitor) -> QuerySet[Scenario]:
    """The one door to what-if copies."""
    return within_reach(Scenario, user).filter(programme__in=keys_of(programmes_visible_to, user))


def runs_visible_to(user: Visitor) -> QuerySet[EngineRun]:
    """The one door to runs of the engine."""
    return within_reach(EngineRun, user).filter(scenario__in=keys_of(scenarios_visible_to, user))


def acceptances_visible_to(user: Visitor) -> QuerySet[Acceptance]:
    """The one door to what was accepted."""
    return within_reach(Acceptance, user).filter(programme__in=keys_of(programmes_visible_to, user))


def may_tailor(user: Visitor, programme: Programme) -> bool:
    """May begin what-if copies over this programme: the side that keeps it, with the right to change it."""
    return drafts_for_owner(user, programme)


def may_change(user: Visitor, scenario: Scenario) -> bool:
    """May change a copy that was fetched by its door: the side that keeps it, with the right to draft.

    The door has let a desk officer through to the own partners only, so no further look at them is needed.
    """
    side = acts_for(user)
    return side is not None and side.pk == scenario.owner_id and drafts_about(user, None)


def may_accept_into(user: Visitor, programme: Programme) -> bool:
    """May put the lines of a proposal into the programme: the side that keeps it, while it is a draft."""
    side = acts_for(user)
    own = side is not None and side.pk == programme.owner_id and drafts_about(user, None)
    return own and programme.state == ProgrammeState.DRAFT

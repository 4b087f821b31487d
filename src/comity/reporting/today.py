"""Programmes of one's own side still being written, read through the doors of the rooms."""

from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery

from comity.access.models import User
from comity.access.policy import acts_for, acts_for_organisation, acts_for_partner
from comity.drafting.models import EngineRun
from comity.drafting.policy import acceptances_visible_to, runs_visible_to
from comity.programmes.models import Programme
from comity.programmes.policy import programmes_visible_to
from comity.programmes.states import ProgrammeState

MOST = 7  # a list that is read in a minute


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenProgramme:
    """A programme of the own side still being written, and where its newest proposal stands; empty: none was asked."""

    programme: Programme
    run_state: str
    accepted: bool


def marked_drafts(user: User) -> QuerySet[Any]:
    """Drafts of the own side with the newest proposal of each and the one that was accepted last; none for others."""
    side = acts_for(user)
    seen = programmes_visible_to(user).filter(owner=side, state=ProgrammeState.DRAFT)
    runs = runs_visible_to(user).filter(scenario__programme=OuterRef("pk"), kind=EngineRun.Kind.PROPOSE)
    newest = runs.order_by("-asked_at", "-pk")
    accepted = acceptances_visible_to(user).filter(programme=OuterRef("pk"), undone_at=None).order_by("-at", "-pk")
    marked = seen.annotate(
        run=Subquery(newest.values("pk")[:1]),
        run_state=Subquery(newest.values("state")[:1]),
        accepted_run=Subquery(accepted.values("run")[:1]),
    )
    return marked if acts_for_organisation(user) or acts_for_partner(user) else marked.none()


def open_programmes(user: User) -> list[OpenProgramme]:
    """Drafts of the own side, the one changed last first; none for who works with no programmes."""
    drafts = marked_drafts(user).select_related("partner").order_by("-updated_at", "pk")[:MOST]
    return [opened(one, vars(one)) for one in drafts]


def opened(programme: Programme, marks: dict[str, Any]) -> OpenProgramme:
    """A programme with what the question above has marked it with."""
    accepted = marks["run"] is not None and marks["run"] == marks["accepted_run"]
    return OpenProgramme(programme=programme, run_state=marks["run_state"] or "", accepted=accepted)

"""What waits for one person on one day, read through the doors of the rooms."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet, Subquery

from comity.access.models import User
from comity.access.policy import acts_for, acts_for_organisation, acts_for_partner, acts_for_provider, manages
from comity.catalogue.models import Activity
from comity.catalogue.policy import activities_visible_to
from comity.catalogue.states import ActivityState
from comity.drafting.models import EngineRun
from comity.drafting.policy import acceptances_visible_to, runs_visible_to
from comity.programmes.models import Line, Programme
from comity.programmes.policy import lines_visible_to, programmes_visible_to
from comity.programmes.states import LineState, ProgrammeState

SOON = timedelta(days=30)
MOST = 7  # of a kind; a page of today is read in a minute


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenProgramme:
    """A programme of the own side still being written, and where its newest proposal stands; empty: none was asked."""

    programme: Programme
    run_state: str
    accepted: bool


def open_programmes(user: User) -> list[OpenProgramme]:
    """Drafts of the own side, the one changed last first; none for who works with no programmes."""
    side = acts_for(user)
    if side is None or not (acts_for_organisation(user) or acts_for_partner(user)):
        return []
    runs = runs_visible_to(user).filter(scenario__programme=OuterRef("pk"), kind=EngineRun.Kind.PROPOSE)
    newest = runs.order_by("-asked_at", "-pk")
    accepted = acceptances_visible_to(user).filter(programme=OuterRef("pk"), undone_at=None).order_by("-at", "-pk")
    drafts = (
        programmes_visible_to(user)
        .filter(owner=side, state=ProgrammeState.DRAFT)
        .annotate(
            run=Subquery(newest.values("pk")[:1]),
            run_state=Subquery(newest.values("state")[:1]),
            accepted_run=Subquery(accepted.values("run")[:1]),
        )
        .select_related("partner")
        .order_by("-updated_at", "pk")[:MOST]
    )
    return [opened(one, vars(one)) for one in drafts]


def opened(programme: Programme, marks: dict[str, Any]) -> OpenProgramme:
    """A programme with what the question above has marked it with."""
    accepted = marks["run"] is not None and marks["run"] == marks["accepted_run"]
    return OpenProgramme(programme=programme, run_state=marks["run_state"] or "", accepted=accepted)


def entries_waiting(user: User) -> QuerySet[Activity]:
    """Entries that wait for this person: proposals to approve, or one's own that were declined or are half written."""
    seen = activities_visible_to(user).select_related("owner").order_by("updated_at", "pk")
    if manages(user):
        return seen.filter(state=ActivityState.PROPOSED)[:MOST]
    if acts_for_provider(user):
        return seen.filter(owner=acts_for(user), state__in=[ActivityState.DRAFT, ActivityState.DECLINED])[:MOST]
    return seen.none()


def sessions_soon(user: User, on: date) -> QuerySet[Line]:
    """Accepted lines that begin within a month, the next first; `activity_known` says whether it may be named."""
    soon = lines_visible_to(user).filter(state=LineState.PLANNED, starts__gte=on, starts__lte=on + SOON)
    told = soon.annotate(activity_known=Exists(activities_visible_to(user).filter(pk=OuterRef("activity"))))
    return told.select_related("activity", "programme__partner").order_by("starts", "pk")[:MOST]

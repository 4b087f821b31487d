"""The what-if copies of a programme, each with what its newest plan reaches."""

from typing import Any

from django.db.models import Exists, OuterRef, QuerySet, Subquery
from django.db.models.fields.json import KT

from comity.access.models import Visitor
from comity.drafting.board_shapes import ScenarioCard
from comity.drafting.models import Acceptance, EngineRun, RunState, Scenario
from comity.drafting.policy import scenarios_visible_to
from comity.programmes.models import Programme

UNDER_WAY = (RunState.WAITING, RunState.RUNNING)


def plans_of(scenario: Any) -> QuerySet[EngineRun]:
    """Runs of a copy that left a plan on its board, newest first."""
    runs = EngineRun.objects.filter(scenario=scenario, kind=EngineRun.Kind.PROPOSE)
    return runs.exclude(plan="").order_by("-asked_at", "-pk")


def copies_of(programme: Programme, user: Visitor) -> QuerySet[Scenario]:
    """The copies of a programme with what their cards need, in one query."""
    return copies_visible_to(user).filter(programme=programme)


def copies_visible_to(user: Visitor) -> QuerySet[Scenario]:
    """All copies this user may see, with what their cards need."""
    plans = plans_of(OuterRef("pk"))
    runs = EngineRun.objects.filter(scenario=OuterRef("pk")).order_by("-asked_at", "-pk")
    standing = Acceptance.objects.filter(programme=OuterRef("programme"), undone_at=None).order_by("-at", "-pk")
    return (
        scenarios_visible_to(user)
        .select_related("copied_from", "programme")
        .annotate(
            plan_run=Subquery(plans.values("pk")[:1]),
            newest_run=Subquery(runs.exclude(kind=EngineRun.Kind.FRONT).values("pk")[:1]),
            accepted=Subquery(standing.values("pk")[:1]),
            share=Subquery(plans.annotate(found=KT("answer__plan__share")).values("found")[:1]),
            cost=Subquery(plans.annotate(found=KT("answer__plan__cost")).values("found")[:1]),
            lines=Subquery(plans.annotate(found=KT("answer__plan__sessions")).values("found")[:1]),
            busy=Exists(runs.filter(state__in=UNDER_WAY)),
        )
        .order_by("letter")
    )


def card_of(scenario: Any) -> ScenarioCard:
    """One copy that came from `copies_of`."""
    return ScenarioCard(
        ref=scenario.ref,
        letter=scenario.letter,
        name=scenario.name,
        version=scenario.version,
        share=number(scenario.share),
        cost=number(scenario.cost),
        sessions=number(scenario.lines),
        busy=scenario.busy,
        copied_from=scenario.copied_from.letter if scenario.copied_from else "",
    )


def number(text: object) -> int | None:
    """A whole number that a database may give as text."""
    return None if text is None else int(str(text))


def scenarios_of(programme: Programme, user: Visitor) -> list[ScenarioCard]:
    """The what-if copies of a programme that this user may see, by letter."""
    return [card_of(scenario) for scenario in copies_of(programme, user)]

"""Beginning, copying, naming and dropping what-if copies."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from comity.access.actions import own_side
from comity.access.models import User
from comity.common.errors import Refused
from comity.drafting.actions.changing import keep_fields, must_change
from comity.drafting.models import Acceptance, EngineRun, RunState, Scenario
from comity.drafting.policy import may_tailor
from comity.drafting.queries.copies import plans_of
from comity.drafting.records.documents import first_document
from comity.journal.actions import write_entry
from comity.programmes.models import Programme

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@transaction.atomic
def begin_scenario(
    programme: Programme, *, by: User, at: datetime, document: Mapping[str, Any] | None = None, name: str = ""
) -> Scenario:
    """The first copy (A; the next free letter when there are some) with sensible empty limits, or from a document."""
    if not may_tailor(by, programme):
        raise Refused(_("Only the side that keeps this programme can tailor it; copy it into a draft of your own."))
    given = dict(document) if document is not None else first_document()
    scenario = made(programme, by, {"document": given, "name": name.strip()[:120]})
    write_entry(scenario, "begin", by=by, at=at, changes={"letter": [None, scenario.letter]})
    return scenario


def made(programme: Programme, by: User, fields: Mapping[str, Any]) -> Scenario:
    """A copy of the person's side with the next free letter."""
    side = own_side(by)
    used = set(Scenario.objects.filter(programme=programme, owner=side).values_list("letter", flat=True))
    letters = [*LETTERS, *(f"{first}{second}" for first in LETTERS for second in LETTERS)]
    letter = next((letter for letter in letters if letter not in used), None)
    if letter is None:
        raise Refused(_("There are too many copies of this programme; drop some first."))
    try:
        with transaction.atomic():
            return Scenario.objects.create(
                programme=programme, owner=side, about=programme.about, letter=letter, **fields
            )
    except IntegrityError:
        raise Refused(_("Someone else began a copy at the same moment; look again, then do it once more.")) from None


@transaction.atomic
def copy_scenario(scenario: Scenario, *, by: User, at: datetime, name: str = "") -> Scenario:
    """Another copy with the next letter; its plan starts where this one's stands."""
    must_change(scenario, by)
    fields = {"document": scenario.document, "copied_from": scenario, "name": name.strip()[:120]}
    copy = made(scenario.programme, by, fields)
    newest = plans_of(scenario.pk).first()
    if newest is not None:
        run_like(newest, copy, by=by, at=at)
    write_entry(copy, "copy", by=by, at=at, changes={"letter": [scenario.letter, copy.letter]})
    return copy


def run_like(run: EngineRun, scenario: Scenario, *, by: User, at: datetime) -> EngineRun:
    """The plan of a run on the board of a copy, as a run of its own that has ended."""
    like = EngineRun(
        scenario=scenario,
        owner=scenario.owner,
        about=scenario.about,
        kind=EngineRun.Kind.PROPOSE,
        state=RunState.DONE,
        asked_by=by,
        asked_at=at,
        started_at=at,
        ended_at=at,
        request={**{key: run.request[key] for key in ("basis",) if key in run.request}, "from": run.ref},
        problem=run.problem,
        plan=run.plan,
        value=run.value,
        ceiling=run.ceiling,
        more=run.more,
        trail=run.trail,
    )
    answer = dict(run.answer)
    answer["plan"] = {**answer["plan"], "run": like.ref}
    like.answer = answer
    like.save()
    return like


@transaction.atomic
def rename_scenario(scenario: Scenario, name: str, *, version: int, by: User, at: datetime) -> None:
    """Give a copy another name."""
    told = name.strip()
    if len(told) > 120:
        raise Refused(_("A name has at most 120 letters; shorten it."))
    changes = {"name": [scenario.name, told]}
    keep_fields(scenario, {"name": told}, version=version, move="rename", changes=changes, by=by, at=at)


@transaction.atomic
def drop_scenario(scenario: Scenario, *, version: int, by: User, at: datetime) -> None:
    """Take a copy away; one whose plan was accepted stays."""
    must_change(scenario, by)
    if Acceptance.objects.filter(run__scenario=scenario).exists():
        raise Refused(_("A plan of this copy was accepted into the programme, so the copy stays as its record."))
    standing = Scenario.objects.select_for_update().filter(pk=scenario.pk, version=version)
    if not standing.exists():
        raise Refused(_("Someone else changed or dropped this copy meanwhile; look at it as it is now."))
    write_entry(scenario, "drop", by=by, at=at, changes={"document": [scenario.document, None]})
    Scenario.objects.filter(pk=scenario.pk).delete()

"""What a search that broke off leaves: the last plan it told, with a warning that it is not the end of the search."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from comity.drafting.board_answers import answer_of
from comity.drafting.models import EngineRun
from comity.drafting.plan_picture import picture_of
from comity.drafting.plan_picture.index import index_of
from comity_planning.wire import read_plan, read_problem, seal, write_plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """A plan as text and what pages show of it; reasons were never written down."""

    plan: str
    answer: dict[str, Any]


def left_behind(run: EngineRun, incumbent: Mapping[str, Any], at: datetime) -> Left:
    """The plan of an incumbent, with the picture that needs no engine."""
    with translation.override(run.request.get("language") or "en"):
        warning = (
            _("Only a first draft: the planning broke off before it was improved.")
            if incumbent.get("draft")
            else _("The planning broke off: a better plan may exist.")
        )
        problem, told = read_problem(run.problem), read_plan(incumbent["plan"])
        plan = seal(replace(told, warnings=(warning, *told.warnings)))
        index, picture = index_of(problem, plan, ()), picture_of(problem, plan)
        return Left(plan=write_plan(plan), answer=answer_of(index, picture, run=run.ref, made_at=at))

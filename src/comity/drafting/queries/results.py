"""What fronts and repairs found, read from the answers that were kept."""

from typing import Any, Literal, cast

from django.utils.translation import gettext as _

from comity.drafting.board_shapes import (
    BoardPlan,
    ChangedLine,
    FrontPicture,
    FrontPointPicture,
    RepairPreview,
    UnmetWish,
)
from comity.drafting.fronts import axis_words
from comity.drafting.models import EngineRun, RunState
from comity.drafting.plain import from_plain
from comity.drafting.quarters import quarters_between
from comity.drafting.queries.runs import progress_of
from comity.drafting.records.periods import days_of_programme


def front_of(run: EngineRun) -> FrontPicture | None:
    """The cost and coverage front of a run of kind "front"; None while it is not there."""
    found = run.answer.get("front")
    if not found:
        return None
    return FrontPicture(
        run=progress_of(run),
        axis=cast("Literal['cost', 'people', 'sessions']", found["axis"]),
        axis_words=axis_words(found["axis"]),
        currency=str(run.scenario.document.get("currency", "EUR")),
        sentence=found["sentence"],
        points=tuple(from_plain(FrontPointPicture, point) for point in found["points"]),
    )


def repair_preview_of(run: EngineRun) -> RepairPreview | None:
    """What a repair would change; None while it is not there."""
    found: dict[str, Any] | None = run.answer.get("repair")
    if not found or not run.answer.get("plan"):
        return None
    plan = from_plain(BoardPlan, run.answer["plan"])
    starts, ends = days_of_programme(run.scenario.programme, run.scenario.document)
    return RepairPreview(
        run=progress_of(run),
        happened=tuple(found["happened"]),
        against=str(run.request.get("against") or _("the plan on the board")),
        changes=found["changes"],
        kept=found["kept"],
        least=found["least"],
        nothing=found["nothing"],
        anew=found["anew"],
        dropped=lines(found["dropped"]),
        moved=lines(found["moved"]),
        added=lines(found["added"]),
        shifted=lines(found["shifted"]),
        payers=tuple(found["payers"]),
        unmet=tuple(from_plain(UnmetWish, wish) for wish in found["unmet"]),
        lines=plan.lines,
        quarters=quarters_between(starts, ends) if starts and ends else (),
        can_apply=run.state in (RunState.DONE, RunState.STOPPED) and not run.request.get("applied"),
    )


def lines(rows: list[dict[str, Any]]) -> tuple[ChangedLine, ...]:
    """Lines that differ."""
    return tuple(from_plain(ChangedLine, row) for row in rows)

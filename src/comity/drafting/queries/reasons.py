"""Why a session is in the plan on the board, and why an activity is not: read from the answer that was kept."""

from dataclasses import replace
from typing import Any

from django.db.models import QuerySet
from django.db.models.fields.json import KeyTransform

from comity.access.models import User
from comity.catalogue.policy import activities_visible_to
from comity.drafting.board_shapes import LineReceipt, NotChosenRow, WhyNot
from comity.drafting.filling.fits import plain
from comity.drafting.models import EngineRun, Scenario
from comity.drafting.plain import from_plain
from comity.drafting.plan_reasons import activity_key, line_key
from comity.drafting.policy import runs_visible_to
from comity.drafting.queries.copies import plans_of
from comity.drafting.records.offers import offered_to


def plan_runs(scenario: Scenario, user: User) -> QuerySet[EngineRun]:
    """The run whose plan is on the board, as a query of one row."""
    newest = plans_of(scenario.pk).values("pk")[:1]
    return runs_visible_to(user).filter(pk=newest)


def kept_part(scenario: Scenario, user: User, part: str, key: str) -> Any:
    """One part of the answer on the board, read alone."""
    inner = KeyTransform(key, KeyTransform(part, "answer"))
    return plan_runs(scenario, user).annotate(found=inner).values_list("found", flat=True).first()


def receipt_of(scenario: Scenario, session: str, user: User) -> LineReceipt | None:
    """Why a session is in the plan on the board; None when it is not in it."""
    found = kept_part(scenario, user, "lines", line_key(session))
    if not found:
        return None
    receipt = from_plain(LineReceipt, found)
    return replace(receipt, activity_ref=ref_of(receipt.activity, user))


def why_not_of(scenario: Scenario, activity: str, user: User) -> WhyNot | None:
    """Why an activity (by its code) is not in the plan on the board; None when this board cannot know of it."""
    offered = offered_to(user, scenario.programme.partner).filter(code=activity)
    known = offered.values_list("ref", "title", "provider__name", "provider_name").first()
    if known is None:
        return None
    ref, title, provider, provider_name = known
    found = kept_part(scenario, user, "activities", activity_key(activity))
    if found:
        return replace(from_plain(WhyNot, found), activity_ref=ref)
    return WhyNot(
        activity=activity,
        activity_ref=ref,
        title=title,
        provider=provider or provider_name,
        kind="unknown",
        reasons=(),
        receipt=None,
        starts=None,
        ends=None,
        forcing="",
        others=(),
        banned=False,
    )


def ref_of(code: str, user: User) -> str:
    """The reference of an activity that the user may still know of; empty otherwise."""
    return activities_visible_to(user).filter(code=code).values_list("ref", flat=True).first() or ""


def not_chosen_of(
    scenario: Scenario, user: User, *, goal: str = "", words: str = "", limit: int = 50
) -> tuple[int, list[NotChosenRow]]:
    """How many activities are not in the plan (that advance the goal, with the words in the title), and the first."""
    kept = plan_runs(scenario, user).annotate(found=KeyTransform("rows", "answer")).values_list("found", flat=True)
    rows: list[dict[str, Any]] = kept.first() or []
    wished = plain(words).strip()
    fitting = [
        row
        for row in rows
        if (not goal or goal in row["goals"]) and (not wished or wished in plain(f"{row['title']} {row['provider']}"))
    ]
    shown = [from_plain(NotChosenRow, row) for row in fitting[:limit]]
    codes = [row.activity for row in shown]
    refs = dict(activities_visible_to(user).filter(code__in=codes).values_list("code", "ref"))
    return len(fitting), [replace(row, activity_ref=refs.get(row.activity, "")) for row in shown]

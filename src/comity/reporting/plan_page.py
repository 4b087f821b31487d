"""The report of a plan as strings and pictures: templates loop over it and decide nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.common.dates import days_written, years_written
from comity.common.money import bare, written
from comity.common.numbers import grouped, percent
from comity.drafting.plan_picture import PlanPicture
from comity.drafting.plan_picture.shapes import GoalPicture, LinePicture, Origin, PricedOut, ReceiptPicture
from comity.formats.charts import Chart
from comity.reporting import plan_charts

NEAREST = 30  # activities priced out that the page lists; the workbook lists all
SHORT_HASH = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRow:
    """One line as the ledger of its goal shows it; `again` when the line above is of the same activity."""

    number: int
    title: str
    again: bool
    labels: tuple[str, ...]
    provider: str
    source_number: int | None
    when: str
    payer: str
    cost: str
    people: str
    why: str
    advances: tuple[str, ...]
    limits: tuple[tuple[str, str], ...]
    origins: tuple[Origin, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The lines of one goal, and which of their columns hold illustrative figures."""

    rows: tuple[LineRow, ...]
    made_up: frozenset[str]
    total: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalBlock:
    """One goal: its figures, bars, reasons and lines."""

    number: str
    title: str
    summary: str
    coverage: Chart
    reasons: tuple[tuple[str, str], ...]
    ledger: Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One figure of the opening, with a line of explanation."""

    name: str
    figure: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OutRow:
    """An activity that could have been chosen and was not."""

    title: str
    provider: str
    when: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginRow:
    """How one part of the problem is known; the label says "illustrative", so the note need not begin with it."""

    name: str
    illustrative: bool
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Everything the template shows."""

    picture: PlanPicture
    period: str
    short_hash: str
    facts: tuple[Fact, ...]
    coverage: Chart
    goals: tuple[GoalBlock, ...]
    other: Ledger | None
    timeline: Chart
    spend: Chart | None
    loads: Chart | None
    search: Chart | None
    priced: tuple[OutRow, ...]
    priced_rest: str
    origins: tuple[OriginRow, ...]


def page_of(picture: PlanPicture) -> Page:
    """The strings and pictures of one report."""
    return Page(
        picture=picture,
        period=years_written(picture.starts, picture.ends),
        short_hash=picture.proof.plan_sha256[:SHORT_HASH],
        facts=facts_of(picture),
        coverage=plan_charts.coverage_of_goals(picture),
        goals=tuple(goal_block(picture, goal) for goal in picture.goals),
        other=ledger_of(picture, picture.other_lines) if picture.other_lines else None,
        timeline=plan_charts.timeline_of(picture),
        spend=plan_charts.spend_of(picture) if picture.spend else None,
        loads=plan_charts.loads_of(picture) if picture.loads else None,
        search=plan_charts.search_of(picture) if improved(picture) else None,
        priced=tuple(out_row(item) for item in picture.not_chosen.priced[:NEAREST]),
        priced_rest=rest_words(len(picture.not_chosen.priced) - NEAREST),
        origins=tuple(map(origin_row, picture.origins)),
    )


def improved(picture: PlanPicture) -> bool:
    """Whether the search has a way to show: more than one plan was found."""
    return len({step.value for step in picture.trace if step.value is not None}) > 1


def facts_of(picture: PlanPicture) -> tuple[Fact, ...]:
    """Four figures: what, how much, who, out of what."""
    budgets = sum(year.at_most or 0 for source in picture.spend for year in source.years)
    return (
        Fact(
            name=_("Sessions"),
            figure=grouped(picture.sessions),
            note=ngettext("of %(count)s activity", "of %(count)s activities", picture.activities)
            % {"count": grouped(picture.activities)},
        ),
        Fact(
            name=_("Cost"),
            figure=written(picture.cost, picture.currency),
            note=_("of %(budget)s") % {"budget": written(budgets, picture.currency)} if budgets else "",
        ),
        Fact(name=_("Places for people"), figure=grouped(picture.people), note=_("one person, one session")),
        Fact(
            name=_("Chosen from"),
            figure=grouped(picture.catalogue),
            note=ngettext("activity of the catalogue", "activities of the catalogue", picture.catalogue),
        ),
    )


def goal_block(picture: PlanPicture, goal: GoalPicture) -> GoalBlock:
    """One goal in strings."""
    count = len(goal.lines)
    summary = _("%(share)s covered · weight %(weight)s · %(lines)s") % {
        "share": percent(goal.share, 10_000),
        "weight": goal.weight,
        "lines": ngettext("%(count)s line", "%(count)s lines", count) % {"count": count},
    }
    return GoalBlock(
        number=goal.number,
        title=goal.title,
        summary=summary,
        coverage=plan_charts.coverage_of_requirements(picture, goal),
        reasons=tuple((item.title, item.reason) for item in goal.requirements if item.reason),
        ledger=ledger_of(picture, goal.lines),
    )


def ledger_of(picture: PlanPicture, lines: Sequence[LinePicture]) -> Ledger:
    """The lines with their total; one made-up figure in a column is enough to warn of it."""
    return Ledger(
        rows=tuple(line_row(picture, line, last) for line, last in zip(lines, [None, *lines], strict=False)),
        made_up=frozenset[str]().union(*(line.made_up for line in lines)),
        total=bare(sum(line.cost for line in lines), picture.currency),
    )


def line_row(picture: PlanPicture, line: LinePicture, last: LinePicture | None) -> LineRow:
    """One line in strings; of the same activity as the last one, it does not say the same again."""
    again = last is not None and line.activity == last.activity
    why = line.receipt.sentence if line.receipt else ""
    if again and last and last.receipt and last.receipt.sentence == why:
        why = _("For the same reason")
    held = {"pinned": _("fixed beforehand"), "delivered": _("delivered"), "": ""}[line.held]
    family = line.family if line.family_kind in ("derived", "illustrative") else ""
    return LineRow(
        number=line.number,
        title=line.title,
        again=again,
        labels=tuple(label for label in (held, family) if label),
        provider=line.provider,
        source_number=line.source_number,
        when=days_written(line.starts, line.ends, short=True),
        payer=line.source,
        cost=bare(line.cost, picture.currency) if line.cost else "",
        people=grouped(line.people) if line.people else "",
        why=why,
        advances=tuple(
            _("goal %(goal)s, %(requirement)s: %(amount)s %(unit)s")
            % {"goal": item.goal, "requirement": item.requirement, "amount": grouped(item.amount), "unit": item.unit}
            for item in line.advances
        ),
        limits=limits_of(line.receipt),
        origins=line.origins,
    )


def limits_of(receipt: ReceiptPicture | None) -> tuple[tuple[str, str], ...]:
    """The limits that a receipt pays most for."""
    return tuple((name, grouped(points)) for name, points in receipt.limits) if receipt else ()


def out_row(item: PricedOut) -> OutRow:
    """One activity that was priced out."""
    return OutRow(
        title=item.title,
        provider=item.provider,
        when=days_written(item.starts, item.ends, short=True) if item.starts and item.ends else "",
        why=item.receipt.sentence if item.receipt else _("No prices are known, so no reason can be given."),
    )


def origin_row(origin: Origin) -> OriginRow:
    """One part of the problem, beginning with a capital."""
    note = origin.note
    if origin.kind == "illustrative":
        note = re.sub(r"^illustrative\b[:,;]?\s*", "", note, flags=re.IGNORECASE)
    return OriginRow(name=capital(origin.name), illustrative=origin.kind == "illustrative", note=capital(note))


def capital(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]


def rest_words(rest: int) -> str:
    """How many further activities only the workbook lists."""
    if rest <= 0:
        return ""
    return ngettext(
        "%(count)s more, further away, is listed in the workbook of the plan.",
        "%(count)s more, further away, are listed in the workbook of the plan.",
        rest,
    ) % {"count": grouped(rest)}

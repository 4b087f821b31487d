"""The pictures of the board: spending by year and payer, and people and dates over the periods."""

from django.utils.translation import gettext as _

from comity.common.dates import period_written
from comity.common.money import in_thousands, written
from comity.common.numbers import percent
from comity.drafting.board_shapes import Board, LimitRow
from comity.formats.charts import Chart, LoadStrip, load_chart
from comity.formats.charts_of_money import Share, YearBar, spend_chart


def spend_picture(found: Board) -> Chart | None:
    """What each payer pays in each year, over the budgets of the year."""
    plan = found.plan
    if plan is None or not plan.spend:
        return None
    bars = [year_bar(found, place) for place in range(len(plan.spend[0].years))]
    return spend_chart(
        "spend",
        spend_finding(found),
        _("Costs count in the year a session starts. The tick: all budgets of the year together."),
        (_("Year"), _("Payer"), _("Spent, and budget")),
        bars,
    )


def year_bar(found: Board, place: int) -> YearBar:
    """One year of the spending."""
    rows = found.plan.spend if found.plan else ()
    shares, spent, budget, limited = [], 0, 0, False
    for row in rows:
        _year, paid, most = row.years[place]
        spent += paid
        said = in_thousands(paid, found.currency)
        if most is not None:
            limited, budget = True, budget + most
            said = _("%(spent)s of %(budget)s") % {"spent": said, "budget": in_thousands(most, found.currency)}
        shares.append(Share(label=row.title, amount=paid, said=said))
    said = written(spent, found.currency)
    if limited:
        said = _("%(spent)s of %(budget)s") % {"spent": said, "budget": written(budget, found.currency)}
    year = rows[0].years[place][0]
    return YearBar(label=str(year), said=said, shares=tuple(shares), budget=budget if limited else None)


def spend_finding(found: Board) -> str:
    """The cost of the plan against all budgets."""
    plan = found.plan
    if plan is None:
        return ""
    budgets = [most for row in plan.spend for _year, _paid, most in row.years if most is not None]
    cost = written(plan.cost, found.currency)
    if not budgets:
        return _("The plan costs %(cost)s") % {"cost": cost}
    return _("The plan costs %(cost)s: %(share)s of all budgets") % {
        "cost": cost,
        "share": percent(plan.cost, sum(budgets)),
    }


def loads_picture(found: Board) -> Chart | None:
    """People, languages and what can be absorbed over their periods."""
    rows = [row for row in found.limits if row.kind in ("people", "language", "absorption") and row.cells]
    strips = [strip for row in rows if (strip := strip_of(row)) is not None]
    if not strips:
        return None
    return load_chart(
        "loads",
        _("People and dates, period by period"),
        _("Full height: what there is. Filled: what the plan uses. A number stands where nine tenths are used."),
        (_("Limit"), _("Period"), _("Used"), _("Limit of the period")),
        strips,
    )


def strip_of(row: LimitRow) -> LoadStrip | None:
    """One limit over the periods that have an amount."""
    cells = [cell for cell in row.cells if cell.value is not None]
    if not cells:
        return None
    return LoadStrip(
        label=row.title,
        note=row.unit,
        periods=tuple(period_written(cell.label) if cell.label[:4].isdigit() else cell.label for cell in cells),
        used=tuple(cell.used or 0 for cell in cells),
        at_most=tuple(cell.value or 0 for cell in cells),
    )

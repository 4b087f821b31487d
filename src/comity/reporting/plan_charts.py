"""The pictures of a plan's report: which figures each shows, and the finding it states."""

from collections import Counter
from itertools import groupby

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.common.dates import days_written, period_written
from comity.common.money import in_thousands, written
from comity.common.numbers import percent
from comity.drafting.plan_picture import PlanPicture
from comity.drafting.plan_picture.shapes import GoalPicture, LinePicture, LoadPicture
from comity.formats.charts import Chart, CoverageRow, LoadStrip, coverage_chart, load_chart
from comity.formats.charts_of_money import Share, YearBar, spend_chart
from comity.formats.charts_of_time import Lane, Row, SearchPoint, Span, search_chart, timeline_chart

TIGHT = 90
FIGURES = 150.0  # pixels kept for "24 of 30 instructors"


def coverage_of_goals(picture: PlanPicture) -> Chart:
    """Every goal under its objective, by the share of its points that is earned."""
    rows: list[CoverageRow] = []
    for objective in picture.objectives:
        if objective.title:
            rows.append(CoverageRow(label=objective.title))
        rows += [
            CoverageRow(
                number=goal.number, label=goal.title, said=percent(goal.share, 10_000), value=goal.share, whole=10_000
            )
            for goal in objective.goals
        ]
    return coverage_chart(
        "coverage",
        coverage_finding(picture),
        captioned(picture, _("Share of each goal's points that the plan earns. The tick is full coverage.")),
        (_("Goal"), _("Covered")),
        rows,
    )


def coverage_finding(picture: PlanPicture) -> str:
    """The best and the least covered goal."""
    goals = sorted(picture.goals, key=lambda goal: (-goal.share, int(goal.number)))
    if not goals:
        return _("No goal is stated")
    best, least = goals[0], goals[-1]
    if best.share == least.share:
        return _("Every goal is covered at %(share)s") % {"share": percent(best.share, 10_000)}
    return _("Best covered: %(best)s (%(high)s). Least: %(least)s (%(low)s)") % {
        "best": best.title,
        "high": percent(best.share, 10_000),
        "least": least.title,
        "low": percent(least.share, 10_000),
    }


def coverage_of_requirements(picture: PlanPicture, goal: GoalPicture) -> Chart:
    """The requirements of one goal, each in its own unit."""
    rows = [
        CoverageRow(
            label=item.title,
            said=_("%(amount)s of %(target)s %(unit)s")
            % {"amount": f"{item.amount:,}", "target": f"{item.target:,}", "unit": item.unit},
            value=item.amount,
            whole=item.target,
            minimum=item.minimum,
        )
        for item in goal.requirements
    ]
    minimum = any(item.minimum for item in goal.requirements)
    caption = _("Tick at the end: the target. Tick before it: a promised minimum.") if minimum else ""
    return coverage_chart(
        f"goal-{goal.number}", goal.title, caption, (_("Requirement"), _("Covered")), rows, beside=FIGURES
    )


def timeline_of(picture: PlanPicture) -> Chart:
    """Every session as a bar, activity by activity and goal by goal, over years and quarters."""
    lanes = [Lane(number=goal.number, title=goal.title, rows=rows_of(goal.lines)) for goal in picture.goals]
    if picture.other_lines:
        lanes.append(Lane(number="", title=_("Without a goal"), rows=rows_of(picture.other_lines)))
    return timeline_chart(
        "timeline",
        timeline_finding(picture),
        captioned(picture, _("Grey: proposed. Ink: fixed beforehand or delivered. Pale lines open a quarter.")),
        (_("Goal"), _("Activity"), _("Dates")),
        lanes,
        picture.starts,
        picture.ends,
    )


def rows_of(lines: tuple[LinePicture, ...]) -> tuple[Row, ...]:
    """One row for each activity with a bar for each of its sessions."""
    return tuple(row_of(tuple(found)) for _activity, found in groupby(lines, key=lambda line: line.activity))


def row_of(lines: tuple[LinePicture, ...]) -> Row:
    """The sessions of one activity, which stand together."""
    first, last = lines[0], lines[-1]
    return Row(
        number=str(first.number) if first is last else f"{first.number}–{last.number}",
        label=first.title,
        spans=tuple(
            Span(
                starts=line.starts,
                ends=line.ends,
                said=days_written(line.starts, line.ends),
                short=days_written(line.starts, line.ends, short=True).removesuffix(f" {line.ends.year}"),
                fixed=bool(line.held),
            )
            for line in lines
        ),
    )


def timeline_finding(picture: PlanPicture) -> str:
    """How the sessions spread over the years, and the busiest quarter."""
    if not picture.lines:
        return _("No session is planned")
    years = Counter(line.starts.year for line in picture.lines)
    quarters = Counter(f"{line.starts.year}Q{(line.starts.month + 2) // 3}" for line in picture.lines)
    busiest = min(quarters, key=lambda quarter: (-quarters[quarter], quarter))
    spread = ", ".join(
        _("%(count)s in %(year)s") % {"count": years[year], "year": year}
        for year in range(picture.starts.year, picture.ends.year + 1)
    )
    return _("Sessions: %(spread)s; most in %(quarter)s, with %(count)s") % {
        "spread": spread,
        "quarter": period_written(busiest),
        "count": quarters[busiest],
    }


def spend_of(picture: PlanPicture) -> Chart:
    """Each year's spending by payer, over the budgets of the year."""
    years = range(picture.starts.year, picture.ends.year + 1)
    return spend_chart(
        "spend",
        spend_finding(picture),
        captioned(picture, _("Costs count in the year a session starts. The tick: all budgets of the year together.")),
        (_("Year"), _("Payer"), _("Spent, and budget")),
        [year_bar(picture, place, year) for place, year in enumerate(years)],
    )


def year_bar(picture: PlanPicture, place: int, year: int) -> YearBar:
    """One year of the spending."""
    shares, spent, budget = [], 0, 0
    for source in picture.spend:
        of_year = source.years[place]
        spent += of_year.spent
        budget += of_year.at_most or 0
        said = in_thousands(of_year.spent, picture.currency)
        if of_year.at_most is not None:
            said = _("%(spent)s of %(budget)s") % {
                "spent": said,
                "budget": in_thousands(of_year.at_most, picture.currency),
            }
        shares.append(Share(label=source.title, amount=of_year.spent, said=said))
    limited = any(source.years[place].at_most is not None for source in picture.spend)
    total = written(spent, picture.currency)
    return YearBar(
        label=str(year),
        said=_("%(spent)s of %(budget)s") % {"spent": total, "budget": written(budget, picture.currency)}
        if limited
        else total,
        shares=tuple(shares),
        budget=budget if limited else None,
    )


def spend_finding(picture: PlanPicture) -> str:
    """The cost of the plan against all budgets."""
    budgets = [year.at_most for source in picture.spend for year in source.years if year.at_most is not None]
    cost = written(picture.cost, picture.currency)
    if not budgets:
        return _("The plan costs %(cost)s") % {"cost": cost}
    return _("The plan costs %(cost)s: %(share)s of all budgets") % {
        "cost": cost,
        "share": percent(picture.cost, sum(budgets)),
    }


def loads_of(picture: PlanPicture) -> Chart:
    """Every limit on people, language and dates over the periods."""
    return load_chart(
        "loads",
        loads_finding(picture),
        captioned(
            picture,
            _("Full height: what there is. Filled: what the plan uses. A number stands where nine tenths are used."),
        ),
        (_("Limit"), _("Period"), _("Used"), _("Limit of the period")),
        [strip_of(load) for load in picture.loads],
    )


def strip_of(load: LoadPicture) -> LoadStrip:
    """One limit with its fullest period in words."""
    fullest = max(load.places, key=lambda place: (place.used * 1000 // max(1, place.at_most), place.used))
    note = _("fullest: %(used)s of %(most)s %(unit)s, %(period)s") % {
        "used": fullest.used,
        "most": fullest.at_most,
        "unit": load.unit,
        "period": period_written(fullest.period),
    }
    return LoadStrip(
        label=load.title,
        note=note,
        periods=tuple(period_written(place.period) for place in load.places),
        used=tuple(place.used for place in load.places),
        at_most=tuple(place.at_most for place in load.places),
    )


def loads_finding(picture: PlanPicture) -> str:
    """In how many places people or dates are nearly or wholly used."""
    places = [place for load in picture.loads for place in load.places]
    tight = sum(1 for place in places if place.at_most and place.used * 100 >= place.at_most * TIGHT)
    if not tight:
        return _("Nowhere are nine tenths of a limit on people or dates used")
    return ngettext(
        "In %(tight)s of %(all)s places the limit is nearly or wholly used",
        "In %(tight)s of %(all)s places the limit is nearly or wholly used",
        tight,
    ) % {"tight": tight, "all": len(places)}


def search_of(picture: PlanPicture) -> Chart:
    """The best value found so far under the lowest ceiling known so far, step by step."""
    points = [SearchPoint(said=step.stage, value=step.value, ceiling=step.ceiling) for step in picture.trace]
    return search_chart(
        "search",
        search_finding(picture),
        _("Points after each step of the search; the scale does not begin at zero."),
        (_("Step"), _("Plan"), _("Ceiling")),
        points,
        (_("plan"), _("ceiling")),
    )


def search_finding(picture: PlanPicture) -> str:
    """How near the search came to its ceiling."""
    last = picture.trace[-1]
    if last.value is None or last.ceiling is None or last.value <= 0:
        return _("The search, step by step")
    if last.ceiling <= last.value:
        return _("The search reached its ceiling")
    return _("The search ended %(share)s below its ceiling") % {
        "share": percent(last.ceiling - last.value, last.value, upwards=True)
    }


def captioned(picture: PlanPicture, caption: str) -> str:
    """The caption, with the warning of illustrative figures where there are any."""
    return f"{caption} {picture.illustrative}".strip()

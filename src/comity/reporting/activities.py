"""Activities by area and year: the sessions that the programmes with a partner use, counted by area."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import OuterRef, Subquery
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.access.models import Visitor
from comity.catalogue.policy import activities_visible_to, areas_visible_to
from comity.formats.charts import Chart
from comity.formats.charts_of_areas import HeatRow, heat_chart
from comity.partners.models import Partner
from comity.programmes.policy import lines_visible_to, programmes_visible_to
from comity.programmes.states import LineState

LONGEST = 15  # years that a picture holds; older ones are left to the lines


@dataclass(frozen=True, slots=True, kw_only=True)
class ByArea:
    """The chart, and the programmes whose lines it counts: reference and title."""

    chart: Chart
    sources: Sequence[tuple[str, str]]


def activities_by_area(partner: Partner, user: Visitor) -> ByArea | None:
    """The sessions of a partner's programmes by area and year, as far as this visitor may know them; one question.

    A session that stands in several programmes counts once. What may not be named counts under no area.
    """
    activity = activities_visible_to(user).filter(pk=OuterRef("activity"))
    area = areas_visible_to(user).filter(pk=OuterRef("seen_area"))
    programme = programmes_visible_to(user).filter(pk=OuterRef("programme"))
    lines = (
        lines_visible_to(user)
        .filter(programme__partner=partner)
        .exclude(state=LineState.CANCELLED)
        .annotate(seen_area=Subquery(activity.values("area")[:1]))
        .annotate(area_name=Subquery(area.values("name")[:1]), programme_title=Subquery(programme.values("title")[:1]))
        .order_by()
    )
    rows = list(
        lines.values_list(
            "area_name", "activity", "session", "starts", "ends", "programme__ref", "programme_title"
        ).distinct()
    )
    if not rows:
        return None
    held = {(name or "", activity, session, starts, ends) for name, activity, session, starts, ends, _r, _t in rows}
    counts: dict[str, dict[int, int]] = {}
    for name, _activity, _session, starts, _ends in held:
        of_area = counts.setdefault(name, {})
        of_area[starts.year] = of_area.get(starts.year, 0) + 1
    sources = sorted({(ref, title) for *_rest, ref, title in rows if title}, key=lambda one: one[1])
    return ByArea(chart=chart_of(counts, len(held)), sources=sources)


def chart_of(counts: dict[str, dict[int, int]], held: int) -> Chart:
    """The areas with most sessions first; those without a named area last."""
    told = {year for of_area in counts.values() for year in of_area}
    years = list(range(max(min(told), max(told) - LONGEST + 1), max(told) + 1))
    names = sorted(counts, key=lambda name: (not name, -sum(counts[name].values()), name))
    rows = [
        HeatRow(label=name or _("area not named"), counts=[counts[name].get(year, 0) for year in years])
        for name in names
    ]
    sums = [sum(counts[name].values()) for name in names]
    finding = ngettext("%(n)s session by area and year", "%(n)s sessions by area and year", held) % {"n": held}
    if sums[0] > max(sums[1:], default=0) and names[0]:
        told_most = {"finding": finding, "most": names[0], "count": sums[0]}
        finding = _("%(finding)s, most in %(most)s: %(count)s") % told_most
    caption = _("Sessions by area of the catalogue and the year in which they begin; each counts once.")
    return heat_chart("areas", finding, caption, (_("Area"), *map(str, years)), years, rows)

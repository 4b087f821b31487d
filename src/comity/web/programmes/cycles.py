"""Goals of a partner by cycle: how many there were, what became of them, and sums that hold."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.access.marking import Label, label_for
from comity.common.dates import NARROW_DASH
from comity.formats.charts import Chart
from comity.formats.charts_of_money import Share, YearBar, spend_chart
from comity.partners.policy import partners_visible_to
from comity.programmes.known_dates import date_words
from comity.programmes.lineage import Cycle, Figures, figures_of
from comity.programmes.queries.cycles import cycles_of
from comity.programmes.states import GoalState, ProgrammeState
from comity.web.frame import bar_of_label, joined
from comity.web.pieces import Act
from comity.web.programmes.lineage import finding_of, sum_of


def page(request: HttpRequest, ref: str) -> HttpResponse:
    """The cycles of one partner, of what this visitor may see."""
    partner = get_object_or_404(partners_visible_to(request.user).select_related("owner", "side", "about"), ref=ref)
    told = [(found, after) for found, after in figures_of(cycles_of(partner, request.user)) if found.total]
    context = {
        "partner": partner,
        "rows": [row_of(found, after) for found, after in told],
        "chart": chart_of([found for found, _after in told]) if told else None,
        "marking": bar_of_label(joined([label_for(partner), *(label_of_cycle(found.cycle) for found, _after in told)])),
        "crumbs": [
            Act(words=_("Partners"), address=reverse("partners")),
            Act(words=partner.name, address=reverse("partner", args=[partner.ref])),
            Act(words=_("Goals by cycle"), address=""),
        ],
    }
    return render(request, "programmes/cycles.html", context)


def row_of(told: Figures, after: Cycle | None) -> dict[str, Any]:
    """A cycle as the page shows it."""
    cycle = told.cycle
    states = told.states
    return {
        "figures": told,
        "title": cycle.title,
        "address": address_of_cycle(cycle),
        "period": period_of(cycle),
        "draft": cycle.state == ProgrammeState.DRAFT,
        "illustrative": cycle.illustrative,
        "partly": states.get(GoalState.PARTLY, 0),
        "ongoing": states.get(GoalState.ONGOING, 0),
        "finding": finding_of(told),
        "sum": sum_of(told) if told.followed else "",
        "after": after.title if after else "",
        "after_address": address_of_cycle(after) if after else "",
        "came": came_words(told),
    }


def label_of_cycle(cycle: Cycle) -> Label:
    """How the text of a cycle is marked."""
    return Label(marking=cycle.marking, releasable=frozenset(cycle.releasable), part="-")


def address_of_cycle(cycle: Cycle) -> str:
    """Where it is read: the lineage of the record, or the version that was shown."""
    if cycle.version:
        return reverse("release", args=[cycle.version])
    return reverse("programme-lineage", args=[cycle.ref])


def period_of(cycle: Cycle) -> str:
    """From when to when, as far as it is known."""
    days = [date_words(one) for one in (cycle.starts, cycle.ends) if one]
    return NARROW_DASH.join(dict.fromkeys(days)) or _("days not known")


def came_words(told: Figures) -> str:
    """Where the goals of a cycle came from, as a sum that holds."""
    if not told.came:
        return ""
    parts = [
        (told.came_carried, _("carried in")),
        (told.came_merged, _("made by merging")),
        (told.came_split, _("made by splitting")),
        (told.new, _("new")),
    ]
    named = " + ".join(f"{count} {words}" for count, words in parts if count)
    return ngettext("%(all)s goal = %(sum)s.", "%(all)s goals = %(sum)s.", told.total) % {
        "all": told.total,
        "sum": named,
    }


def chart_of(told: list[Figures]) -> Chart:
    """One bar for each cycle: what became of its goals."""
    bars = [YearBar(label=period_of(one.cycle), said="", shares=tuple(shares_of(one)), budget=None) for one in told]
    return spend_chart(
        "cycles",
        _("What became of the goals of each cycle"),
        _("Of each cycle the goals that you may see. Merged goals go on as one, so a later bar may be shorter."),
        (_("Cycle"), _("What became of them"), _("Goals")),
        bars,
    )


def shares_of(told: Figures) -> list[Share]:
    """The goals of one cycle by what became of them; the shares add up to all."""
    parts = [
        (_("implemented"), told.implemented),
        (_("carried"), told.carried),
        (_("merged or split"), told.merged + told.split),
        (_("dropped"), told.dropped),
        (_("open, or not told of"), told.untold),
    ]
    return [Share(label=words, amount=count, said=str(count)) for words, count in parts]

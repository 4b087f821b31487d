"""What-if copies: make, name, drop, and compare side by side."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from comity.common.errors import ChangedMeanwhile
from comity.common.numbers import grouped
from comity.drafting.actions import copy_scenario, drop_scenario, rename_scenario
from comity.drafting.board_shapes import ChangedLine, Comparison
from comity.drafting.models import Scenario
from comity.drafting.policy import may_change, may_tailor, scenarios_visible_to
from comity.drafting.queries import comparison_of, scenarios_of
from comity.formats.charts import Chart
from comity.formats.charts_of_choice import DumbbellRow, dumbbell_chart
from comity.web.board.choosing import meanwhile
from comity.web.board.entering import for_those_who_plan, programme_at, scenario_at, version_in
from comity.web.board.framing import crumbs_of
from comity.web.board.shown import cost_words, share_words, short_days
from comity.web.board.undoing import forget
from comity.web.frame import audience_of, marking_of
from comity.web.pieces import Act
from comity.web.requests import MemberRequest

MOST = 3


@for_those_who_plan
@require_POST
def another(request: MemberRequest, ref: str) -> HttpResponse:
    """Another copy of this one, and its board."""
    scenario = scenario_at(request, ref)
    made = copy_scenario(scenario, by=request.user, at=now(), name=request.POST.get("name", "").strip()[:120])
    forget(request)
    words = _("Copy %(letter)s begins where %(from)s stands. Change what you like; %(from)s stays as it is.")
    messages.success(request, words % {"letter": made.letter, "from": scenario.letter})
    return redirect("board", made.ref)


@for_those_who_plan
@require_http_methods(["GET", "POST"])
def rename(request: MemberRequest, ref: str) -> HttpResponse:
    """Give a copy another name; below, the way to drop it."""
    scenario = scenario_at(request, ref)
    typed, error, status = request.POST.get("name", scenario.name).strip()[:120], "", 200
    if request.method == "POST":
        try:
            rename_scenario(scenario, typed, version=version_in(request), by=request.user, at=now())
        except ChangedMeanwhile:
            error, status, scenario = meanwhile(), 409, scenario_at(request, ref)
        else:
            return redirect("board", scenario.ref)
    context = {
        "scenario": scenario,
        "typed": typed,
        "errors": [Act(words=error, address="#name")] if error else [],
        "crumbs": crumbs_of(scenario, _("Name")),
        "marking": marking_of(scenario),
        "may_change": may_change(request.user, scenario),
    }
    return render(request, "board/name.html", context, status=status)


@for_those_who_plan
@require_POST
def drop(request: MemberRequest, ref: str) -> HttpResponse:
    """Take a copy away and go to the first that is left, or to where a board begins."""
    scenario = scenario_at(request, ref)
    programme, letter = scenario.programme, scenario.letter
    try:
        drop_scenario(scenario, version=version_in(request), by=request.user, at=now())
    except ChangedMeanwhile:
        messages.warning(request, meanwhile())
        return redirect("board", scenario.ref)
    messages.success(request, _("Copy %(letter)s is gone.") % {"letter": letter})
    return redirect("board", programme.ref)


@for_those_who_plan
@require_GET
def compare(request: MemberRequest, ref: str) -> HttpResponse:
    """Two or three copies side by side; without a choice the first ones."""
    programme = programme_at(request, ref)
    cards = scenarios_of(programme, request.user)
    asked = [letter for letter in request.GET.getlist("of") if any(card.letter == letter for card in cards)][:MOST]
    letters = asked if len(asked) > 1 else [card.letter for card in cards][:MOST]
    wanted = [card.ref for card in cards if card.letter in letters]
    found = scenarios_visible_to(request.user).select_related("programme__partner", "owner", "about")
    scenarios = sorted(found.filter(ref__in=wanted), key=lambda scenario: wanted.index(scenario.ref))
    context: dict[str, Any] = {
        "programme": programme,
        "cards": [(card, card.letter in letters) for card in cards],
        "marking": marking_of(programme),
        "audience": audience_of(scenarios[0]) if scenarios else "",
        "may_change": may_tailor(request.user, programme),
        "back": Act(words=_("To the board"), address=reverse("board", args=[programme.ref])),
        "crumbs": compare_crumbs(scenarios, programme),
    }
    if len(scenarios) > 1:
        comparison = comparison_of(scenarios, request.user)
        context |= {"comparison": comparison, "chart": goals_chart(comparison), **tables_of(comparison)}
    return render(request, "board/compare.html", context)


def compare_crumbs(scenarios: list[Scenario], programme: Any) -> list[Act]:
    """The way to the comparison."""
    if scenarios:
        return [*crumbs_of(scenarios[0])[:2], Act(words=_("Compare"), address="")]
    return [Act(words=str(programme), address=""), Act(words=_("Compare"), address="")]


def goals_chart(comparison: Comparison) -> Chart:
    """Coverage of each goal in every copy."""
    letters = [card.letter for card in comparison.columns]
    rows = [
        DumbbellRow(
            label=f"{goal.number} {goal.title}".strip(),
            shares=goal.shares,
            said=" · ".join(share_words(share) for share in goal.shares),
        )
        for goal in comparison.goals
    ]
    return dumbbell_chart(
        "compared",
        finding_of(comparison),
        _("Share of each goal that is covered. Hollow: the first copy; solid: the last."),
        (_("Goal"), " · ".join(letters)),
        letters,
        rows,
    )


def finding_of(comparison: Comparison) -> str:
    """Which copy covers most, in a sentence."""
    known = [
        (share, card.letter)
        for share, card in zip(comparison.shares, comparison.columns, strict=True)
        if share is not None
    ]
    if len(known) < 2:
        return _("Propose in every copy to compare them")
    best, least = max(known), min(known)
    if best[0] == least[0]:
        return _("The copies cover the same share: %(share)s") % {"share": share_words(best[0])}
    words = {"best": best[1], "share": share_words(best[0]), "least": least[1], "low": share_words(least[0])}
    return _("%(best)s covers most: %(share)s; %(least)s %(low)s") % words


def tables_of(comparison: Comparison) -> dict[str, Any]:
    """The figures of the copies as rows of words."""
    currency = comparison.currency
    figures = [
        (_("Covered"), [share_words(share) for share in comparison.shares]),
        (_("How sure"), list(comparison.proofs)),
        (_("Cost"), [cost_words(cost, currency) for cost in comparison.costs]),
        (_("Sessions"), [number_words(count) for count in comparison.sessions]),
        (_("People"), [number_words(count) for count in comparison.people]),
    ]
    return {
        "figures": figures,
        "spend": [(row.title, [cost_words(cost, currency) for cost in row.amounts]) for row in comparison.spend],
        "weights": [
            (f"{goal.number} {goal.title}".strip(), goal.weights)
            for goal in comparison.goals
            if len(set(goal.weights)) > 1
        ],
        "only": [
            (card, [with_days(line) for line in lines])
            for card, lines in zip(comparison.columns, comparison.only, strict=True)
        ],
        "limits": comparison.limits,
    }


def with_days(line: ChangedLine) -> tuple[str, str]:
    """A session with its days."""
    return line.title, short_days(line.starts, line.ends)


def number_words(count: int | None) -> str:
    """A count; a dash without a plan."""
    return "–" if count is None else grouped(count)

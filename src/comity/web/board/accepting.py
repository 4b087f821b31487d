"""Accept a plan into the programme, after a page that says what will happen; and undo it."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from comity.common.numbers import grouped
from comity.drafting.actions import accept_proposal, undo_acceptance
from comity.drafting.board_shapes import Board
from comity.drafting.policy import acceptances_visible_to
from comity.drafting.queries import board_of
from comity.web.board.entering import for_those_who_plan, run_at, scenario_at
from comity.web.board.framing import crumbs_of
from comity.web.board.shown import cost_words, share_words
from comity.web.board.undoing import forget
from comity.web.frame import audience_of, marking_of
from comity.web.pieces import Fact
from comity.web.requests import MemberRequest


@for_those_who_plan
@require_http_methods(["GET", "POST"])
def accept(request: MemberRequest, ref: str) -> HttpResponse:
    """What will happen in figures; POST makes it happen with the very plan that was shown."""
    scenario = scenario_at(request, ref)
    if request.method == "POST":
        run = run_at(request, request.POST.get("run", ""))
        if run.scenario_id != scenario.pk:
            raise Http404
        accept_proposal(run, by=request.user, at=now(), note=request.POST.get("note", "").strip()[:1000])
        forget(request)
        return redirect("board", scenario.ref)
    found = board_of(scenario, request.user)
    context = {
        "scenario": scenario,
        "board": found,
        "crumbs": crumbs_of(scenario, _("Accept")),
        "marking": marking_of(scenario),
        "audience": audience_of(scenario),
        "facts": facts_of(found) if found.plan else [],
    }
    return render(request, "board/accept.html", context)


def facts_of(found: Board) -> list[Fact]:
    """What will happen in figures."""
    plan = found.plan
    if plan is None:
        return []
    held = sum(1 for group in plan.lines for line in group.lines if line.held == "delivered")
    facts = [
        Fact(term=_("Programme"), words=f"{found.partner}: {found.programme_title}", note=found.programme_state),
        Fact(
            term=_("Lines it will have"),
            words=grouped(plan.sessions),
            note=_("in place of the planned lines it has now"),
        ),
        Fact(term=_("Covered"), words=share_words(plan.share)),
        Fact(term=_("Cost"), words=cost_words(plan.cost, found.currency)),
        Fact(term=_("People"), words=grouped(plan.people)),
    ]
    if held:
        facts.append(Fact(term=_("Delivered already"), words=grouped(held), note=_("they stay as they are")))
    if found.accepted is not None:
        words = _("copy %(copy)s, by %(by)s") % {"copy": found.accepted.scenario, "by": found.accepted.by}
        facts.append(Fact(term=_("Accepted before"), words=words, note=_("this takes its place")))
    return facts


@for_those_who_plan
@require_POST
def undo(request: MemberRequest, ref: str) -> HttpResponse:
    """Put the lines back that stood before; `ref` is that of the acceptance."""
    acceptance = get_object_or_404(acceptances_visible_to(request.user).select_related("run__scenario"), ref=ref)
    undo_acceptance(acceptance, by=request.user, at=now())
    messages.success(request, _("The programme has the lines again that it had before."))
    return redirect("board", acceptance.run.scenario.ref)

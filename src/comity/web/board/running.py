"""Proposing: the run starts outside the request, its strip asks how far it is, and it can be stopped."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST
from django.views.decorators.vary import vary_on_headers

from comity.common.errors import ChangedMeanwhile
from comity.drafting.actions import BadLimits, apply_relaxation, ask_run, stop_run
from comity.drafting.models import EngineRun
from comity.drafting.policy import may_change
from comity.drafting.queries import progress_of
from comity.web.board.choosing import meanwhile
from comity.web.board.entering import for_those_who_plan, run_at, scenario_at, version_in
from comity.web.board.framing import crumbs_of
from comity.web.board.runs import strip_of
from comity.web.board.views import board
from comity.web.frame import marking_of
from comity.web.pieces import Act
from comity.web.requests import MemberRequest


@for_those_who_plan
@require_POST
def propose(request: MemberRequest, ref: str) -> HttpResponse:
    """Put a run into the queue; the board shows its strip at once, and without a script a page of its own does."""
    scenario = scenario_at(request, ref)
    try:
        run = ask_run(scenario, by=request.user, at=now())
    except BadLimits as bad:
        errors = [Act(words=f"{fault.message}. {fault.remedy}".strip(), address="") for fault in bad.faults]
        return board(request, scenario, kept={"errors": errors}, status=422)
    return after(request, run)


def after(request: MemberRequest, run: EngineRun) -> HttpResponse:
    """Where one goes after asking for a run: the board where it asks by itself, else the page of the run."""
    if request.htmx:  # type: ignore[attr-defined]
        return redirect("board", run.scenario.ref)
    return redirect("board-run", run.ref)


@for_those_who_plan
@require_GET
@vary_on_headers("HX-Request")
def progress(request: MemberRequest, ref: str) -> HttpResponse:
    """Where a run stands: the strip that asks again by itself, or a page with a link to ask again."""
    run = run_at(request, ref)
    strip = strip_of(progress_of(run), run.scenario.ref, may_stop=may_change(request.user, run.scenario))
    context = {
        "run": strip,
        "scenario": run.scenario,
        "marking": marking_of(run),
        "crumbs": crumbs_of(run.scenario, _("Run")),
        "asking": True,
    }
    if not request.htmx:  # type: ignore[attr-defined]
        return render(request, "board/run.html", context)
    answer = render(request, "board/_run.html", context)
    if run.kind != run.Kind.PROPOSE and strip is not None and not strip.every:
        answer.headers["HX-Refresh"] = "true"  # the page it stands on has the result
    return answer


@for_those_who_plan
@require_POST
def stop(request: MemberRequest, ref: str) -> HttpResponse:
    """Ask the worker to stop and keep the best plan."""
    run = run_at(request, ref)
    stop_run(run, by=request.user, at=now())
    return after(request, run)


@for_those_who_plan
@require_POST
def relax(request: MemberRequest, ref: str) -> HttpResponse:
    """Grant one way out of a clash and propose again, in one act."""
    run = run_at(request, ref)
    index = request.POST.get("index", "")
    if not (index.isascii() and index.isdigit() and len(index) < 4):
        raise Http404
    try:
        next_run = apply_relaxation(run, int(index), version=version_in(request), by=request.user, at=now())
    except ChangedMeanwhile:
        messages.warning(request, meanwhile())
        return redirect("board", run.scenario.ref)
    return after(request, next_run)

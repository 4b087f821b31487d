"""Acts on one figure, mission or fund: take away, go on with, open to everyone."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from comity.contributions.actions import choose_working, remove_contribution, remove_undertaking, show_to
from comity.contributions.models import Contribution
from comity.contributions.policy import (
    contributions_visible_to,
    keeps_contribution,
    opens_contribution,
    undertakings_visible_to,
)
from comity.web.requests import MemberRequest


def figure_for(request: MemberRequest, ref: str) -> Contribution:
    """The figure, by its door."""
    found = contributions_visible_to(request.user).select_related("partner", "owner", "about", "undertaking")
    return get_object_or_404(found, ref=ref)


@login_required
@require_POST
def remove(request: MemberRequest, ref: str) -> HttpResponse:
    """Take a figure away that should not stand there."""
    found = figure_for(request, ref)
    if not keeps_contribution(request.user, found):
        raise Http404
    remove_contribution(found, by=request.user, at=now(), note=request.POST.get("note", ""))
    messages.success(request, _("Removed. The journal keeps what it was."))
    return redirect("contributions", found.partner.ref)


@login_required
@require_POST
def working(request: MemberRequest, ref: str) -> HttpResponse:
    """Go on with this figure, for a reason."""
    found = figure_for(request, ref)
    if not keeps_contribution(request.user, found):
        raise Http404
    choose_working(found, by=request.user, at=now(), note=request.POST.get("note", ""))
    messages.success(request, _("This is the working value now; the others stay."))
    return redirect("contribution", ref)


@login_required
@require_POST
def everyone(request: MemberRequest, ref: str) -> HttpResponse:
    """Let everyone read it, or both sides alone again."""
    found = figure_for(request, ref)
    if not opens_contribution(request.user, found):
        raise Http404
    open_ = request.POST.get("to") != "both"
    show_to(found, everyone=open_, by=request.user, at=now(), note=request.POST.get("note", ""))
    messages.success(request, _("Everyone reads it now.") if open_ else _("Both sides alone read it now."))
    return redirect("contribution", ref)


@login_required
@require_POST
def remove_place(request: MemberRequest, ref: str) -> HttpResponse:
    """Take away a mission, fund or phase that nothing stands under."""
    known = undertakings_visible_to(request.user).select_related("partner", "owner", "about")
    found = get_object_or_404(known, ref=ref)
    if not keeps_contribution(request.user, found):
        raise Http404
    remove_undertaking(found, by=request.user, at=now(), note=request.POST.get("note", ""))
    messages.success(request, _("Removed. The journal keeps what it was."))
    return redirect("contributions", found.partner.ref)

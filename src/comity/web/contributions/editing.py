"""Writing down and changing figures, missions and funds."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _

from comity.common.errors import ChangedMeanwhile, Refused
from comity.contributions.actions import (
    add_contribution,
    add_undertaking,
    change_contribution,
    change_undertaking,
)
from comity.contributions.policy import (
    adds_contributions,
    contributions_visible_to,
    keeps_contribution,
    undertakings_visible_to,
)
from comity.partners.models import Partner
from comity.partners.policy import partners_visible_to
from comity.web.contributions.forms import ContributionForm, UndertakingForm
from comity.web.contributions.views import crumbs_to
from comity.web.once import once
from comity.web.partners.editing import theirs, version_of
from comity.web.requests import MemberRequest

TEMPLATE = "contributions/form.html"


def partner_for(request: MemberRequest, ref: str) -> Partner:
    """The partner, for one who may write down what it gives and receives; for anyone else there is no such page."""
    partner = get_object_or_404(partners_visible_to(request.user).select_related("side"), ref=ref)
    if not adds_contributions(request.user, partner):
        raise Http404
    return partner


@login_required
@once
def new_contribution(request: MemberRequest, ref: str) -> HttpResponse:
    """A figure as a source states it."""
    partner = partner_for(request, ref)
    form = ContributionForm(request.POST or None, user=request.user, partner=partner)

    def save() -> None:
        add_contribution(partner, form.values(), same_as=form.joined_with, by=request.user, at=now())

    return added(request, partner, form, save, _("Write a figure down"))


@login_required
@once
def new_undertaking(request: MemberRequest, ref: str) -> HttpResponse:
    """A mission, a trust fund or a phase of one."""
    partner = partner_for(request, ref)
    form = UndertakingForm(request.POST or None, user=request.user, partner=partner)

    def save() -> None:
        add_undertaking(partner, form.cleaned_data, by=request.user, at=now())

    return added(request, partner, form, save, _("Add a mission or fund"))


def added(request: MemberRequest, partner: Partner, form: Any, save: Callable[[], None], title: str) -> HttpResponse:
    """The form of a new record, and what becomes of it."""
    if request.method == "POST" and form.is_valid():
        try:
            save()
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Saved. Both sides read it."))
            return redirect("contributions", partner.ref)
    return shown(request, partner, form, title)


@login_required
def change_figure(request: MemberRequest, ref: str) -> HttpResponse:
    """Change a figure."""
    found = contributions_visible_to(request.user).select_related("partner__side", "owner", "about", "undertaking")

    def form_of(record: Any) -> Any:
        return ContributionForm(request.POST or None, instance=record, user=request.user, partner=record.partner)

    def save(record: Any, form: Any, base: int) -> None:
        told = {"same_as": form.joined_with, "base_version": base}
        change_contribution(record, form.values(), **told, by=request.user, at=now())

    return changed(request, found, ref, form_of, save)


@login_required
def change_place(request: MemberRequest, ref: str) -> HttpResponse:
    """Change what is told of a mission, fund or phase."""
    found = undertakings_visible_to(request.user).select_related("partner__side", "owner", "about", "part_of")

    def form_of(record: Any) -> Any:
        return UndertakingForm(request.POST or None, instance=record, user=request.user, partner=record.partner)

    def save(record: Any, form: Any, base: int) -> None:
        change_undertaking(record, form.cleaned_data, base_version=base, by=request.user, at=now())

    return changed(request, found, ref, form_of, save, remove="undertaking-remove")


def changed(
    request: MemberRequest,
    door: Any,
    ref: str,
    form_of: Callable[[Any], Any],
    save: Callable[[Any, Any, int], None],
    remove: str = "",
) -> HttpResponse:
    """The form of a record and what becomes of it; a change made meanwhile is shown beside what was typed."""
    record = get_object_or_404(door, ref=ref)
    if not keeps_contribution(request.user, record):
        raise Http404
    title, base = str(record), version_of(request, record)
    form = form_of(record)
    more: dict[str, Any] = {"version": base, "remove": reverse(remove, args=[ref]) if remove else ""}
    if request.method == "POST" and form.is_valid():
        fresh = get_object_or_404(door, ref=ref)  # the form has written on the other
        try:
            save(fresh, form, base)
        except ChangedMeanwhile as late:
            more |= {"version": late.version, "theirs": theirs(form, late), "sentence": str(late)}
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Saved. Both sides read it."))
            return redirect("contributions", record.partner.ref)
    return shown(request, record.partner, form, title, **more)


def shown(request: MemberRequest, partner: Partner, form: Any, title: str, **more: Any) -> HttpResponse:
    """The page of a form; 422 when something has to be mended."""
    context = {
        "title": title,
        "form": form,
        "back": reverse("contributions", args=[partner.ref]),
        "crumbs": crumbs_to(partner, _("Contributions"), title),
        **more,
    }
    return render(request, TEMPLATE, context, status=422 if form.errors or more.get("theirs") else 200)

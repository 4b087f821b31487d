"""Entering and changing partners and their bodies."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _

from comity.access.models import Guarded
from comity.common.errors import ChangedMeanwhile, Refused
from comity.partners.actions import add_body, add_partner, change_body, change_partner
from comity.partners.models import Partner
from comity.partners.policy import bodies_visible_to, keeps_body, keeps_directory, keeps_partner, partners_visible_to
from comity.web.partners.forms import BodyForm, NewPartnerForm, PartnerForm
from comity.web.pieces import Act
from comity.web.requests import MemberRequest


def shown(request: HttpRequest, title: str, form: Any, back: str, crumbs: list[Act], **more: Any) -> HttpResponse:
    """The page of a form; 422 when something has to be mended."""
    status = 422 if form.errors or more.get("theirs") else 200
    context = {"title": title, "form": form, "back": back, "crumbs": crumbs, **more}
    return render(request, "partners/form.html", context, status=status)


def crumbs_to(partner: Partner | None, last: str) -> list[Act]:
    """The way here."""
    found = [Act(words=_("Partners"), address=reverse("partners"))]
    if partner:
        found.append(Act(words=partner.name, address=reverse("partner", args=[partner.ref])))
    return [*found, Act(words=last, address="")]


def version_of(request: HttpRequest, record: Guarded) -> int:
    """The version the form was opened on."""
    given = request.POST.get("version", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 10 else record.version


@login_required
def new_partner(request: MemberRequest) -> HttpResponse:
    """A partner that is not on the list yet."""
    if not keeps_directory(request.user):
        raise Http404
    form = NewPartnerForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        values = dict(form.cleaned_data)
        code, name, groups = values.pop("code"), values.pop("name"), values.pop("groups")
        try:
            made = add_partner(code, name, values, groups=groups, by=request.user, at=now())
        except Refused as refused:
            form.add_error("code", str(refused))
        else:
            messages.success(request, _("%(name)s is on the list.") % {"name": made.name})
            return redirect("partner", made.ref)
    return shown(request, _("New partner"), form, reverse("partners"), crumbs_to(None, _("New partner")))


@login_required
def change(request: MemberRequest, ref: str) -> HttpResponse:
    """Change what is told of a partner."""
    partner = get_object_or_404(partners_visible_to(request.user), ref=ref)
    if not keeps_partner(request.user, partner):
        raise Http404
    base = version_of(request, partner)
    form = PartnerForm(request.POST or None, instance=partner, user=request.user)
    more: dict[str, Any] = {"version": base}
    if request.method == "POST" and form.is_valid():
        values = dict(form.cleaned_data)
        groups = values.pop("groups")
        fresh = get_object_or_404(partners_visible_to(request.user), ref=ref)  # the form has written on the other
        try:
            change_partner(fresh, values, groups=groups, base_version=base, by=request.user, at=now())
        except ChangedMeanwhile as late:
            more = {"version": late.version, "theirs": theirs(form, late), "sentence": str(late)}
        else:
            messages.success(request, _("Saved."))
            return redirect("partner", ref)
    return shown(request, _("Change"), form, reverse("partner", args=[ref]), crumbs_to(partner, _("Change")), **more)


def theirs(form: Any, late: ChangedMeanwhile) -> list[tuple[str, Any]]:
    """What the other person wrote, by the label of the field, where it differs from what is typed here."""
    return [
        (str(form.fields[name].label), value)
        for name, value in late.theirs.items()
        if name in form.fields and str(form.data.get(name, "")) != str(value)
    ]


@login_required
def new_body(request: MemberRequest, ref: str) -> HttpResponse:
    """A body of the partner."""
    partner = get_object_or_404(partners_visible_to(request.user).select_related("side"), ref=ref)
    if not keeps_body(request.user, partner.side):
        raise Http404
    form = BodyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            add_body(partner.side, form.cleaned_data, by=request.user, at=now())
        except Refused as refused:
            form.add_error("code", str(refused))
        else:
            return redirect("partner", ref)
    return shown(request, _("New body"), form, reverse("partner", args=[ref]), crumbs_to(partner, _("New body")))


@login_required
def body(request: MemberRequest, ref: str, body_ref: str) -> HttpResponse:
    """Change a body."""
    partner = get_object_or_404(partners_visible_to(request.user).select_related("side"), ref=ref)
    doors = bodies_visible_to(request.user).filter(side=partner.side)
    found = get_object_or_404(doors, ref=body_ref)
    if not keeps_body(request.user, partner.side):
        raise Http404
    base = version_of(request, found)
    form = BodyForm(request.POST or None, instance=found)
    more: dict[str, Any] = {"version": base}
    if request.method == "POST" and form.is_valid():
        fresh = get_object_or_404(doors, ref=body_ref)
        try:
            change_body(fresh, form.cleaned_data, base_version=base, by=request.user, at=now())
        except ChangedMeanwhile as late:
            more = {"version": late.version, "theirs": theirs(form, late), "sentence": str(late)}
        else:
            messages.success(request, _("Saved."))
            return redirect("partner", ref)
    return shown(request, found.name, form, reverse("partner", args=[ref]), crumbs_to(partner, found.name), **more)

"""Regions, groups, people, posts and who holds them: one way to enter and change each entry of the directory."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from comity.access.models import Guarded, Visitor
from comity.common.errors import ChangedMeanwhile, Refused
from comity.partners.actions import add_entry, add_holding, change_entry
from comity.partners.policy import (
    groups_visible_to,
    holdings_visible_to,
    keeps_directory,
    people_visible_to,
    posts_visible_to,
    regions_visible_to,
)
from comity.web.partners.editing import crumbs_to, shown, theirs, version_of
from comity.web.partners.forms import GroupForm, HoldingForm, PersonForm, PostForm, RegionForm
from comity.web.pieces import Act
from comity.web.requests import MemberRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of entry: its form, its door, its words, and where one goes from it."""

    form: Any
    door: Callable[[Visitor], QuerySet[Any]]
    words: Any
    back: str


KINDS = {
    "region": Kind(form=RegionForm, door=regions_visible_to, words=gettext_lazy("Region"), back="directory"),
    "group": Kind(form=GroupForm, door=groups_visible_to, words=gettext_lazy("Group of partners"), back="directory"),
    "person": Kind(form=PersonForm, door=people_visible_to, words=gettext_lazy("Person"), back="people"),
    "post": Kind(form=PostForm, door=posts_visible_to, words=gettext_lazy("Post"), back="people"),
}


def kind_for(request: HttpRequest, name: str) -> Kind:
    """The kind by its name, for one who may keep the directory; anything else does not exist."""
    if name not in KINDS or not keeps_directory(request.user):
        raise Http404
    return KINDS[name]


def directory(request: HttpRequest) -> HttpResponse:
    """Regions and groups of partners."""
    context = {
        "regions": regions_visible_to(request.user),
        "groups": groups_visible_to(request.user),
        "may_keep": keeps_directory(request.user),
        "crumbs": [
            Act(words=_("Partners"), address=reverse("partners")),
            Act(words=_("Regions and groups"), address=""),
        ],
    }
    return render(request, "partners/directory.html", context)


@login_required
def add(request: MemberRequest, name: str) -> HttpResponse:
    """A new entry."""
    kind = kind_for(request, name)
    form = kind.form(request.POST or None, user=request.user)
    back = reverse(kind.back)
    if request.method == "POST" and form.is_valid():
        try:
            add_entry(form.Meta.model, form.cleaned_data, by=request.user, at=now())
        except Refused as refused:
            form.add_error("code", str(refused))
        else:
            messages.success(request, _("Saved."))
            return redirect(back)
    return shown(request, _("New: %(kind)s") % {"kind": kind.words}, form, back, crumbs_to(None, str(kind.words)))


@login_required
def edit(request: MemberRequest, name: str, ref: str) -> HttpResponse:
    """Change an entry; its code stays."""
    kind = kind_for(request, name)
    return changed(request, kind.form, kind.door(request.user), ref, reverse(kind.back))


def changed(request: MemberRequest, form_of: Any, door: QuerySet[Any], ref: str, back: str) -> HttpResponse:
    """The form of a record and what becomes of it."""
    record: Guarded = get_object_or_404(door, ref=ref)
    base = version_of(request, record)
    form = form_of(request.POST or None, instance=record, user=request.user)
    more: dict[str, Any] = {"version": base}
    title = str(record)
    if request.method == "POST" and form.is_valid():
        fresh: Guarded = get_object_or_404(door, ref=ref)  # the form has written on the other
        try:
            change_entry(fresh, form.cleaned_data, base_version=base, by=request.user, at=now())
        except ChangedMeanwhile as late:
            more = {"version": late.version, "theirs": theirs(form, late), "sentence": str(late)}
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Saved."))
            return redirect(back)
    return shown(request, title, form, back, crumbs_to(None, title), **more)


@login_required
def add_holder(request: MemberRequest, ref: str) -> HttpResponse:
    """Who held a post, from when to when; nobody is a vacancy."""
    post = get_object_or_404(posts_visible_to(request.user), ref=ref)
    if not keeps_directory(request.user):
        raise Http404
    form = HoldingForm(request.POST or None, user=request.user)
    back = reverse("post", args=[ref])
    if request.method == "POST" and form.is_valid():
        values = dict(form.cleaned_data)
        person = values.pop("person")
        try:
            add_holding(post, person, values, by=request.user, at=now())
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Saved."))
            return redirect(back)
    return shown(request, _("Who held: %(post)s") % {"post": post}, form, back, crumbs_to(None, str(post)))


@login_required
def edit_holder(request: MemberRequest, ref: str, holding_ref: str) -> HttpResponse:
    """Change a term."""
    if not keeps_directory(request.user):
        raise Http404
    door = holdings_visible_to(request.user).filter(post__ref=ref)
    return changed(request, HoldingForm, door, holding_ref, reverse("post", args=[ref]))

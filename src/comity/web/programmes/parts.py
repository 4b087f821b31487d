"""Requirements and milestones of a goal; themes, groupings and instruments of a programme."""

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from comity.programmes.actions.parts import (
    add_axis,
    add_instrument,
    add_milestone,
    add_requirement,
    add_theme,
    change_milestone,
    change_requirement,
    remove_part,
)
from comity.programmes.models import Milestone, Node, Requirement
from comity.programmes.policy import (
    edits_programme,
    instruments_visible_to,
    milestones_visible_to,
    requirements_visible_to,
    themes_visible_to,
)
from comity.web.frame import marking_of
from comity.web.pieces import Act
from comity.web.programmes import forms as shapes
from comity.web.programmes import merging
from comity.web.programmes.drafts import Draft, draft_page
from comity.web.programmes.editing import address, crumbs
from comity.web.programmes.nodes import node_address, node_crumbs, node_or_404
from comity.web.programmes.pages import RELATED, programme_or_404
from comity.web.requests import MemberRequest

NODE = ("node", "node__level", "node__parent", *(f"node__programme__{name}" for name in RELATED))


def part_draft(node: Node, **further: Any) -> Draft:
    """The page of a part of a goal."""
    return Draft(
        back=node_address(node),
        crumbs=node_crumbs(node, further["title"]),
        after=lambda _done: node_address(node),
        marking=marking_of(node.programme),
        **further,
    )


def requirement_held(one: Requirement) -> dict[str, Any]:
    """What the form of a requirement holds."""
    return {name: getattr(one, name) for name in ("title", "target", "unit", "weight")} | {
        "segments": shapes.segments_text(one.segments),
        "advanced_by": shapes.rules_text(one.advanced_by),
    }


@login_required
@require_http_methods(["GET", "POST"])
def requirement_add(request: MemberRequest, ref: str) -> HttpResponse:
    """An amount that a goal needs."""
    node = node_or_404(request, ref)

    def act(form: forms.Form, _base: int) -> Requirement:
        return add_requirement(node, form.cleaned_data, by=request.user, at=now())

    draft = part_draft(
        node,
        make=lambda data: shapes.RequirementForm(data),
        initial={},
        act=act,
        key=f"requirement:new:{node.ref}",
        title=_("Add a requirement"),
        version=0,
    )
    return draft_page(request, draft)


def requirement_or_404(request: MemberRequest, ref: str) -> Requirement:
    """A requirement of a draft that this person edits."""
    one = get_object_or_404(requirements_visible_to(request.user).select_related(*NODE), ref=ref)
    if not edits_programme(request.user, one.node.programme):
        raise Http404
    return one


@login_required
@require_http_methods(["GET", "POST"])
def requirement_edit(request: MemberRequest, ref: str) -> HttpResponse:
    """Change an amount that a goal needs."""
    one = requirement_or_404(request, ref)
    initial = requirement_held(one)

    def again() -> tuple[dict[str, Any], int]:
        current = requirement_or_404(request, ref)
        return requirement_held(current), current.version

    def act(form: forms.Form, base: int) -> Requirement:
        change_requirement(one, form.cleaned_data, base_version=base, by=request.user, at=now())
        return one

    draft = part_draft(
        one.node,
        make=lambda data: shapes.RequirementForm(data, initial=initial),
        initial=initial,
        act=act,
        key=f"requirement:{one.ref}",
        title=_("Edit the requirement"),
        version=one.version,
        again=again,
        remove=Act(words=_("Remove this requirement"), address=reverse("requirement-remove", args=[ref])),
    )
    return draft_page(request, draft)


@login_required
@require_POST
def requirement_remove(request: MemberRequest, ref: str) -> HttpResponse:
    """Take a requirement away."""
    one = requirement_or_404(request, ref)
    remove_part(one, by=request.user, at=now())
    messages.success(request, _("The requirement is removed; the history of the goal keeps what it said."))
    return redirect(node_address(one.node))


@login_required
@require_http_methods(["GET", "POST"])
def milestone_add(request: MemberRequest, ref: str) -> HttpResponse:
    """A dated step."""
    node = node_or_404(request, ref)

    def act(form: forms.Form, _base: int) -> Milestone:
        return add_milestone(node, form.cleaned_data, by=request.user, at=now())

    draft = part_draft(
        node,
        make=lambda data: shapes.MilestoneForm(data),
        initial={},
        act=act,
        key=f"milestone:new:{node.ref}",
        title=_("Add a milestone"),
        version=0,
    )
    return draft_page(request, draft)


def milestone_or_404(request: MemberRequest, ref: str) -> Milestone:
    """A milestone of a draft that this person edits."""
    one = get_object_or_404(milestones_visible_to(request.user).select_related(*NODE), ref=ref)
    if not edits_programme(request.user, one.node.programme):
        raise Http404
    return one


@login_required
@require_http_methods(["GET", "POST"])
def milestone_edit(request: MemberRequest, ref: str) -> HttpResponse:
    """Change a dated step."""
    one = milestone_or_404(request, ref)
    names = ("title", "due", "reached")
    initial = {name: getattr(one, name) for name in names}

    def again() -> tuple[dict[str, Any], int]:
        current = milestone_or_404(request, ref)
        return {name: getattr(current, name) for name in names}, current.version

    def act(form: forms.Form, base: int) -> Milestone:
        change_milestone(one, form.cleaned_data, base_version=base, by=request.user, at=now())
        return one

    draft = part_draft(
        one.node,
        make=lambda data: shapes.MilestoneForm(data, initial=initial),
        initial=initial,
        act=act,
        key=f"milestone:{one.ref}",
        title=_("Edit the milestone"),
        version=one.version,
        again=again,
        remove=Act(words=_("Remove this milestone"), address=reverse("milestone-remove", args=[ref])),
    )
    return draft_page(request, draft)


@login_required
@require_POST
def milestone_remove(request: MemberRequest, ref: str) -> HttpResponse:
    """Take a milestone away."""
    one = milestone_or_404(request, ref)
    remove_part(one, by=request.user, at=now())
    messages.success(request, _("The milestone is removed; the history of the goal keeps what it said."))
    return redirect(node_address(one.node))


@login_required
@require_http_methods(["GET", "POST"])
def parts(request: MemberRequest, ref: str) -> HttpResponse:
    """Themes, second groupings and instruments of a draft: what there is, and a form for each kind."""
    programme = programme_or_404(request, ref)
    if not edits_programme(request.user, programme):
        raise Http404
    kinds: dict[str, Any] = {
        "theme": (shapes.ThemeForm, lambda data: add_theme(programme, data["name"], by=request.user, at=now())),
        "axis": (
            shapes.AxisForm,
            lambda data: add_axis(programme, data["name"], data["values"], by=request.user, at=now()),
        ),
        "instrument": (shapes.InstrumentForm, lambda data: add_instrument(programme, data, by=request.user, at=now())),
    }
    asked = request.POST.get("kind", "")
    shown = {name: make(prefix=name) for name, (make, _act) in kinds.items()}
    if request.method == "POST" and asked in kinds:
        make, act = kinds[asked]
        form = shown[asked] = make(request.POST, prefix=asked)
        if form.is_valid() and merging.attempt(form, lambda: act(form.cleaned_data)) is not None:
            messages.success(request, _("Added. Entries can be linked to it now."))
            return redirect("programme-parts", ref)
    context = {
        "programme": programme,
        "forms": shown,
        "form": shown.get(asked),
        "themes": themes_visible_to(request.user).filter(programme=programme),
        "axes": [
            {"name": axis.name, "values": ", ".join(value.title for value in axis.values.all())}
            for axis in programme.axes.prefetch_related("values")
        ],
        "instruments": instruments_visible_to(request.user).filter(programmes=programme),
        "marking": marking_of(programme),
        "crumbs": crumbs(
            Act(words=programme.title, address=address(programme)),
            Act(words=_("Themes, groupings, instruments"), address=""),
        ),
    }
    return render(request, "programmes/parts.html", context, status=422 if request.method == "POST" else 200)

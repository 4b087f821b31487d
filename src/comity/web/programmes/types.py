"""Programme types: what there is, and the form of one."""

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.text import slugify
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from comity.common.refs import new_ref
from comity.programmes.actions.types import change_type, keep_type, type_from_words
from comity.programmes.entries import TypeEntry
from comity.programmes.models import ProgrammeType
from comity.programmes.policy import keeps_type, keeps_types, types_visible_to
from comity.programmes.queries.entries import type_entry
from comity.web.pieces import Act
from comity.web.programmes.drafts import Draft, draft_page
from comity.web.programmes.editing import crumbs
from comity.web.programmes.forms import TypeForm
from comity.web.requests import MemberRequest


def types(request: HttpRequest) -> HttpResponse:
    """The types that the visitor may know of."""
    kinds = types_visible_to(request.user).select_related("owner").prefetch_related("levels")
    rows = [
        {
            "name": kind.name,
            "short": kind.short,
            "levels": [level.label for level in sorted(kind.levels.all(), key=lambda level: level.depth)],
            "goal": next((level.label for level in kind.levels.all() if level.is_goal), ""),
            "numbering": kind.numbering,
            "owner": str(kind.owner),
            "address": reverse("programme-type-edit", args=[kind.ref]) if keeps_type(request.user, kind) else "",
        }
        for kind in kinds
    ]
    context = {
        "rows": rows,
        "keeps": keeps_types(request.user),
        "crumbs": crumbs(Act(words=_("Types"), address="")),
    }
    return render(request, "programmes/types.html", context)


def type_draft(request: MemberRequest, **further: Any) -> HttpResponse:
    """The page of a type."""
    draft = Draft(
        make=lambda data: TypeForm(data, initial=further["initial"]),
        back=reverse("programme-types"),
        crumbs=crumbs(
            Act(words=_("Types"), address=reverse("programme-types")), Act(words=further["title"], address="")
        ),
        after=lambda _done: reverse("programme-types"),
        **further,
    )
    return draft_page(request, draft)


def described(form: forms.Form, code: str) -> TypeEntry:
    """The type as the form describes it."""
    data = form.cleaned_data
    return type_from_words(
        code,
        data["name"],
        short=data["short"],
        numbering=data["numbering"],
        note=data["note"],
        levels=form.levels(),  # type: ignore[attr-defined]
        goal_level=form.goal(),  # type: ignore[attr-defined]
    )


@login_required
@require_http_methods(["GET", "POST"])
def type_add(request: MemberRequest) -> HttpResponse:
    """A new type."""
    if not keeps_types(request.user):
        raise Http404

    def act(form: forms.Form, _base: int) -> ProgrammeType:
        code = f"{slugify(form.cleaned_data['name'], allow_unicode=True)[:60]}-{new_ref()[:6]}".strip("-")
        return keep_type(described(form, code), by=request.user, at=now())

    return type_draft(request, initial={}, act=act, key="type:new", title=_("New type"), version=0)


def held(kind: ProgrammeType) -> dict[str, Any]:
    """What the form of a type holds."""
    entry = type_entry(kind)
    told: dict[str, Any] = {name: getattr(entry, name) for name in ("name", "short", "numbering", "note")}
    for at, level in enumerate(entry.levels, start=1):
        told |= {f"level_{at}": level.label, f"plural_{at}": level.plural}
        if level.label == entry.goal_level:
            told["goal_level"] = str(at)
    return told


@login_required
@require_http_methods(["GET", "POST"])
def type_edit(request: MemberRequest, ref: str) -> HttpResponse:
    """Change a type."""

    def current() -> ProgrammeType:
        return get_object_or_404(types_visible_to(request.user).prefetch_related("levels"), ref=ref)

    kind = current()
    if not keeps_type(request.user, kind):
        raise Http404

    def again() -> tuple[dict[str, Any], int]:
        there = current()
        return held(there), there.version

    def act(form: forms.Form, base: int) -> ProgrammeType:
        change_type(kind, described(form, kind.code), base_version=base, by=request.user, at=now())
        return kind

    return type_draft(
        request,
        initial=held(kind),
        act=act,
        key=f"type:{kind.ref}",
        title=_("Edit %(name)s") % {"name": kind.name},
        version=kind.version,
        again=again,
    )

"""The page of a form that changes one record: opens, saves, and on a late save shows both texts field by field."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from comity.access.actions import forget_typed, typed_in
from comity.common.errors import ChangedMeanwhile
from comity.web.pieces import Act
from comity.web.programmes import merging
from comity.web.requests import MemberRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A form over a record: how it is made from data, what the record holds now, how it is saved, where it leads."""

    make: Callable[[Any], forms.Form]
    initial: Mapping[str, Any]
    act: Callable[[forms.Form, int], Any]
    key: str
    title: str
    version: int
    back: str
    crumbs: list[Act]
    after: Callable[[Any], str]
    main: str = ""
    again: Callable[[], tuple[Mapping[str, Any], int]] | None = None  # the record as it is now, after a late save
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    remove: Act | None = None
    marking: str = ""
    hint: str = ""


def draft_page(request: MemberRequest, draft: Draft) -> HttpResponse:
    """Show the form, or save it by its one action."""
    if request.method != "POST":
        typed = typed_in(request.user, draft.key) if draft.again else None
        if typed is not None and typed.base_version not in {0, draft.version}:
            words = _("What you typed before was typed on an older text; choose field by field what is to stay.")
            return overtaken(request, draft, words, merging.as_sent(typed.fields), status=200)
        return shown(request, draft, draft.make(None), draft.version, draft.initial)
    data = merging.chosen(request.POST, draft.initial)
    form = draft.make(data)
    base = merging.base_of(request.POST, draft.version)
    if form.is_valid():
        try:
            done = merging.attempt(form, lambda: draft.act(form, base))
        except ChangedMeanwhile as late:
            return overtaken(request, draft, str(late), request.POST)
        if done is not None:
            forget_typed(request.user, draft.key)
            return redirect(draft.after(done))
    return shown(request, draft, form, base, merging.before_of(request.POST) or draft.initial, status=422)


def overtaken(
    request: MemberRequest, draft: Draft, sentence: str, data: QueryDict, *, status: int = 409
) -> HttpResponse:
    """Both texts, field by field; what only they changed is taken in already."""
    theirs, version = draft.again() if draft.again else (draft.initial, draft.version)
    plain = draft.make(data)
    differences = merging.differing(plain, data, theirs, merging.words_with(draft.choices))
    form = draft.make(merging.merged(data, differences, theirs))
    form.is_valid()
    return shown(request, draft, form, version, theirs, status=status, differences=differences, sentence=sentence)


def shown(
    request: HttpRequest,
    draft: Draft,
    form: forms.Form,
    version: int,
    before: Mapping[str, Any],
    *,
    status: int = 200,
    differences: list[merging.Differing] | None = None,
    sentence: str = "",
) -> HttpResponse:
    """The page."""
    context = {
        "form": form,
        "rows": rows_of(form),
        "title": draft.title,
        "version": version,
        "before": merging.before_text(before),
        "key": draft.key,
        "back": draft.back,
        "crumbs": draft.crumbs,
        "main": draft.main or _("Save"),
        "differences": differences,
        "sentence": sentence,
        "remove": draft.remove,
        "hint": draft.hint,
    }
    if draft.marking:
        context["marking"] = draft.marking
    return render(request, "programmes/form.html", context, status=status)


def rows_of(form: forms.Form) -> list[list[forms.BoundField]]:
    """The fields in their order; those that the form pairs stand side by side."""
    beside: dict[str, str] = getattr(form, "BESIDE", {})
    followers = {second for first, second in beside.items() if first in form.fields}
    rows = []
    for name in form.fields:
        if name not in followers:
            second = beside.get(name)
            rows.append([form[name], form[second]] if second in form.fields else [form[name]])
    return rows

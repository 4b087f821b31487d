"""How a record is marked: its level and the sides it is releasable to, on one page for every kind of record."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from comity.access.marking import choices
from comity.access.models import Guarded, Visitor
from comity.access.remarking import lowers_marking, mark_record, raises_marking
from comity.catalogue.policy import activities_visible_to, sessions_visible_to
from comity.common.errors import Refused
from comity.programmes.policy import nodes_visible_to, programmes_visible_to
from comity.web.frame import marking_of
from comity.web.histories import history
from comity.web.pieces import Act
from comity.web.requests import MemberRequest

LAST = 10  # changes of the marking told on the page


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of record that is marked: its door, its page, and what its title is."""

    door: Callable[[Visitor], "QuerySet[Any]"]
    page: str


KINDS = {
    "programme": Kind(door=programmes_visible_to, page="programme"),
    "entry": Kind(door=nodes_visible_to, page="goal"),
    "activity": Kind(door=activities_visible_to, page="activity"),
    "session": Kind(door=sessions_visible_to, page="session"),
}


class MarkingForm(forms.Form):
    """The level, and the sides that may have it."""

    marking = forms.ChoiceField(
        label=gettext_lazy("Level"), error_messages={"required": gettext_lazy("Choose a level.")}
    )
    releasable = forms.CharField(
        label=gettext_lazy("Releasable to"),
        required=False,
        help_text=gettext_lazy("Codes of the sides that may have it, with spaces between; empty binds it to no list."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        fields["marking"].choices = choices()

    def clean_releasable(self) -> list[str]:
        """The codes."""
        return [code for code in str(self.cleaned_data["releasable"]).replace(",", " ").split() if code]


@login_required
@require_http_methods(["GET", "POST"])
def change(request: MemberRequest, name: str, ref: str) -> HttpResponse:
    """Read and change how a record is marked; for those who do not keep it there is no such page."""
    kind = KINDS.get(name)
    if kind is None:
        raise Http404
    record = get_object_or_404(kind.door(request.user).select_related("owner", "about"), ref=ref)
    if not raises_marking(request.user, record):
        raise Http404
    initial = {"marking": record.marking, "releasable": " ".join(record.releasable)}
    form = MarkingForm(request.POST if request.method == "POST" else None, initial=initial)
    refused = ""
    if request.method == "POST" and form.is_valid():
        try:
            keep(request, record, form)
        except Refused as told:
            refused = str(told)
        else:
            messages.success(request, _("The marking is kept."))
            return redirect(kind.page, record.ref)
    status = 409 if refused else 422 if form.errors else 200
    return render(request, "releases/marking.html", context_of(request, record, kind, form, refused), status=status)


def keep(request: MemberRequest, record: Guarded, form: MarkingForm) -> None:
    """Mark the record as the form says. Raises Refused."""
    given = request.POST.get("version", "")
    base = int(given) if given.isascii() and given.isdigit() and len(given) < 10 else record.version
    data = form.cleaned_data
    mark_record(record, data["marking"], data["releasable"], base_version=base, by=request.user, at=now())


def context_of(request: MemberRequest, record: Guarded, kind: Kind, form: MarkingForm, refused: str) -> dict[str, Any]:
    """What the page shows."""
    back = reverse(kind.page, args=[record.ref])
    return {
        "title": _("Marking"),
        "subject": str(record),
        "form": form,
        "refused": refused,
        "version": record.version,
        "lowers": lowers_marking(request.user, record),
        "back": back,
        "history": history(record, request.user, only=("marking", "releasable"), most=LAST),
        "marking": marking_of(record),
        "crumbs": [Act(words=str(record), address=back), Act(words=_("Marking"), address="")],
    }

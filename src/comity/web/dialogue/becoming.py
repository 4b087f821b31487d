"""A promise becomes a goal, a line, or is linked to what is there already; its own page each, asked once."""

from collections.abc import Callable, Sequence
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _

from comity.common.errors import ChangedMeanwhile
from comity.dialogue.actions.becoming import make_goal, make_line
from comity.dialogue.actions.commitments import link_commitment
from comity.dialogue.models import Commitment
from comity.dialogue.policy import programmes_for
from comity.programmes.models import Programme
from comity.web.dialogue.editing import saved, shown
from comity.web.dialogue.promise_forms import GoalForm, LineForm, LinksForm
from comity.web.dialogue.promises import commitment_for
from comity.web.frame import marking_of
from comity.web.partners.editing import version_of
from comity.web.pieces import Act
from comity.web.requests import MemberRequest


@login_required
def goal(request: MemberRequest, ref: str) -> HttpResponse:
    """Make it a goal of a draft with the partner: below which entry, on which level, called how."""
    made, programme, drafts = becoming(request, ref)
    base = version_of(request, made)
    form = GoalForm(request.POST or None, user=request.user, programme=programme, made=made)

    def save() -> None:
        parent, values = form.cleaned_data["parent"], form.values()
        make_goal(made, programme, values, parent=parent, base_version=base, by=request.user, at=now())

    title = _("Make it a goal of “%(programme)s”") % {"programme": programme.title}
    return asked(request, made, form, save, title, others(drafts, programme, "commitment-goal", made), drafts)


@login_required
def line(request: MemberRequest, ref: str) -> HttpResponse:
    """Make it a line of a draft with the partner: an activity on its days, for a goal."""
    made, programme, drafts = becoming(request, ref)
    base = version_of(request, made)
    form = LineForm(request.POST or None, user=request.user, programme=programme, made=made)

    def save() -> None:
        data = form.cleaned_data
        days = (data["starts"], data["ends"])
        activity, serves = data["activity"], data["goal"]
        make_line(made, programme, activity, days, goal=serves, base_version=base, by=request.user, at=now())

    title = _("Make it a line of “%(programme)s”") % {"programme": programme.title}
    return asked(request, made, form, save, title, others(drafts, programme, "commitment-line", made), drafts)


@login_required
def links(request: MemberRequest, ref: str) -> HttpResponse:
    """Link it to a goal, a line, an activity or an appointment that is there already."""
    made = commitment_for(request, ref)
    base = version_of(request, made)
    form = LinksForm(request.POST or None, user=request.user, made=made)

    def save() -> None:
        link_commitment(made, form.cleaned_data, base_version=base, by=request.user, at=now())

    return asked(request, made, form, save, _("What did it become?"), [])


def becoming(request: MemberRequest, ref: str) -> tuple[Commitment, Programme, list[Programme]]:
    """The promise, the draft that the address names or the newest, and all drafts it could go to; else nothing."""
    made = commitment_for(request, ref)
    drafts = programmes_for(request.user, made)
    wanted = request.GET.get("programme", "")
    found = next((one for one in drafts if wanted in {"", one.ref}), None)
    if found is None:
        raise Http404
    return made, found, drafts


def others(drafts: list[Programme], now_in: Programme, page: str, made: Commitment) -> list[Act]:
    """The other drafts it could go to."""
    address = reverse(page, args=[made.ref])
    return [
        Act(words=one.title, address=f"{address}?programme={one.ref}") for one in drafts if one.pk != now_in.pk
    ]  # fmt: skip


def asked(
    request: MemberRequest,
    made: Commitment,
    form: Any,
    save: Callable[[], None],
    title: str,
    elsewhere: list[Act],
    drafts: Sequence[Programme] = (),
) -> HttpResponse:
    """The form, or back to the promise once it is done; what another wrote meanwhile is told, and nothing is lost."""
    more: dict[str, Any] = {"version": version_of(request, made)}
    if request.method == "POST" and form.is_valid():
        try:
            if saved(form, save):
                messages.success(request, _("Done."))
                return redirect("commitment", made.ref)
        except ChangedMeanwhile as late:
            form.add_error(None, str(late))
            more = {"version": late.version}
    more |= {"promise": made, "elsewhere": elsewhere, "marking": marking_of(made, drafts)}
    return shown(request, title, form, reverse("commitment", args=[made.ref]), main=_("Do it"), **more)

"""The acts that end a review: say which known event it tells of, confirm, set aside, take back."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from comity.common.errors import Refused
from comity.dialogue.actions.capturing import confirm_capture, decide_event, set_aside, undo_confirm
from comity.dialogue.policy import events_visible_to
from comity.dialogue.queries.capturing import Review
from comity.web.capture.forms import AsideForm
from comity.web.capture.pages import OPEN, acted, base_of, crumbs_to, over, review_for
from comity.web.dialogue.editing import saved
from comity.web.frame import marking_of
from comity.web.pieces import Act
from comity.web.requests import MemberRequest


@login_required
@require_POST
def source(request: MemberRequest, ref: str) -> HttpResponse:
    """Say whether the text tells of an event that is known already."""

    def act(review: Review) -> str:
        known = events_visible_to(request.user).select_related("owner", "about")
        event = get_object_or_404(known, ref=request.POST.get("event", ""))
        base = base_of(request, review)
        decide_event(
            review.capture, event, request.POST.get("decision", ""), base_version=base, by=request.user, at=now()
        )
        return "-"

    return acted(request, ref, act)


@login_required
@require_POST
def confirm(request: MemberRequest, ref: str) -> HttpResponse:
    """Make the records of everything that was said yes to, in one piece."""

    def act(review: Review) -> str:
        confirm_capture(review.capture, base_version=base_of(request, review), by=request.user, at=now())
        return ""

    return acted(request, ref, act)


@login_required
@require_POST
def reopen(request: MemberRequest, ref: str) -> HttpResponse:
    """Take back what confirming made; the review is open again."""
    review = review_for(request, ref)
    if not review.may_review:
        raise Http404
    try:
        undo_confirm(review.capture, by=request.user, at=now())
        messages.success(request, _("Taken back. The review is open again, with your answers."))
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("capture", ref)


@login_required
def aside(request: MemberRequest, ref: str) -> HttpResponse:
    """Put the text aside for a reason; nothing of it becomes a record."""
    review = review_for(request, ref)
    if not review.may_review:
        raise Http404
    if review.capture.state not in OPEN:
        return over(request, ref)
    form = AsideForm(request.POST or None)
    note = form.cleaned_data["note"] if form.is_valid() else ""

    def save() -> None:
        set_aside(review.capture, base_version=base_of(request, review), by=request.user, at=now(), note=note)

    if request.method == "POST" and form.is_valid() and saved(form, save):
        messages.success(request, _("Set aside."))
        return redirect("captures")
    title = _("Set this text aside?")
    back = reverse("capture", args=[ref])
    crumbs = [*crumbs_to("")[:2], Act(words=str(review.capture), address=back)]
    context = {
        "title": title,
        "form": form,
        "back": back,
        "main": _("Set aside"),
        "version": review.capture.version,
        "marking": marking_of(review.capture),
        "crumbs": [*crumbs, Act(words=title, address="")],
    }
    return render(request, "dialogue/form.html", context, status=422 if form.errors else 200)

"""Agreeing a text from the address of its version, which both sides read: the page, and every act with its form."""

import json
from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from comity.access.models import Release
from comity.access.policy import acts_for, approves_for_other_side, approves_for_owner
from comity.access.releasing import intact
from comity.common.errors import Refused
from comity.programmes.actions.agreeing import approve_version, withdraw_approval
from comity.programmes.actions.holding import break_silence, hold_version, lift_hold, open_silence, share_reason
from comity.programmes.agreement import ORGANISATION, kind_of
from comity.programmes.models import MemberReason
from comity.programmes.policy import (
    approvals_visible_to,
    holds_visible_to,
    keeps_holds,
    reasons_visible_to,
    silences_visible_to,
)
from comity.web.account.stepping import step_up
from comity.web.frame import Bar, bar_of_label, together
from comity.web.pieces import Fact
from comity.web.programmes.agreement import agreement_of
from comity.web.programmes.sheets import sheet_html
from comity.web.programmes.standing import day, moment
from comity.web.releases import forms as shape
from comity.web.releases.pages import heading_of, release_or_404
from comity.web.requests import MemberRequest

POSTED = ["GET", "POST"]


def page(request: HttpRequest, ref: str) -> HttpResponse:
    """How far a version is agreed; only for what was tabled, and only for its two sides."""
    release = release_or_404(request, ref)
    if release.act != Release.Act.TABLE or acts_for(request.user) is None:
        raise Http404
    told = agreement_of(request, release)
    within = any(one["internal"] or one["lifting"] for one in (*told["holds"], *told["silences"]))
    context = heading_of(release, _("Agreement")) | {"agreement": told}
    if within:
        context["marking"] = internal(request, release)
    return render(request, "releases/agreement.html", context)


def internal(request: HttpRequest, release: Release) -> Bar:
    """The marking of a page that also says what stays with the reader's side."""
    return bar_of_label(together([release]), _("internal to %(side)s") % {"side": acts_for(request.user)})


def must(held: bool) -> None:
    """What is not open to this person does not exist for it."""
    if not held:
        raise Http404


def approves(request: MemberRequest, release: Release) -> bool:
    """May approve for one of the two sides."""
    tabled = release.act == Release.Act.TABLE
    return tabled and (approves_for_owner(request.user, release) or approves_for_other_side(request.user, release))


def filled(
    request: MemberRequest,
    release: Release,
    form: forms.Form,
    act: Callable[[Any], Any],
    *,
    told: str,
    **words: Any,
) -> HttpResponse:
    """A form with its question; a refusal is told on the same page, and nothing is done."""
    back = reverse("release-agreement", args=[release.ref])
    status = 200
    context = heading_of(release, words["title"]) | {"back": back, "form": form, "hidden": {}} | words
    if request.method == "POST":
        status = 422
        if form.is_valid():
            try:
                act(form.cleaned_data)
            except Refused as refused:
                context, status = context | {"refused": str(refused)}, 409
            else:
                messages.success(request, told)
                return redirect(back)
    return render(request, "releases/form.html", context, status=status)


def data_of(request: MemberRequest) -> Any:
    """What was sent, if anything was."""
    return request.POST if request.method == "POST" else None


@require_http_methods(POSTED)
@step_up
def approve(request: MemberRequest, ref: str) -> HttpResponse:
    """An approver approves, for the own side, the text that is read below."""
    release = release_or_404(request, ref)
    must(approves(request, release))
    form = shape.ApprovalForm(data_of(request), initial={"on": localdate(now())})
    seen = request.POST.get("seen", "")
    return filled(
        request,
        release,
        form,
        lambda data: approve_version(release, seen=seen, by=request.user, at=now(), **data),
        told=_("Your side's approval is written down."),
        title=_("Approve"),
        question=_("Approve version %(n)s for %(side)s?") % {"n": release.number, "side": acts_for(request.user)},
        words=_("You approve exactly the text below, for your side alone. It is agreed once both sides have approved."),
        facts=[Fact(term=_("SHA-256"), words=release.sha256)],
        main=_("Approve it"),
        hidden={"seen": release.sha256},
        sheet=sheet_html(json.loads(release.content)) if intact(release) else "",
    )


@require_http_methods(POSTED)
@step_up
def unapprove(request: MemberRequest, ref: str) -> HttpResponse:
    """A side takes its approval back while the other one is missing."""
    found = approvals_visible_to(request.user).select_related("release__owner", "release__about", "owner", "step")
    approval = get_object_or_404(found, ref=ref)
    release = approval.release
    must(approves(request, release) and acts_for(request.user) == approval.owner)
    return filled(
        request,
        release,
        shape.ReasonForm(data_of(request)),
        lambda data: withdraw_approval(approval, reason=data["reason"], by=request.user, at=now()),
        told=_("The approval is withdrawn; it stays in the history."),
        title=_("Withdraw the approval"),
        question=_("Withdraw the approval of %(side)s?") % {"side": approval.owner},
        words=_("The other side reads that it was withdrawn, when and why."),
        facts=[Fact(term=_("Approved"), words=day(approval.on), note=approval.body)],
        main=_("Withdraw it"),
    )


@require_http_methods(POSTED)
@step_up
def hold(request: MemberRequest, ref: str) -> HttpResponse:
    """Write down that a member holds this text."""
    release = release_or_404(request, ref)
    must(release.act == Release.Act.TABLE and keeps_holds(request.user, release))
    form = shape.HoldForm(data_of(request), initial={"since": localdate(now())})
    return filled(
        request,
        release,
        form,
        lambda data: hold_version(release, by=request.user, at=now(), **data),
        told=_("The hold is written down; the text cannot become agreed before it is lifted."),
        marking=internal(request, release),
        title=_("Write down a hold"),
        question=_("Which member holds this text?"),
        words=_(
            "The other side reads that there is a hold, since when and what it stops. The name and the reason stay "
            "with the organisation until they are shared."
        ),
        main=_("Write it down"),
    )


@require_http_methods(POSTED)
@step_up
def lift(request: MemberRequest, ref: str) -> HttpResponse:
    """A hold is lifted, from a day and for a reason."""
    found = holds_visible_to(request.user).select_related("release__owner", "release__about")
    held = get_object_or_404(found, ref=ref)
    must(keeps_holds(request.user, held.release))
    form = shape.LiftForm(data_of(request), initial={"on": localdate(now())})
    return filled(
        request,
        held.release,
        form,
        lambda data: lift_hold(held, by=request.user, at=now(), **data),
        told=_("The hold is lifted; the text can be approved."),
        marking=internal(request, held.release),
        title=_("Lift the hold"),
        question=_("Lift the hold?"),
        words=_("The other side reads that it was lifted, and on which day. The reason stays with the organisation."),
        facts=[Fact(term=_("Held since"), words=day(held.since))],
        main=_("Lift it"),
    )


@require_http_methods(POSTED)
@step_up
def share(request: MemberRequest, ref: str) -> HttpResponse:
    """Show the other side which member it is, and why."""
    related = ("hold__release__owner", "hold__release__about", "silence__release__owner", "silence__release__about")
    reason = get_object_or_404(reasons_visible_to(request.user).filter(lifted=None).select_related(*related), ref=ref)
    release = release_of(reason)
    must(keeps_holds(request.user, release))
    return filled(
        request,
        release,
        forms.Form(data_of(request)),
        lambda _data: share_reason(reason, by=request.user, at=now()),
        told=_("The other side reads the name and the reason now."),
        marking=internal(request, release),
        title=_("Share name and reason"),
        question=_("Show the other side who it is, and why?"),
        words=_("They will read exactly this. What was shown cannot be unseen."),
        facts=[Fact(term=_("Member"), words=reason.name), Fact(term=_("Reason"), words=reason.reason)],
        main=_("Share it"),
    )


def release_of(reason: MemberReason) -> Release:
    """The version that a reason is about."""
    on = reason.hold if reason.hold is not None else reason.silence
    if on is None:
        raise Http404
    return on.release


@require_http_methods(POSTED)
@step_up
def silence(request: MemberRequest, ref: str) -> HttpResponse:
    """Open a silence procedure on what lies on the table."""
    release = release_or_404(request, ref)
    side = acts_for(request.user)
    must(approves(request, release) and side is not None and kind_of(side) == ORGANISATION)
    return filled(
        request,
        release,
        shape.SilenceForm(data_of(request)),
        lambda data: open_silence(release, by=request.user, at=now(), **data),
        told=_("The silence procedure is opened."),
        title=_("Open a silence procedure"),
        question=_("Approve unless a member objects?"),
        words=_(
            "When the deadline passes and nobody has objected, the approval of the organisation is written down as by "
            "silence. Both sides read the deadline."
        ),
        main=_("Open it"),
    )


@require_http_methods(POSTED)
@step_up
def objection(request: MemberRequest, ref: str) -> HttpResponse:
    """A member objects: the silence is broken."""
    found = silences_visible_to(request.user).select_related("release__owner", "release__about")
    running = get_object_or_404(found, ref=ref)
    must(keeps_holds(request.user, running.release))
    return filled(
        request,
        running.release,
        shape.ObjectionForm(data_of(request)),
        lambda data: break_silence(running, by=request.user, at=now(), **data),
        told=_("The objection is written down; nothing is approved by silence."),
        marking=internal(request, running.release),
        title=_("Write down an objection"),
        question=_("Which member objects?"),
        words=_(
            "The other side reads that the silence was broken. The name and the reason stay with the organisation."
        ),
        facts=[Fact(term=_("Deadline"), words=moment(running.deadline))],
        main=_("Write it down"),
    )

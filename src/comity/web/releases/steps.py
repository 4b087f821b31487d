"""What is done with an agreed text, from the address of its version: each step with its form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from comity.access.models import Release
from comity.access.policy import acts_for, releases_visible_to
from comity.programmes.actions.steps import (
    apply_provisionally,
    approve_extension,
    ask_extension,
    drop_step,
    set_in_force,
    supersede,
    take_step,
)
from comity.programmes.policy import steps_visible_to
from comity.programmes.states import StepKind
from comity.web.account.stepping import step_up
from comity.web.pieces import Fact
from comity.web.programmes.standing import day
from comity.web.releases import forms as shape
from comity.web.releases.agreement import POSTED, approves, data_of, filled, must
from comity.web.releases.pages import release_or_404
from comity.web.requests import MemberRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The words by which a step is asked for."""

    title: Any
    question: Any
    words: Any
    main: Any
    told: Any


STEPS: Mapping[str, Asked] = {
    StepKind.PROVISIONAL: Asked(
        title=gettext_lazy("Apply it provisionally"),
        question=gettext_lazy("From which day is the text used before both sides have approved?"),
        words=gettext_lazy("It ends when the text enters into force, or when no approval stands any more."),
        main=gettext_lazy("Apply it"),
        told=gettext_lazy("The text is applied provisionally from that day."),
    ),
    StepKind.IN_FORCE: Asked(
        title=gettext_lazy("Set the day of entry into force"),
        question=gettext_lazy("On which day does it enter into force?"),
        words=gettext_lazy("On a day that has come at once; on a day ahead by itself, when that day begins."),
        main=gettext_lazy("Set the day"),
        told=gettext_lazy("The day of entry into force is set."),
    ),
    StepKind.EXTENSION: Asked(
        title=gettext_lazy("Propose an extension"),
        question=gettext_lazy("Until which day is it to run?"),
        words=gettext_lazy("It is extended once both sides have approved. It may run beside the one that follows it."),
        main=gettext_lazy("Propose it"),
        told=gettext_lazy("The extension is proposed; both sides approve it."),
    ),
    StepKind.SUPERSEDED: Asked(
        title=gettext_lazy("Name its successor"),
        question=gettext_lazy("Which agreed programme takes its place?"),
        words=gettext_lazy("This programme is then no longer in force. Both sides keep reading it."),
        main=gettext_lazy("Name it"),
        told=gettext_lazy("The programme is superseded."),
    ),
    StepKind.REVIEW: Asked(
        title=gettext_lazy("Begin a review"),
        question=gettext_lazy("Begin a review of the programme?"),
        words=gettext_lazy("It stays in force while it is reviewed."),
        main=gettext_lazy("Begin it"),
        told=gettext_lazy("The programme is under review."),
    ),
    StepKind.RESUME: Asked(
        title=gettext_lazy("End the review"),
        question=gettext_lazy("End the review?"),
        words=gettext_lazy("The programme goes on as it was agreed."),
        main=gettext_lazy("End the review"),
        told=gettext_lazy("The review is ended."),
    ),
    StepKind.ENDED: Asked(
        title=gettext_lazy("End the programme"),
        question=gettext_lazy("End the programme today?"),
        words=gettext_lazy("It is no longer in force. Both sides keep reading it; this cannot be taken back."),
        main=gettext_lazy("End it"),
        told=gettext_lazy("The programme is ended."),
    ),
    StepKind.WITHDRAWN: Asked(
        title=gettext_lazy("Withdraw the programme"),
        question=gettext_lazy("Withdraw the programme?"),
        words=gettext_lazy("The other side reads that your side withdrew it, when and why; this cannot be taken back."),
        main=gettext_lazy("Withdraw it"),
        told=gettext_lazy("The programme is withdrawn."),
    ),
}
Doing = Callable[[dict[str, Any]], Any]


@require_http_methods(POSTED)
@step_up
def step(request: MemberRequest, ref: str, name: str) -> HttpResponse:
    """One step of a version, by an approver of either side."""
    release = release_or_404(request, ref)
    kind = name.replace("-", "_")
    must(approves(request, release) and kind in STEPS)
    form, act = form_and_act(request, release, StepKind(kind))
    asked = STEPS[kind]
    return filled(
        request,
        release,
        form,
        act,
        told=str(asked.told),
        title=str(asked.title),
        question=str(asked.question),
        words=str(asked.words),
        main=str(asked.main),
    )


def form_and_act(request: MemberRequest, release: Release, kind: StepKind) -> tuple[forms.Form, Doing]:
    """The form that a step wants, and what is done with it."""
    data = data_of(request)
    today: dict[str, date] = {"on": localdate(now())}
    by: dict[str, Any] = {"by": request.user, "at": now()}
    if kind == StepKind.SUPERSEDED:
        known = {one.ref: one for one in successors(request, release)}
        choices = [(key, f"{one.title} ({_('version')} {one.number})") for key, one in known.items()]
        form = shape.SuccessorForm(data, initial=today, choices=choices)

        def follow(told: dict[str, Any]) -> Any:
            return supersede(release, known[told.pop("successor")], **told, **by)

        return form, follow
    if kind == StepKind.EXTENSION:
        return shape.DayForm(data), lambda told: ask_extension(release, until=told["on"], note=told["note"], **by)
    if kind in {StepKind.PROVISIONAL, StepKind.IN_FORCE}:
        act = apply_provisionally if kind == StepKind.PROVISIONAL else set_in_force
        return shape.DayForm(data, initial=today), lambda told: act(release, **told, **by)
    if kind == StepKind.WITHDRAWN:
        return shape.ReasonForm(data), lambda told: take_step(release, kind, note=told["reason"], **by)
    return shape.NoteForm(data), lambda told: take_step(release, kind, note=told["note"], **by)


def successors(request: MemberRequest, release: Release) -> "QuerySet[Release]":
    """Other texts of the same two sides that both have agreed."""
    both = [release.owner_id, release.about_id]
    agreed = releases_visible_to(request.user).filter(
        kind=release.kind, act=Release.Act.TABLE, state=Release.State.AGREED, owner__in=both, about__in=both
    )
    return agreed.filter(~Q(of=release.of)).select_related("owner", "about").order_by("-at", "-pk")


@require_http_methods(POSTED)
@step_up
def extension(request: MemberRequest, ref: str) -> HttpResponse:
    """An approver approves an extension for the own side."""
    found = steps_visible_to(request.user).select_related("release__owner", "release__about")
    asked = get_object_or_404(found.filter(kind=StepKind.EXTENSION), ref=ref)
    must(approves(request, asked.release))
    form = shape.ApprovalForm(data_of(request), initial={"on": localdate(now())})

    def act(data: dict[str, Any]) -> Any:
        try:
            until = date.fromisoformat(request.POST.get("until", ""))
        except ValueError as error:
            raise Http404 from error
        return approve_extension(asked, until=until, by=request.user, at=now(), **data)

    return filled(
        request,
        asked.release,
        form,
        act,
        told=_("Your side's approval of the extension is written down."),
        title=_("Approve the extension"),
        question=_("Approve for %(side)s that it runs until %(day)s?")
        % {"side": acts_for(request.user), "day": day(asked.on)},
        words=_("You approve for your side alone. It is extended once both sides have approved."),
        facts=[Fact(term=_("To run until"), words=day(asked.on), note=asked.note)],
        main=_("Approve it"),
        hidden={"until": asked.on.isoformat()},
    )


@require_http_methods(POSTED)
@step_up
def take_back(request: MemberRequest, ref: str) -> HttpResponse:
    """The side that set something ahead takes it back."""
    found = steps_visible_to(request.user).select_related("release__owner", "release__about", "owner")
    open_step = get_object_or_404(found, ref=ref)
    must(approves(request, open_step.release) and acts_for(request.user) == open_step.owner)
    return filled(
        request,
        open_step.release,
        shape.ReasonForm(data_of(request)),
        lambda data: drop_step(open_step, reason=data["reason"], by=request.user, at=now()),
        told=_("It is taken back; it stays in the history."),
        title=_("Take it back"),
        question=_("Take it back?"),
        words=_("The other side reads that it was taken back, and why."),
        facts=[Fact(term=str(STEPS[open_step.kind].title), words=day(open_step.on))],
        main=_("Take it back"),
    )

"""The texts that were taken in, and the page on which another one is."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _

from comity.access.models import User
from comity.access.policy import acts_for_organisation, acts_for_partner
from comity.common.dates import days_written
from comity.common.errors import Refused
from comity.common.paging import page_of
from comity.dialogue.actions.capturing import Begun, begin_capture, decide_event
from comity.dialogue.models import Capture, Event
from comity.dialogue.policy import attaches_to, events_visible_to, keeps_dialogue
from comity.dialogue.queries.capturing import listed_captures
from comity.dialogue.states import CaptureState
from comity.exchange.demonstration_texts import ExampleText, example_texts
from comity.web.capture.forms import BeginForm
from comity.web.dialogue.editing import saved
from comity.web.dialogue.events import with_mark
from comity.web.frame import marking_of_list
from comity.web.pieces import Act, Badge, Cell, Row
from comity.web.requests import MemberRequest
from comity.web.tables import headings

SHAPES: Mapping[str, tuple[str, str]] = {
    CaptureState.READ: ("open", ""),
    CaptureState.REVIEW: ("half", ""),
    CaptureState.CONFIRMED: ("yes", "agreed"),
    CaptureState.ASIDE: ("dash", ""),
}


def state_of(one: Capture) -> Badge:
    """Where the review stands, as a shape and a word."""
    shape, tone = SHAPES[one.state]
    return Badge(shape=shape, words=one.get_state_display(), tone=tone)


@login_required
def index(request: MemberRequest) -> HttpResponse:
    """The texts of the own side, those to be reviewed and those that are done, newest first."""
    if not (acts_for_organisation(request.user) or acts_for_partner(request.user)):
        raise Http404
    page = page_of(listed_captures(request.user), ("-pk",), request.GET.get("after", ""))
    context: dict[str, Any] = {
        "columns": headings(_("Text"), _("Partner"), _("Published"), _("Where it stands")),
        "rows": [row_of(one) for one in page.rows],
        "older": with_mark(request, page.following),
        "newer": with_mark(request, page.previous),
        "may_add": keeps_dialogue(request.user),
        "marking": marking_of_list(page.rows, request.user),
        "crumbs": [Act(words=_("Dialogue"), address=reverse("events")), Act(words=_("Texts taken in"), address="")],
    }
    return render(request, "capture/list.html", context)


def row_of(one: Capture) -> Row:
    """One line of the list."""
    published = days_written(one.published, one.published) if one.published else _("day not known")
    return Row(
        cells=[
            Cell(text=str(one), address=reverse("capture", args=[one.ref]), note=one.publisher),
            Cell(text=str(one.about or "")),
            Cell(text=published, note=one.language),
            Cell(badge=state_of(one), note=one.reason),
        ]
    )


@login_required
def begin(request: MemberRequest) -> HttpResponse:
    """Take in a text: pasted or as a file, with its day and whose account it is."""
    if not keeps_dialogue(request.user):
        raise Http404
    event = event_asked_for(request)
    asked = {name: request.GET.get(name, "") for name in ("partner", "teller")}
    form = BeginForm(request.POST or None, request.FILES or None, user=request.user, initial=asked)
    offered = {name: form.example_for(one) for name, one in example_texts().items()}
    example = offered.get(request.GET.get("example", ""))
    form.initial = {**form.initial, **(example or form.partner_of(event))}
    begun: list[Begun] = []

    def save() -> None:
        begun.append(begin_capture(form.source, form.values(), about=form.about, by=request.user, at=now()))

    if request.method == "POST" and form.is_valid() and saved(form, save):
        made = begun[0].capture
        if begun[0].again:
            messages.info(request, _("This text was taken in before; here is where its review stands."))
        elif event is not None and (reason := attached(made, event, request.user)):
            messages.warning(request, reason)
        return redirect("capture", made.ref)
    context = {
        "form": form,
        "event": event,
        "example": bool(example),
        "examples": [] if example or form.errors else examples_of(offered, example_texts(), event),
        "crumbs": [
            Act(words=_("Dialogue"), address=reverse("events")),
            Act(words=_("Texts taken in"), address=reverse("captures")),
            Act(words=_("Take in a text"), address=""),
        ],
    }
    return render(request, "capture/begin.html", context, status=422 if form.errors else 200)


def event_asked_for(request: MemberRequest) -> Event | None:
    """The event for which another account is taken in; hidden as if it never was where it may not be known."""
    ref = request.GET.get("event", "")
    if not ref:
        return None
    known = events_visible_to(request.user).select_related("owner", "about")
    event = get_object_or_404(known, ref=ref)
    if not attaches_to(request.user, event):
        raise Http404
    return event


def attached(made: Capture, event: Event, by: User) -> str:
    """Say that it tells of the event it was taken in for, as the person did by coming from there; why not, if so."""
    try:
        decide_event(made, event, "attach", base_version=made.version, by=by, at=now())
    except Refused as reason:
        return str(reason)
    return ""


def examples_of(
    offered: Mapping[str, Any], texts: Mapping[str, ExampleText], event: Event | None
) -> list[tuple[str, str]]:
    """The examples that this person can try, by address and title; at an event the read-out of the other side first."""
    after = f"&event={event.ref}" if event else ""
    names = [name for name, values in offered.items() if values]
    ordered = sorted(names, reverse=event is None)
    return [(f"?example={name}{after}", texts[name].title) for name in ordered]

"""Writing down events and read-outs, choosing what a record goes by, sharing and moving on."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _

from comity.common.errors import ChangedMeanwhile, Refused
from comity.dialogue.actions.events import Attending, change_event, choose_value, move_event, record_event
from comity.dialogue.actions.read_outs import attach_read_out, take_in_read_out
from comity.dialogue.actions.sharing import publish_entries, share_entries
from comity.dialogue.models import Event
from comity.dialogue.policy import (
    attaches_to,
    events_visible_to,
    keeps_dialogue,
    keeps_entry,
    publishes_entry,
    read_outs_visible_to,
    shares_entry,
)
from comity.dialogue.queries.events import event_picture, second_sources
from comity.dialogue.states import ClaimKind
from comity.dialogue.workflow import CALL_OFF, EVENT, HOLD, TAKE_UP_AGAIN
from comity.programmes.faults import FaultyFields
from comity.web.dialogue.forms import AttachForm, ChoiceForm, EventForm, ReadOutForm, ReasonForm
from comity.web.dialogue.shown import told_value
from comity.web.dialogue.tellings import CHOSEN
from comity.web.once import once
from comity.web.partners.editing import theirs, version_of
from comity.web.pieces import Act
from comity.web.requests import MemberRequest

TEMPLATE = "dialogue/form.html"
STEPS = {"hold": HOLD, "call-off": CALL_OFF, "take-up-again": TAKE_UP_AGAIN}


def shown(request: MemberRequest, title: str, form: Any, back: str, **more: Any) -> HttpResponse:
    """The page of a form; 422 when something has to be mended."""
    crumbs = [Act(words=_("Dialogue"), address=reverse("events")), Act(words=title, address="")]
    context = {"title": title, "form": form, "back": back, "crumbs": crumbs, **more}
    return render(request, TEMPLATE, context, status=422 if form.errors or more.get("theirs") else 200)


def saved(form: Any, save: Callable[[], object]) -> bool:
    """Whether the act was done; a refusal is told beside the field it is about, else above the form."""
    try:
        save()
    except FaultyFields as faulty:
        for name, sentence in faulty.faults.items():
            form.add_error(name if name in form.fields else None, sentence)
    except ChangedMeanwhile:
        raise
    except Refused as refused:
        form.add_error(None, str(refused))
    return not form.errors


def attending(form: Any) -> list[Attending]:
    """Who took part, as it was chosen and typed."""
    people = [
        Attending(person=one.person, post=one.post, side=one.post.side)
        for one in form.cleaned_data["people"].select_related("post__side")
    ]
    return [*people, *(Attending(label=words) for words in form.cleaned_data["groups"])]


def values_of(form: Any) -> dict[str, Any]:
    """The fields of the record itself."""
    names = ("kind", "state", "title", "starts", "ends", "dates_basis", "note", "place")
    told = {name: form.cleaned_data[name] for name in names}
    return {**told, "ends": told["ends"] or told["starts"]}


def event_for(request: MemberRequest, ref: str) -> Event:
    """The event, for who knows it."""
    return get_object_or_404(events_visible_to(request.user).select_related("owner", "about"), ref=ref)


@login_required
@once
def new_event(request: MemberRequest) -> HttpResponse:
    """Write down a visit, a meeting, a call or an event with a group."""
    if not keeps_dialogue(request.user):
        raise Http404
    form = EventForm(request.POST or None, user=request.user)
    made: list[Event] = []

    def save() -> None:
        given = {"participants": attending(form), "topics": form.cleaned_data["topics"], "about": form.about}
        whole = form.cleaned_data["part_of"]
        made.append(record_event(values_of(form), part_of=whole, **given, by=request.user, at=now()))

    if request.method == "POST" and form.is_valid() and saved(form, save):
        messages.success(request, _("Written down, for your side only."))
        return redirect("event", made[0].ref)
    return shown(request, _("New event"), form, reverse("events"))


@login_required
def change(request: MemberRequest, ref: str) -> HttpResponse:
    """Change what was written down of an event."""
    event = event_for(request, ref)
    if not keeps_entry(request.user, event):
        raise Http404
    base = version_of(request, event)
    title, back = event.title, reverse("event", args=[ref])
    form = EventForm(request.POST or None, instance=event, user=request.user)
    more: dict[str, Any] = {"version": base}

    def save() -> None:
        given = {"participants": attending(form), "topics": form.cleaned_data["topics"]}
        values = {**values_of(form), "part_of": form.cleaned_data["part_of"]}
        values.pop("state")
        fresh = event_for(request, ref)  # the form has written on the other
        change_event(fresh, values, **given, base_version=base, by=request.user, at=now())

    if request.method == "POST" and form.is_valid():
        try:
            if saved(form, save):
                messages.success(request, _("Saved."))
                return redirect("event", ref)
        except ChangedMeanwhile as late:
            more = {"version": late.version, "theirs": theirs(form, late), "sentence": str(late)}
    return shown(request, title, form, back, **more)


@login_required
@once
def new_read_out(request: MemberRequest, ref: str) -> HttpResponse:
    """Take in a read-out of this event, or attach one that is there."""
    event = event_for(request, ref)
    if not attaches_to(request.user, event):
        raise Http404
    about = event.about if keeps_entry(request.user, event) else event.owner
    attaching = request.POST.get("form") == "attach"
    waiting = second_sources(event, request.user, about).filter(owner=request.user.acting.side)  # type: ignore[union-attr]
    form = ReadOutForm(None if attaching else request.POST or None, user=request.user, event=event)
    second = AttachForm(request.POST if attaching else None, read_outs=waiting)

    def save() -> None:
        if about is None:
            raise Refused(_("Say first which partner this event concerns."))
        topics = form.cleaned_data["topics"]
        take_in_read_out(form.values(), event, about=about, topics=topics, by=request.user, at=now())

    def attach() -> None:
        attach_read_out(second.cleaned_data["read_out"], event, by=request.user, at=now())

    chosen, act = (second, attach) if attaching else (form, save)
    if request.method == "POST" and chosen.is_valid() and saved(chosen, act):
        messages.success(request, _("Attached. What differs stands first."))
        return redirect("event", ref)
    more = {"second": second if waiting.exists() or attaching else None}
    return shown(request, _("Add a read-out"), form, reverse("event", args=[ref]), **more)


@login_required
def choose(request: MemberRequest, ref: str) -> HttpResponse:
    """Choose which of several tellings the record goes by."""
    picture = event_picture(ref, request.user)
    if picture is None or not keeps_entry(request.user, picture.event):
        raise Http404
    kind, about = request.GET.get("kind", ""), request.GET.get("about", "")
    aspects = [aspect for aspect, claims in CHOSEN.items() if claims == kind]
    of = str(picture.event.pk) if kind in {ClaimKind.DATE, ClaimKind.PLACE} else about.casefold()
    found = next((one for one in picture.differences if one.aspect in aspects and one.about == of), None)
    if found is None:
        raise Http404
    sources = {one.ref: one for one in picture.read_outs}
    tellings = [
        (one.words, f"{told_value(one.words)} ({sources[one.source].publisher or sources[one.source]})")
        for one in found.tellings
    ]
    form = ChoiceForm(request.POST or None, tellings=tellings)

    def save() -> None:
        value = form.cleaned_data["value"]
        source = next(one.source for one in found.tellings if one.words == value)
        known = read_outs_visible_to(request.user).get(ref=source)
        choose_value(
            event_for(request, ref), kind, value, about=about, reason=form.cleaned_data["reason"], read_out=known,
            by=request.user, at=now(),
        )  # fmt: skip

    if request.method == "POST" and form.is_valid() and saved(form, save):
        messages.success(request, _("The record goes by it now; the others stay."))
        return redirect("event", ref)
    title = _("Choose: %(what)s") % {"what": about or str(ClaimKind(kind).label)}
    return shown(request, title, form, reverse("event", args=[ref]))


@login_required
def step(request: MemberRequest, name: str, ref: str) -> HttpResponse:
    """Say that it was held or called off; let the other side, or everyone, know of it; pressed again, how it stands."""
    event = event_for(request, ref)
    asked = questions(event, request, name)
    if asked is None:
        if name not in STEPS or not keeps_entry(request.user, event):
            raise Http404
        done = event.state == EVENT.moves[STEPS[name]].target
        told = _("It is %(state)s already.") if done else _("It is %(state)s now, so this step is not open.")
        messages.info(request, told % {"state": event.get_state_display()})
        return redirect("event", ref)
    form = ReasonForm(request.POST or None)
    question, act = asked

    if request.method == "POST" and form.is_valid() and saved(form, lambda: act(form.cleaned_data["note"])):
        messages.success(request, _("Done."))
        return redirect("event", ref)
    return shown(request, question, form, reverse("event", args=[ref]), main=_("Do it"))


def questions(event: Event, request: MemberRequest, name: str) -> tuple[str, Callable[[str], object]] | None:
    """What is asked, and what is done then; nothing where this person may not."""
    user = request.user
    if name == "share" and shares_entry(user, event):
        words = _("Let %(side)s know of it, with the meetings it holds and the read-outs attached to them?")
        return words % {"side": event.about}, lambda note: share_entries([event], by=user, at=now(), note=note)
    if name == "publish" and publishes_entry(user, event):
        words = _("Open it to everyone? It was read from public sources.")
        return words, lambda note: publish_entries([event], by=user, at=now(), note=note)
    move = STEPS.get(name, "")
    if move not in {one.name for one in EVENT.open_to(user, event)}:
        return None
    return _("Say how it went on"), lambda note: move_event(event, move, by=user, at=now(), note=note)

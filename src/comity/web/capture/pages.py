"""The page of a review: the text with numbers, what was read from it, and what was made of it once it is confirmed."""

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import F
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from comity.access.models import Audience
from comity.common.dates import days_written
from comity.common.errors import ChangedMeanwhile, Refused
from comity.dialogue.captures_fields import Field, FieldKind
from comity.dialogue.models import Event
from comity.dialogue.policy import events_visible_to, keeps_vocabulary, topics_visible_to
from comity.dialogue.queries.capturing import Review, review_of
from comity.dialogue.queries.capturing_events import undecided
from comity.dialogue.states import CaptureState, Weight
from comity.programmes.faults import FaultyFields
from comity.web.capture.beginning import state_of
from comity.web.capture.second_reader import second_reader_of
from comity.web.capture.shown import TO_ADD, WAYS, count_words, marks_of, planned_words, sections_of, together
from comity.web.capture.typed import number_of, typed_in
from comity.web.frame import audience_of, marking_of
from comity.web.pieces import Act, page_of
from comity.web.requests import MemberRequest

OPEN = {CaptureState.READ, CaptureState.REVIEW}
ADDING = "add"
PLACES = {ADDING: "#add", "second": "#second-title"}  # where what is no field is mended


def review_for(request: MemberRequest, ref: str) -> Review:
    """The review of a text of the own side, for who may review it; hidden as if it never was from everybody else."""
    review = review_of(ref, request.user)
    if review is None:
        raise Http404
    return review


def base_of(request: MemberRequest, review: Review) -> int:
    """The version that the page showed."""
    return number_of(request.POST.get("version", "")) or review.capture.version


@login_required
def page(request: MemberRequest, ref: str) -> HttpResponse:
    """The text with numbers, and what was read from it; what was made of it once it is confirmed."""
    review = review_for(request, ref)
    if review.capture.state not in OPEN:
        return made_page(request, review)
    return shown(request, review)


def shown(
    request: MemberRequest, review: Review, faults: Mapping[str, str] | None = None, sentence: str = ""
) -> HttpResponse:
    """The page of the review; with faults or a sentence it answers a form to be mended, and keeps its words."""
    faults, capture = faults or {}, review.capture
    typed = typed_in(request.POST) if request.method == "POST" else {}
    here = focus_of(request, review)
    topics = list(topics_visible_to(request.user).values_list("code", "title"))
    fields = {one.key: one for one in review.fields}
    context: dict[str, Any] = {
        "capture": capture,
        "published": days_written(capture.published, capture.published) if capture.published else "",
        "badge": state_of(capture),
        "audience": audience_of(capture),
        "marking": marking_of(capture),
        "marks": marks_of(review.pieces, review.fields),
        "unread": sum(1 for one in review.pieces if one.unread),
        "sections": sections_of(review, typed, faults, here),
        "together": together(review),
        "read": sum(1 for one in review.fields if not one.proposed),
        "to_answer": review.to_answer,
        "folded_open": review.folded_open,
        "warnings": review.warnings,
        "likely": review.likely,
        "undecided": undecided(review.likely),
        "planned": planned_words(review.planned),
        "second_reader": second_reader_of(review),
        "can_undo": review.can_undo and review.may_review,
        "may_review": review.may_review,
        "teaches": keeps_vocabulary(request.user),
        "errors": errors_of(faults, fields),
        "sentence": sentence,
        "adding": adding_of(request, review, topics, faults.get(ADDING, "")),
        "crumbs": crumbs_to(str(capture)),
    }
    return render(request, "capture/review.html", context, status=422 if faults or sentence else 200)


def crumbs_to(title: str) -> list[Act]:
    """The way here."""
    return [
        Act(words=_("Dialogue"), address=reverse("events")),
        Act(words=_("Texts taken in"), address=reverse("captures")),
        Act(words=title, address=""),
    ]


def focus_of(request: MemberRequest, review: Review) -> str:
    """The field that has the focus: the next one to answer after that which was just answered, else the first."""
    at = request.GET.get("at", "")
    if not at:
        return ""
    keys = [one.key for one in review.fields]
    after = keys.index(at) + 1 if at in keys else 0
    turned = [*review.fields[after:], *review.fields[:after]]
    return next((one.key for one in turned if one.to_answer), at if at in keys else "")


def errors_of(faults: Mapping[str, str], fields: Mapping[str, Field]) -> list[dict[str, str]]:
    """Each fault as a link to where it is mended."""
    told = []
    for key, words in faults.items():
        one = fields.get(key)
        place = f"#f-{one.number}" if one else PLACES.get(key, "")
        told.append({"words": f"{one.number} {words}" if one else words, "address": place})
    return told


def adding_of(request: MemberRequest, review: Review, topics: list[tuple[str, str]], error: str) -> dict[str, Any]:
    """The form by which what the reading missed is added."""
    post = request.POST if error else {}
    events = [(one.key, f"{one.number} {one.value}") for one in review.fields if one.kind == FieldKind.EVENT]
    return {
        "kinds": TO_ADD,
        "topics": topics,
        "events": events,
        "ways": WAYS,
        "weights": Weight.choices,
        "error": error,
        "typed": post,
    }


def acted(request: MemberRequest, ref: str, act: Callable[[Review], str]) -> HttpResponse:
    """Do an act of the review and show the page anew, with the focus on what is next; a fault keeps what was typed."""
    review = review_for(request, ref)
    if not review.may_review:
        raise Http404
    if review.capture.state not in OPEN:
        return over(request, ref)
    try:
        at = act(review)
    except FaultyFields as faulty:
        return shown(request, review, faulty.faults)
    except ChangedMeanwhile as late:
        fresh = review_for(request, ref)
        return shown(request, fresh, sentence=str(late)) if fresh.capture.state in OPEN else over(request, ref)
    except Refused as refused:
        return shown(request, review, sentence=str(refused))
    return redirect(f"{reverse('capture', args=[ref])}?at={at}" if at else reverse("capture", args=[ref]))


def over(request: MemberRequest, ref: str) -> HttpResponse:
    """A second press, or another window: the review has ended meanwhile, and its page says with what."""
    messages.warning(request, _("This review is over already; here is what became of it."))
    return redirect("capture", ref)


# the pages on which what was made can be looked at
PAGES = {
    **dict.fromkeys(("event", "visit", "meeting", "call", "group"), "event"),
    **{"commitment": "commitment", "person": "person", "post": "post", "holding": "", "appointment": ""},
}


def made_page(request: MemberRequest, review: Review) -> HttpResponse:
    """What was made of the text, with the way to each, the way back, and what comes next."""
    capture = review.capture
    kinds: dict[str, list[tuple[str, str]]] = {}
    for one in review.made:
        address = page_of(PAGES[one.kind], one.ref) if PAGES.get(one.kind) else ""
        kinds.setdefault(one.kind, []).append((one.title, address))
    event = event_told_of(request, review)
    known = event if event and event.ref not in {one.ref for one in review.made} else None
    shared = event if event and event.audience != Audience.OWN else None
    context = {
        "capture": capture,
        "badge": state_of(capture),
        "audience": audience_of(shared or capture),
        "shared": shared,
        "marking": marking_of(capture),
        "made": [(count_words(kind, len(found)), found) for kind, found in kinds.items()],
        "known": known,
        "next": next_steps(event, capture) if event else [],
        "may_reopen": review.may_review and capture.state == CaptureState.CONFIRMED,
        "confirmed": capture.state == CaptureState.CONFIRMED,
        "crumbs": crumbs_to(str(capture)),
    }
    return render(request, "capture/made.html", context)


def event_told_of(request: MemberRequest, review: Review) -> Event | None:
    """The event that the text tells of, made by it or known before; of several the one that holds the others."""
    read_out = review.capture.read_out
    if read_out is None:
        return None
    told = events_visible_to(request.user).filter(read_outs=read_out).select_related("owner", "about")
    return told.order_by(F("part_of").asc(nulls_first=True), "pk").first()


def next_steps(event: Event, capture: Any) -> list[Act]:
    """Build the brief, take in the account of the other side, look at the promises."""
    told_by = capture.teller.kind if capture.teller else ""
    other = "partner" if told_by == "organisation" else "organisation"
    query = urlencode({"event": event.ref, "teller": other})
    steps = [
        Act(words=_("Build the brief"), address=page_of("brief-of-event", event.ref)),
        Act(words=_("Attach the other read-out"), address=f"{reverse('capture-new')}?{query}"),
        Act(words=_("See what its sources tell"), address=reverse("event", args=[event.ref])),
        Act(words=_("Promises made here"), address=f"{reverse('commitments')}?event={event.ref}"),
    ]
    return [one for one in steps if one.address]

"""Build a brief: choose on the left, see the page on the right, make its files."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import localtime, now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from comity.access.actions import forget_typed
from comity.common.errors import Refused
from comity.dialogue.models import Event
from comity.dialogue.policy import events_visible_to
from comity.formats.documents.brief import told
from comity.partners.models import Partner
from comity.partners.policy import partners_visible_to
from comity.reporting.briefs.building import (
    MARKED,
    NOT_SHARED,
    OWN_POINT,
    SHORTER,
    USUAL_PARTS,
    Asked,
    Draft,
    Gathered,
    LeftOut,
    draft_of,
    paper_for,
)
from comity.reporting.briefs.issuing import briefs_before, issue_brief, known_of, previewed
from comity.reporting.briefs.shapes import Part
from comity.reporting.briefs.words import cut_at_word
from comity.reporting.documents.words import LANGUAGES
from comity.reporting.models import Brief
from comity.reporting.policy import builds_briefs
from comity.web.briefs.forms import OWN, THEIRS, BriefForm
from comity.web.frame import Bar, bar_of_label
from comity.web.once import once
from comity.web.pieces import Act
from comity.web.requests import MemberRequest

MAKE = "make"
LONGEST_CHOICE = 200


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@once
def of_event(request: MemberRequest, ref: str) -> HttpResponse:
    """A brief for a visit, meeting or call with a partner."""
    known = events_visible_to(request.user).select_related("owner", "about", "part_of")
    event = get_object_or_404(known, ref=ref)
    sides = [one for one in (event.about_id, event.owner_id) if one]
    partner = partners_visible_to(request.user).select_related("side").filter(side__in=sides).first()
    return build(request, partner, event)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@once
def of_partner(request: MemberRequest, ref: str) -> HttpResponse:
    """A brief on a partner without a visit in hand."""
    partner = get_object_or_404(partners_visible_to(request.user).select_related("side"), ref=ref)
    return build(request, partner, None)


def build(request: MemberRequest, partner: Partner | None, event: Event | None) -> HttpResponse:
    """Show what the choices give, or make its files. Raises Http404 for whoever builds no brief on this partner."""
    if partner is None or not builds_briefs(request.user, partner.side):
        raise Http404
    at = now()
    known = known_of(partner, event, by=request.user, at=at)
    first = draft_of(known, Asked(), by=request.user)
    form = form_of(request, known, first)
    if request.method != "POST":
        return shown(request, previewed(known, Asked(), by=request.user), form)
    valid = form.is_valid()
    asked = form.asked()
    if valid and request.POST.get("act") == MAKE:
        try:
            made = issue_brief(partner, event, asked, by=request.user, at=at)
        except Refused as refused:
            return shown(request, first, form, refused=str(refused))
        forget_typed(request.user, form_name(partner, event))
        messages.success(request, _("Brief %(n)s is made. Its files are on this page.") % {"n": made.number})
        return redirect("brief", made.ref)
    try:
        draft = previewed(known, asked, by=request.user)
    except Refused as refused:
        return shown(request, first, form, refused=str(refused))
    return shown(request, draft, form)


def form_of(request: MemberRequest, known: Gathered, first: Draft) -> BriefForm:
    """The form with what there is to choose from; the open points are those of the own side."""
    subject = first.subject
    eyes = [(OWN, _("Internal")), (THEIRS, _("As %(side)s may see") % {"side": subject.other.name})]
    meetings = [(one.ref, one.title) for one in known.meetings]
    return BriefForm(
        request.POST if request.method == "POST" else None,
        eyes=eyes,
        meetings=meetings if len(meetings) > 1 else [],
        held={part: f"({n})" for part, n in first.held.items() if part != Part.POINTS},
        may_raise=[
            (one.key, cut_at_word(one.short["en"] or one.said["en"], LONGEST_CHOICE)) for one in first.may_raise[:12]
        ],
        initial={
            "eyes": OWN,
            "meetings": [ref for ref, _title in meetings],
            "parts": [part.value for part in USUAL_PARTS],
            "pages": 1,
            "languages": list(LANGUAGES),
            "pulled": sorted(first.pulled),
        },
    )


def shown(request: MemberRequest, draft: Draft, form: BriefForm, *, refused: str = "") -> HttpResponse:
    """The page."""
    subject = draft.subject
    partner, event = subject.partner, subject.event
    language = draft.asked.languages[0]
    paper = told(paper_for(draft, language, number=0))
    context: dict[str, Any] = {
        "form": form,
        "refused": refused,
        "paper": paper,
        "pages": draft.asked.pages,
        "theirs": subject.theirs,
        "other": subject.other.name,
        "left_out": [(one.said[language], why_words(one)) for one in draft.left_out],
        "unsourced": [one.said[language] for one in draft.unsourced],
        "old": [one[language] for one in draft.old],
        "cut": [one.said[language] for one in draft.cut],
        "before": rows_of(briefs_before(request.user, partner)),
        "title": event.title if event else partner.name,
        "draft": form_name(partner, event),
        "marking": bar_of(draft),
        "crumbs": crumbs_of(partner, event),
        "back": reverse("event", args=[event.ref]) if event else reverse("partner", args=[partner.ref]),
    }
    status = 409 if refused else 422 if form.errors else 200
    return render(request, "briefs/build.html", context, status=status)


def form_name(partner: Partner, event: Event | None) -> str:
    """By this the words typed so far are found again."""
    return f"brief:{event.ref if event else partner.ref}"


def bar_of(draft: Draft) -> Bar:
    """The marking of what the page shows: the list of what was left out is the own side's."""
    return bar_of_label(draft.label, _("internal to %(side)s") % {"side": draft.subject.side})


def why_words(one: LeftOut) -> str:
    """Why a line is not in what the other side may read."""
    return {
        NOT_SHARED: _("not shared with them"),
        SHORTER: _("told with less: a part or a source of it is not shared"),
        MARKED: _("marked above what may go to them"),
        OWN_POINT: _("your own point: it stays on your side"),
    }[one.why]


def rows_of(briefs: list[Brief]) -> list[dict[str, Any]]:
    """Briefs that were given out before."""
    return [
        {
            "address": reverse("brief", args=[one.ref]),
            "words": _("Brief %(n)s") % {"n": one.number},
            "title": one.title,
            "when": f"{localtime(one.at):%-d %B %Y, %H:%M}",
            "by": one.by.get_full_name() or one.by.get_username(),
            "theirs": one.eyes == Brief.Eyes.THEIRS,
        }
        for one in briefs
    ]


def crumbs_of(partner: Partner, event: Event | None) -> list[Act]:
    """The way here."""
    if event is None:
        way = [
            Act(words=_("Partners"), address=reverse("partners")),
            Act(words=partner.name, address=reverse("partner", args=[partner.ref])),
        ]
    else:
        way = [
            Act(words=_("Dialogue"), address=reverse("events")),
            Act(words=event.title, address=reverse("event", args=[event.ref])),
        ]
    return [*way, Act(words=_("Brief"), address="")]

"""Read a brief that was given out, by one link, also on a phone; take its files."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from comity.reporting.briefs.issuing import brief_files, file_bytes
from comity.reporting.documents.words import NAMES
from comity.reporting.models import Brief, BriefFile
from comity.reporting.policy import briefs_visible_to
from comity.web.account.stepping import step_up
from comity.web.frame import marking_of
from comity.web.pieces import Act
from comity.web.requests import MemberRequest
from comity.web.tables import TYPES, file_answer

FIRST = ("meets", "points", "promises")  # what a decision maker reads before the door opens
ENDINGS = ("pdf", "docx", "zip")


def brief_or_404(request: MemberRequest, ref: str) -> Brief:
    """A brief through its door; hidden and unknown are the same."""
    return get_object_or_404(
        briefs_visible_to(request.user).select_related("owner", "about", "by", "partner", "event"), ref=ref
    )


@login_required
@require_safe
def page(request: MemberRequest, ref: str) -> HttpResponse:
    """The brief as it was given out: agenda, points and commitments first, the rest folded; its files."""
    brief = brief_or_404(request, ref)
    languages = list(brief.content)
    language = request.GET.get("in", "")
    language = language if language in brief.content else languages[0] if languages else ""
    paper: dict[str, Any] = brief.content.get(language, {"parts": []})
    context = {
        "brief": brief,
        "paper": paper,
        "first": [one for one in paper["parts"] if one["key"] in FIRST],
        "rest": [one for one in paper["parts"] if one["key"] not in FIRST],
        "files": [row_of(brief, one) for one in brief_files(brief)],
        "all": reverse("brief-file", args=[brief.ref, "all.zip"]),
        "others": [
            Act(words=NAMES[one], address=f"?in={one}", current=one == language)
            for one in NAMES
            if one in brief.content
        ],
        "when": f"{localtime(brief.at):%-d %B %Y, %H:%M}",
        "by": brief.by.get_full_name() or brief.by.get_username(),
        "theirs": brief.eyes == Brief.Eyes.THEIRS,
        "marking": marking_of(brief),
        "crumbs": [
            Act(words=_("Partners"), address=reverse("partners")),
            Act(words=brief.partner.name, address=reverse("partner", args=[brief.partner.ref])),
            Act(words=_("Brief %(n)s") % {"n": brief.number}, address=""),
        ],
    }
    return render(request, "briefs/brief.html", context)


def row_of(brief: Brief, one: BriefFile) -> dict[str, Any]:
    """A file of it."""
    name = f"{one.language}.{one.ending}"
    return {
        "address": reverse("brief-file", args=[brief.ref, name]),
        "words": f"{one.get_ending_display()}, {one.get_language_display()}",
        "pdf": one.ending == "pdf",
        "kilobytes": max(1, round(one.size / 1000)),
        "sha256": one.sha256,
    }


@require_safe
@step_up
def file(request: MemberRequest, ref: str, name: str) -> HttpResponse:
    """One file, or all in one; its name tells the number and nothing of the content."""
    brief = brief_or_404(request, ref)
    content = file_bytes(brief, name)
    stem, _dot, ending = name.partition(".")
    if content is None or ending not in ENDINGS:
        raise Http404
    if ending in TYPES:
        return file_answer(f"brief-{brief.number}-{stem}", ending, content)
    answer = HttpResponse(content, content_type="application/zip")
    answer.headers["Content-Disposition"] = f'attachment; filename="brief-{brief.number}.zip"'
    return answer

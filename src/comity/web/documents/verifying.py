"""Whether a file is one that was issued here, byte for byte; the file itself is not kept."""

from hashlib import sha256
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from comity.access.models import Visitor
from comity.reporting.queries import Known, known_by
from comity.web.documents.forms import VerifyForm
from comity.web.documents.views import row_of
from comity.web.frame import marking_of_list
from comity.web.pieces import Act

LARGEST = 20 * 2**20


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """Take a file or a hash, and say whether it is known to whoever asks."""
    form = VerifyForm(request.POST, request.FILES) if request.method == "POST" else VerifyForm()
    told: dict[str, Any] = {}
    if request.method == "POST" and form.is_valid():
        if (given := form.cleaned_data["file"]) and given.size > LARGEST:
            form.add_error("file", _("This file is larger than any that is made here."))
        else:
            told = told_of(form, request.user)
    context = {
        "form": form,
        "marking": marking_of_list(told.pop("records", ()), request.user),
        "crumbs": [Act(words=_("Texts"), address=reverse("releases")), Act(words=_("Verify a file"), address="")],
        **told,
    }
    return render(request, "documents/verify.html", context, status=422 if form.errors else 200)


def told_of(form: VerifyForm, user: Visitor) -> dict[str, Any]:
    """What the page tells of a hash."""
    file = form.cleaned_data["file"]
    digest = hash_of(file) if file else form.cleaned_data["sha256"].strip().lower()
    known: Known = known_by(digest, user)
    documents = [
        row_of(one, user) | {"release": one.release.title, "version": one.release.number} for one in known.documents
    ]
    texts = [
        {
            "title": one.title,
            "version": one.number,
            "address": reverse("release", args=[one.ref]),
            "when": f"{localtime(moment):%-d %B %Y}" if (moment := one.at or one.prepared_at) else "",
        }
        for one in known.releases
    ]
    briefs = [
        {
            "words": _("Brief %(n)s") % {"n": one.brief.number},
            "title": one.brief.title,
            "address": reverse("brief", args=[one.brief.ref]),
            "file": f"{one.get_ending_display()}, {one.get_language_display()}",
            "when": f"{localtime(one.brief.at):%-d %B %Y, %H:%M}",
            "by": one.brief.by.get_full_name() or one.brief.by.get_username(),
        }
        for one in known.briefs
    ]
    return {
        "digest": digest,
        "briefs": briefs,
        "known": known.anything,
        "documents": documents,
        "texts": texts,
        "records": [*known.documents, *known.releases, *(one.brief for one in known.briefs)],
    }


def hash_of(file: Any) -> str:
    """SHA-256 of a file, read piece by piece."""
    digest = sha256()
    for piece in file.chunks():
        digest.update(piece)
    return digest.hexdigest()

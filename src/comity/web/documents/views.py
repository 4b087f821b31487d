"""Files of a snapshot: choose and make them, take one, take one from the shelf."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import localtime, now
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from comity.access.models import Audience, Release, Visitor
from comity.access.policy import acts_for, releases_visible_to
from comity.access.releasing import intact
from comity.common.errors import Refused
from comity.reporting.actions import issue_documents
from comity.reporting.documents.agreement import agreement_of
from comity.reporting.documents.making import AtHand, Order, file_of, public_file
from comity.reporting.documents.words import LANGUAGES, NAMES, Language
from comity.reporting.models import IssuedDocument
from comity.reporting.policy import audiences_for, documents_visible_to, keeps_documents
from comity.reporting.queries import RELATED, bytes_of, documents_of, edition_of
from comity.web.account.stepping import step_up
from comity.web.documents.forms import ANNEX, PLAIN, FilesForm
from comity.web.frame import marking_of
from comity.web.pieces import Act
from comity.web.requests import MemberRequest
from comity.web.tables import file_answer

ENDINGS = tuple(IssuedDocument.Ending.values)


def text_or_404(request: HttpRequest, ref: str) -> Release:
    """The snapshot of a programme through its door; hidden, unknown and of another kind are the same."""
    seen = releases_visible_to(request.user).filter(kind="Programme")
    return get_object_or_404(seen.select_related("owner", "about"), ref=ref)


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, ref: str) -> HttpResponse:
    """The files of a snapshot; for those who keep documents also the form that makes them."""
    release = text_or_404(request, ref)
    if request.method == "POST":
        return make(request, release)
    return shown(request, release, form_of(request, release), "")


@step_up
def make(request: MemberRequest, release: Release) -> HttpResponse:
    """Make what the form says, all or nothing."""
    if not keeps_documents(request.user, release):
        raise Http404
    form = form_of(request, release)
    refused = ""
    if form is not None and form.is_valid():
        try:
            made = issue_documents(
                release,
                orders_of(request.user, release, form.cleaned_data),
                to=Audience(form.cleaned_data["to"]),
                by=request.user,
                at=now(),
            )
        except Refused as told:
            refused = str(told)
        else:
            words = ngettext("%(n)s file is on the shelf.", "%(n)s files are on the shelf.", len(made))
            messages.success(request, words % {"n": len(made)})
            return redirect("release-documents", release.ref)
    return shown(request, release, form, refused)


def form_of(request: HttpRequest, release: Release) -> FilesForm | None:
    """The form, for those who may keep documents of this snapshot."""
    if not keeps_documents(request.user, release):
        return None
    compared = _("Compared with version %(n)s")
    others = [(one.ref, compared % {"n": one.number}) for one in others_of(request.user, release)]
    contents = [
        (ANNEX, _("The programme with its action plan")),
        (PLAIN, _("The programme without the action plan")),
        *others,
    ]
    first = {"content": ANNEX, "languages": ["en", "fr"], "endings": list(ENDINGS), "to": Audience.OWN}
    return FilesForm(
        request.POST if request.method == "POST" else None,
        contents=contents,
        audiences=audience_choices(request.user, release),
        initial=first,
    )


def others_of(user: Visitor, release: Release) -> list[Release]:
    """The other versions of the text that this person reads, the latest first."""
    seen = releases_visible_to(user).filter(kind=release.kind, of=release.of).exclude(pk=release.pk)
    return list(seen.order_by("-number")[:50])


def audience_choices(user: Visitor, release: Release) -> list[tuple[str, str]]:
    """Whom a file may be for."""
    side = acts_for(user)
    other = release.about if side is not None and release.owner_id == side.pk else release.owner
    words = {
        Audience.OWN: _("our own side"),
        Audience.BOTH: _("%(side)s and us") % {"side": other},
        Audience.PUBLIC: _("everyone"),
    }
    return [(str(one), words[one]) for one in audiences_for(user, release)]


def orders_of(user: Visitor, release: Release, data: dict[str, Any]) -> list[Order]:
    """The files that were chosen."""
    content = data["content"]
    before = None
    if content not in {ANNEX, PLAIN}:
        before = next((one for one in others_of(user, release) if one.ref == content), None)
    return [
        Order(language=language, ending=ending, annex=content == ANNEX, before=before)
        for language in data["languages"]
        for ending in data["endings"]
    ]


def shown(request: HttpRequest, release: Release, form: FilesForm | None, refused: str) -> HttpResponse:
    """The page."""
    here = reverse("release", args=[release.ref])
    version = _("%(title)s, version %(n)s") % {"title": release.title, "n": release.number}
    context = {
        "release": release,
        "form": form,
        "refused": refused,
        "at_once": ready(release) if intact(release) else [],
        "released": is_open(release),
        "shelf": [row_of(one, request.user) for one in documents_of(release, request.user)],
        "marking": marking_of(release),
        "crumbs": [
            Act(words=_("Texts"), address=reverse("releases")),
            Act(words=version, address=here),
            Act(words=_("Files"), address=""),
        ],
    }
    status = 409 if refused else 422 if form is not None and form.errors else 200
    return render(request, "documents/files.html", context, status=status)


def ready(release: Release) -> list[Act]:
    """The files that anyone who reads the text may take at once."""
    return [
        Act(
            words=f"{ending.upper()}, {NAMES[language]}",
            address=reverse("release-document", args=[release.ref, f"{language}.{ending}"]),
        )
        for language in LANGUAGES
        for ending in ENDINGS
    ]


def row_of(one: IssuedDocument, user: Visitor) -> dict[str, Any]:
    """A document of the shelf as a row; who made it is told to its own side alone."""
    own = acts_for(user) == one.owner
    return {
        "number": one.number,
        "address": reverse("document", args=[one.ref]),
        "what": what_words(one),
        "file": f"{one.get_ending_display()}, {NAMES[language_of(one.language)]}",
        "kilobytes": max(1, round(one.size / 1000)),
        "to": Audience(one.audience).label,
        "when": f"{localtime(one.at):%-d %B %Y, %H:%M}",
        "by": (one.by.get_full_name() or one.by.get_username()) if own else str(one.owner),
        "sha256": one.sha256,
    }


def what_words(one: IssuedDocument) -> str:
    """What a document tells."""
    if one.before is not None:
        return _("Compared with version %(n)s") % {"n": one.before.number}
    return _("Programme with action plan") if one.annex else _("Programme")


def language_of(given: str) -> Language:
    """A language of documents. Raises Http404 for another."""
    for one in LANGUAGES:
        if one == given:
            return one
    raise Http404


@require_safe
def document(request: HttpRequest, ref: str, name: str) -> HttpResponse:
    """A file of the snapshot as it is now, not kept: what everyone reads at once, the rest after proof."""
    release = text_or_404(request, ref)
    language, _dot, ending = name.partition(".")
    if ending not in ENDINGS:
        raise Http404
    order = Order(language=language_of(language), ending=ending)
    return open_document(request, release, order) if is_open(release) else own_document(request, release, order)


def is_open(release: Release) -> bool:
    """Everyone reads it."""
    return release.audience == Audience.PUBLIC


def open_document(_request: HttpRequest, release: Release, order: Order) -> HttpResponse:
    """The file of a public edition: made once, then at hand."""
    there = edition_of(release, order)
    content = bytes_of(there) if there is not None else public_file(AtHand(release), order)
    return file_answer(f"document-{order.language}", order.ending, content)


@step_up
def own_document(request: HttpRequest, release: Release, order: Order) -> HttpResponse:
    """The file of what not everyone reads, with who agreed it as far as this reader may know."""
    content = file_of(release, order, agreement=agreement_of(release, request.user))
    return file_answer(f"document-{order.language}", order.ending, content)


@require_safe
def kept(request: HttpRequest, ref: str) -> HttpResponse:
    """A document from the shelf, byte for byte as it was given out."""
    found = get_object_or_404(documents_visible_to(request.user).select_related(*RELATED), ref=ref)
    return from_shelf(request, found) if found.audience == Audience.PUBLIC else own_from_shelf(request, found)


def from_shelf(_request: HttpRequest, found: IssuedDocument) -> HttpResponse:
    """The file, under its number."""
    return file_answer(f"document-{found.number}-{found.language}", found.ending, bytes_of(found))


@step_up
def own_from_shelf(request: HttpRequest, found: IssuedDocument) -> HttpResponse:
    """The file of what not everyone reads."""
    return from_shelf(request, found)

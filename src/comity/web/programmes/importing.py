"""The page to import programme files: upload, preview, take in, take back, and the format explained."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from comity.access.marking import label_for
from comity.common.errors import Refused
from comity.exchange.models import ImportRun
from comity.exchange.policy import imports_visible_to, may_import
from comity.exchange.programmes.files import TEMPLATE
from comity.exchange.programmes.runs import KIND, preview_file, take_back, take_in
from comity.formats.sheets import Column
from comity.formats.trees import LARGEST
from comity.journal.sentences import brief, path_words
from comity.web.pieces import Act
from comity.web.programmes.editing import crumbs
from comity.web.programmes.forms import ImportForm
from comity.web.requests import MemberRequest
from comity.web.tables import file_answer, marking_of_file, table_file

SHOWN_RUNS = 20
SHOWN_CHANGES = 200
ERROR_COLUMNS = tuple(
    Column(name=name, width=width) for name, width in (("line", 8), ("place", 50), ("value", 40), ("what to do", 80))
)
OUTCOMES = {"new": ("full", ""), "changed": ("swap", ""), "same": ("nothing", ""), "error": ("warn", "late")}


def must_import(request: HttpRequest) -> None:
    """For one who may not import there is no such page."""
    if not may_import(request.user):
        raise Http404


@login_required
@require_http_methods(["GET", "POST"])
def upload(request: MemberRequest) -> HttpResponse:
    """Choose a file; it leads to its preview."""
    must_import(request)
    form = ImportForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data["file"]
        if given.size > LARGEST:
            form.add_error("file", _("The file is larger than 2 MB; split it into several."))
        else:
            run = preview_file(given.read(), given.name, by=request.user, at=now())
            return redirect("programme-import-run", run.ref)
    runs = imports_visible_to(request.user).filter(kind=KIND).select_related("by")[:SHOWN_RUNS]
    context = {
        "form": form,
        "runs": [
            {
                "ref": run.ref,
                "name": run.file_name,
                "at": run.at,
                "by": run.by.get_full_name() or run.by.username,
                "state": str(run.get_state_display()).capitalize(),
                "counts": run.counts,
            }
            for run in runs
        ],
        "crumbs": crumbs(Act(words=_("Import"), address="")),
    }
    return render(request, "programmes/import.html", context, status=422 if form.errors else 200)


def run_or_404(request: HttpRequest, ref: str) -> ImportRun:
    """An import of the own side."""
    must_import(request)
    return get_object_or_404(imports_visible_to(request.user).filter(kind=KIND), ref=ref)


def row_shown(row: dict[str, Any]) -> dict[str, Any]:
    """A row of the preview, as the page shows it."""
    shape, tone = OUTCOMES[row["outcome"]]
    whats = {
        "programme": _("Programme"),
        "partner": _("Partner"),
        "type": _("Type"),
        "fault": "",
        "file": _("File"),
    }
    words = {"new": _("new"), "changed": _("changed"), "same": _("same"), "error": _("error")}
    return row | {
        "shape": shape,
        "tone": tone,
        "word": words[row["outcome"]],
        "kind": whats[row["what"]],
        "told": [
            (path_words(name), brief(before), brief(after))
            for name, (before, after) in list(row["changes"].items())[:SHOWN_CHANGES]
        ],
    }


@login_required
@require_http_methods(["GET", "POST"])
def run(request: MemberRequest, ref: str) -> HttpResponse:
    """The preview of a file, and the one act that takes it in or back."""
    found = run_or_404(request, ref)
    if request.method == "POST":
        try:
            if request.POST.get("act") == "undo":
                take_back(found, by=request.user, at=now())
                messages.success(request, _("The import is taken back; everything is as it was before."))
            else:
                take_in(found, by=request.user, at=now())
                messages.success(request, _("Imported. You can take it back below."))
        except Refused as refused:
            messages.error(request, str(refused))
        return redirect("programme-import-run", ref)
    rows = [row_shown(row) for row in found.rows]
    context = {
        "run": found,
        "rows": rows,
        "faulty": bool(found.counts.get("error")),
        "faults": [row for row in rows if row["what"] in {"fault", "file"}],
        "records": [row for row in rows if row["what"] not in {"fault", "file"}],
        "previewed": found.state == ImportRun.State.PREVIEWED,
        "done": found.state == ImportRun.State.DONE,
        "nothing": not found.counts.get("new") and not found.counts.get("changed"),
        "crumbs": crumbs(
            Act(words=_("Import"), address=reverse("programme-import")), Act(words=found.file_name, address="")
        ),
    }
    return render(request, "programmes/import_run.html", context)


def errors(request: HttpRequest, ref: str) -> HttpResponse:
    """The errors of a file as a table."""
    found = run_or_404(request, ref)
    rows = [(row["line"], row["code"], row["title"], row["reason"]) for row in found.rows if row["outcome"] == "error"]
    bar = marking_of_file(request.user, [label_for(found)])
    return table_file("errors", "csv", ERROR_COLUMNS, rows, bar)


def explained(request: HttpRequest) -> HttpResponse:
    """The format, for anyone who prepares a file."""
    context = {
        "template": TEMPLATE,
        "imports": may_import(request.user),
        "crumbs": crumbs(
            Act(words=_("Import"), address=reverse("programme-import") if may_import(request.user) else ""),
            Act(words=_("Format"), address=""),
        ),
    }
    return render(request, "programmes/import_format.html", context)


def template(request: HttpRequest) -> HttpResponse:
    """The template to start from."""
    return file_answer("programme-template", "yaml", TEMPLATE.encode())

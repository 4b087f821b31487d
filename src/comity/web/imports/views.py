"""Files into the catalogue: read, look, take, take back; templates and the rows to be mended."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from comity.access.policy import manages
from comity.catalogue.policy import areas_visible_to
from comity.common.errors import Refused
from comity.exchange.actions import commit, digest, read_file, undo
from comity.exchange.models import ImportRun
from comity.exchange.policy import imports_visible_to, may_import
from comity.exchange.queries import (
    error_file,
    preview_page,
    tables_known,
    taken_before,
    template_book,
    template_header,
)
from comity.exchange.sheets.shapes import CHANGED, ERROR, NEW, SAME
from comity.formats.sheets import write_csv
from comity.partners.policy import providers_visible_to
from comity.web.imports.forms import FileForm
from comity.web.pieces import Act, Badge, Fact, address_of
from comity.web.requests import MemberRequest
from comity.web.tables import file_answer

BADGES = {
    NEW: Badge(shape="full", words=_("new")),
    CHANGED: Badge(shape="half", words=_("changed")),
    SAME: Badge(shape="open", words=_("same")),
    ERROR: Badge(shape="warn", words=_("cannot be taken"), tone="late"),
}
TABS = ((NEW, _("New")), (CHANGED, _("Changed")), (SAME, _("Same")), (ERROR, _("Cannot be taken")))
STATES = {
    ImportRun.State.PREVIEWED: Badge(shape="open", words=_("previewed, nothing written")),
    ImportRun.State.DONE: Badge(shape="yes", words=_("taken"), tone="agreed"),
    ImportRun.State.UNDONE: Badge(shape="back", words=_("taken back")),
}
LATEST = 20
FOR_ALL = frozenset({"providers", "areas"})


def must_import(request: HttpRequest) -> None:
    """These pages do not exist for who may not import."""
    if not may_import(request.user):
        raise Http404


@login_required
def imports(request: MemberRequest) -> HttpResponse:
    """Bring a file in, fetch a template, see what was imported."""
    must_import(request)
    form = FileForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        upload = form.cleaned_data["file"]
        try:
            run = read_file(upload.read(), upload.name, by=request.user, at=now(), kind=form.cleaned_data["kind"])
        except Refused as refused:
            form.add_error("file", str(refused))
        else:
            return redirect("import", run.ref)
    ours = [name for name, _words in tables_known()]
    runs = imports_visible_to(request.user).filter(kind__in=ours).defer("content", "rows", "undo").select_related("by")
    context = {
        "form": form,
        "templates": [{"name": name, "words": words} for name, words in tables_known()],
        "runs": [run_row(run) for run in runs[:LATEST]],
        "crumbs": [Act(words=_("Catalogue"), address=reverse("catalogue")), Act(words=_("Import"), address="")],
    }
    return render(request, "imports/list.html", context, status=422 if form.errors else 200)


def run_row(run: ImportRun) -> dict[str, Any]:
    """One import in the list."""
    return {
        "address": reverse("import", args=[run.ref]),
        "file": run.file_name,
        "kind": dict(tables_known()).get(run.kind, run.kind),
        "badge": STATES[ImportRun.State(run.state)],
        "at": run.at,
        "who": run.by.get_full_name() or run.by.username,
        "counts": ", ".join(
            f"{run.counts.get(name, 0)} {words}" for name, words in ((NEW, _("new")), (CHANGED, _("changed")))
        ),
    }


def visible(request: HttpRequest, ref: str) -> ImportRun:
    """The import of this reference, of the kinds that this page shows."""
    must_import(request)
    kinds = [name for name, _words in tables_known()]
    return get_object_or_404(
        imports_visible_to(request.user).select_related("by").defer("undo"), ref=ref, kind__in=kinds
    )


@login_required
def import_page(request: MemberRequest, ref: str) -> HttpResponse:
    """What a file would change, row by row; nothing is written by looking."""
    run = visible(request, ref)
    after = request.GET.get("after", "")
    page = preview_page(run, request.GET.get("status", ""), int(after) if after.isascii() and after.isdigit() else 0)
    writes = page.counts[NEW] + page.counts[CHANGED]
    earlier = imports_visible_to(request.user).defer("content", "rows", "undo").filter(sha256=run.sha256, state="done")
    context = {
        "run": run,
        "kind": dict(tables_known())[run.kind],
        "badge": STATES[ImportRun.State(run.state)],
        "rows": [{**row, "badge": BADGES[row["status"]]} for row in page.rows],
        "tabs": tabs_of(request, page.counts, page.status, run.counts.get("rows", 0)),
        "older": address_of(request, after=page.after) if page.after else "",
        "warnings": run.counts.get("warnings", []),
        "facts": facts_of(run),
        "open": run.state == ImportRun.State.PREVIEWED,
        "done": run.state == ImportRun.State.DONE,
        "writes": writes,
        "faulty": page.counts[ERROR],
        "mark": digest(run.rows),
        "earlier": taken_before(earlier, run),
        "may_approve": manages(request.user) and run.kind == "activities",
        "may_open": manages(request.user) and run.kind in FOR_ALL,
        "crumbs": [
            Act(words=_("Catalogue"), address=reverse("catalogue")),
            Act(words=_("Import"), address=reverse("imports")),
            Act(words=run.file_name, address=""),
        ],
    }
    return render(request, "imports/preview.html", context)


def tabs_of(request: HttpRequest, counts: Any, status: str, rows: int) -> list[Act]:
    """The filters of a preview, each with its count."""
    every = Act(words=_("All rows"), address=address_of(request, status=None), current=not status, count=rows)
    return [
        every,
        *(
            Act(words=words, address=address_of(request, status=name), current=status == name, count=counts[name])
            for name, words in TABS
        ),
    ]


def facts_of(run: ImportRun) -> list[Fact]:
    """Where the rows come from."""
    return [
        Fact(term=_("File"), words=run.file_name),
        Fact(term=_("Sheet"), words=run.counts.get("sheet") or _("CSV")),
        Fact(term=_("Read by"), words=run.by.get_full_name() or run.by.username),
        Fact(term=_("Read at"), words=run.at.strftime("%Y-%m-%d %H:%M")),
        Fact(term=_("Mark of the file"), words=f"SHA-256 {run.sha256[:16]}…"),
    ]


@login_required
@require_POST
def take(request: MemberRequest, ref: str) -> HttpResponse:
    """Write what was read on the preview: all of it, or the good rows."""
    run = visible(request, ref)
    if request.POST.get("mark") != digest(run.rows):
        messages.warning(request, _("The preview was made anew meanwhile: read it again."))
        return redirect("import", ref)
    chosen = {name: request.POST.get(name) == "on" for name in ("approved", "everyone")}
    good = request.POST.get("rows") == "good"
    outcome = commit(run, by=request.user, at=now(), good_rows=good, chosen=chosen)
    if outcome.moved:
        messages.warning(
            request, _("The records changed since this preview, so it was made anew. Nothing was written.")
        )
    elif not outcome.written:
        messages.info(request, _("Every row is already as in the file. Nothing was written."))
    else:
        words = ngettext("%(n)s row was written.", "%(n)s rows were written.", outcome.written) % {"n": outcome.written}
        left = _(" %(n)s stayed out; fetch them as a file below.") % {"n": outcome.left_out} if outcome.left_out else ""
        messages.success(request, words + left)
    return redirect("import", ref)


@login_required
@require_POST
def take_back(request: MemberRequest, ref: str) -> HttpResponse:
    """Take an import back."""
    run = get_object_or_404(imports_visible_to(request.user), ref=ref, kind__in=[name for name, _w in tables_known()])
    undo(run, by=request.user, at=now())
    messages.success(request, _("The import was taken back."))
    return redirect("import", ref)


@login_required
def faulty_rows(request: MemberRequest, ref: str) -> HttpResponse:
    """The rows that cannot be taken, to be mended and imported again."""
    return file_answer("rows-to-mend", "xlsx", error_file(visible(request, ref)))


@login_required
def template(request: MemberRequest, name: str, kind: str) -> HttpResponse:
    """An empty table to fill."""
    must_import(request)
    if name not in dict(tables_known()) or kind not in {"csv", "xlsx"}:
        raise Http404
    if kind == "csv":
        return file_answer(name, kind, write_csv([template_header(name)]).encode())
    choices = {
        "area": list(areas_visible_to(request.user).order_by("code").values_list("code", flat=True)),
        "provider_id": list(providers_visible_to(request.user).order_by("code").values_list("code", flat=True)),
    }
    reader = str(request.user.acting.side) if request.user.acting else ""
    book = template_book(name, choices, made=now().date().isoformat(), reader=reader)
    return file_answer(name, kind, book)

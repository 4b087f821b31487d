"""Goals of a draft as a table: take it, change it, bring it back; looked at row by row before anything is written."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from comity.access.marking import label_for
from comity.access.models import Audience
from comity.common.errors import Refused
from comity.exchange.models import ImportRun
from comity.exchange.policy import GOALS, imports_visible_to
from comity.exchange.programmes.draft_tables import preview_table, take_table, take_table_back
from comity.exchange.programmes.goal_runs import programme_of
from comity.exchange.programmes.goal_sheets import COLUMNS, rows_out
from comity.exchange.programmes.line_sheets import COLUMNS as LINE_COLUMNS
from comity.exchange.programmes.line_sheets import cells_of, planned
from comity.formats.sheets import Column
from comity.programmes.entry_trees import shown_to_the_other_side, tree_of
from comity.programmes.markings import label_of_entry
from comity.programmes.models import Programme
from comity.programmes.policy import edits_programme, programmes_visible_to
from comity.programmes.queries.entries import seen_entry
from comity.web.account.stepping import step_up
from comity.web.frame import marking_of
from comity.web.imports.forms import GoalsForm
from comity.web.pieces import Act
from comity.web.requests import MemberRequest
from comity.web.tables import marking_of_file, table_file

LATEST = 20
FIRST = ("error", "changed", "new", "same")  # what needs a person stands on top
SHAPES = {"new": ("full", ""), "changed": ("half", ""), "same": ("open", ""), "error": ("warn", "late")}


def programme_seen(request: HttpRequest, ref: str) -> Programme:
    """The programme through its door."""
    seen = programmes_visible_to(request.user)
    return get_object_or_404(seen.select_related("owner", "about", "partner", "type"), ref=ref)


def crumbs(programme: Programme, *further: Act) -> list[Act]:
    """Where the page stands."""
    return [
        Act(words=_("Programmes"), address=reverse("programmes")),
        Act(words=programme.title, address=reverse("programme", args=[programme.ref])),
        *further,
    ]


@require_safe
def table(request: HttpRequest, ref: str) -> HttpResponse:
    """The goals as XLSX; of what not everyone may know to whoever proves who asks."""
    programme = programme_seen(request, ref)
    if programme.audience == Audience.PUBLIC:
        return table_given(request, programme)
    return step_up(table_given)(request, programme)


def table_given(request: HttpRequest, programme: Programme) -> HttpResponse:
    """The goals that this visitor may know, marked; never weights."""
    entry = seen_entry(programme, request.user)
    bar = marking_of_file(request.user, [label_of_entry(entry), *map(label_of_entry, entry.nodes)])
    nodes = shown_to_the_other_side(tree_of(entry)).get("nodes", [])
    columns = [Column(name=column.name, width=column.width) for column in COLUMNS]
    return table_file("goals", "xlsx", columns, rows_out(nodes), bar)


@require_safe
@step_up
def lines(request: MemberRequest, ref: str) -> HttpResponse:
    """The planned lines as XLSX to be changed, for those who write this draft."""
    programme = programme_seen(request, ref)
    if not edits_programme(request.user, programme):
        raise Http404
    found = planned(programme, request.user)
    bar = marking_of_file(request.user, [label_for(programme), *(label_for(line, "-") for line in found)])
    columns = [Column(name=name, width=width) for name, width in LINE_COLUMNS.items()]
    return table_file("lines", "xlsx", columns, [list(cells_of(line).values()) for line in found], bar)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: MemberRequest, ref: str) -> HttpResponse:
    """Take the table, bring it back; for those who do not write this draft there is no such page."""
    programme = programme_seen(request, ref)
    if not edits_programme(request.user, programme):
        raise Http404
    form = GoalsForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data["file"]
        try:
            run = preview_table(programme, given.read(), given.name, by=request.user, at=now())
        except Refused as refused:
            form.add_error("file", str(refused))
        else:
            return redirect("goals-run", run.ref)
    runs = imports_visible_to(request.user).filter(kind=GOALS, counts__programme=programme.ref).select_related("by")
    context = {
        "programme": programme,
        "form": form,
        "columns": [column.name for column in COLUMNS],
        "line_columns": list(LINE_COLUMNS),
        "runs": list(runs.defer("content", "rows", "undo")[:LATEST]),
        "marking": marking_of(programme),
        "crumbs": crumbs(programme, Act(words=_("Goals and lines as tables"), address="")),
    }
    return render(request, "imports/goals.html", context, status=422 if form.errors else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def run(request: MemberRequest, ref: str) -> HttpResponse:
    """The preview of a table, and the acts that take it in or back."""
    found = get_object_or_404(imports_visible_to(request.user).filter(kind=GOALS), ref=ref)
    try:
        programme = programme_of(found, request.user)
    except Refused as refused:
        raise Http404 from refused
    if act_upon(request, found):
        return redirect("goals-run", ref)
    return render(request, "imports/goals_run.html", context_of(found, programme))


def act_upon(request: MemberRequest, found: ImportRun) -> bool:
    """If a button was pressed, take the table in, whole or without its faulty rows, or take it back; tell it."""
    if request.method != "POST":
        return False
    act = request.POST.get("act")
    try:
        if act == "undo":
            take_table_back(found, by=request.user, at=now())
            messages.success(request, _("It is taken back; the draft is as it was before."))
            return True
        out = take_table(found, by=request.user, at=now(), good_rows=act == "good")
    except Refused as refused:
        messages.error(request, str(refused))
        return True
    words = ngettext("%(n)s row stayed out.", "%(n)s rows stayed out.", out) % {"n": out} if out else ""
    messages.success(request, " ".join(filter(None, (_("The table is taken in."), words))))
    return True


def context_of(found: ImportRun, programme: Programme) -> dict[str, Any]:
    """What the preview shows."""
    words = {"new": _("new"), "changed": _("changed"), "same": _("same"), "error": _("cannot be taken")}
    rows = [
        row
        | {"shape": SHAPES[row["outcome"]][0], "tone": SHAPES[row["outcome"]][1], "word": words[row["outcome"]]}
        | {"told": [(name.replace("_", " "), *pair) for name, pair in row["changes"].items()]}
        for row in sorted(found.rows, key=lambda row: FIRST.index(row["outcome"]))
    ]
    faulty = found.counts.get("error", 0)
    changing = found.counts.get("new", 0) + found.counts.get("changed", 0)
    return {
        "run": found,
        "programme": programme,
        "rows": rows,
        "faulty": faulty,
        "changing": changing,
        "previewed": found.state == ImportRun.State.PREVIEWED,
        "done": found.state == ImportRun.State.DONE,
        "marking": marking_of(programme),
        "crumbs": crumbs(
            programme,
            Act(words=_("Goals and lines as tables"), address=reverse("goals", args=[programme.ref])),
            Act(words=found.file_name, address=""),
        ),
    }

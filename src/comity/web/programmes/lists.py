"""The list of programmes, narrowed and paged, and its download."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.access.marking import label_for
from comity.access.models import Visitor
from comity.access.policy import acts_for_organisation, acts_for_partner
from comity.common.paging import page_of
from comity.exchange.policy import may_import
from comity.formats.sheets import Column as SheetColumn
from comity.programmes.agreement import Standing
from comity.programmes.known_dates import date_words
from comity.programmes.models import Programme
from comity.programmes.policy import keeps_types
from comity.programmes.queries.lists import ORDER, Narrowing, counts, listed
from comity.web.frame import marking_of_list
from comity.web.pieces import Act, Facet, chips, facet
from comity.web.programmes.shown import period_words
from comity.web.programmes.standing import court_line, court_words, seal_of_programme, standings_for
from comity.web.tables import marking_of_file, table_file

MOST_ROWS = 20_000
COLUMNS = (
    SheetColumn(name="partner", width=24),
    SheetColumn(name="title", width=60),
    SheetColumn(name="type", width=16),
    SheetColumn(name="organisation", width=16),
    SheetColumn(name="state", width=16),
    SheetColumn(name="state as of", width=12),
    SheetColumn(name="start", width=12),
    SheetColumn(name="end", width=12),
    SheetColumn(name="code", width=24),
    SheetColumn(name="basis", width=12),
    SheetColumn(name="source", width=60),
)


def narrowing(request: HttpRequest) -> Narrowing:
    """By what the address narrows the list."""
    get = request.GET.getlist
    return Narrowing(
        partners=frozenset(get("partner")),
        types=frozenset(get("type")),
        states=frozenset(get("state")),
        years=frozenset(get("year")),
    )


def facets_of(request: HttpRequest, by: Narrowing) -> tuple[list[Facet], int]:
    """The ways to narrow, and how many programmes there are now."""
    told = counts(request.user, by)
    facets = [
        facet(request, "partner", _("Partner"), told.partners, shown=12),
        facet(request, "type", _("Type"), told.types),
        facet(request, "state", _("State"), told.states),
        facet(request, "year", _("Running in"), told.years, shown=6),
    ]
    return [one for one in facets if one.choices], told.all


def index(request: HttpRequest) -> HttpResponse:
    """Programmes that the visitor may know of."""
    by = narrowing(request)
    facets, count = facets_of(request, by)
    page = page_of(listed(request.user, by).select_related("owner", "about"), ORDER, request.GET.get("after", ""))
    query = request.GET.copy()
    query.pop("after", None)
    narrowed = f"?{query.urlencode()}" if query else ""
    context: dict[str, Any] = {
        "rows": rows_of(page.rows, request.user),
        "marking": marking_of_list(page.rows, request.user),
        "facets": facets,
        "chips": chips(facets),
        "count": ngettext("%(n)s programme", "%(n)s programmes", count) % {"n": count},
        "older": _with_mark(request, page.following),
        "newer": _with_mark(request, page.previous),
        "begins": acts_for_organisation(request.user) or keeps_types(request.user),
        "imports": may_import(request.user),
        "member": acts_for_organisation(request.user) or acts_for_partner(request.user),
        "downloads": [
            Act(words=_("Spreadsheet (XLSX)"), address=f"table.xlsx{narrowed}"),
            Act(words=_("Plain table (CSV)"), address=f"table.csv{narrowed}"),
        ],
        "crumbs": [Act(words=_("Programmes"), address="")],
    }
    return render(request, "programmes/list.html", context)


def _with_mark(request: HttpRequest, mark: str) -> str:
    if not mark:
        return ""
    query = request.GET.copy()
    query["after"] = mark
    return f"?{query.urlencode()}"


def rows_of(programmes: Sequence[Programme], user: Visitor) -> list[dict[str, Any]]:
    """The rows of a page, with where each stands between the two sides."""
    standings = standings_for(programmes, user)
    return [row_of(one, standings.get(one.ref), user) for one in programmes]


def row_of(programme: Programme, standing: Standing | None, user: Visitor) -> dict[str, Any]:
    """A row of the list."""
    shape, words = seal_of_programme(programme, standing, user)
    return {
        "ref": programme.ref,
        "title": programme.title,
        "partner": programme.partner.name,
        "type": programme.type.short or programme.type.name,
        "organisation": programme.organisation,
        "period": period_words(programme),
        "shape": shape,
        "words": words,
        "court": court_words(court_line(programme, standing, user)) if standing else "",
        "as_of": date_words(programme.state_as_of),
        "basis": programme.basis,
    }


def table(request: HttpRequest, ending: str) -> HttpResponse:
    """What the list shows, as a file."""
    found = list(listed(request.user, narrowing(request))[:MOST_ROWS])
    rows = [
        (
            one.partner.name,
            one.title,
            one.type.short or one.type.name,
            one.organisation,
            one.get_state_display(),
            one.state_as_of,
            one.starts_known or (one.starts.isoformat() if one.starts else ""),
            one.ends_known or (one.ends.isoformat() if one.ends else ""),
            one.code,
            one.get_basis_display(),
            one.source_url,
        )
        for one in found
    ]
    bar = marking_of_file(request.user, [label_for(one) for one in found])
    return table_file("programmes", ending, COLUMNS, rows, bar)

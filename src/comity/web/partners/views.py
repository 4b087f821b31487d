"""The list of partners, as a page and as a file."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from comity.access.marking import label_for
from comity.access.models import Visitor
from comity.formats.sheets import Column as SheetColumn
from comity.partners.models import Partner
from comity.partners.policy import (
    groups_visible_to,
    keeps_directory,
    regions_visible_to,
)
from comity.partners.queries import partner_list
from comity.programmes.models import Programme
from comity.programmes.policy import programmes_visible_to
from comity.web.frame import marking_of_list
from comity.web.pieces import Act, Cell, Row, chips, facet
from comity.web.tables import headings, marking_of_file, table_file

HEAD = tuple(SheetColumn(name=name, width=24) for name in ("Partner", "Country", "Region", "Groups", "Source", "As of"))


def narrowed(request: HttpRequest) -> list[Partner]:
    """The partners of the list as the address narrows it."""
    return list(
        partner_list(
            request.user,
            region=request.GET.get("region", ""),
            group=request.GET.get("group", ""),
            words=request.GET.get("q", "").strip(),
        )
    )


def newest_programmes(user: Visitor, partners: list[Partner]) -> dict[int, Programme]:
    """The programme that stands first for each partner, in one query: the newest that is not over."""
    found: dict[int, Programme] = {}
    for programme in programmes_visible_to(user).filter(partner__in=partners).order_by("partner", "-starts", "pk"):
        kept = found.get(programme.partner_id)
        if kept is None or (kept.state == "ended" and programme.state != "ended"):
            found[programme.partner_id] = programme
    return found


def partners(request: HttpRequest) -> HttpResponse:
    """Every partner that this visitor may know of."""
    found = narrowed(request)
    newest = newest_programmes(request.user, found)
    facets = [
        facet(
            request,
            "region",
            _("Region"),
            [(one.code, one.name, None) for one in regions_visible_to(request.user)],
            many=False,
        ),
        facet(
            request,
            "group",
            _("Group"),
            [(one.code, one.name, None) for one in groups_visible_to(request.user)],
            many=False,
        ),
    ]
    context = {
        "columns": headings(_("Partner"), _("Region"), _("Groups"), _("Programme")),
        "rows": [row_of(one, newest.get(one.pk)) for one in found],
        "facets": facets,
        "chips": chips(facets),
        "may_add": keeps_directory(request.user),
        "query": request.GET.urlencode(),
        "words": request.GET.get("q", ""),
        "marking": marking_of_list([*found, *newest.values()], request.user),
        "crumbs": [Act(words=_("Partners"), address="")],
    }
    return render(request, "partners/list.html", context)


def row_of(partner: Partner, programme: Programme | None) -> Row:
    """One line of the list."""
    said = (
        Cell(
            text=programme.title, address=reverse("programme", args=[programme.ref]), note=programme.get_state_display()
        )
        if programme
        else Cell(text=_("none on record"))
    )
    return Row(
        cells=[
            Cell(text=partner.name, address=reverse("partner", args=[partner.ref])),
            Cell(text=partner.region.name if partner.region else ""),
            Cell(text=", ".join(sorted(one.name for one in partner.groups.all()))),
            said,
        ]
    )


def partners_file(request: HttpRequest, kind: str) -> HttpResponse:
    """The same list as a file."""
    found = narrowed(request)
    rows = [
        (
            one.name,
            one.country,
            one.region.name if one.region else "",
            ", ".join(sorted(group.code for group in one.groups.all())),
            one.source_url,
            one.source_as_of,
        )
        for one in found
    ]
    bar = marking_of_file(request.user, [label_for(one) for one in found])
    return table_file("partners", kind, HEAD, rows, bar)

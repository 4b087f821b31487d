"""Fetching a negotiation by its door, and the way back to a clause of its page."""

from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from comity.negotiation.models import Negotiation
from comity.negotiation.policy import answers_clauses, negotiations_visible_to, takes_part, words_clauses
from comity.negotiation.queries.tables import Row, Table, table_of
from comity.web.frame import Bar, bar_of_label, together
from comity.web.negotiation.acts import anchor_of
from comity.web.negotiation.shown import SHOWS
from comity.web.pieces import Act
from comity.web.requests import MemberRequest


def negotiation_or_404(request: HttpRequest, ref: str) -> Negotiation:
    """The negotiation through its door: hidden and unknown are the same."""
    return get_object_or_404(negotiations_visible_to(request.user).select_related("owner", "about"), ref=ref)


def negotiation_to_act_on(request: MemberRequest, ref: str) -> Negotiation:
    """A negotiation in which this person words or answers clauses; for others there is no such page."""
    negotiation = negotiation_or_404(request, ref)
    if not (answers_clauses(request.user, negotiation) or words_clauses(request.user, negotiation)):
        raise Http404
    return negotiation


def negotiation_to_comment(request: MemberRequest, ref: str) -> Negotiation:
    """A negotiation in which this person comments; for others there is no such page."""
    negotiation = negotiation_or_404(request, ref)
    if not takes_part(request.user, negotiation):
        raise Http404
    return negotiation


def row_or_404(request: MemberRequest, negotiation: Negotiation) -> tuple[Table, Row]:
    """The clause that the address or the form names, with the table it stands in."""
    code = request.POST.get("clause", request.GET.get("clause", ""))
    table = table_of(negotiation, request.user)
    row = next((one for one in table.rows if one.clause.code == code), None)
    if row is None:
        raise Http404
    return table, row


def back_to(request: HttpRequest, negotiation: Negotiation, code: str) -> str:
    """The clause on the page of the negotiation, narrowed as it was."""
    show = request.POST.get("show") or request.GET.get("show", "")
    query = {"show": show} if show in SHOWS else {}
    return f"{address(negotiation)}?{urlencode({**query, 'at': code})}#{anchor_of(code)}"


def address(negotiation: Negotiation) -> str:
    """The page of the negotiation."""
    return reverse("negotiation", args=[negotiation.ref])


def crumbs(negotiation: Negotiation, *further: Act) -> list[Act]:
    """The way here."""
    here = Act(words=_("%(title)s, negotiation") % {"title": negotiation.title}, address=address(negotiation))
    above = Act(words=_("Programmes"), address=reverse("programmes"))
    return [above, here, *further]


def bar_within(table: Table) -> Bar:
    """The marking of a page that holds what the own side has ready and has not shown."""
    side = table.side or table.negotiation.owner
    return bar_of_label(together([table.negotiation]), _("internal to %(side)s") % {"side": side})


def name_of(row: Row) -> str:
    """A clause by number and title."""
    return f"{row.clause.number} {row.clause.title}".strip()


def version_sent(request: MemberRequest, name: str = "version") -> int:
    """The version that a form was opened on; 0 for a record that was not there."""
    told: Any = request.POST.get(name, "")
    return int(told) if told.isascii() and told.isdigit() and len(told) < 10 else 0

"""The whole journal for the auditor, whether it is as it was written, and whose rights may be looked up."""

from datetime import date

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from comity.access.policy import may, memberships_explained_to
from comity.access.queries import in_order
from comity.access.rights import Right
from comity.common.paging import page_of
from comity.journal.auditing import lines_audited, words_of_lines
from comity.journal.models import LogEntry
from comity.journal.verification import verify
from comity.web.members.frame import crumbs, moment, name_of, tabs
from comity.web.members.lists import headings
from comity.web.pieces import Cell, Fact, Row, address_of
from comity.web.requests import MemberRequest

ORDER = ("-at", "-pk")


@login_required
@require_GET
def journal(request: MemberRequest) -> HttpResponse:
    """Who did what to which reference, and when; no notes, no changes, no titles."""
    if not may(request.user, Right.JOURNAL_READ):
        raise Http404
    given = {name: request.GET.get(name, "").strip()[:150] for name in ("kind", "move", "side", "ref", "who")}
    page = page_of(
        lines_audited(**given, first=day_in(request.GET.get("until", ""))), ORDER, request.GET.get("after", "")
    )
    context = {
        "columns": headings(_("When"), _("Who"), _("For"), _("Did"), _("To")),
        "rows": [row_of(one) for one in page.rows],
        "older": address_of(request, after=page.following) if page.following else "",
        "newer": address_of(request, after=page.previous) if page.previous else "",
        "choices": words_of_lines(),
        "given": given | {"until": request.GET.get("until", "")},
        "tabs": tabs(request),
    }
    return render(request, "members/journal.html", context)


def day_in(text: str) -> date | None:
    """A day as a field for days sends it; None for whatever is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def row_of(line: LogEntry) -> Row:
    """One line."""
    cells = (moment(line.at), line.actor_name or str(line.actor), line.side, line.move)
    return Row(cells=[*(Cell(text=text) for text in cells), Cell(text=line.kind, note=line.ref)])


@login_required
@require_GET
def verification(request: MemberRequest) -> HttpResponse:
    """Walk the chain now, and say what is wrong with it, if anything."""
    if not may(request.user, Right.JOURNAL_VERIFY):
        raise Http404
    state = verify()
    context = {
        "state": state,
        "faults": [str(one) for one in state.faults],
        "facts": [
            Fact(term=_("Sealed lines"), words=str(state.sealed)),
            Fact(term=_("Not sealed yet"), words=str(state.unsealed), note=moment(state.oldest_unsealed)),
            Fact(term=_("Head"), words=str(state.head)),
        ],
        "tabs": tabs(request),
        "crumbs": crumbs(_("Verification")),
    }
    return render(request, "members/verification.html", context)


@login_required
@require_GET
def people(request: MemberRequest) -> HttpResponse:
    """Everyone of whom the auditor may ask what they can see and do."""
    if not may(request.user, Right.JOURNAL_READ):
        raise Http404
    known = in_order(memberships_explained_to(request.user))
    context = {
        "columns": headings(_("Name"), _("Side"), _("Kind")),
        "rows": [
            Row(
                cells=[
                    Cell(text=name_of(one), address=reverse("member-sees", args=[one.ref])),
                    Cell(text=str(one.side)),
                    Cell(text=one.get_kind_display()),
                ]
            )
            for one in known
        ],
        "tabs": tabs(request),
    }
    return render(request, "members/people.html", context)

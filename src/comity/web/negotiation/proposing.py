"""Proposing a clause that the text has not: a page for a new one, and for one's own that was not taken in yet."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from comity.negotiation.actions.answers import propose_clause
from comity.negotiation.models import Negotiation
from comity.negotiation.policy import answers_clauses
from comity.negotiation.queries.tables import Row, Table, table_of
from comity.programmes.actions.nodes import DEEPEST
from comity.web.negotiation.forms import ProposeForm
from comity.web.negotiation.looking import address, back_to, bar_within, crumbs, name_of, negotiation_or_404
from comity.web.negotiation.wording import fields_held, ready_clause
from comity.web.pieces import Act
from comity.web.programmes.drafts import Draft, draft_page
from comity.web.requests import MemberRequest


@login_required
@require_http_methods(["GET", "POST"])
def page(request: MemberRequest, ref: str) -> HttpResponse:
    """Propose a clause, or word one's own proposal anew."""
    negotiation = negotiation_or_404(request, ref)
    table = table_of(negotiation, request.user)
    if not answers_clauses(request.user, negotiation) or table.papers.on_the_table is None:
        raise Http404
    code = request.GET.get("clause", "")
    row = proposal_of(table, code)
    if code and row is None:
        raise Http404
    return draft_page(request, draft_of(request, negotiation, table, row))


def proposal_of(table: Table, code: str) -> Row | None:
    """A proposal of the own side that the text has not yet."""
    rows = (row for row in table.rows if row.proposed and row.answer is not None)
    return next((row for row in rows if row.clause.code == code), None)


def held_by(row: Row | None, table: Table) -> tuple[Mapping[str, Any], int]:
    """What the form holds, and the version of the answer behind it."""
    if row is None:
        return {"under": ""} | {name: "" for name in ProposeForm.base_fields}, 0
    clause, version = ready_clause(table, row)
    return fields_held(clause) | {"under": row.under}, version


def draft_of(request: MemberRequest, negotiation: Negotiation, table: Table, row: Row | None) -> Draft:
    """The form in which a new clause is worded."""
    code = row.clause.code if row is not None else ""
    initial, version = held_by(row, table)
    places = [
        (one.clause.code, _("under %(clause)s") % {"clause": name_of(one)}) for one in table.rows if has_room(one)
    ]

    def again() -> tuple[Mapping[str, Any], int]:
        late = table_of(negotiation, request.user)
        return held_by(proposal_of(late, code), late)

    def act(form: forms.Form, base: int) -> Any:
        words = {name: value for name, value in form.cleaned_data.items() if name != "under"}
        told: dict[str, Any] = {"under": form.cleaned_data["under"], "code": code, "base_version": base if code else 0}
        return propose_clause(negotiation, words, **told, by=request.user, at=now())

    return Draft(
        make=lambda data: ProposeForm(data, initial=initial, under=places),
        initial=initial,
        act=act,
        key=f"negotiation:{negotiation.ref}:propose:{code}",
        title=_("Change our new clause") if row is not None else _("Propose a clause"),
        version=version,
        back=back_to(request, negotiation, code) if row is not None else address(negotiation),
        crumbs=crumbs(negotiation, Act(words=_("Propose a clause"), address="")),
        after=lambda made: back_to(request, negotiation, made.clause),
        main=_("Keep our clause"),
        again=again if row is not None else None,
        choices={"under": dict(places)},
        marking=bar_within(table),
        hint=_("Kept with your side until the answers are sent."),
    )


def has_room(row: Row) -> bool:
    """Another clause can be proposed under this one: it is an entry of their text, and not too deep."""
    return not row.proposed and bool(row.clause.code) and row.clause.depth + 1 < DEEPEST

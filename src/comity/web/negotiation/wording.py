"""Countering and holding a clause: in one's own answer, or in the draft of the side that keeps the text."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from comity.common.errors import ChangedMeanwhile
from comity.negotiation.actions.answers import answer_clause
from comity.negotiation.actions.wording import lift_reservation, reserve_clause, reword_clause
from comity.negotiation.clauses import Clause, Reservation
from comity.negotiation.models import Negotiation
from comity.negotiation.queries.tables import Row, Table
from comity.negotiation.states import AnswerKind
from comity.web.negotiation.forms import ContextForm, HoldForm, WordingForm
from comity.web.negotiation.looking import back_to, bar_within, crumbs, name_of, negotiation_to_act_on, row_or_404
from comity.web.pieces import Act
from comity.web.programmes.drafts import Draft, draft_page
from comity.web.programmes.forms import lines_text
from comity.web.programmes.merging import before_of, same
from comity.web.requests import MemberRequest


def fields_held(clause: Clause) -> dict[str, Any]:
    """What the form of a clause holds."""
    if not clause.code:
        return {"context": clause.words.get("context", "")}
    names = [name for name in WordingForm.base_fields if name != "actions"]
    held = {name: clause.words.get(name, "") for name in names}
    return held | {"actions": lines_text(clause.words.get("actions", []))}


def worded(form: forms.Form, clause: Clause) -> dict[str, Any]:
    """The words of the form; what a list holds beyond texts stays."""
    words = dict(form.cleaned_data)
    if "actions" in words:
        words["actions"] = words["actions"] + [
            one for one in clause.words.get("actions", []) if not isinstance(one, str)
        ]
    return words


def ready_clause(table: Table, row: Row) -> tuple[Clause, int]:
    """The clause as the own side has it ready, and the version of the record that holds it."""
    if table.writes:
        record = row.node if row.proposed else row.node or table.programme
        return row.draft or row.clause, record.version if record else 0
    ready = row.ours
    countered = ready is not None and ready.kind in {AnswerKind.COUNTER, AnswerKind.NEW}
    clause = ready.clause if ready is not None and countered else row.clause
    return clause, row.answer.version if row.answer else 0


def begins_with_theirs(table: Table, row: Row) -> bool:
    """The form of a clause begins with what the other side showed, and not with words of one's own."""
    if table.writes:
        return row.proposed and row.draft is None
    return row.answer is None or row.answer.kind not in {AnswerKind.COUNTER, AnswerKind.NEW}


def must_be_as_opened(request: MemberRequest, now_held: Mapping[str, Any], version: int) -> None:
    """Raises ChangedMeanwhile when the other side's words that the form began with are others now."""
    opened = before_of(request.POST)
    if any(not same(opened[name], held) for name, held in now_held.items() if name in opened):
        raise ChangedMeanwhile(
            _("The clause has other words now than when you began: the text was tabled anew while you typed."),
            theirs=now_held,
            version=version,
        )


def counter_draft(request: MemberRequest, negotiation: Negotiation, table: Table, row: Row) -> Draft:
    """The form in which a clause is worded anew."""
    code, kind = row.clause.code, WordingForm if row.clause.code else ContextForm
    clause, version = ready_clause(table, row)
    initial = fields_held(clause)

    def again() -> tuple[Mapping[str, Any], int]:
        late, version_now = ready_clause(*row_or_404(request, negotiation))
        return fields_held(late), version_now

    def act(form: forms.Form, base: int) -> Any:
        told: dict[str, Any] = {"base_version": base, "by": request.user, "at": now()}
        if base == version and begins_with_theirs(table, row):
            must_be_as_opened(request, initial, version)
        if table.writes:
            return reword_clause(negotiation, code, form.cleaned_data, **told) or row
        return answer_clause(negotiation, code, AnswerKind.COUNTER, words=worded(form, row.clause), **told)

    return Draft(
        make=lambda data: kind(data, initial=initial, auto_id="counter_%s"),
        initial=initial,
        act=act,
        key=f"negotiation:{negotiation.ref}:counter:{code}",
        title=_("Counter %(clause)s") % {"clause": name_of(row)},
        version=version,
        back=back_to(request, negotiation, code),
        crumbs=crumbs(negotiation, Act(words=_("Counter"), address="")),
        after=lambda _done: back_to(request, negotiation, code),
        main=_("Keep our wording"),
        again=again,
        marking=bar_within(table),
        hint=_("Kept with your side until a version is tabled.")
        if table.writes
        else _("Kept with your side until the answers are sent."),
    )


@login_required
@require_http_methods(["GET", "POST"])
def counter(request: MemberRequest, ref: str) -> HttpResponse:
    """Word a clause anew."""
    negotiation = negotiation_to_act_on(request, ref)
    table, row = row_or_404(request, negotiation)
    if row.proposed and not table.writes:  # one's own proposal has a page of its own
        raise Http404
    return draft_page(request, counter_draft(request, negotiation, table, row))


def hold_draft(request: MemberRequest, negotiation: Negotiation, table: Table, row: Row) -> Draft:
    """The form in which a clause is held with a reservation."""
    code = row.clause.code
    answer = None if table.writes else row.answer
    initial = {"reservation": answer.reservation if answer else ""}

    def again() -> tuple[Mapping[str, Any], int]:
        late = row_or_404(request, negotiation)[1].answer
        return {"reservation": late.reservation if late else ""}, late.version if late else 0

    def act(form: forms.Form, base: int) -> Any:
        words = form.cleaned_data["reservation"]
        told: dict[str, Any] = {"by": request.user, "at": now()}
        if table.writes:
            return reserve_clause(negotiation, code, words, **told) or row
        return answer_clause(negotiation, code, AnswerKind.HOLD, reservation=words, base_version=base, **told)

    return Draft(
        make=lambda data: HoldForm(data, initial=initial, auto_id="hold_%s"),
        initial=initial,
        act=act,
        key=f"negotiation:{negotiation.ref}:hold:{code}",
        title=_("Hold %(clause)s") % {"clause": name_of(row)},
        version=answer.version if answer else 0,
        back=back_to(request, negotiation, code),
        crumbs=crumbs(negotiation, Act(words=_("Hold"), address="")),
        after=lambda _done: back_to(request, negotiation, code),
        main=_("Hold the clause"),
        again=None if table.writes else again,
        marking=bar_within(table),
    )


@login_required
@require_http_methods(["GET", "POST"])
def hold(request: MemberRequest, ref: str) -> HttpResponse:
    """Hold a clause with a reservation."""
    negotiation = negotiation_to_act_on(request, ref)
    table, row = row_or_404(request, negotiation)
    if row.proposed:  # there is nothing in the text to hold
        raise Http404
    return draft_page(request, hold_draft(request, negotiation, table, row))


@login_required
@require_POST
def lift(request: MemberRequest, ref: str) -> HttpResponse:
    """Take a reservation out of the own draft."""
    negotiation = negotiation_to_act_on(request, ref)
    _table, row = row_or_404(request, negotiation)
    one = Reservation(side=request.POST.get("side", ""), words=request.POST.get("words", ""))
    lift_reservation(negotiation, row.clause.code, one, by=request.user, at=now())
    messages.success(request, _("The reservation is out of our draft; what was tabled keeps it."))
    return redirect(back_to(request, negotiation, row.clause.code))

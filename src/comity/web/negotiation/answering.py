"""Accepting a clause, or the rest of them, proposing to strike one, taking an answer away: one press each."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from comity.negotiation.actions.answers import accept_rest, answer_clause, take_answer_away
from comity.negotiation.actions.wording import take_theirs
from comity.negotiation.policy import answers_clauses
from comity.negotiation.states import AnswerKind
from comity.web.negotiation.looking import (
    address,
    back_to,
    negotiation_or_404,
    negotiation_to_act_on,
    row_or_404,
    version_sent,
)
from comity.web.requests import MemberRequest


@login_required
@require_POST
def accept(request: MemberRequest, ref: str) -> HttpResponse:
    """Accept their words: as an answer, or by taking them into the own draft."""
    negotiation = negotiation_to_act_on(request, ref)
    table, row = row_or_404(request, negotiation)
    code = row.clause.code
    if table.writes:
        take_theirs(negotiation, code, base_version=version_sent(request), by=request.user, at=now())
    else:
        base, on = version_sent(request), version_sent(request, "on")
        answer_clause(negotiation, code, AnswerKind.ACCEPT, base_version=base, on=on, by=request.user, at=now())
    return redirect(back_to(request, negotiation, code))


@login_required
@require_POST
def strike(request: MemberRequest, ref: str) -> HttpResponse:
    """Propose to strike a clause of their text."""
    negotiation = negotiation_or_404(request, ref)
    if not answers_clauses(request.user, negotiation):
        raise Http404
    _table, row = row_or_404(request, negotiation)
    code, base, on = row.clause.code, version_sent(request), version_sent(request, "on")
    answer_clause(negotiation, code, AnswerKind.STRIKE, base_version=base, on=on, by=request.user, at=now())
    return redirect(back_to(request, negotiation, code))


@login_required
@require_POST
def rest(request: MemberRequest, ref: str) -> HttpResponse:
    """Accept every open clause that is not answered."""
    negotiation = negotiation_or_404(request, ref)
    if not answers_clauses(request.user, negotiation):
        raise Http404
    count = accept_rest(negotiation, on=version_sent(request, "on"), by=request.user, at=now())
    words = ngettext(
        "%(n)s clause is accepted; it is not sent yet.", "%(n)s clauses are accepted; they are not sent yet.", count
    )
    messages.success(request, words % {"n": count})
    return redirect(address(negotiation))


@login_required
@require_POST
def take_away(request: MemberRequest, ref: str) -> HttpResponse:
    """Leave a clause without an answer."""
    negotiation = negotiation_to_act_on(request, ref)
    _table, row = row_or_404(request, negotiation)
    if row.answer is None:
        raise Http404
    take_answer_away(row.answer, base_version=version_sent(request), by=request.user, at=now())
    messages.success(request, _("Our answer to this clause is taken away; what was sent stays sent."))
    return redirect(back_to(request, negotiation, row.clause.code))

"""Sending the answers, after seeing exactly what the other side will read."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from comity.access.marking import label_of
from comity.common.errors import Refused
from comity.negotiation.actions.sending import Prepared, send_answers, sending_of
from comity.negotiation.clauses import Clause
from comity.negotiation.models import Negotiation
from comity.negotiation.policy import sends_answers
from comity.negotiation.states import AnswerKind
from comity.web.account.stepping import step_up
from comity.web.frame import bar_of_label, marking_of
from comity.web.letters import letter_html
from comity.web.negotiation.looking import address, crumbs, negotiation_or_404
from comity.web.pieces import Act
from comity.web.requests import MemberRequest


@require_http_methods(["GET", "POST"])
@step_up
def page(request: MemberRequest, ref: str) -> HttpResponse:
    """Lay the answers of the own side before the other."""
    negotiation = negotiation_or_404(request, ref)
    if not sends_answers(request.user, negotiation):
        raise Http404
    refused = ""
    if request.method == "POST":
        seen, note = request.POST.get("seen", ""), request.POST.get("note", "")[:2000]
        try:
            send_answers(negotiation, seen=seen, by=request.user, at=now(), note=note)
        except Refused as told:
            refused = str(told)
        else:
            messages.success(request, _("The answers are sent to %(side)s.") % {"side": negotiation.owner})
            return redirect(address(negotiation))
    context = {
        "negotiation": negotiation,
        "title": _("Send the answers"),
        "to": str(negotiation.owner),
        "back": address(negotiation),
        "marking": marking_of(negotiation),
        "crumbs": crumbs(negotiation, Act(words=_("Send"), address="")),
        **preview(negotiation, request),
    }
    context["refused"] = refused or context.get("refused", "")
    return render(request, "negotiation/send.html", context, status=409 if refused else 200)


def preview(negotiation: Negotiation, request: MemberRequest) -> dict[str, Any]:
    """The letter as it will be read, its hash, and what to look at first; or why nothing can be sent."""
    try:
        made = sending_of(negotiation, request.user)
    except Refused as refused:
        return {"refused": str(refused)}
    return {
        "sheet": letter_html(made.snapshot.tree),
        "seen": made.snapshot.sha256,
        "checks": checks_of(made),
        "news": made.is_news,
    }


def checks_of(made: Prepared) -> list[dict[str, Any]]:
    """What crosses, in figures, and what stays."""
    told = {"a": made.count(AnswerKind.ACCEPT), "c": made.count(AnswerKind.COUNTER), "h": made.count(AnswerKind.HOLD)}
    crossing = _("%(a)s accepted, %(c)s countered, %(h)s held") % told
    if news := made.count(AnswerKind.NEW):
        crossing += ", " + _("%(n)s proposed as new") % {"n": news}
    if struck := made.count(AnswerKind.STRIKE):
        crossing += ", " + _("%(n)s to be struck") % {"n": struck}
    marked = {"marking": bar_of_label(made.snapshot.label), "to": made.to.words}
    shared = [f"{one.text[:120]} ({label_of(one.marking)})" for one in made.shared]
    stays = str(made.stays) if made.stays else _("None.")
    late = _("Accepted in an earlier version, and other words now: not sent")
    return [
        line(_("Answers that cross"), crossing),
        line(_("Comments that are shared"), _("None."), shared),
        line(_("Comments that stay with your side"), stays),
        line(_("Clauses without an answer"), _("None: every clause is answered."), names(made.unanswered)),
        line(late, _("None."), names(made.overtaken)),
        line(_("Marking against destination"), _("%(marking)s; it may go to %(to)s.") % marked),
    ]


def line(what: str, words: str, found: list[str] | None = None) -> dict[str, Any]:
    """One line of the list to go through."""
    return {"what": what, "words": words, "found": found or [], "bad": False}


def names(clauses: tuple[Clause, ...]) -> list[str]:
    """Clauses by number and title."""
    return [f"{one.number} {one.title}".strip() for one in clauses]

"""The negotiation table: its page for either side, and as the other side will see it."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _

from comity.access.models import Guarded, User
from comity.access.policy import acts_for
from comity.access.releasing import reader_of
from comity.common.errors import Refused
from comity.negotiation.actions.sending import note_with, prepared
from comity.negotiation.models import Negotiation
from comity.negotiation.policy import answers_clauses, sends_answers, takes_part, words_clauses
from comity.negotiation.queries.papers import Papers, papers_of
from comity.negotiation.queries.tables import Row, Table, table_of
from comity.negotiation.states import Standing
from comity.programmes.actions.crossing import tabling_of
from comity.programmes.policy import programmes_visible_to
from comity.programmes.workflow import PROGRAMME
from comity.web.frame import audience_of, bar_of_label, marking_of, together
from comity.web.negotiation import commenting, wording
from comity.web.negotiation.looking import address, crumbs, negotiation_or_404
from comity.web.negotiation.shown import MOST_MARKS, SHOWS, Names, court_of, filters_of, lines_of
from comity.web.pieces import Act
from comity.web.programmes.drafts import Draft
from comity.web.programmes.merging import before_text
from comity.web.requests import MemberRequest

Opens = Callable[[MemberRequest, Negotiation, Table, Row], Draft]
IN_PLACE: dict[str, tuple[Opens, str]] = {
    "counter": (wording.counter_draft, "negotiation-counter"),
    "hold": (wording.hold_draft, "negotiation-hold"),
    "comment": (commenting.comment_draft, "negotiation-comment"),
}


def page(request: MemberRequest, ref: str) -> HttpResponse:
    """The table as this visitor gets it."""
    negotiation = negotiation_or_404(request, ref)
    table = table_of(negotiation, request.user)
    context = shown(request, table, may_act=takes_part(request.user, negotiation))
    opened = opened_in(request, negotiation, table)
    context |= {"opened": opened, "acts": acts_of(request.user, table), "marking": marking_of_table(table)}
    return render(request, "negotiation/table.html", context | finished(table))


def shown(request: HttpRequest, table: Table, *, may_act: bool) -> dict[str, Any]:
    """What a table shows, whoever reads it."""
    lines = lines_of(table, may_act=may_act, user=request.user)
    chosen = request.GET.get("show", "")
    chosen = chosen if chosen in SHOWS else ""
    names = Names.of(table)
    version = table.version
    return {
        "negotiation": table.negotiation,
        "lines": [line for line in lines if not chosen or chosen in line.shows],
        "marks": lines if len(lines) <= MOST_MARKS else [],
        "filters": filters_of(lines, chosen),
        "show": chosen,
        "at": request.GET.get("at"),
        "plain": "plain" in request.GET,
        "version": version,
        "withdrawn": version is not None and version.state == "withdrawn",
        "clauses": len(table.rows),
        "agreed": table.count(Standing.AGREED),
        "held": table.count(Standing.HELD),
        "ours": names.ours,
        "theirs": names.theirs,
        "court": court_of(table),
        "audience": audience_of(table.negotiation),
        "gone": [f"{one.number} {one.title}".strip() for one in table.gone],
        "broken": table.papers.broken,
        "crumbs": crumbs(table.negotiation),
    }


def opened_in(request: MemberRequest, negotiation: Negotiation, table: Table) -> dict[str, Any] | None:
    """The form that is opened at its clause; nothing for those who may not fill it in."""
    for name, (opens, target) in IN_PLACE.items():
        if name not in request.GET:
            continue
        row = next((one for one in table.rows if one.clause.code == request.GET[name]), None)
        acts = takes_part if name == "comment" else acts_on_clauses
        if row is None or not acts(request.user, negotiation) or (row.proposed and not proposed_too(name, table)):
            return None
        draft = opens(request, negotiation, table, row)
        form = draft.make(None)
        held = [field for field in form if field.field.required or field.initial or name != "counter"]
        return {
            "code": row.clause.code,
            "name": name,
            "title": draft.title,
            "fields": held,
            "more": [field for field in form if field not in held],
            "address": reverse(target, args=[negotiation.ref]),
            "version": draft.version,
            "before": before_text(draft.initial),
            "key": draft.key,
            "main": draft.main,
            "hint": draft.hint,
            "back": draft.back,
        }
    return None


def proposed_too(name: str, table: Table) -> bool:
    """Whether this can be done at once with a clause that the text has not: in our draft it can be worded."""
    return name == "comment" or (name == "counter" and table.writes)


def acts_on_clauses(user: User, negotiation: Negotiation) -> bool:
    """Words or answers clauses."""
    return answers_clauses(user, negotiation) or words_clauses(user, negotiation)


def marking_of_table(table: Table) -> Any:
    """The bars of the page: of both sides, or internal where something on it has not crossed."""
    own: list[Guarded] = [remark for row in table.rows for remark in row.remarks]
    own += [row.answer for row in table.rows if row.answer is not None]
    own += [table.programme] if table.programme is not None and any(row.draft for row in table.rows) else []
    if not own or table.side is None:
        return marking_of(table.negotiation)
    return bar_of_label(together([table.negotiation, *own]), _("internal to %(side)s") % {"side": table.side})


def acts_of(user: Any, table: Table) -> list[Act]:
    """The acts of the whole table; the first is the main one."""
    negotiation, acts = table.negotiation, []
    ref = [negotiation.ref]
    if table.writes and table.programme is not None and user.is_authenticated:
        moves = {move.name for move in PROGRAMME.open_to(user, table.programme)}
        number = (table.version.number if table.version else 0) + 1
        if "table" in moves:
            words = _("Table version %(n)s") % {"n": number}
            acts.append(Act(words=words, address=reverse("programme-table", args=[table.programme.ref])))
    elif table.papers.on_the_table is not None and answers_clauses(user, negotiation):
        unsent = sum(row.unsent for row in table.rows)
        if sends_answers(user, negotiation):
            words = _("Send %(n)s answers") % {"n": unsent} if unsent > 1 else _("Send the answers")
            acts.append(Act(words=words, address=reverse("negotiation-send", args=ref)))
        if waiting := sum(row.rest for row in table.rows):
            words = _("Accept the other %(n)s") % {"n": waiting}
            on = {"on": str(table.papers.on_the_table.number)}
            acts.append(Act(words=words, address=reverse("negotiation-rest", args=ref), post=True, fields=on))
        acts.append(Act(words=_("Propose a clause"), address=reverse("negotiation-propose", args=ref), key="n"))
    if takes_part(user, negotiation):
        words = _("See as %(side)s") % {"side": Names.of(table).theirs}
        acts.append(Act(words=words, address=reverse("negotiation-as", args=ref)))
    return acts


def finished(table: Table) -> dict[str, Any]:
    """Once every clause is agreed: where both sides approve the whole."""
    version = table.version
    done = version is not None and bool(table.rows) and table.count(Standing.AGREED) == len(table.rows)
    return {"finished": reverse("release", args=[version.ref]) if done and version is not None else ""}


@login_required
def as_they_see_it(request: MemberRequest, ref: str) -> HttpResponse:
    """The page of the other side, made under its rights, as it would be if what is ready here were shown now.

    Nothing of what they keep to themselves goes in: it is made of what both may know.
    """
    negotiation = negotiation_or_404(request, ref)
    if not takes_part(request.user, negotiation):
        raise Http404
    own = table_of(negotiation, request.user)
    names = Names.of(own)
    reader = reader_of(names.theirs)
    refused = ""
    papers = papers_of(negotiation, reader)
    try:
        papers = with_ours(own, papers, request.user)
    except Refused as told:
        refused = str(told)
    theirs = table_of(negotiation, reader, papers=papers, known_to=request.user)
    context = shown(request, theirs, may_act=False) | {
        "marking": marking_of(negotiation),
        "refused": refused,
        "back": address(negotiation),
        "as_side": names.theirs,
        "crumbs": crumbs(negotiation, Act(words=_("As %(side)s sees it") % {"side": names.theirs}, address="")),
    }
    return render(request, "negotiation/as.html", context)


def with_ours(own: Table, papers: Papers, user: User) -> Papers:
    """The papers as they would be if the own side tabled or sent what it has ready. Raises Refused."""
    side = acts_for(user)
    if side is None or papers.latest is None:
        return papers
    if not own.writes:
        version = papers.on_the_table
        if version is None:
            return papers
        return papers.with_letter(prepared(own, version, sender=side).snapshot, side.pk, now())
    programme = programmes_visible_to(user).select_related("owner", "about", "partner__side", "partner__owner", "type")
    found = programme.filter(ref=own.negotiation.of).first()
    if found is None:
        return papers
    text = tabling_of(found).snapshot
    if text.sha256 != papers.latest.sha256:
        papers = papers.with_version(text, now())
    letter = note_with(own.negotiation, papers.latest or papers.versions[-1], by=user, papers=papers)
    return papers.with_letter(letter.snapshot, side.pk, now()) if letter is not None else papers

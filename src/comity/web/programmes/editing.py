"""Beginning, copying and changing programmes, and the acts upon one."""

from collections.abc import Callable, Sequence
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from comity.partners.policy import partners_visible_to
from comity.programmes.actions.programmes import (
    begin_programme,
    change_programme,
    copy_programme,
    open_programme,
)
from comity.programmes.actions.removal import remove_programme
from comity.programmes.models import Programme
from comity.programmes.opening import opening_of
from comity.programmes.policy import (
    begins_programme,
    edits_programme,
    keeps_programme,
    nodes_visible_to,
    types_visible_to,
)
from comity.programmes.workflow import PROGRAMME
from comity.web.account.stepping import step_up
from comity.web.frame import marking_of
from comity.web.pieces import Act, Fact
from comity.web.programmes.drafts import Draft, draft_page
from comity.web.programmes.forms import BeginForm, ProgrammeForm, lines_text
from comity.web.programmes.pages import programme_or_404
from comity.web.programmes.shown import period_words
from comity.web.requests import MemberRequest

LISTS = ("reservations", "not_known", "sources")
LIST = "programmes"


def crumbs(*further: Act) -> list[Act]:
    """The way here."""
    return [Act(words=_("Programmes"), address=reverse(LIST)), *further]


def address(programme: Programme) -> str:
    """Where a programme is shown."""
    return reverse("programme", args=[programme.ref])


def written(form: forms.Form, programme: Programme | None = None) -> dict[str, Any]:
    """The values of the form; what a list holds beyond texts stays."""
    values = {name: value for name, value in form.cleaned_data.items() if name not in {"partner", "type"}}
    if programme is not None:
        for name in LISTS:
            values[name] += [one for one in getattr(programme, name) if not isinstance(one, str)]
    return values


def initial_of(programme: Programme) -> dict[str, Any]:
    """What the form of a programme holds."""
    names = [name for name in ProgrammeForm.base_fields if name not in LISTS]
    return {name: getattr(programme, name) for name in names} | {
        name: lines_text(getattr(programme, name)) for name in LISTS
    }


@login_required
@require_http_methods(["GET", "POST"])
def begin(request: MemberRequest) -> HttpResponse:
    """A new draft."""
    partners = {
        partner.ref: partner
        for partner in partners_visible_to(request.user).select_related("side", "owner")
        if begins_programme(request.user, partner)
    }
    if not partners:
        raise Http404
    types = {kind.ref: kind for kind in types_visible_to(request.user).prefetch_related("levels")}
    kinds = [
        (ref, f"{kind.name}" if not kind.short else f"{kind.short}: {_levels(kind)}") for ref, kind in types.items()
    ]

    def make(data: Any) -> forms.Form:
        initial = {"partner": request.GET.get("partner", ""), "type": request.GET.get("type", "")}
        return BeginForm(
            data, initial=initial, partners=[(ref, one.name) for ref, one in partners.items()], types=kinds
        )

    def act(form: forms.Form, _base: int) -> Programme:
        partner, kind = partners[form.cleaned_data["partner"]], types[form.cleaned_data["type"]]
        return begin_programme(partner, kind, written(form), by=request.user, at=now())

    draft = Draft(
        make=make,
        initial={},
        act=act,
        key="programme:new",
        title=_("New programme"),
        version=0,
        back=reverse(LIST),
        crumbs=crumbs(Act(words=_("New"), address="")),
        after=address,
        main=_("Begin the draft"),
        hint=_("A draft, seen by your side only."),
    )
    return draft_page(request, draft)


def _levels(kind: Any) -> str:
    return ", ".join(level.label for level in sorted(kind.levels.all(), key=lambda level: level.depth))


@login_required
@require_http_methods(["GET", "POST"])
def edit(request: MemberRequest, ref: str) -> HttpResponse:
    """What a draft says of itself."""
    programme = programme_or_404(request, ref)
    if not edits_programme(request.user, programme):
        raise Http404
    initial = initial_of(programme)

    def again() -> tuple[dict[str, Any], int]:
        current = programme_or_404(request, ref)
        return initial_of(current), current.version

    def act(form: forms.Form, base: int) -> Programme:
        change_programme(programme, written(form, programme), base_version=base, by=request.user, at=now())
        return programme

    draft = Draft(
        make=lambda data: ProgrammeForm(data, initial=initial),
        initial=initial,
        act=act,
        key=f"programme:{programme.ref}",
        title=_("Edit %(title)s") % {"title": programme.title},
        version=programme.version,
        back=address(programme),
        crumbs=crumbs(Act(words=programme.title, address=address(programme)), Act(words=_("Edit"), address="")),
        after=address,
        again=again,
        marking=marking_of(programme),
    )
    return draft_page(request, draft)


@login_required
@require_http_methods(["GET", "POST"])
def copy(request: MemberRequest, ref: str) -> HttpResponse:
    """The next cycle, with the goals of this one."""
    source = programme_or_404(request, ref)
    if not begins_programme(request.user, source.partner):
        raise Http404
    initial = {"title": source.title, "organisation": source.organisation, "legal_nature": source.legal_nature}

    def act(form: forms.Form, _base: int) -> Programme:
        return copy_programme(source, written(form), by=request.user, at=now())

    draft = Draft(
        make=lambda data: ProgrammeForm(data, initial=initial),
        initial=initial,
        act=act,
        key=f"programme:copy:{source.ref}",
        title=_("Copy into the next cycle"),
        version=0,
        back=address(source),
        crumbs=crumbs(Act(words=source.title, address=address(source)), Act(words=_("Copy"), address="")),
        after=address,
        main=_("Begin the draft with these goals"),
        hint=_("Goals and requirements are carried and say where from; milestones begin anew."),
    )
    return draft_page(request, draft)


def confirmed(
    request: MemberRequest,
    programme: Programme,
    act: Callable[[], Any],
    *,
    title: str,
    question: str,
    words: str,
    main: str,
    told: str,
    after: str,
    facts: Sequence[Fact] = (),
) -> HttpResponse:
    """Ask once, then do it."""
    if request.method == "POST":
        act()
        messages.success(request, told)
        return redirect(after)
    context = {
        "title": title,
        "question": question,
        "words": words,
        "main": main,
        "facts": [
            Fact(term=_("Partner"), words=programme.partner.name),
            Fact(term=_("Period"), words=period_words(programme)),
            Fact(term=_("Goals and other entries"), words=programme.nodes.count()),
            *facts,
        ],
        "address": request.path,
        "back": address(programme),
        "marking": marking_of(programme),
        "crumbs": crumbs(Act(words=programme.title, address=address(programme)), Act(words=title, address="")),
    }
    return render(request, "programmes/confirm.html", context)


def may_move(request: MemberRequest, programme: Programme, name: str) -> None:
    """A move that is not open to this person does not exist for it."""
    if name not in {move.name for move in PROGRAMME.open_to(request.user, programme)}:
        raise Http404


@require_http_methods(["GET", "POST"])
@step_up
def open_up(request: MemberRequest, ref: str) -> HttpResponse:
    """Let everyone see a programme that is published elsewhere."""
    programme = programme_or_404(request, ref)
    if not keeps_programme(request.user, programme):
        raise Http404
    return confirmed(
        request,
        programme,
        lambda: open_programme(programme, by=request.user, at=now()),
        title=_("Let everyone see the programme"),
        question=_("Show it to everyone, signed in or not?"),
        words=_("With the entries that open, their requirements and milestones. Weights stay with your side."),
        main=_("Let everyone see it"),
        told=_("Everyone can see the programme now."),
        after=address(programme),
        facts=opening_told(request, programme),
    )


def opening_told(request: MemberRequest, programme: Programme) -> list[Fact]:
    """How many entries will open, and the names of those that stay."""
    opening = opening_of(programme, nodes_visible_to(request.user).filter(programme=programme))
    facts = [Fact(term=_("Entries that open"), words=len(opening.opens))]
    if opening.stays:
        names = "; ".join(f"{node.number} {node.title}".strip() for node in opening.stays)
        note = _("Marked above the programme, shown to some only, or below such an entry.")
        facts.append(Fact(term=_("Entries that stay as they are"), words=names, note=note))
    return facts


@login_required
@require_http_methods(["GET", "POST"])
def remove(request: MemberRequest, ref: str) -> HttpResponse:
    """Take a programme away."""
    programme = programme_or_404(request, ref)
    if not keeps_programme(request.user, programme):
        raise Http404
    return confirmed(
        request,
        programme,
        lambda: remove_programme(programme, by=request.user, at=now()),
        title=_("Remove the programme"),
        question=_("Remove it with all its entries?"),
        words=_("It goes from every page. The journal keeps its text; a file of it can be imported again."),
        main=_("Remove it"),
        told=_("The programme is removed."),
        after=reverse(LIST),
    )

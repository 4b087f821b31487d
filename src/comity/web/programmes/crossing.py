"""Tabling with an exact preview, taking back, drafting on, and putting forward for release."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from comity.access.marking import choices as markings
from comity.access.marking import label_of
from comity.access.models import Audience, Side
from comity.access.releasing import Destination
from comity.common.errors import Refused
from comity.negotiation.actions.tabling import table_text, tabling_with_letter
from comity.partners.policy import partners_visible_to
from comity.programmes.actions.crossing import (
    draft_on,
    forwarding_of,
    may_put_forward,
    other_side_of,
    put_forward_programme,
    tabled_versions,
    take_back_programme,
)
from comity.programmes.models import Programme
from comity.programmes.snapshots import Laid
from comity.programmes.workflow import WRITTEN
from comity.web.account.stepping import step_up
from comity.web.frame import bar_of_label, marking_of
from comity.web.letters import letter_html
from comity.web.pieces import Act
from comity.web.programmes.editing import address, confirmed, crumbs, may_move
from comity.web.programmes.pages import programme_or_404
from comity.web.programmes.sheets import sheet_html
from comity.web.requests import MemberRequest


class ForwardForm(forms.Form):
    """What is to be released, to whom, and how it is marked."""

    audience = forms.ChoiceField(
        label=gettext_lazy("Who is to read it"),
        choices=[("public", gettext_lazy("Everyone")), ("named", gettext_lazy("The sides named below"))],
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose who is to read it.")},
    )
    sides = forms.MultipleChoiceField(label=gettext_lazy("Sides"), required=False, widget=forms.CheckboxSelectMultiple)
    entries = forms.MultipleChoiceField(
        label=gettext_lazy("Entries"), required=False, widget=forms.CheckboxSelectMultiple
    )
    marking = forms.ChoiceField(
        label=gettext_lazy("Marking of the released text"),
        required=False,
        help_text=gettext_lazy("Never lower than the highest marking of what is in it."),
    )
    note = forms.CharField(
        label=gettext_lazy("Note to the releasing authority"),
        help_text=gettext_lazy("It does not go out with the text."),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: Any, sides: Mapping[str, Side], entries: Sequence[tuple[str, str, str]], **kwargs: Any):
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        fields["sides"].choices = [(code, str(side)) for code, side in sides.items()]
        fields["entries"].choices = [(code, f"{words} ({mark})") for code, words, mark in entries]
        fields["marking"].choices = [("", _("as its parts ask for")), *markings()]
        self.by_code = sides

    def destination(self) -> Destination:
        """To whom it is to go; nobody is named where nothing is chosen."""
        data = self.cleaned_data
        if data["audience"] == "public":
            return Destination(audience=Audience.PUBLIC)
        return Destination(audience=Audience.NAMED, sides=tuple(self.by_code[code] for code in data["sides"]))


def preview_of(made: Laid, to: Destination) -> dict[str, Any]:
    """The text as its reader will get it, its hash, and what to look at before it is shown."""
    snapshot = made.snapshot
    return {
        "sheet": sheet_html(snapshot.tree),
        "seen": snapshot.sha256,
        "to": to.words,
        "checks": checks_of(made, to),
        "blocked": made.blocked,
    }


def checks_of(made: Laid, to: Destination) -> list[dict[str, Any]]:
    """The list to go through: each line says what was looked at, and what was found."""
    bar = bar_of_label(made.snapshot.label)
    rows = [
        (
            _("Marking against destination"),
            list(made.blocked),
            _("%(marking)s; it may go to %(to)s.") % {"marking": bar, "to": to.words},
        ),
        (_("Entries that stay with your side"), list(made.stays), _("None: every entry crosses.")),
        (_("Internal notes left out"), list(made.internal), _("There are none.")),
        (_("Bodies not named, because they may not be known there"), list(made.bodies_left_out), _("None.")),
        (_("Illustrative parts"), list(made.illustrative), _("None.")),
    ]
    told = [{"what": what, "found": found, "words": words, "bad": what == rows[0][0] and bool(found)}
            for what, found, words in rows]  # fmt: skip
    weights = _("Never shown: weights, what a requirement is worth, which activities advance it, what-if copies.")
    language = _("Shown in the language it is written in; no translation is kept here.")
    return [
        *told,
        {"what": _("Weights"), "found": [], "words": weights, "bad": False},
        {"what": _("Language"), "found": [], "words": language, "bad": False},
    ]


@require_http_methods(["GET", "POST"])
@step_up
def table(request: MemberRequest, ref: str) -> HttpResponse:
    """Lay the text before the other side, after seeing exactly what they will read."""
    programme = programme_or_404(request, ref)
    may_move(request, programme, "table")
    refused = ""
    if request.method == "POST":
        seen, note = request.POST.get("seen", ""), request.POST.get("note", "")[:2000]
        letter = request.POST.get("letter", "")
        try:
            shown = table_text(programme, seen=seen, letter_seen=letter, by=request.user, at=now(), note=note)
        except Refused as told:
            refused = str(told)
            programme.refresh_from_db()
        else:
            messages.success(
                request, _("Version %(n)s is tabled to %(side)s.") % {"n": shown.number, "side": shown.about}
            )
            return redirect(address(programme))
    to = other_side_of(programme)
    context = crossing_page(programme, _("Table the programme")) | {
        "refused": refused,
        "number": next((one.number for one in tabled_versions(programme)), 0) + 1,
        **(preview_or_refusal(request, programme, to) if not refused or programme.state in WRITTEN else {}),
    }
    return render(request, "programmes/table.html", context, status=409 if refused else 200)


def preview_or_refusal(request: MemberRequest, programme: Programme, to: Destination) -> dict[str, Any]:
    """The preview with the comments that cross beside the text, or why the text cannot stand together."""
    try:
        made = tabling_with_letter(programme, request.user, now())
    except Refused as refused:
        return {"refused": str(refused)}
    context = preview_of(made.laid, to)
    letter = made.letter
    shared = [one.text[:120] for one in letter.shared] if letter else []
    told = {"what": _("Comments that are shared"), "found": shared, "words": _("None."), "bad": False}
    context["checks"].append(told)
    if letter is not None:
        context |= {"letter": letter_html(letter.snapshot.tree), "letter_seen": letter.snapshot.sha256}
    return context


def crossing_page(programme: Programme, title: str) -> dict[str, Any]:
    """What the pages of these acts share."""
    return {
        "title": title,
        "programme": programme,
        "back": address(programme),
        "marking": marking_of(programme),
        "crumbs": crumbs(Act(words=programme.title, address=address(programme)), Act(words=title, address="")),
    }


@require_http_methods(["GET", "POST"])
@step_up
def take_back(request: MemberRequest, ref: str) -> HttpResponse:
    """Make a tabled text a draft again and withdraw what lies on the table."""
    programme = programme_or_404(request, ref)
    may_move(request, programme, "take back")
    refused = ""
    if request.method == "POST":
        try:
            take_back_programme(programme, reason=request.POST.get("note", ""), by=request.user, at=now())
        except Refused as told:
            refused = str(told)
        else:
            messages.success(request, _("The programme is a draft again, and the tabled version is withdrawn."))
            return redirect(address(programme))
    context = crossing_page(programme, _("Take the programme back")) | {"refused": refused, "side": programme.about}
    return render(request, "programmes/take_back.html", context, status=409 if refused else 200)


@login_required
@require_http_methods(["GET", "POST"])
def go_on(request: MemberRequest, ref: str) -> HttpResponse:
    """Draft on while the tabled version stays on the table."""
    programme = programme_or_404(request, ref)
    may_move(request, programme, "draft on")
    return confirmed(
        request,
        programme,
        lambda: draft_on(programme, by=request.user, at=now()),
        title=_("Draft on"),
        question=_("Go on drafting?"),
        words=_(
            "The tabled version stays on the table as it is, and the other side sees nothing of what you write. They "
            "cannot agree it until you table a later version, or take it back."
        ),
        main=_("Draft on"),
        told=_("You can edit again; what is tabled stays as it is."),
        after=address(programme),
    )


@require_http_methods(["GET", "POST"])
@step_up
def forward(request: MemberRequest, ref: str) -> HttpResponse:
    """Turn the first key: choose entries, audience and marking, see the exact preview, and put it forward."""
    programme = programme_or_404(request, ref)
    if not may_put_forward(request.user, programme):
        raise Http404
    context = crossing_page(programme, _("Put forward for release"))
    try:
        offered = forwarding_of(programme, Destination(audience=Audience.PUBLIC)).nodes
    except Refused as refused:
        return render(request, "programmes/forward.html", context | {"refused": str(refused)}, status=409)
    data = request.POST if request.method == "POST" else request.GET if "audience" in request.GET else None
    sides = {side.code: side for side in sides_known(request) if side.pk != programme.owner_id}
    every = {"entries": [code for code, *_rest in offered], "audience": "public"}
    form = ForwardForm(data, initial=every, sides=sides, entries=offered)
    context |= {"form": form}
    if data is None or not form.is_valid():
        return render(request, "programmes/forward.html", context, status=200 if data is None else 422)
    return put_forward_or_preview(request, programme, form, context)


def put_forward_or_preview(
    request: MemberRequest, programme: Programme, form: ForwardForm, context: dict[str, Any]
) -> HttpResponse:
    """Show what would be put forward, or put it forward when its hash was confirmed."""
    to, picked, marking = form.destination(), form.cleaned_data["entries"], form.cleaned_data["marking"]
    refused = ""
    if request.method == "POST":
        try:
            asked = put_forward_programme(
                programme,
                to,
                seen=request.POST.get("seen", ""),
                by=request.user,
                at=now(),
                picked=picked,
                marking=marking,
                note=form.cleaned_data["note"],
            )
        except Refused as told:
            refused = str(told)
        else:
            messages.success(request, _("It is put forward. The releasing authority decides."))
            return redirect("release", asked.ref)
    try:
        made = forwarding_of(programme, to, picked=picked, marking=marking)
        context |= preview_of(made, to) | {"chosen": chosen_of(form), "label": label_of(made.snapshot.label.marking)}
    except Refused as told:
        refused = refused or str(told)
    return render(request, "programmes/forward.html", context | {"refused": refused}, status=409 if refused else 200)


def chosen_of(form: ForwardForm) -> list[tuple[str, str]]:
    """What was chosen, as the fields of the form that confirms it."""
    data = form.cleaned_data
    pairs = [("audience", data["audience"]), ("marking", data["marking"]), ("note", data["note"])]
    return [*pairs, *(("sides", code) for code in data["sides"]), *(("entries", code) for code in data["entries"])]


def sides_known(request: MemberRequest) -> list[Side]:
    """The sides of the partners that this person may know of."""
    return [partner.side for partner in partners_visible_to(request.user).select_related("side").order_by("name")]

"""Where the goals of a programme came from and went: read by whoever may, said by who drafts the later one."""

from collections import Counter
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_POST

from comity.common.errors import Refused
from comity.programmes.actions.lineage import (
    MOST_REASON,
    carry_all_left,
    say_where_goals_went,
    states_to_write,
    undo_lineage,
    write_states,
)
from comity.programmes.lineage import DONE, Cycle, Figures, Goal, Step, figures, suggestion_for
from comity.programmes.models import Programme
from comity.programmes.policy import edits_programme, keeps_programme, nodes_visible_to
from comity.programmes.queries.lineage import Lineage, Passage, ToldStep, lineage_of, may_precede
from comity.programmes.states import GoalState, LineageKind
from comity.web.frame import marking_of
from comity.web.pieces import Act, Badge
from comity.web.programmes.pages import GOAL_BADGES, RELATED, head_of, programme_or_404
from comity.web.requests import MemberRequest

KINDS = {
    LineageKind.CARRIED: ("on", gettext_lazy("carried")),
    LineageKind.MERGED: ("swap", gettext_lazy("merged")),
    LineageKind.SPLIT: ("half", gettext_lazy("split")),
    LineageKind.DROPPED: ("no", gettext_lazy("dropped")),
}
WAYS = (
    (LineageKind.CARRIED, gettext_lazy("It is carried: one goal goes on with it")),
    (LineageKind.MERGED, gettext_lazy("It is merged: it goes into a goal together with others")),
    (LineageKind.SPLIT, gettext_lazy("It is split: several goals go on with it")),
    (LineageKind.DROPPED, gettext_lazy("It is dropped, and nothing follows it")),
)


class GoesForm(forms.Form):
    """What became of one goal."""

    kind = forms.ChoiceField(
        label=gettext_lazy("What became of it"),
        choices=WAYS,
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose what became of it.")},
    )
    into = forms.MultipleChoiceField(
        label=gettext_lazy("The goals that follow it"), required=False, widget=forms.CheckboxSelectMultiple
    )
    beside = forms.MultipleChoiceField(
        label=gettext_lazy("Merged together with"), required=False, widget=forms.CheckboxSelectMultiple
    )
    reason = forms.CharField(
        label=gettext_lazy("Reason"),
        help_text=gettext_lazy("Needed where it is dropped. The other side reads it with the tabled text."),
        required=False,
        max_length=MOST_REASON,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, into: list[Goal], beside: list[Goal], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        fields["into"].choices = [(one.ref, one.words) for one in into]
        fields["beside"].choices = [(one.ref, one.words) for one in beside]
        if not beside:
            del fields["beside"]

    def step(self, goal: str) -> Step:
        """The step that was written down."""
        data = self.cleaned_data
        merged = data["kind"] == LineageKind.MERGED
        return Step(
            kind=data["kind"],
            before=(goal, *(data.get("beside", ()) if merged else ())),
            after=tuple(data["into"]),
            reason=data["reason"],
        )


def page(request: HttpRequest, ref: str) -> HttpResponse:
    """Where the goals came from and where they went."""
    programme = programme_or_404(request, ref)
    chosen = request.GET.get("from", "")
    lineage = lineage_of(programme, request.user, chosen=chosen)
    if chosen and chosen not in {one.earlier.ref for one in lineage.came}:
        raise Http404
    edits = edits_programme(request.user, programme)
    context = head_of(request, programme, "programme-lineage") | {
        "came": [shown(one, request, edits=edits) for one in lineage.came if one.before or one.earlier.ref == chosen],
        "went": [shown(one, request, edits=False) for one in lineage.went],
        "others": others_of(lineage) if edits else [],
        "edits": edits,
        "marking": marking_of(programme, [one.earlier for one in lineage.came] + [one.later for one in lineage.went]),
    }
    return render(request, "programmes/lineage.html", context)


def others_of(lineage: Lineage) -> list[tuple[str, str]]:
    """Earlier programmes of which nothing is shown yet."""
    there = {one.earlier.pk for one in lineage.came}
    return [(one.ref, one.title) for one in lineage.candidates if one.pk not in there]


def shown(passage: Passage, request: HttpRequest, *, edits: bool) -> dict[str, Any]:
    """One passage as the page shows it."""
    told = figures_of_passage(passage)
    after = {goal.ref: goal for goal in passage.after}
    before = {goal.ref: goal for goal in passage.before}
    said = passage.said
    taken = {ref for one in passage.steps for ref in one.step.after}
    together = Counter(one.batch for one in passage.steps)
    last = passage.steps[-1].batch if passage.steps else ""
    rows = []
    for goal in passage.before:
        one = said.get(goal.ref)
        open_ = edits and one is None and goal.state not in DONE
        near = suggestion_for(goal, passage.after, source=passage.earlier.code, taken=taken) if open_ else None
        rows.append(row_of(goal, one, before, after) | {"near": near, "open": open_})
    return {
        "earlier": passage.earlier,
        "later": passage.later,
        "rows": rows,
        "finding": finding_of(told),
        "sum": sum_of(told),
        "suggested": sum(1 for row in rows if row["near"]),
        "edits": edits,
        "last": last if edits and together[last] > 1 else "",
        "together": together[last],
        "keeps": bool(passage.steps) and keeps_programme(request.user, passage.earlier),
        "new": [goal for goal in passage.after if goal.ref not in taken] if passage.steps else [],
    }


def row_of(goal: Goal, told: ToldStep | None, before: dict[str, Goal], after: dict[str, Goal]) -> dict[str, Any]:
    """A goal and what became of it."""
    shape, tone = GOAL_BADGES[goal.state]
    row: dict[str, Any] = {
        "goal": goal,
        "done": goal.state in DONE,
        "state": Badge(shape=shape, words=str(GoalState(goal.state).label).capitalize(), tone=tone),
        "badge": None,
        "into": [],
        "beside": [],
        "reason": "",
        "batch": "",
    }
    if told is None:
        return row
    shape, words = KINDS[LineageKind(told.step.kind)]
    return row | {
        "badge": Badge(shape=shape, words=str(words)),
        "into": [after[ref] for ref in told.step.after if ref in after],
        "beside": [before[ref] for ref in told.step.before if ref in before and ref != goal.ref],
        "reason": told.step.reason,
        "batch": told.batch,
        "astray": told.step.kind != LineageKind.DROPPED and not told.step.after,
    }


def figures_of_passage(passage: Passage) -> Figures:
    """What the earlier programme comes to, as far as the later one tells."""
    first, second = (
        Cycle(ref=of.ref, title=of.title, goals={one.ref: one.state for one in goals}, steps=steps)
        for of, goals, steps in (
            (passage.earlier, passage.before, ()),
            (passage.later, passage.after, tuple(one.step for one in passage.steps)),
        )
    )
    return figures(first, second)


def finding_of(told: Figures) -> str:
    """How many goals there were, were implemented and stayed open."""
    return ngettext(
        "%(all)s goal: %(done)s implemented, %(open)s open.",
        "%(all)s goals: %(done)s implemented, %(open)s open.",
        told.total,
    ) % {"all": told.total, "done": told.implemented, "open": told.left_open}


def sum_of(told: Figures) -> str:
    """The open goals as a sum that holds, and as how many they go on."""
    if not told.followed:
        return _("Nothing is said yet of where they went.")
    parts = [
        (told.carried, _("carried")),
        (told.merged, _("merged")),
        (told.split, _("split")),
        (told.dropped, _("dropped")),
        (told.untold, _("not told of")),
    ]
    named = " + ".join(f"{count} {words}" for count, words in parts if count)
    goes = ngettext("They go on as %(n)s goal.", "They go on as %(n)s goals.", told.go_on_as) % {"n": told.go_on_as}
    return _("%(open)s open = %(sum)s.") % {"open": told.left_open, "sum": named or "0"} + " " + goes


# --- saying it ---


def drafted_or_404(request: HttpRequest, ref: str) -> Programme:
    """A draft that this person edits; for others there is no such page."""
    programme = programme_or_404(request, ref)
    if not edits_programme(request.user, programme):
        raise Http404
    return programme


def earlier_or_404(request: HttpRequest, later: Programme, ref: str) -> Programme:
    """A programme from which goals may go into this one."""
    earlier = programme_or_404(request, ref)
    if not may_precede(earlier, later):
        raise Http404
    return earlier


def back_to(later: Programme, earlier: Programme) -> str:
    """The page of both."""
    return f"{reverse('programme-lineage', args=[later.ref])}?from={earlier.ref}"


@login_required
@require_http_methods(["GET", "POST"])
def goal(request: MemberRequest, ref: str, entry: str) -> HttpResponse:
    """Say of one goal where it went."""
    later = drafted_or_404(request, ref)
    known = nodes_visible_to(request.user).select_related(*(f"programme__{name}" for name in RELATED))
    node = get_object_or_404(known, ref=entry)
    earlier = node.programme
    if not may_precede(earlier, later):
        raise Http404
    lineage = lineage_of(later, request.user, chosen=earlier.ref)
    passage = next(one for one in lineage.came if one.earlier.pk == earlier.pk)
    if node.ref not in {one.ref for one in passage.before}:
        raise Http404
    left = [one for one in passage.before if one.ref not in passage.said and one.state not in DONE]
    near = suggestion_for(next(one for one in passage.before if one.ref == entry), passage.after, source=earlier.code)
    form = GoesForm(
        request.POST if request.method == "POST" else None,
        into=passage.after,
        beside=[one for one in left if one.ref != entry],
    )
    if request.method == "POST" and form.is_valid():
        try:
            say_where_goals_went(later, earlier, [form.step(entry)], by=request.user, at=now())
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Noted where “%(goal)s” went.") % {"goal": node.title})
            return redirect(back_to(later, earlier))
    context = {
        "title": _("Where “%(goal)s” went") % {"goal": node.title},
        "form": form,
        "near": near,
        "node": node,
        "earlier": earlier,
        "later": later,
        "back": back_to(later, earlier),
        "crumbs": crumbs_to(later, _("Where it went")),
        "marking": marking_of(later, [earlier, node]),
    }
    return render(request, "programmes/goes.html", context, status=422 if form.errors else 200)


def crumbs_to(later: Programme, words: str) -> list[Act]:
    """The way to a page of the lineage of a programme."""
    return [
        Act(words=_("Programmes"), address=reverse("programmes")),
        Act(words=later.title, address=reverse("programme", args=[later.ref])),
        Act(words=_("Where the goals went"), address=reverse("programme-lineage", args=[later.ref])),
        Act(words=words, address=""),
    ]


@login_required
@require_POST
def carry(request: MemberRequest, ref: str) -> HttpResponse:
    """Carry one goal to the one that is named, or all that are left to what is suggested for each."""
    later = drafted_or_404(request, ref)
    earlier = earlier_or_404(request, later, request.POST.get("from", ""))
    entry, into = request.POST.get("entry", ""), request.POST.get("into", "")
    if entry or into:
        step = Step(kind=LineageKind.CARRIED, before=(entry,), after=(into,))
        say_where_goals_went(later, earlier, [step], by=request.user, at=now())
        messages.success(request, _("Carried. Undo stands beside it."))
    else:
        _batch, done, left = carry_all_left(later, earlier, by=request.user, at=now())
        told = ngettext("%(n)s goal was carried", "%(n)s goals were carried", done) % {"n": done}
        rest = ngettext("%(n)s has no suggestion", "%(n)s have no suggestion", left) % {"n": left}
        messages.success(request, f"{told}; {rest}.")
    return redirect(back_to(later, earlier))


@login_required
@require_POST
def undo(request: MemberRequest, ref: str) -> HttpResponse:
    """Take back what was said in one act."""
    later = drafted_or_404(request, ref)
    batch, entry = request.POST.get("batch", ""), request.POST.get("entry", "")
    done = undo_lineage(later, batch, goal=entry, by=request.user, at=now())
    words = ngettext("Taken back: nothing is said of %(n)s step now.", "Taken back: %(n)s steps.", done)
    messages.success(request, words % {"n": done})
    return redirect("programme-lineage", later.ref)


@login_required
@require_http_methods(["GET", "POST"])
def states(request: MemberRequest, ref: str) -> HttpResponse:
    """Write into the goals of the earlier programme what became of them, once its keeper confirms."""
    later = programme_or_404(request, ref)
    told = request.POST if request.method == "POST" else request.GET
    earlier = programme_or_404(request, told.get("from", ""))
    if earlier.partner_id != later.partner_id or not keeps_programme(request.user, earlier):
        raise Http404
    if request.method == "POST":
        done = write_states(later, earlier, by=request.user, at=now())
        messages.success(
            request, ngettext("%(n)s goal has its state now.", "%(n)s goals have their state now.", done) % {"n": done}
        )
        return redirect("programme-lineage", earlier.ref)
    rows = [
        {"node": node, "now": node.get_state_display(), "then": GoalState(state).label}
        for _step, node, state in states_to_write(later, earlier, request.user)
    ]
    context = {
        "rows": rows,
        "earlier": earlier,
        "later": later,
        "back": reverse("programme-lineage", args=[later.ref]),
        "crumbs": crumbs_to(later, _("States of the goals")),
        "marking": marking_of(later, [earlier]),
    }
    return render(request, "programmes/goal_states.html", context)

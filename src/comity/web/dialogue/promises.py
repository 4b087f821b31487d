"""One promise: its words and sources, what became of it; writing it down, and every step it may take."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _

from comity.access.models import Audience, Visitor
from comity.access.policy import acts_for
from comity.common.errors import ChangedMeanwhile
from comity.dialogue.actions.commitments import (
    add_evidence,
    change_commitment,
    date_anew,
    keep_commitment,
    move_commitment,
    record_commitment,
)
from comity.dialogue.actions.sharing import share_entries
from comity.dialogue.differences import Verdict
from comity.dialogue.models import Commitment
from comity.dialogue.policy import (
    commitments_visible_to,
    evidence_visible_to,
    keeps_dialogue,
    keeps_entry,
    programmes_for,
    shares_entry,
)
from comity.dialogue.queries.ledger import Promise, Wanted, ledger, promises, told_in
from comity.dialogue.queries.tellings import Telling, compared_claims, is_due
from comity.dialogue.states import CommitmentState
from comity.dialogue.words import due_words, way_words
from comity.dialogue.workflow import COMMITMENT, KEEP, LAPSE, REOPEN, WITHDRAW
from comity.journal.sentences import Sentence
from comity.programmes.known_dates import date_words
from comity.web.dialogue.editing import saved, shown
from comity.web.dialogue.forms import ReasonForm
from comity.web.dialogue.promise_forms import CommitmentForm, DayForm, EvidenceForm
from comity.web.dialogue.shown import note_of, standing_badge, told_value
from comity.web.dialogue.tellings import VERDICTS
from comity.web.frame import audience_of, marking_of
from comity.web.histories import history
from comity.web.once import once
from comity.web.partners.editing import theirs, version_of
from comity.web.pieces import Act, Fact, day_written
from comity.web.requests import MemberRequest

MOVES = {"evidence": KEEP, "lapse": LAPSE, "withdraw": WITHDRAW, "reopen": REOPEN}
STEPS = {*MOVES, "date", "more", "share"}
PAGES = {"goal": "goal", "event": "event", "activity": "activity", "line": "programme-lines", "appointment": "post"}


def promise_or_404(request: HttpRequest, ref: str) -> Promise:
    """The promise with what stands around it."""
    today = localdate()
    found = promises(ledger(request.user, Wanted(), today).filter(ref=ref), request.user, today)
    if not found:
        raise Http404
    return found[0]


def commitment(request: HttpRequest, ref: str) -> HttpResponse:
    """One promise: who, to whom, in which words, and what became of it."""
    one = promise_or_404(request, ref)
    made, today = one.commitment, localdate()
    open_ = {move.name for move in COMMITMENT.open_to(request.user, made)}
    keeps = keeps_entry(request.user, made)
    drafts = programmes_for(request.user, made) if keeps else []
    becomes = [
        *([(_("Make it a goal"), "commitment-goal")] if drafts and not one.link("goal") else []),
        *([(_("Make it a line"), "commitment-line")] if drafts and not one.link("line") else []),
        *([(_("Link it"), "commitment-links")] if keeps else []),
    ]
    steps = [
        *([(_("It was kept"), "evidence")] if KEEP in open_ else []),
        *([(_("New day"), "date")] if keeps and LAPSE in open_ else []),
        *([(_("Let it lapse"), "lapse")] if LAPSE in open_ else []),
        *([(_("Withdraw it"), "withdraw")] if WITHDRAW in open_ else []),
        *([(_("Add evidence"), "more")] if keeps and made.state == CommitmentState.KEPT else []),
        *([(_("Open it again"), "reopen")] if REOPEN in open_ else []),
        *([(_("Share it"), "share")] if made.audience == "own" and shares_entry(request.user, made) else []),
    ]
    notes, past = note_of(made, request.user), became_of(made, request.user) if keeps else []
    context = {
        "made": made,
        "badge": standing_badge(one, today),
        "audience": audience_of(made),
        "facts": [*facts_of(one), *notes],
        "claims": [
            (claim.quote, claim.get_weight_display(), claim.read_out, claim.restated)
            for claim in one.claims
            if not is_due(claim)
        ],
        "differing": differing_of(one),
        "evidence": [proof_of(shown) for shown in one.evidence],
        "becomes": [Act(words=words, address=reverse(page, args=[ref])) for words, page in becomes],
        "steps": [
            Act(words=words, address=reverse("commitment-step", kwargs={"name": name, "ref": ref}))
            for words, name in steps
        ],
        "opened_again": made.state != CommitmentState.KEPT,
        "history": past,
        "may_keep": keeps,
        "marking": marking_of(
            made,
            [*one.parts(*PAGES), *one.shown_by],
            inner=acts_for(request.user) if notes or past or is_inner(one, keeps=keeps) else None,
        ),
        "crumbs": [
            Act(words=_("Dialogue"), address=reverse("events")),
            Act(words=_("Commitments"), address=reverse("commitments")),
            Act(words=made.title, address=""),
        ],
    }
    return render(request, "dialogue/commitment.html", context)


def is_inner(one: Promise, *, keeps: bool) -> bool:
    """Whether it shows what the reader's side keeps to itself: who answers for it, evidence, perhaps a draft."""
    draft = keeps and bool(one.link("goal") or one.link("line"))
    return bool(one.lead) or draft or any(shown.audience == Audience.OWN for shown in one.evidence)


def became_of(made: Commitment, user: Visitor) -> list[Sentence]:
    """What was done with it and why, for those who keep it: reasons are written for the own side."""
    untold = ("due_kind", "due_from", "due_words")
    return history(made, user, only=("state", "due_by"), untold=untold, at_hand=(made.owner,))


def proof_of(shown: Any) -> dict[str, Any]:
    """One piece of evidence: its words, and the record or address at which it can be looked at."""
    pages = (("session", "session"), ("snapshot", "release"), ("appointment", "post"))
    opened = [
        Act(words=told["title"], address=reverse(page, args=[told["ref"]]))
        for name, page in pages
        if (told := told_in(shown, name))
    ]
    if read := told_in(shown, "read_out"):
        opened.append(Act(words=read["title"], address=read["url"] or ""))
    held = told_in(shown, "session").get("on")
    on = date_words(shown.on) or (day_written(date.fromisoformat(held)) if held else "")
    return {
        "words": shown.words, "kind": shown.get_kind_display(), "on": on, "opened": opened, "url": shown.source_url,
        "own": shown.audience == Audience.OWN,
    }  # fmt: skip


def differing_of(one: Promise) -> list[Fact]:
    """What the read-outs tell differently of a promise: each value with who tells it; nothing is merged."""
    read_outs = list({claim.read_out_id: claim.read_out for claim in one.claims}.values())
    found = compared_claims(read_outs, [Telling(claim=claim) for claim in one.claims])
    return [
        Fact(
            term=f"{str(each.aspect.value).capitalize()}: {VERDICTS[each.verdict]}",
            words="; ".join(
                f"{teller.publisher or teller.title}: {' / '.join(told_value(said.words) for said in cell)}"
                for teller, cell in zip(read_outs, each.cells, strict=True)
                if cell
            ),
        )
        for each in found
        if each.verdict == Verdict.DIFFERS
    ]


def facts_of(one: Promise) -> list[Fact]:
    """Who to whom, how firmly, when said and due, and what it is linked to."""
    made = one.commitment
    names = {
        "event": _("Said at"), "goal": _("Goal"), "line": _("Line of"), "activity": _("Activity"),
        "appointment": _("Appointment"),
    }  # fmt: skip
    links = [
        Fact(
            term=names[link.kind], words=link.title,
            address=reverse(PAGES[link.kind], args=[link.ref]) if PAGES[link.kind] else "",
        )
        for link in one.links
    ]  # fmt: skip
    return [
        Fact(term=_("Who to whom"), words=way_words(made)),
        *([Fact(term=_("Words"), words=made.words)] if made.words != made.title else []),
        Fact(term=_("Strength"), words=made.get_weight_display()),
        Fact(term=_("Said on"), words=date_words(made.said_on)),
        Fact(term=_("Due"), words=due_words(made)),
        Fact(term=_("Who answers for it"), words=one.lead),
        *links,
        *([Fact(term=_("Source"), words=made.source_url)] if made.source_url else []),
    ]


@login_required
@once
def new_commitment(request: MemberRequest) -> HttpResponse:
    """Write down what was promised."""
    if not keeps_dialogue(request.user):
        raise Http404
    form = CommitmentForm(request.POST or None, user=request.user)
    made: list[Commitment] = []

    def save() -> None:
        topics = form.cleaned_data["topics"]
        made.append(record_commitment(form.values(), about=form.about, topics=topics, by=request.user, at=now()))

    if request.method == "POST" and form.is_valid() and saved(form, save):
        messages.success(request, _("Written down, for your side only."))
        return redirect("commitment", made[0].ref)
    return shown(request, _("New commitment"), form, reverse("commitments"))


def commitment_for(request: MemberRequest, ref: str) -> Commitment:
    """The commitment, for who keeps it; nothing for anyone else."""
    known = commitments_visible_to(request.user).select_related("owner", "about", "giver", "receiver")
    made = get_object_or_404(known, ref=ref)
    if not keeps_entry(request.user, made):
        raise Http404
    return made


@login_required
def change(request: MemberRequest, ref: str) -> HttpResponse:
    """Change how it was written down."""
    made = commitment_for(request, ref)
    base, title = version_of(request, made), made.title
    form = CommitmentForm(request.POST or None, instance=made, user=request.user)
    more: dict[str, Any] = {"version": base}

    def save() -> None:
        values, topics = form.values(), form.cleaned_data["topics"]
        fresh = commitment_for(request, ref)  # the form has written on the other
        change_commitment(fresh, values, topics=topics, base_version=base, by=request.user, at=now())

    if request.method == "POST" and form.is_valid():
        try:
            if saved(form, save):
                messages.success(request, _("Saved."))
                return redirect("commitment", ref)
        except ChangedMeanwhile as late:
            more = {"version": late.version, "theirs": theirs(form, late), "sentence": str(late)}
    return shown(request, title, form, reverse("commitment", args=[ref]), **more)


@login_required
def step(request: MemberRequest, name: str, ref: str) -> HttpResponse:
    """Evidence, a new day, or a move for a reason: one act, asked once; pressed again it says how the promise stands.

    What was typed is never lost: where somebody was quicker it stands in the form, with what they wrote above.
    """
    made = commitment_for(request, ref)
    if name not in STEPS or (name == "share" and not shares_entry(request.user, made)):
        raise Http404
    base, posted, back = version_of(request, made), request.method == "POST", reverse("commitment", args=[ref])
    form, act, question = asked(request, made, name)
    more: dict[str, Any] = {"version": base, "promise": made, "marking": marking_of(made), "main": _("Do it")}
    if closed := closed_words(made, name, request):
        if not posted or is_repeated(made, name, form, request):
            messages.info(request, closed)
            return redirect(back)
        form.add_error(None, closed)
        if name == "evidence" and made.state == CommitmentState.KEPT:
            more["to"] = reverse("commitment-step", kwargs={"name": "more", "ref": ref})
    elif posted and form.is_valid():
        try:
            if saved(form, act):
                messages.success(request, _("Done."))
                return redirect(back)
        except ChangedMeanwhile as late:
            now_due = [(_("Due"), due_words(commitment_for(request, ref)))]
            more |= {"version": late.version, "theirs": now_due, "sentence": str(late)}
    return shown(request, question, form, back, **more)


def closed_words(made: Commitment, name: str, request: MemberRequest) -> str:
    """Why a step cannot be taken now, in how the promise stands; empty where it can."""
    state = {"state": made.get_state_display()}
    if name == "share":
        return _("Whom it concerns knows of this promise already.") if made.audience != Audience.OWN else ""
    needed = {"date": LAPSE, "more": REOPEN}.get(name) or MOVES[name]
    open_ = needed in {move.name for move in COMMITMENT.open_to(request.user, made)}
    if open_ and (name != "more" or made.state == CommitmentState.KEPT):
        return ""
    if name == "evidence" and made.state == CommitmentState.KEPT:
        return _("This promise is kept already. Save again to add what you typed as further evidence.")
    if name in MOVES and made.state == COMMITMENT.moves[needed].target:
        return _("This promise is %(state)s already.") % state
    return _("This promise is %(state)s now, so this step is not open.") % state


def is_repeated(made: Commitment, name: str, form: Any, request: MemberRequest) -> bool:
    """Whether what is sent was done before: pressed twice, or sent again from an earlier page."""
    if name == "evidence" and made.state == CommitmentState.KEPT:
        known = evidence_visible_to(request.user).filter(commitment=made)
        return bool(form.is_valid() and known.filter(words=form.cleaned_data["words"]).exists())
    return name == "share" or (name in MOVES and made.state == COMMITMENT.moves[MOVES[name]].target)


def asked(request: MemberRequest, made: Commitment, name: str) -> tuple[Any, Callable[[], object], str]:
    """The form of a step, what is done with it, and what is asked."""
    user, typed, at = request.user, request.POST or None, now()
    if name in {"evidence", "more"}:
        shows = EvidenceForm(typed, user=user, made=made, on=localdate())
        if name == "more":
            return shows, lambda: add_evidence(made, shows.shown(), by=user, at=at), _("What else shows it?")
        return (
            shows,
            lambda: keep_commitment(made, shows.shown(), on=localdate(), by=user, at=at),
            _("What shows that it was kept?"),
        )
    if name == "date":
        day = DayForm(typed)
        base = version_of(request, made)
        return (
            day,
            lambda: date_anew(made, **day.cleaned_data, base_version=base, by=user, at=at),
            _("By when now?"),
        )
    why = ReasonForm(typed)
    if name == "share":
        question = _("Let %(side)s know of this promise?") % {"side": made.about}
        return why, lambda: share_entries([made], by=user, at=at, note=why.cleaned_data["note"]), question
    move = MOVES[name]
    questions = {LAPSE: _("Let it lapse?"), WITHDRAW: _("Withdraw it?"), REOPEN: _("Open it again?")}
    return (
        why,
        lambda: move_commitment(made, move, on=localdate(), by=user, at=at, note=why.cleaned_data["note"]),
        questions[move],
    )

"""The agreement of a text, as either side may read it: both halves, holds, silence, days, what can be done, and how it
came.

The owner's side reads it at the address of the programme, the other side at that of the version it was shown.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from comity.access.models import Release, Side, Visitor
from comity.access.policy import acts_for, approves_for_other_side, approves_for_owner, releases_visible_to
from comity.journal.sentences import Sentence
from comity.programmes.agreement import ORGANISATION, PARTNER, Standing, court_in, kind_of
from comity.programmes.models import Programme
from comity.programmes.policy import keeps_holds, tables_programme
from comity.programmes.queries.agreements import APPROVAL, HOLD, SILENCE, STEP, Deed, deeds_of, standing_from
from comity.programmes.states import RUNNING, Ending, ProgrammeState, StepKind
from comity.web.histories import history
from comity.web.pieces import Act, Fact
from comity.web.programmes.pages import head_of, programme_or_404
from comity.web.programmes.standing import court_shown, day, moment, seal_of

MOST_LINES = 60
DAY = "2026-01-22"
UNTOLD = ("sha256", "state")  # the hash stands with the text, the state in the seal


def page(request: HttpRequest, ref: str) -> HttpResponse:
    """How far a programme is agreed, for the side that keeps it."""
    programme = programme_or_404(request, ref)
    versions = releases_visible_to(request.user).filter(kind="Programme", of=programme.ref, act=Release.Act.TABLE)
    release = versions.select_related("owner", "about").order_by("-number").first()
    told = agreement_of(request, release) if release is not None else {}
    context = head_of(request, programme, "programme-agreement", standing=told.get("standing")) | {
        "agreement": told,
        "written": programme.state in {ProgrammeState.DRAFT, ProgrammeState.CONSULTATION},
        "begin": table_act(request.user, programme),
    }
    return render(request, "programmes/agreement.html", context)


def table_act(user: Visitor, programme: Programme) -> Act | None:
    """Agreement begins with tabling, for who may."""
    if not tables_programme(user, programme):
        return None
    return Act(words=_("Table it to the other side"), address=reverse("programme-table", args=[programme.ref]))


def agreement_of(request: HttpRequest, release: Release) -> dict[str, Any]:
    """Everything that the page shows of a version; of each record what this reader may know."""
    user = request.user
    deeds = deeds_of(release, user)
    standing = standing_from(release, deeds)
    may = Rights(user, release, standing)
    shape, words = seal_of(standing, localdate(now()), user)
    return {
        "standing": standing,
        "release": release,
        "version": release.number,
        "text": reverse("release", args=[release.ref]),
        "shape": shape,
        "words": words,
        "court": court_shown(court_in(standing, user), release),
        "halves": [half_of(side, release, deeds, standing, may) for side in halves(release)],
        "holds": [hold_of(one, may) for one in deeds if one.what == HOLD],
        "silences": [silence_of(one, may) for one in deeds if one.what == SILENCE],
        "days": days_of(release, deeds, standing),
        "open_steps": [step_of(one, release, deeds, may) for one in deeds if is_open(one, release)],
        "earlier": [ended_of(one) for one in deeds if one.what == APPROVAL and not one.stands],
        "hold_act": may.hold_act(),
        "silence_act": may.silence_act(deeds),
        "acts": may.step_acts(),
        "internal": acts_for(user) is not None and kind_of(side_of(user)) == ORGANISATION,
        "history": [in_words(one) for one in history(release, user, untold=UNTOLD, most=MOST_LINES)],
    }


def in_words(one: Sentence) -> Sentence:
    """A line of the history with its days as people read them."""
    return replace(one, changes=tuple(replace(change, after=written(change.after)) for change in one.changes))


def written(value: str) -> str:
    """A day or a moment in words; what is neither stays as it is."""
    try:
        return day(date.fromisoformat(value)) if len(value) == len(DAY) else moment(datetime.fromisoformat(value))
    except ValueError:
        return value


def side_of(user: Visitor) -> Side:
    """The side of a visitor that acts for one."""
    side = acts_for(user)
    return side if side is not None else Side(kind=Side.Kind.PROVIDER)


def is_open(one: Deed, release: Release) -> bool:
    """A step of this version that is set ahead or awaits approvals."""
    return one.what == STEP and one.stands and not one.done_at and one.release == release.ref


def halves(release: Release) -> list[Side]:
    """The two sides, the organisation first."""
    both = [release.owner, *([release.about] if release.about else [])]
    return sorted(both, key=lambda side: kind_of(side) != ORGANISATION)


class Rights:
    """What this visitor can do with the agreement of a version now, as buttons."""

    def __init__(self, user: Visitor, release: Release, standing: Standing) -> None:
        self.release, self.standing, self.side = release, standing, acts_for(user)
        self.approves = approves_for_owner(user, release) or approves_for_other_side(user, release)
        self.kind = kind_of(self.side) if self.side is not None else ""
        self.keeps = keeps_holds(user, release)
        self.on_table = release.state == Release.State.SHOWN and not standing.followed

    def link(self, words: str, name: str, *args: str) -> Act:
        """An act of this version."""
        return Act(words=words, address=reverse(name, args=args or [self.release.ref]))

    def approved(self) -> bool:
        """The own side has approved."""
        at = {ORGANISATION: self.standing.by_organisation, PARTNER: self.standing.by_partner}
        return at.get(self.kind) is not None

    def hold_act(self) -> Act | None:
        """Write down a hold."""
        return self.link(_("Write down a hold"), "release-hold") if self.keeps and self.on_table else None

    def silence_act(self, deeds: Sequence[Deed]) -> Act | None:
        """Open a silence procedure."""
        running = self.standing.silent_until is not None or self.standing.held_since is not None
        may = self.approves and self.kind == ORGANISATION and self.on_table and not running and not self.approved()
        return self.link(_("Open a silence procedure"), "release-silence") if may else None

    def step(self, words: str, kind: str) -> Act:
        """A step of the agreed text."""
        return self.link(words, "release-step", self.release.ref, kind.replace("_", "-"))

    def step_acts(self) -> list[Act]:
        """What an approver of either side can do with the whole."""
        if not self.approves:
            return []
        state = self.standing.state
        acts = []
        if self.on_table and self.approved() and self.standing.provisional_on is None:
            acts.append(self.step(_("Apply it provisionally"), StepKind.PROVISIONAL))
        if state == ProgrammeState.AGREED:
            acts.append(self.step(_("Set the day of entry into force"), StepKind.IN_FORCE))
        if state in RUNNING:
            if self.standing.asked_to is None:
                acts.append(self.step(_("Propose an extension"), StepKind.EXTENSION))
            review = state == ProgrammeState.REVIEW
            acts.append(
                self.step(_("End the review"), StepKind.RESUME)
                if review
                else self.step(_("Begin a review"), StepKind.REVIEW)
            )
            acts.append(self.step(_("Name its successor"), StepKind.SUPERSEDED))
            acts.append(self.step(_("End it"), StepKind.ENDED))
        if state in RUNNING or state == ProgrammeState.AGREED:
            acts.append(self.step(_("Withdraw it"), StepKind.WITHDRAWN))
        return acts


def half_of(side: Side, release: Release, deeds: Sequence[Deed], standing: Standing, may: Rights) -> dict[str, Any]:
    """One side's half: its approval, or that it is missing, and what the reader can do about it."""
    kind = kind_of(side)
    found = [one for one in deeds if one.what == APPROVAL and one.stands and not one.step]
    approval = next((one for one in found if one.release == release.ref and one.side_kind == kind), None)
    own = may.side is not None and may.side.pk == side.pk and may.approves
    acts = []
    if own and may.on_table and approval is None:
        acts = [may.link(_("Approve for %(side)s") % {"side": side}, "release-approve")]
    elif own and may.on_table and approval is not None:
        acts = [may.link(_("Withdraw the approval"), "approval-withdraw", approval.ref)]
    return {
        "kind": kind,
        "side": str(side),
        "shape": {ORGANISATION: "left", PARTNER: "right"}[kind] if approval else "hollow",
        "approval": approval_words(approval) if approval else None,
        "tabled": release.owner_id == side.pk,
        "tabled_on": day(release.at),
        "missing": may.on_table,
        "before": release.state == Release.State.AGREED,
        "acts": acts,
        "main": own and approval is None and may.on_table,
    }


def approval_words(one: Deed) -> dict[str, Any]:
    """An approval in words."""
    return {
        "on": day(one.on),
        "body": one.body,
        "act": one.act,
        "silent": one.silent,
        "recorded": moment(one.at),
        "version": one.number,
        "side": one.side,
    }


def ended_of(one: Deed) -> dict[str, Any]:
    """An approval that does not stand any more, and why."""
    how = {Ending.WITHDRAWN: _("Withdrawn"), Ending.VOID: _("Void")}.get(Ending(one.ending), _("Ended"))
    return approval_words(one) | {"how": how, "ended": day(one.ended_at), "reason": one.reason}


def hold_of(one: Deed, may: Rights) -> dict[str, Any]:
    """A hold: that it is there, since when, what it stops; who and why where that may be known."""
    acts = []
    if may.keeps and one.stands:
        acts.append(may.link(_("Lift it"), "hold-lift", one.ref))
    return said_of(one, may, acts) | {
        "since": day(one.on),
        "lifted": day(one.until.date()) if one.until else "",
        "stands": one.stands,
        "version": one.number,
    }


def said_of(one: Deed, may: Rights, acts: list[Act]) -> dict[str, Any]:
    """What a member said, and sharing it."""
    shared = one.said_audience != "own"
    if may.keeps and one.said and not shared:
        acts = [*acts, may.link(_("Share name and reason"), "reason-share", one.said)]
    return {
        "name": one.said_name,
        "reason": one.said_reason,
        "lifting": one.said_lifting,
        "internal": bool(one.said) and not shared,
        "acts": acts,
    }


def silence_of(one: Deed, may: Rights) -> dict[str, Any]:
    """A silence procedure: until when it runs, or how it ended."""
    acts = [may.link(_("Write down an objection"), "silence-break", one.ref)] if may.keeps and one.stands else []
    endings = {
        Ending.BROKEN: _("Broken: a member objected"),
        Ending.PASSED: _("Passed: nobody objected in time"),
        Ending.VOID: _("Ended with its version"),
        Ending.REPLACED: _("Ended: it was needed no more"),
    }
    return said_of(one, may, acts) | {
        "until": moment(one.until),
        "opened": day(one.at),
        "body": one.body,
        "stands": one.stands,
        "how": endings.get(Ending(one.ending), "") if one.ending else "",
        "ended": day(one.ended_at),
    }


STEP_WORDS = {
    StepKind.PROVISIONAL: gettext_lazy("Applied provisionally from"),
    StepKind.IN_FORCE: gettext_lazy("Enters into force on"),
    StepKind.EXTENSION: gettext_lazy("Proposed to run until"),
}


def step_of(one: Deed, release: Release, deeds: Sequence[Deed], may: Rights) -> dict[str, Any]:
    """A step that is set ahead, or an extension that awaits approvals."""
    approvals = [other for other in deeds if other.step == one.ref and other.stands]
    by = {other.side_kind for other in approvals}
    acts = []
    if may.approves and one.kind == StepKind.EXTENSION and may.kind not in by:
        acts.append(may.link(_("Approve the extension"), "extension-approve", one.ref))
    if may.approves and may.side is not None and str(may.side) == one.side:
        acts.append(may.link(_("Take it back"), "step-take-back", one.ref))
    shapes = {frozenset(): "hollow", frozenset({ORGANISATION}): "left", frozenset({PARTNER}): "right"}
    return {
        "words": str(STEP_WORDS[StepKind(one.kind)]),
        "on": day(one.on),
        "note": one.body,
        "side": one.side,
        "set": day(one.at),
        "extension": one.kind == StepKind.EXTENSION,
        "shape": shapes.get(frozenset(by), "both"),
        "approvals": [approval_words(other) for other in approvals],
        "acts": acts,
    }


def days_of(release: Release, deeds: Sequence[Deed], standing: Standing) -> list[Fact]:
    """The days of the text, in the order in which they came."""
    facts = [Fact(term=_("Tabled"), words=day(release.at), note=_("by %(side)s") % {"side": release.owner})]
    if release.state == Release.State.AGREED:
        facts.append(Fact(term=_("Agreed by both sides"), words=day(release.ended_at)))
    for one in deeds:
        if one.what == STEP and one.release == release.ref and one.done_at:
            facts.append(fact_of(one))
    return facts


def fact_of(one: Deed) -> Fact:
    """A step that was done, as a term and its day."""
    terms = {
        StepKind.IN_FORCE: _("In force from"),
        StepKind.REVIEW: _("Under review from"),
        StepKind.RESUME: _("Review ended"),
        StepKind.EXTENSION: _("Extended to"),
        StepKind.SUPERSEDED: _("Superseded"),
        StepKind.ENDED: _("Ended"),
        StepKind.WITHDRAWN: _("Withdrawn"),
    }
    by = _("by %(title)s") % {"title": one.successor_title} if one.successor else ""
    address = reverse("release", args=[one.successor]) if one.successor else ""
    return Fact(term=terms[StepKind(one.kind)], words=day(one.on), note=one.body or by, address=address)

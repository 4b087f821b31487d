"""Where two sides stand by one tabled version: who has approved it, what keeps it, and whose court the ball is in.

Everything is read from records that both sides know, so that the side that never sees the draft reads the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Max, OuterRef, QuerySet, Subquery
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from comity.access.models import Release, Side, Visitor
from comity.access.policy import acts_for, releases_visible_to
from comity.access.releasing import followed
from comity.journal.queries import entries_of, last_at
from comity.programmes.models import AgreementStep, Hold, Programme, SideApproval, SilenceProcedure
from comity.programmes.states import PROGRAMME_TURNS, ProgrammeState, StepKind, Turn

KIND = Programme.__name__
ORGANISATION, PARTNER = "organisation", "partner"
BEGINS_WRITING = ("add", "take back", "draft on", "consult", "end consultation")  # moves by which writing begins
# what a step that was done makes of an agreed text
REACHED = {
    StepKind.IN_FORCE: ProgrammeState.IN_FORCE,
    StepKind.REVIEW: ProgrammeState.REVIEW,
    StepKind.RESUME: ProgrammeState.IN_FORCE,
    StepKind.EXTENSION: ProgrammeState.EXTENDED,
    StepKind.SUPERSEDED: ProgrammeState.SUPERSEDED,
    StepKind.ENDED: ProgrammeState.ENDED,
    StepKind.WITHDRAWN: ProgrammeState.WITHDRAWN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Approvals:
    """The approval that stands for each side, if any."""

    organisation: SideApproval | None = None
    partner: SideApproval | None = None

    @property
    def both(self) -> bool:
        """Both sides stand by the same snapshot."""
        ours, theirs = self.organisation, self.partner
        return ours is not None and theirs is not None and ours.sha256 == theirs.sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class Court:
    """Whose move it is, for one reader: "ours", "theirs" or nobody's; since when, and until when where that is told.

    `turn` is the same as a half of the court line: "organisation", "partner" or "".
    """

    side: str = ""
    words: str = ""
    since: date | None = None
    due: date | None = None
    turn: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where one tabled version stands, in plain values."""

    release: Release
    followed: bool
    state: ProgrammeState
    by_organisation: datetime | None
    by_partner: datetime | None
    held_since: date | None
    silent_since: datetime | None
    silent_until: datetime | None
    provisional_on: date | None
    in_force_on: date | None
    extended_to: date | None
    asked_to: date | None
    asked_at: datetime | None
    asked_missing: str

    @property
    def stands_by(self) -> tuple[bool, bool]:
        """Organisation and partner: approvals decide; before the first one, whoever tabled the text stands by it."""
        if self.release.state == Release.State.AGREED:
            return (True, True)
        if self.release.state == Release.State.WITHDRAWN:
            return (False, False)
        told = (self.by_organisation is not None, self.by_partner is not None)
        ours = kind_of(self.release.owner) == ORGANISATION
        return told if any(told) else (ours, not ours)

    def provisional(self, on: date) -> bool:
        """Applied on this day although one approval is missing."""
        tabled = self.release.state == Release.State.SHOWN
        return tabled and self.provisional_on is not None and self.provisional_on <= on


def kind_of(side: Side) -> str:
    """Which half of a seal a side fills: the organisation the left one."""
    return ORGANISATION if side.kind == Side.Kind.ORGANISATION else PARTNER


def approvals_of(release: Release, *, step: AgreementStep | None = None) -> Approvals:
    """The approvals that stand on a version, or on extending it; the release was fetched through its door."""
    found = SideApproval.objects.filter(release=release, step=step, ended_at=None).select_related("owner")
    by_kind = {kind_of(one.owner): one for one in found}
    return Approvals(organisation=by_kind.get(ORGANISATION), partner=by_kind.get(PARTNER))


def written_since() -> Subquery:
    """Since when a programme is as it is written now, as part of a question about programmes."""
    return last_at(KIND, BEGINS_WRITING)


def first(table: "QuerySet[Any]", field: str, **of: Any) -> Subquery:
    """One value of the first of these rows, as part of a question about releases."""
    return Subquery(table.filter(ended_at=None, **of).values(field)[:1])


def looked_at(releases: "QuerySet[Release]") -> "QuerySet[Release]":
    """Releases with what decides where each stands, in one question however many there are."""
    here = {"release": OuterRef("pk")}
    approvals = SideApproval.objects.filter(step=None).order_by()
    steps = AgreementStep.objects.order_by("-done_at", "-pk")
    asked = steps.filter(kind=StepKind.EXTENSION, done_at=None)
    asked_by = SideApproval.objects.filter(step__done_at=None, step__ended_at=None).exclude(step=None).order_by()
    holds, silences = Hold.objects.order_by("since", "pk"), SilenceProcedure.objects.order_by()
    done = steps.filter(done_at__isnull=False)
    is_ours, is_theirs = {"owner__kind": Side.Kind.ORGANISATION}, {"owner__kind": Side.Kind.PARTNER}
    return releases.select_related("owner", "about").annotate(
        told_later=followed(),
        told_organisation=first(approvals.filter(**is_ours), "at", **here),
        told_partner=first(approvals.filter(**is_theirs), "at", **here),
        told_hold=first(holds.filter(release__kind=OuterRef("kind"), release__of=OuterRef("of")), "since"),
        told_silent=first(silences, "at", **here),
        told_until=first(silences, "deadline", **here),
        told_provisional=first(steps.filter(kind=StepKind.PROVISIONAL), "on", **here),
        told_force=first(steps.filter(kind=StepKind.IN_FORCE, done_at=None), "on", **here),
        told_last=first(done.exclude(kind=StepKind.PROVISIONAL), "kind", **here),
        told_extended=first(done.filter(kind=StepKind.EXTENSION), "on", **here),
        told_asked=first(asked, "on", **here),
        told_asked_at=first(asked, "at", **here),
        told_asked_organisation=first(asked_by.filter(**is_ours), "pk", **here),
        told_asked_partner=first(asked_by.filter(**is_theirs), "pk", **here),
    )


def standing_in(row: Any) -> Standing:
    """Where a release stands, from a row of `looked_at`."""
    missing = PARTNER if row.told_asked_partner is None else ORGANISATION if row.told_asked_organisation is None else ""
    return Standing(
        release=row,
        followed=row.told_later,
        state=state_in(row),
        by_organisation=row.told_organisation,
        by_partner=row.told_partner,
        held_since=row.told_hold if row.state == Release.State.SHOWN else None,
        silent_since=row.told_silent,
        silent_until=row.told_until,
        provisional_on=row.told_provisional,
        in_force_on=row.told_force,
        extended_to=row.told_extended,
        asked_to=row.told_asked,
        asked_at=row.told_asked_at,
        asked_missing=missing if row.told_asked else "",
    )


def state_in(row: Any) -> ProgrammeState:
    """The state of the programme as both sides may know it, from what was done with this version."""
    if row.state == Release.State.WITHDRAWN:
        return ProgrammeState.WITHDRAWN
    if row.state != Release.State.AGREED:
        return ProgrammeState.TABLED
    if not row.told_last:
        return ProgrammeState.AGREED
    reached = REACHED[StepKind(row.told_last)]
    resumed = row.told_last == StepKind.RESUME and row.told_extended is not None
    return ProgrammeState.EXTENDED if resumed else reached


def standing_of(release: Release, user: Visitor) -> Standing | None:
    """Where a tabled version stands; None for what was not tabled, or what this reader may not know."""
    row = looked_at(releases_visible_to(user).filter(pk=release.pk, act=Release.Act.TABLE)).first()
    return standing_in(row) if row is not None else None


def standings_of(refs: Iterable[str], user: Visitor) -> dict[str, Standing]:
    """Where the latest tabled version of each of these programmes stands, by its reference: one question for all."""
    tabled = releases_visible_to(user).filter(kind=KIND, of__in=list(refs), act=Release.Act.TABLE)
    newest = tabled.order_by().values("of").annotate(newest=Max("number"))
    last = tabled.filter(number=Subquery(newest.filter(of=OuterRef("of")).values("newest")[:1]))
    return {row.of: standing_in(row) for row in looked_at(last)}


# --- whose court ---


def court_of(record: Programme | Release, user: Visitor) -> Court:
    """Whose move it is with a programme or a tabled version, as this reader may know it, since when and until when."""
    if isinstance(record, Release):
        standing = standing_of(record, user)
        return court_in(standing, user) if standing is not None else Court()
    standing = standings_of([record.ref], user).get(record.ref)
    begun = entries_of(record).filter(move__in=BEGINS_WRITING).first()
    return court_of_programme(record, standing, user, since=begun.at if begun else None)


def court_of_programme(
    programme: Programme, standing: Standing | None, user: Visitor, *, since: datetime | None = None
) -> Court:
    """The same for a programme, from where its latest tabled version stands, and since when it is written."""
    state = ProgrammeState(programme.state)
    if PROGRAMME_TURNS[state] == Turn.OWNER and acts_for(user) == programme.owner:
        words = _("Being written") if state == ProgrammeState.DRAFT else _("In consultation on our side")
        return Court(
            side="ours",
            turn=kind_of(programme.owner),
            words=words,
            since=day_of(since),
        )
    return court_in(standing, user) if standing is not None else Court()


def court_in(standing: Standing, user: Visitor) -> Court:
    """The same, from where a version stands."""
    if standing.followed:
        return Court()
    if standing.state == ProgrammeState.TABLED:
        return tabled_court(standing, user)
    if standing.asked_to is not None and standing.asked_missing:
        words = {
            "ours": _("Extension awaits our approval"),
            "theirs": _("Extension awaits their approval"),
            "": _("Extension awaits an approval"),
        }
        return turned(standing, standing.asked_missing, user, words, since=standing.asked_at)
    if standing.state == ProgrammeState.AGREED:
        return Court(words=_("Agreed by both sides"), due=standing.in_force_on, since=agreed_on(standing))
    return Court()


def agreed_on(standing: Standing) -> date | None:
    """The day on which the second approval came."""
    moments = [moment for moment in (standing.by_organisation, standing.by_partner) if moment]
    return localdate(max(moments)) if moments else None


def tabled_court(standing: Standing, user: Visitor) -> Court:
    """Of a text on the table: with the organisation while it is held or silent, else with who has not approved."""
    if standing.held_since is not None:
        held = _("Held by a member of the organisation")
        words = {"ours": held, "theirs": held, "": held}
        return turned(standing, ORGANISATION, user, words, since=standing.held_since)
    if standing.silent_until is not None:
        words = {
            "ours": _("Silence procedure on our side"),
            "theirs": _("Silence procedure on their side"),
            "": _("Silence procedure of the organisation"),
        }
        return turned(standing, ORGANISATION, user, words, since=standing.silent_since, due=standing.silent_until)
    words = {
        "ours": _("Awaiting our approval"),
        "theirs": _("Awaiting their approval"),
        "": _("Awaiting an approval"),
    }
    release, owner = standing.release, kind_of(standing.release.owner)
    other = PARTNER if owner == ORGANISATION else ORGANISATION
    approved = {ORGANISATION: standing.by_organisation, PARTNER: standing.by_partner}
    if approved[other] is None:
        return turned(standing, other, user, words, since=release.at)
    return turned(standing, owner, user, words, since=approved[other])


def turned(
    standing: Standing,
    turn: str,
    user: Visitor,
    words: dict[str, str],
    *,
    since: date | datetime | None,
    due: date | datetime | None = None,
) -> Court:
    """The court of one half, in the words of the reader's side."""
    mine = acts_for(user)
    concerned = mine is not None and mine.pk in {standing.release.owner_id, standing.release.about_id}
    side = "" if mine is None or not concerned else "ours" if kind_of(mine) == turn else "theirs"
    return Court(side=side, turn=turn, words=words[side], since=day_of(since), due=day_of(due))


def day_of(moment: date | datetime | None) -> date | None:
    """The day of a moment by the clock of the installation; a day stays a day."""
    return localdate(moment) if isinstance(moment, datetime) else moment


__all__ = [
    "Approvals",
    "Court",
    "Standing",
    "approvals_of",
    "court_in",
    "court_of",
    "court_of_programme",
    "looked_at",
    "standing_in",
    "standing_of",
    "standings_of",
]

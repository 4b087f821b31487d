"""Promises: written down in their words, dated anew, kept by evidence, let lapse, withdrawn, opened again, linked."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.actions import add_record, change_record, own_side
from comity.access.models import Audience, Release, Side, User
from comity.access.policy import releases_visible_to
from comity.catalogue.models import Session
from comity.catalogue.policy import activities_visible_to, sessions_visible_to
from comity.catalogue.states import WAS_HELD
from comity.common.addresses import address_in
from comity.common.errors import Refused
from comity.dialogue.actions.vocabulary import known_only, must_keep, set_topics
from comity.dialogue.known_dates import date_faults, due_faults
from comity.dialogue.models import Commitment, Evidence, ReadOut, Topic
from comity.dialogue.policy import events_visible_to, keeps_dialogue, read_outs_visible_to
from comity.dialogue.states import DueKind, EvidenceKind
from comity.dialogue.workflow import COMMITMENT, KEEP, NEED_REASON, REOPEN
from comity.partners.models import Holding
from comity.partners.policy import holdings_visible_to
from comity.programmes.faults import refuse_if
from comity.programmes.known_dates import first_day, last_day
from comity.programmes.policy import lines_visible_to, nodes_visible_to

DUE = ("due_kind", "due_from", "due_by", "due_words")
# what a commitment may be linked to, and the door through which it must be known
LINKS: Mapping[str, Callable[[User], Any]] = {
    "goal": nodes_visible_to,
    "line": lines_visible_to,
    "activity": activities_visible_to,
    "appointment": holdings_visible_to,
}
# by which record evidence of a kind is shown, and the door through which it must be known
RECORDS: Mapping[EvidenceKind, tuple[str, Callable[[User], Any]]] = {
    EvidenceKind.READ_OUT: ("read_out", read_outs_visible_to),
    EvidenceKind.SESSION: ("session", sessions_visible_to),
    EvidenceKind.DOCUMENT: ("snapshot", releases_visible_to),
    EvidenceKind.APPOINTMENT: ("appointment", holdings_visible_to),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """By what a commitment is shown to be kept: in words, and by a record of ours or an address.

    `shared`: whoever knows of the promise may know of this too; else the own side alone, and only it reads "kept".
    """

    kind: str
    words: str
    on: str = ""
    read_out: ReadOut | None = None
    session: Session | None = None
    snapshot: Release | None = None
    appointment: Holding | None = None
    source_url: str = ""
    shared: bool = True

    @property
    def record(self) -> Any:
        """The record of its kind, whatever else was chosen; none where it is shown by an address."""
        kinds = {
            EvidenceKind.READ_OUT: self.read_out,
            EvidenceKind.SESSION: self.session,
            EvidenceKind.DOCUMENT: self.snapshot,
            EvidenceKind.APPOINTMENT: self.appointment,
        }
        return kinds[EvidenceKind(self.kind)]


def commitment_faults(values: Mapping[str, Any], by: User) -> dict[str, str]:
    """What of these values, the whole of a commitment, cannot be kept."""
    faults = date_faults({"said_on": values.get("said_on", "")})
    if not values.get("title", "").strip():
        faults["title"] = _("Say in a few words what was promised.")
    if values.get("giver") == values.get("receiver"):
        faults["receiver"] = _("A promise is made to the other side.")
    faults |= due_faults(
        values.get("due_kind", DueKind.NONE),
        values.get("due_from"),
        values.get("due_by"),
        values.get("due_words", ""),
    )
    said, due_by = values.get("said_on", ""), values.get("due_by")
    if not faults and said and due_by and due_by < first_day(said):
        faults["due_by"] = _("It is due before the day on which it was said: put one of the two right.")
    return faults | link_faults(values, by)


def link_faults(values: Mapping[str, Any], by: User) -> dict[str, str]:
    """A goal, a line, an activity or an appointment that this person may not know is none."""
    faults = {}
    for name, door in LINKS.items():
        linked = values.get(name)
        if linked is not None and not door(by).filter(pk=linked.pk).exists():
            faults[name] = _("Choose one that you can open.")
    return faults


@transaction.atomic
def record_commitment(
    values: Mapping[str, Any],
    *,
    about: Side,
    topics: Iterable[Topic] = (),
    by: User,
    at: datetime,
    note: str = "",
) -> Commitment:
    """What one side said it will do for the other, known to the own side alone. Raises Refused, FaultyFields."""
    if not keeps_dialogue(by, about):
        raise Refused(_("Only those who write for this partner, or for the partner itself, write down promises."))
    refuse_if(commitment_faults(values, by))
    made = add_record(Commitment, values, by=by, at=at, about=about, note=note)
    set_topics(made, topics, by=by, at=at)
    return made


@transaction.atomic
def change_commitment(
    commitment: Commitment,
    values: Mapping[str, Any],
    *,
    topics: Iterable[Topic] | None = None,
    base_version: int,
    by: User,
    at: datetime,
    note: str = "",
) -> None:
    """Change how it was written down. Raises Refused, FaultyFields, ChangedMeanwhile."""
    must_keep(commitment, by)
    told = known_only(commitment, values, {**LINKS, "event": events_visible_to}, by)
    whole = {name: getattr(commitment, name) for name in ("title", "giver", "receiver", "said_on", *DUE)}
    refuse_if(commitment_faults({**whole, **told}, by))
    change_record(commitment, told, base_version=base_version, by=by, at=at, note=note)
    if topics is not None:
        set_topics(commitment, topics, by=by, at=at)


def date_anew(commitment: Commitment, due_by: date, *, base_version: int, by: User, at: datetime, note: str) -> None:
    """Give it a new day, for a reason; the day it had stays in the journal. Raises Refused, ChangedMeanwhile."""
    if not note.strip():
        raise Refused(_("Say why the day moves."))
    values = {"due_kind": DueKind.DATE, "due_from": None, "due_by": due_by}
    change_commitment(commitment, values, base_version=base_version, by=by, at=at, note=note.strip())


@transaction.atomic
def keep_commitment(commitment: Commitment, shown: Shown, *, on: date, by: User, at: datetime, note: str = "") -> None:
    """Say that it was kept, by evidence. Raises Refused, FaultyFields."""
    must_keep(commitment, by)
    add_evidence(commitment, shown, by=by, at=at)
    COMMITMENT.apply(commitment, KEEP, by=by, at=at, note=note)
    close_on(commitment, on)


def add_evidence(commitment: Commitment, shown: Shown, *, by: User, at: datetime) -> Evidence:
    """One more thing that shows a promise was kept, known to whom the promise is. Raises Refused, FaultyFields.

    What is on record already, word for word, is not written a second time.
    """
    must_keep(commitment, by)
    refuse_if(evidence_faults(commitment, shown, by, at))
    name = RECORDS[EvidenceKind(shown.kind)][0]
    told = {"kind": shown.kind, "on": shown.on, name: shown.record, "words": shown.words.strip()}
    told |= {"source_url": shown.source_url.strip(), "marking": commitment.marking}
    audience = Audience.BOTH if shown.shared and commitment.audience != Audience.OWN else Audience.OWN
    before = commitment.evidence.filter(owner=own_side(by), audience=audience, **told).first()
    if before is not None:
        return before
    return add_record(
        Evidence,
        {"commitment": commitment, "releasable": commitment.releasable, **told},
        by=by,
        at=at,
        about=commitment.about,
        audience=audience,
    )


def evidence_faults(commitment: Commitment, shown: Shown, by: User, at: datetime) -> dict[str, str]:
    """Evidence is something that others can look at: a record one may open, or an address."""
    faults = date_faults({"on": shown.on})
    name, door = RECORDS[EvidenceKind(shown.kind)]
    record = shown.record
    if record is not None and not door(by).filter(pk=record.pk).exists():
        faults[name] = _("Choose one that you can open.")
    elif record is not None and (fault := shows_nothing(commitment, record, at.date())):
        faults[name] = fault
    address = shown.source_url.strip()
    if record is None and not address:
        faults["source_url"] = _("Name what can be looked at: choose a record, or give an address.")
    elif address and not address_in(address):
        faults["source_url"] = _("Write the whole address of a page, beginning with https://.")
    if not shown.words.strip():
        faults["words"] = _("Say in a few words what it shows.")
    return faults


def shows_nothing(commitment: Commitment, record: Any, on: date) -> str:
    """Why a record cannot show that a promise was kept; empty when it can."""
    said = first_day(commitment.said_on)
    if isinstance(record, Session):
        if record.ends >= on or record.state not in WAS_HELD:
            return _("Choose a session that was held: this one is not over, or is not told to have been held.")
        if said and record.ends < said:
            return _("Choose a later session: this one was over before the promise was made.")
    if isinstance(record, Release) and record.state not in {Release.State.SHOWN, Release.State.AGREED}:
        return _("Choose a version that stands: this one does not.")
    if isinstance(record, Holding):
        over = last_day(record.ends)
        if over and said and over < said:
            return _("Choose a later appointment: this one ended before the promise was made.")
    if isinstance(record, ReadOut):
        published = last_day(record.published)
        if published and said and published < said:
            return _("Choose a later read-out: this one was published before the promise was made.")
        if commitment.claims.filter(read_out=record).exists():
            return _("Choose a later read-out: in this one the promise was made.")
    return ""


def close_on(commitment: Commitment, on: date | None) -> None:
    """The day on which a move that is journalled closed it, or none once it is open again."""
    Commitment.objects.filter(pk=commitment.pk).update(closed_on=on)
    commitment.closed_on = on


@transaction.atomic
def move_commitment(
    commitment: Commitment, move: str, *, on: date | None = None, by: User, at: datetime, note: str = ""
) -> None:
    """Let it lapse, withdraw it or open it again, for a reason. Raises Refused."""
    if move in NEED_REASON and not note.strip():
        raise Refused(_("Say why in a few words."))
    COMMITMENT.apply(commitment, move, by=by, at=at, note=note.strip())
    close_on(commitment, None if move == REOPEN else on or at.date())


@transaction.atomic
def move_commitments(
    commitments: Iterable[Commitment], move: str, *, on: date | None = None, by: User, at: datetime, note: str
) -> int:
    """The same move for many, all or none. Raises Refused."""
    chosen = list(commitments)
    if not chosen:
        raise Refused(_("Choose at least one commitment."))
    for one in chosen:
        move_commitment(one, move, on=on, by=by, at=at, note=note)
    return len(chosen)


@transaction.atomic
def link_commitment(
    commitment: Commitment, links: Mapping[str, Any], *, base_version: int, by: User, at: datetime, note: str = ""
) -> None:
    """Say which goal, line, activity or appointment it became. Raises Refused, FaultyFields, ChangedMeanwhile."""
    must_keep(commitment, by)
    chosen = known_only(commitment, {name: links[name] for name in LINKS if name in links}, LINKS, by)
    refuse_if(link_faults(chosen, by))
    change_record(commitment, chosen, base_version=base_version, by=by, at=at, note=note)

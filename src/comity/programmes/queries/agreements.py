"""Everything that was done to agree one text, as one reader may know it: by one question, whatever there is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from django.db.models import F, OuterRef, QuerySet, Subquery, Value

from comity.access.models import Release, Visitor
from comity.common.columns import as_text
from comity.programmes.agreement import REACHED, Standing
from comity.programmes.policy import (
    approvals_visible_to,
    holds_visible_to,
    reasons_visible_to,
    silences_visible_to,
    steps_visible_to,
)
from comity.programmes.states import ProgrammeState, StepKind

APPROVAL, HOLD, SILENCE, STEP = "approval", "hold", "silence", "step"
COLUMNS = (
    *("what", "ref", "release", "number", "side", "side_kind", "at", "ended_at", "ending", "reason", "on", "until"),
    *("body", "act", "kind", "step", "silent", "done_at", "successor", "successor_title"),
    *("said", "said_name", "said_reason", "said_lifting", "said_audience"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One approval, hold, silence procedure or step as plain values; what a member said only where it may be known."""

    what: str
    ref: str
    release: str
    number: int
    side: str
    side_kind: str
    at: datetime
    ended_at: datetime | None
    ending: str
    reason: str
    on: date | None
    until: datetime | None
    body: str
    act: str
    kind: str
    step: str
    silent: bool
    done_at: datetime | None
    successor: str
    successor_title: str
    said: str
    said_name: str
    said_reason: str
    said_lifting: str
    said_audience: str

    @property
    def stands(self) -> bool:
        """It has not ended."""
        return self.ended_at is None


def deeds_of(release: Release, user: Visitor) -> list[Deed]:
    """What was done with any version of the text of this one, in the order in which it was written down."""
    rows = [shaped(what, records, values) for what, records, values in sources(release, user)]
    return sorted((deed_of(row) for row in rows[0].union(*rows[1:], all=True)), key=lambda one: (one.at, one.what))


def sources(release: Release, user: Visitor) -> list[tuple[str, "QuerySet[Any]", Mapping[str, Any]]]:
    """Each kind through its door, with its own columns."""
    of = {"release__kind": release.kind, "release__of": release.of}
    return [
        (
            APPROVAL,
            approvals_visible_to(user).filter(**of),
            {"on": F("on"), "body": F("body"), "act": F("act"), "step": F("step__ref"), "silent": F("by_silence")},
        ),
        (
            HOLD,
            holds_visible_to(user).filter(**of),
            {"on": F("since"), "until": F("lifted_on"), **said("hold", user), **said_at_lifting(user)},
        ),
        (
            SILENCE,
            silences_visible_to(user).filter(**of),
            {"until": F("deadline"), "body": F("body"), "act": F("act"), **said("silence", user)},
        ),
        (
            STEP,
            steps_visible_to(user).filter(**of),
            {
                "on": F("on"),
                "body": F("note"),
                "kind": F("kind"),
                "done_at": F("done_at"),
                "successor": F("successor__ref"),
                "successor_title": F("successor__title"),
            },
        ),
    ]


def said(field: str, user: Visitor) -> dict[str, Any]:
    """What a member said, through the door of that."""
    known = reasons_visible_to(user).filter(**{field: OuterRef("pk")})
    names = {"said": "ref", "said_name": "name", "said_reason": "reason", "said_audience": "audience"}
    return {name: Subquery(known.values(of)[:1]) for name, of in names.items()}


def said_at_lifting(user: Visitor) -> dict[str, Any]:
    """Why a member lifted a hold, through the same door: a record that stays with the organisation."""
    known = reasons_visible_to(user).filter(lifted=OuterRef("pk"))
    return {"said_lifting": Subquery(known.values("reason")[:1])}


def shaped(what: str, records: "QuerySet[Any]", values: Mapping[str, Any]) -> "QuerySet[Any]":
    """Records of one kind as rows of the same columns of text."""
    common = {"ref": F("ref"), "release": F("release__ref"), "number": F("release__number"), "side": F("owner__name")}
    common |= {"side_kind": F("owner__kind"), "at": F("at"), "ended_at": F("ended_at"), "ending": F("ending")}
    told = {**common, "reason": F("reason"), "what": Value(what), **values}
    shown = {f"told_{name}": as_text(told.get(name, Value(""))) for name in COLUMNS}
    rows: QuerySet[Any] = records.order_by().annotate(**shown).values_list(*shown)
    return rows


def deed_of(row: Sequence[str]) -> Deed:
    """A row in the types of its values."""
    told: dict[str, Any] = dict(zip(COLUMNS, row, strict=True))
    lifted = told["what"] == HOLD and told["until"]
    told |= {name: moment_of(told[name]) for name in ("at", "ended_at", "done_at")}
    told["until"] = moment_of(f"{told['until']} 00:00:00" if lifted else told["until"])
    told["on"] = date.fromisoformat(told["on"][:10]) if told["on"] else None
    told |= {"number": int(told["number"]), "silent": told["silent"] in {"1", "true"}}
    return Deed(**told)


def moment_of(known: str) -> datetime | None:
    """A moment as a database writes it."""
    if not known:
        return None
    moment = datetime.fromisoformat(known)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def standing_from(release: Release, deeds: Sequence[Deed]) -> Standing:
    """Where a version stands, from what was done: the same as `looked_at` answers for many."""
    own = [one for one in deeds if one.release == release.ref and one.stands]
    approved = {one.side_kind: one.at for one in own if one.what == APPROVAL and not one.step}
    steps = [one for one in own if one.what == STEP]
    done = sorted((one for one in steps if one.done_at), key=lambda one: one.done_at or one.at)
    silence = next((one for one in own if one.what == SILENCE), None)
    held = next((one for one in deeds if one.what == HOLD and one.stands), None)
    asked = next((one for one in steps if one.kind == StepKind.EXTENSION and not one.done_at), None)
    by = {one.side_kind for one in own if asked and one.what == APPROVAL and one.step == asked.ref}
    extended = next((one.on for one in reversed(done) if one.kind == StepKind.EXTENSION), None)
    return Standing(
        release=release,
        followed=bool(getattr(release, "told_later", False)),
        state=state_from(release, [one.kind for one in done if one.kind != StepKind.PROVISIONAL], extended),
        by_organisation=approved.get("organisation"),
        by_partner=approved.get("partner"),
        held_since=held.on if held and release.state == Release.State.SHOWN else None,
        silent_since=silence.at if silence else None,
        silent_until=silence.until if silence else None,
        provisional_on=next((one.on for one in steps if one.kind == StepKind.PROVISIONAL), None),
        in_force_on=next((one.on for one in steps if one.kind == StepKind.IN_FORCE and not one.done_at), None),
        extended_to=extended,
        asked_to=asked.on if asked else None,
        asked_at=asked.at if asked else None,
        asked_missing=("partner" if "partner" not in by else "organisation") if asked else "",
    )


def state_from(release: Release, kinds: Sequence[str], extended: date | None) -> ProgrammeState:
    """The state that both sides may know, from the steps that were done, in their order."""
    if release.state == Release.State.WITHDRAWN:
        return ProgrammeState.WITHDRAWN
    if release.state != Release.State.AGREED:
        return ProgrammeState.TABLED
    if not kinds:
        return ProgrammeState.AGREED
    if kinds[-1] == StepKind.RESUME and extended is not None:
        return ProgrammeState.EXTENDED
    return REACHED[StepKind(kinds[-1])]

"""Who agreed a version, and what was done with it since, in the words of its document.

Nothing of it stands in the snapshot: it is asked through the doors, so that a document tells what its reader may know.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.timezone import localdate

from comity.access.models import Release, Side, Visitor
from comity.programmes.queries.agreements import APPROVAL, STEP, Deed, deeds_of
from comity.programmes.states import StepKind
from comity.reporting.documents.words import Language, date_in, word

# what is told of a text that was agreed, under which words
DONE = {
    StepKind.PROVISIONAL: "provisional",
    StepKind.IN_FORCE: "in_force",
    StepKind.EXTENSION: "extended",
    StepKind.SUPERSEDED: "superseded",
    StepKind.ENDED: "ended",
    StepKind.WITHDRAWN: "withdrawn",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved:
    """The approval of one side: on which day, by which body and act, or by silence."""

    side: str
    on: date
    body: str
    act: str = ""
    silent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A step that was done with the text, and the day from which it counts."""

    kind: StepKind
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What one reader may know of how a version was agreed; nothing of it for who may know nothing."""

    approvals: tuple[Approved, ...] = ()
    steps: tuple[Done, ...] = ()


NOT_TOLD = Agreement()


def agreement_of(release: Release, reader: Visitor) -> Agreement:
    """How a version was agreed, as far as this reader may know it: one question."""
    own = [one for one in deeds_of(release, reader) if one.release == release.ref and one.stands]
    approvals = [one for one in own if one.what == APPROVAL and not one.step]
    steps = [one for one in own if one.what == STEP and one.kind in DONE and is_told(one)]
    return Agreement(
        approvals=tuple(approved(one) for one in sorted(approvals, key=organisation_first)),
        steps=tuple(Done(kind=StepKind(one.kind), on=one.on) for one in steps if one.on),
    )


def is_told(one: Deed) -> bool:
    """It was done; a text is applied provisionally for as long as that stands, which is never done."""
    return bool(one.done_at) or one.kind == StepKind.PROVISIONAL


def organisation_first(one: Deed) -> tuple[bool, str]:
    """The order in which the sides are named on the first page."""
    return (one.side_kind != Side.Kind.ORGANISATION, one.side)


def approved(one: Deed) -> Approved:
    """An approval that stands."""
    return Approved(side=one.side, on=one.on or localdate(one.at), body=one.body, act=one.act, silent=one.silent)


def is_of_two_sides(release: Release) -> bool:
    """It was tabled by one side to the other, and may be agreed."""
    return release.act == Release.Act.TABLE and release.state in {Release.State.SHOWN, Release.State.AGREED}


def stands_as(told: Agreement, release: Release, language: Language) -> str:
    """Where a tabled version stands in a sentence: on the table since when and not agreed, or agreed on which day.

    The day of agreement is that of the second approval, which may have been written down later.
    """
    is_agreed = release.state == Release.State.AGREED
    moment = release.ended_at if is_agreed else release.at
    days = [one.on for one in told.approvals] if is_agreed else []
    day = max(days) if len(days) > 1 else localdate(moment) if moment else None
    if day is None:
        return word("agreed" if is_agreed else "tabled", language)
    key = "agreed_by_both" if is_agreed else "only_tabled"
    return word(key, language, side=release.owner, date=date_in(day.isoformat(), language))


def agreement_facts(
    told: Agreement, release: Release, sides: Iterable[str], language: Language
) -> list[tuple[str, str]]:
    """The lines of the first page on who approved the text, who has not yet, and what was done with it since."""
    lines = [approval_words(one, language) for one in told.approvals]
    if lines and release.state == Release.State.SHOWN:
        missing = set(sides) - {one.side for one in told.approvals}
        lines += [word("not_approved", language, side=side) for side in sides if side in missing]
    facts = [(word("approval", language) if place == 0 else "", words) for place, words in enumerate(lines)]
    return facts + [(word(DONE[one.kind], language), date_in(one.on.isoformat(), language)) for one in told.steps]


def approval_words(one: Approved, language: Language) -> str:
    """An approval in a line: side, body, day, act."""
    parts = [
        one.body,
        date_in(one.on.isoformat(), language),
        one.act,
        word("by_silence", language) if one.silent else "",
    ]
    return word("approval_of", language, side=one.side, words=", ".join(part for part in parts if part))

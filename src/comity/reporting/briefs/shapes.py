"""A brief before it is set on paper: lines with their origins, each in every language."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

from django.db.models import Model, QuerySet

from comity.access.marking import Label
from comity.access.models import Side, Visitor
from comity.access.policy import keys_of
from comity.dialogue.models import Event
from comity.partners.models import Partner
from comity.programmes.known_dates import last_day
from comity.reporting.documents.words import LANGUAGES, Language

Said: TypeAlias = Mapping[Language, str]
NOTHING: Said = dict.fromkeys(LANGUAGES, "")


class Part(StrEnum):
    """The parts of a brief, in the order in which they stand."""

    MEETS = "meets"
    POINTS = "points"
    PROMISES = "promises"
    SAID = "said"
    GOALS = "goals"
    SESSIONS = "sessions"
    GIVING = "giving"
    DIFFERENCES = "differences"


def said(words: Callable[[Language], str]) -> Said:
    """The same thing in every language."""
    return {one: words(one) for one in LANGUAGES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a line comes from: told apart by `key`; `as_of` is the day it was published or speaks to, if known."""

    key: str
    words: Said
    address: str = ""
    as_of: str = ""

    def older_than(self, day: date) -> bool:
        """Published, or as of a day, before this one; of an unknown day it is not said."""
        try:
            known = last_day(self.as_of)
        except ValueError:
            return False
        return known is not None and known < day


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefLine:
    """One line: its part, the group it stands in, what it says and where that comes from.

    `key` tells the same line again when it was made for other eyes. A line without origins says in `own` what it is:
    somebody's assessment, or a record without a published source.
    """

    part: Part
    key: str
    said: Said
    labels: tuple[Label, ...]
    short: Said = field(default_factory=lambda: NOTHING)  # as a point to raise, where it is said otherwise there
    group: Said = field(default_factory=lambda: NOTHING)
    origins: Sequence[Origin] = ()
    own: Said = field(default_factory=lambda: NOTHING)
    late: bool = False
    open: bool = False  # may be raised


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a brief is about: a partner and perhaps a visit, meeting or call with it; on which day, for which eyes.

    The first of the `eyes` are the author's; a line tells only what all of them may know.
    """

    partner: Partner
    event: Event | None
    today: date
    eyes: tuple[Visitor, ...]
    side: Side  # of the author
    other: Side  # across the table
    theirs: bool = False  # made for the eyes of the other side


Door: TypeAlias = Callable[[Any], "QuerySet[Any]"]


def known_to(door: Door, eyes: Sequence[Visitor]) -> "QuerySet[Any]":
    """What all of these may know, through the one door of the record: nothing of it is hidden from any of them."""
    first, *others = eyes
    found = door(first)
    for one in others:
        found = found.filter(pk__in=keys_of(door, one))
    return found


def pks(records: Sequence[Model]) -> list[int]:
    """The keys of some records."""
    return [one.pk for one in records]

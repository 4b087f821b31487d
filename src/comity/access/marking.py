"""Markings as data: a ladder of levels from a file, lists of sides a text may go to, and the join of several labels.

A marking is a handling label and no security claim: the product is not accredited for classified information, and no
file can switch that statement off.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from comity.common.errors import Refused
from comity.formats.trees import UnreadableTree, read_tree

SHIPPED = Path(__file__).resolve().parent.parent / "data" / "markings.yaml"
TONES = ("plain", "marked", "strong")
LEVEL_KEYS = frozenset({"code", "label", "tone", "furthest"})
MOST_LEVELS = 12
# words of levels that need an accredited system, which this is not
CLASSIFIED = re.compile(r"\b(restricted|confidential|secret|cosmic)\b", re.IGNORECASE)


class Reach(IntEnum):
    """How far a text goes: to the side that keeps it, to other sides, to everyone."""

    OWN = 0
    SIDES = 1
    PUBLIC = 2


class Marked(Protocol):
    """What carries a marking and the sides it may go to; without sides it is bound to none."""

    @property
    def marking(self) -> str:
        """The step of the ladder."""

    @property
    def releasable(self) -> Any:
        """The codes of the sides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One step of the ladder."""

    code: str
    label: dict[str, str]
    tone: str = "plain"
    furthest: Reach = Reach.PUBLIC

    @property
    def words(self) -> str:
        """The label in the language of the reader, else in English."""
        language = get_language() or "en"
        return self.label.get(language) or self.label.get(language.partition("-")[0]) or self.label["en"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """The levels, lowest first; a code that it does not know stands above every step and goes nowhere."""

    levels: tuple[Level, ...]
    default: str

    def height(self, code: str) -> int:
        """How high a code stands."""
        return next((step for step, level in enumerate(self.levels) if level.code == code), len(self.levels))

    def level(self, code: str) -> Level:
        """The level of a code."""
        unknown = Level(code=code, label={"en": code}, tone="strong", furthest=Reach.OWN)
        return next((level for level in self.levels if level.code == code), unknown)

    def above(self, code: str, other: str) -> bool:
        """The first stands higher than the second."""
        return self.height(code) > self.height(other)

    def within(self, code: str) -> list[str]:
        """The codes that do not stand above this one."""
        below = [level.code for level in self.levels[: self.height(code) + 1]]
        return below if code in below else [*below, code]

    def highest(self, codes: Iterable[str]) -> str:
        """The highest of these codes; of none, the lowest step."""
        return max(codes, key=self.height, default=self.levels[0].code)

    @property
    def lowest(self) -> str:
        """The step of what everyone may read."""
        return self.levels[0].code


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The marking of one part: its level, the sides it may go to (none named: not bound), and the part's name."""

    marking: str
    releasable: frozenset[str] = field(default_factory=frozenset)
    part: str = ""


class Unjoined(Refused):
    """Two parts that cannot stand in one text, because no side may have both."""


@cache
def ladder() -> Ladder:
    """The ladder of this installation: the file named by COMITY_MARKINGS, else the one that is shipped."""
    path = Path(settings.COMITY_MARKINGS or SHIPPED)
    try:
        return read_ladder(path.read_bytes())
    except OSError as error:
        raise ImproperlyConfigured(f"COMITY_MARKINGS: {path} cannot be read; name a file that is there.") from error
    except ValueError as error:
        raise ImproperlyConfigured(f"COMITY_MARKINGS: {path}: {error}.") from error


def read_ladder(data: bytes) -> Ladder:
    """The ladder that a file describes, YAML or JSON. Raises ValueError with what is wrong and where."""
    try:
        tree = read_tree(data).value
    except UnreadableTree as error:
        raise ValueError(str(error)) from error
    found = tree.get("levels") if isinstance(tree, dict) else None
    if not isinstance(tree, dict) or not isinstance(found, list):
        raise ValueError('a mapping with "default" and a list "levels" is needed')
    if unknown := sorted(set(tree) - {"default", "levels"}):
        raise ValueError(
            f'"{unknown[0]}" is not a setting of markings; the statement that the product is not accredited for '
            "classified information cannot be changed or switched off"
        )
    levels = tuple(read_level(place, one) for place, one in enumerate(found, start=1))
    codes = [level.code for level in levels]
    if not 1 <= len(levels) <= MOST_LEVELS:
        raise ValueError(f"name between 1 and {MOST_LEVELS} levels")
    if twice := next((code for code in codes if codes.count(code) > 1), None):
        raise ValueError(f'the level "{twice}" stands there twice')
    if any(lower.furthest < higher.furthest for lower, higher in zip(levels, levels[1:], strict=False)):
        raise ValueError("a higher level may not go further than a lower one; see furthest")
    default = tree.get("default", codes[0])
    if default not in codes:
        raise ValueError(f'"default" names "{default}", which is no level; choose one of {", ".join(codes)}')
    return Ladder(levels=levels, default=str(default))


def read_level(place: int, one: Any) -> Level:
    """One level. Raises ValueError."""
    if not isinstance(one, dict) or set(one) - LEVEL_KEYS:
        raise ValueError(f"level {place}: only {', '.join(sorted(LEVEL_KEYS))} stand there")
    code, label = one.get("code"), one.get("label")
    if not isinstance(code, str) or not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,39}", code):
        raise ValueError(f"level {place}: a code of small letters, digits and hyphens is needed")
    if not isinstance(label, dict) or not all(isinstance(words, str) and words for words in label.values()):
        raise ValueError(f"level {place}: a label by language is needed, such as {{en: Limited}}")
    if "en" not in label:
        raise ValueError(f"level {place}: the label in English (en) is needed")
    if CLASSIFIED.search(" ".join([code.replace("-", " "), *map(str, label.values())])):
        raise ValueError(
            f"level {place}: this names a classified level; the product is not accredited for classified information"
        )
    tone, furthest = one.get("tone", "plain"), str(one.get("furthest", "own"))
    if tone not in TONES:
        raise ValueError(f"level {place}: the tone is one of {', '.join(TONES)}")
    if furthest.upper() not in Reach.__members__:
        raise ValueError(f"level {place}: furthest is one of public, sides, own")
    return Level(
        code=code,
        label={str(language): str(words) for language, words in label.items()},
        tone=str(tone),
        furthest=Reach[furthest.upper()],
    )


def default_marking() -> str:
    """The step of a record for which none was chosen."""
    return ladder().default


def label_of(code: str) -> str:
    """The words of a marking in the reader's language."""
    return ladder().level(code).words


def choices() -> list[tuple[str, str]]:
    """Every step with its words, for a form."""
    return [(level.code, level.words) for level in ladder().levels]


def label_for(record: Marked, part: str = "") -> Label:
    """The label that a record carries."""
    return Label(marking=record.marking, releasable=frozenset(record.releasable or ()), part=part or str(record))


def lowers(before: Label, after: Label) -> bool:
    """A lower level, or releasable to more than before."""
    wider = bool(before.releasable) and (not after.releasable or not after.releasable <= before.releasable)
    return wider or ladder().above(before.marking, after.marking)


def join_of(labels: Iterable[Label]) -> Label:
    """The label of a text made of these parts: the highest level, and only the sides that every part may go to.

    Raises Unjoined, naming two parts, where no side is left.
    """
    parts = list(labels)
    joined: frozenset[str] = frozenset()
    for place, one in enumerate(parts):
        if not one.releasable:
            continue
        if joined and not joined & one.releasable:
            raise Unjoined(apart(parts[:place], one))
        joined = joined & one.releasable if joined else one.releasable
    return Label(marking=ladder().highest(one.marking for one in parts), releasable=joined)


def apart(before: Sequence[Label], one: Label) -> str:
    """Which two parts cannot stand together, and what to do."""
    bound = [other for other in before if other.releasable]
    other = next((other for other in bound if not other.releasable & one.releasable), bound[-1])
    return _(
        "“%(one)s” and “%(other)s” cannot stand in one text: no side may have both. "
        "Leave one of them out, or change whom they are releasable to."
    ) % {"one": other.part, "other": one.part}


def raised_by(labels: Iterable[Label], reach: Reach, sides: Iterable[str] = ()) -> list[Label]:
    """The parts that may not go so far: by their level, or because they are releasable to others only."""
    to = set(sides)
    return [
        one
        for one in labels
        if ladder().level(one.marking).furthest < reach
        or (one.releasable and (reach == Reach.PUBLIC or not to <= one.releasable))
    ]


def must_reach(labels: Iterable[Label], reach: Reach, sides: Iterable[str] = ()) -> None:
    """Raises Refused with the parts that keep a text from its destination, and what to do."""
    parts = raised_by(labels, reach, sides)
    if not parts:
        return
    named = "; ".join(f"{one.part} ({label_of(one.marking)})" for one in parts[:8])
    more = f"; {_('and %(n)s more') % {'n': len(parts) - 8}}" if len(parts) > 8 else ""
    to = _("everyone") if reach == Reach.PUBLIC else ", ".join(sorted(sides))
    raise Refused(
        _(
            "This is marked above what may go to %(to)s: %(parts)s. Leave these out, or ask an approver of your side "
            "to lower their marking first."
        )
        % {"to": to, "parts": named + more}
    )

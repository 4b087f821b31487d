"""What the sources of an event tell, as a table: a column for each source, or for each side where they are many."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from comity.dialogue.differences import Aspect, Difference, Said, Verdict
from comity.dialogue.models import ReadOut
from comity.dialogue.queries.events import EventPicture
from comity.dialogue.states import ClaimKind, ReadOutState
from comity.web.dialogue.shown import told_value
from comity.web.pieces import Badge
from comity.web.tags.house import tongue

MOST_COLUMNS = 4  # sources that stand side by side on a page; more of them stand below their side, by number
SHAPES = {Verdict.DIFFERS: "swap", Verdict.ONE_SIDE: "half", Verdict.ONLY_HERE: "half", Verdict.SAME: "full"}
VERDICTS = {
    Verdict.DIFFERS: gettext_lazy("differs"),
    Verdict.ONE_SIDE: gettext_lazy("one side only"),
    Verdict.ONLY_HERE: gettext_lazy("only here"),
    Verdict.SAME: gettext_lazy("same"),
}
FEW_ALONE = 5  # points of one source alone that stand among the others, however many sources there are
CHOSEN = {Aspect.DATE: ClaimKind.DATE, Aspect.PLACE: ClaimKind.PLACE, Aspect.FIGURE: ClaimKind.FIGURE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A source, or a side with the numbers of its sources."""

    words: str
    note: str
    address: str = ""
    sources: Sequence[int] = ()


def columns_of(read_outs: Sequence[ReadOut]) -> list[Column]:
    """Each source, while they are few; else each side that tells of it, with how many sources it has."""
    if len(read_outs) <= MOST_COLUMNS:
        return [column_of(number, one) for number, one in enumerate(read_outs, start=1)]
    sides: dict[str, list[int]] = {}
    for number, one in enumerate(read_outs, start=1):
        sides.setdefault(side_words(one), []).append(number)
    return [Column(words=side, note=count_words(len(found)), sources=found) for side, found in sides.items()]


def count_words(count: int) -> str:
    """How many sources a side has."""
    return ngettext("%(n)s source", "%(n)s sources", count) % {"n": count}


def column_of(number: int, one: ReadOut) -> Column:
    """The column of one source."""
    state = "" if one.state == ReadOutState.STANDING else str(one.get_state_display())
    note = " · ".join(filter(None, [side_words(one), tongue(one.language), state]))
    return Column(
        words=f"{number} {one.publisher or one.title}", note=note, address=f"#source-{number}", sources=[number]
    )


def side_words(one: ReadOut) -> str:
    """For whom it speaks."""
    return str(one.side) if one.side else _("neither side")


def shown_apart(picture: EventPicture) -> list[Difference]:
    """What differs, and what one source or side alone tells; a name that is spelled as on record is nothing to show."""
    return [one for one in picture.differences if one.verdict != Verdict.SAME and not spelled_as_known(one)]


def spelled_as_known(one: Difference) -> bool:
    """Whether it is a spelling alone, and that of the record."""
    return (
        one.aspect == Aspect.SPELLING
        and one.verdict != Verdict.DIFFERS
        and all(told.key == one.label for told in one.tellings)
    )


def rows_of(
    picture: EventPicture, columns: Sequence[Column], keeps: bool
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """A row each with a cell for every column; of many sources what one alone tells stands apart, to be folded."""
    shown = shown_apart(picture)
    alone = [one for one in shown if one.verdict == Verdict.ONLY_HERE]
    folded = len(picture.read_outs) > MOST_COLUMNS and len(alone) > FEW_ALONE
    apart = alone if folded else []
    first = [one for one in shown if not folded or one.verdict != Verdict.ONLY_HERE]
    return (
        [row_of(picture, one, columns, keeps) for one in first],
        [row_of(picture, one, columns, keeps) for one in apart],
    )


def row_of(picture: EventPicture, one: Difference, columns: Sequence[Column], keeps: bool) -> dict[str, Any]:
    """One thing over all sources; where two tell it differently, the way to choose what the record goes by."""
    kind = CHOSEN.get(one.aspect)
    about = "" if kind in {ClaimKind.DATE, ClaimKind.PLACE} else one.label
    of_event = kind is not None and (one.about == str(picture.event.pk) or kind == ClaimKind.FIGURE)
    choose = keeps and of_event and one.verdict == Verdict.DIFFERS
    asked = urlencode({"kind": kind, **({"about": about} if about else {})}) if kind else ""
    return {
        "aspect": str(one.aspect.value).capitalize(),
        "label": one.label,
        "badge": Badge(shape=SHAPES[one.verdict], words=str(VERDICTS[one.verdict])),
        "one_side": one_side_words(one, picture.read_outs) if one.of_one_side else "",
        "cells": [
            (column, told_in([(n, said) for n in column.sources for said in one.cells[n - 1]], one.label))
            for column in columns
        ],
        "choose": f"{reverse('event-choose', args=[picture.event.ref])}?{asked}" if choose else "",
    }


def one_side_words(one: Difference, read_outs: Sequence[ReadOut]) -> str:
    """Which side alone tells it, and whether media do too."""
    apart = any(cell and read_out.side is None for cell, read_out in zip(one.cells, read_outs, strict=True))
    words = _("of the sides told by %(side)s alone") if apart else _("told by %(side)s alone")
    return words % {"side": one.sides[0]}


def told_in(tellings: Iterable[tuple[int, Said]], label: str) -> list[dict[str, Any]]:
    """Each value that a column tells, once, with the words it stands on and the numbers of its sources."""
    told: dict[str, dict[str, Any]] = {}
    for number, one in tellings:
        words = told_value(one.words)
        new = {"words": words, "quote": quote_of(one, words, label), "numbers": []}
        told.setdefault(one.key, new)["numbers"].append(number)
    return list(told.values())


def quote_of(one: Said, words: str, label: str) -> str:
    """The words it stands on, unless the row says them already."""
    quote = " ".join(one.quote.split())
    shortened = label.endswith("…") and quote.startswith(label[:-1].strip())
    return "" if shortened or bare(quote) in {bare(words), bare(label)} else quote


def bare(words: str) -> str:
    """Words without case and spaces, for what is said twice in the same letters."""
    return "".join(words.casefold().split())

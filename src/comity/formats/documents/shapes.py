"""What a printed document holds, as plain shapes: whoever fills them decides what it says, the writers how it looks.

Every text is a row of pieces, so that a text and its differences are written by the same writers.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from unicodedata import category

Kind = Literal["same", "gone", "new"]


class UnwritableDocument(ValueError):
    """A document that cannot be written: the sentence says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text: as it stands, gone (struck) or new (underlined)."""

    text: str
    kind: Kind = "same"


Text = tuple[Run, ...]


def plain(words: str) -> Text:
    """Words as a text in which nothing changed; of no words nothing."""
    return (Run(text=words),) if words else ()


def on_paper(words: str) -> str:
    """Words without the signs that no paper shows: what steers a machine, and what is set aside to be no letter.

    A text that was copied from a page often begins with one of them, and the writer of PDF/UA refuses them.
    """
    return "".join(" " if one in "\t\n\r" else one for one in words if one in "\t\n\r" or not is_no_letter(one))


def is_no_letter(sign: str) -> bool:
    """Whether it is a control sign, half of a letter, the mark of an order of bytes, or set aside for ever."""
    code = ord(sign)
    return category(sign) in {"Cc", "Cs"} or sign == "\ufeff" or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def words_in(text: Text) -> str:
    """A text without what is gone."""
    return "".join(run.text for run in text if run.kind != "gone")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph or a point of a list: before it perhaps its term, behind it perhaps an address.

    `ours` are words of the document itself, in its language; otherwise they are of the content.
    """

    text: Text
    term: str = ""
    address: str = ""
    ours: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """An entry of the text: its number in the margin, its title, how deep it stands (from 1), and what it says.

    `margin` stands below the number in small type, its level; `note` below the title: its marking where it differs
    from that of the text, what became of it.
    """

    number: str
    title: Text
    depth: int
    margin: str = ""
    note: str = ""
    lines: tuple[Line, ...] = ()
    points: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with the words of its columns; every row has as many cells."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]  # shares of the width, one for each column


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part behind the clauses: points, numbered where they are referred to, or tables."""

    key: str
    title: str
    lines: tuple[Line, ...] = ()
    numbered: bool = False
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture with the words that stand for it."""

    data: bytes
    kind: Literal["png", "svg"]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeDocument:
    """A programme on paper, made from one snapshot (a redline from two).

    `language` is that of labels, dates and numbers, `content_language` that of the text; `labels` are the words the
    writers need (page, of, contents, version, sha256 and the terms of the first page), by their names; `facts` are the
    lines of the first page, term and words; `legend` tells how changes are shown, only in a redline; `head` and `foot`
    are lines of the installation on each page.
    """

    language: str
    content_language: str
    marking: str
    organisation: str
    kind: str
    title: Text
    sides: tuple[str, ...]
    period: str
    version: str
    sha256: str
    date: str
    day: datetime.date
    facts: tuple[tuple[str, str], ...]
    labels: Mapping[str, str]
    illustrative: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    legend: tuple[Run, ...] = ()
    opening: tuple[Line, ...] = ()
    clauses: tuple[Clause, ...] = ()
    sections: tuple[Section, ...] = ()
    annex: Section | None = None
    sources: tuple[Line, ...] = ()
    head: str = ""
    foot: str = ""
    mark: Picture | None = field(default=None, repr=False)

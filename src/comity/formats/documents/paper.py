"""What an installation says of its paper in `paper.toml`: values alone, each checked, so that no page breaks by them.

A value that is not known, of another kind or out of bounds is refused by its name; nothing is taken half.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from string import Formatter
from typing import Any, Literal, cast

from comity.formats.documents.shapes import UnwritableDocument

FILE = "paper.toml"
PAPERS, FACES, NUMBERS = ("a4", "us-letter"), ("serif", "sans"), ("1.1", "I.1", "A.1")
SIZES, MARK_HEIGHTS = (9.0, 13.0), (6.0, 25.0)  # points of the text, millimetres of the mark
LONGEST_LINE, LONGEST_WORDS = 90, 400  # a line of head or foot is one line in either size of paper
IN_LINES = ("title", "version", "period", "date", "organisation")  # what a line of head or foot may show
UNSEEN = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
LETTERS = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The page of a PDF: paper, size of the text in points, faces of text and headings, height of the mark."""

    paper: Literal["a4", "us-letter"] = "a4"
    size: float = 10.5
    text: Literal["serif", "sans"] = "serif"
    headings: Literal["serif", "sans"] = "serif"
    mark: float = 13


@dataclass(frozen=True, slots=True, kw_only=True)
class InLanguage:
    """What the paper says in one language: the organisation, a line of head and of foot, words in place of ours."""

    organisation: str = ""
    head: str = ""
    foot: str = ""
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """The paper of an installation; as shipped where it says nothing."""

    page: Page = Page()
    numbers: str = NUMBERS[0]
    order: tuple[str, ...] = ()
    languages: Mapping[str, InLanguage] = field(default_factory=dict)

    def said_in(self, language: str) -> InLanguage:
        """What it says in a language."""
        return self.languages.get(language, InLanguage())


AS_SHIPPED = Paper()


def paper_of(
    data: bytes, *, words: Mapping[str, Sequence[str]], languages: Sequence[str], order: Sequence[str]
) -> Paper:
    """The paper that a file tells of. Raises UnwritableDocument, naming the value.

    `words` are those that may be replaced, in each of the `languages`; `order` are the parts behind the clauses.
    """
    try:
        told = tomllib.loads(data.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UnwritableDocument(f"{FILE} cannot be read: {error}.") from error
    known_alone(told, ("numbers", "order", "page", *languages), "")
    return Paper(
        page=page_of(table(told, "page", "")),
        numbers=chosen(told, "numbers", NUMBERS, NUMBERS[0], ""),
        order=order_of(told.get("order", list(order)), order),
        languages={
            one: in_language(table(told, one, ""), one, {key: both[at] for key, both in words.items()})
            for at, one in enumerate(languages)
        },
    )


def page_of(told: Mapping[str, Any]) -> Page:
    """The page. Raises UnwritableDocument."""
    where, ours = "[page] ", Page()
    known_alone(told, ("paper", "size", "text", "headings", "mark"), where)
    return Page(
        paper=cast("Any", chosen(told, "paper", PAPERS, ours.paper, where)),
        size=between(told, "size", SIZES, ours.size, where),
        text=cast("Any", chosen(told, "text", FACES, ours.text, where)),
        headings=cast("Any", chosen(told, "headings", FACES, ours.headings, where)),
        mark=between(told, "mark", MARK_HEIGHTS, ours.mark, where),
    )


def in_language(told: Mapping[str, Any], language: str, words: Mapping[str, str]) -> InLanguage:
    """What is said in a language. Raises UnwritableDocument."""
    where, within = f"[{language}] ", f"[{language}.words] "
    known_alone(told, ("organisation", "head", "foot", "words"), where)
    own = table(told, "words", where)
    known_alone(own, tuple(words), within)
    for name in ("head", "foot"):
        must_hold(line(told, name, LONGEST_LINE, where), IN_LINES, f"{where}{name}", all_of_them=False)
    for key in own:
        must_hold(line(own, key, LONGEST_WORDS, within), places_in(words[key]), f"{within}{key}", all_of_them=True)
    return InLanguage(
        organisation=line(told, "organisation", LONGEST_LINE, where),
        head=line(told, "head", LONGEST_LINE, where),
        foot=line(told, "foot", LONGEST_LINE, where),
        words=dict(own),
    )


def order_of(told: Any, order: Sequence[str]) -> tuple[str, ...]:
    """The order of the parts, each of them once. Raises UnwritableDocument."""
    if not isinstance(told, list) or sorted(map(str, told)) != sorted(order):
        raise UnwritableDocument(f"{FILE}, order: name each of these once: {', '.join(order)}.")
    return tuple(told)


def known_alone(told: Mapping[str, Any], known: Sequence[str], where: str) -> None:
    """Raises UnwritableDocument for a name that is not known."""
    for name in told:
        if name not in known:
            raise UnwritableDocument(f"{FILE}, {where}{name}: there is no such value; these are: {', '.join(known)}.")


def table(told: Mapping[str, Any], name: str, where: str) -> Mapping[str, Any]:
    """A table of the file. Raises UnwritableDocument for anything else under its name."""
    found = told.get(name, {})
    if not isinstance(found, dict):
        raise UnwritableDocument(f"{FILE}, {where}{name}: write it as a table, [{name}] on a line of its own.")
    return found


def chosen(told: Mapping[str, Any], name: str, values: Sequence[str], ours: str, where: str) -> str:
    """One of some values. Raises UnwritableDocument."""
    found = told.get(name, ours)
    if found not in values:
        raise UnwritableDocument(f"{FILE}, {where}{name}: {found!r} is none of {', '.join(values)}.")
    return str(found)


def between(told: Mapping[str, Any], name: str, bounds: tuple[float, float], ours: float, where: str) -> float:
    """A number within its bounds. Raises UnwritableDocument."""
    found = told.get(name, ours)
    if isinstance(found, bool) or not isinstance(found, int | float) or not bounds[0] <= found <= bounds[1]:
        raise UnwritableDocument(f"{FILE}, {where}{name}: write a number from {bounds[0]:g} to {bounds[1]:g}.")
    return float(found)


def line(told: Mapping[str, Any], name: str, longest: int, where: str) -> str:
    """Words in one line. Raises UnwritableDocument."""
    found = told.get(name, "")
    if not isinstance(found, str) or len(found) > longest or UNSEEN.search(found):
        raise UnwritableDocument(f"{FILE}, {where}{name}: write one line of at most {longest} characters.")
    if name in told and not found.strip():
        raise UnwritableDocument(f"{FILE}, {where}{name}: it is empty; write words, or leave the line out.")
    return found


def places_in(words: str) -> tuple[str, ...]:
    """The names in braces, in their order. Raises ValueError where a brace stands alone, or holds more."""
    found = []
    for _text, name, form, conversion in Formatter().parse(words):
        if name is None:
            continue
        if form or conversion or not name.isidentifier():
            raise ValueError(name)
        found.append(name)
    return tuple(found)


def must_hold(words: str, places: Sequence[str], where: str, *, all_of_them: bool) -> None:
    """Raises UnwritableDocument where words hold another place than these, or lack one that is needed."""
    allowed = ", ".join(f"{{{one}}}" for one in places) or "none"
    try:
        found = places_in(words)
    except ValueError as error:
        raise UnwritableDocument(f"{FILE}, {where}: a brace is not closed; its places are {allowed}.") from error
    if set(found) - set(places) or (all_of_them and set(places) - set(found)):
        raise UnwritableDocument(f"{FILE}, {where}: its places in braces are {allowed}; write just these.")


def styled(number: str, numbers: str) -> str:
    """A number by place in the style of the paper, which is of its first part: 2.1, II.1 or B.1."""
    first, point, rest = number.partition(".")
    if numbers == "I.1":
        first = roman(int(first))
    elif numbers == "A.1":
        first = letters(int(first))
    return f"{first}{point}{rest}"


def roman(number: int) -> str:
    """A number in Roman letters."""
    told = ""
    for value, sign in ROMAN:
        times, number = divmod(number, value)
        told += sign * times
    return told


def letters(number: int) -> str:
    """A number as letters: A to Z, then AA."""
    told = ""
    while number:
        number, place = divmod(number - 1, LETTERS)
        told = chr(ord("A") + place) + told
    return told

"""Values of a snapshot as lines of a document: whatever their shape, in plain words, addresses beside them."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from comity.common.addresses import address_in
from comity.formats.documents import Line, plain
from comity.reporting.documents.words import Language, date_in, number_in, word


def term_of(key: str) -> str:
    """The key of a note as a term."""
    words = key.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def words_of(value: Any, language: Language) -> str:
    """A plain value of any shape in one line of words."""
    if value is None:
        return word("not_stated", language)
    if isinstance(value, bool):
        return word("yes" if value else "no", language)
    if isinstance(value, int | float):
        return number_in(value, language)
    if isinstance(value, Mapping):
        return "; ".join(f"{term_of(key).lower()}: {words_of(inner, language)}" for key, inner in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(words_of(inner, language) for inner in value)
    return date_in(str(value), language)


def line_of(value: Any, language: Language) -> Line:
    """A value as one line; an address on its own, or under `source`, stands beside it."""
    if isinstance(value, str) and (address := address_in(value)):
        return Line(text=plain(urlsplit(address).netloc.removeprefix("www.")), address=address)
    if isinstance(value, Mapping):
        for key in ("source", "url"):
            if isinstance(value.get(key), str) and (address := address_in(value[key])):
                rest = {name: inner for name, inner in value.items() if name != key}
                words = words_of(rest, language) or urlsplit(address).netloc
                return Line(text=plain(words), address=address)
    return Line(text=plain(words_of(value, language)))


def lines_of(value: Any, language: Language) -> tuple[Line, ...]:
    """A value of any shape as lines."""
    several = value if isinstance(value, list | tuple) else [value] if value not in (None, "") else []
    return tuple(line_of(one, language) for one in several)

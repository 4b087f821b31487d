"""Words in texts on both databases: SQLite by an FTS5 table that triggers keep, PostgreSQL by a tsvector and GIN.

The index of a table is `<table>_words`: on SQLite a virtual table whose rowid is the row's key, on PostgreSQL a column
of the table named `words`. Migrations make them; a migration that makes an indexed table anew on SQLite loses its
triggers and has to make them again.
"""

import re
from typing import Any
from unicodedata import combining, normalize

from django.db import connection
from django.db.models import Q
from django.db.models.expressions import RawSQL
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString

MOST_WORDS = 8
LONGEST_WORD = 40
AROUND = 90  # signs shown on each side of the first word found
WORD = re.compile(r"\w+")
ALIKE = str.maketrans({"ə": "e", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "s", "æ": "a"})


def folded(text: str) -> str:
    """The text in small letters without accents; one sign stays one sign, so that places in it are kept."""
    return "".join(_folded_sign(sign) for sign in text)


def _folded_sign(sign: str) -> str:
    bare = [part for part in normalize("NFKD", sign).lower() if not combining(part)]
    return (bare[0] if bare else " ").translate(ALIKE)[:1]


def words_of(text: str) -> list[str]:
    """The words a person asks for, folded; signs that mean something to a database are gone."""
    return [word[:LONGEST_WORD] for word in WORD.findall(folded(text).replace("_", " "))][:MOST_WORDS]


def matching(table: str, text: str) -> Q:
    """The rows of a table that hold every word, or words that begin so. No word at all matches every row."""
    words = words_of(text)
    if not words:
        return Q()
    name = connection.ops.quote_name(f"{table}_words")
    if connection.vendor == "postgresql":
        asked = " & ".join(f"'{word}':*" for word in words)
        home = connection.ops.quote_name(table)
        sql = f"SELECT id FROM {home} WHERE words @@ to_tsquery('simple', %s)"  # noqa: S608  # nosec B608 - ours, quoted
    else:
        asked = " ".join(f'"{word}"*' for word in words)
        sql = f"SELECT rowid FROM {name} WHERE {name} MATCH %s"  # noqa: S608  # nosec B608 - a table of ours, quoted
    found: Any = RawSQL(sql, [asked])  # noqa: S611  # nosec B611 - the name is ours, the words are a parameter
    return Q(pk__in=found)


def marked(text: str, asked: str) -> SafeString:
    """The text escaped, with each word that was asked for marked."""
    words = words_of(asked)
    if not words:
        return conditional_escape(text)
    parts = []
    done = 0
    for start, end in places(text, words):
        parts.append((text[done:start], text[start:end]))
        done = end
    return format_html("{}{}", format_html_join("", "{}<mark>{}</mark>", parts), text[done:])


def snippet(text: str, asked: str) -> SafeString:
    """The part of a text around the first word found, marked; empty when none is in it."""
    found = places(text, words_of(asked))
    if not found:
        return SafeString("")
    start = max(0, found[0][0] - AROUND)
    end = min(len(text), found[0][1] + AROUND)
    start = text.rfind(" ", 0, start) + 1 if start else 0
    before, after = "… " if start else "", " …" if end < len(text) else ""
    return format_html("{}{}{}", before, marked(text[start:end], asked), after)


def places(text: str, words: list[str]) -> list[tuple[int, int]]:
    """Where words that begin as asked stand in the text, first to last."""
    plain = folded(text)
    return [
        (found.start(), found.end()) for found in WORD.finditer(plain) if any(found[0].startswith(w) for w in words)
    ]

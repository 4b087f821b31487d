"""Two versions of a programme as one document: what is new underlined, what is gone struck."""

from dataclasses import replace
from typing import get_args

from comity.access.models import Release
from comity.common.errors import Refused
from comity.formats.documents import Clause, Line, Picture, ProgrammeDocument, Run, Section, Text, plain
from comity.formats.words import Piece
from comity.programmes.comparison import ClauseChange, Comparison, FieldChange, What, compared
from comity.reporting.documents.programme import programme_document, tree_of
from comity.reporting.documents.words import WORDS, Language, date_in, level_word, number_in, word

BECAME = frozenset(get_args(What)) - {"same"}
APART = {"title", "level", "marking", "releasable", "axis", "lineage"}  # told elsewhere, or no words of the text
BEHIND = ("reservations", "cross_cutting", "instruments", "not_known", "lineage", "sources")


def redline_document(
    before: Release, after: Release, *, language: Language, mark: Picture | None = None, organisation: str = ""
) -> ProgrammeDocument:
    """The later of two versions with what it changed of the earlier one. Raises Refused for versions of two texts."""
    if (before.kind, before.of) != (after.kind, after.of) or before.pk == after.pk:
        raise Refused("Choose two versions of one text.")
    told = compared(tree_of(before), tree_of(after))
    whole = programme_document(after, language=language, annex=False, mark=mark, organisation=organisation)
    return replace(
        whole,
        kind=word("redline", language),
        title=title_of(told),
        version=f"{number_in(before.number, language)} → {number_in(after.number, language)}",
        facts=facts_of(whole, before, language),
        notices=(word("compared_language", language),) if language != "en" else (),
        legend=legend(language),
        opening=opening_of(told, language),
        clauses=tuple(clause_of(one, language) for one in told.clauses),
        sections=sections_of(told, language),
        sources=(),
    )


def runs(pieces: tuple[Piece, ...]) -> Text:
    """Pieces as they are written."""
    return tuple(Run(text=piece.text, kind=piece.kind) for piece in pieces)


def title_of(told: Comparison) -> Text:
    """The title with its changes."""
    return next((runs(one.pieces) for one in told.fields if one.name == "title"), plain(told.title))


def facts_of(whole: ProgrammeDocument, before: Release, language: Language) -> tuple[tuple[str, str], ...]:
    """The lines of the first page, with the version that it is compared with."""
    moment = before.at or before.prepared_at
    dated = f", {date_in(moment.date().isoformat(), language)}" if moment else ""
    compared_with = f"{word('version_n', language, n=before.number)}{dated}, SHA-256 {before.sha256[:12]}…"
    at = next(place for place, (term, _words) in enumerate(whole.facts) if term == word("version", language)) + 1
    return (*whole.facts[:at], (word("compared_with", language), compared_with), *whole.facts[at:])


def legend(language: Language) -> Text:
    """How changes are shown, shown."""
    kinds = {"legend_new": "new", "legend_gone": "gone"}
    parts = ("legend_before", "legend_new", "legend_between", "legend_gone", "legend_after")
    return tuple(
        Run(text=word(key, language), kind="new" if kinds.get(key) == "new" else "gone" if key in kinds else "same")
        for key in parts
    )


def field_line(one: FieldChange, language: Language) -> Line:
    """A field of either text, with its words in pieces."""
    term = word(one.name, language) if one.name in WORDS else one.label
    return Line(text=runs(one.pieces), term=term)


def opening_of(told: Comparison, language: Language) -> tuple[Line, ...]:
    """The programme's own fields that stand before its clauses, and those that changed."""
    shown = ("context", "legal_nature")
    behind = {*BEHIND, "title", "organisation", "supersedes", "kind", "level_scheme", "axes"}
    return tuple(
        field_line(one, language)
        for one in told.fields
        if one.name in shown or (one.changed and one.name not in behind)
    )


def clause_of(one: ClauseChange, language: Language) -> Clause:
    """A clause of either text with what became of it."""
    titles = [field for field in one.fields if field.name == "title"]
    title = runs(titles[0].pieces) if titles else plain(one.title)
    notes = [word(one.what, language)] if one.what in BECAME else []
    if one.has_moved and one.what != "moved":
        notes.append(word("moved", language))
    if one.number_before and one.number_after and one.number_before != one.number_after:
        notes.append(f"{one.number_before} → {one.number_after}")
    return Clause(
        number=one.number,
        title=title,
        depth=one.depth + 1,
        margin=level_word(one.level, language),
        note=" · ".join(notes),
        lines=tuple(field_line(field, language) for field in one.fields if field.name not in APART),
    )


def sections_of(told: Comparison, language: Language) -> tuple[Section, ...]:
    """What stands behind the clauses, where it changed or is there."""
    fields = {one.name: one for one in told.fields}
    return tuple(
        Section(key=name, title=word(name, language), lines=(Line(text=runs(fields[name].pieces)),))
        for name in BEHIND
        if name in fields
    )

"""Two versions of a programme as one document: what is new underlined, what is gone struck."""

from dataclasses import replace
from typing import get_args

from comity.access.marking import join_of
from comity.access.models import Release
from comity.common.errors import Refused
from comity.formats.documents import Clause, Line, ProgrammeDocument, Run, Section, Text, plain, styled
from comity.formats.words import Piece
from comity.programmes.comparison import ClauseChange, Comparison, FieldChange, What, compared
from comity.reporting.documents.agreement import NOT_TOLD, Agreement
from comity.reporting.documents.programme import (
    day_of,
    label_of_tree,
    marking_words,
    programme_document,
    state_key,
    tree_of,
)
from comity.reporting.documents.words import (
    PAPER,
    SECTIONS,
    WORDS,
    Language,
    date_in,
    level_word,
    number_in,
    sections,
    word,
)

BECAME = frozenset(get_args(What)) - {"same"}
APART = {"title", "level", "marking", "releasable", "axis", "lineage"}  # told elsewhere, or no words of the text
BEHIND = (*SECTIONS, "sources")
ELSEWHERE = {
    *BEHIND,
    "title",
    "organisation",
    "supersedes",
    "kind",
    "level_scheme",
    "axes",
}  # told apart, or not at all


def redline_document(
    before: Release, after: Release, *, language: Language, agreement: Agreement = NOT_TOLD
) -> ProgrammeDocument:
    """The later of two versions with what it changed of the earlier one, marked as both together.

    Raises Refused for versions of two texts, and for two that no side may both have.
    """
    if (before.kind, before.of) != (after.kind, after.of) or before.pk == after.pk:
        raise Refused("Choose two versions of one text.")
    trees = tree_of(before), tree_of(after)
    told = compared(*trees)
    whole = programme_document(after, language=language, annex=False, agreement=agreement)
    own = [any(node.get("number") for node in one["programme"].get("nodes", [])) for one in trees]
    label = join_of(label_of_tree(one) for one in trees)
    marking = marking_words(label.marking, label.releasable, language)
    return replace(
        whole,
        marking=marking,
        kind=word("redline", language),
        title=title_of(told),
        version=f"{number_in(before.number, language)} → {number_in(after.number, language)}",
        facts=facts_of(replace(whole, marking=marking), before, after, language),
        notices=(word("compared_language", language),) if language != "en" else (),
        legend=legend(language),
        opening=opening_of(told, language),
        clauses=tuple(clause_of(in_style(one, *own), language) for one in told.clauses),
        sections=sections_of(told, language),
        sources=(),
    )


def runs(pieces: tuple[Piece, ...]) -> Text:
    """Pieces as they are written."""
    return tuple(Run(text=piece.text, kind=piece.kind) for piece in pieces)


def title_of(told: Comparison) -> Text:
    """The title with its changes."""
    return next((runs(one.pieces) for one in told.fields if one.name == "title"), plain(told.title))


def facts_of(
    whole: ProgrammeDocument, before: Release, after: Release, language: Language
) -> tuple[tuple[str, str], ...]:
    """The lines of the first page, with both versions that are compared, their days and where they stand."""
    facts = [(term, whole.marking if term == word("marking", language) else words) for term, words in whole.facts]
    at = facts.index((word("version", language), number_in(after.number, language)))
    facts[at : at + 1] = [
        (word("version", language), f"{number_in(after.number, language)}, {day_words(after, language)}"),
        (word("compared_with", language), ", ".join(earlier_words(before, language))),
    ]
    return tuple(facts)


def day_words(release: Release, language: Language) -> str:
    """The day of a version."""
    return date_in(day_of(release).isoformat(), language)


def earlier_words(release: Release, language: Language) -> tuple[str, ...]:
    """The earlier version: its number, its day, where it stands, and the beginning of its hash."""
    number = word("version_n", language, n=release.number)
    state = word(state_key(release), language).lower()
    return number, day_words(release, language), state, f"{word('sha256', language)} {release.sha256[:12]}…"


def in_style(one: ClauseChange, own_before: bool, own_after: bool) -> ClauseChange:
    """A clause with its numbers in the style of the paper, where they are by place."""
    style = PAPER.get().numbers

    def shown(number: str, own: bool) -> str:
        return number if own or not number else styled(number, style)

    return replace(
        one, number_before=shown(one.number_before, own_before), number_after=shown(one.number_after, own_after)
    )


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
    return tuple(
        field_line(one, language)
        for one in told.fields
        if one.name in shown or (one.changed and one.name not in ELSEWHERE)
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
        for name in (*sections(), "sources")
        if name in fields
    )

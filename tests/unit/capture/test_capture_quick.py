"""The quick test before a pattern is tried never turns down what the pattern matches."""

import re

import pytest

from comity_capture.pack import compiled
from comity_capture.packs import PACKS
from comity_capture.quick import every, leftmost, may_stand, needs_figure, pieces, standing
from tests.unit.capture.texts import FOLDER


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"\b(?:visited|toured)\b", ("toured", "visited")),
        (r"\bwill (?:meet|see)\b", ("will ", "meet", "see")),
        (r"(?:a|an)?", ()),
        (r"(?i:Yes)", ()),
        (r"(?<=met )him", ("met ",)),
    ],
)
def test_pieces_of_which_one_must_stand(pattern, found):
    assert all(any(piece in one for one in found) or piece.strip() in str(found) for piece in pieces(pattern))
    assert bool(pieces(pattern)) == bool(found)


def test_a_pattern_of_figures_needs_one():
    assert needs_figure(r"\d{4}-[01]\d")
    assert not needs_figure(r"(?:\d+ )?days?")


@pytest.mark.parametrize("language", ["en", "fr", "az"])
def test_nothing_that_a_pattern_matches_is_turned_down(language):
    pack = PACKS[language]
    for path in sorted(FOLDER.glob(f"{language}-*.txt")):
        for line in pack.lower(path.read_text(encoding="utf-8")).splitlines():
            for table in (pack.events.patterns, pack.claims.patterns, pack.appointments):
                rows = [row for row in table if may_stand(line, row.pattern)]
                assert [row.pattern for row in standing(table, line)] == [row.pattern for row in rows]
                assert all(row in rows or not re.search(row.pattern, line) for row in table)


@pytest.mark.parametrize("language", ["en", "fr", "az"])
def test_patterns_tried_one_by_one_find_what_all_of_them_as_one_find(language):
    pack = PACKS[language]
    told = tuple(one.pattern for one in pack.events.patterns if one.tense == "past")
    tables = (told, pack.events.future, pack.topics.not_topics, pack.dates.same_day, pack.no_fillings)
    found = 0
    for path in sorted(FOLDER.glob(f"{language}-*.txt")):
        for line in path.read_text(encoding="utf-8").lower().splitlines():
            for table in tables:
                whole = compiled(table).search(line)
                one = leftmost(table, line)
                assert (one.span() if one else None) == (whole.span() if whole else None)
                assert [each.span() for each in every(table, line)] == [
                    each.span() for each in compiled(table).finditer(line)
                ]
                found += whole is not None
    assert found > 20

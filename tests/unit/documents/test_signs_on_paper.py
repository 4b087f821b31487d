"""Signs that no paper shows are left out, and everything that is a letter somewhere stays."""

import pytest

from comity.formats.documents.shapes import on_paper
from comity.reporting.briefs.paper import line_of
from comity.reporting.briefs.shapes import BriefLine, Part


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("\ufeffAsk for\x1b it\ufffe", "Ask for it"),
        ("one\nline\tand another", "one line and another"),
        ("Əliyev, Škoda, 中文 😀 a\u0301", "Əliyev, Škoda, 中文 😀 a\u0301"),
    ],
)
def test_words_stand_on_paper_without_the_signs_that_it_refuses(words, shown):
    assert on_paper(words) == shown


def test_a_line_of_a_brief_stands_on_paper_without_them():
    said = {"en": "\ufeffBuild a \x0bbridge", "fr": ""}
    line = BriefLine(part=Part.POINTS, key="p1", said=said, labels=(), own={"en": "own\x01", "fr": ""})
    assert (line_of(line, {}, "en").text, line_of(line, {}, "en").own) == ("Build a bridge", "own")

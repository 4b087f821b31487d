"""Figures of a promise that are spelled out, in three languages."""

import pytest

from comity.dialogue.figures import figures_in


@pytest.mark.parametrize(
    ("words", "language", "figures"),
    [
        ("will send three experts", "en", ["3"]),
        ("will send 3 experts", "en", ["3"]),
        ("will send three (3) experts and twenty-five books", "en", ["25", "3"]),
        ("two hundred and five seats", "en", ["205"]),
        ("the two sides will open one course for five years", "en", ["5"]),
        ("two or three experts", "en", ["2", "3"]),
        ("enverra trois experts et soixante et onze livres", "fr", ["3", "71"]),
        ("quatre-vingt-dix places, cinq pour cent des frais", "fr", ["5", "90"]),
        ("les deux parties enverront un expert", "fr", []),
        ("İki ölkə iyirmi beş nəfər və min iki yüz manat ayıracaq", "az", ["1200", "25"]),
        ("on iki kurs", "az", ["12"]),
        ("on the way to ten courses", "en", ["10"]),
        ("trois experts", "ru", []),
    ],
)
def test_figures_are_read_as_the_language_spells_them(words, language, figures):
    assert figures_in(words, "", language) == figures


def test_the_figures_of_the_day_are_left_out_spelled_or_not():
    assert figures_in("five experts in three months", "in three months", "en") == ["5"]
    assert figures_in("trente experts le 30 juin", "2027-06-30", "fr") == []

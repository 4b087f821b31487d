"""Keys of figures become words with their unit, and long numbers are grouped."""

import pytest

from comity.reporting.figure_words import name_words, value_words


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("budget_eur", "Budget (EUR)"),
        ("total_project_eur_million", "Total project (EUR million)"),
        ("area_km2", "Area (km²)"),
        ("bcm", "Amount (bcm)"),
        ("tonnes_alat", "Alat (tonnes)"),
        ("phase3_budget_eur_million", "Phase 3 budget (EUR million)"),
        ("uxo_located", "UXO located"),
        ("tap_total_bcm", "TAP total (bcm)"),
        ("personnel", "Personnel"),
    ],
)
def test_a_key_is_told_in_words_with_its_unit(key, words):
    assert name_words(key) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2021", "2021"),
        (" 8.1-8.2 ", "8.1–8.2"),
        ("440000", "440,000"),
        ("about 30000", "about 30000"),
        *((day, day) for day in ("2026-03", "2026-03-06")),
    ],
)
def test_long_numbers_are_grouped(text, words):
    assert value_words(text) == words


def test_a_share_is_told_in_percent():
    assert value_words("0.4", "cargo_share") == "40\u202f%"
    assert (value_words("0.4", "capacity"), value_words("half", "cargo_share")) == ("0.4", "half")

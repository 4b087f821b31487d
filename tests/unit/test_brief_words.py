"""Words of a brief: an open end is said, never drawn as a dash that leads nowhere."""

import pytest

from comity.contributions.models import Contribution
from comity.reporting.briefs.paper import source_of
from comity.reporting.briefs.shapes import Origin
from comity.reporting.briefs.sides import the_side, to_side
from comity.reporting.briefs.words import cut_at_word, figure_days, figure_words

URL = "https://www.example.org/a"


@pytest.mark.parametrize(
    ("starts", "ends", "en", "fr"),
    [
        ("2017-01", "", "from January 2017", "dès janvier 2017"),
        ("2017-01-03", "", "from 3 January 2017", "dès le 3 janvier 2017"),
        ("", "2017", "until 2017", "jusqu’en 2017"),
        ("", "2017-01-03", "until 3 January 2017", "jusqu’au 3 janvier 2017"),
        ("1992", "2024", "1992–2024", "1992–2024"),
        ("2012-04", "2014-07", "April 2012 – July 2014", "avril 2012 – juillet 2014"),
        ("2025-01-01", "2025-12-31", "2025", "2025"),
        ("", "", "", ""),
    ],
)
def test_a_period_says_the_ends_that_are_known(starts, ends, en, fr):
    told = Contribution(starts=starts, ends=ends)
    assert (figure_days(told, "en"), figure_days(told, "fr")) == (en, fr)


@pytest.mark.parametrize(
    ("words", "told"),
    [("a short one", "a short one"), ("send the list, now", "send the list …"), ("x" * 30, "x" * 16 + " …")],
)
def test_what_is_too_long_ends_behind_a_whole_word(words, told):
    assert cut_at_word(words, 18 if "x" in words else 17) == told
    assert len(told) <= 18


def test_a_source_that_begins_with_its_host_does_not_say_it_again():
    told = {
        words: source_of(1, Origin(key="a", words=dict.fromkeys(("en", "fr"), words), address=URL), "en", spelt=True)
        for words in ("example.org, news", "The Courier, press")
    }
    assert [one.host for one in told.values()] == ["", "example.org"]


@pytest.mark.parametrize(
    ("side", "within", "to"),
    [
        ("Azerbaijan", "l’Azerbaïdjan", "à l’Azerbaïdjan"),
        ("NATO", "l’OTAN", "à l’OTAN"),
        ("Switzerland", "la Suisse", "à la Suisse"),
        ("Hungary", "la Hongrie", "à la Hongrie"),
        ("Japan", "le Japon", "au Japon"),
        ("United Kingdom", "le Royaume-Uni", "au Royaume-Uni"),
        ("North Macedonia", "la Macédoine du Nord", "à la Macédoine du Nord"),
        ("Netherlands", "les Pays-Bas", "aux Pays-Bas"),
        ("United States of America", "les États-Unis d'Amérique", "aux États-Unis d'Amérique"),
        ("Malta", "Malte", "à Malte"),
        ("Veldania", "Veldania", "à Veldania"),
    ],
)
def test_french_sets_its_articles_before_sides(side, within, to):
    assert (the_side(side, "fr"), to_side(side, "fr")) == (within, to)
    assert (the_side(side, "en"), to_side(side, "en")) == (side, side)


@pytest.mark.parametrize(
    ("unit", "en", "fr"),
    [
        ("persons", "120 persons", "120 personnes"),
        ("countries", "120 countries", "120 pays"),
        ("km2", "120 km²", "120 km²"),
        ("percent", "120\u202f%", "120\u202f%"),
        ("wagons", "120 wagons", "120 wagons"),
    ],
)
def test_a_figure_has_its_unit_in_the_language_of_the_brief(unit, en, fr):
    told = Contribution(low=120, high=120, unit=unit, qualifier="exact")
    assert (figure_words(told, "en"), figure_words(told, "fr")) == (en, fr)

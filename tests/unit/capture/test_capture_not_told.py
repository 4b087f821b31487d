"""What a text does not say: posts that nobody is given, days that are others, lines cut off in the middle."""

from datetime import date

import pytest

from comity_capture import capture
from tests.unit.capture.texts import veldania

PUBLISHED = date(2031, 3, 14)  # a Friday


def read(language: str, text: str):
    return capture(text, published=PUBLISHED, language=language, teller="organisation", registry=veldania())


def given(language: str, text: str) -> list[str]:
    return [one.post.plain for one in read(language, text).appointments]


def days(language: str, text: str) -> set[str]:
    return {str(one.date.value.start) for one in read(language, text).events if one.date}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Odd Lie has not agreed to serve as Minister of Health."),
        ("en", "Ana Rell never agreed to become Minister of Defence."),
        ("en", "Minister Odd Lie will chair the North Council on Tuesday."),
        ("en", "Odd Lie of Norland is to head the Commission meeting on Friday."),
        ("en", "Brigadier Odd Lie will command the contingent in the parade on Friday."),
        ("fr", "Mme Eva Lund ne sera pas ministre de la Défense."),
        ("fr", "Mme Eva Lund ne sera plus ministre de la Défense."),
        ("fr", "M. Odd Lie, ministre de la Défense, sera président du jury mardi."),
        ("fr", "Mme Eva Lund sera présidente de séance lors de la réunion de mardi."),
        ("fr", "Mme Eva Lund commandera la brigade lors de l'exercice de mardi."),
    ],
)
def test_a_post_that_nobody_is_given_fills_none(language, text):
    assert given(language, text) == []


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Eva Lund was appointed ambassador and the Director of the Centre congratulated her.", ["ambassador"]),
        ("Eva Lund agreed to serve as Minister of Health.", ["Minister of Health"]),
        ("Eva Lund will chair the Council for the next two years.", ["chair of the Council"]),
    ],
)
def test_a_post_is_given_as_far_as_it_is_told(text, posts):
    assert given("en", text) == posts


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Eva Lund will visit Norland next week. Last Friday she met Odd Lie in Velmar.", "2031-03-07"),
        ("en", "Next week Eva Lund will travel to Norland. On Tuesday she met Odd Lie in Velmar.", "2031-03-11"),
        ("en", "Last week Eva Lund met Odd Lie. She will visit Norland on Monday.", "2031-03-17"),
        (
            "en",
            "Next week Eva Lund will travel to Norland. The visit lasts from Tuesday to Thursday.",
            "2031-03-18",
        ),
        (
            "fr",
            "La semaine prochaine, Mme Eva Lund se rendra en Norlande. Lundi dernier, elle a reçu M. Odd Lie.",
            "2031-03-10",
        ),
        (
            "az",
            "Gələn həftə Eva Lund Norlanda səfər edəcək. Çərşənbə axşamı o, Odd Lini qəbul edib.",
            "2031-03-11",
        ),
        (
            "en",
            "Eva Lund will visit Norland on 20 March. She will be received by Odd Lie, whom she met in Velmar on "
            "5 January.",
            "2031-03-20",
        ),
    ],
)
def test_a_day_lies_where_its_own_words_put_it(language, text, told):
    found = days(language, text)
    assert told in found
    assert not {"2031-03-03", "2032-01-05"} & found


def test_the_days_of_one_month_lie_in_one_year():
    text = "Eva Lund will explain what was agreed with Odd Lie, whom she visited in Velmar from 10 to 20 January."
    assert days("en", text) == {"2031-01-10"}


def test_a_majority_in_brackets_is_no_day():
    text = "Eva Lund met Odd Lie after the Council had decided by the majority needed (2/3)."
    assert "2031-03-02" not in days("en", text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Odd Lie, Ambassador to"),
        ("fr", "M. Odd Lie est ambassadeur auprès de"),
        (
            "az",
            "Prezident yanvarın 10-da keçirilən iclasda Nazirlər Kabinetinin yanında Beynəlxalq Əməkdaşlıq Mərkəzinin "
            "direktorunu vəzifəsindən azad edib. Bu vəzifəyə Tumar Abdıraxmanova təyin edilib.",
        ),
    ],
)
def test_a_line_cut_off_or_a_post_told_before_gives_a_draft(language, text):
    assert read(language, text).text

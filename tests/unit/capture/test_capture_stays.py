"""A stay told by its two ends, and days that no word of an event takes."""

from dataclasses import replace
from datetime import date

import pytest

from comity_capture import capture
from tests.unit.capture.texts import days, read, veldania

NAMES = {"en": ("Veldania",), "fr": ("Veldanie",), "az": ("Veldaniya",)}


def told(text, language, published=date(2031, 3, 14)):
    sides = tuple(replace(one, names=NAMES) if one.key == "partner:VE" else one for one in veldania().sides)
    registry = replace(veldania(), sides=sides)
    return days(capture(text, published=published, language=language, teller="medium", registry=registry))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ms Eva Lund came to Veldania on 10 March. On 11 March she met Tor Vess. The visit ends on 13 March."),
        ("en", "Ms Eva Lund met Mr Tor Vess on 11 March. She came on 10 March and is due to leave on 13 March."),
        ("en", "Ms Eva Lund landed in Velmar on Monday, met Mr Tor Vess on 11 March and flew home on 13 March."),
        ("fr", "Mme Eva Lund est arrivée en Veldanie le 10 mars. Elle a vu Tor Vess. Sa visite s'achève le 13 mars."),
        ("fr", "La visite de Mme Eva Lund en Veldanie, entamée le 10 mars, s'achève le 13 mars."),
        ("az", "Eva Lund martın 10-da Veldaniyaya gəlib. O, Tor Vess ilə görüşüb. Səfər martın 13-də başa çatacaq."),
        ("az", "Eva Lund Veldaniyaya səfər edəcək. Səfər martın 10-da başlayacaq və martın 13-də başa çatacaq."),
    ],
)  # fmt: skip
def test_who_came_on_one_day_and_left_on_another_was_there_all_the_days(language, text):
    found = told(text, language)
    assert [one for one in found if one[0] == "visit"] == [("visit", "2031-03-10/2031-03-13")]


def test_a_stay_of_one_is_not_ended_by_another():
    text = (
        "Ms Eva Lund arrived in Veldania on 10 March. Mr Odd Lie left Norland on 13 March, and on the same day he met "
        "Mr Tor Vess."
    )
    assert ("visit", "2031-03-10/2031-03-13") not in days(read(text))


def test_a_day_on_which_something_was_is_an_event_though_nothing_says_what():
    text = (
        "On 3 March the Foreign Minister of Norland, Ms Eva Lund, met Mr Tor Vess. On 5 March Ms Lund and the Speaker "
        "of Veldania, Ana Rell, planted an oak."
    )
    assert [day for _, day in days(read(text))] == ["2031-03-03", "2031-03-05"]
    assert read(text).events[1].date.sureness == "likely"


@pytest.mark.parametrize(
    "text",
    [
        "On 3 March Ms Eva Lund met Mr Tor Vess. Ms Lund took up her post on 5 March.",
        "On 3 March Ms Eva Lund met Mr Tor Vess. Norland will send the list to Veldania by 20 March.",
        "On 3 March Ms Eva Lund met Mr Tor Vess. Norland has been a friend of Veldania since 5 February.",
    ],
)
def test_days_of_posts_of_promises_and_of_the_past_are_none_of_an_event(text):
    assert [day for _, day in days(read(text))] == ["2031-03-03"]

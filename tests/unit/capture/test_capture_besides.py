"""What a sentence tells of beside its event, by a noun of an occasion, and days that go on."""

from datetime import date

import pytest

from comity_capture import Draft, capture
from tests.unit.capture.texts import days, veldania


def read(text: str, language: str) -> Draft:
    published = date(2031, 3, 14)  # a Friday
    return capture(text, published=published, language=language, teller="organisation", registry=veldania())


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        ("en", "Ms Eva Lund left Veldania on 13 March after the unveiling of a stone.", "ceremony"),
        ("en", "On 13 March Tor Vess met Ms Eva Lund. Both were guests at a gala dinner.", "meeting"),
        ("fr", "Eva Lund a rencontré Tor Vess le 13 mars. Tous deux étaient les hôtes d'un dîner.", "meeting"),
        ("fr", "Le 13 mars, Eva Lund a rencontré Tor Vess, dont un banquet marqua le départ.", "meeting"),
        ("az", "Martın 13-də Eva Lund Tor Vess ilə görüşüb. Axşam ziyafət olub.", "meeting"),
    ],
)  # fmt: skip
def test_a_noun_of_an_occasion_tells_of_one_more_on_the_day_of_its_sentence(language, text, event):
    found = days(read(text, language))
    assert (event, "2031-03-13") in found
    assert len(found) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 13 March Tor Vess met Ms Eva Lund. Norland will award ten medals to rescuers in 2032."),
        ("en", "On 13 March Tor Vess met Ms Eva Lund and thanked her for the warm reception."),
        ("en", "On 13 March Tor Vess met Ms Eva Lund, chair of the conference of ministers."),
        ("fr", "Le 13 mars, Eva Lund a rencontré Tor Vess. « Un banquet m'attend », a-t-elle déclaré."),
        ("az", "Martın 13-də Eva Lund Tor Vess ilə görüşüb. Norlandiya mayda abidənin açılışını keçirəcək."),
    ],
)  # fmt: skip
def test_what_is_promised_quoted_or_only_named_is_no_event(language, text):
    assert days(read(text, language)) == [("meeting", "2031-03-13")]


def test_the_days_of_a_conference_are_told_once():
    text = (
        "Martın 10-dan 12-dək Velmarda səfirlərin müşavirəsi keçirilib. Müşavirənin birinci günü Prezident Tor Vess "
        "səfirləri qəbul edib."
    )
    found = days(read(text, "az"))
    assert [day for kind, day in found if kind == "conference"] == ["2031-03-10/2031-03-12"]


def test_what_is_told_next_goes_on_on_the_day_told_last():
    text = (
        "Du 10 au 12 mars, Eva Lund était en visite en Veldanie.\n\nLe 10 mars, elle a rencontré Tor Vess.\n\n"
        "Elle l'a assuré de son appui. Il s'en est réjoui. Elle l'a dit en public. Il a souri.\n\n"
        "Elle a ensuite été reçue par Odd Lie.\n\nLe 12 mars, elle a rencontré Ana Rell."
    )
    found = days(read(text, "fr"))
    assert found.count(("meeting", "2031-03-10")) == 2
    event = next(one for one in read(text, "fr").events if one.date and one.date.rule == "date.leans.goes-on")
    assert event.date.sureness != "sure"


def test_a_day_to_come_is_not_that_of_what_was():
    text = "Tor Vess received Ms Eva Lund. She was also received by Odd Lie.\n\nOn 21 March she will travel to Norland."
    found = read(text, "en")
    assert [one for one in days(found) if one[0] == "meeting" and "03-21" in one[1]] == []

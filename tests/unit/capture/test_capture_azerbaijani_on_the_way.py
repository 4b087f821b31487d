"""Azerbaijani stays with places seen on the way, occasions to come, and what a closing remark tells as just done."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import days, people

STAY = "Martın 10-dan 12-dək Norlandın naziri Eva Lundova Veldaniyada rəsmi səfərdə olub. "


@pytest.mark.parametrize(
    "told",
    [
        "Martın 11-də qonaqlar sərhəd mühafizəsinin təmir mərkəzinə gediblər.",
        "Martın 11-də nazir səfirlə birlikdə rayondakı təlim sahəsinə gedib.",
        "Martın 11-də nümayəndə heyəti dağ poliqonuna yollanıb.",
        "Martın 11-də nazir hərbi xəstəxanaya gedib.",
    ],
)
def test_a_place_seen_on_a_day_of_a_stay_is_a_visit_of_its_own(told):
    found = days(read(STAY + told, "az"))
    assert ("visit", "2031-03-11") in [(kind, when) for kind, when in found]


def test_a_place_that_will_be_seen():
    told = "Martın 20-də Norlandın naziri Eva Lundova dağ hazırlığı mərkəzinə gedəcək."
    assert ("visit", "2031-03-20") in days(read(told, "az"))


@pytest.mark.parametrize(
    "told",
    [
        "həmin gün nəzarət üzrə seminarda iştirak edəcək",
        "həmin gün tələbələr üçün təlimdə çıxış edəcək",
    ],
)
def test_an_occasion_behind_a_meeting_of_the_same_day(told):
    found = days(read(f"Martın 20-də nazir Eva Lundova səfir Odd Li ilə görüşəcək, {told}.", "az"))
    assert [when for _, when in found] == ["2031-03-20", "2031-03-20"]


def test_an_opening_that_was_held():
    told = "Martın 11-də nazir Eva Lundova Norlanda səfər edib. Martın 11-də Paktın ofisinin açılışı olub."
    assert ("ceremony", "2031-03-11") in days(read(told, "az"))


def test_what_was_just_done_is_news_in_a_closing_remark():
    told = (
        "Eva Lundova Paktın nümayəndəsi təyin olunub.\n\nXatırladaq ki, xanım Lundova 2028-ci ildən Velmarda çalışır. "
        "Martın 13-də onu nazir Odd Li qəbul edib."
    )
    assert [when for _, when in days(read(told, "az"))] == ["2031-03-13"]


def test_what_a_remark_itself_remembers_is_no_news():
    told = "Martın 13-də Eva Lundova Norlanda səfər edib.\n\nXatırladaq ki, o, fevralın 2-də Odd Li ilə görüşüb."
    assert [when for _, when in days(read(told, "az"))] == ["2031-03-13"]


def test_whoever_goes_along_on_the_journey_of_an_envoy_is_of_where_the_envoy_serves():
    told = (
        "Martın 11-də Norlandın Veldaniyadakı səfiri Eva Lundova rayona səfər edib.\n\n"
        "Səfəri energetika nazirinin müavini Tor Vessov müşayiət edib."
    )
    assert ("Tor Vessov", "partner:VE") in [(name, side) for name, _, side in people(read(told, "az"))]

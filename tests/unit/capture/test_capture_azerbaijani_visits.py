"""Azerbaijani visits: how one that is to come begins, lasts and ends, and what happens on its day."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import days, people

PLANNED = "Norlandın naziri Odd Linin Veldaniyanın naziri Ana Rell ilə görüşü"
WILL_GO = "Norlandın naziri Odd Li martın 17-də Veldaniyaya rəsmi səfər edəcək."


@pytest.mark.parametrize(
    "end",
    [
        "Səfər martın 19-da başa çatacaq.",
        "Səfər martın 19-dək davam edəcək.",
        "Səfər martın 19-na qədər davam edəcək.",
        "Odd Linin səfəri martın 19-da yekunlaşacaq.",
        "Səfər üç gün davam edəcək.",
        "Qonaq martın 19-da vətənə qayıdacaq.",
    ],
)
def test_the_end_of_a_visit_to_come_joins_its_beginning(end):
    assert ("visit", "2031-03-17/2031-03-19") in days(read(f"{WILL_GO} {end}", "az"))


@pytest.mark.parametrize(
    "told",
    [
        "martın 17-də ikigünlük rəsmi səfərlə Veldaniyaya gələcək",
        "martın 17-18-də Veldaniyaya səfər etməsi planlaşdırılır",
        "Veldaniyaya səfəri martın 17-18-də baş tutacaq",
    ],
)
def test_a_visit_is_announced_in_many_ways(told):
    assert days(read(f"Norlandın naziri Odd Li {told}.", "az")) == [("visit", "2031-03-17/2031-03-18")]


@pytest.mark.parametrize("planned", ["nəzərdə tutulub", "planlaşdırılır", "gözlənilir", "baş tutacaq"])
def test_a_meeting_is_announced_in_many_ways(planned):
    assert days(read(f"Martın 17-də {PLANNED} {planned}.", "az")) == [("meeting", "2031-03-17")]


def test_what_is_to_come_on_the_day_of_a_visit_to_come_has_its_day():
    text = (
        "Martın 17-də Norlandın naziri Odd Li Veldaniyaya səfər edəcək. Onun Veldaniyanın naziri Ana Rell ilə "
        "danışıqları keçiriləcək.\n\nSəfər martın 2-də nazirlər arasında olmuş telefon danışığında müzakirə edilib."
    )
    assert ("meeting", "2031-03-17") in days(read(text, "az"))


@pytest.mark.parametrize(
    "thing", ["NÜT-dən", "NÜT-ə", "NÜT PA-nın", "Svent-in", "NÜT Parlament Assambleyasının", "İqtisadi Şuranın"]
)
def test_capitals_with_an_ending_behind_a_hyphen_are_no_name(thing):
    found = people(read(f"Martın 11-də Norlandın naziri Odd Li {thing} sessiyasında Ana Rell ilə görüşüb.", "az"))
    assert [name for name, _, _ in found] == ["Odd Li", "Ana Rell"]


def test_a_guest_came_on_the_day_that_is_told_not_on_that_of_the_reception():
    text = (
        "Martın 12-də Veldaniyanın naziri Ana Rell ölkədə səfərdə olan Norlandın naziri Odd Lini qəbul edib. Odd Li "
        "Veldaniyaya martın 11-də gəlib. Səfər sabah başa çatacaq."
    )
    assert ("visit", "2031-03-11/2031-03-15") in days(read(text, "az"))


def test_a_visit_begins_and_ends_in_one_sentence():
    text = "Odd Li Veldaniyaya səfər edəcək. Səfər martın 17-də başlayacaq və martın 19-da başa çatacaq."
    assert days(read(text, "az")) == [("visit", "2031-03-17/2031-03-19")]


def test_the_visit_that_ends_today_began_before():
    text = "Norlandın naziri Odd Li martın 12-də Veldaniyaya rəsmi səfərə gəlib. Rəsmi səfər bu gün başa çatıb."
    assert days(read(text, "az")) == [("visit", "2031-03-12/2031-03-14")]


def test_the_next_day_is_that_behind_what_was_told():
    text = (
        "Odd Li martın 10-dan 12-dək Veldaniyada səfərdə olub.\n\nMartın 10-da Odd Li Ana Rell ilə görüşüb. Növbəti "
        "gün Odd Li Tor Vess ilə görüşüb."
    )
    assert ("meeting", "2031-03-11") in days(read(text, "az"))


def test_a_guest_who_has_been_there_since_a_day_came_on_it():
    text = (
        "Martın 10-dan Veldaniyada rəsmi səfərdə olan Norlandın naziri Odd Li martın 11-də abidə önünə əklil qoyub. "
        "Səfər sabah başa çatacaq."
    )
    assert ("visit", "2031-03-10/2031-03-15") in days(read(text, "az"))

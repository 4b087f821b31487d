"""Azerbaijani ways of telling on which day something was: by counting, by a meal, by a heading, by both ends."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import days

RECEIVED = "Martın 11-də Veldaniyanın naziri Ana Rell Norlandın naziri Yan Qrosberqi qəbul edib."
ARRIVED = "Martın 10-da Norlandın naziri Yan Qrosberq Veldaniyaya rəsmi səfərə gəlib."


@pytest.mark.parametrize(
    "meal",
    [
        "Görüşdən sonra Ana Rellin adından Yan Qrosberqin şərəfinə rəsmi nahar verilib.",
        "Axşam Yan Qrosberqin şərəfinə ziyafət təşkil olunub.",
        "Elə həmin axşam qonağın şərəfinə rəsmi qəbul keçirilib.",
        "Daha sonra nazirlər birlikdə nahar ediblər.",
    ],
)
def test_a_meal_after_talks_is_a_meeting_of_its_own(meal):
    assert days(read(f"{RECEIVED} {meal}", "az")) == [("meeting", "2031-03-11")] * 2


@pytest.mark.parametrize("told", ["İki gün sonra", "2 gün sonra", "Səfərin üçüncü günü"])
def test_days_are_counted_from_the_arrival(told):
    found = days(read(f"{ARRIVED} {told} o, Ana Rell ilə görüşüb.", "az"))
    assert found == [("visit", "2031-03-10"), ("meeting", "2031-03-12")]


def test_a_stay_told_from_its_first_to_its_last_day_has_all_of_them():
    text = f"{RECEIVED} Yan Qrosberqin Veldaniyaya səfəri martın 10-dan 12-dək davam edib."
    assert ("visit", "2031-03-10/2031-03-12") in days(read(text, "az"))


def test_the_last_day_of_a_visit_ends_it():
    text = f"{ARRIVED} Səfərin son günü, martın 12-də qonaq Velmar Universitetində mühazirə oxuyub."
    assert days(read(text, "az")) == [("visit", "2031-03-10/2031-03-12"), ("lecture", "2031-03-12")]


def test_each_counted_day_of_a_visit_has_its_meeting():
    text = (
        "Norlandın naziri Yan Qrosberq Veldaniyaya üçgünlük səfərini martın 12-də başa vurub. Səfərin ilk günü o, "
        "Ana Rell ilə, ikinci günü isə Tor Vess ilə görüşüb."
    )
    found = days(read(text, "az"))
    assert sorted(found) == [
        ("meeting", "2031-03-10"),
        ("meeting", "2031-03-11"),
        ("visit", "2031-03-10/2031-03-12"),
    ]


@pytest.mark.parametrize(
    ("told", "stay"),
    [
        ("Veldaniyaya səfərə gəlib", "2031-03-13"),
        ("Veldaniyaya ikigünlük səfərə gəlib", "2031-03-13/2031-03-14"),
        ("Veldaniyaya üçgünlük səfərini başa vurub", "2031-03-11/2031-03-13"),
    ],
)
def test_a_visit_of_the_lead_is_on_the_day_of_the_dateline(told, stay):
    assert days(read(f"Velmar, 13 mart. Norlandın naziri Yan Qrosberq {told}.", "az")) == [("visit", stay)]


@pytest.mark.parametrize("came", ["Velmara gələn", "Velmara enmiş", "axşam Velmara gəlmiş"])
def test_an_arrival_in_a_participle_is_a_visit_of_that_day(came):
    text = f"Martın 11-də {came} Norlandın naziri Yan Qrosberq martın 12-də Ana Rell ilə görüşüb."
    assert sorted(days(read(text, "az"))) == [("meeting", "2031-03-12"), ("visit", "2031-03-11")]


def test_a_day_that_tells_of_someone_named_is_not_that_of_the_meeting():
    text = "Martın 11-də Ana Rell fevralın 20-də vəzifəsinə başlamış səfir Yan Qrosberqi qəbul edib."
    assert ("meeting", "2031-03-11") in days(read(text, "az"))


def test_what_was_done_before_talks_is_no_background():
    text = f"{RECEIVED} Görüşdən əvvəl Yan Qrosberq abidə önünə əklil qoyub."
    assert ("ceremony", "2031-03-11") in days(read(text, "az"))


@pytest.mark.parametrize("until", ["martın 13-dək davam edəcək", "martın 13-nə qədər davam edəcək", "dörd gün sürəcək"])
def test_an_event_called_so_goes_on_to_its_last_day(until):
    text = f"Martın 10-da Velmarda dəniz təhlükəsizliyi üzrə seminar öz işinə başlayıb. Tədbir {until}."
    assert days(read(text, "az")) == [("group_event", "2031-03-10/2031-03-13")]


def test_a_day_over_a_line_is_that_of_its_occasion():
    text = (
        "Həftənin icmalı\n\nBazar ertəsi. Paktın Baş katibi Tor Vess Ana Rell ilə görüşdü.\nÇərşənbə axşamı. Nümayəndə "
        "heyəti Qrenholmda dəniz bazasına baş çəkdi.\nÇərşənbə. Baş katib tələbələr qarşısında çıxış etdi."
    )
    assert [day for _, day in days(read(text, "az"))] == ["2031-03-10", "2031-03-11", "2031-03-12"]


def test_whatever_was_held_on_a_day_is_an_event():
    text = "Bu gün Velmar Universitetinin tələbələri üçün açıq qapı günü təşkil olunub."
    assert days(read(text, "az")) == [("group_event", "2031-03-14")]


def test_elections_that_were_held_are_none():
    assert days(read("Martın 9-da Norlandda seçkilər keçirilib.", "az")) == []


def test_the_opening_of_a_house_on_the_last_day_of_a_visit_is_on_that_day():
    text = (
        "Yan Qrosberqin səfəri martın 11-də başlayacaq və martın 13-də başa çatacaq. Səfərin sonuncu günü qonaq "
        "Dəniz Mərkəzinin açılış mərasiminə qatılacaq."
    )
    assert ("ceremony", "2031-03-13") in days(read(text, "az"))


def test_a_remark_at_the_end_tells_how_long_a_visit_is():
    text = (
        "Ana Rell martın 12-də ölkəmizdə səfərdə olan Norlandın naziri Yan Qrosberqi qəbul edib.\n\nQeyd edək ki, "
        "Yan Qrosberqin Veldaniyaya səfəri martın 11-də başlayıb və sabah başa çatacaq."
    )
    assert ("visit", "2031-03-11/2031-03-15") in days(read(text, "az"))


def test_a_remark_on_a_meeting_before_is_no_event():
    text = (
        "Ana Rell martın 12-də Norlandın naziri Yan Qrosberqi qəbul edib.\n\nXatırladaq ki, onlar martın 8-də "
        "Qrenholmda görüşüblər."
    )
    assert days(read(text, "az")) == [("meeting", "2031-03-12")]


def test_two_days_of_one_sentence_are_each_those_of_what_stands_behind_them():
    text = (
        f"{ARRIVED} Səfərin ilk günü o, Ana Rell ilə danışıqlar aparıb, ertəsi gün isə Milli Şuranın sədri Tor Vess "
        "tərəfindən qəbul edilib."
    )
    assert days(read(text, "az"))[1:] == [("meeting", "2031-03-10"), ("meeting", "2031-03-11")]


def test_what_is_to_be_discussed_with_someone_on_a_visit_of_a_day_has_its_day():
    text = (
        "Norlandın naziri Yan Qrosberq sabah Veldaniyaya bir günlük səfərə yola düşəcək. Səfər çərçivəsində o, "
        "veldaniyalı həmkarı Ana Rell ilə enerji məsələlərini müzakirə edəcək."
    )
    assert days(read(text, "az")) == [("visit", "2031-03-15"), ("meeting", "2031-03-15")]


def test_the_day_from_which_someone_leads_is_no_event():
    assert days(read("Aprelin 1-dən etibarən Lalə Qoyadə Dəniz Agentliyinə rəhbərlik edəcək.", "az")) == []


def test_a_speech_in_a_parliament_is_a_lecture_of_its_own():
    text = f"{RECEIVED} Həmin gün Yan Qrosberq Milli Şuranın plenar iclasında nitq söyləyib."
    assert days(read(text, "az")) == [("meeting", "2031-03-11"), ("lecture", "2031-03-11")]


def test_of_a_guest_whose_last_day_alone_is_told_the_visit_has_that_day():
    text = (
        "Martın 12-də Ana Rell ölkəmizdə səfərdə olan Yan Qrosberqi qəbul edib. Yan Qrosberqin Veldaniyaya səfəri "
        "martın 15-də yekunlaşacaq."
    )
    assert ("visit", "2031-03-15") in days(read(text, "az"))


def test_a_guest_who_came_on_the_day_that_is_given_stays_to_the_last_day():
    text = (
        "Martın 10-dan Veldaniyada səfərdə olan Yan Qrosberq martın 12-də Ana Rell ilə görüşüb. Səfər sabah "
        "başa çatacaq."
    )
    assert ("visit", "2031-03-10/2031-03-15") in days(read(text, "az"))


def test_a_call_on_a_house_is_a_visit_and_a_briefing_to_come_an_event():
    text = (
        "Martın 11-də Yan Qrosberq Dillər Mərkəzinə baş çəkib. Martın 20-də Velmarda səfirlər üçün brifinq keçiriləcək."
    )
    assert days(read(text, "az")) == [("visit", "2031-03-11"), ("group_event", "2031-03-20")]


def test_the_opening_of_a_course_on_the_second_day_of_a_visit_is_on_that_day():
    text = (
        "Yan Qrosberq martın 10-dan 12-dək Veldaniyada səfərdə olub. Səfərin ikinci günü o, agentliyin təşkil etdiyi "
        "seminarın açılışında iştirak edib."
    )
    assert ("ceremony", "2031-03-11") in days(read(text, "az"))


def test_a_line_with_a_dash_is_on_its_own_day_and_no_dateline():
    text = (
        "Nazirlik: həftənin gündəliyi\n\n10 mart – nazir Ana Rellin Norlandın səfiri Yan Qrosberqlə görüşü.\n\n"
        "11 mart – nazir müavini Tor Vess ilə Paktın direktoru Lalə Qoyadənin videokonfrans formatında danışıqları."
    )
    assert days(read(text, "az")) == [("meeting", "2031-03-10"), ("call", "2031-03-11")]


def test_a_call_on_a_house_within_a_visit_is_one_of_its_own():
    text = (
        "Yan Qrosberq martın 10-dan 12-dək Veldaniyada səfərdə olub. Martın 11-də qonaq sərhəd zastavasına baş çəkib. "
        "Səfərin son günü tərəflər plan imzalayıblar."
    )
    assert days(read(text, "az")) == [
        ("visit", "2031-03-10/2031-03-12"),
        ("visit", "2031-03-11"),
        ("ceremony", "2031-03-12"),
    ]


def test_the_days_of_a_gathering_are_counted_within_it():
    text = (
        "Martın 10-dan 12-dək Velmarda səfirlərin müşavirəsi keçirilib. Müşavirənin birinci günü Prezident Tor Vess "
        "səfirləri qəbul edib. İkinci gün iştirakçılar abidənin önünə əklil qoyublar."
    )
    assert days(read(text, "az")) == [
        ("conference", "2031-03-10/2031-03-12"),
        ("meeting", "2031-03-10"),
        ("ceremony", "2031-03-11"),
    ]


def test_the_next_day_goes_on_in_the_sentence_behind():
    text = (
        f"{RECEIVED} Növbəti gün qonaqlar Dəniz Akademiyasına gəliblər. Akademiyanın rəisi Tor Vess ilə görüşdən sonra "
        "nazir kursantlar qarşısında mühazirə oxuyub."
    )
    assert [one for one in days(read(text, "az")) if one[0] != "visit"] == [
        ("meeting", "2031-03-11"),
        ("meeting", "2031-03-12"),
        ("lecture", "2031-03-12"),
    ]


@pytest.mark.parametrize(
    "left",
    ["Qonaq ertəsi gün geri qayıdıb.", "Qonaq martın 11-də ölkəmizdən yola düşüb.", "O, bir gün sonra vətənə dönüb."],
)
def test_whoever_goes_home_ends_the_visit(left):
    assert days(read(f"{ARRIVED} {left}", "az")) == [("visit", "2031-03-10/2031-03-11")]


def test_what_somebody_opened_on_a_day_is_a_ceremony():
    assert days(read("Martın 11-də səfir Yan Qrosberq nazirlə birlikdə Norland Kinosu Həftəsini açıb.", "az")) == [
        ("ceremony", "2031-03-11")
    ]


def test_the_last_day_of_a_visit_is_not_that_of_a_forum_within_it():
    text = (
        "Yan Qrosberq martın 10-dan 13-dək Veldaniyada səfərdə olub. Martın 10-da və 11-də Velmarda Dəniz Forumu "
        "keçirilib. Səfərin son günü Yan Qrosberq Ana Rell tərəfindən qəbul edilib."
    )
    found = days(read(text, "az"))
    assert ("visit", "2031-03-10/2031-03-13") in found
    assert ("meeting", "2031-03-13") in found


def test_the_day_behind_a_verb_is_that_of_the_next_one():
    text = (
        "Sabah Baş katib Tor Vess Norlandın naziri Yan Qrosberqlə danışıqlar aparacaq, martın 17-də isə Dəniz "
        "Məktəbində keçiriləcək təntənəli mərasimdə çıxış edəcək."
    )
    assert ("meeting", "2031-03-15") in days(read(text, "az"))


def test_what_is_to_be_signed_at_the_end_of_a_visit_is_on_its_last_day():
    text = (
        "Martın 17-də Yan Qrosberq ölkəmizə gələcək. İkigünlük səfərin sonunda tərəflər əməkdaşlıq sənədini "
        "imzalayacaqlar."
    )
    draft = read(text, "az")
    assert days(draft) == [("visit", "2031-03-17/2031-03-18"), ("ceremony", "2031-03-18")]
    assert draft.commitments == ()


def test_a_reception_in_honour_of_somebody_is_an_event():
    found = days(read("Baş katib Tor Vess dünən istefaya gedən əməkdaşların şərəfinə qəbul verib.", "az"))
    assert found == [("meeting", "2031-03-13")]


def test_the_stretch_of_a_guest_is_not_the_day_of_the_meeting():
    text = (
        "Martın 12-də nazir Ana Rell martın 11-13-də ölkəmizdə səfərdə olan Norlandın naziri Yan Qrosberq ilə görüşüb. "
        "Həmin gün qonaq Milli Şuranın sədri Tor Vess tərəfindən də qəbul olunub."
    )
    found = days(read(text, "az"))
    assert ("visit", "2031-03-11/2031-03-13") in found
    assert found.count(("meeting", "2031-03-12")) == 2


def test_the_day_on_which_somebody_got_a_post_is_that_of_no_event():
    text = (
        f"{RECEIVED} Görüşdə fevralın 27-də bu vəzifəyə təyin edilmiş səfir Lalə Qoyadə iştirak edib. Həmin gün "
        "Yan Qrosberq akademiyada mühazirə oxuyub."
    )
    assert days(read(text, "az")) == [("meeting", "2031-03-11"), ("lecture", "2031-03-11")]

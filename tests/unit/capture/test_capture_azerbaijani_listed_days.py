"""Azerbaijani days before one verb, days without a month, and what goes on from one day to another."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import days


def told(text: str) -> list[tuple[str, str]]:
    return sorted(days(read(text, "az")))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Yan Qrosberq martın 9-da Ana Rell, 11-də isə Tor Vess ilə görüşüb.",
            [("meeting", "2031-03-09"), ("meeting", "2031-03-11")],
        ),
        (
            "Yan Qrosberq çərşənbə axşamı Ana Rell ilə, cümə axşamı isə Tor Vess ilə danışıqlar aparıb.",
            [("meeting", "2031-03-11"), ("meeting", "2031-03-13")],
        ),
    ],
)
def test_each_day_before_a_verb_has_its_event(text, found):
    assert told(text) == found


def test_each_day_of_a_diary_has_its_event():
    text = (
        "Gündəlik: martın 18-də Yan Qrosberq ilə Ana Rellin görüşü, 19-da Velmarda müdafiə forumu, 20-də isə Tor Vess "
        "ilə işgüzar nahar."
    )
    assert sorted(day for _, day in told(text)) == ["2031-03-18", "2031-03-19", "2031-03-20"]


@pytest.mark.parametrize(
    ("text", "kind", "days_told"),
    [
        ("Yan Qrosberq fevralın 28-də və martın 1-də Veldaniyada səfərdə olub.", "visit", "2031-02-28/2031-03-01"),
        ("Çərşənbə axşamından cüməyədək Velmarda iqtisadi forum keçirilib.", "conference", "2031-03-11/2031-03-14"),
        ("Martın 9-da Velmarda başlayan konfrans bu gün öz işini başa vurub.", "conference", "2031-03-09/2031-03-14"),
        ("Martın 9-dan Velmarda keçirilən hərbi təlim dünən başa çatıb.", "group_event", "2031-03-09/2031-03-13"),
        ("Martın 10-u və 11-ini Yan Qrosberq Veldaniyada keçirib.", "visit", "2031-03-10/2031-03-11"),
        (
            "Yan Qrosberq dünəndən Veldaniyadadır. O, martın 16-dək burada qalacaq.",
            "visit",
            "2031-03-13/2031-03-16",
        ),
        (
            "Martın 17-də Velmarda beynəlxalq seminar açılacaq. Tədbir dörd gün davam edəcək.",
            "conference",
            "2031-03-17/2031-03-20",
        ),
        (
            "Martın 17-də Velmarda beynəlxalq forum start götürəcək. Martın 19-da isə tədbir bağlanacaq.",
            "conference",
            "2031-03-17/2031-03-19",
        ),
        ("Yan Qrosberq ayın 8-i Veldaniyaya gəlib, 10-u isə ölkədən ayrılıb.", "visit", "2031-03-08/2031-03-10"),
    ],
)
def test_what_goes_on_has_all_its_days(text, kind, days_told):
    assert told(text) == [(kind, days_told)]


def test_days_without_a_month_are_of_the_month_told_before():
    text = (
        "Yan Qrosberq aprelin 2-də Ana Rell ilə görüşəcək. Ayın 4-də o, Tor Vess tərəfindən qəbul ediləcək. "
        "Aprelin 25-də nazir Velmar Universitetində mühazirə oxuyacaq."
    )
    assert told(text) == [("lecture", "2031-04-25"), ("meeting", "2031-04-02"), ("meeting", "2031-04-04")]


def test_days_by_their_number_are_counted_over_all_of_the_stay():
    text = (
        "Norlandın naziri Yan Qrosberq martın 20-də Veldaniyada olacaq. Səfər ayın 22-dək davam edəcək. İlk gün "
        "mərasim keçiriləcək, ikinci gün nazir Ana Rell ilə danışıqlar aparacaq."
    )
    assert ("meeting", "2031-03-21") in told(text)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Gəldiyi gün onu Ana Rell qəbul edib", "2031-03-10"),
        ("Veldaniyadan ayrıldığı gün onu Ana Rell qəbul edib", "2031-03-12"),
    ],
)
def test_the_day_of_coming_or_leaving_is_the_first_or_last_of_the_stay(words, day):
    assert ("meeting", day) in told(f"Yan Qrosberq martın 10-dan 12-dək Veldaniyada səfərdə olub. {words}.")


def test_a_day_after_what_the_sentence_told_is_counted_from_that():
    text = (
        "Martın 11-də Yan Qrosberq Ana Rell ilə görüşüb. Ertəsi gün nazir Tor Vess ilə görüşüb, daha bir gün sonra "
        "isə Ana Rell onu qəbul edib."
    )
    assert told(text) == [("meeting", "2031-03-11"), ("meeting", "2031-03-12"), ("meeting", "2031-03-13")]


def test_days_before_what_was_told_are_counted_from_that():
    text = (
        "Martın 10-da Norlandın naziri Yan Qrosberq Ana Rell ilə görüşüb. Bundan iki gün əvvəl isə o, Tor Vess ilə "
        "danışıqlar aparıb."
    )
    assert told(text) == [("meeting", "2031-03-08"), ("meeting", "2031-03-10")]


def test_a_title_gives_the_days_of_its_gathering():
    text = (
        "Kompakt Şurasının mart sessiyası (16-18 mart)\n\nSessiya bazar günü saat 10-da açılacaq. Son gün Ana Rell "
        "Yan Qrosberqi qəbul edəcək."
    )
    assert told(text) == [("conference", "2031-03-16/2031-03-18"), ("meeting", "2031-03-18")]


def test_stays_of_a_day_each_are_not_joined_to_the_way_home():
    text = "Yan Qrosberq martın 10-da Veldaniyada, 11-də isə Norlandda səfərdə olub. Martın 12-də nazir vətənə qayıdıb."
    assert ("visit", "2031-03-10") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Martın 12-də Velmar Universitetinin tələbələri Kompaktın qərargahına gəliblər.",
        "Martın 12-də iyirmi jurnalist Kompaktın qərargahının qonağı olub.",
    ],
)
def test_a_group_that_comes_to_see_a_house_is_a_group_event(text):
    assert told(text) == [("group_event", "2031-03-12")]


@pytest.mark.parametrize(
    ("text", "kind", "days_told"),
    [
        ("Bazar ertəsindən bəri Veldaniyada olan Yan Qrosberq bu gün ölkədən ayrılıb.", "visit", "10/14"),
        ("Martın 10-da Velmara gələn Yan Qrosberq üç gün burada qalacaq.", "visit", "10/12"),
        ("Yan Qrosberqin gəmisi martın 12-də Velmar limanına yan alıb, martın 14-də ayrılıb.", "visit", "12/14"),
        ("Martın 10-da Velmarda festival açılıb, martın 14-də isə bağlanacaq.", "group_event", "10/14"),
    ],
)
def test_stays_and_gatherings_told_by_other_words_have_all_their_days(text, kind, days_told):
    first, last = days_told.split("/")
    assert (kind, f"2031-03-{first}/2031-03-{last}") in told(text)


def test_a_month_with_its_possessive_is_read_behind_its_year():
    assert told("2031-ci ilin 12 martında Ana Rell Yan Qrosberqi qəbul edib.") == [("meeting", "2031-03-12")]


def test_words_of_the_same_day_set_one_event_against_another():
    text = "Martın 12-də saat 11-də Ana Rell, saat 16-da isə Tor Vess Yan Qrosberqi qəbul edib."
    assert told(text) == [("meeting", "2031-03-12")] * 2

"""Azerbaijani sentences with a day and people that tell of an event by a noun, a sign or two sides alone."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import days


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Veldaniyanın naziri Ana Rell Norlandın naziri Odd Li ilə bir masa arxasında əyləşib", "meeting"),
        ("Veldaniyanın naziri Ana Rell Norlandın naziri Odd Linin qonağı olub", "visit"),
        ("Veldaniyanın naziri Ana Rell nümunəvi təlimi izlədi", "group_event"),
        ("Veldaniyanın naziri Ana Rell Norlandın naziri Odd Liyə zəng vurub", "call"),
        ("Velmarda minatəmizləmə mərkəzi istifadəyə verilib", "ceremony"),
        ("tərəflər arasında anlaşma memorandumuna imza atıldı", "ceremony"),
        ("Norland–Veldaniya Birgə Komissiyasının üçüncü iclasının yekunları açıqlanıb", "meeting"),
    ],
)
def test_a_day_and_an_occasion_make_an_event_without_a_known_verb(told, kind):
    draft = read(f"Martın 11-də {told}.", "az")
    assert days(draft) == [(kind, "2031-03-11")]
    assert all(one.date.sureness != "sure" for one in draft.events)


def test_the_days_in_a_line_over_the_text_are_those_of_its_session():
    text = (
        "BİRGƏ MƏLUMAT\nPakt – Veldaniya Şurasının VI iclası\nKorvan, 10–11 mart 2031-ci il\n"
        "1. İclasa Baş katibin müavini Pol Deriv və Veldaniyanın müdafiə naziri Ana Rell həmsədrlik etdilər."
    )
    assert days(read(text, "az")) == [("conference", "2031-03-10/2031-03-11")]


def test_a_programme_of_a_visit_names_its_meetings():
    text = (
        "Norlandın xarici işlər naziri Odd Li martın 17-dən 19-dək Veldaniyada rəsmi səfərdə olacaq. Səfər proqramına "
        "əsasən, martın 17-də nazirin Veldaniya Prezidenti Ana Rell ilə görüşü nəzərdə tutulub."
    )
    assert days(read(text, "az")) == [("visit", "2031-03-17/2031-03-19"), ("meeting", "2031-03-17")]


@pytest.mark.parametrize(
    "told",
    [
        "Görüş baş tutmayıb.",
        "Ana Rell 1974-cü il martın 11-də Velmarda anadan olub.",
        "Qanun martın 11-də qüvvəyə minib.",
        "Akkreditasiya üçün martın 13-nə qədər müraciət etmək olar.",
    ],
)
def test_other_days_are_no_event(told):
    assert days(read(told, "az")) == []


def test_what_comes_then_has_the_day_of_what_was_told_before():
    text = (
        "Martın 11-də Veldaniyanın naziri Ana Rell Norlandın naziri Odd Lini qəbul edib.\n\nSonra keçirilən mərasimdə "
        "Odd Li “Dostluq” ordeni ilə təltif olunub.\n\nMartın 18-də Ana Rell Tor Vessi qəbul edəcək."
    )
    assert ("ceremony", "2031-03-11") in days(read(text, "az"))


def test_a_speech_at_a_university_on_a_subject_in_quotation_marks_is_a_lecture():
    told = "Veldaniyanın naziri Ana Rell Velmar Universitetində “Dağlar: dünən və bu gün” mövzusunda çıxış edib."
    text = f"Martın 11-də {told}"
    assert days(read(text, "az")) == [("lecture", "2031-03-11")]


def test_what_was_told_is_not_on_the_day_of_a_visit_to_come():
    text = (
        "Martın 12-də Veldaniyanın naziri Ana Rell Norlandın naziri Odd Li ilə telefonla danışıb.\n\nOdd Linin martın "
        "25-də Veldaniyaya səfər etməsi razılaşdırılıb.\n\nGünün ikinci yarısında Ana Rell Tor Vess ilə "
        "telefonla danışıb."
    )
    assert days(read(text, "az")).count(("call", "2031-03-12")) == 2

"""Who promises in Azerbaijani: the first person, what both agree, an embassy, a ministry in its own text."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import promises

MET = "Martın 11-də Veldaniyanın naziri Ana Rell Norlandın Veldaniyadakı səfiri Odd Li ilə görüşüb."


def made(words):
    return [(by, weight) for by, _, weight, _ in promises(read(f"{MET} {words}", "az"))]


@pytest.mark.parametrize(
    ("words", "promise"),
    [
        ("Veldaniya təlimi gələn il keçirməyi düşünür.", ("partner:VE", "intention")),
        ("Norland yeni mərkəz açmağı qarşısına məqsəd qoyub.", ("member:NO", "intention")),
        ("Norland ekspert göndərməyə hazırlaşır.", ("member:NO", "intention")),
        ("Norland xəritələri paylaşmağa söz verdi.", ("member:NO", "firm")),
        ("Norland ekspert göndərmək qərarına gəlib.", ("member:NO", "firm")),
        ("Həmsədrlər növbəti iclası noyabrda keçirmək barədə razılığa gəldilər.", ("both", "firm")),
        ("Komandalar Norlandda təlim keçirmək barədə razılaşıblar.", ("both", "firm")),
        ("Səfirlik veldaniyalı tələbələrə on iki təqaüd ayıracaq.", ("member:NO", "firm")),
        ("Norland Veldaniyaya dəstəyi davam etdirəcəyini bəyan edib.", ("member:NO", "continuation")),
        ('"Biz üç ekspert göndərəcəyik", – deyə Ana xanım bildirib.', ("partner:VE", "firm")),
    ],
)
def test_who_promises_is_found_by_verb_house_and_first_person(words, promise):
    assert made(words) == [promise]


@pytest.mark.parametrize(
    "words",
    [
        "Qonaq sabah Sahil terminalına baş çəkəcək.",
        "Səfir nazirlə danışıqlar aparacaq.",
        "Körpü quru ilə dəniz daşımalarını birləşdirəcək.",
        "Bu, regionda sabitliyə töhfə verəcək.",
        "Danışıqlarda diqqət enerjiyə yönələcək.",
        "Oxuculardan üzr istəyirik.",
    ],
)
def test_programmes_and_effects_are_no_promises(words):
    assert made(words) == []


@pytest.mark.parametrize(
    "news",
    [
        "Norlandın naziri martın 20-də Veldaniyaya rəsmi səfərlə gələcək.",
        "Odd Linin səfəri martın 20-dək davam edəcək.",
        "Sessiya üç gün davam edəcək.",
        "Nazirin bir sıra görüşləri planlaşdırılır.",
        "Nazirlər Kabinetinin iclasının aprelin 2-də keçiriləcəyi bildirilib.",
        "Məsələlər barədə Veldaniya öz münasibətini bildirəcək.",
    ],
)
def test_what_is_held_or_goes_on_is_news(news):
    assert promises(read(f"{MET} {news}", "az")) == []


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("Odd Li Paktın Veldaniya ordusunun tibb xidməti üçün kurs təşkil etməyə hazır olduğunu", "organisation"),
        ("Səfir Norland tərəfinin gələn il Velmarda ticarət evi açmaq niyyətində olduğunu", "member:NO"),
    ],
)
def test_a_promise_made_a_noun_is_of_its_owner(words, side):
    met = "Martın 11-də Ana Rell Norlandın naziri Odd Li ilə görüşüb. Ana Rell layihələrdən danışıb."
    assert [by for by, *_ in promises(read(f"{met} {words} qeyd edib.", "az"))] == [side]


def test_what_is_to_be_held_does_not_hide_the_promise_behind_it():
    found = promises(read(f"{MET} Odd Li bildirib ki, Norland payızda keçiriləcək təlimə bölük göndərəcək.", "az"))
    assert [(by, weight) for by, _, weight, _ in found] == [("member:NO", "firm")]


def test_both_parliaments_promise_together():
    found = promises(read(f"{MET} Bildirilir ki, hər iki parlament birgə komissiya yaratmaq niyyətindədir.", "az"))
    assert [by for by, *_ in found] == ["both"]

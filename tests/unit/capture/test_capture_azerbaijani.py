"""Azerbaijani releases: posts before names with chains of endings, names with case endings, verbs at the end."""

import pytest

from comity_capture.packs.az.endings import base_names, forms, lower
from tests.unit.capture.growing import QUADRATIC, growth
from tests.unit.capture.other_languages import read, veldanie
from tests.unit.capture.texts import days, people, promises


@pytest.mark.parametrize(
    ("words", "stretch"),
    [
        ("martın 11-də", "2031-03-11"),
        ("2031-ci il martın 11-də", "2031-03-11"),
        ("11 mart 2031-ci il tarixində", "2031-03-11"),
        ("11 mart tarixində", "2031-03-11"),
        ("çərşənbə axşamı", "2031-03-11"),
        ("çərşənbə axşamı günü", "2031-03-11"),
        ("dünən", "2031-03-13"),
        ("martın 11-12-də", "2031-03-11/2031-03-12"),
        ("martın 10-dan 12-dək", "2031-03-10/2031-03-12"),
        ("fevralın 27-dən martın 2-dək", "2031-02-27/2031-03-02"),
        ("11-12 mart 2031-ci il tarixlərində", "2031-03-11/2031-03-12"),
    ],
)
def test_the_days_of_a_visit_are_read_however_they_are_written(words, stretch):
    assert days(read(f"Veldaniyanın müdafiə naziri Ana Rell {words} Norlanda rəsmi səfər edib.", "az")) == [
        ("visit", stretch)
    ]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Odd Li ilə görüşüb", "meeting"),
        ("Odd Lini qəbul etmişdir", "meeting"),
        ("Odd Li tərəfindən qəbul olunub", "meeting"),
        ("Odd Li ilə danışıqlar aparmışdır", "meeting"),
        ("Odd Li ilə telefonla danışıb", "call"),
        ("kursantlar qarşısında mühazirə oxuyub", "lecture"),
        ("saziş imzalayıb", "ceremony"),
        ("Norlanda səfər etmişdir", "visit"),
    ],
)
def test_what_took_place_is_told_by_its_verb(told, kind):
    assert days(read(f"Martın 11-də Veldaniyanın müdafiə naziri Ana Rell {told}.", "az")) == [(kind, "2031-03-11")]


@pytest.mark.parametrize(
    "told", ["Diplomatik əlaqələr 1991-ci ildə qurulub.", "Veldaniya 2009-cu ildən Paktın tərəfdaşıdır."]
)
def test_the_past_is_no_event(told):
    assert days(read(told, "az")) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Martın 11-də Norlandın xarici işlər nazirinin birinci müavini Tor Vessov Ana Rell ilə görüşüb.",
            [("Tor Vessov", ["xarici işlər nazirinin birinci müavini"], "member:NO"), ("Ana Rell", [], "partner:VE")],
        ),
        (
            "Martın 11-də Milli Şuranın sədri Eva Lundova Norlandın Veldaniyadakı səfiri Tor Vessovu qəbul edib.",
            [
                ("Eva Lundova", ["Milli Şuranın sədri"], "partner:VE"),
                ("Tor Vessov", ["Veldaniyadakı səfiri"], "member:NO"),
            ],
        ),
        (
            "Martın 11-də Norland Prezidenti Tor Vessov veldaniyalı həmkarı Eva Lundova ilə görüşüb.",
            [("Tor Vessov", ["Prezident"], "member:NO"), ("Eva Lundova", ["Prezident"], "partner:VE")],
        ),
        (
            "Martın 11-də Veldaniyanın Baş nazirinin müavini, ədliyyə naziri Eva Lundova "
            "Norlandın səfiri Tor Vessovla görüşüb.",
            [
                ("Eva Lundova", ["ədliyyə naziri", "Baş nazirin müavini"], "partner:VE"),
                ("Tor Vessov", ["səfir"], "member:NO"),
            ],
        ),
    ],
)
def test_posts_go_with_the_right_names_and_sides(text, found):
    rows = [(name, sorted(posts), side) for name, posts, side in people(read(text, "az"))]
    assert [row for row in rows if row[1] or row[0] == "Ana Rell"] == [(n, sorted(p), s) for n, p, s in found]


@pytest.mark.parametrize(
    ("words", "promise"),
    [
        ("Norland ilin sonunadək iki ekspert göndərəcək.", ("member:NO", "firm", "../2031-12-31")),
        ("Nazir bildirib ki, Pakt təcrübəsini bölüşməyə hazırdır.", ("organisation", "readiness", "")),
        ("Veldaniya sentyabrda məktəb açmaq niyyətindədir.", ("partner:VE", "intention", "2031-09-01/2031-09-30")),
        ("Norland Veldaniyaya dəstəyi davam etdirəcək.", ("member:NO", "continuation", "")),
        ("Tərəflər iyunun sonunadək saziş imzalamaq barədə razılığa gəliblər.", ("both", "firm", "../2031-06-30")),
        ("O, Norlandın yaxın vaxtlarda iki ekspert göndərəcəyini bildirib.", ("member:NO", "firm", "yaxın vaxtlarda")),
    ],
)
def test_who_promises_what_and_until_when(words, promise):
    found = promises(read(f"Martın 11-də Ana Rell Odd Li ilə görüşüb. {words}", "az"))
    assert [(by, weight, due) for by, _, weight, due in found] == [promise]


@pytest.mark.parametrize(
    "words",
    [
        "Norland ekspert göndərməyəcək.",
        "Vəsait ayrılarsa, Norland iki ekspert göndərəcək.",
        "Məsələ komissiyada müzakirə olunacaq.",
        "Nazirlər növbəti ay görüşəcək.",
    ],
)
def test_negation_condition_and_news_are_no_promise(words):
    assert promises(read(f"Martın 11-də Ana Rell Odd Li ilə görüşüb. {words}", "az")) == []


def test_an_appointment_has_its_post_its_person_and_its_day():
    draft = read(
        "Eva Lundova Veldaniyanın müdafiə nazirinin müavini təyin edilib. O, vəzifəsinin icrasına aprelin 1-dən "
        "başlayacaq. Baş Qərargah rəisi yaxın həftələrdə təyin ediləcək.",
        "az",
    )
    assert [
        (one.post.plain, one.person.plain if one.person else "", one.starts.plain if one.starts else "")
        for one in draft.appointments
    ] == [("müdafiə nazirinin müavini", "Eva Lundova", "2031-04-01"), ("Baş Qərargah rəisi", "", "")]


@pytest.mark.parametrize(
    ("name", "base"),
    [
        ("Rəşad Qədimlinin", "Rəşad Qədimli"),
        ("Qoran Vidmarovla", "Qoran Vidmarov"),
        ("Nigar Səfərzadəyə", "Nigar Səfərzadə"),
        ("Elira Voskani", "Elira Voskani"),
        ("Odil Karaxanın", "Odil Karaxan"),
        ("Sevda Xanlarova", "Sevda Xanlarova"),
        ("R.Qədimlini", "R.Qədimli"),
    ],
)
def test_a_name_is_brought_back_to_its_nominative(name, base):
    assert base_names(name, frozenset())[0] == base


def test_a_form_that_stands_elsewhere_in_the_text_is_preferred():
    assert base_names("Tor Vesin", frozenset({"ves"}))[0] == "Tor Ves"


def test_dotted_and_dotless_i_stay_apart_and_places_stay_the_same():
    assert lower("İIiı") == "iıiı"
    assert "respublika" in forms("respublikasının")
    assert "katiblik" in forms("katibliyin")


@pytest.mark.parametrize(
    "text",
    [
        "müdafiə nazirinin birinci müavini və xarici işlər ",
        "martın 12-dən 13-dək və ",
        '"biz göndərəcək ',
        "Milli Şuranın ",
        "Martın 11-də Ana Rell Odd Li ilə görüşüb. ",
    ],
)
def test_four_times_the_text_takes_not_much_more_than_four_times_as_long(text):
    assert growth(lambda times: text * times, "az", veldanie()) < QUADRATIC / 2

"""Azerbaijani clauses by which somebody comes into an office, by whatever verb and in passing."""

import pytest

from tests.unit.capture.other_languages import read


def appointed(text):
    return [(one.post.plain, one.person.plain if one.person else "") for one in read(text, "az").appointments]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("O, fevralda Tor Lessingi əvəz etmiş maliyyə naziri Eva Lundova ilə görüşüb", "maliyyə naziri"),
        ("Maliyyə naziri vəzifəsinin icrasına başlamış general Eva Lundova iclasa gəlib", "Maliyyə naziri"),
        ("Hüquq Mərkəzinin direktoru Tor Lessing işləri Eva Lundovaya təhvil verib", "Hüquq Mərkəzinin direktoru"),
        ("Hüquq Mərkəzinin direktoru Tor Lessingin yerini Eva Lundova tutub", "Hüquq Mərkəzinin direktoru"),
        ("Siyasi məsələlər üzrə direktorluq Eva Lundovaya tapşırılır", "Siyasi məsələlər üzrə direktor"),
        ("Görüşdə Norlandın yeni müdafiə naziri Eva Lundova çıxış edib", "müdafiə naziri"),
        ("Martın 15-dən mərkəzin mətbuat katibi Eva Lundovadır", "mərkəzin mətbuat katibi"),
        ("Martın əvvəlindən Hüquq Mərkəzinin direktoru olan Eva Lundova iclası açıb", "Hüquq Mərkəzinin direktoru"),
        ("Norlandın müdafiə naziri Eva Lundovanın vəzifəyə gəldikdən sonra ilk səfəri başlayıb", "müdafiə naziri"),
        ("Yanvarın 20-də and içəcək Eva Lundova Norland Prezidenti kimi çıxış edib", "Prezident"),
    ],
)
def test_a_clause_of_taking_gives_the_post(told, post):
    assert appointed(f"{told}.") == [(post, "Eva Lundova")]


@pytest.mark.parametrize(
    ("before", "told", "post"),
    [
        (
            "Hüquq Mərkəzinin direktoru Tor Lessing təqaüdə çıxıb",
            "Ondan boşalan kürsünü Eva Lundova tutub",
            "direktoru",
        ),
        (
            "Nazir Norlandın daimi nümayəndəsi Tor Lessinglə görüşüb",
            "Onun yerinə gəlmiş Eva Lundova da gəlib",
            "nümayəndə",
        ),
        (
            "Norlandın daxili işlər naziri Velmarda olub",
            "Portfelini mayda almış Eva Lundova qonaq olub",
            "işlər naziri",
        ),
    ],
)
def test_the_post_is_that_of_whoever_had_it_or_told_before(before, told, post):
    found = appointed(f"{before}. {told}.")
    assert [person for _, person in found] == ["Eva Lundova"]
    assert post in found[0][0]


@pytest.mark.parametrize(
    "told",
    [
        "Guya Eva Lundovanın maliyyə naziri təyin olunduğu barədə xəbər həqiqəti əks etdirmir",
        "Prezident Tor Vess Norlandın fövqəladə və səlahiyyətli səfiri Eva Lundovanı qəbul edib",
        "Martın 2-dən 4-dək səfərdə olan Xalq Məclisinin sədri Eva Lundova nümayəndə heyətinə başçılıq edir",
        "Martın 1-dən 3-dək nazirin müavini Eva Lundovanın rəhbərlik etdiyi heyət səfərdə olub",
        "Müdafiə naziri Tor Vess briqadanın komandiri Eva Lundovanın hesabatını qəbul edib",
    ],
)
def test_nobody_takes_an_office(told):
    assert appointed(f"{told}.") == []

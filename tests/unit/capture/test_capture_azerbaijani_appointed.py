"""Azerbaijani ways of telling that a post is filled, and the names of houses in posts."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import people


def appointed(text):
    return [(one.post.plain, one.person.plain if one.person else "") for one in read(text, "az").appointments]


@pytest.mark.parametrize(
    "told",
    [
        "Gömrük Komitəsinin yeni sədri Eva Lundova təyin edilib.",
        "Gömrük Komitəsinin sədri Eva Lundova seçilib.",
        "Gömrük Komitəsinin yeni sədri Eva Lundova olub.",
        "Eva Lundova iyulun 1-dən etibarən Gömrük Komitəsinin sədri olacaq.",
        "Gömrük Komitəsinin sədri vəzifəsi Eva Lundovaya etibar olunub.",
        "Gömrük Komitəsinin sədri postunda Tor Vessovu Eva Lundova əvəz edib.",
        "Eva Lundova Gömrük Komitəsinin sədri vəzifəsinə irəli çəkilmişdir.",
        "Gömrük Komitəsinin növbəti sədri Eva Lundova olacaq.",
        "Gömrük Komitəsinin sədri vəzifəsinə hazırda Norlandın Paktdakı səfiri olan Eva Lundova gətirilib.",
        "Milli Şura Eva Lundovanın Gömrük Komitəsinin sədri vəzifəsinə namizədliyini təsdiqləyib.",
        "Sentyabrın 1-dən Eva Lundova Gömrük Komitəsinin sədri kimi fəaliyyət göstərəcək.",
        "Görüşdə polkovnik Eva Lundova da iştirak edib; nazirin əmri ilə o, ötən həftə Gömrük Komitəsinin sədri "
        "vəzifəsinə irəli çəkilib.",
    ],
)
def test_a_post_is_filled_in_many_ways(told):
    assert appointed(told) == [("Gömrük Komitəsinin sədri", "Eva Lundova")]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Milli Arxiv İdarəsinin yeni rəisi təyin edilib.", "Milli Arxiv İdarəsinin rəisi"),
        ("Milli Arxiv İdarəsinin yeni rəisi oktyabrın 1-dən işə başlayacaq.", "Milli Arxiv İdarəsinin rəisi"),
        ("Fərdi proqram üzrə milli koordinatorun təyin edildiyi bildirilib.", "Fərdi proqram üzrə milli koordinator"),
        (
            "Böhran Vəziyyətlərində İdarəetmə Mərkəzinin direktoru da təyin edilib.",
            "Böhran Vəziyyətlərində İdarəetmə Mərkəzinin direktoru",
        ),
    ],
)
def test_a_post_is_filled_though_nobody_is_named(told, post):
    assert appointed(told) == [(post, "")]


@pytest.mark.parametrize(
    "told",
    [
        "Milli Arxiv İdarəsinin rəisi hələ təyin edilməyib.",
        "Eva Lundova 2019-cu ildə Gömrük Komitəsinin sədri təyin edilib.",
        "Eva Lundova Gömrük Komitəsinin sədri vəzifəsindən azad edilib.",
        "Veldaniyanın müdafiə naziri Eva Lundova görüşdə olub.",
        "Baş katib martın 11-də Veldaniyada səfərdə olacaq.",
    ],
)
def test_what_was_long_ago_or_is_not_yet_fills_no_post(told):
    assert appointed(told) == []


@pytest.mark.parametrize(
    ("post", "name"),
    [
        ('"Sahil Boru" şirkətinin baş direktoru', "Eva Lundova"),
        ("Fövqəladə Hallar Nazirliyinin Böhran Mərkəzinin rəisi", "Eva Lundova"),
        ("Qaçqınların İşləri üzrə Komitənin sədri", "Eva Lundova"),
    ],
)
def test_a_house_keeps_its_whole_name_and_takes_no_name_before_it(post, name):
    draft = read(f"Martın 11-də Rəşid Novbahar {post} {name} ilə görüşüb.", "az")
    assert [(one, posts) for one, posts, _ in people(draft)] == [("Rəşid Novbahar", []), (name, [post])]


@pytest.mark.parametrize(
    "told",
    [
        "Qeyd edək ki, Eva Lundova Veldaniyanın Norlanddakı səfiri təyin edilib.",
        "Xatırladaq ki, bu il martın 1-də Norlanddakı səfiri vəzifəsinə Eva Lundova təyin edilib.",
    ],
)
def test_a_post_filled_just_now_counts_in_a_paragraph_of_background(told):
    draft = read(f"Martın 11-də Ana Rell Norlandın naziri Odd Li ilə görüşüb.\n\n{told}", "az")
    found = [(one.post.plain, one.person.plain) for one in draft.appointments]
    assert found == [("Norlanddakı səfiri", "Eva Lundova")]


def test_a_post_filled_years_ago_does_not():
    told = "Xatırladaq ki, Eva Lundova bu vəzifəyə 2017-ci ildə təyin olunub."
    draft = read(f"Martın 11-də Ana Rell Norlandın naziri Odd Li ilə görüşüb.\n\n{told}", "az")
    assert draft.appointments == ()


def test_a_new_head_of_a_house_named_before_has_its_post_in_full():
    text = (
        "Martın 11-də İnformasiya Mərkəzinin direktoru Eva Lundova Norlandın naziri Odd Li ilə görüşüb. İnformasiya "
        "Mərkəzinə yeni direktor yayda təyin ediləcək."
    )
    found = [(one.post.plain, one.person) for one in read(text, "az").appointments]
    assert found == [("İnformasiya Mərkəzinin direktoru", None)]


def test_each_of_three_is_appointed_and_stands_in_the_first_form():
    text = (
        "Baş nazir Ana Rell martın 11-də sərəncamlar imzalayıb. Sərəncamlara əsasən, Eva Lundova Baş nazirin müavini, "
        "Tor Vess xarici işlər naziri, Vili Kausi isə müdafiə naziri təyin edilib."
    )
    found = [(one.post.plain, one.person.plain) for one in read(text, "az").appointments]
    assert found == [
        ("Baş nazirin müavini", "Eva Lundova"),
        ("xarici işlər naziri", "Tor Vess"),
        ("müdafiə naziri", "Vili Kausi"),
    ]


def test_words_of_the_time_stand_between_a_house_and_its_head():
    text = (
        "Martın 11-də görüşdə universitetin Beynəlxalq əlaqələr mərkəzinin bu yaxınlarda təyin olunmuş direktoru Eva "
        "Lundova da iştirak edib."
    )
    found = [(one.post.plain, one.person.plain) for one in read(text, "az").appointments]
    assert found == [("Beynəlxalq əlaqələr mərkəzinin direktoru", "Eva Lundova")]


def test_who_is_appointed_to_this_post_has_the_post_that_he_was_named_with():
    text = (
        "Norlandın Veldaniyadakı səfiri Odd Li martın 11-də etimadnaməsini Prezident Eva Lundovaya təqdim edib. "
        "Mərasimdən sonra səfir xarici işlər naziri Tor Vess ilə görüşüb. Nazir danışıb.\n\nXatırladaq ki, Odd Li "
        "bu vəzifəyə fevralın 10-da təyin edilib."
    )
    found = [(one.post.plain, one.person.plain) for one in read(text, "az").appointments]
    assert found == [("Veldaniyadakı səfiri", "Odd Li")]


def test_who_began_in_the_post_of_the_sentence_before_is_appointed():
    text = (
        "Martın 11-də görüşdə Mərkəzin yeni rəhbəri Odd Li iştirak edib. O, vəzifəsinin icrasına martın 1-də başlayıb."
    )
    found = [one.person.plain for one in read(text, "az").appointments]
    assert found == ["Odd Li"]


def test_leading_posts_are_no_post():
    text = "Paktın Şurası martın 11-də keçirilən iclasında rəhbər vəzifələrə təyinatları təsdiq edib."
    assert read(text, "az").appointments == ()

"""Azerbaijani appointments: words between a house and its head, lists that share words, houses that get a head."""

import pytest

from tests.unit.capture.other_languages import read

BEFORE = "Martın 11-də Norlandın müdafiə naziri Odd Li Veldaniyaya səfər edib. "


def appointed(text):
    told = read(BEFORE + text, "az").appointments
    return [(one.post.plain, one.person.plain if one.person else "") for one in told]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        (
            "Gömrük Komitəsinin martın 1-də bu vəzifəyə təyin edilmiş sədri Eva Lundova görüşdə iştirak edib.",
            "Gömrük Komitəsinin sədri",
        ),
        (
            "Komitənin martın 1-də vəzifəsinin icrasına başlamış sədri polkovnik Eva Lundova mərasimdə olub.",
            "Komitənin sədri",
        ),
        ("Mərkəzin aprelin 1-dən fəaliyyətə başlayacaq direktoru Eva Lundova da görüşdə olub.", "Mərkəzin direktoru"),
        ("Deputatlar Palatasının sədri Eva Lundova seçilib.", "Deputatlar Palatasının sədri"),
        ("Hökumət Gömrük Komitəsinin sədri vəzifəsinə Eva Lundovanı təyin edib.", "Gömrük Komitəsinin sədri"),
        ("Eva Lundova Gömrük Komitəsinə sədr təyin olunub.", "Gömrük Komitəsinin sədri"),
        ("Eva Lundova may ayından Gömrük Komitəsinə başçılıq edəcək.", "Gömrük Komitəsinin başçısı"),
        ("Universitetin rektorluğuna Eva Lundova gətirilib.", "Universitetin rektoru"),
        ("Eva Lundova Hərbi Akademiyanın rəisliyinə təyin edilib.", "Hərbi Akademiyanın rəisi"),
        ("Missiyanın rəhbəri vəzifəsi aprelin 1-dən Eva Lundovaya keçəcək.", "Missiyanın rəhbəri"),
        (
            "Gömrük Komitəsinin sədri Tor Vess vəzifəsindən azad edilib. Onu Eva Lundova əvəz edəcək.",
            "Gömrük Komitəsinin sədri",
        ),
        (
            "Nazir Eva Lundovanı Gömrük Komitəsinin sədri təyin olunması münasibətilə təbrik edib.",
            "Gömrük Komitəsinin sədri",
        ),
    ],
)
def test_a_post_is_read_with_its_house_however_it_is_told(told, post):
    assert appointed(told) == [(post, "Eva Lundova")]


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        (
            "Eva Lundova Veldaniyanın Norlanddakı, Tor Vess isə Veldaniyanın Paktdakı fövqəladə və səlahiyyətli "
            "səfiri təyin edilib.",
            {"Norlanddakı fövqəladə və səlahiyyətli səfiri", "Paktdakı fövqəladə və səlahiyyətli səfiri"},
        ),
        (
            "Komissiyanın Veldaniya tərəfdən həmsədri Eva Lundova, məsul katibi isə Tor Vess təyin olunub.",
            {"Komissiyanın həmsədri", "Komissiyanın məsul katibi"},
        ),
        (
            "Komitənin katibi vəzifəsinə Eva Lundova, Gömrük Komitəsinin sədri vəzifəsinə isə Tor Vess təyin edilib.",
            {"Komitənin katibi", "Gömrük Komitəsinin sədri"},
        ),
    ],
)
def test_each_of_a_list_that_shares_words_has_a_post(told, posts):
    found = appointed(told)
    assert {post for post, _ in found} == posts
    assert {name for _, name in found} == {"Eva Lundova", "Tor Vess"}


@pytest.mark.parametrize(
    "told",
    [
        "Prezident Ana Rell iki ölkəyə səfir təyin edilməsi ilə bağlı sərəncamlar imzalayıb.",
        "Sonra Baş katib Tor Vessin iştirakı ilə Şuranın iclası keçirilib.",
        "Gömrük Komitəsinin sədri vəzifəsinə müsabiqə elan edilib.",
    ],
)
def test_who_signs_and_what_is_held_fill_no_post(told):
    assert appointed(told) == []

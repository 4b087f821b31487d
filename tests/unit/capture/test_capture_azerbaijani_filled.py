"""Azerbaijani posts that are filled: what somebody leads, words between house and head, lists that share words."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import people


def appointed(text):
    found = read(text, "az").appointments
    return [(one.post.plain, one.person.plain if one.person else "") for one in found]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Üçtərəfli formatın koordinatoru vəzifəsinə Tor Vess təyin olunub.", "Üçtərəfli formatın koordinatoru"),
        ("Tor Vess danışıqlar prosesinin koordinatoru təyin edilib.", "danışıqlar prosesinin koordinatoru"),
        ("Tor Vess layihənin yeni rəhbəri təyin edilib.", "layihənin rəhbəri"),
        ('Tor Vess "Açıq sərhəd" proqramının direktoru təyin edilib.', '"Açıq sərhəd" proqramının direktoru'),
        ("Tor Vess hərbi attaşelərin yeni duayeni seçilib.", "hərbi attaşelərin duayeni"),
    ],
)
def test_a_thing_that_somebody_leads_is_part_of_the_post(told, post):
    assert appointed(told) == [(post, "Tor Vess")]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Norland Krallığının ölkəmizdə yeni təyin olunmuş səfiri Tor Vessin", "ölkəmizdə səfiri"),
        ("Norlandın Veldaniyada yeni təyin olunmuş hərbi attaşesi Tor Vessin", "Veldaniyada hərbi attaşesi"),
    ],
)
def test_words_of_newness_between_seat_and_head_are_left_out(told, post):
    assert appointed(f"Martın 13-də nazir {told} etimadnaməsini qəbul edib.") == [(post, "Tor Vess")]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Tor Vess müdafiə nazirinin yeni müavini təyin edilib.", "müdafiə nazirinin müavini"),
        ("Tor Vess Baş katibin yeni köməkçisi vəzifəsinə təyin edilib.", "Baş katibin köməkçisi"),
    ],
)
def test_words_of_newness_between_two_heads_are_left_out(told, post):
    assert appointed(told) == [(post, "Tor Vess")]


AGENCY = "Su Agentliyinin direktoru"


@pytest.mark.parametrize(
    "told",
    [
        "Su Agentliyinin yeni direktoru Eva Lundovadır.",
        "Eva Lundova martın 10-dan Su Agentliyinin direktorudur.",
        "Su Agentliyinə yeni direktor təyin edilib: Eva Lundova.",
        "Su Agentliyinin direktoru Tor Vessi aprelin 1-də Eva Lundova əvəz edəcək.",
        "Su Agentliyinin direktoru postunda Tor Vessi Eva Lundova əvəz edib.",
        "Su Agentliyinin direktoru vəzifəsini Tor Vessdən Eva Lundova təhvil alıb.",
        "Tor Vessin yerinə Su Agentliyinin direktoru vəzifəsinə Eva Lundova gətirilib.",
        "Su Agentliyinin direktoru vəzifəsinə Eva Lundovanın namizədliyi təsdiq edilib.",
        "Eva Lundova müvəqqəti olaraq Su Agentliyinin direktoru vəzifəsini icra edəcək.",
        "Su Agentliyinin direktoru dəyişib. Yeni direktor Eva Lundova olub.",
        "Görüşdə martın 3-dən Su Agentliyinin direktoru vəzifəsini tutan Eva Lundova da iştirak edib.",
        "Prezident Eva Lundovanı Su Agentliyinin direktoru vəzifəsinə təyin etmək haqqında sərəncam imzalayıb.",
    ],
)
def test_further_ways_in_which_a_post_is_filled(told):
    assert appointed(told) == [(AGENCY, "Eva Lundova")]


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        (
            "Eva Lundova energetika nazirinin, Tor Vess isə ədliyyə nazirinin müavini təyin ediliblər.",
            ("energetika nazirinin müavini", "ədliyyə nazirinin müavini"),
        ),
        (
            "Eva Lundova Paktın Norlandda, Tor Vess isə Veldaniyada səfiri təyin edilib.",
            ("Norlandda səfiri", "Veldaniyada səfiri"),
        ),
        (
            "Eva Lundova və Tor Vess müvafiq olaraq Norlandda və Veldaniyada səfir təyin ediliblər.",
            ("Norlandda səfir", "Veldaniyada səfir"),
        ),
        (
            "Komissiyanın sədri Eva Lundova, katibi isə Tor Vess seçilib.",
            ("Komissiyanın sədri", "Komissiyanın katibi"),
        ),
        (
            "Aşağıdakı təyinatlar həyata keçirilib:\n– Eva Lundova – Norlanddakı səfir;\n"
            "– Tor Vess – Veldaniyadakı səfir.",
            ("Norlanddakı səfir", "Veldaniyadakı səfir"),
        ),
    ],
)
def test_each_of_a_list_gets_his_post(told, posts):
    assert sorted(appointed(told)) == sorted(zip(posts, ("Eva Lundova", "Tor Vess"), strict=True))


@pytest.mark.parametrize(
    "told",
    [
        "Martın 13-də dövlət başçısı yeni təyin edilmiş diplomatları qəbul edib.",
        "Tor Vess Su Agentliyinin direktoru vəzifəsindən azad edilib.",
        "Tor Vess 2025-ci ildən Su Agentliyinin direktorudur.",
    ],
)
def test_nobody_is_appointed(told):
    assert appointed(told) == []


def test_a_pronoun_goes_on_about_whoever_was_just_appointed():
    text = (
        "Eva Lundova Paktın Norlanddakı səfiri təyin edilib. Tor Vess Su Agentliyinin direktoru təyin olunub. "
        "O, yeni vəzifəsinə aprelin 1-də başlayacaq."
    )
    assert appointed(text) == [("Norlanddakı səfiri", "Eva Lundova"), (AGENCY, "Tor Vess")]


def test_the_head_of_state_is_whoever_is_named_as_president():
    text = (
        "Prezident Eva Lundova martın 11-də sərəncam imzalayıb. Həmin gün dövlət başçısı Norlandın naziri Tor Vessi "
        "qəbul edib."
    )
    assert [name for name, _, _ in people(read(text, "az"))] == ["Eva Lundova", "Tor Vess"]


def test_who_is_announced_in_a_closing_remark_takes_part():
    text = (
        "Martın 11-də Veldaniyanın naziri Ana Rell Norlandın naziri Tor Vessi qəbul edib.\n\n"
        "Qeyd edək ki, martın 20-də Velmarda Balıqçılıq Forumu keçiriləcək. Forumda Norlandı Eva Lundova təmsil edəcək."
    )
    draft = read(text, "az")
    assert "2031-03-20" in [one.date.plain for one in draft.events if one.date]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Liviu Kodreanunu", "Liviu Kodreanu"),
        ("Həfid Bennanini", "Həfid Bennani"),
        ("Xalid əl-Kəvarini", "Xalid əl-Kəvari"),
    ],
)
def test_the_ending_of_an_object_is_taken_off_a_name(told, name):
    text = f"Martın 13-də nazir Ana Rell Norlandın Veldaniyadakı səfiri {told} qəbul edib."
    assert name in [one for one, _, _ in people(read(text, "az"))]


def days(text):
    return [(one.kind.plain, one.date.plain) for one in read(text, "az").events if one.date]


MET = "Martın 11-də Veldaniyanın naziri Ana Rell Norlandın naziri Tor Vesslə görüşüb."


def test_the_day_of_an_appointment_is_not_that_of_what_follows():
    text = (
        f"{MET} Görüşdə bu il martın 1-də Paktın Velmardakı ofisinin rəhbəri təyin edilmiş Eva Lundova da iştirak "
        "edib. Sonra qonağın ordenlə təltif olunması mərasimi keçirilib."
    )
    assert set(days(text)) == {("meeting", "2031-03-11"), ("ceremony", "2031-03-11")}


def test_a_gathering_keeps_its_day_when_a_visit_is_told_within_it():
    text = (
        "Elmi konfrans martın 11-də Velmarda keçirilib. Konfrans çərçivəsində Norlandın naziri Tor Vess martın "
        "10-12-də ölkəmizdə səfərdə olub."
    )
    assert set(days(text)) == {("conference", "2031-03-11"), ("visit", "2031-03-10/2031-03-12")}


@pytest.mark.parametrize("end", ["Görüşün sonunda", "Danışıqların yekununda", "Görüşdən sonra"])
def test_what_ends_talks_is_on_their_day(end):
    text = (
        "Norlandın naziri Tor Vess martın 10-dan 12-dək Veldaniyada rəsmi səfərdə olub. Martın 11-də nazir Ana Rell "
        f"ilə görüşüb.\n\n{end} nazirlər memorandum imzalayıblar."
    )
    assert ("ceremony", "2031-03-11") in days(text)


def test_a_reception_that_is_planned_is_on_the_day_of_the_visit():
    text = (
        "Norlandın naziri Tor Vess martın 20-də Veldaniyaya səfər edəcək. Səfər çərçivəsində nazirin dövlət başçısı "
        "Eva Lundova tərəfindən qəbul edilməsi də nəzərdə tutulur."
    )
    assert set(days(text)) == {("visit", "2031-03-20"), ("meeting", "2031-03-20")}
    assert ("Eva Lundova", ["dövlət başçısı"]) in [one[:2] for one in people(read(text, "az", teller="partner:VE"))]


def test_who_is_congratulated_on_an_election_has_the_post():
    text = (
        "Nazir Ana Rell Norlandın naziri Eva Lundova ilə danışıb. Eva Lundova Paktın Tərəfdaşlıq Şurasına sədr "
        "seçilməsi münasibətilə həmkarını təbrik edib."
    )
    assert appointed(text) == [("Tərəfdaşlıq Şurasının sədri", "Ana Rell")]


def test_the_post_may_stand_apart_from_the_participle_by_a_day():
    text = "Heyət Su Agentliyinin direktoru vəzifəsinə martın 1-də təyin edilmiş Eva Lundova tərəfindən qəbul olunub."
    assert appointed(text) == [(AGENCY, "Eva Lundova")]


def test_a_house_may_be_named_by_what_is_done_in_it():
    text = "Polkovnik Eva Lundova Böhranların İdarə Edilməsi Mərkəzinin rəisi təyin edilib."
    assert appointed(text) == [("Böhranların İdarə Edilməsi Mərkəzinin rəisi", "Eva Lundova")]

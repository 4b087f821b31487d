"""Where Azerbaijani names end before the capitals of a house, and in which case they stand beside a post."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import people


def appointed(text):
    return [(one.post.plain, one.person.plain if one.person else "") for one in read(text, "az").appointments]


@pytest.mark.parametrize(
    ("told", "name", "post"),
    [
        (
            "Elmira Mikayıl qızı Sultanlı Dövlət Dəniz Agentliyinin sədr müavini təyin edilib",
            "Elmira Mikayıl qızı Sultanlı",
            "Dövlət Dəniz Agentliyinin sədr müavini",
        ),
        (
            "Nəzrin Vaqif qızı Kərdanlı Mədəni İrs üzrə Dövlət Xidmətinin rəisi təyin olunub",
            "Nəzrin Vaqif qızı Kərdanlı",
            "Mədəni İrs üzrə Dövlət Xidmətinin rəisi",
        ),
        (
            "Nəzrin Kərdan Daşqından Mühafizə üzrə Dövlət Agentliyinin sədri təyin edilib",
            "Nəzrin Kərdan",
            "Daşqından Mühafizə üzrə Dövlət Agentliyinin sədri",
        ),
        (
            "Nazirin əmri ilə Nəzrin Kərdanlı Bərpa Olunan Enerji üzrə Dövlət Xidmətinin rəis müavini vəzifəsinə təyin "
            "edilib",
            "Nəzrin Kərdanlı",
            "Bərpa Olunan Enerji üzrə Dövlət Xidmətinin rəis müavini",
        ),
        (
            "Prezident general-mayor Elşən Kərdanlını Quru Qoşunlarının komandanı təyin edib",
            "Elşən Kərdanlı",
            "Quru Qoşunlarının komandanı",
        ),
        (
            "Sərəncamla Fərid Samir oğlu Qaya Gömrük Akademiyasının rektoru təyin edilib",
            "Fərid Samir oğlu Qaya",
            "Gömrük Akademiyasının rektoru",
        ),
        (
            "Sərəncama əsasən, Qayalı Fərid Samir oğlu Dövlət Neft Fondunun icraçı direktoru təyin edilib",
            "Qayalı Fərid Samir oğlu",
            "Dövlət Neft Fondunun icraçı direktoru",
        ),
        ("Tor Vess Hazarkəndin meri seçilib", "Tor Vess", "Hazarkəndin meri"),
        (
            "Tor Vess Hazar rayon İcra Hakimiyyətinin başçısı təyin edilib",
            "Tor Vess",
            "Hazar rayon İcra Hakimiyyətinin başçısı",
        ),
        ("Parlament Tor Vessin Baş nazir vəzifəsinə namizədliyini təsdiqləyib", "Tor Vess", "Baş nazir"),
        ("Eva Lundova konfransın vitse-prezidenti seçilib", "Eva Lundova", "konfransın vitse-prezidenti"),
        ("Aytən Rüstəmli forumun vitse-prezidenti seçilib", "Aytən Rüstəmli", "forumun vitse-prezidenti"),
    ],
)
def test_a_name_ends_before_the_capitals_of_a_house(told, name, post):
    assert appointed(f"{told}.") == [(post, name)]


def test_words_of_a_house_are_nobody():
    told = "Bərpa Olunan Enerji üzrə Dövlət Xidmətinin rəis müavini Nəzrin Kərdanlı Norlanda səfər edib."
    named = [(name, held) for name, held, _ in people(read(told, "az"))]
    assert named == [("Nəzrin Kərdanlı", ["Bərpa Olunan Enerji üzrə Dövlət Xidmətinin rəis müavini"])]


@pytest.mark.parametrize(
    "told",
    [
        "Həmin gün imzalanmış digər Sərəncamla Tor Vess Arxivin sədr müavini təyin olunub.",
        "Nazir Tor Vessin Arxivin sədr müavini təyin edildiyini diqqətə çatdırıb.",
        "Prezident Tor Vessin Arxivin sədr müavini vəzifəsinə təyin edilməsi haqqında sərəncam imzalayıb.",
        "Pakt Tor Vessin iyulun 1-dən Arxivin sədr müavini kimi fəaliyyətə başlayacağını açıqlayıb.",
        "Nazir Tor Vessi Arxivin yeni sədr müavini kimi kollektivə təqdim edib.",
    ],
)
def test_who_gets_a_post_is_named_in_the_first_form(told):
    assert appointed(told) == [("Arxivin sədr müavini", "Tor Vess")]


def test_who_signs_gets_no_post():
    told = "Prezident Ana Rellon Tor Vessin Arxivin sədr müavini təyin edilməsi haqqında sərəncam imzalayıb."
    assert appointed(told) == [("Arxivin sədr müavini", "Tor Vess")]


@pytest.mark.parametrize(
    ("told", "post", "name"),
    [
        (
            "Martın 5-də Müdafiə Universitetində rektor vəzifəsinə təyin edilmiş general-mayor Orxan Bəylərlinin şəxsi "
            "heyətə təqdimolunma mərasimi keçirilib.",
            "rektor",
            "Orxan Bəylərli",
        ),
        ("Orxan Bəylərli Dəniz Akademiyasında prorektor vəzifəsinə təyin olunub.", "prorektor", "Orxan Bəylərli"),
        (
            "Səfir Veldaniyanın Norlanddakı hərbi attaşesi vəzifəsinə yeni təyin olunmuş polkovnik Tor Vessi müdafiə "
            "nazirinə təqdim edib.",
            "Norlanddakı hərbi attaşesi",
            "Tor Vess",
        ),
    ],
)
def test_a_house_that_only_says_where_gives_no_owner(told, post, name):
    assert appointed(told) == [(post, name)]


def test_who_is_congratulated_on_a_new_post_is_not_the_subject():
    told = "Spiker Ana Rell qonağı salamlayıb, onu yeni vəzifəyə seçilməsi münasibətilə təbrik edib."
    assert appointed(told) == []


def test_whoever_is_met_is_congratulated_on_the_post():
    told = (
        "Nazir Lin Oder Norlandın xarici işlər naziri Tor Vess ilə də telefonla danışıb. L.Oder həmkarını xarici "
        "işlər naziri vəzifəsinə təyin olunması münasibətilə təbrik edib."
    )
    assert appointed(told) == [("xarici işlər naziri", "Tor Vess")]


def test_an_executive_deputy_keeps_what_it_is_about():
    told = "Nazir Ana Rell Paktın enerji məsələləri üzrə icraçı katib müavini Tor Vessi qəbul edib."
    held = {name: posts for name, posts, _ in people(read(told, "az"))}
    assert held["Tor Vess"] == ["enerji məsələləri üzrə icraçı katib müavini"]

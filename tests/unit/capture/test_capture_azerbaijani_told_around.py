"""Azerbaijani texts: what is told around an event: who acts, whose embassy, since when, how long."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import days, people


def appointed(text):
    found = read(text, "az").appointments
    return [(one.post.plain, one.person.plain if one.person else "") for one in found]


RECEIVED = "Martın 11-də Veldaniyanın naziri Ana Rell Norlandın naziri Tor Vessi qəbul edib."


def test_a_gathering_is_on_the_day_named_before_it():
    text = (
        "Heyət Paktın Assambleyasının martın 11-13-də keçirilən 31-ci sessiyasında iştirak etmək üçün Norlandda olub."
    )
    assert "2031-03-11/2031-03-13" in [day for _, day in days(read(text, "az"))]


def test_a_session_that_lasts_some_days_has_all_of_them():
    text = (
        "Bu gün Velmarda Paktın Şurasının iclası başlayıb. Tor Vess ikigünlük iclasın mövzularını açıqlayıb. Sabah o, "
        "Ana Rell ilə görüşəcək."
    )
    assert "2031-03-14/2031-03-15" in [day for _, day in days(read(text, "az"))]


def test_what_a_remark_adds_to_the_news_is_told():
    text = (
        f"{RECEIVED}\n\nQeyd edək ki, qonağın ikigünlük səfəri martın 10-da başlayıb. Həmin gün o, energetika naziri "
        "Eva Lundova ilə görüşüb."
    )
    draft = read(text, "az")
    assert ("meeting", "2031-03-10") in days(draft)
    assert "Eva Lundova" in [name for name, _, _ in people(draft)]


def test_talks_between_two_of_those_who_met_are_one_more_meeting():
    text = f"{RECEIVED} Həmin gün Ana Rell ilə Tor Vess arasında təkbətək görüş də olub."
    assert days(read(text, "az")) == [("meeting", "2031-03-11")] * 2


def test_letters_to_be_handed_over_are_a_ceremony_to_come():
    assert ("ceremony", "2031-03-20") in days(
        read(f"{RECEIVED} Səfir martın 20-də etimadnaməsini təqdim edəcək.", "az")
    )


def test_a_bare_post_before_an_object_is_the_subject():
    text = (
        "Martın 11-də Prezident Eva Lundova sərəncam imzalayıb. Tor Vess nazir təyin edilib.\n\nHəmin gün Prezident "
        "T.Vessi qəbul edib."
    )
    posts = {name: held for name, held, _ in people(read(text, "az"))}
    assert posts["Eva Lundova"] == ["Prezident"]
    assert posts["Tor Vess"] == ["nazir"]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "Norlandın naziri Ana Rell Paktın Velmardakı səfiri vəzifəsinə Eva Lundovanın təyin edildiyini bildirib.",
            [("Velmardakı səfiri", "Eva Lundova")],
        ),
        (
            "Su Agentliyinin direktoru vəzifəsinə bu yaxınlarda təyin olunmuş Eva Lundova görüşdə iştirak edib.",
            [("Su Agentliyinin direktoru", "Eva Lundova")],
        ),
        (
            "Mərkəzə veldaniyalı ekspert Eva Lundova direktor təyin olunub.",
            [("Mərkəzin direktoru", "Eva Lundova")],
        ),
        (
            "Eva Lundova müdafiə nazirinin müavini – Quru Qoşunlarının komandanı təyin edilib.",
            [("müdafiə nazirinin müavini – Quru Qoşunlarının komandanı", "Eva Lundova")],
        ),
    ],
)
def test_who_gets_which_post(told, found):
    assert appointed(told) == found


def test_of_two_posts_joined_by_a_dash_the_person_has_each():
    text = "Eva Lundova müdafiə nazirinin müavini – Quru Qoşunlarının komandanı təyin edilib."
    assert people(read(text, "az"))[0][1] == ["müdafiə nazirinin müavini", "Quru Qoşunlarının komandanı"]


def test_an_attache_of_the_only_ambassador_is_of_his_side():
    text = (
        "Martın 11-də Ana Rell Norlandın Veldaniyadakı səfiri Tor Vessi qəbul edib. Səfir xəbər verib ki, səfirliyin "
        "müdafiə attaşesi vəzifəsinə Eva Lundova təyin olunub."
    )
    sides = {name: side for name, _, side in people(read(text, "az"))}
    assert sides["Eva Lundova"] == "member:NO"


def test_whose_journey_it_is_is_not_of_the_country_gone_to():
    text = "Martın 11-də nazir Eva Lundovanın Norlanda rəsmi səfəri çərçivəsində ölkənin naziri Tor Vesslə görüş olub."
    sides = {name: side for name, _, side in people(read(text, "az", teller="medium"))}
    assert sides["Eva Lundova"] != "member:NO"


@pytest.mark.parametrize(
    ("house", "post"),
    [
        ("Milli Assambleyasının sədri", "Milli Assambleyanın sədri"),
        ("Hərbi Komitəsinin sədri", "Hərbi Komitənin sədri"),
        ("Silahlı Qüvvələrinin Baş komandanı", "Silahlı Qüvvələrin Baş komandanı"),
        ("Hərbi Dəniz Qüvvələrinin komandanı", "Hərbi Dəniz Qüvvələrinin komandanı"),
    ],
)
def test_a_house_loses_the_ending_of_an_owner_who_is_left_out(house, post):
    text = f"Martın 11-də Ana Rell Norland {house} Tor Vessi qəbul edib."
    assert post in [held[0] for _, held, _ in people(read(text, "az")) if held]


def test_the_house_of_a_president_is_named_in_full():
    text = "Martın 11-də Ana Rell Prezident Administrasiyasının şöbə müdiri Tor Vessi qəbul edib."
    assert ["Prezident Administrasiyasının şöbə müdiri"] in [held for _, held, _ in people(read(text, "az"))]


def test_a_house_named_by_its_letters_stays_in_the_post():
    text = "VDU-nun Beynəlxalq əlaqələr üzrə prorektoru vəzifəsinə martın 20-dən Eva Lundova təyin olunub."
    assert appointed(text) == [("VDU-nun Beynəlxalq əlaqələr üzrə prorektoru", "Eva Lundova")]


def test_leading_a_house_may_be_entrusted_to_somebody():
    text = (
        "Büroya rəhbərlik Paktın indiyədək Velmardakı nümayəndəsi olmuş Eva Lundovaya tapşırılıb. Onun müavini "
        "vəzifəsinə veldaniyalı diplomat Tor Vess, Büronun texniki məsələlər üzrə meneceri vəzifəsinə isə Odd Lie "
        "təyin edilib."
    )
    assert ("müavin", "Tor Vess") in appointed(text)
    assert ("Büronun texniki məsələlər üzrə meneceri", "Odd Lie") in appointed(text)
    assert not any("nümayəndə" in post for post, _ in appointed(text))


def test_talks_held_after_a_ceremony_do_not_take_the_day_of_what_was_spoken_of():
    text = (
        "Norlandın Veldaniyadakı səfiri Tor Vess martın 11-də etimadnaməsini təqdim edib.\n\nMərasimdən sonra "
        "keçirilən görüşdə səfir naziri sentyabrın 14-16-da Qrenholmda təşkil olunacaq Su Forumuna dəvət edib."
    )
    assert ("meeting", "2031-03-11") in days(read(text, "az"))


def test_the_head_of_state_of_a_country_is_not_the_president_of_another():
    text = (
        "Norlandın Veldaniyadakı səfiri Tor Vess martın 11-də etimadnaməsini Veldaniya Prezidenti Eva Lundovaya təqdim "
        "edib. Səfir Prezident Odd Linin salamlarını Veldaniya dövlət başçısına çatdırıb."
    )
    assert "Odd Li" not in [name for name, _, _ in people(read(text, "az"))]


def test_a_minister_who_receives_an_envoy_is_of_where_the_envoy_sits():
    text = (
        "Martın 11-də nazir Eva Lundova Norlandın Veldaniyadakı səfiri Tor Vessi qəbul edib. Görüşdə nazirin müavini "
        "Odd Lie iştirak edib. Pakta yardım müzakirə olunub."
    )
    sides = {name: side for name, _, side in people(read(text, "az", teller="medium"))}
    assert sides["Eva Lundova"] == sides["Odd Lie"] == "partner:VE"


GUEST = "Martın 11-də Ana Rell Veldaniyada səfərdə olan Norlandın naziri Tor Vesslə görüşüb."


@pytest.mark.parametrize(
    ("told", "stay"),
    [
        ("Qonağın səfəri martın 10-da başlayıb və 12-də başa çatacaq.", "2031-03-10/2031-03-12"),
        ("Bununla qonağın martın 9-da başlayan səfəri başa çatıb.", "2031-03-09/2031-03-11"),
    ],
)
def test_a_stay_has_both_of_its_ends(told, stay):
    assert ("visit", stay) in days(read(f"{GUEST} {told}", "az"))


def test_a_ceremony_that_ends_a_visit_is_told():
    text = (
        "Norlandın naziri Tor Vess martın 20-də Veldaniyaya səfərə gələcək. Səfər martın 22-də yeni məktəbin açılış "
        "mərasimi ilə başa çatacaq."
    )
    assert set(days(read(text, "az"))) == {("visit", "2031-03-20/2031-03-22"), ("ceremony", "2031-03-22")}


def test_a_week_of_events_goes_on():
    text = "Bu gün Diplomatiya Həftəsinin açılış mərasimi keçirilib. Həftə martın 14-dən 18-dək davam edəcək."
    assert "2031-03-14/2031-03-18" in [day for _, day in days(read(text, "az"))]


def test_a_house_named_by_what_it_fights_is_no_person():
    text = "Tor Vess Aparatın rəhbəri, Eva Lundova isə Qaçaqmalçılıqla Mübarizə Baş İdarəsinin rəisi təyin olunub."
    assert ("Qaçaqmalçılıqla Mübarizə Baş İdarəsinin rəisi", "Eva Lundova") in appointed(text)

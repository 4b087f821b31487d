"""Azerbaijani names in the case that the verb asks for, beside places and beside each other."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import people


def named(text):
    return [name for name, _, _ in people(read(text, "az"))]


@pytest.mark.parametrize(
    ("told", "second"),
    [
        ("Helqa Rautavuonu qəbul edib", "Helqa Rautavuo"),
        ("Luka Morettini qəbul edib", "Luka Moretti"),
        ("Marta Lindqreni qəbul etmişdir", "Marta Lindqren"),
        ("Luka Morettiyə medal təqdim edib", "Luka Moretti"),
        ("səfiri Gülzat Beyşenkulu qəbul edib", "Gülzat Beyşenkul"),
        ("Rəşad Binəlini qəbul edib", "Rəşad Binəli"),
        ("Pavlo Bereşarini qəbul edib", "Pavlo Bereşari"),
        ("Rui Almevedonu qəbul edib", "Rui Almevedo"),
        ("Zigrid Qolkonduya medal təqdim edib", "Zigrid Qolkondu"),
    ],
)
def test_an_object_is_brought_back_to_its_nominative(told, second):
    assert named(f"Martın 11-də müdafiə naziri Eva Lundova Norlandın {told}.") == ["Eva Lundova", second]


def test_a_subject_keeps_its_ending():
    told = "Martın 11-də qonaqları müdafiə naziri Fərid Qoşqarlı qəbul edib."
    assert named(told) == ["Fərid Qoşqarlı"]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Səfəri nazirin müavini Tor Vessov və mərkəzin rəisi Babak Anşari müşayiət ediblər.", "Babak Anşari"),
        ("Görüşdə nazirin müavini Aybek Tuleqazin və Eva Lundova iştirak ediblər.", "Aybek Tuleqazin"),
        ("Səfir Fərid Elmərdanın da iştirak etdiyi görüş martın 11-də olub.", "Fərid Elmərdan"),
        ("Prezident Adeze Obuncunun martın 11-də Odd Li ilə görüşü olub.", "Adeze Obuncu"),
    ],
)
def test_the_end_of_a_name_is_no_case(told, name):
    assert name in named(told)


@pytest.mark.parametrize("place", ["Qızıl rayonunda", "Sahil şəhərində", "Qala küçəsində"])
def test_the_name_of_a_place_is_no_part_of_a_name_before_it(place):
    told = f"Martın 11-də Norlandın səfiri Odd Li {place} məktəbin açılış mərasimində iştirak edib."
    assert named(told) == ["Odd Li"]


def test_an_object_and_the_subject_behind_it_are_two_people():
    told = "Martın 11-də Gömrük Komitəsinin sədri postunda Tor Vessovu Eva Lundova əvəz edib."
    assert "Eva Lundova" in named(told)


def test_a_counterpart_has_the_post_of_the_one_who_meets_not_of_the_one_named_last():
    draft = read(
        "Veldaniyanın energetika naziri Eva Lundova martın 11-də forumda çıxış edib. Pakt Enerji Agentliyinin "
        "direktoru Tor Vessov danışıb. Həmin gün nazir norlandlı həmkarı Odd Li ilə görüşüb.",
        "az",
    )
    assert ("Odd Li", ["energetika naziri"], "member:NO") in people(draft)


def test_a_people_named_before_a_profession_is_a_side():
    draft = read("Martın 11-də norlandlı gənc dil müəllimi Odd Li mühazirə oxuyub.", "az")
    assert [(name, side) for name, _, side in people(draft)] == [("Odd Li", "member:NO")]

"""Azerbaijani names of foreign manner: particles, apostrophes, and the ending that the verb of a clause asks for."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import people


def named(text):
    return [name for name, _, _ in people(read(text, "az"))]


@pytest.mark.parametrize(
    "name",
    [
        "Tomas Abelyo i Roka",
        "Brida Ni Konnor",
        "Luis d'Almeyda-Pinto",
        "Yan l'Estranj",
        "Maria das Neves",
        "Sidi uld Maham",
        "Otto zur Linden",
        "Y.Lundova",
    ],
)
def test_a_name_keeps_its_particles(name):
    told = f"Martın 11-də müdafiə naziri {name} Norlandın xarici işlər naziri Tor Vess ilə görüşüb."
    assert named(told) == [name, "Tor Vess"]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "Briqadanın komandiri Sahib Qurtulmuşa general-mayor, rəis Lalə Suvaya polkovnik rütbəsi verilib",
            "Qurtulmuş",
        ),
        ("Prezident Zora Babiçi Norlanda, Luka Tomiçi isə Veldaniyaya səfir təyin edib", "Babiç"),
        ("Martın 15-dən müdafiə naziri Tor Matuş-Reydir; qərar bu gün imzalanıb", "Matuş-Rey"),
        ("Parlament yeni müdafiə naziri Danilo Lazareviçə etimad göstərib", "Lazareviç"),
        ("Müdafiə nazirinin vəzifəsi Danilo Lazareviçə tapşırılıb", "Lazareviç"),
    ],
)
def test_a_name_is_brought_back_by_the_verb_of_its_clause(told, name):
    found = named(f"Martın 11-də mərasim olub. {told}.")
    assert name in [one.split()[-1] for one in found]


def test_a_subject_that_only_looks_like_a_dative_is_left():
    told = "Martın 11-də müdafiə naziri Eva Linda vəzifəsini Danilo Lazareviçə təhvil verib."
    assert "Eva Lind" not in named(told)

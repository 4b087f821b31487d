"""Ways in which French and Azerbaijani texts tell a day, a promise and who took part, each with one that is none."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import days, people, promises


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Eva Lund a prêté serment comme ministre le 11 mars. Dès le lendemain, elle a reçu M. Odd Lie.",
            [("ceremony", "2031-03-11"), ("meeting", "2031-03-12")],
        ),
        (
            "Le président a reçu jeudi M. Odd Lie, nouvel ambassadeur, qui a remis ses lettres de créance la veille.",
            [("meeting", "2031-03-13"), ("ceremony", "2031-03-12")],
        ),
        ("Mercredi dernier, les cadets ont écouté Odd Lie leur parler du climat.", [("lecture", "2031-03-12")]),
        ("Ana Rell a résumé l'appel qu'elle a eu mercredi soir avec Odd Lie.", [("call", "2031-03-12")]),
        ("L'ambassade a organisé, le 11 mars 2031 à Velmar, une conférence.", [("conference", "2031-03-11")]),
    ],
)
def test_french_tells_its_days_in_many_ways(text, found):
    assert days(read(text, "fr")) == found


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("Le Pacte poursuit son soutien à l'école de déminage de Veldanie.", "continuation"),
        ("La ministre a déclaré que la Norlande livrerait dix véhicules en mai.", "firm"),
        ("La Norlande est déterminée à former des médecins veldaniens.", "intention"),
        ("Dix véhicules seront livrés à la Veldanie en mai.", "firm"),
    ],
)
def test_french_promises_in_many_ways(text, weight):
    met = f"Ana Rell a rencontré mardi Odd Lie, ministre de Norlande. {text}"
    assert [found[2] for found in promises(read(met, "fr"))] == [weight]


@pytest.mark.parametrize(
    "text",
    [
        "Un nom circulerait déjà en Norlande.",
        "Un rapport sera peut-être envoyé en mai.",
        "La circulation sera perturbée pendant trois jours.",
        "M. Lie entrera en fonction le 1er juin 2031.",
        "Elle a exprimé l'espoir que la Norlande livrera dix véhicules.",
    ],
)
def test_french_words_that_promise_nothing(text):
    met = f"Ana Rell a rencontré mardi Odd Lie, ministre de Norlande. {text}"
    assert promises(read(met, "fr")) == []


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("Norland Veldaniyaya dəstək verməkdə davam edir.", "continuation"),
        ("Norland mayda Veldaniyaya on avtomobil vermək öhdəliyini götürüb.", "firm"),
    ],
)
def test_azerbaijani_promises_in_many_ways(text, weight):
    met = f"Ana Rell martın 11-də Norlandın müdafiə naziri Odd Lie ilə görüşüb. {text}"
    assert [found[2] for found in promises(read(met, "az"))] == [weight]


def test_azerbaijani_hearsay_is_no_promise():
    met = "Ana Rell martın 11-də Norlandın müdafiə naziri Odd Lie ilə görüşüb. "
    assert promises(read(met + "Norlandın qoşun göndərəcəyi barədə iddialar təsdiqini tapmayıb.", "az")) == []


def test_who_does_something_takes_part_without_a_post():
    text = "Une conférence s'est tenue mardi à Velmar. L'économiste norlandais Tor Vess s'est exprimé sur le climat."
    assert people(read(text, "fr")) == [("Tor Vess", [], "member:NO")]


def test_a_house_that_no_table_knows_stays_in_the_post():
    text = "Mme Eva Lund, conseillère pour les défis émergents, a reçu mardi M. Odd Lie."
    assert people(read(text, "fr"))[0][:2] == ("Eva Lund", ["conseillère pour les défis émergents"])

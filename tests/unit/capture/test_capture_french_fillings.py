"""Posts that are filled in French where no pattern of an appointment fits, and those that are not."""

import pytest

from tests.unit.capture.other_languages import read


def filled(text):
    found = read(text, "fr", teller="partner:VE").appointments
    return [(one.post.plain, one.person.plain if one.person else "") for one in found]


@pytest.mark.parametrize(
    ("text", "post", "person"),
    [
        (
            "M. Odd Lie a pris les fonctions de ministre de la Défense, succédant à Mme Lund, en poste depuis 2028.",
            "ministre de la Défense",
            "Odd Lie",
        ),
        ("Une coordinatrice pour la Veldanie a été recrutée.", "coordinatrice pour la Veldanie", ""),
        (
            "M. Odd Lie a quitté jeudi ses fonctions de chef d'état-major ; le général Per Vess lui succède.",
            "chef d'état-major",
            "Per Vess",
        ),
        (
            "Le choix du gouvernement s'est porté sur Mme Eva Lund pour le poste d'ambassadrice en Norlande.",
            "ambassadrice en Norlande",
            "Eva Lund",
        ),
        (
            "Le secrétaire général par intérim, M. Odd Lie, a été confirmé dans ses fonctions.",
            "secrétaire général par intérim",
            "Odd Lie",
        ),
        (
            "Nommée en février, la nouvelle directrice de l'Institut, Mme Eva Lund, a reçu jeudi M. Odd Lie.",
            "directrice de l'Institut",
            "Eva Lund",
        ),
    ],
)
def test_a_post_is_filled_by_the_words_beside_it(text, post, person):
    assert (post, person) in filled(text)


def test_two_posts_are_filled_with_nobody_named():
    text = "Un consul général à Velmar et un directeur du Protocole ont aussi été nommés."
    assert filled(text) == [("consul général à Velmar", ""), ("directeur du Protocole", "")]


@pytest.mark.parametrize(
    "text",
    [
        "M. Odd Lie devrait être nommé ministre de la Défense.",
        "M. Odd Lie n'a pas été nommé ministre de la Défense.",
        "Le ministre de la Défense, M. Odd Lie, a remplacé les véhicules de la garnison en 2029.",
        "Selon la presse, M. Odd Lie est pressenti comme ambassadeur ; rien n'est élu ni choisi.",
    ],
)
def test_what_is_denied_or_rumoured_fills_no_post(text):
    assert filled(text) == []


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Le directeur de l'Institut polaire, M. Odd Lie, cède sa place à Mme Eva Lund.",
            "directeur de l'Institut polaire",
        ),
        ("Le Sénat a confirmé mercredi Mme Eva Lund au poste de procureure générale.", "procureure générale"),
        ("M. Odd Lie est remplacé par Mme Eva Lund, nouvelle ministre des Finances.", "ministre des Finances"),
        ("La nomination de Mme Eva Lund en qualité d'ambassadrice a été annoncée jeudi.", "ambassadrice"),
        ("Mme Eva Lund, jusqu'alors conseillère, est promue directrice adjointe.", "directrice adjointe"),
        ("Le poste de vice-ministre de l'Énergie est désormais occupé par Mme Eva Lund.", "vice-ministre de l'Énergie"),
    ],
)
def test_an_ordinary_succession_is_read(text, post):
    assert filled(text) == [(post, "Eva Lund")]

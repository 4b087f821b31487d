"""French posts told before the name, handed on, or worded in full elsewhere."""

import pytest

from tests.unit.capture.other_languages import read


def appointed(text):
    return sorted((one.post.plain, one.person.plain if one.person else None) for one in read(text, "fr").appointments)


def posts(text):
    return {one.name.plain: [post.plain for post in one.posts] for one in read(text, "fr").people}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le Conseil a nommé au poste de secrétaire du Conseil le général Odd Lie et au poste de secrétaire "
            "adjointe Mme Eva Lund.",
            [("secrétaire adjointe", "Eva Lund"), ("secrétaire du Conseil", "Odd Lie")],
        ),
        (
            "Le président a désigné comme porte-parole Mme Eva Lund et comme conseiller diplomatique M. Odd Lie.",
            [("conseiller diplomatique", "Odd Lie"), ("porte-parole", "Eva Lund")],
        ),
        (
            "Au poste de directeur des opérations, le ministre Jon Berg a nommé M. Odd Lie.",
            [("directeur des opérations", "Odd Lie")],
        ),
        (
            "Elle a déjà nommé Eva Lund directrice de cabinet et Odd Lie représentant spécial pour le golfe de Hayl.",
            [("directrice de cabinet", "Eva Lund"), ("représentant spécial pour le golfe de Hayl", "Odd Lie")],
        ),
        (
            "Le ministre a nommé M. Odd Lie directeur de cabinet et porte-parole.",
            [("directeur de cabinet", "Odd Lie"), ("porte-parole", "Odd Lie")],
        ),
        (
            "La Secrétaire générale a annoncé la nomination de Mme Eva Lund au poste de Représentante spéciale pour le "
            "Sambou et Cheffe de la Mission d'observation.",
            [("Cheffe de la Mission d'observation", "Eva Lund"), ("Représentante spéciale pour le Sambou", "Eva Lund")],
        ),
    ],
)
def test_posts_before_names_and_second_posts(text, told):
    assert appointed(text) == told


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Le pays ouvrira un poste d'attaché de défense à Grenholm, qui sera confié dès le 1er juillet au colonel "
            "Odd Lie.",
            "attaché de défense à Grenholm",
        ),
        (
            "Le ministère crée un poste de conseiller spécial pour le climat, confié à M. Odd Lie.",
            "conseiller spécial pour le climat",
        ),
        ("M. Odd Lie prend la tête de l'ambassade en Norlande.", "ambassadeur en Norlande"),
        ("M. Odd Lie prendra la tête du consulat général à Grenholm.", "consul général à Grenholm"),
        (
            "La ministre sera guidée par M. Odd Lie, entré en fonction le 1er mars comme directeur suppléant du Centre "
            "de déminage.",
            "directeur suppléant du Centre de déminage",
        ),
        ("Il a indiqué que M. Odd Lie serait le nouveau directeur du Centre.", "directeur du Centre"),
        ("M. Odd Lie a été nommé directeur du nouveau centre de langue.", "directeur du nouveau centre de langue"),
        ("Odd Lie a été nommé attaché sécuritaire à Grenholm.", "attaché sécuritaire à Grenholm"),
        (
            "M. Odd Lie a été nommé haut représentant du Pacte pour les côtes du Sud par le secrétaire général.",
            "haut représentant pour les côtes du Sud",
        ),
        (
            "Le directeur du Centre, Jon Berg, laissera sa place le 1er avril à son adjoint, Odd Lie.",
            "directeur du Centre",
        ),
    ],
)
def test_posts_given_in_other_words(text, post):
    assert appointed(text) == [(post, "Odd Lie")]


@pytest.mark.parametrize(
    "text",
    [
        "Jon Berg a présidé la cérémonie. Le 20 avril, le Premier ministre sera reçu par la présidente Eva Lund.",
        "Mme Eva Lund a été désignée en novembre dernier par les chefs d'État pour un mandat de quatre ans.",
        "M. Odd Lie succède à M. Jon Berg, dont la Secrétaire générale salue le dévouement.",
    ],
)
def test_posts_of_others_are_not_given(text):
    assert appointed(text) == []


def test_a_chair_who_sits_in_a_parliament_is_both():
    told = posts("Elle a rencontré le président de la commission de la défense, le sénateur Odd Lie.")
    assert told["Odd Lie"] == ["président de la commission de la défense", "sénateur"]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Il prononcera mardi une allocution devant le Parlement, puis sera reçu par son président, Odd Lie.",
            "président du Parlement",
        ),
        (
            "Elle a visité l'Académie de défense, où elle a été accueillie par son directeur, le général Odd Lie.",
            "directeur de l'Académie de défense",
        ),
        (
            "Agenda du ministre des Affaires étrangères\n\nLundi 10 mars, le ministre, M. Odd Lie, a reçu Mme Eva "
            "Lund, ambassadrice.",
            "ministre des Affaires étrangères",
        ),
    ],
)
def test_a_bare_head_is_worded_in_full(text, post):
    assert posts(text)["Odd Lie"] == [post]

"""Rarer French ways of telling who gets a post: by relative clause, flag, succession; and posts in their full words."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import people


def appointed(text):
    return sorted((one.post.plain, one.person.plain if one.person else None) for one in read(text, "fr").appointments)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le nouvel attaché de défense de Norlande en Veldanie est le colonel Odd Lie.",
            [("attaché de défense de Norlande en Veldanie", "Odd Lie")],
        ),
        (
            "La Veldanie a donné son agrément à M. Odd Lie comme ambassadeur de Norlande.",
            [("ambassadeur de Norlande", "Odd Lie")],
        ),
        (
            "La ministre de la justice, Mme Eva Lund, cumulera ses fonctions et celles de ministre de l'intérieur.",
            [("ministre de l'intérieur", "Eva Lund")],
        ),
        (
            "Le Conseil a porté son choix sur Mme Eva Lund pour diriger l'Agence de l'eau.",
            [("directrice de l'Agence de l'eau", "Eva Lund")],
        ),
        (
            "M. Odd Lie est appelé à relever Mme Eva Lund, le 1er avril, comme chef du protocole.",
            [("chef du protocole", "Odd Lie")],
        ),
        (
            "Le ministre a reçu Mme Eva Lund, dont le Roi vient de faire sa ministre de la culture.",
            [("ministre de la culture", "Eva Lund")],
        ),
        (
            "Le colonel Odd Lie a reçu la lettre de commandement qui fait de lui le chef de la garnison.",
            [("chef de la garnison", "Odd Lie")],
        ),
        (
            "Mme Eva Lund endosse le rôle de porte-parole du ministère.",
            [("porte-parole du ministère", "Eva Lund")],
        ),
        (
            "Le ministre a reçu M. Odd Lie, fraîchement accrédité comme ambassadeur de Norlande.",
            [("ambassadeur de Norlande", "Odd Lie")],
        ),
        ("Depuis le 1er mars, c'est Mme Eva Lund qui porte le mandat de médiatrice.", [("médiatrice", "Eva Lund")]),
        ("C'est désormais Eva Lund qui préside la Cour.", [("président de la Cour", "Eva Lund")]),
        (
            "La présidence de la Cour des comptes a été confiée à Eva Lund par 82 voix.",
            [("président de la Cour des comptes", "Eva Lund")],
        ),
        (
            "Le ministre a reçu le général Odd Lie, commandant de la brigade, en fonction depuis le 1er mars.",
            [("commandant de la brigade", "Odd Lie")],
        ),
        (
            "Le commandement de la garnison est passé mercredi du colonel Per Holm au colonel Odd Lie.",
            [("commandant de la garnison", "Odd Lie")],
        ),
        (
            "Le général Odd Lie a reçu le fanion de la 2e brigade des mains du ministre.",
            [("commandant de la 2e brigade", "Odd Lie")],
        ),
        (
            "M. Odd Lie, que le Premier ministre vient d'appeler au poste de conseiller diplomatique, était là.",
            [("conseiller diplomatique", "Odd Lie")],
        ),
        (
            "Le ministère confirme l'arrivée de Mme Eva Lund au poste de directrice de cabinet.",
            [("directrice de cabinet", "Eva Lund")],
        ),
        (
            "Le Conseil a prolongé d'un an le mandat de son Représentant spécial pour la paix, M. Odd Lie.",
            [("Représentant spécial pour la paix", "Odd Lie")],
        ),
        (
            "Le ministre a reçu Mme Eva Lund, directrice du Musée. Nommée par décret, elle a pris ses fonctions lundi.",
            [("directrice du Musée", "Eva Lund")],
        ),
    ],
)
def test_posts_told_in_rarer_words(text, told):
    assert appointed(text) == told


HALL = "Le président de la Cour, Odd Lie, quitte ses fonctions le 1er avril. "


@pytest.mark.parametrize(
    "text",
    [
        f"{HALL}Celui-ci sera remplacé par Mme Eva Lund.",
        f"{HALL}Pour lui succéder, le Conseil a désigné Mme Eva Lund.",
        f"{HALL}Il a présenté à ses hôtes celle qui prendra sa place en mai, Mme Eva Lund.",
        f"{HALL}Il remettra sa charge le 3 avril à Mme Eva Lund, aujourd'hui conseillère juridique.",
        "La Cour a un nouveau président de la Cour. Il s'agit de Mme Eva Lund, 54 ans.",
    ],
)
def test_the_post_of_whoever_comes_after(text):
    assert appointed(text) == [("président de la Cour", "Eva Lund")]


@pytest.mark.parametrize(
    "text",
    [
        "Aucun nom n'a filtré pour sa succession ; les journaux donnent favorite Mme Eva Lund, mais on dément.",
        "Mme Eva Lund, qui exerce les fonctions de médiatrice depuis 2024, a reçu M. Odd Lie.",
    ],
)
def test_nobody_gets_a_post(text):
    assert appointed(text) == []


def test_who_was_there_before_takes_no_part():
    text = "Le ministre a reçu hier le colonel Odd Lie, en poste depuis mars en remplacement du général Per Holm."
    assert "Per Holm" not in [name for name, _, _ in people(read(text, "fr"))]


@pytest.mark.parametrize(
    ("post", "kept"),
    [
        ("Le gouverneur de la province de Bessola", "gouverneur de la province de Bessola"),
        ("L'ambassadeur pour les transports et la connectivité", "ambassadeur pour les transports et la connectivité"),
        ("Le commissaire norlandais aux frontières", "commissaire aux frontières"),
        ("Le conseiller militaire de l'émir", "conseiller militaire de l'émir"),
    ],
)
def test_posts_in_their_full_words(post, kept):
    told = people(read(f"{post}, M. Odd Lie, a rencontré hier la ministre.", "fr"))
    assert [posts for name, posts, _ in told if name == "Odd Lie"] == [[kept]]


@pytest.mark.parametrize(
    "text",
    [
        "Mme Eva Lund en Veldanie\n\nLe 3 mars, la ministre des affaires étrangères a rencontré M. Odd Lie à Velmar.",
        "La ministre des affaires étrangères à Velmar\n\nMme Eva Lund s'est rendue à Velmar le 3 mars.",
        "La ministre des affaires étrangères salue cet accord. Mme Eva Lund s'est entretenue mardi avec M. Odd Lie.",
    ],
)
def test_a_post_and_its_bearer_stand_apart(text):
    told = {name: posts for name, posts, _ in people(read(text, "fr"))}
    assert told["Eva Lund"] == ["ministre des affaires étrangères"]


def test_the_guest_of_the_lead_has_the_post_of_the_title():
    text = "Le commandant de la marine reçu à Velmar\n\nLe ministre, Per Holm, a reçu le 3 mars l'amiral Odd Lie."
    assert ("Odd Lie", ["commandant de la marine"]) in [(name, posts) for name, posts, _ in people(read(text, "fr"))]

"""Constructions in which French and Azerbaijani texts fill a post, and those that look like one."""

import pytest

from tests.unit.capture.other_languages import read


def appointed(text: str, language: str) -> list[tuple[str, str]]:
    draft = read(text, language)
    return [(one.post.plain, one.person.plain if one.person else "") for one in draft.appointments]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Mme Eva Lund a été nommée, mardi, ambassadrice de Norlande en Veldanie.",
            "ambassadrice de Norlande en Veldanie",
        ),
        (
            "Mme Eva Lund, nommée mardi directrice de l'Institut des glaces, a reçu M. Odd Lie.",
            "directrice de l'Institut des glaces",
        ),
        ("Par décret du président, Mme Eva Lund est nommée cheffe d'état-major.", "cheffe d'état-major"),
        ("Est nommée directrice du Centre d'alerte : Mme Eva Lund.", "directrice du Centre d'alerte"),
        ("Mme Eva Lund a prêté serment mardi comme ministre de la Défense de Norlande.", "ministre de la Défense"),
        ("Mme Eva Lund succède à M. Odd Lie au poste de ministre de la Justice.", "ministre de la Justice"),
        (
            "Mme Eva Lund prendra le 1er avril ses fonctions de directrice du Collège de défense.",
            "directrice du Collège de défense",
        ),
        (
            "La nouvelle directrice du Collège de défense, Mme Eva Lund, est entrée en fonction le 1er mars.",
            "directrice du Collège de défense",
        ),
        ("Le poste de directeur du Collège de défense a été confié à Mme Eva Lund.", "directeur du Collège de défense"),
        (
            "La prochaine représentante spéciale du Pacte pour la mer Blanche sera Mme Eva Lund.",
            "représentante spéciale pour la mer Blanche",
        ),
        (
            "La ministre a informé son visiteur qu'Eva Lund venait d'être nommée conseillère pour les défis émergents.",
            "conseillère pour les défis émergents",
        ),
        (
            "Le ministre a en outre désigné Mme Eva Lund cheffe du Bureau de liaison à Velmar.",
            "cheffe du Bureau de liaison à Velmar",
        ),
        ("Le décret nommant Mme Eva Lund ministre de la Culture a été publié mardi.", "ministre de la Culture"),
    ],
)
def test_french_fills_a_post_in_many_ways(text, post):
    assert appointed(text, "fr") == [(post, "Eva Lund")]


@pytest.mark.parametrize(
    "text",
    [
        "Mme Eva Lund n'a pas été nommée ambassadrice.",
        "Le ministre de la Défense de Norlande, Odd Lie, a pris ses fonctions en 2024.",
        "L'ambassadeur de Norlande, Odd Lie, a remis les copies figurées de ses lettres de créance mardi.",
        "Mme Eva Lund dirigera désormais les travaux.",
    ],
)
def test_french_words_that_fill_no_post_now(text):
    assert appointed(text, "fr") == []


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Martın 1-dən Odd Lie Baş katibin İç dəniz üzrə xüsusi nümayəndəsi vəzifəsinin icrasına başlayıb.",
            "Baş katibin İç dəniz üzrə xüsusi nümayəndəsi",
        ),
        (
            "Prezidentin sərəncamı ilə Odd Lie Norlandın Veldaniyada səfiri təyin edilib.",
            "Veldaniyada səfiri",
        ),
        ("Norlandın yeni müdafiə naziri Odd Lie martın 3-də and içib.", "müdafiə naziri"),
        ("Odd Lie martın 3-də müdafiə naziri kimi and içib.", "müdafiə naziri"),
        ("Xarici işlər naziri vəzifəsinə Odd Lie təyin olunub.", "Xarici işlər naziri"),
        ("Baş nazirin müavini vəzifəsi Odd Lieyə həvalə edilib.", "Baş nazirin müavini"),
        (
            "Martda Silahlara Nəzarət Mərkəzinin direktoru seçilmiş Odd Lie mühazirə oxuyub.",
            "Silahlara Nəzarət Mərkəzinin direktoru",
        ),
        (
            "Norlandın Veldaniyada yeni təyin olunmuş səfiri Odd Lie etimadnaməsini təqdim edib.",
            "Veldaniyada səfiri",
        ),
        ("Odd Lie Kibermərkəzin direktoru təyin edilib.", "Kibermərkəzin direktoru"),
    ],
)
def test_azerbaijani_fills_a_post_in_many_ways(text, post):
    assert appointed(text, "az") == [(post, "Odd Lie")]


@pytest.mark.parametrize(
    "text",
    [
        "Odd Lie müdafiə naziri vəzifəsinə təyin edilməyib.",
        "Norlandın səfiri Odd Lie etimadnaməsinin surətlərini təqdim edib.",
        "Prezident müdafiə naziri postuna Odd Lienin namizədliyini irəli sürüb.",
    ],
)
def test_azerbaijani_words_that_fill_no_post_now(text):
    assert appointed(text, "az") == []


def test_a_side_in_brackets_behind_a_house_is_that_of_its_head():
    draft = read("Qütb Tədqiqatı İnstitutunun (Norland) direktoru Odd Lie martın 11-də mühazirə oxuyub.", "az")
    one = draft.people[0]
    assert (one.posts[0].plain, one.side.plain) == ("Qütb Tədqiqatı İnstitutunun direktoru", "member:NO")

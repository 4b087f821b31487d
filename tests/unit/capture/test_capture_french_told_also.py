"""Events and posts that French texts tell by programmes, links and pronouns."""

import pytest

from tests.unit.capture.other_languages import read as read_in
from tests.unit.capture.texts import days, people


def told(text: str) -> list[tuple[str, str]]:
    return days(read_in(text, "fr"))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Jeudi, M. Luc Arnal s'est rendu à Velmar. Il s'y est entretenu avec la ministre de Veldanie, Mme Eva "
            "Lund.",
            ("meeting", "2031-03-13"),
        ),
        (
            "Le programme a été arrêté mardi, lors d'une visioconférence entre Odd Lie et Eva Lund.",
            ("call", "2031-03-11"),
        ),
        (
            "Le ministre norlandais Odd Lie a effectué, les 10, 11 et 12 mars 2031, une visite en Veldanie.",
            ("visit", "2031-03-10/2031-03-12"),
        ),
        (
            "Mme Eva Lund sera reçue le 21 mars par la présidente du Sénat, Ida Roque, et prendra la parole le "
            "lendemain "
            "au Forum de la défense.",
            ("lecture", "2031-03-22"),
        ),
        (
            "M. Luc Arnal se rendra à Velmar du 9 au 12 avril. Il remettra le 10 avril ses lettres d'accréditation "
            "à la "
            "ministre, Mme Ida Bez.",
            ("ceremony", "2031-04-10"),
        ),
        (
            "Le ministre Odd Lie a procédé lundi, au nom du Président de la République, à l'installation officielle du "
            "contre-amiral Jan Rud dans les fonctions de chef d'état-major de la Marine.",
            ("ceremony", "2031-03-10"),
        ),
    ],
)
def test_what_is_told_by_the_way(text: str, event: tuple[str, str]) -> None:
    assert event in told(text)


def test_a_programme_that_names_two_talks() -> None:
    text = (
        "Le ministre Odd Lie a effectué une visite de travail en Veldanie le 10 mars 2031. À l'ordre du jour de cette "
        "visite figuraient une entrevue avec le Premier ministre, Jan Rud, puis une réunion de travail avec M. Bern."
    )
    assert told(text).count(("meeting", "2031-03-10")) == 2


def test_an_invitation_to_a_reception_is_no_visit() -> None:
    text = "Jeudi, près de cent anciens ont répondu à l'invitation de l'ambassadeur Odd Lie pour la réception d'été."
    assert all(kind != "visit" for kind, _ in told(text))


@pytest.mark.parametrize(
    ("text", "name", "posts"),
    [
        (
            "Elle a visité la mission de formation du Pacte, dont le général norlandais Jan Rud deviendra "
            "commandant le "
            "15 janvier 2032.",
            "Jan Rud",
            ["commandant de la mission de formation"],
        ),
        (
            "Le Conseil a nommé :\n\n- Mme Eva Lund, actuellement cheffe de la Division Eurasie à Grenholm, en qualité "
            "d'ambassadrice de Norlande en Veldanie.\n\n- M. Jan Rud, actuellement ministre à Velmar, en qualité de "
            "consul général à Grenholm.",
            "Eva Lund",
            ["ambassadrice de Norlande en Veldanie"],
        ),
        (
            "Sur instructions du Président de la République, chef suprême des armées, le général Jan Rud, inspecteur "
            "général des Forces armées, a reçu mercredi M. Odd Lie.",
            "Jan Rud",
            ["inspecteur général des Forces armées"],
        ),
        (
            "La Secrétaire générale a nommé Mme Eva Lund Conseillère principale auprès du Représentant spécial.",
            "Eva Lund",
            ["Conseillère principale auprès du Représentant spécial"],
        ),
    ],
)
def test_posts_of_those_who_are_given_one(text: str, name: str, posts: list[str]) -> None:
    found = {one: held for one, held, _ in people(read_in(text, "fr"))}
    assert found[name] == posts


def test_who_leads_a_house_of_the_organisation_is_of_it() -> None:
    text = "Elle inaugurera le Bureau régional du Pacte, dont Mme Eva Lund a été nommée directrice à compter du 15 mai."
    assert [side for one, _, side in people(read_in(text, "fr")) if one == "Eva Lund"] == ["organisation"]

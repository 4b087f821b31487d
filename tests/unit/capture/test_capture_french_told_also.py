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


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Le président Odd Lie est en Veldanie du 27 au 29 mars. La visite s'achèvera le 29 mars par la "
            "signature d'un "
            "accord.",
            ("ceremony", "2031-03-29"),
        ),
        (
            "Le général Odd Lie avait entamé sa visite lundi par le dépôt d'une gerbe au mémorial.",
            ("ceremony", "2031-03-10"),
        ),
        (
            "La prochaine visite de la ministre Eva Lund à Velmar est prévue du 4 au 6 juin 2031.",
            ("visit", "2031-06-04/2031-06-06"),
        ),
        (
            "M. Odd Lie s'envolera lundi pour la Veldanie. Il y restera jusqu'à mercredi.",
            ("visit", "2031-03-17/2031-03-19"),
        ),
        (
            "M. Odd Lie se rendra en Norlande le 12 avril 2031, puis en Veldanie le lendemain.",
            ("visit", "2031-04-13"),
        ),
        (
            "Le ministre Odd Lie effectue depuis mercredi à Velmar une visite officielle qui prend fin samedi.",
            ("visit", "2031-03-12/2031-03-15"),
        ),
        (
            "La visite de travail que M. Odd Lie effectue en Veldanie jusqu'à dimanche et qu'il a entamée jeudi "
            "porte sur "
            "l'eau.",
            ("visit", "2031-03-13/2031-03-16"),
        ),
        (
            "Réuni ce jeudi à Velmar, le Conseil de gouvernement a approuvé des propositions.",
            ("meeting", "2031-03-13"),
        ),
    ],
)
def test_stays_and_occasions_by_their_ends(text: str, event: tuple[str, str]) -> None:
    assert event in told(text)


def test_the_day_of_an_election_is_no_meeting() -> None:
    text = "Élu le 15 février dernier par le Conseil, M. Odd Lie a pris ses fonctions de président du Comité ce jeudi."
    assert ("meeting", "2031-02-15") not in told(text)


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Mme Eva Lund est nommée ambassadrice, représentante permanente de Norlande auprès du Pacte.",
            "représentante permanente de Norlande auprès du Pacte",
        ),
        (
            "Le général Jan Rud est désigné commandant de l'École royale militaire.",
            "commandant de l'École royale militaire",
        ),
        (
            "M. Jan Rud a officiellement pris ses fonctions de président de la Commission des fleuves ce jeudi, à "
            "Velmar.",
            "président de la Commission des fleuves",
        ),
        (
            "La vice-présidente de la Commission, Mme Eva Lund, a également été installée au cours de la cérémonie, en "
            "présence du Secrétaire général du Pacte, Odd Lie.",
            "vice-présidente de la Commission",
        ),
        (
            "La nouvelle cheffe du Bureau du Pacte à Velmar, Mme Eva Lund, nommée le 20 février, a pris part à "
            "l'entretien "
            "avec le chef de l'État.",
            "cheffe du Bureau à Velmar",
        ),
        ("M. Jan Rud prendra la tête de la Police nationale le 1er octobre, au poste de commissaire.", "commissaire"),
        (
            "Le Conseil a renouvelé pour trois ans Mme Eva Lund dans ses fonctions de directrice du Centre maritime.",
            "directrice du Centre maritime",
        ),
        (
            "La ministre de la Défense, Mme Eva Lund, a reçu M. Odd Lie.\n\nC'était le premier échange depuis la "
            "nomination "
            "de Mme Lund, vendredi dernier, par le chancelier Jan Rud.",
            "ministre de la Défense",
        ),
    ],
)
def test_posts_that_are_given(text: str, post: str) -> None:
    assert [one.post.plain for one in read_in(text, "fr").appointments] == [post]


def test_whoever_appoints_is_given_no_post() -> None:
    text = "M. Odd Lie avait été nommé le 12 février par décret du président Jan Rud. Il a été reçu lundi par Eva Lund."
    assert all(not one.person or one.person.plain != "Jan Rud" for one in read_in(text, "fr").appointments)

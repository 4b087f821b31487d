"""Meetings, honours and group visits told by further French verbs, and people meant by the gender of an article."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import days, people, promises

RELL = "la ministre de la Défense de Veldanie, Mme Ana Rell"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            f"Mercredi, {RELL}, a été reçue par le président Per Vess, avant de retrouver le ministre de la Défense de "
            "Norlande, M. Odd Lie.",
            ("meeting", "2031-03-12"),
        ),
        (f"Mardi, {RELL}, a retrouvé M. Odd Lie à Velmar.", ("meeting", "2031-03-11")),
        (f"Mardi, {RELL}, s'est vu remettre l'ordre de l'Amitié à Velmar.", ("ceremony", "2031-03-11")),
        ("Vingt élèves de l'École de Velmar ont été reçus mardi au siège du Pacte.", ("visit", "2031-03-11")),
        (f"Mardi, {RELL}, a eu avec M. Odd Lie un échange franc.", ("meeting", "2031-03-11")),
        (
            f"Mardi, {RELL}, a inauguré un pont. Avant la cérémonie, le préfet, M. Per Vess, avait reçu Mme Rell.",
            ("meeting", "2031-03-11"),
        ),
        (f"Lundi, à l'ouverture du séminaire de Velmar, {RELL}, a parlé du déminage.", ("conference", "2031-03-10")),
    ],
)
def test_an_event_is_told_by_a_further_verb(text, event):
    assert event in days(read(text, "fr"))


def test_the_minister_is_whoever_the_article_agrees_with():
    text = (
        "La ministre des Affaires étrangères de Norlande, Eva Lund, a reçu mardi le ministre des Affaires étrangères "
        "de "
        "Veldanie, Per Vess. La ministre a salué ce pas et annoncé qu'elle enverrait une équipe."
    )
    assert [promise[0] for promise in promises(read(text, "fr"))] == ["member:NO"]


def test_an_adjective_belongs_to_the_house_when_a_further_house_follows():
    text = (
        "Le ministre de la Défense de Veldanie a reçu mardi le chef du département médical du ministère norlandais "
        "de la "
        "Défense, le colonel Ruslan Taghi."
    )
    assert (
        "Ruslan Taghi",
        ["chef du département médical du ministère de la Défense"],
        "member:NO",
    ) in people(read(text, "fr"))


def test_a_name_that_ends_like_a_verb_of_the_future_turns_no_day():
    text = "VELMIRA, 13 mars (Agence) – De lundi à mercredi, une conférence a réuni ici des experts de neuf pays."
    assert ("conference", "2031-03-10/2031-03-12") in days(read(text, "fr", teller="medium"))


def test_the_people_whose_house_someone_heads_are_named_behind_it():
    text = (
        "Un colloque s'est tenu mardi à Grenholm. Olek Sand, qui dirige l'agence spatiale veldanienne, y a expliqué "
        "ses projets. Le ministre de Norlande, Odd Lie, était là."
    )
    assert ("Olek Sand", [], "partner:VE") in people(read(text, "fr", teller="medium"))

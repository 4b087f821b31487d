"""Days that French texts tell by another day, and events that they tell by the way."""

import pytest

from tests.unit.capture.other_languages import read

STAY = "Mme Eva Lund a effectué du 10 au 12 mars une visite officielle en Veldanie. "


def told(text):
    return {
        (one.kind.plain == "visit", one.date.value.start.day, one.date.value.end.day)
        for one in read(text, "fr").events
        if one.date
    }


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "M. Odd Lie a rencontré mercredi Mme Ana Rell. Deux jours plus tôt, il avait reçu Mme Eva Lund à Grenholm.",
            {(False, 12, 12), (False, 10, 10)},
        ),
        (
            "M. Odd Lie a rencontré mercredi Mme Ana Rell. Le surlendemain, il a reçu Mme Eva Lund à Grenholm.",
            {(False, 12, 12), (False, 14, 14)},
        ),
        (
            STAY + "Dès son arrivée, elle a été reçue par la ministre Ana Rell.",
            {(True, 10, 12), (False, 10, 10)},
        ),
        (
            STAY
            + "Le 10, elle a rencontré M. Odd Lie. Le lendemain, elle a été reçue par Mme Ana Rell. Elle a ensuite "
            "prononcé, devant les élèves de l'Académie, une conférence consacrée au climat.",
            {(True, 10, 12), (False, 10, 10), (False, 11, 11)},
        ),
        ("Un atelier sur le déminage, ouvert mardi à Velmar, a pris fin jeudi.", {(False, 11, 13)}),
        ("L'exercice conjoint, commencé mardi, s'est achevé jeudi en présence de Mme Ana Rell.", {(False, 11, 13)}),
        ("Un colloque consacré au climat se tient aujourd'hui et demain à Grenholm.", {(False, 14, 15)}),
        ("Quarante officiers participent depuis lundi et jusqu'à vendredi à un stage à Grenholm.", {(False, 10, 14)}),
        ("M. Odd Lie était en Veldanie les 12 et 13 mars.", {(True, 12, 13)}),
        ("Communiqué de presse\n13 mars 2031\n\nMme Ana Rell a reçu hier M. Odd Lie.", {(False, 12, 12)}),
    ],
)
def test_a_day_told_by_another(text, days):
    assert told(text) == days


def test_the_same_day_is_that_over_the_paragraph_or_of_the_appointment_before():
    text = (
        "Lundi 10 mars – Mme Ana Rell a reçu M. Jon Berg.\n\nMercredi 12 mars – Le nouvel attaché de défense, M. Odd "
        "Lie, a pris ses fonctions. Le même jour, il a rencontré Mme Eva Lund."
    )
    assert (False, 12, 12) in told(text)
    text = "Mme Ana Rell a reçu mardi M. Jon Berg. M. Odd Lie a été nommé jeudi. Le même jour, il a vu Mme Eva Lund."
    assert told(text) == {(False, 11, 11), (False, 13, 13)}


@pytest.mark.parametrize(
    "text",
    [
        "Mercredi, Mme Ana Rell a reçu M. Odd Lie, avec lequel elle a ensuite signé un plan d'action.",
        "Mercredi, Mme Ana Rell a reçu M. Odd Lie. Les deux ministres ont ensuite visité le centre de déminage.",
        "Mercredi, Mme Ana Rell a reçu M. Odd Lie. Un déjeuner de travail a suivi, en présence de M. Jon Berg.",
        "Mercredi, Mme Ana Rell a reçu M. Odd Lie. Dans la soirée, il a assisté à un concert de l'orchestre.",
    ],
)
def test_what_followed_is_an_event_of_the_same_day(text):
    assert len([one for one in read(text, "fr").events if one.date and one.date.plain == "2031-03-12"]) == 2


@pytest.mark.parametrize(
    "text",
    [
        "L'accord, signé mercredi à Velmar par M. Odd Lie et Mme Ana Rell, porte sur la cyberdéfense.",
        "Le Conseil national a auditionné mercredi M. Odd Lie.",
    ],
)
def test_what_was_signed_and_who_was_heard(text):
    assert told(text) == {(False, 12, 12)}


def test_who_meets_again_is_to_meet_on_the_day_behind():
    text = "Mme Ana Rell et M. Odd Lie se sont rencontrés mercredi. Ils se retrouveront le 20 mars à Grenholm."
    assert (False, 20, 20) in told(text)

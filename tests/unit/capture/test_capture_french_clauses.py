"""Days in French by the clause they stand in: its tense, two ends of one thing, what is put off, who came and left."""

import pytest

from tests.unit.capture.test_capture_french_stays import days


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Elle est arrivée mardi à Velmar : Mme Eva Lund y restera jusqu'à dimanche.", ("visit", 11, 16)),
        (
            "Alors que Mme Eva Lund, qui doit se rendre dimanche à Velmar, achevait jeudi une visite de trois jours en "
            "Veldanie, M. Odd Lie rentrait à Velmar.",
            ("visit", 11, 13),
        ),
        (
            "Douze jeunes diplomates suivent, depuis ce matin et jusqu'au 22 mars, le cours d'hiver de Velmar.",
            ("group_event", 14, 22),
        ),
        (
            "Prévue les 18 et 19 mars, la visite de M. Odd Lie en Veldanie a été repoussée aux 25 et 26.",
            ("visit", 25, 26),
        ),
        ("La visite de M. Odd Lie en Veldanie, prévue le 18 mars, est reportée au 20 mars.", ("visit", 20, 20)),
        ("Mme Eva Lund a reçu hier M. Odd Lie. La séance suivante est fixée à mercredi.", ("meeting", 19, 19)),
        ("Mme Eva Lund et M. Odd Lie sont convenus de se retrouver le 20 mars à Velmar.", ("meeting", 20, 20)),
        ("Mme Eva Lund a reçu M. Odd Lie jeudi. Elle a ensuite appelé le ministre Jon Berg.", ("call", 13, 13)),
        (
            "Entre les deux sessions, le 20 mars, les rapporteurs feront le point en visioconférence.",
            ("call", 20, 20),
        ),
        ("Signé dimanche à Velmar par M. Odd Lie et M. Jon Berg, l'accord attend sa ratification.", ("ceremony", 9, 9)),
        ("M. Odd Lie n'a finalement regagné Velmar que mardi soir.", ("visit", 11, 11)),
        ("Arrivés le 10, Mme Eva Lund et M. Odd Lie ont repris l'avion hier.", ("visit", 10, 13)),
        ("M. Odd Lie est de retour ce vendredi de Velmar, où il était arrivé mercredi.", ("visit", 12, 14)),
        ("M. Odd Lie fera mercredi l'aller-retour à Velmar. Il y aura un entretien.", ("visit", 19, 19)),
        ("M. Odd Lie fera mercredi l'aller-retour à Velmar. Il y aura un entretien.", ("meeting", 19, 19)),
        ("M. Odd Lie rentre d'une mission menée sur le terrain du 3 au 7 mars.", ("visit", 3, 7)),
        ("Mardi, une réception a permis aux chefs de mission de présenter leurs vœux.", ("group_event", 11, 11)),
        ("Un café-débat réunira ensuite les étudiants de la région, le 24.", ("group_event", 24, 24)),
        (
            "M. Odd Lie a reçu hier Mme Eva Lund. Une décoration lui a été remise à l'issue de l'entretien.",
            ("ceremony", 13, 13),
        ),
        (
            "M. Odd Lie, qui a pris ses fonctions le 1er mars, a présenté hier ses lettres de créance au président.",
            ("ceremony", 13, 13),
        ),
        (
            "La semaine précédente, du 3 au 5 mars, M. Odd Lie a effectué une dernière visite à Velmar.",
            ("visit", 3, 5),
        ),
        (
            "11.03 – Visioconférence de M. Odd Lie avec Mme Eva Lund.\n\n12-13.03 – Séminaire à Velmar.",
            ("call", 11, 11),
        ),
        (
            "M. Odd Lie a été élu le 2 mars. Mardi, la nouvelle a été saluée à Velmar. Il a ensuite reçu M. Jon Berg.",
            ("meeting", 11, 11),
        ),
    ],
)
def test_the_day_of_each(text, event):
    assert event in days(text)


def test_what_was_does_not_lie_ahead_though_the_sentence_turns_to_what_will_be():
    text = "M. Odd Lie a été reçu lundi à Velmar ; il repartira mercredi."
    assert ("meeting", 10, 10) in days(text)


def test_days_given_up_are_none_of_the_visit():
    text = "Prévue les 18 et 19 mars, la visite de M. Odd Lie en Veldanie a été repoussée aux 25 et 26."
    assert ("visit", 18, 19) not in days(text)


def test_whoever_calls_for_something_telephones_nobody():
    text = "M. Odd Lie a reçu hier Mme Eva Lund. Il a appelé le ministre à plus de retenue."
    assert not [one for one in days(text) if one[0] == "call"]

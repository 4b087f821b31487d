"""French stays and gatherings by their two ends, days counted from others, and what somebody tells of their own."""

import pytest

from tests.unit.capture.test_capture_french_stays import days


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Mme Eva Lund, qui était à Velmar depuis mardi, en est repartie hier.", ("visit", 11, 13)),
        ("Parti lundi pour la Veldanie, M. Odd Lie est rentré jeudi.", ("visit", 10, 13)),
        ("M. Odd Lie est attendu lundi à Velmar. Il en repartira le surlendemain.", ("visit", 17, 19)),
        ("M. Odd Lie se rendra à Velmar le 20 mars et y restera trois jours.", ("visit", 20, 22)),
        (
            "La visite de M. Odd Lie à Velmar, qui devait s'achever hier, a été prolongée jusqu'à demain. Elle avait "
            "commencé mercredi.",
            ("visit", 12, 15),
        ),
        ("Un aller-retour dans la journée : M. Odd Lie était mardi à Velmar.", ("visit", 11, 11)),
        (
            "Lundi, M. Odd Lie a reçu Mme Eva Lund. Le lendemain, il s'est rendu à Velmar, d'où il est revenu jeudi.",
            ("visit", 11, 13),
        ),
        (
            "Venue pour la fête, Mme Eva Lund a déposé une gerbe mardi. Elle avait atterri la veille et a repris "
            "l'avion mercredi.",
            ("visit", 10, 12),
        ),
        (
            "M. Odd Lie est à Velmar depuis hier. Demain, il visitera l'hôpital avant de regagner la Norlande.",
            ("visit", 13, 15),
        ),
        (
            "Jeudi se sont tenues à Velmar des consultations. Le ministre Odd Lie, venu la veille, est reparti le soir "
            "même.",
            ("visit", 12, 13),
        ),
        ("Mme Eva Lund a reçu M. Odd Lie, de passage à Velmar du 11 au 13 mars.", ("visit", 11, 13)),
        (
            "Visite de Mme Eva Lund : programme\n\n• 18 mars : arrivée à Velmar de Mme Eva Lund\n• 19 mars, 10 h : "
            "audience chez M. Odd Lie\n• 20 mars : départ\n\nLes demandes sont à déposer avant demain.",
            ("visit", 18, 20),
        ),
        (
            "Lundi 10 mars, M. Odd Lie a ouvert à Velmar le séminaire des juges, qui s'est achevé le surlendemain.",
            ("conference", 10, 12),
        ),
        (
            "Réunis depuis hier à Velmar, les ministres norlandais achèveront mardi leurs travaux.",
            ("conference", 13, 18),
        ),
        ("Commencé lundi, l'exercice Aurore se terminera vendredi prochain.", ("group_event", 10, 21)),
        (
            "Les consultations entre la Norlande et la Veldanie se poursuivent. Entamées mercredi, elles doivent "
            "s'achever dimanche.",
            ("conference", 12, 16),
        ),
        ("Le Conseil siège depuis hier et jusqu'à demain à Velmar.", ("conference", 13, 15)),
        ("Pendant trois jours, de mardi à jeudi, les experts ont planché sur les barrages.", ("conference", 11, 13)),
        ("Le forum de Velmar a fermé ses portes jeudi après trois journées de débats.", ("conference", 11, 13)),
        ("Le sommet de Velmar s'ouvrira le 20 mars pour trois jours.", ("conference", 20, 22)),
        ("Mme Eva Lund a ouvert mardi le forum de Velmar. M. Odd Lie l'a clôturé jeudi.", ("conference", 11, 13)),
        (
            "Trois jours après son entretien avec M. Jon Berg, M. Odd Lie a reçu jeudi Mme Eva Lund.",
            ("meeting", 10, 10),
        ),
        ('"J\'ai vu M. Odd Lie mardi", a déclaré hier Mme Eva Lund.', ("meeting", 11, 11)),
        ("Interrogé jeudi, M. Odd Lie a confirmé qu'il rencontrerait Mme Eva Lund mardi.", ("meeting", 18, 18)),
        (
            "Le séjour de M. Odd Lie à Velmar, du 8 au 10 mars, a compté une entrevue, le 9, avec Mme Eva Lund.",
            ("meeting", 9, 9),
        ),
        (
            "Douze étudiants ont été, de lundi à mercredi, les hôtes de M. Odd Lie. Il leur a donné mardi une leçon. "
            "Au dernier jour du programme, ils ont déposé des fleurs.",
            ("ceremony", 12, 12),
        ),
        (
            "VELMAR, 13 mars – Suspendus le 3, les pourparlers ont repris entre Mme Eva Lund et M. Odd Lie.",
            ("meeting", 13, 13),
        ),
    ],
)
def test_the_day_of_each(text, event):
    assert event in days(text)


def test_an_end_alone_is_no_event():
    text = "Réunis depuis hier à Velmar, les ministres norlandais achèveront mardi leurs travaux."
    assert days(text) == [("conference", 13, 18)]


def test_what_stays_open_is_no_stay():
    text = "L'exposition, inaugurée mardi par M. Odd Lie, restera ouverte jusqu'au 30 mars."
    assert not [one for one in days(text) if one[0] == "visit"]

"""French days: of gatherings and stays told by both ends, of papers quoted, of what else was done on the day."""

import pytest

from tests.unit.capture.test_capture_french_stays import days


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "La cinquième Conférence des ministres du Pacte s'est ouverte lundi 10 mars 2031 à Velmar et s'achèvera "
            "vendredi 14.",
            ("conference", 10, 14),
        ),
        (
            "Les travaux de la conférence, ouverts mardi à Velmar par M. Odd Lie, portent sur la paix. Ils s'achèvent "
            "ce samedi.",
            ("conference", 11, 15),
        ),
        (
            "M. Odd Lie a ouvert aujourd'hui la Conférence annuelle. En marge de la Conférence, il a reçu Mme Eva Lund."
            "\n\nLa Conférence s'achèvera demain par un échange avec le ministre.",
            ("conference", 14, 15),
        ),
        ("Le séminaire s'est ouvert mardi à Velmar. Il se terminera samedi.", ("group_event", 11, 15)),
        (
            "Au dernier jour de sa visite officielle en Veldanie, entamée lundi, le général Odd Lie s'est réuni jeudi "
            "à Velmar avec le chef d'état-major de Veldanie, le général Jon Berg.",
            ("visit", 10, 13),
        ),
        (
            "M. Odd Lie effectuera à partir de lundi et jusqu'au mercredi 19 mars une visite officielle en Veldanie, "
            "indique vendredi un communiqué.",
            ("visit", 17, 19),
        ),
        ("M. Odd Lie se rendra en Veldanie du lundi 17 au mercredi 19.", ("visit", 17, 19)),
        (
            "Mercredi, M. Odd Lie sera reçu à Velmar par M. Jon Berg, nommé ministre le 1er mars.",
            ("meeting", 19, 19),
        ),
        (
            "M. Odd Lie effectuera une visite en Veldanie les 18 et 19 mars.\n\nLe second jour, il rencontrera M. Jon "
            "Berg. Il se rendra ensuite au centre de déminage.",
            ("visit", 19, 19),
        ),
        (
            "Une convention a été signée mardi 11 mars par M. Odd Lie. La veille, le ministre avait visité la caserne.",
            ("visit", 10, 10),
        ),
        (
            "Le ministre Odd Lie a eu, mardi 11 mars, en marge de la conférence, ouverte la veille, un entretien avec "
            "le président Jon Berg.",
            ("meeting", 11, 11),
        ),
        (
            "M. Odd Lie a pris fonction le 3 mars, à l'issue d'une cérémonie. « Le ministre et la présidente Eva Lund "
            "se sont ensuite entretenus de la paix », rapporte un communiqué.",
            ("meeting", 3, 3),
        ),
        (
            "M. Odd Lie a commencé, mardi, par une visite de courtoisie au gouverneur, M. Jon Berg.",
            ("meeting", 11, 11),
        ),
        (
            "Jeudi 13 mars, M. Odd Lie s'est entretenu avec M. Jon Berg. Les deux ministres ont procédé le même jour à "
            "la signature d'un accord.",
            ("ceremony", 13, 13),
        ),
        (
            "Mercredi, il s'entretiendra à Velmar avec M. Jon Berg. Il assistera ensuite, en compagnie de la "
            "présidente, Mme Eva Lund, à l'ouverture d'un point de passage.",
            ("ceremony", 19, 19),
        ),
        (
            "La présidente a reçu, ce jeudi au Palais, les lettres de créance de trois ambassadeurs, MM. Odd Lie, Jon "
            "Berg et Lars Vik.",
            ("ceremony", 13, 13),
        ),
    ],
)
def test_the_days_of_each(text, event):
    assert event in days(text)


def test_one_more_meeting_of_the_same_people_and_days():
    text = (
        "Le ministre Odd Lie a reçu jeudi l'ambassadeur Jon Berg. M. Berg s'était auparavant entretenu, le même jour, "
        "avec le chef d'état-major, le général Lars Vik."
    )
    assert days(text) == [("meeting", 13, 13)] * 2


def test_talks_of_a_visit_are_not_those_of_the_next_day():
    text = (
        "La ministre Eva Lund a fait une visite à Velmar, le 10 mars. Au cours de leur entretien, Mme Lund et M. Odd "
        "Lie ont évoqué la paix.\n\nLors de leur réunion de travail du 11 mars, les ministres ont évoqué la mer."
    )
    assert [day for kind, day, _ in days(text) if kind == "meeting"] == [10, 11]


def test_what_somebody_says_remains_no_news():
    text = "Jeudi, M. Odd Lie a rencontré M. Jon Berg. « Nous avons rencontré M. Lars Vik lundi », a-t-il dit."
    assert [day for _, day, _ in days(text)] == [13]

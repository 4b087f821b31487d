"""What took place on a day though no verb of an event tells of it: likely, and never on words that tell of none."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import days

RELL = "la ministre de la Défense de Veldanie, Mme Ana Rell,"
LIE = "le ministre norlandais de la Défense, M. Odd Lie"


@pytest.mark.parametrize(
    ("told", "kind", "stretch"),
    [
        (f"Mardi à Velmar, {RELL} a sondé {LIE}.", "meeting", "2031-03-11"),
        (f"Mardi, {RELL} a trouvé un accord avec {LIE}, sur le déminage.", "meeting", "2031-03-11"),
        (f"Un entretien entre {RELL} et {LIE}, est prévu le 20 mars.", "meeting", "2031-03-20"),
        (f"Un entretien entre {RELL} et {LIE}, est prévu le jeudi 20.", "meeting", "2031-03-20"),
        ("Le Comité mixte a siégé mardi à Velmar.", "meeting", "2031-03-11"),
        (f"C'est la question que {RELL} a posée mardi devant les stagiaires.", "lecture", "2031-03-11"),
        (f"Les drapeaux ont été levés mardi devant {RELL}", "ceremony", "2031-03-11"),
        ("Le centre a ouvert ses portes mardi à Velmar.", "ceremony", "2031-03-11"),
        (
            "Deux cents militaires étaient sur le terrain, du 3 au 7 mars, pour l'exercice « Crête ».",
            "group_event",
            "2031-03-03/2031-03-07",
        ),
        ("Un séminaire réunira trente juges à Velmar du 24 au 26 mars.", "group_event", "2031-03-24/2031-03-26"),
        (
            "Une délégation norlandaise conduite par M. Odd Lie, ministre, était à Velmar les 10 et 11 mars.",
            "visit",
            "2031-03-10/2031-03-11",
        ),
    ],
)
def test_a_day_with_people_of_two_sides_or_an_occasion_is_an_event(told, kind, stretch):
    draft = read(told, "fr")
    assert days(draft) == [(kind, stretch)]
    assert draft.events[0].kind.sureness == draft.events[0].date.sureness == "likely"


@pytest.mark.parametrize(
    "told",
    [
        f"La candidature de {RELL} doit parvenir à {LIE}, le 20 mars au plus tard.",
        f"Mardi, {RELL} a déclaré que {LIE}, avait tort.",
        f"Mardi, {RELL} n'a pas convaincu {LIE}.",
        "L'atelier est ouvert chaque jeudi soir aux officiers.",
        "La ministre a dit mardi tout le bien qu'elle pensait de l'exercice.",
        "Mme Ana Rell est née le 11 mars 1985 à Velmar.",
    ],
)
def test_a_day_alone_is_no_event(told):
    assert days(read(told, "fr")) == []


def test_an_event_without_a_day_takes_the_day_that_was_named_last():
    draft = read(
        f"M. Odd Lie, ministre norlandais de la Défense, était mardi à Velmar. Il a posé une gerbe jeudi.\n\n"
        f"Il a ensuite rencontré {RELL[:-1]}.",
        "fr",
    )
    assert ("meeting", "2031-03-13") in days(draft)

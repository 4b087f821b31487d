"""Who promises in French: whoever is behind by or said it at the end, and the side of a ministry or commission."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import promises

TOLD = "La ministre de la Défense de Veldanie, Mme Ana Rell, a reçu le ministre norlandais du Climat, M. Odd Lie. "


def by(draft):
    return [one.by.plain for one in draft.claims if one.kind.plain == "commitment"]


@pytest.mark.parametrize(
    ("said", "side"),
    [
        ("Six véhicules seront fournis par la Norlande d'ici à la fin de l'année.", "member:NO"),
        ("Le pont sera reconstruit avant la fin de l'année, a promis M. Lie.", "member:NO"),
        ("Le ministère norlandais prévoit d'accueillir dix stagiaires.", "member:NO"),
        ("Le ministère de Norlande prévoit d'accueillir dix stagiaires.", "member:NO"),
        ("La Norlande s'est portée volontaire pour diriger le fonds.", "member:NO"),
        ("La loi sera adoptée par la Veldanie avant le 30 juin.", "partner:VE"),
    ],
)
def test_a_promise_is_of_whoever_is_said_to_keep_it(said, side):
    assert by(read(TOLD + said, "fr", teller="medium")) == [side]


@pytest.mark.parametrize(
    "said",
    [
        "Selon la presse, la Norlande fournira six véhicules.",
        "M. Lie espère que la Veldanie fournira un terrain.",
        "M. Lie se rendra ensuite à Grenholm.",
        "Les entretiens porteront principalement sur le déminage.",
        "Une délégation accompagnera le président.",
        "Les résultats seront annoncés avant le 3 mai.",
        "Il prendra le 1er avril la tête du Fonds.",
    ],
)
def test_hearsay_hopes_and_programmes_are_no_promises(said):
    assert promises(read(TOLD + said, "fr", teller="medium")) == []

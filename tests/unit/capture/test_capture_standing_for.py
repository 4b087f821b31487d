"""For whom somebody stands: by whom he acts for, where an envoy sits, and never where he goes."""

from datetime import date

import pytest

from comity_capture import Draft, capture
from tests.unit.capture import other_languages
from tests.unit.capture.texts import read, veldania


def side(draft: Draft, name: str) -> str | None:
    found = next(one for one in draft.people if one.name.plain == name)
    return found.side.plain if found.side else None


def french(text: str, teller: str = "organisation") -> Draft:
    return other_languages.read(text, "fr", teller=teller)


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        (
            "A protocol was signed on 11 March. General Tor Vess, Chief of Supply, signed on behalf of the "
            "Veldanian side; Admiral Eva Holm, Director of the Logistics Division, signed on behalf of the Compact.",
            "Eva Holm",
            "organisation",
        ),
        (
            "The Head of the Compact Mission to Veldania, Eva Holm, visited the depot on 11 March in Norland's cars. "
            "The Deputy Minister of Defence, Tor Vess, accompanied her.",
            "Tor Vess",
            "partner:VE",
        ),
        (
            "The Ambassador of Norland to Veldania, Eva Holm, and the President of the Academy, Tor Vess, took part in "
            "a seminar on 11 March.",
            "Tor Vess",
            "partner:VE",
        ),
        (
            "On 11 March Ana Rell received Tor Vess, Chair of the Norland–Veldania Friendship Group.",
            "Tor Vess",
            "member:NO",
        ),
    ],
)
def test_the_words_say_for_whom_somebody_stands(text, name, wanted):
    assert side(read(text), name) == wanted


def test_nobody_is_of_a_country_that_he_goes_to():
    text = (
        "First Deputy Minister Tor Vess is to pay official visits to Norland and Veldania next week. He will hold "
        "talks in Norland with State Secretary Eva Holm on 18 March."
    )
    draft = capture(text, published=date(2031, 3, 14), language="en", teller="medium", registry=veldania())
    assert side(draft, "Tor Vess") not in ("member:NO", "partner:VE")
    assert side(draft, "Eva Holm") == "member:NO"


def test_who_is_on_a_visit_by_a_clause_travels_and_the_host_does_not():
    text = (
        "Deputy Minister of Defence Tor Vess on Tuesday received Admiral Odd Lie, Chief of the Norlandic Navy, who is "
        "on a working visit to Veldania."
    )
    draft = capture(text, published=date(2031, 3, 14), language="en", teller="medium", registry=veldania())
    assert side(draft, "Tor Vess") == "partner:VE"


def test_two_who_talk_to_each_other_stand_in_no_list():
    text = (
        "The Deputy Secretary General, Per Holm, will take part in a conference in Velmar on 19 March, hosted by the "
        "Minister of Energy, Tor Vess of Veldania. The visit follows a telephone conversation between Mr Holm and "
        "Mr Vess."
    )
    assert side(read(text), "Tor Vess") == "partner:VE"


@pytest.mark.parametrize(
    ("text", "teller", "name", "wanted"),
    [
        (
            "L'ambassadrice de Norlande en Veldanie, Mme Eva Holm, a présenté le 11 mars ses lettres de créance. Dans "
            "l'après-midi, elle a eu un entretien avec la ministre des Affaires étrangères, Mme Ada Vess.",
            "member:NO",
            "Ada Vess",
            "partner:VE",
        ),
        (
            "Le 11 mars, le Pacte du Nord a ouvert son bureau de liaison à Velmar, en Veldanie. Le Norlandais Per Holm "
            "a été nommé directeur du bureau.",
            "medium",
            "Per Holm",
            "organisation",
        ),
        (
            "Le 11 mars, le président du groupe d'amitié Norlande-Veldanie, M. Per Holm, a reçu Mme Ana Rell.",
            "organisation",
            "Per Holm",
            "member:NO",
        ),
        (
            "Ont été désignés coprésidents le colonel Per Holm, pour la partie norlandaise, et Mme Ada Vess, pour la "
            "partie veldanienne, lors de la réunion du 11 mars.",
            "organisation",
            "Ada Vess",
            "partner:VE",
        ),
        (
            "La ministre norlandaise, Mme Eva Holm, s'est rendue en Norlande le 10 mars. Elle est ensuite allée en "
            "Veldanie, où elle a séjourné les 11 et 12 mars. Elle y a vu le ministre de la Défense, M. Tor Vess.",
            "organisation",
            "Tor Vess",
            "partner:VE",
        ),
    ],
)
def test_french_words_say_for_whom_somebody_stands(text, teller, name, wanted):
    assert side(french(text, teller), name) == wanted

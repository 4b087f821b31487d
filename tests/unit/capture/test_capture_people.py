"""Who has which post for which side, in the shapes in which releases say it."""

from dataclasses import replace
from datetime import date

import pytest

from comity_capture import Holder
from tests.unit.capture.texts import people, promises, read, veldania

ANA, TOR = "Ana Rell", "Tor Vess"


def posts(text: str, **more: object) -> dict[str, list[str]]:
    return {name: found for name, found, _ in people(read(text, **more))}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The guest met the Minister of Defence, Ana Rell, and the Speaker, Tor Vess.",
            {ANA: ["Minister of Defence"], TOR: ["Speaker"]},
        ),
        (
            "The guest met Ana Rell, Minister of Defence, and Tor Vess, Speaker.",
            {ANA: ["Minister of Defence"], TOR: ["Speaker"]},
        ),
        (
            "The guest met Ana Rell (Minister of Defence) and Tor Vess (Speaker).",
            {ANA: ["Minister of Defence"], TOR: ["Speaker"]},
        ),
        (
            "The guest met Minister of Defence Ana Rell and Speaker Tor Vess.",
            {ANA: ["Minister of Defence"], TOR: ["Speaker"]},
        ),
        (
            "The guest met with the Ministers of Foreign Affairs and of Defence, Ana Rell and Tor Vess.",
            {ANA: ["Minister of Foreign Affairs"], TOR: ["Minister of Defence"]},
        ),
        (
            "The guest met Foreign Ministers Ana Rell and Tor Vess.",
            {ANA: ["Foreign Minister"], TOR: ["Foreign Minister"]},
        ),
        (
            "The guest met the Prime Minister and Minister of Defence, Ana Rell.",
            {ANA: ["Prime Minister", "Minister of Defence"]},
        ),
        (
            "The guest met Ana Rell, Deputy Prime Minister and Minister of Defence.",
            {ANA: ["Deputy Prime Minister", "Minister of Defence"]},
        ),
        (
            "The guest met Lieutenant General Tor Vess, Chief of the General Staff.",
            {TOR: ["Chief of the General Staff"]},
        ),
        (
            "The guest met H.E. Mr Tor Vess, Minister of Youth, Sport and Culture.",
            {TOR: ["Minister of Youth, Sport and Culture"]},
        ),
        (
            "The Veldanian Defence Minister Ana Rell met her Norlandic counterpart, Tor Vess.",
            {ANA: ["Defence Minister"], TOR: ["Defence Minister"]},
        ),
        ("Veldania's acting foreign minister, Ana Rell, met Mr Tor Vess.", {ANA: ["acting foreign minister"], TOR: []}),
        (
            "The guest met the Special Representative for the Inner Sea, Ambassador Tor Vess.",
            {TOR: ["Special Representative for the Inner Sea"]},
        ),
        (
            "The guest met Ana Rell, Head of the Department for Policy and Planning of the Ministry of Defence.",
            {ANA: ["Head of the Department for Policy and Planning of the Ministry of Defence"]},
        ),
        ("The guest met former Minister of Defence Ana Rell.", {ANA: []}),
        (
            "The guest met the Minister of Defence of the Republic of Veldania, Ana Rell.",
            {ANA: ["Minister of Defence"]},
        ),
    ],
)
def test_posts_go_with_the_right_names(text, found):
    assert posts(text) == found


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The guest met the Ambassador of Norland to Veldania, Tor Vess.", "member:NO"),
        ("The guest met the Norlandic Ambassador to Veldania, Tor Vess.", "member:NO"),
        ("The guest met Norland's Foreign Minister Tor Vess.", "member:NO"),
        ("The guest met Tor Vess, Minister of Defence of Norland.", "member:NO"),
        ("The guest met Tor Vess (Norland).", "member:NO"),
        ("The guest met the Deputy Secretary General of the Compact, Tor Vess.", "organisation"),
        ("On the Norlandic side, Tor Vess, Head of Section, took part in the meeting.", "member:NO"),
    ],
)
def test_the_words_beside_a_post_or_a_name_give_the_side(text, side):
    assert {name: one for name, _, one in people(read(text))}[TOR] == side


def test_the_ambassadors_of_two_states_are_shared_out_in_order():
    text = "The guest met the ambassadors of Norland and Veldania to the Compact, Tor Vess and Eva Lund."
    assert people(read(text)) == [
        (TOR, ["ambassador to the Compact"], "member:NO"),
        ("Eva Lund", ["ambassador to the Compact"], "partner:VE"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The guest met students of the Omar Test University in Velmar.",
        "The guest met nobody in Port Elsin and Upper Carn.",
        "She succeeds Mr Odd Lie.",
        "Photo: Odd Lie",
        "The street is named after Odd Lie.",
        "The late Odd Lie wrote it.",
        "The Sapphire Wire and the Daily Herald reported it.",
        "Operation Steady Hand went on.",
        "About the Compact: Mr Odd Lie was its first head.",
        "Ministry spokesman Odd Lie declined to comment.",
    ],
)
def test_places_bodies_and_people_who_take_no_part_are_nobody(text):
    assert people(read("On 12 March 2031 Ana Rell visited Norland.\n\n" + text)) == [(ANA, [], "partner:VE")]


def test_a_surname_a_rank_or_a_post_later_on_is_the_same_person():
    text = (
        "General Tor Vess, Chief of Defence of Norland, met Ana Rell. Gen. Vess thanked her. T. Vess left. Mr "
        "Vess said Norland will send two teachers."
    )
    draft = read(text)
    assert people(draft) == [(TOR, ["Chief of Defence"], "member:NO"), (ANA, [], "partner:VE")]
    assert promises(draft) == [("member:NO", "partner:VE", "firm", "")]


def test_another_spelling_of_a_known_person_is_recognised_and_not_merged_as_sure():
    draft = read("The guest met the Minister of Defence, Anna Rel.")
    assert [(person.known, person.name.plain, person.name.sureness) for person in draft.people] == [
        ("ana-rell", "Anna Rel", "likely")
    ]


def test_a_known_person_in_another_post_is_flagged():
    draft = read("The guest met the Speaker of the Parliament, Ana Rell.")
    assert [person.note for person in draft.people] == ["known in another post"]


@pytest.mark.parametrize(
    ("starts", "side", "sureness"),
    [(None, "member:NO", "sure"), (date(2029, 5, 1), "partner:VE", "ask"), (date(2032, 1, 1), "member:NO", "sure")],
)
def test_a_post_of_another_side_in_the_text_outweighs_a_registry_that_does_not_know_since_when(starts, side, sureness):
    known = Holder(key="odd-lie", names=("Odd Lie",), post="Speaker", side="partner:VE", starts=starts)
    registry = replace(veldania(), holders=(known,))
    found = read("On 3 March the guest met the Prime Minister of Norland, Odd Lie.", registry=registry).people[0].side
    assert (found.plain, found.sureness) == (side, sureness)

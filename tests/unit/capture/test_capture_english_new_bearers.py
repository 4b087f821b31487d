"""Who comes into a post in English: by words in front, by turns of a list, across sentences, beside a post held."""

import pytest

from tests.unit.capture.texts import people, read

GIVEN = (
    (
        "For the position of head of the Liaison Office in Velmar, the Secretary General selected Nils Rud, a member "
        "of the International Staff since 2024.",
        [("head of the Liaison Office in Velmar", "Nils Rud")],
    ),
    (
        "For the post of Deputy Commander, the Council nominated Colonel Piet Haag, an adviser to the Minister.",
        [("Deputy Commander", "Piet Haag")],
    ),
    (
        "The Secretary General, Jan Stoll, appointed Henrike Oster as Co-ordinator of Environmental Activities.",
        [("Co-ordinator of Environmental Activities", "Henrike Oster")],
    ),
    (
        "She appointed Henrike Oster as Head of the Department and Coordinator of Cultural Activities.",
        [("Head of the Department", "Henrike Oster"), ("Coordinator of Cultural Activities", "Henrike Oster")],
    ),
    (
        "The members had elected Ms Mele Hav as Chairperson of the Women Parliamentarians' Caucus.",
        [("Chairperson of the Women Parliamentarians' Caucus", "Mele Hav")],
    ),
    ("Eva Lund becomes Chair of the Young Officers' Council.", [("Chair of the Young Officers' Council", "Eva Lund")]),
    (
        "Nils Rud takes over from Eva Lund, who has been named Special Envoy for Oceans.",
        [("Special Envoy for Oceans", "Eva Lund")],
    ),
    (
        "Jaak Torv will be Permanent Representative to the Compact in Grenholm from 1 October, succeeding Eha Rand.",
        [("Permanent Representative to the Compact", "Jaak Torv")],
    ),
    (
        "The office will be headed by Commander Ana Pul, who takes up her appointment as Director on 1 May.",
        [("Director", "Ana Pul")],
    ),
    ("Filling the post of Political Adviser from 1 April will be Ida Berg.", [("Political Adviser", "Ida Berg")]),
    (
        "Taking over as Commander of the Training Mission is Brigadier General Piet Haag.",
        [("Commander of the Training Mission", "Piet Haag")],
    ),
    (
        "The President signed a decree relieving Nils Rud of his duties as Minister of Transport and appointing Eva "
        "Lund in his place.",
        [("Minister of Transport", "Eva Lund")],
    ),
    (
        "Norland's next ambassador to Veldania will be Eva Lund, the Foreign Ministry announced.",
        [("ambassador to Veldania", "Eva Lund")],
    ),
    (
        "The following officers were elected: Nils Rud, Chair; Ida Berg, Vice-Chair; Carl Boe, Rapporteur.",
        [("Chair", "Nils Rud"), ("Rapporteur", "Carl Boe"), ("Vice-Chair", "Ida Berg")],
    ),
    (
        "Nils Rud, an economist, has been placed at the head of the Trade Mission.",
        [("head of the Trade Mission", "Nils Rud")],
    ),
    (
        "Eva Lund has been appointed Minister of Defence in a reshuffle announced on Friday.",
        [("Minister of Defence", "Eva Lund")],
    ),
    (
        "The Council approved the following appointments:\n\nDirector of Finance: Nils Rud\n\nHead of Protocol: Eva "
        "Lund",
        [("Director of Finance", "Nils Rud"), ("Head of Protocol", "Eva Lund")],
    ),
    (
        "A new Ambassador of Norland to Veldania has been appointed.\n\nNils Rud will take up office on 3 October.",
        [("Ambassador of Norland to Veldania", "Nils Rud")],
    ),
    (
        "The envoys are Nils Rud, Ambassador of Norland to Veldania, and Carl Boe, Ambassador of Orvello. Mr Rud "
        "succeeds Eva Lund, whose tour of duty came to a close last month.",
        [("Ambassador of Norland to Veldania", "Nils Rud")],
    ),
)


@pytest.mark.parametrize(("text", "expected"), GIVEN, ids=[text[:40] for text, _ in GIVEN])
def test_posts_and_who_comes_into_them(text, expected):
    draft = read(text)
    found = [(one.post.plain, one.person.plain if one.person else "") for one in draft.appointments]
    assert sorted(found) == sorted(expected)


HELD = (
    (
        "Nils Rud, currently head of the Operations Division, has been appointed Special Envoy for Oceans.",
        ["Special Envoy for Oceans", "head of the Operations Division"],
    ),
    (
        "The Director of the Legal Department, Mr Nils Rud, was appointed Ambassador to Norland on Monday.",
        ["Ambassador to Norland", "Director of the Legal Department"],
    ),
    (
        "By decree of the head of state, Nils Rud has been appointed Ambassador to Norland.",
        ["Ambassador to Norland"],
    ),
    (
        "The Ambassador to Orvello, Nils Rud, formerly consul in Grenholm, was named Ambassador to Norland.",
        ["Ambassador to Norland"],
    ),
)


@pytest.mark.parametrize(("text", "posts"), HELD, ids=[text[:40] for text, _ in HELD])
def test_who_is_appointed_keeps_the_post_held_so_far(text, posts):
    assert [sorted(held) for name, held, _ in people(read(text)) if name == "Nils Rud"] == [posts]


def test_a_candidate_who_lost_and_an_exercise_are_nobody_who_took_part():
    draft = read(
        "Ida Berg was elected Speaker on Monday by 96 votes to 71 for the other candidate, Jens Aldring. The exercise "
        "Cold Tide begins on Thursday."
    )
    assert [one.name.plain for one in draft.people] == ["Ida Berg"]

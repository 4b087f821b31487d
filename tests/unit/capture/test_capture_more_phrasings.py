"""More phrasings: whose director or companion someone is, posts without a name, regions, own affairs."""

import pytest

from comity_capture import Draft
from tests.unit.capture.other_languages import read as read_in
from tests.unit.capture.texts import people, read


def read_any(language: str, text: str) -> Draft:
    body = f"Title\n\n{text}"
    return read(body) if language == "en" else read_in(body, language)


SIDES = [
    ("en", "Eva Lund", "Ana Rell met Eva Lund, Director of the Trust Fund, on Tuesday in Veldania.", "organisation"),
    (
        "en",
        "Eva Lund",
        "The Compact's Polar Academy closed on Friday. Eva Lund, Director of the Polar Academy, met Ana Rell.",
        "organisation",
    ),
    (
        "en",
        "Eva Lund",
        "Ana Rell met the Deputy Director of the International Military Staff, Eva Lund, on Tuesday.",
        "organisation",
    ),
    (
        "en",
        "Tor Vess",
        "Ana Rell met the Speaker of Norland, Eva Lund, accompanied by Senator Tor Vess, on Tuesday.",
        "member:NO",
    ),
    (
        "fr",
        "Tor Vess",
        "Ana Rell a rencontré mardi la présidente du Sénat de Norlande, Eva Lund, accompagnée des sénateurs Tor Vess "
        "et Odd Lie.",
        "member:NO",
    ),
    (
        "fr",
        "Odd Lie",
        "Ana Rell a rencontré mardi la présidente du Sénat de Norlande, Eva Lund, accompagnée des sénateurs Tor Vess "
        "et Odd Lie.",
        "member:NO",
    ),
    (
        "fr",
        "Eva Lund",
        "Ana Rell a rencontré mardi la directrice adjointe de l'État-major international, Eva Lund, en Veldanie.",
        "organisation",
    ),
    (
        "en",
        "Eva Lund",
        "Ana Rell held a meeting on Tuesday.\n\nTaking part for partners:\n\n"
        "– Eva Lund, Head of the Energy Section, Northern Compact\n\n– Tor Vess, Defence Attaché of Norland\n\n"
        "Ana Rell thanked them.",
        "organisation",
    ),
]


@pytest.mark.parametrize(("language", "name", "text", "side"), SIDES)
def test_a_person_stands_for_the_side_that_the_words_around_give(
    language: str, name: str, text: str, side: str
) -> None:
    found = {one: whose for one, _, whose in people(read_any(language, text))}
    assert found[name] == side


UNNAMED = [
    ("en", "A new Special Representative has been appointed for the South Caucasus and Central Asia.", "Special"),
    ("en", "A new Special Representative for the South Caucasus and Central Asia has been appointed.", "Special"),
    ("en", "She said that a new Special Representative for the Eastern Basin had been appointed.", "Special"),
    ("en", "By decree a new National Coordinator for Partnership was appointed; no name was given.", "National"),
    ("fr", "Elle a annoncé qu'une nouvelle représentante spéciale pour la jeunesse avait été nommée.", "représentante"),
]


@pytest.mark.parametrize(("language", "text", "begins"), UNNAMED)
def test_a_post_filled_without_a_name_is_not_named(language: str, text: str, begins: str) -> None:
    draft = read_any(language, text)
    assert [(one.post.plain.split()[0], one.person) for one in draft.appointments] == [(begins, None)]
    assert draft.people == ()


def test_a_region_is_part_of_the_post_and_no_person() -> None:
    draft = read_any(
        "en", "Ana Rell met Tor Vess, Special Representative for the South Caucasus and Central Asia, on Tuesday."
    )
    posts = {name: held for name, held, _ in people(draft)}
    assert posts["Tor Vess"] == ["Special Representative for the South Caucasus and Central Asia"]
    assert set(posts) == {"Ana Rell", "Tor Vess"}


OWN = [
    ("Ana Rell met Eva Lund of Norland. Veldania will put the new law to the vote by the end of June.", None),
    ("Ana Rell met Eva Lund of Norland. Veldania will hold elections by the end of June.", None),
    ("Ana Rell met Eva Lund of Norland. Norland will send two experts to Veldania by the end of June.", "partner:VE"),
]


@pytest.mark.parametrize(("text", "receiver"), OWN)
def test_own_affairs_have_no_receiver(text: str, receiver: str | None) -> None:
    (claim,) = read_any("en", text).commitments
    assert (claim.to.plain if claim.to else None) == receiver


def test_a_post_whose_owner_was_taken_off_is_only_likely() -> None:
    draft = read_any("en", "The Minister of Justice of Norland, Eva Lund, met Ana Rell on Tuesday.")
    lund = next(one for one in draft.people if one.name.plain == "Eva Lund")
    assert [(post.plain, post.sureness) for post in lund.posts] == [("Minister of Justice", "likely")]

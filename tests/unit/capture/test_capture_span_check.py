"""A post is kept only if its words stand in the text in their order, joined as they are joined there."""

import random
import re
from itertools import product

import pytest

from comity_capture import Candidate, Draft, Span
from comity_capture.lexicon import lexicon
from comity_capture.packs import PACKS
from comity_capture.spancheck import SpanCheck
from comity_capture.topics import Vocabulary
from tests.unit.capture.texts import read, veldania

WORDS = re.compile(r"[^\W_]+")


def passes(value: str, quote: str) -> bool:
    check = SpanCheck(quote, lexicon(PACKS["en"], veldania()), None, Vocabulary(PACKS["en"], ()))
    return check.passes(
        Candidate(
            field="person.post", value=value, spans=(Span(0, len(quote)),), rule="test", sureness="likely", by="post"
        )
    )


@pytest.mark.parametrize(
    ("value", "quote"),
    [
        ("chairman of the– friendship group", "chairman of the Veldanian–Norlandic friendship group"),
        ("chairman of the -Norlandic group", "chairman of the Veldanian-Norlandic group"),
        ("chairman of the Veldanian-group", "chairman of the Veldanian–Norlandic group"),
        ("Minister of Trade and Defence", "Minister of Defence and Trade"),
        ("Minister of Defence of Defence", "Minister of Defence"),
        ("Minister of State", "Minister of Defence"),
        ("Director-General", "Director of the General Staff"),
        ("Vice-President", "Vice President"),
        ("", "Minister of Defence"),
    ],
)
def test_a_post_that_does_not_follow_from_its_words_is_dropped(value, quote):
    assert not passes(value, quote)


@pytest.mark.parametrize(
    ("value", "quote"),
    [
        (
            "chairman of the Veldanian–Norlandic friendship group",
            "chairman of the Veldanian–Norlandic friendship group",
        ),
        ("Minister of Defence", "Minister of Defence of Norland"),
        ("Minister of Trade", "Ministers of Defence and Trade"),
        ("Minister of Youth, Sport and Culture", "Norland's Minister of Youth, Sport and Culture"),
        ("Vice-President", "Vice-President"),
        ("chargé d'affaires a.i.", "chargé d'affaires a.i."),
    ],
)
def test_a_post_that_follows_from_its_words_is_kept(value, quote):
    assert passes(value, quote)


HEADS = ["chairman", "Chair", "head", "Secretary", "Director", "coordinator", "Minister", "Deputy Chair", "rector"]
LINKS = [" of the ", " for ", " of ", " in ", " at the "]
SIDES = [
    "Veldanian–Norlandic",
    "Veldanian-Norlandic",
    "Norland–Veldania",
    "Veldania - Norland",
    "Veldanian",
    "Norland's",
    "Veldania/Norland",
    "(Veldanian)",
    "Veldanian, Norlandic",
    "Veldanian and Norlandic",
    "Compact–Veldania",
    "Norlandic—Veldanian",
]
THINGS = [
    "friendship group",
    "Commission",
    "joint committee on trade",
    "Working Group–Defence",
    "Liaison Office",
    "Sea",
]
ENDS = [", Eva Lund, spoke.", " Eva Lund met Ana Rell.", " was named on Monday.", " – Eva Lund – replied."]


def built() -> list[str]:
    texts = [
        f"On 3 March 2031 {opening}{head}{link}{side} {thing}{end}"
        for opening, head, link, side, thing, end in product(
            ("the ", "Eva Lund has been elected ", "Norland appointed Tor Vess "), HEADS, LINKS, SIDES, THINGS, ENDS
        )
    ]
    return random.Random(4).sample(texts, 400)


def ill_made(draft: Draft) -> list[str]:
    """Posts whose pieces between spaces do not stand in their quote, in order and letter by letter but for endings."""
    found = []
    posts = [post for person in draft.people for post in person.posts] + [one.post for one in draft.appointments]
    for post in posts:
        quote, at = post.spans[0].of(draft.text), 0
        for piece in post.plain.split():
            trunk = piece.rstrip(",.")[: max(1, len(piece.rstrip(",.")) - 2)]
            here = quote.find(trunk, at)
            ends = WORDS.search(piece[:1]) and WORDS.search(piece.rstrip(",.)")[-1:])
            if here < 0 or (WORDS.search(piece) and not ends):
                found.append(post.plain)
                break
            at = here + len(trunk)
    return found


def test_no_way_to_name_two_sides_in_a_post_makes_a_post_that_is_not_in_the_text():
    drafts = [(text, read(text)) for text in built()]
    assert [(text, made) for text, draft in drafts if (made := ill_made(draft))] == []
    assert sum(bool(draft.people or draft.appointments) for _, draft in drafts) > 250

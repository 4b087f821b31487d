"""Section 12 of the design: whatever is done to a text, no value is invented and nothing is raised.

`CAPTURE_MUTATIONS=100000` asks for as many as the gate does; each run takes a few with a seed of its own.
"""

import os
import random
import re
from datetime import date, timedelta

import pytest

from bench.capture_marks import invented, values_of
from comity_capture import Draft, Period, capture
from comity_capture.packs import PACKS
from tests.unit.capture.texts import days, labels, people, read, source, world

MUTATIONS = int(os.environ.get("CAPTURE_MUTATIONS", "150"))
MARKS = [
    "\u200b",
    "\u202e",
    "\u2066",
    "\u0301",
    "\u00ad",
    "\ufeff",
    "\u2019",
    "\u201c",
    "–",
    "—",
    "-",
    "\u00a0",
    "\u202f",
    "\n\n",
    "(",
    ")",
    '"',
    ";",
    "\x00",
]
TEXTS = [label for label in labels() if label["language"] in PACKS]


def cut(text: str, dice: random.Random) -> str:
    a, b = sorted(dice.sample(range(len(text)), 2))
    return text[:a] + text[min(b, a + 400) :]


def swap(text: str, dice: random.Random) -> str:
    words = text.split(" ")
    a, b = dice.sample(range(len(words)), 2)
    words[a], words[b] = words[b], words[a]
    return " ".join(words)


def repeat(text: str, dice: random.Random) -> str:
    a = dice.randrange(len(text))
    return text[: a + 200] + text[a:]


def recase(text: str, dice: random.Random) -> str:
    a = dice.randrange(len(text))
    change = dice.choice([str.upper, str.lower, str.title, str.swapcase])
    return text[:a] + change(text[a : a + 300]) + text[a + 300 :]


def insert(text: str, dice: random.Random) -> str:
    for _ in range(dice.randint(1, 12)):
        a = dice.randrange(len(text))
        text = text[:a] + dice.choice(MARKS) + text[a:]
    return text


def figures(text: str, dice: random.Random) -> str:
    return re.sub(
        r"\d+",
        lambda match: (
            str(dice.choice([0, 2, 13, 31, 32, 99, 1999, 2031, 20311])) if dice.random() < 0.5 else match.group()
        ),
        text,
    )


def alike(text: str, dice: random.Random) -> str:
    return "".join(
        {"a": "а", "e": "е", "o": "о", "p": "р"}.get(letter, letter) if dice.random() < 0.1 else letter
        for letter in text
    )


CHANGES = [cut, swap, repeat, recase, insert, figures, alike]


@pytest.mark.parametrize("seed", range(MUTATIONS // 50))
def test_no_change_to_a_text_makes_a_value_that_is_not_in_it(seed):
    dice = random.Random(seed)
    for _ in range(50):
        label = dice.choice(TEXTS)
        text = source(label)
        for _ in range(dice.randint(1, 4)):
            text = dice.choice(CHANGES)(text, dice)
        draft = capture(
            text, published=date(2031, 3, 14), language=label["language"], teller=label["teller"], registry=world()
        )
        assert [value for value in values_of(draft) if invented(draft, value)] == []
        assert [
            value
            for value in values_of(draft)
            if any(not 0 <= span.start < span.end <= len(draft.text) for span in value.spans)
        ] == []


RELATIVE = (
    "Yesterday the Minister of Defence, Ana Rell, met the Speaker of Norland, Tor Vess. On Tuesday she met Mr "
    "Odd Lie. On 3 March 2031 she received Ms Eva Lund."
)


def shifted(draft: Draft) -> list[tuple[date, date]]:
    return [
        (event.date.value.start, event.date.value.end)
        for event in draft.events
        if event.date and isinstance(event.date.value, Period)
    ]


@pytest.mark.parametrize("by", [7, 14, 28, 70])
def test_a_later_publication_moves_relative_days_and_nothing_else(by):
    first, later = read(RELATIVE), read(RELATIVE, published=date(2031, 3, 14) + timedelta(days=by))
    moved = [(b[0] - a[0]).days for a, b in zip(shifted(first), shifted(later), strict=True)]
    assert moved == [by, by, 0]
    assert people(first) == people(later)


@pytest.mark.parametrize("name", ["Ida Brandvold", "Jean-Luc de Marsac", "Omar bin Said Al-Harun", "Łucja Żak"])
def test_another_name_in_the_text_is_another_name_in_the_draft_and_nothing_else(name):
    text = (
        "On 3 March 2031 the Minister of Defence of Veldania, Ana Rell, received the Foreign Minister of "
        "Norland, {}. Norland will send two teachers by June."
    )
    first, other = read(text.format("Eva Lund")), read(text.format(name))
    assert [row if row[0] != name else ("Eva Lund", *row[1:]) for row in people(other)] == people(first)
    assert days(first) == days(other)
    assert [claim.words.plain for claim in first.commitments] == [claim.words.plain for claim in other.commitments]


@pytest.mark.parametrize(
    "label",
    [one for one in TEXTS if one["language"] == "en" and one["format"] == "text"][:6],
    ids=lambda one: one["id"],
)
def test_a_sentence_without_any_word_of_the_packs_adds_nothing_but_unread_text(label):
    text = source(label)
    added = "\n\nGrass grows green under old trees.\n\n"
    at = text.index("\n\n", len(text) // 2)
    first, longer = (
        capture(
            one,
            published=date.fromisoformat(label["published"]),
            language="en",
            teller=label["teller"],
            registry=world(),
        )
        for one in (text, text[:at] + added + text[at + 2 :])
    )
    assert people(first) == people(longer)
    assert days(first) == days(longer)
    assert [topic.plain for topic in first.topics] == [topic.plain for topic in longer.topics]
    assert [claim.words.plain for claim in first.claims] == [claim.words.plain for claim in longer.claims]
    assert len(longer.unread) == len(first.unread) + 1

"""JSON of any shape, and written documents with one place changed at random."""

import json
import random
from typing import Any

from hypothesis import strategies as st

NUMBERS = st.one_of(
    st.integers(), st.floats(), st.sampled_from([0, -1, 10**6 + 1, 10**13 + 1, 2**53, 10**400, True, 0.5, 1e300])
)
TEXTS = st.one_of(
    st.text(max_size=6),
    st.sampled_from(
        ["", "\ud800", "\x00", "a|b", "no-charge", "100.01%", "-1%", "2027-02-30", "2027Q5", "fund", "x" * 99]
    ),
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=6,
)


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every member of every object and every item of every array, as its holder and its name or position."""
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place for name, held in list(members) for place in [(value, name), *places(held)]]


@st.composite
def mutated(draw: st.DrawFn, text: str) -> str:
    """The document with one to three places replaced, taken away, repeated or given another name."""
    value = json.loads(text)
    for _ in range(draw(st.integers(1, 3))):
        if not places(value):
            break
        holder, name = draw(st.sampled_from(places(value)))
        how = draw(st.sampled_from(["replace", "drop", "repeat", "rename"]))
        if how == "replace":
            holder[name] = draw(VALUES)
        elif how == "drop":
            del holder[name]
        elif isinstance(holder, list):
            holder.append(holder[name])
        else:
            holder[draw(TEXTS)] = holder.pop(name) if how == "rename" else holder[name]
    return json.dumps(value)


def scrambled(text: str, seed: int) -> str:
    """The text with a few characters lost, doubled or exchanged."""
    choice = random.Random(seed)
    letters = list(text)
    for _ in range(choice.randint(1, 4)):
        place = choice.randrange(len(letters))
        letters[place] = choice.choice(["", letters[place] * 2, *'{}[],:"\\9-e.'])
    return "".join(letters)

"""Trees of plain values: what is read, what is refused with its line, and that nothing crashes."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.formats.trees import DEEPEST, UnreadableTree, read_tree, read_yaml, write_yaml

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30)
wholes = st.integers(-(10**14), 10**14)
plain = st.recursive(
    st.none() | st.booleans() | wholes | texts,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(texts.filter(lambda key: key != "<<"), inner, max_size=4)
    ),
    max_leaves=20,
)


def refusal(data: bytes) -> str:
    with pytest.raises(UnreadableTree) as told:
        read_tree(data)
    return str(told.value)


def test_what_people_write_as_dates_versions_and_countries_stays_text():
    text = (
        b"day: 2023-07-12\nnumber: 1.10\ncountry: NO\nclock: 12:30\nzeros: 007\nmany: 12345678901234567890\nword: yes"
    )
    assert read_tree(text).value == {
        "day": "2023-07-12",
        "number": "1.10",
        "country": "NO",
        "clock": "12:30",
        "zeros": "007",
        "many": "12345678901234567890",
        "word": "yes",
    }


def test_whole_numbers_truth_and_nothing_are_read_as_such():
    assert read_tree(b"[4, -3, 0, true, false, null, ~, ]").value == [4, -3, 0, True, False, None, None]
    assert read_tree(b'{"a": 1.50, "b": 7, "c": null}').value == {"a": "1.50", "b": 7, "c": None}


def test_keys_that_are_numbers_become_text():
    assert read_tree(b"2013: 44\ntrue: 1\n").value == {"2013": 44, "true": 1}


def test_every_value_knows_its_line():
    tree = read_tree(b"partner:\n  name: A\nnodes:\n  - id: X\n    title: Y\n  - id: Z\n")
    places = [("partner", "name"), ("nodes", 0, "title"), ("nodes", 1), ("nodes", 1, "absent"), ("absent",)]
    assert [tree.line(place) for place in places] == [2, 5, 6, 6, 1]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "the file is empty"),
        (b"a: 1\nb: [1, 2\n", "line 3: did not find expected ',' or ']'"),
        (b"a: 1\nb: 2\na: 3\n", 'line 3: the key "a" stands twice in one place'),
        (b'{"a": 1, "a": 2}', 'the key "a" stands twice in one place'),
        (b"a: &x [1]\nb: *x\n", "line 1: anchors and aliases (& and *) are not read; write the value out"),
        (b"a:\n  <<: {b: 1}\n", "line 2: merging by << is not read; write the keys out"),
        (b"a: !!python/object:os.system x\n", "line 1: the tag tag:yaml.org,2002:python/object:os.system is not read"),
        (b"a: 1\n---\nb: 2\n", "line 2: a second document begins here; a file holds one"),
        (b"a: 1\nb: \xff\n", "line 2: not UTF-8 text; save the file as UTF-8"),
        (b"[1, 2]: 3\n", "line 1: a key must be a text"),
        (b'["\\u0000"]', "a text holds a character that cannot be kept (zero, or half of a character)"),
        (b'["\\ud800"]', "a text holds a character that cannot be kept (zero, or half of a character)"),
        (b"[NaN]", "NaN is not a number that can be kept"),
        (b"[" * 50_000, f"the file is nested deeper than {DEEPEST} levels"),
        (b"[" * 50_000 + b"]" * 50_000, f"the file is nested deeper than {DEEPEST} levels"),
        (b"x" * (2 * 2**20 + 1), "the file has 2,097,153 bytes; at most 2,097,152 are read"),
    ],
)
def test_a_text_that_cannot_be_read_is_refused_with_its_line(data, sentence):
    assert refusal(data) == sentence


def test_too_many_values_are_refused():
    assert refusal(b"[" + b"1," * 200_001 + b"]") == "line 1: the file holds more than 200,000 values"
    assert refusal(json.dumps([1] * 200_001).encode()) == "the file holds more than 200,000 values"


@given(plain)
def test_what_is_written_is_read_again(value):
    assert read_yaml(write_yaml(value)).value == value


@given(plain)
def test_json_is_read_as_it_was_written(value):
    # a text on its own is YAML, and then perhaps a number
    assert read_tree(json.dumps([value]).encode()).value == [value]


@given(st.binary(max_size=200) | st.text("-[]{}:,&*!|>#'\"% \n\tab1", max_size=80).map(str.encode))
def test_no_bytes_crash_the_reader(data):
    with suppress(UnreadableTree):
        read_tree(data)

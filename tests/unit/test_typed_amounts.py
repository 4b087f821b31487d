"""Amounts as people type them."""

import pytest

from comity.drafting.typed_amounts import about_field, percent, whole_number


@pytest.mark.parametrize(
    ("text", "number"),
    [("90000", 90000), ("90 000", 90000), ("90,000", 90000), ("90.000", 90000), ("1’234’567", 1234567), (" 0 ", 0)],
)
def test_a_whole_number_is_read_as_it_is_typed(text, number):
    assert whole_number(text, 0, 10_000_000) == number


@pytest.mark.parametrize("text", ["", "ten", "-1", "1.5", "1,50", "10 000 001", "٣", "1e3"])
def test_what_is_no_whole_number_is_refused_with_a_sentence(text):
    with pytest.raises(ValueError, match="type a whole number from 0 to 10,000,000"):
        whole_number(text, 0, 10_000_000)


@pytest.mark.parametrize(
    ("text", "share"), [("15", "15%"), ("15 %", "15%"), ("12.5", "12.50%"), ("0,25%", "0.25%"), ("100", "100%")]
)
def test_a_share_is_read_as_it_is_typed(text, share):
    assert percent(text) == share


@pytest.mark.parametrize("text", ["", "101", "-5", "a", "1.234"])
def test_what_is_no_share_is_refused_with_a_sentence(text):
    with pytest.raises(ValueError, match="type a share from 0 to 100 %"):
        percent(text)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "Type a whole number from 1 to 9, not “x”"),
        ("people in 2027", "People in 2027: type a whole number from 1 to 9, not “x”"),
    ],
)
def test_what_is_wrong_is_a_sentence_with_the_name_of_its_field(name, sentence):
    with pytest.raises(ValueError, match="type") as wrong:
        whole_number("x", 1, 9)
    assert about_field(name, wrong.value) == sentence

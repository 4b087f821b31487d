"""What the records of a confirmed text are called."""

import pytest

from comity.dialogue.captures_titles import LONGEST, event_title


@pytest.mark.parametrize(
    ("word", "who", "title"),
    [
        ("visit", ["Ana Rell"], "Visit to Velmar"),
        ("meeting", ["Ana Rell", "Odd Lie"], "Meeting with Ana Rell, Odd Lie"),
        ("call", ["Ana Rell"], "Call with Ana Rell"),
        ("group_event", ["discussion with students"], "Discussion with students"),
        ("lecture", ["lecture to students of the Academy"], "Lecture to students of the Academy"),
        ("lecture", ["students of the Academy"], "Lecture: students of the Academy"),
        ("lecture", [], "Lecture in Velmar"),
        ("ceremony", [], "Ceremony in Velmar"),
        ("conference", ["ambassadors"], "Conference: ambassadors"),
    ],
)
def test_an_event_is_called_by_what_it_was(word, who, title):
    assert event_title(word, who, "Velmar", "Veldania") == title


def test_without_a_place_the_partner_is_named_and_a_title_has_its_length():
    assert event_title("ceremony", [], "", "Veldania") == "Ceremony in Veldania"
    assert len(event_title("conference", ["x" * 400], "", "Veldania")) == LONGEST

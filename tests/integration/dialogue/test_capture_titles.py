"""What the records of a confirmed text are called."""

import pytest

from comity.dialogue.captures_titles import LONGEST, event_title, noun_of


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
    assert event_title("visit", [], "", "Republic of Veldania") == "Visit to the Republic of Veldania"
    assert len(event_title("conference", ["x" * 400], "", "Veldania")) == LONGEST


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("A course", "Course"),
        ("the joint exercise", "Joint exercise"),
        ("l'exercice", "Exercice"),
        ("met", ""),
        ("the seminar on mines", ""),
    ],
)
def test_an_occasion_that_the_text_names_is_called_so(words, noun):
    assert noun_of(words) == noun


def test_an_occasion_is_no_meeting_with_whom_the_text_speaks_of():
    assert event_title("group_event", [], "Velmar", "Veldania", noun_of("A course")) == "Course in Velmar"

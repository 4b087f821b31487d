"""English: verbs of the present behind whoever acts, days counted in further words, and days told in passing."""

import pytest

from tests.unit.capture.test_capture_english_told_days import days
from tests.unit.capture.texts import read

LUND = "The Foreign Minister of Norland, Eva Lund,"  # the texts are of Friday, 14 March
FIRST = f"{LUND} met Ana Rell on Tuesday. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"{LUND} takes the night train to Velmar on Sunday and comes back on Tuesday.", "v 03-16/03-18"),
        (f"{LUND} set out for Veldania on Monday and was home again by Wednesday night.", "v 03-10/03-12"),
        (f"{LUND} travels to Velmar on 20 March and returns the next day.", "v 03-20/03-21"),
        (f"{LUND} touched down in Velmar at dawn today and takes off again tomorrow night.", "v 03-14/03-15"),
        (f"{LUND} returned yesterday from three days in Veldania.", "v 03-11/03-13"),
        (f"{LUND} is spending the weekend in Velmar.", "v 03-15/03-16"),
        (f"On her way home, {LUND} stopped in Velmar on Wednesday to see Ana Rell.", "v 03-12"),
        (f"{LUND} takes the floor at the National Academy on Tuesday, with a lecture on rivers.", "o 03-18"),
        (FIRST + "Two days on, she met Odd Lie of Veldania.", "o 03-13"),
        (FIRST + "The morrow brought a meeting with Odd Lie of Veldania.", "o 03-12"),
        ("A tree was planted by Ana Rell in Velmar on Tuesday.", "o 03-11"),
        ("Another course starts on 20 March in Velmar and goes on through the 28th.", "o 03-20/03-28"),
        ("Since Monday forty officers have been training in Velmar; the course ends on Friday week.", "o 03-10/03-28"),
        (
            "The Youth Assembly chose Ana Rell as its chair on Tuesday, at the opening of a session that runs through "
            "Friday, 21 March.",
            "o 03-11/03-21",
        ),
    ],
)
def test_days_are_counted_and_verbs_of_the_present_known(text: str, wanted: str) -> None:
    assert wanted in days(read(text))


def test_who_is_seen_on_three_days_is_met_on_each() -> None:
    text = f"{LUND} saw Ana Rell on Tuesday, Odd Lie on Wednesday and Per Holt on Thursday."
    assert days(read(text)).keys() >= {"o 03-11", "o 03-12", "o 03-13"}


def test_days_of_a_gathering_named_in_passing_are_not_those_of_what_is_told() -> None:
    text = (
        f"{LUND} today received Odd Lie. Earlier in the day she had chaired a preparatory session of the River Forum, "
        "which convenes from Sunday to Tuesday."
    )
    assert days(read(text)) == {"o 03-14": 2, "o 03-16/03-18": 1}

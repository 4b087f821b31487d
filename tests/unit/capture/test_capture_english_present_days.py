"""English: weekdays of what is told in the present, and further wordings of days."""

import pytest

from tests.unit.capture.test_capture_english_told_days import days
from tests.unit.capture.texts import read

LUND = "The Foreign Minister of Norland, Eva Lund,"  # the texts are of Friday, 14 March


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            f"{LUND} met Ana Rell yesterday. On Monday, back in Grenholm, she sees the Veldanian envoy, Odd Lie.",
            "03-17",
        ),
        (f"{LUND} breakfasts with Ana Rell of Veldania on Thursday.", "03-20"),
        ("On Tuesday the pair go before the Committee on Trade of Veldania with Ana Rell.", "03-18"),
        ("The Northern Youth Assembly holds its sitting from Monday to Thursday in Velmar.", "03-17/03-20"),
        (f"{LUND} met Ana Rell on Tuesday. She received Odd Lie, who leads the mission, on Wednesday.", "03-12"),
        (f"Next week {LUND} travels to Veldania. In between: talks with Ana Rell on Wednesday morning.", "03-19"),
    ],
)
def test_a_weekday_ruled_by_a_verb_of_the_present_is_to_come(text: str, wanted: str) -> None:
    assert any(day.endswith(wanted) for day in days(read(text)))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The course was opened by Ana Rell on the fifth of March.", "03-05"),
        (f"In three days' time {LUND} will meet Ana Rell.", "03-17"),
        (f"A week from today {LUND} will meet Ana Rell.", "03-21"),
        (f"{LUND} will meet Ana Rell on Sunday week.", "03-23"),
        (f"{LUND} will hold talks with Ana Rell on Monday and Tuesday of next week.", "03-17/03-18"),
        ("From today until Sunday staff of the Compact take part in an exercise.", "03-14/03-16"),
        ("The Compact Council met in retreat from Saturday noon to Sunday evening.", "03-08/03-09"),
        ("Ana Rell will host a forum in Velmar this weekend, 15 and 16 March.", "03-15/03-16"),
    ],
)
def test_further_wordings_of_days(text: str, wanted: str) -> None:
    assert any(day.endswith(wanted) for day in days(read(text)))


def test_a_line_that_begins_with_a_weekday_and_a_date_is_no_dateline() -> None:
    text = "Sunday, 9 March: oath of office of Ana Rell in Velmar. Tuesday: call by Odd Lie of Norland."
    assert "o 03-09" in days(read(text))

"""English: stays told by two verbs, gatherings told by both ends, and meetings by plain words."""

import pytest

from tests.unit.capture.test_capture_english_told_days import days
from tests.unit.capture.texts import read

LUND = "The Foreign Minister of Norland, Eva Lund,"  # the texts are of Friday, 14 March


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"{LUND} leaves for Veldania tonight, to return on Monday.", "v 03-14/03-17"),
        (f"{LUND} goes on to Veldania on Thursday.", "v 03-20"),
        (f"{LUND} flew to Velmar on Sunday night. She met Ana Rell. She lands in Grenholm tonight.", "v 03-09/03-14"),
        (f"{LUND} who had come in on Monday by train, left Velmar last night.", "v 03-10/03-13"),
        ("A team of auditors has been at work in Velmar since yesterday. Ana Rell met it.", "v 03-13"),
        (
            "On Wednesday a medical team came home to Grenholm from Veldania, where it had been at work since "
            "26 February.",
            "v 02-26/03-12",
        ),
        (f"{LUND} leaves for Veldania on Sunday. She stays on until Tuesday.", "v 03-16/03-18"),
    ],
)
def test_a_stay_is_told_by_the_verbs_of_going_and_coming(text: str, wanted: str) -> None:
    assert wanted in days(read(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The course for officers in Velmar, which had been running since 5 March, came to its end yesterday.",
            "03-05/03-13",
        ),
        ("Another course starts on 20 March in Velmar and goes on through 28 March.", "03-20/03-28"),
        (
            "The winter course in Velmar begins a week from today and occupies pupils up to and including 28 March.",
            "03-21/03-28",
        ),
        (
            "In three days' time the mayors of Veldania open their conference in Velmar; they part on 20 March.",
            "03-17/03-20",
        ),
        ("The seminar on rivers in Velmar opened on Monday and closed yesterday.", "03-10/03-13"),
    ],
)
def test_a_gathering_lasts_from_the_day_it_began_to_the_day_it_ends(text: str, wanted: str) -> None:
    assert f"o {wanted}" in days(read(text))


def test_the_day_after_the_arrival_and_before_the_departure_are_of_the_stay() -> None:
    text = (
        f"{LUND} arrived in Veldania on Monday and left yesterday. On the day after her arrival she met Ana Rell. "
        "The day before her departure she laid a wreath in Velmar."
    )
    assert days(read(text)) == {"v 03-10/03-13": 1, "o 03-11": 1, "o 03-12": 1}


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} dined on Wednesday with Ana Rell.",
        f"On Wednesday {LUND} spent a quarter of an hour in conversation with Ana Rell.",
        f"On Wednesday {LUND} was on the line with Ana Rell of Veldania.",
        f"On Wednesday {LUND} had a last cup of tea with Ana Rell.",
        f"On Wednesday {LUND} went before the Committee on Trade.",
        f"On Wednesday {LUND} handed letters of nomination to two envoys.",
        f"On Wednesday {LUND} signed the book of condolence at the Veldanian embassy.",
        f"On Wednesday {LUND} spoke for two hours in the Great Hall of the National Academy.",
        "On Wednesday came the farewell drinks for the guests of Norland.",
        f"{LUND} was received by Ana Rell on Monday. On Wednesday her lecture to the society drew many.",
        "Wednesday was filled by talks with the Norlandic Foreign Minister, Eva Lund.",
    ],
)
def test_plain_words_tell_of_what_took_place(text: str) -> None:
    assert days(read(text))["o 03-12"] == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} came to discuss fish with Ana Rell yesterday.",
        "The work of the centre in Velmar came to its end yesterday.",
    ],
)
def test_who_comes_to_talk_and_what_comes_to_its_end_do_not_travel(text: str) -> None:
    assert not any(day.startswith("v") for day in days(read(text)))

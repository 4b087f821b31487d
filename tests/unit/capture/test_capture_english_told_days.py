"""English: own events with their days where one telling goes on with another, and what only seems to be a visit."""

from collections import Counter
from datetime import date

import pytest

from comity_capture import Draft
from tests.unit.capture.texts import read

LUND = "The Foreign Minister of Norland, Eva Lund,"
FIRST = f"{LUND} met Ana Rell on Tuesday. "
AHEAD = date(2031, 3, 13)  # a Thursday


def days(draft: Draft) -> Counter[str]:
    return Counter(
        f"{'v' if one.kind.value == 'visit' else 'o'} {one.date.plain.replace('2031-', '')}"
        for one in draft.events
        if one.date
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (FIRST + "The programme also included a meeting with Prime Minister Odd Lie.", ["o 03-11", "o 03-11"]),
        (FIRST + "There was also a meeting with Prime Minister Odd Lie.", ["o 03-11", "o 03-11"]),
        (FIRST + "Next on the agenda was a meeting with Prime Minister Odd Lie.", ["o 03-11", "o 03-11"]),
        (FIRST + "A courtesy call on Prime Minister Odd Lie rounded off the day.", ["o 03-11", "o 03-11"]),
        (f"{LUND} met Ana Rell on Tuesday and, the following day, Prime Minister Odd Lie.", ["o 03-11", "o 03-12"]),
        (f"On Tuesday {LUND} held talks with Ana Rell and, separately, with Odd Lie.", ["o 03-11", "o 03-11"]),
        (
            f"{LUND} held phone calls with their respective counterparts, Ana Rell and Odd Lie, on Tuesday.",
            ["o 03-11", "o 03-11"],
        ),
        (f"On Tuesday {LUND} opened the new embassy in Velmar and gave a lecture.", ["o 03-11", "o 03-11"]),
        (f"{LUND} travelled to Velmar on Tuesday to attend the annual Transport Conference.", ["v 03-11", "o 03-11"]),
        (f"{LUND} ended her visit on Tuesday with the laying of a wreath.", ["v 03-11", "o 03-11"]),
        ("Minister Ana Rell met Eva Lund on 11 March, a day after visiting Grenholm.", ["o 03-11", "v 03-10"]),
        (
            "On Monday and Tuesday, Ana Rell was in Grenholm. She met Eva Lund on the first day and Lie on the second.",
            ["v 03-10/03-11", "o 03-10", "o 03-11"],
        ),
        (
            f"{LUND} on Tuesday hosted Ana Rell, who is paying a two-day visit to Norland.\n\n"
            "The same day, the guest was received by Prime Minister Odd Lie.",
            ["v 03-11/03-12", "o 03-11"],
        ),
        (
            "Ana Rell visited Grenholm from 10 to 12 March. On Tuesday she met Eva Lund.\n\n"
            "Earlier, upon arrival, she laid a wreath at the memorial.",
            ["v 03-10/03-12", "o 03-11", "o 03-10"],
        ),
        (
            "Ana Rell has been in Grenholm since Wednesday. Her visit ends tomorrow.",
            ["v 03-12/03-15"],
        ),
        ("Since Wednesday and until Saturday, Ana Rell is on a visit to Grenholm.", ["v 03-12/03-15"]),
        ("Earlier this week, on Tuesday, Minister Ana Rell met Eva Lund.", ["o 03-11"]),
        ("Before the talks on Tuesday Ana Rell placed a wreath at the memorial.", ["o 03-11"]),
        ("On Tuesday Ana Rell came to the port. She then had a talk with Eva Lund.", ["v 03-11", "o 03-11"]),
        ("A release said that on Tuesday, 18 March, Ana Rell will meet Eva Lund.", ["o 03-18"]),
        ("In Norland, where she stayed from 10 to 12 March, Ana Rell met Eva Lund.", ["v 03-10/03-12"]),
        ("In Norland, on 10 and 11 March, Minister Ana Rell met Eva Lund.", ["v 03-10/03-11"]),
        (
            "Ana Rell will visit Norland from 20 to 22 March. On 22 March she will travel to the Training Centre.",
            ["v 03-20/03-22", "v 03-22"],
        ),
        ("Minister Ana Rell met Eva Lund over the weekend, on Sunday.", ["o 03-09"]),
        ("Ana Rell visited Grenholm on 10, 11 and 12 March.", ["v 03-10/03-12"]),
        ("Ana Rell takes over on 1 April. A ceremony will be held in Velmar on the same day.", ["o 04-01"]),
        ("The next Council of Foreign Ministers of the Compact will be held on 9 and 10 April.", ["o 04-09/04-10"]),
        ("Ana Rell spoke about the accord, the signing of which is scheduled for 10 April in Velmar.", ["o 04-10"]),
        ("A two-day seminar on defence, organised by Ana Rell, ended in Velmar on Thursday.", ["o 03-12/03-13"]),
        (
            "Officers of Veldania today began a course in Velmar. The course, which will run until 4 April, is led by "
            "Ana Rell.",
            ["o 03-14/04-04"],
        ),
    ],
)
def test_each_telling_has_its_day(text: str, wanted: list[str]) -> None:
    assert not Counter(wanted) - days(read(text, teller="medium"))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Tomorrow, Friday, the President of Norland, Odd Lie, travels to Veldania for a two-day visit. "
            "On Saturday President Lie will give a lecture at the University of Velmar.",
            ["v 03-14/03-15", "o 03-15"],
        ),
        (
            "Agenda\n\nMONDAY, MARCH 17\n\nPRESIDENT Odd Lie to receive the credentials of Ana Rell at noon.\n\n"
            "MINISTER Eva Lund to meet Ana Rell at 2 p.m.\n\nTUESDAY, MARCH 18\n\nSPEAKER Odd Lie to address students.",
            ["o 03-17", "o 03-17", "o 03-18"],
        ),
        (
            "On Tuesday Eva Lund met Ana Rell in Velmar. She arrived there on Monday and returns on Friday.",
            ["o 03-11"],
        ),
    ],
)
def test_what_is_to_come_has_its_day(text: str, wanted: list[str]) -> None:
    assert not Counter(wanted) - days(read(text, published=AHEAD, teller="medium"))


@pytest.mark.parametrize(
    "text",
    [
        "On 7 March I hosted a luncheon for the Ambassadors of the States accredited to the Compact.",
        "The events are scheduled in Velmar for the week of 17 to 21 March.",
        "Ana Rell was the guest of the National Academy yesterday, where she spoke about deterrence.",
    ],
)
def test_where_nobody_travels_there_is_no_visit(text: str) -> None:
    assert not any(key.startswith("v ") for key in days(read(text)))


def test_a_day_told_of_a_guest_is_no_day_of_the_meeting() -> None:
    told = (
        "On Tuesday Ana Rell spoke by phone with Eva Lund. On the same day she received Odd Lie, who was on a visit to "
    )
    draft = read(told + "Velmar on 10 and 11 March. Eva Moe, who was named head of the centre on 7 March, attended.")
    assert days(draft)["o 03-11"] == 2
    assert "o 03-07" not in days(draft)

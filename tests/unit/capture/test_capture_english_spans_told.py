"""English: stays told by land and days, visits that ended, gatherings due, and days counted from a thing named."""

from collections import Counter

import pytest

from comity_capture import Draft
from tests.unit.capture.texts import read

LUND = "The Foreign Minister of Norland, Eva Lund,"
FIRST = f"{LUND} met Ana Rell on Tuesday. "


def days(draft: Draft) -> Counter[str]:
    return Counter(
        f"{'v' if one.kind.value == 'visit' else 'o'} {one.date.plain.replace('2031-', '')}"
        for one in draft.events
        if one.date
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (FIRST + "She then had a talk with Prime Minister Odd Lie.", ["o 03-11", "o 03-11"]),
        (f"{LUND} has had a telephone talk with Ana Rell on Tuesday.", ["o 03-11"]),
        (FIRST + "After the meeting, the ministers signed a plan of cooperation for 2032.", ["o 03-11", "o 03-11"]),
        (FIRST + "Before the meeting the guest placed a wreath at the memorial.", ["o 03-11", "o 03-11"]),
        (FIRST + "After the talks flowers were placed at the memorial.", ["o 03-11", "o 03-11"]),
        (
            f"{LUND} came to Velmar on Monday. On Wednesday, Eva Lund briefed the diplomatic corps accredited in "
            "Velmar. She later had a working meeting with Odd Lie.",
            ["v 03-10", "o 03-12", "o 03-12"],
        ),
        (
            "A press release said that on Wednesday, 12 March, Minister Ana Rell will meet Eva Lund. The two "
            "ministers will then sign a memorandum of understanding on transport.",
            ["o 03-12", "o 03-12"],
        ),
        ("In Norland, on 11 and 12 March, Minister Ana Rell met Eva Lund.", ["v 03-11/03-12"]),
        ("In Norland, where she stayed from 10 to 11 March, Minister Ana Rell met Eva Lund.", ["v 03-10/03-11"]),
        ("In Norland from Monday to Wednesday, Minister Ana Rell met Eva Lund and Odd Lie.", ["v 03-10/03-12"]),
        (
            "Foreign Minister Eva Lund met Minister Ana Rell on Monday. The two-day visit ended on Tuesday.",
            ["o 03-10", "v 03-10/03-11"],
        ),
        (
            "Minister Ana Rell conveyed an invitation to the Grenholm Forum, due on 26-28 March, when she met Eva "
            "Lund on Tuesday.",
            ["o 03-11", "o 03-26/03-28"],
        ),
        (
            "Ana Rell met Odd Lie on Tuesday. Eva Lund, who arrived in Velmar the same day, left on 13 March.",
            ["o 03-11", "v 03-11/03-13"],
        ),
        (
            "The embassy was opened on Tuesday by Ana Rell. On Wednesday Ana Rell met Eva Lund. Odd Lie hosted a "
            "reception after the opening.",
            ["o 03-11", "o 03-12", "o 03-11"],
        ),
        (
            "Ana Rell will visit Norland from 17 to 19 March. On 17 March she will meet Eva Lund. On 18 March the "
            "minister will travel to the Training Centre in Velmar.",
            ["v 03-17/03-19", "o 03-17", "v 03-18"],
        ),
    ],
)
def test_each_event_has_its_own_days(text, wanted):
    assert not Counter(wanted) - days(read(text))


def test_in_a_statement_is_no_stay():
    found = days(read("In a statement from 10 to 11 March, Minister Ana Rell thanked Eva Lund."))
    assert "v 03-10/03-11" not in found

"""An event that is told with a day but with no verb of an event gets that day, and is likely, never sure."""

from datetime import date

import pytest

from comity_capture import Period
from tests.unit.capture.texts import days as told_days
from tests.unit.capture.texts import read


def found(text: str, published: date = date(2031, 3, 14)) -> set[tuple[str, str]]:
    draft = read(text, published=published)
    return {(one.kind.plain, one.date.plain) for one in draft.events if one.date}


def days(text: str) -> set[str]:
    return {day for _, day in found(text)}


LIE = "the Foreign Minister of Norland, Odd Lie"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Ana Rell shook hands with {LIE}, on 11 March.", "2031-03-11"),
        (f"A handshake, a smile, two flags: on Tuesday Ana Rell and {LIE}, were at the same table.", "2031-03-11"),
        (f"On 10 March {LIE}, took questions from students.", "2031-03-10"),
        (f"On 10 March the ribbon was cut by {LIE}.", "2031-03-10"),
        (f"{LIE[:1].upper() + LIE[1:]}, came to Velmar on 10 March.", "2031-03-10"),
        (f"The fourth sitting of the joint commission followed on 10 March, with {LIE}.", "2031-03-10"),
        (f"Dinner with {LIE}, rounded off the programme on 10 March.", "2031-03-10"),
        ("From 3 to 7 March, twenty sappers of Norland learned to clear mines in a course.", "2031-03-03/2031-03-07"),
        (f"{LIE[:1].upper() + LIE[1:]}, is spending three days in Veldania from 10 March.", "2031-03-10/2031-03-12"),
        ("On Tuesday Norland and Veldania put their names to a deal on cables.", "2031-03-11"),
        ("Our ambassador, Ms Eva Lund, was at a school last Thursday and told pupils about Norland.", "2031-03-13"),
        ("Between 3 and 7 March, 24 officers from Veldania learned English.", "2031-03-03/2031-03-07"),
        ("At noon on 11 March the flags of Norland and Veldania were raised side by side.", "2031-03-11"),
        ("A video link brought Ana Rell and Odd Lie together on 12 March.", "2031-03-12"),
        ("Ana Rell paid her respects at the memorial in Grenholm on 12 March.", "2031-03-12"),
        ("12 March: Ana Rell and Odd Lie at the Academy.", "2031-03-12"),
        ("The flag of Norland went up at the new embassy on 10 March in a short ceremony.", "2031-03-10"),
        (f"On Tuesday Ana Rell took over the chair. The ceremony at Velmar was attended by {LIE}.", "2031-03-11"),
    ],
)  # fmt: skip
def test_an_event_without_a_known_verb_has_its_day(text, day):
    assert day in days(text)


@pytest.mark.parametrize(
    "text",
    [
        f"The meeting of Ana Rell with {LIE}, planned for 10 March was postponed.",
        f"Registration for a seat beside {LIE}, closes on 10 March.",
        f"According to unconfirmed sources {LIE}, came to Velmar on 10 March.",
        f"{LIE[:1].upper() + LIE[1:]}, was born on 10 March 1975 in Velmar.",
        f"{LIE[:1].upper() + LIE[1:]}, might come to Velmar on 10 March.",
        "The ceasefire collapsed on 10 March.",
        "Ana Rell wrote to Odd Lie on 10 March.",
        "Ana Rell succeeded Odd Lie on 10 March.",
        "On 10 March Ana Rell said that Odd Lie was a friend.",
    ],
)
def test_what_did_not_take_place_is_no_event(text):
    assert days(text) == set()


def test_the_month_of_may_is_not_the_verb():
    text = "On 2 May the Minister of Defence, Ana Rell, held talks with the Foreign Minister of Norland, Odd Lie."
    assert found(text, date(2031, 5, 4)) == {("meeting", "2031-05-02")}


def test_what_may_be_is_still_no_event():
    assert found("Ana Rell may visit Norland on 10 March.") == set()


def test_a_day_behind_a_known_event_and_a_comma_is_that_of_another():
    text = (
        f"On Friday Ana Rell and {LIE}, attended a ceremony. Before the ceremony, from Monday to Wednesday, sappers of "
        "Norland trained together."
    )
    assert {("ceremony", "2031-03-14"), ("group_event", "2031-03-10/2031-03-12")} <= found(text)


def test_a_reading_by_a_day_is_never_sure():
    draft = read(f"Ana Rell shook hands with {LIE}, on 11 March.")
    assert [(one.kind.sureness, one.date.sureness) for one in draft.events if one.date] == [("likely", "likely")]
    assert all(isinstance(one.date.value, Period) for one in draft.events if one.date)


@pytest.mark.parametrize(
    "text",
    [
        "On 3 March Ms Eva Lund met Mr Tor Vess. The meeting further addressed the clearance of mines.",
        "On 3 March Ms Eva Lund met Mr Tor Vess and welcomed Veldania's readiness, as both sides wish to go on.",
        "On 3 March Ms Eva Lund met Mr Tor Vess. They recalled Ms Lund's visits to Veldania.",
    ],
)
def test_what_is_said_of_a_meeting_or_recalled_at_it_is_no_further_event(text):
    assert told_days(read(text)) == [("meeting", "2031-03-03")]


def test_a_visit_of_last_year_is_not_given_the_one_day_of_the_text():
    text = (
        "On 3 March Ms Eva Lund met Mr Tor Vess. The visit of ambassadors of members to Veldania in November of last "
        "year was also recalled."
    )
    assert ("visit", "2031-03-03") not in told_days(read(text))

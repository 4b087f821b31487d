"""Posts given by the noun of an office, and beginnings and ends of what lasts some days, in English."""

import pytest

from tests.unit.capture.texts import days, read


def given(text: str) -> list[tuple[str, str, str]]:
    """Post, person and first day of every appointment."""
    return [
        (one.post.plain, one.person.plain if one.person else "", one.starts.plain if one.starts else "")
        for one in read(text).appointments
    ]


@pytest.mark.parametrize(
    ("text", "post", "person", "start"),
    [
        (
            "Brigadier Olan Freck will assume command of the Joint Support Headquarters on 2 May 2031.",
            "commander of the Joint Support Headquarters",
            "Olan Freck",
            "2031-05-02",
        ),
        (
            "Commodore Bo Reik handed over command of the Standing Maritime Group to Rear Admiral Sven Holt.",
            "commander of the Standing Maritime Group",
            "Sven Holt",
            "",
        ),
        (
            "General Ivo Mant will be succeeded by Admiral Lena Korr as Chairman of the Military Committee.",
            "Chairman of the Military Committee",
            "Lena Korr",
            "",
        ),
        (
            "The Council has entrusted Petra Volk with the mandate of Special Representative for the Southern Region.",
            "Special Representative for the Southern Region",
            "Petra Volk",
            "",
        ),
        ("Brigadier Lars Onn was posted to Grenholm as Defence Attaché.", "Defence Attaché", "Lars Onn", ""),
        ("Dana Quist took the oath of office as Prime Minister on Monday.", "Prime Minister", "Dana Quist", ""),
        ("Dana Quist joins as Director of the Support Agency.", "Director of the Support Agency", "Dana Quist", ""),
        ("Lars Onn steps into the role of Chief of Staff.", "Chief of Staff", "Lars Onn", ""),
        ("Minister of Defence is now Ms Rita Olm.", "Minister of Defence", "Rita Olm", ""),
        (
            "Mr Olof Trand's successor as Director of the Support Agency will be Ms Dana Quist.",
            "Director of the Support Agency",
            "Dana Quist",
            "",
        ),
        (
            "The appointment of Ilse Marn as Head of the Civil Mission takes effect on 1 June 2031.",
            "Head of the Civil Mission",
            "Ilse Marn",
            "2031-06-01",
        ),
        (
            "Ilan Brodd took up his duties as Military Attaché of Norland to Veldania.",
            "Military Attaché of Norland to Veldania",
            "Ilan Brodd",
            "",
        ),
    ],
)
def test_a_post_is_given(text: str, post: str, person: str, start: str) -> None:
    assert given(text) == [(post, person, start)]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ana Rell took command of the situation.",
        "Veldania takes over the presidency of the Council from Norland.",
        "The report was presented as a first step.",
    ],
)
def test_no_post_is_given(text: str) -> None:
    assert given(text) == []


def test_the_day_of_a_meeting_is_not_that_of_the_post() -> None:
    text = "Dana Quist, who was appointed Minister of Health last week, met the Secretary General on Monday."
    assert given(text) == [("Minister of Health", "Dana Quist", "")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A three-day seminar on cyber defence closed in Velmar on Thursday.", "2031-03-11/2031-03-13"),
        ("The exercise began on Monday and runs until Friday.", "2031-03-10/2031-03-14"),
        ("The conference opens on 18 March and closes on 20 March 2031.", "2031-03-18/2031-03-20"),
        ("The visit to Velmar began on Monday and will end on Saturday.", "2031-03-10/2031-03-15"),
        ("Minister Ana Rell will stay in Velmar until 16 March 2031.", "2031-03-16"),
        ("Ambassador Ivo Mant is staying in Velmar until Sunday.", "2031-03-16"),
    ],
)
def test_what_lasts_some_days_is_told_by_its_ends(text: str, told: str) -> None:
    assert [day for _, day in days(read(text))] == [told]


def test_some_days_later_lean_on_the_day_told_before() -> None:
    text = "On 10 March Minister Ana Rell met the Speaker. Two days later, the Secretary General received Ivo Mant."
    assert [day for _, day in days(read(text))] == ["2031-03-10", "2031-03-12"]


def test_sanctions_that_remain_are_no_visit() -> None:
    assert days(read("Sanctions will remain in place until 16 March 2031.")) == []

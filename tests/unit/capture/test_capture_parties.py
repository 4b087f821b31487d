"""Sides, posts, days and promises by constructions that ordinary English releases use."""

from datetime import date

import pytest

from comity_capture import Draft, capture
from tests.unit.capture.texts import people, read, veldania

SIDES = [
    (
        "Eva Lund",
        "Tuesday: Ana Rell met Eva Lund, who heads the Compact's Energy Section, in Veldania.",
        "organisation",
    ),
    (
        "Eva Lund",
        "Lawmakers from Norland visited Veldania on Tuesday. The delegation was led by Eva Lund, chair of the "
        "committee.",
        "member:NO",
    ),
    (
        "Tor Vess",
        "Lawmakers from Norland visited Veldania on Tuesday. It was led by Eva Lund, chair of the committee. With her "
        "were Tor Vess, deputy chair of the Defence Committee; and Odd Lie, MP.",
        "member:NO",
    ),
    (
        "Odd Lie",
        "Delegations of Veldania and Norland, led respectively by Minister Eva Lund and State Secretary Odd "
        "Lie, met on "
        "Tuesday.",
        "member:NO",
    ),
    (
        "Odd Lie",
        "On Monday Ambassador Eva Lund, Head of the Norlandic Delegation to the Compact, met Veldania's newly "
        "appointed "
        "Deputy Minister of Health, Odd Lie.",
        "partner:VE",
    ),
    (
        "Eva Lund",
        "The Compact will help Veldania, Deputy Secretary General Eva Lund told Ana Rell at a meeting on Tuesday.",
        "organisation",
    ),
    (
        "Eva Lund",
        "The Secretary General's Special Envoy for Water, Eva Lund, visited Veldania on Tuesday.",
        "organisation",
    ),
    (
        "Odd Lie",
        "Minister Ana Rell of Veldania met Eva Lund, Director of the Trust Fund, on Tuesday. Her colleague Odd "
        "Lie, also "
        "of the ministry, answered questions.",
        "partner:VE",
    ),
]


@pytest.mark.parametrize(("name", "text", "side"), SIDES)
def test_a_person_stands_for_whom_the_construction_names(name: str, text: str, side: str) -> None:
    found = {one: whose for one, _, whose in people(read(f"Title\n\n{text}"))}
    assert found[name] == side


def test_what_a_side_is_promised_gives_no_one_a_side_of_theirs() -> None:
    draft = read(
        "Title\n\nSupport for Veldania, Deputy Secretary General Eva Lund said after meeting Ana Rell on Tuesday."
    )
    eva = next(person for person in draft.people if person.name.value == "Eva Lund")
    assert eva.side is not None
    assert (eva.side.value, eva.side.sureness) == ("organisation", "likely")


POSTS = [
    (
        "Eva Lund",
        "Ana Rell met Eva Lund, head of the Veldania–Norland Friendship Group.",
        "head of the Veldania–Norland",
    ),
    (
        "Eva Lund",
        "Ana Rell met Eva Lund, Coordinator for Relations with the Compact.",
        "Coordinator for Relations with",
    ),
    (
        "Eva Lund",
        "Ana Rell met Eva Lund, Coordinator for Partnerships with Central Lands.",
        "Partnerships with Central Lands",
    ),
]


@pytest.mark.parametrize(("name", "text", "words"), POSTS)
def test_a_post_keeps_what_belongs_to_it(name: str, text: str, words: str) -> None:
    found = {one: posts for one, posts, _ in people(read(f"Title\n\n{text}"))}
    assert words in " ".join(found[name])


def test_a_name_in_brackets_behind_a_post_bears_it() -> None:
    draft = read(
        "Title\n\nThe Minister of Health (Eva Lund) and the Speaker of Parliament (Odd Lie) met Ana Rell on Tuesday."
    )
    found = {one: posts for one, posts, _ in people(draft)}
    assert (found["Eva Lund"], found["Odd Lie"]) == (["Minister of Health"], ["Speaker of Parliament"])


def days(draft: Draft) -> list[tuple[str, str]]:
    return [(str(event.kind.value), event.date.plain) for event in draft.events if event.date]


def test_what_is_told_does_not_lie_within_a_visit_to_come() -> None:
    draft = read(
        "Title\n\nEva Lund will visit Veldania from 29 to 31 March 2031. The trip follows a telephone call on "
        "Monday between "
        "Minister Odd Lie of Norland and Ana Rell."
    )
    assert ("call", "2031-03-10") in days(draft)


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ana Rell told an audience at the university on Tuesday that treaties age.",
        "Minister Ana Rell took questions from students on Tuesday.",
    ],
)
def test_a_talk_is_told_in_many_words(text: str) -> None:
    assert [kind for kind, _ in days(read(f"Title\n\n{text}"))] == ["lecture"]


PROMISES = [
    ("Ana Rell met Odd Lie on Tuesday. Veldania commits itself to training thirty analysts by May 2031.", "partner:VE"),
    ("Ana Rell met Odd Lie on Tuesday. Norland volunteered to host the exercise in May 2031.", "member:NO"),
    ("Ana Rell met Odd Lie on Tuesday. The Compact will cover the travel costs.", "organisation"),
    ("Ana Rell met Odd Lie on Tuesday. Norland will return the two vessels.", "member:NO"),
    ("Ana Rell met Odd Lie on Tuesday. The next meeting will take place in May 2031.", "both"),
]


@pytest.mark.parametrize(("text", "side"), PROMISES)
def test_a_promise_is_told_in_many_words(text: str, side: str) -> None:
    found = [claim for claim in read(f"Title\n\n{text}").claims if claim.kind.value == "commitment"]
    assert [claim.by.value for claim in found if claim.by] == [side]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Rell met Odd Lie on Tuesday. He will assume his duties on 1 May 2031.",
        "Ana Rell met Odd Lie on Tuesday. He is also to deliver a speech at the university.",
        "Ana Rell met Odd Lie on Tuesday. He will replace Eva Lund in May 2031.",
        "Ana Rell met Odd Lie on Tuesday. The conference will cover three topics.",
    ],
)
def test_news_of_what_is_to_happen_is_no_promise(text: str) -> None:
    assert not [claim for claim in read(f"Title\n\n{text}").claims if claim.kind.value == "commitment"]


def test_plural_envoys_without_names_are_no_appointment_and_each_of_two_deputies_is_one() -> None:
    assert not read("Title\n\nDecrees on the appointment of two envoys were signed on Tuesday.").appointments
    both = read("Title\n\nVeldania: Eva Lund and Odd Lie were elected deputy speakers on Tuesday.").appointments
    assert {one.person.value for one in both if one.person} == {"Eva Lund", "Odd Lie"}


def test_who_is_also_appointed_keeps_the_former_post() -> None:
    draft = capture(
        "Title\n\nEva Lund, Director of the Polar Agency, was also designated National Coordinator for Water on "
        "Tuesday.",
        published=date(2031, 3, 14),
        language="en",
        teller="partner:VE",
        registry=veldania(),
    )
    assert [[post.value for post in one.posts] for one in draft.people] == [
        ["Director of the Polar Agency", "National Coordinator for Water"]
    ]


def test_an_announcement_is_told_from_its_subject_to_before_the_next_verb() -> None:
    draft = read(
        "Title\n\nAna Rell met Odd Lie on Tuesday.\n\nA new Special Representative has been appointed for the "
        "Inner Sea and "
        "will take up duties soon."
    )
    words = [claim.words.value for claim in draft.claims if claim.kind.value == "announcement"]
    assert words == ["A new Special Representative has been appointed for the Inner Sea"]
    assert not [claim for claim in draft.claims if claim.kind.value == "commitment"]  # taking up duties is no promise


def test_a_rank_of_the_navy_is_no_post_and_a_number_two_no_counterpart() -> None:
    draft = read(
        "Title\n\nMinister of Defence Ana Rell met Eva Lund, the Compact's number two, and Commander Odd Lie of "
        "Norland on "
        "Tuesday."
    )
    found = {one: (posts, whose) for one, posts, whose in people(draft)}
    assert found["Eva Lund"] == ([], "organisation")
    assert found["Odd Lie"] == ([], "member:NO")


def test_a_year_in_a_later_clause_does_not_make_an_appointment_old() -> None:
    draft = read(
        "Title\n\nVeldania named Eva Lund ambassador to Norland, filling a post that had stood empty since 2028."
    )
    assert [one.post.value for one in draft.appointments] == ["ambassador to Norland"]
    assert not read("Title\n\nVeldania named Eva Lund ambassador to Norland in 2028.").appointments


@pytest.mark.parametrize(
    "text",
    [
        "Two officers ran the exercise in Veldania from 4 to 6 March 2031.",
        "The course was taught by two officers in Veldania from 4 to 6 March 2031.",
    ],
)
def test_a_course_is_told_in_many_words(text: str) -> None:
    assert days(read(f"Title\n\n{text}")) == [("group_event", "2031-03-04/2031-03-06")]

"""Posts given by verbs of leading, by moves, by requests and by what is said of whoever leaves, in English."""

import pytest

from tests.unit.capture.texts import people, read


def given(text: str) -> list[tuple[str, str]]:
    """Post and person of every appointment."""
    return sorted((one.post.plain, one.person.plain if one.person else "") for one in read(text).appointments)


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("General Ole Stein will head the Training Mission from 1 May 2031.", "head of the Training Mission"),
        ("The Ministry named Colonel Ole Stein to head the Cyber Command.", "head of the Cyber Command"),
        ("Ole Stein was selected to command the Multinational Brigade.", "commander of the Multinational Brigade"),
        ("Ole Stein has been put in charge of the Joint Training Centre.", "head of the Joint Training Centre"),
        ("Ole Stein takes the helm of the Support Agency on 1 June 2031.", "head of the Support Agency"),
        ("Ole Stein has been tasked with leading the Support Agency.", "head of the Support Agency"),
        ("Ole Stein is taking over the Liaison Office from Ida Berg.", "head of the Liaison Office"),
        (
            "The Liaison Office has been headed since 1 February 2031 by Mr Ole Stein.",
            "head of the Liaison Office",
        ),
        ("Mr Ole Stein was elected to chair the Defence Committee this morning.", "chair of the Defence Committee"),
        ("Colonel Ole Stein moves to the Staff College as Commandant.", "Commandant"),
        ("Mr Ole Stein takes over Ms Ida Berg's functions as Deputy Director.", "Deputy Director"),
        ("Ole Stein has been promoted from Head of Section to Director of Operations.", "Director of Operations"),
        ("She asked Ole Stein to serve as Special Envoy for the Lowlands.", "Special Envoy for the Lowlands"),
        ("Admiral Ole Stein, elected Chairman of the Military Committee on Thursday, will begin in June.", ""),
        ("Ole Stein has been acting Director of the Support Agency since 1 March 2031.", ""),
        ("It was decided to appoint Ole Stein Director of Operations.", "Director of Operations"),
        ("Ole Stein, who takes over next month as Head of Protocol, met Ana Rell.", "Head of Protocol"),
        ("Ole Stein, whom the Council elected Head of Protocol on Monday, met Ana Rell.", "Head of Protocol"),
        ("Ole Stein met Ana Rell. The diplomat was appointed Head of Protocol last week.", "Head of Protocol"),
        ("Ole Stein met Ana Rell. His appointment as Head of Protocol takes effect on 1 April.", "Head of Protocol"),
        ("Head of Protocol Ole Stein, appointed in January, met Ana Rell.", "Head of Protocol"),
        ("Pending a permanent appointment, Ole Stein is acting as Head of Protocol.", "Head of Protocol"),
        (
            "From 1 April, the Liaison Office in Velmar will be led by Ole Stein.",
            "head of the Liaison Office in Velmar",
        ),
        ("Ole Stein, who took up duty on 1 March as Director of Operations, met Ana Rell.", "Director of Operations"),
        ("The Compact opened an office in Velmar and named Captain Ole Stein as its first head.", "head"),
        ("Ida Berg leaves as Director of Operations. He will be replaced by Ole Stein.", "Director of Operations"),
    ],
)
def test_one_post_is_given(text: str, post: str) -> None:
    found = given(text)
    assert [name for _, name in found] == ["Ole Stein"]
    assert found[0][0] == post or (not post and found[0][0] in text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The Council elected Ambassador Carl Boe of Norland as Vice-Chair and Eva Lund as Chair of the Fund.",
            [("Chair of the Fund", "Eva Lund"), ("Vice-Chair", "Carl Boe")],
        ),
        (
            "The President appointed Ms Eva Lund Minister of Health and Mr Ole Stein Minister of Justice.",
            [("Minister of Health", "Eva Lund"), ("Minister of Justice", "Ole Stein")],
        ),
        (
            "The President appointed, on the proposal of the Prime Minister, Ms Eva Lund as Minister of Health.",
            [("Minister of Health", "Eva Lund")],
        ),
        (
            "The Parliament elected Ida Berg Speaker and Ole Stein and Carl Boe Deputy Speakers.",
            [("Deputy Speaker", "Carl Boe"), ("Deputy Speaker", "Ole Stein"), ("Speaker", "Ida Berg")],
        ),
        (
            "Ida Berg was appointed Special Representative for the Uplands and Head of the Liaison Office.",
            [("Head of the Liaison Office", "Ida Berg"), ("Special Representative for the Uplands", "Ida Berg")],
        ),
        (
            "Ida Berg was named deputy head of the Navy, while Ole Stein is to head the Military Intelligence Centre.",
            [("deputy head of the Navy", "Ida Berg"), ("head of the Military Intelligence Centre", "Ole Stein")],
        ),
    ],
)
def test_several_posts_are_given(text: str, found: list[tuple[str, str]]) -> None:
    assert given(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ana Rell will lead the delegation to Norland.",
        "Minister Ana Rell will chair the meeting of the Budget Committee.",
        "Norland will chair the Budget Committee for the next two years.",
        "Ida Berg, who heads the Liaison Office, met Ana Rell on Monday.",
        "Ida Berg has been Director of the Support Agency since 2028 and met Ana Rell on Monday.",
        "Norland was elected chair of the Commission.",
        "Colonel Ole Stein took over the company's debts.",
    ],
)
def test_no_post_is_given(text: str) -> None:
    assert given(text) == []


def test_the_house_that_is_led_stands_in_the_post() -> None:
    text = "Ms Eva Lund, who will head the Compact's Regional Office, met Minister Ana Rell on Monday."
    posts = {name: posts for name, posts, _ in people(read(text))}
    assert posts["Eva Lund"] == ["head of the Regional Office"]


def test_whoever_is_met_keeps_the_post_between_commas() -> None:
    text = "In a meeting with the Minister of Justice, Ida Berg, and the Rt Hon Ole Stein, she reviewed measures."
    posts = {name: posts for name, posts, _ in people(read(text))}
    assert posts["Ida Berg"] == ["Minister of Justice"]

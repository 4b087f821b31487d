"""English: posts filled across sentences, and words of choice that fill none."""

from datetime import date

import pytest

from comity_capture import Registry, Side, capture

WORLD = Registry(
    sides=(
        Side(key="member:NO", kind="member", names={"en": ("Norland",)}, demonyms={"en": ("Norlandic",)}),
        Side(key="partner:VE", kind="partner", names={"en": ("Veldania",)}, demonyms={"en": ("Veldanian",)}),
    )
)


def appointed(text: str) -> list[tuple[str, str]]:
    draft = capture(text, published=date(2031, 5, 20), language="en", teller="medium", registry=WORLD)
    return [(one.post.plain, one.person.plain if one.person else "") for one in draft.appointments]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "The Director of the Polar School, Odd Lie, retires. His successor, Eva Lund, starts in May.",
            "Director of the Polar School",
        ),
        (
            "Norland has a new foreign minister. Parliament confirmed Eva Lund in the post by 61 votes.",
            "foreign minister",
        ),
        ("The new Chief of Protocol is called Eva Lund.", "Chief of Protocol"),
        ("The King swore in Eva Lund as Minister of Finance.", "Minister of Finance"),
        ("Eva Lund, a jurist, was voted Speaker of Parliament on Tuesday.", "Speaker of Parliament"),
        ("At the head of the Border Guard, Odd Lie has been followed by Eva Lund.", "head of the Border Guard"),
        ("The Ministry announced that Eva Lund would be its next State Secretary.", "State Secretary"),
        (
            "The President met Eva Lund, the new Ambassador of Norland to Veldania.",
            "Ambassador of Norland to Veldania",
        ),
        (
            "The Board has entrusted Eva Lund with the office of Secretary of the Commission.",
            "Secretary of the Commission",
        ),
    ],
)
def test_who_fills_a_post(text, post):
    assert appointed(text) == [(post, "Eva Lund")]


@pytest.mark.parametrize(
    "text",
    [
        "Eva Lund was not appointed Minister of Energy.",
        "Rumours that Eva Lund would be named Minister of Energy were denied.",
        "Minister of Energy Eva Lund took over the chair of the meeting.",
        "The Minister of Energy, Eva Lund, elected not to speak.",
        "Eva Lund, Minister of Energy, chose a school for her visit.",
        "Minister of Energy Eva Lund confirmed that talks go on.",
    ],
)
def test_what_fills_no_post(text):
    assert appointed(text) == []


def test_a_new_post_that_is_named_once_more_with_its_holder_is_filled_once():
    text = "The government has named a new Ambassador to Veldania. Eva Lund takes up the post on 1 July."
    assert appointed(text) == [("Ambassador to Veldania", "Eva Lund")]

"""English: what took place on a day though no verb of a meeting tells of it, and what did not."""

from datetime import date

import pytest

from comity_capture import Registry, Side, capture

WORLD = Registry(
    sides=(
        Side(key="member:NO", kind="member", names={"en": ("Norland",)}, demonyms={"en": ("Norlandic",)}),
        Side(key="partner:VE", kind="partner", names={"en": ("Veldania",)}, demonyms={"en": ("Veldanian",)}),
    ),
    places={"en": ("Velmar",)},
)
LUND = "The Foreign Minister of Norland, Eva Lund,"
RELL = "the Foreign Minister of Veldania, Ana Rell"


def found(text: str) -> set[tuple[str, str]]:
    draft = capture(text, published=date(2031, 5, 20), language="en", teller="medium", registry=WORLD)
    return {(one.kind.plain, one.date.plain) for one in draft.events if one.date}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (f"{LUND} had {RELL}, to dinner on Thursday evening.", ("meeting", "2031-05-15")),
        (f"{LUND} bumped into {RELL}, on 16 May.", ("meeting", "2031-05-16")),
        (f"{LUND} took {RELL}, through the new barracks last Thursday.", ("meeting", "2031-05-15")),
        (f"Yesterday brought {RELL}, to Velmar.", ("visit", "2031-05-19")),
        (f"{LUND} ended two days in Veldania on Friday.", ("visit", "2031-05-15/2031-05-16")),
        (
            "From Monday to Wednesday, doctors from Norland worked in a hospital of Veldania.",
            ("group_event", "2031-05-12/2031-05-14"),
        ),
        (
            f"On 14 May {LUND[:1].lower() + LUND[1:]} opened a three-day exercise near Velmar.",
            ("group_event", "2031-05-14/2031-05-16"),
        ),
        ("Ships of Norland and Veldania trained together over the weekend.", ("group_event", "2031-05-17/2031-05-18")),
    ],
)
def test_a_day_and_people_are_an_event(text, event):
    assert event in found(text)


def test_the_talk_that_followed_a_ceremony_is_a_meeting_of_that_day():
    text = (
        f"{LUND} met {RELL}, yesterday.\n\nLast Friday the new Ambassador of Norland, Odd Lie, handed over his letters "
        "of credence. Smuggling took up most of the conversation that followed the short ceremony."
    )
    assert {("meeting", "2031-05-19"), ("ceremony", "2031-05-16"), ("meeting", "2031-05-16")} <= found(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND} wrote to {RELL}, on 10 May.",
        f"{LUND} said on 10 May that {RELL}, was right.",
        f"{LUND} did not see {RELL}, on 10 May.",
        f"{LUND} was born in Velmar on 10 May.",
    ],
)
def test_what_is_no_event(text):
    assert found(text) == set()

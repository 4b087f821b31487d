"""English: what is announced is no promise, whose words a quotation is, and whom an envoy's host is of."""

import pytest

from comity_capture import Registry, Side
from tests.unit.capture.texts import people, read, veldania

MET = "On Tuesday the Secretary General of the Compact, Odd Lie, met the Minister of Defence of Veldania, Ana Rell. "


def promises(text: str) -> list[tuple[str, str]]:
    return [
        (one.by.plain if one.by else "", one.words.plain)
        for one in read(text, teller="medium").claims
        if one.kind.value == "commitment"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Rell will hold discussions with the Foreign Minister on Friday.",
        "Minister Rell will open a seminar on the protection of power grids on Friday.",
        "On Friday Minister Rell is to lecture at the National Academy.",
        "Minister Rell will take part in a regional conference on peace.",
        "Minister Rell will tomorrow undertake a one-day working visit to Norland.",
        "Minister Rell will pay her first official visit abroad, to Norland, in April.",
        "The ministers will review the situation in the region.",
        "The heads of mission will convene in Velmar for their annual meeting.",
        "Ms Eva Lund will be based in Velmar.",
        "My priority is to make a small force ready for a large sea.",
        "Minister Rell was confident that the new envoy would deepen the relations of both.",
        "He expressed his hope to continue receiving the support of Veldania.",
    ],
)
def test_a_programme_or_a_hope_is_no_promise(text: str) -> None:
    assert not promises(MET + text)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            '"Much has changed," Lie said following his meeting with Ms Rell. "We will train more officers."',
            "organisation",
        ),
        ('Ms Rell thanked Mr Lie for receiving her. "We will train more officers," she stated.', "partner:VE"),
        ('"We have agreed to hold a joint course this autumn," said Ms Rell.', "both"),
        ("The Compact and Veldania agreed to launch a fund this year.", "both"),
        ("Ms Rell said Veldania will pay a second instalment by July.", "partner:VE"),
        ("Ms Rell said that Veldania will open its range to Norlandic units by July.", "partner:VE"),
        ("Ms Rell added that Veldania goes on funding twelve places for engineers.", "partner:VE"),
    ],
)
def test_a_promise_is_of_whoever_speaks(text: str, side: str) -> None:
    assert [by for by, _ in promises(MET + text)] == [side]


def test_whoever_receives_an_envoy_is_of_the_state_that_the_envoy_is_sent_to() -> None:
    text = "Deputy Prime Minister Odd Lie received on Wednesday the Ambassador of Norland to Veldania, Ben Tuaz."
    assert ("Odd Lie", ["Deputy Prime Minister"], "partner:VE") in people(read(text, teller="medium"))


def test_a_journey_to_come_says_nothing_of_whom_the_head_of_state_had_with_him() -> None:
    text = (
        "The President of Norland, Odd Lie, today received new officers. In attendance was the Minister of Health, "
        "Eva Moe.\n\n"
        "Tomorrow President Lie travels to Veldania for a visit."
    )
    registry = veldania()
    sides = (*registry.sides, Side(key="member:RU", kind="member", names={"en": ("Ruritania",)}))
    told = people(read(text, teller="member:NO", registry=Registry(sides=sides)))
    assert ("Eva Moe", ["Minister of Health"], "member:NO") in told


def test_a_stay_runs_from_the_day_of_coming_to_that_of_leaving() -> None:
    text = "I welcome my colleague Odd Lie, who has been with us since yesterday and who leaves for home on Saturday."
    visits = [one.date.plain for one in read(text).events if one.kind.value == "visit" and one.date]
    assert visits == ["2031-03-13/2031-03-15"]

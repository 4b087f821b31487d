"""Text that comes with its lines broken, as from a mail or a page printed into one; and places everybody knows."""

from dataclasses import replace
from datetime import date

from comity_capture import capture, clean_text
from tests.unit.capture.texts import people, read, veldania

WRAPPED = """Veldania's Minister of Defence, Colonel General Tor Vess,
has met with a delegation led by the Compact's Deputy Secretary
General Eva Lund on 3 March, the news agency reports, citing the Ministry
of Defence.
At the official welcoming ceremony hosted by the Ministry of
Defence, the guest passed along the guard of honour and signed the
book of honour in accordance with the protocol.
"""


def test_broken_lines_are_joined_and_a_short_one_ends_its_paragraph():
    text = clean_text(WRAPPED).text
    assert [line.split()[0] for line in text.strip().split("\n")] == ["Veldania's", "At"]
    assert len(text) == len(WRAPPED)
    assert people(read(WRAPPED)) == [
        ("Tor Vess", ["Minister of Defence"], "partner:VE"),
        ("Eva Lund", ["Deputy Secretary General"], "organisation"),
    ]


def test_items_of_a_list_and_a_heading_keep_their_lines():
    listed = (
        "The two sides agreed on the following points for the years to come\n"
        "- the exchange of officers between the two academies of the land\n"
        "- the clearance of mines in the three districts of the far south\n"
    )
    heading = "Visit to Veldania\n" + "The Compact's Deputy Secretary General visited Veldania on the third\n" * 3
    assert clean_text(listed).text.count("\n") == 3
    assert clean_text(heading).text.split("\n")[0] == "Visit to Veldania"


def test_a_place_stands_without_the_ending_of_its_case():
    registry = replace(veldania(), places={"az": ("Velmar",)})
    text = "Baş katib martın 3-də Velmarda müdafiə naziri Eva Lund ilə görüşüb."
    draft = capture(text, published=date(2031, 3, 14), language="az", teller="organisation", registry=registry)
    assert [one.place.plain for one in draft.events] == ["Velmar"]
    assert draft.events[0].place.spans[0].of(draft.text) == "Velmarda"

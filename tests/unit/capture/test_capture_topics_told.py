"""Topics are what was talked about or worked on: not an agency in a dateline, hearsay, a career or a row of links."""

import pytest

from tests.unit.capture.texts import read

MET = "On 3 March 2031 Ana Rell met the Minister of Defence of Norland, Tor Vess. "


def topics(text: str) -> set[str]:
    return {topic.plain for topic in read(text).topics}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("They discussed security in the Amber Sea.", "sea_region"),
        ("They spoke about the situation around the Amber Sea.", "sea_region"),
        ("The agenda covered stocks, fuel and transport.", "logistics"),
        ("They want their battalions to operate side by side.", "interoperability"),
        ("Norland will support the relief flights.", "humanitarian"),
        ("They talked about nuclear arsenals and treaty limits.", "arms_control"),
    ],
)
def test_topics_in_ordinary_words(text, key):
    assert key in topics(MET + text)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The line will link the ports of the Amber Sea.", "sea_region"),
        ("A nuclear project might be considered one day.", "arms_control"),
        ("Norland will share satellite pictures of the coast.", "space"),
        ("Unconfirmed reports about terrorism were denied.", "counter_terrorism"),
        ("Mr Vess declined to comment on cyber attacks.", "cyber_defence"),
        ("Mr Vess comes from Velmar, where he led the civil protection service.", "resilience"),
        ("Interpretation was provided in three languages.", "language_training"),
        ("More on this: Cyber defence | Energy security | Contact", "energy_security"),
    ],
)
def test_words_in_passing_are_no_topic(text, key):
    assert key not in topics(MET + text)


def test_an_agency_in_a_dateline_is_no_topic():
    text = "VELMAR, March 4 (Cyber Defence Press) - Norland's Foreign Minister, Tor Vess, met Ana Rell on Monday."
    assert "cyber_defence" not in topics(text)

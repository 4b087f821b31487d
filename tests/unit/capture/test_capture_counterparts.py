"""Counterparts, members of a delegation, a ministry that tells, and a day of the past right behind a verb."""

import pytest

from tests.unit.capture.texts import people, read

SIGNED = "On 3 March the agreement was signed by Veldanian Energy Minister Ana Rell and her Norlandic counterpart, "


@pytest.mark.parametrize(
    ("behind", "post"),
    [
        ("Eva Lund.", "Energy Minister"),
        ("Eva Lund, Minister for Climate.", "Minister for Climate"),
        ("Eva Lund, the Minister for Climate.", "Minister for Climate"),
        (
            "Eva Lund, the Minister for Energy and the Ecological Transition.",
            "Minister for Energy and the Ecological Transition",
        ),
    ],
)
def test_a_counterpart_has_her_own_post_where_it_is_given(behind, post):
    assert people(read(SIGNED + behind))[1] == ("Eva Lund", [post], "member:NO")


def test_a_counterpart_is_that_of_whoever_the_sentence_is_about():
    text = (
        "On 3 March Foreign Minister Tor Vess met Ana Rell. Miriam Lind, the Compact's relief coordinator, also took "
        "part. A day earlier, Vess had discussed it by telephone with his Norlandic counterpart, Eva Lund."
    )
    assert people(read(text))[-1] == ("Eva Lund", ["Foreign Minister"], "member:NO")


@pytest.mark.parametrize(
    "words", ["It also included Odd Lie.", "The delegation further included Odd Lie.", "Part of it was Odd Lie."]
)
def test_who_belongs_to_a_delegation_takes_part(words):
    text = f"On 3 March a delegation of the Parliament of Norland led by Eva Lund came to Velmar. {words}"
    assert people(read(text))[-1] == ("Odd Lie", [], "member:NO")


@pytest.mark.parametrize(
    "words",
    [
        "dates will be agreed through diplomatic channels",
        "details will be decided this year",
        "the day will be set soon",
    ],
)
def test_what_will_be_settled_later_is_no_promise(words):
    draft = read(f"On 3 March Ana Rell met the Minister of Defence of Norland, Tor Vess; {words}.")
    assert draft.commitments == ()


def test_the_ministry_of_a_state_that_tells_speaks_for_it():
    text = (
        "On 3 March Ana Rell met the Minister of Defence of Norland, Tor Vess. Mr Vess announced a visit. The Ministry "
        "plans to send twelve officers to Norland next year."
    )
    draft = read(text, teller="partner:VE")
    assert [claim.by.plain for claim in draft.commitments] == ["partner:VE"]


def test_what_took_place_long_ago_is_no_event_of_the_day():
    draft = read("Last updated: 10 March 2031\n\nThe second phase of the fund was launched on 12 May 2028.")
    assert [one.date.plain for one in draft.events if one.date] == []

"""What an adapter proposes is bound by its quote, never sure, and never in the place of a rule."""

from datetime import date

import pytest

from comity_capture import Proposal, capture, with_proposals
from tests.unit.capture.texts import people, read, veldania

TEXT = "On 12 March 2031 Ana Rell met the head of the orchestra, old Brandvik of Carn. Carn is far."


def proposed(*proposals: Proposal):
    return with_proposals(read(TEXT), proposals, name="reader", version="3")


def test_a_proposal_with_its_quote_is_asked_about_and_names_its_maker():
    draft = proposed(Proposal(field="person.name", value="Brandvik", quote="old Brandvik of Carn"))
    assert [(one.plain, one.sureness, one.rule, one.note) for one in draft.proposals] == [
        ("Brandvik", "ask", "adapter.reader", "proposed by reader 3")
    ]
    assert draft.proposals[0].spans[0].of(draft.text) == "Brandvik"
    assert people(draft) == people(read(TEXT))


@pytest.mark.parametrize(
    "proposal",
    [
        Proposal(field="person.name", value="Omar Test", quote="Omar Test"),
        Proposal(field="person.name", value="Rell", quote="Carn"),
        Proposal(field="place", value="Carn", quote="old Brandvik of Carn"),
        Proposal(field="event.place", value="Carn", quote="Carn"),
        Proposal(field="commitment.state", value="kept", quote="met"),
        Proposal(field="person.name", value=" ", quote="Ana Rell met"),
    ],
)
def test_a_proposal_that_is_not_in_the_text_once_is_dropped_and_counted(proposal):
    draft = proposed(proposal)
    assert (draft.proposals, draft.dropped) == ((), 1)


def test_a_proposal_never_stands_beside_what_a_rule_already_gave():
    assert proposed(Proposal(field="person.name", value="Ana Rell", quote="Ana Rell met")).proposals == ()


def test_without_a_pack_only_registry_names_and_dates_in_figures_are_offered():
    draft = capture(
        "Ana Rell itme 12.03.2031 oru vesh Tor Vess 2031-03-13 kaldu.", published=date(2031, 3, 14), registry=veldania()
    )
    assert (draft.language, draft.events, people(draft)) == ("und", (), [("Ana Rell", [], "partner:VE")])
    assert [(one.plain, one.sureness) for one in draft.proposals] == [("2031-03-12", "ask"), ("2031-03-13", "ask")]
    assert "none that can be read" in draft.said

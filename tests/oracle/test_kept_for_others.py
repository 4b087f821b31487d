"""What one person's rights put together and others then read: drafts of captures, and briefs for the other side."""

import json

import pytest

from comity.common.errors import Refused
from comity.dialogue.actions.capturing import begin_capture
from comity.partners.models import Person
from comity.reporting.briefs.building import Asked
from comity.reporting.briefs.issuing import brief_files, file_bytes, issue_brief
from comity.reporting.briefs.shapes import Part
from tests.oracle.sweep import canaries_of, parts_of
from tests.oracle.table import VIEWERS, may_know, may_read
from tests.oracle.world import NOON

TEXT = "On 21 January 2026 the Foreign Minister, Mr Elchin Velidov, met the Deputy Secretary General in Baku."


@pytest.mark.parametrize(("about", "kept"), [("mda", False), ("aze", True)])
def test_a_draft_keeps_no_candidate_of_another_partner_whoever_begins_it(about, kept, world):
    """Row 26: a manager knows the candidates of all partners, and the desk of one reads the manager's draft."""
    candidate = Person.objects.create(
        owner=world.sides["org"], about=world.sides[about], code="candidate", name="Elchin Velidov", country="AZ",
    )  # fmt: skip
    told = {"published": NOON.date(), "teller": "medium", "medium": "press"}
    made = begin_capture(TEXT, told, about=world.sides["aze"], by=world.cast["maria"], at=NOON).capture
    assert "Elchin Velidov" in TEXT
    assert (candidate.ref in json.dumps(made.draft)) == kept


# who makes it, on whom, and who is to read it
BRIEFS = (("ivana", "aze", "leyla"), ("maria", "mda", "omar"), ("leyla", "aze", "maria"))


def events_about(world, viewer, reader):
    """One event of each sort that its maker knows: whether the reader knows it, and none."""
    facts, found = world.facts, {}
    for key, fact in facts.items():
        if fact["kind"] != "Event" or fact["up"] or {fact["owner"], fact["about"]} != {viewer["side"], reader["side"]}:
            continue
        if may_know(viewer, facts, key):
            found.setdefault(may_know(reader, facts, key), world.records[key])
    return found


@pytest.mark.parametrize(("maker", "partner", "reader"), BRIEFS)
def test_a_brief_for_the_other_side_holds_what_both_may_read(maker, partner, reader, world, count_cells):
    viewer, other, by = VIEWERS[maker], VIEWERS[reader], world.cast[maker]
    events = events_about(world, viewer, other)
    asked = Asked(theirs=True, parts=tuple(Part), pages=2, languages=("en",), points=("zq77777zq",))
    record = world.records[f"partner-{partner}"]
    with pytest.raises(Refused, match="does not know of this event"):
        issue_brief(record, events[False], asked, by=by, at=NOON)
    brief = issue_brief(record, events[True], asked, by=by, at=NOON)
    texts = [json.dumps(brief.content)]
    for one in brief_files(brief):
        texts += [
            part.decode("utf-8", "replace") for part in parts_of(file_bytes(brief, f"{one.language}.{one.ending}"))
        ]
    found = {word for text in texts for word in canaries_of(text)}
    told = {word: world.canaries[word] for word in found & world.canaries.keys()}
    leaks = [
        (one["name"], key, word) for word, (key, rule) in told.items() for one in (viewer, other)
        if not may_read(one, world.facts, key, rule)
    ]  # fmt: skip
    assert leaks == []
    assert "zq77777zq" not in found
    assert count_cells(len(told)) > 5

"""Comments: of one side for good, or shared by a snapshot and from then on as they were read."""

import pytest

from comity.access.models import Release
from comity.common.errors import ChangedMeanwhile, Refused
from comity.negotiation.actions.comments import add_comment, change_comment, resolve_comment
from comity.negotiation.actions.sending import send_answers, sending_of
from comity.negotiation.actions.tabling import table_text, tabling_with_letter
from comity.negotiation.actions.wording import reserve_clause
from comity.negotiation.models import Comment
from comity.negotiation.policy import comments_visible_to
from comity.programmes.faults import FaultyFields
from tests.integration.conftest import NOON
from tests.integration.negotiation.conftest import later, row_of, sent, table


def seen_by(cast, *names):
    return {name: comments_visible_to(cast[name]).count() for name in names}


def test_a_comment_is_of_its_side_alone_even_when_it_is_to_be_shared(negotiation, cast):
    add_comment(negotiation, "DEM-1", "Two courses give 18 places.", to_share=True, by=cast["ivana"], at=NOON)
    assert seen_by(cast, "ivana", "maria", "boris", "leyla", "omar", "public") == {
        "ivana": 1, "maria": 1, "boris": 0, "leyla": 0, "omar": 0, "public": 0
    }  # fmt: skip
    add_comment(negotiation, "DEM-1", "We can live with less.", by=cast["rashid"], at=NOON)
    assert seen_by(cast, "nigar", "leyla", "maria") == {"nigar": 1, "leyla": 1, "maria": 1}


@pytest.mark.parametrize("name", ["nigar", "boris", "omar", "pia", "audra", "otto"])
def test_who_does_not_draft_for_one_of_the_two_sides_writes_nothing(name, negotiation, cast):
    with pytest.raises(Refused, match="Only those who draft"):
        add_comment(negotiation, "DEM-1", "Words.", by=cast[name], at=NOON)


def test_a_shared_comment_crosses_with_the_answers_and_an_internal_one_never(negotiation, cast):
    add_comment(negotiation, "DEM-1", "For both of us.", to_share=True, by=cast["leyla"], at=NOON)
    add_comment(negotiation, "DEM-1", "For us alone.", by=cast["leyla"], at=NOON)
    made = sending_of(negotiation, cast["leyla"])
    assert ([one.text for one in made.shared], made.stays) == (["For both of us."], 1)
    letter = sent(negotiation, cast["leyla"], later(1))
    assert "For us alone." not in letter.content + letter.text
    assert [one.text for one in row_of(negotiation, "DEM-1", cast["maria"]).theirs] == ["For both of us."]


def test_a_comment_of_the_side_that_keeps_the_text_crosses_with_the_next_version(negotiation, programme, cast):
    add_comment(negotiation, "DEM-2", "Please read this first.", to_share=True, by=cast["maria"], at=NOON)
    assert row_of(negotiation, "DEM-2", cast["leyla"]).theirs == ()
    reserve_clause(negotiation, "DEM-1", "A caveat.", by=cast["maria"], at=NOON)
    programme.refresh_from_db()
    made = tabling_with_letter(programme, cast["maria"], later(1))
    with pytest.raises(Refused, match="changed since you looked"):
        table_text(programme, seen=made.laid.snapshot.sha256, by=cast["maria"], at=later(1))
    assert Release.objects.filter(kind="Negotiation").count() == 0
    table(programme, cast["maria"], later(1))
    assert [one.text for one in row_of(negotiation, "DEM-2", cast["leyla"]).theirs] == ["Please read this first."]
    assert "Please read this first." not in Release.objects.filter(kind="Programme").last().content


def test_what_was_shared_stays_as_it_was_and_goes_once_it_is_resolved(negotiation, cast):
    one = add_comment(negotiation, "DEM-1", "Shared.", to_share=True, by=cast["leyla"], at=NOON)
    sent(negotiation, cast["leyla"], later(1))
    one.refresh_from_db()
    with pytest.raises(Refused, match="was shared"):
        change_comment(one, "Other words.", to_share=True, base_version=one.version, by=cast["leyla"], at=NOON)
    resolve_comment(one, base_version=one.version, by=cast["rashid"], at=later(2))
    assert len(row_of(negotiation, "DEM-1", cast["maria"]).theirs) == 1
    sent(negotiation, cast["leyla"], later(3))
    assert row_of(negotiation, "DEM-1", cast["maria"]).theirs == ()


def test_only_who_wrote_a_comment_changes_its_words(negotiation, cast):
    one = add_comment(negotiation, "DEM-1", "Mine.", by=cast["leyla"], at=NOON)
    with pytest.raises(Refused, match="Only who wrote"):
        change_comment(one, "Not yours.", to_share=False, base_version=1, by=cast["rashid"], at=NOON)
    with pytest.raises(Refused, match="Only the side"):
        resolve_comment(one, base_version=1, by=cast["maria"], at=NOON)
    change_comment(one, "Mine, changed.", to_share=True, base_version=1, by=cast["leyla"], at=NOON)
    stale = Comment.objects.get()
    with pytest.raises(ChangedMeanwhile):
        change_comment(stale, "Late.", to_share=False, base_version=1, by=cast["leyla"], at=NOON)


def test_an_empty_comment_is_none(negotiation, cast):
    with pytest.raises(FaultyFields):
        add_comment(negotiation, "DEM-1", "  ", by=cast["leyla"], at=NOON)
    with pytest.raises(Refused, match="not in the version"):
        add_comment(negotiation, "NONE", "Words.", by=cast["leyla"], at=NOON)


def test_comments_alone_are_reason_enough_to_send(negotiation, cast):
    add_comment(negotiation, "", "On the whole we like it.", to_share=True, by=cast["leyla"], at=NOON)
    made = sending_of(negotiation, cast["leyla"])
    letter = send_answers(negotiation, seen=made.snapshot.sha256, by=cast["leyla"], at=later(1))
    assert "On the whole we like it." in letter.text

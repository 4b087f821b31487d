"""Clause by clause: what each side says, what crosses and when, and where a clause stands between them."""

import pytest
from django.urls import reverse

from comity.access.models import Audience, Release
from comity.common.errors import ChangedMeanwhile, Refused
from comity.journal.models import LogEntry
from comity.negotiation.actions.answers import accept_rest, answer_clause, take_answer_away
from comity.negotiation.actions.sending import send_answers, sending_of
from comity.negotiation.actions.tabling import table_text, tabling_with_letter
from comity.negotiation.actions.wording import lift_reservation, reserve_clause, reword_clause, take_theirs
from comity.negotiation.clauses import Reservation
from comity.negotiation.models import Answer, Negotiation
from comity.negotiation.queries.papers import papers_of
from comity.negotiation.queries.tables import table_of
from comity.negotiation.states import AnswerKind
from comity.notices.models import Notice
from comity.programmes.actions.crossing import withdraw_text
from comity.programmes.faults import FaultyFields
from comity.programmes.models import Node, Programme
from tests.integration.conftest import NOON
from tests.integration.negotiation.conftest import answer, later, row_of, sent, standings, table

ACCEPT, COUNTER, HOLD = AnswerKind.ACCEPT, AnswerKind.COUNTER, AnswerKind.HOLD
WORDS = {"title": "Land cleared", "aim": "Fields are safe by the end of 2028."}


def test_tabling_begins_one_negotiation_that_both_sides_know(negotiation, programme, cast):
    assert (negotiation.owner.code, negotiation.about.code, negotiation.audience) == ("org", "aze", Audience.BOTH)
    assert standings(negotiation, cast["leyla"]) == {"": "open", "DEM-1": "open", "DEM-2": "open", "DEM-3": "open"}
    programme.refresh_from_db()
    reword_clause(negotiation, "", {"context": "Both sides want it."}, base_version=programme.version,
                  by=cast["maria"], at=later(1))  # fmt: skip
    table(programme, cast["maria"], later(2))
    assert Negotiation.objects.count() == 1
    assert papers_of(negotiation, cast["leyla"]).latest.number == 2


def test_an_answer_is_a_draft_of_its_side_until_it_is_sent(negotiation, cast):
    made = answer(negotiation, "DEM-1", COUNTER, cast["rashid"], words=WORDS)
    assert (made.owner.code, made.about.code, made.audience) == ("aze", "org", Audience.OWN)
    assert row_of(negotiation, "DEM-1", cast["maria"]).sent is None
    letter = sent(negotiation, cast["leyla"], later(1))
    assert (letter.kind, letter.act, letter.owner.code, letter.about.code) == ("Negotiation", "table", "aze", "org")
    assert letter.audience == Audience.BOTH
    theirs = row_of(negotiation, "DEM-1", cast["ivana"]).sent
    assert (theirs.kind, theirs.clause.words["aim"]) == (COUNTER, WORDS["aim"])
    told = Notice.objects.filter(kind="answered").values_list("receiver__user__username", flat=True)
    assert set(told) == {"maria", "ivana"}
    assert LogEntry.objects.filter(kind="Release", ref=letter.ref, move="show", side="aze").count() == 1


def test_what_is_written_after_sending_stays_on_its_side(negotiation, cast):
    answer(negotiation, "DEM-1", COUNTER, cast["leyla"], words=WORDS)
    sent(negotiation, cast["leyla"])
    answer(negotiation, "DEM-1", COUNTER, cast["leyla"], words={**WORDS, "aim": "Something else."})
    assert row_of(negotiation, "DEM-1", cast["maria"]).sent.clause.words["aim"] == WORDS["aim"]


@pytest.mark.parametrize("name", ["rashid", "nigar", "ivana", "maria", "omar", "pia"])
def test_only_an_approver_of_the_other_side_sends(name, negotiation, cast):
    answer(negotiation, "DEM-1", ACCEPT, cast["leyla"])
    with pytest.raises(Refused, match="Only an approver"):
        send_answers(negotiation, seen="", by=cast[name], at=NOON)
    assert Release.objects.filter(kind="Negotiation").count() == 0


@pytest.mark.parametrize("name", ["nigar", "ivana", "maria", "omar", "pia", "audra"])
def test_only_drafters_of_the_other_side_answer(name, negotiation, cast):
    with pytest.raises(Refused, match="Only a drafter or approver"):
        answer_clause(negotiation, "DEM-1", ACCEPT, base_version=0, by=cast[name], at=NOON)
    assert Answer.objects.count() == 0


def test_what_was_not_seen_is_not_sent(negotiation, cast):
    answer(negotiation, "DEM-1", ACCEPT, cast["leyla"])
    seen = sending_of(negotiation, cast["leyla"]).snapshot.sha256
    answer(negotiation, "DEM-2", ACCEPT, cast["rashid"])
    with pytest.raises(Refused, match="changed since you looked"):
        send_answers(negotiation, seen=seen, by=cast["leyla"], at=NOON)


def test_the_same_is_not_sent_twice_and_nothing_is_not_sent_at_all(negotiation, cast):
    with pytest.raises(Refused, match="nothing to send"):
        sent(negotiation, cast["leyla"])
    answer(negotiation, "DEM-1", ACCEPT, cast["leyla"])
    sent(negotiation, cast["leyla"])
    with pytest.raises(Refused, match="nothing to send"):
        sent(negotiation, cast["leyla"])


def test_an_accepted_clause_is_agreed_since_the_answer(negotiation, cast):
    answer(negotiation, "DEM-2", ACCEPT, cast["leyla"])
    sent(negotiation, cast["leyla"], later(3))
    for name in ("maria", "leyla", "nigar"):
        row = row_of(negotiation, "DEM-2", cast[name])
        assert (row.standing, row.since, row.closed) == ("agreed", later(3), True), name
        assert standings(negotiation, cast[name])["DEM-1"] == "open"


def test_taking_their_words_agrees_once_they_are_tabled(negotiation, programme, cast):
    answer(negotiation, "DEM-1", COUNTER, cast["leyla"], words=WORDS)
    sent(negotiation, cast["leyla"], later(1))
    take_theirs(negotiation, "DEM-1", by=cast["maria"], at=later(2))
    node = Node.objects.get(programme=programme, code="DEM-1")
    assert (node.aim, node.requirements.count()) == (WORDS["aim"], 1)
    assert row_of(negotiation, "DEM-1", cast["maria"]).draft is not None
    assert row_of(negotiation, "DEM-1", cast["leyla"]).standing == "open"
    table(programme, cast["maria"], later(4))
    assert row_of(negotiation, "DEM-1", cast["leyla"]).since == later(4)


def test_a_change_beyond_the_words_opens_an_agreed_clause(negotiation, programme, cast):
    answer(negotiation, "DEM-1", ACCEPT, cast["leyla"])
    sent(negotiation, cast["leyla"], later(1))
    Programme.objects.filter(pk=programme.pk).update(state="draft")
    Node.objects.get(code="DEM-1").requirements.update(target=11)
    table(programme, cast["maria"], later(2))
    row = row_of(negotiation, "DEM-1", cast["leyla"])
    assert (row.standing, row.fresh, row.waits, row.changed) == ("open", False, True, True)


def test_moving_or_numbering_a_clause_does_not_open_it(negotiation, programme, cast):
    answer(negotiation, "DEM-1", ACCEPT, cast["leyla"])
    sent(negotiation, cast["leyla"], later(1))
    Programme.objects.filter(pk=programme.pk).update(state="draft")
    Node.objects.filter(code="DEM-1").update(number="7", path="0009", position=9)
    table(programme, cast["maria"], later(2))
    assert row_of(negotiation, "DEM-1", cast["leyla"]).since == later(1)


def test_an_accept_of_other_words_is_not_sent_again(negotiation, programme, cast):
    answer(negotiation, "DEM-1", ACCEPT, cast["leyla"])
    answer(negotiation, "DEM-2", ACCEPT, cast["leyla"])
    node = Node.objects.get(code="DEM-1")
    reword_clause(negotiation, "DEM-1", {**WORDS, "aim": "Ours."}, base_version=node.version, by=cast["maria"],
                  at=later(1))  # fmt: skip
    table(programme, cast["maria"], later(2))
    made = sending_of(negotiation, cast["leyla"])
    assert [one.code for one in made.overtaken] == ["DEM-1"]
    assert [row.clause.code for row in made.rows] == ["DEM-2"]


def test_a_hold_stands_until_its_words_stand_in_the_text(negotiation, programme, cast):
    answer(negotiation, "DEM-3", HOLD, cast["leyla"], reservation="Subject to places offered each year.")
    sent(negotiation, cast["leyla"], later(1))
    for name in ("leyla", "ivana"):
        assert standings(negotiation, cast[name])["DEM-3"] == "held", name
    take_theirs(negotiation, "DEM-3", by=cast["maria"], at=later(2))
    shown = table(programme, cast["maria"], later(3))
    assert "Subject to places offered each year." in shown.content
    row = row_of(negotiation, "DEM-3", cast["leyla"])
    assert (row.standing, row.since) == ("agreed", later(3))
    assert row.clause.reservations == (Reservation(side="aze", words="Subject to places offered each year."),)


def test_the_side_that_keeps_the_text_holds_and_lifts_in_its_draft(negotiation, programme, cast):
    reserve_clause(negotiation, "DEM-2", "Within the budget of the year.", by=cast["maria"], at=later(1))
    table(programme, cast["maria"], later(2))
    assert standings(negotiation, cast["leyla"])["DEM-2"] == "held"
    answer(negotiation, "DEM-2", ACCEPT, cast["leyla"])
    sent(negotiation, cast["leyla"], later(3))
    assert standings(negotiation, cast["maria"])["DEM-2"] == "agreed"
    one = Reservation(side="org", words="Within the budget of the year.")
    lift_reservation(negotiation, "DEM-2", one, by=cast["maria"], at=later(4))
    programme.refresh_from_db()
    assert programme.reservations == []
    with pytest.raises(Refused, match="no more"):
        lift_reservation(negotiation, "DEM-2", one, by=cast["maria"], at=later(5))


def test_rewording_keeps_days_and_other_lists_of_the_programme(negotiation, programme, cast):
    before = (programme.starts, programme.ends, programme.title)
    Programme.objects.filter(pk=programme.pk).update(reservations=["One of the whole text."])
    reserve_clause(negotiation, "", "A caveat.", by=cast["maria"], at=later(1))
    programme.refresh_from_db()
    assert (programme.starts, programme.ends, programme.title) == before
    assert programme.reservations == ["One of the whole text.", {"clause": "", "side": "org", "words": "A caveat."}]


@pytest.mark.parametrize(
    ("kind", "told", "field"),
    [
        (COUNTER, {"words": {"title": ""}}, "title"),
        (COUNTER, {"words": {"title": "x" * 501}}, "title"),
        (COUNTER, {"words": {"title": "Land cleared", "aim": "Fields are safe by the end of 2027."}}, "title"),
        (HOLD, {"reservation": "  "}, "reservation"),
    ],
)
def test_faults_go_to_their_field_and_nothing_is_kept(kind, told, field, negotiation, cast):
    with pytest.raises(FaultyFields) as fault:
        answer(negotiation, "DEM-1", kind, cast["leyla"], **told)
    assert set(fault.value.faults) == {field}
    assert Answer.objects.count() == 0


def test_a_clause_that_is_not_there_is_not_answered(negotiation, cast):
    with pytest.raises(Refused, match="not in the version"):
        answer_clause(negotiation, "NONE", ACCEPT, base_version=0, by=cast["leyla"], at=NOON)


def test_two_people_at_one_answer_lose_nothing(negotiation, cast):
    first = answer(negotiation, "DEM-1", COUNTER, cast["leyla"], words=WORDS)
    with pytest.raises(ChangedMeanwhile) as late:
        answer_clause(negotiation, "DEM-1", HOLD, reservation="Mine.", base_version=0, by=cast["rashid"], at=NOON)
    assert (late.value.version, late.value.theirs["kind"]) == (first.version, "counter")
    take_answer_away(Answer.objects.get(), by=cast["leyla"], at=NOON)
    with pytest.raises(ChangedMeanwhile) as gone:
        answer_clause(negotiation, "DEM-1", ACCEPT, base_version=first.version, by=cast["rashid"], at=NOON)
    assert gone.value.version == 0


def test_the_rest_is_accepted_at_once(negotiation, cast):
    answer(negotiation, "DEM-1", COUNTER, cast["leyla"], words=WORDS)
    assert accept_rest(negotiation, by=cast["rashid"], at=NOON) == 3
    kinds = dict(Answer.objects.values_list("clause", "kind"))
    assert kinds == {"": "accept", "DEM-1": "counter", "DEM-2": "accept", "DEM-3": "accept"}
    with pytest.raises(Refused, match="answered already"):
        accept_rest(negotiation, by=cast["rashid"], at=NOON)


def test_what_a_side_has_against_a_clause_is_not_turned_into_an_acceptance(negotiation, programme, visit, cast):
    """Of clauses that were worded anew: one was countered, one held, one to be struck, and one accepted."""
    answer(negotiation, "DEM-1", COUNTER, cast["leyla"], words=WORDS)
    answer(negotiation, "DEM-2", HOLD, cast["leyla"], reservation="Subject to places.")
    answer(negotiation, "DEM-3", AnswerKind.STRIKE, cast["leyla"])
    answer(negotiation, "", ACCEPT, cast["leyla"])
    Programme.objects.filter(pk=programme.pk).update(state="draft", context="Both sides wish it still.")
    Node.objects.filter(programme=programme).update(target="Other words.")
    table(programme, cast["maria"], later(1))
    assert [row.waits for row in table_of(negotiation, cast["leyla"]).rows] == [True] * 4
    assert "Accept the other 1<" in visit("leyla", reverse("negotiation", args=[negotiation.ref])).content.decode()
    assert accept_rest(negotiation, by=cast["leyla"], at=later(2)) == 1
    kinds = dict(Answer.objects.values_list("clause", "kind"))
    assert kinds == {"": "accept", "DEM-1": "counter", "DEM-2": "hold", "DEM-3": "strike"}


def test_a_withdrawn_letter_stands_for_nothing(negotiation, cast):
    answer(negotiation, "DEM-1", ACCEPT, cast["leyla"])
    letter = sent(negotiation, cast["leyla"], later(1))
    answer(negotiation, "DEM-2", ACCEPT, cast["leyla"])
    second = sent(negotiation, cast["leyla"], later(2))
    assert second.number == letter.number + 1
    withdraw_text(second, reason="Sent too early.", by=cast["leyla"], at=later(3))
    assert set(standings(negotiation, cast["maria"]).values()) == {"open"}
    sent(negotiation, cast["leyla"], later(4))
    assert row_of(negotiation, "DEM-1", cast["maria"]).since == later(4)


def test_a_snapshot_that_does_not_fit_its_hash_is_left_out(negotiation, cast):
    answer(negotiation, "DEM-1", ACCEPT, cast["leyla"])
    letter = sent(negotiation, cast["leyla"], later(1))
    Release.objects.filter(pk=letter.pk).update(content=letter.content.replace("accept", "counter"))
    papers = papers_of(negotiation, cast["maria"])
    assert (papers.broken, papers.letters) == ((letter.number,), ())


def test_whose_court_it_is_follows_the_last_paper(negotiation, programme, cast):
    assert table_of(negotiation, cast["maria"]).turn == (negotiation.about_id, NOON)
    answer(negotiation, "DEM-1", COUNTER, cast["leyla"], words=WORDS)
    sent(negotiation, cast["leyla"], later(1))
    assert table_of(negotiation, cast["leyla"]).turn == (negotiation.owner_id, later(1))
    take_theirs(negotiation, "DEM-1", by=cast["maria"], at=later(2))
    table(programme, cast["maria"], later(3))
    assert table_of(negotiation, cast["maria"]).turn == (negotiation.about_id, later(3))


def test_a_desk_officer_words_clauses_once_an_approver_drafts_on(negotiation, programme, cast):
    node = Node.objects.get(code="DEM-1")
    with pytest.raises(Refused, match="An approver of your side"):
        reword_clause(negotiation, "DEM-1", WORDS, base_version=node.version, by=cast["ivana"], at=NOON)
    reserve_clause(negotiation, "DEM-2", "Ours.", by=cast["maria"], at=NOON)
    reword_clause(negotiation, "DEM-1", WORDS, base_version=node.version, by=cast["ivana"], at=NOON)
    assert Node.objects.get(code="DEM-1").aim == WORDS["aim"]


def test_the_letter_beside_a_text_is_confirmed_as_it_was_seen(negotiation, programme, cast):
    from_comments = tabling_with_letter(programme, cast["maria"], NOON)
    assert from_comments.letter is None
    programme.refresh_from_db()
    with pytest.raises(Refused):
        table_text(programme, seen="other", by=cast["maria"], at=NOON)

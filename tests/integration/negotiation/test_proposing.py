"""Clauses that the side which answers proposes, or wants struck: shown as theirs, taken into the draft by one act."""

import json
import re
from urllib.parse import urlencode

import pytest
from django.urls import reverse

from comity.access.models import Release
from comity.common import refs
from comity.common.errors import ChangedMeanwhile, Refused
from comity.journal.models import LogEntry
from comity.negotiation.actions.answers import accept_rest, answer_clause, propose_clause, take_answer_away
from comity.negotiation.actions.comments import add_comment
from comity.negotiation.actions.sending import sending_of
from comity.negotiation.actions.wording import reserve_clause, reword_clause, take_theirs
from comity.negotiation.models import Answer
from comity.negotiation.queries.papers import papers_of
from comity.negotiation.queries.tables import table_of
from comity.negotiation.states import AnswerKind
from comity.programmes.faults import FaultyFields
from comity.programmes.models import Node, Programme
from comity.reporting.documents.programme import programme_document
from tests.integration.conftest import NOON
from tests.integration.negotiation.conftest import answer, later, row_of, sent, standings, table

NEW = {"title": "A review each spring", "aim": "Both sides look at what was done."}
FORM = {"title": "", "aim": "", "rationale": "", "target": "", "content": "", "schedule": "", "actions": ""}


def at(name, negotiation, **query):
    address = reverse(name, args=[negotiation.ref])
    return f"{address}?{urlencode(query)}" if query else address


def page(visit, name, negotiation, **query):
    return visit(name, at("negotiation", negotiation, **query)).content.decode()


def codes(negotiation, user):
    return [row.clause.code for row in table_of(negotiation, user).rows]


@pytest.fixture
def proposed(negotiation, cast):
    """A new clause under the first, sent: gives the answer."""
    made = propose_clause(negotiation, NEW, under="DEM-1", by=cast["rashid"], at=NOON)
    sent(negotiation, cast["leyla"], later(1))
    return made


def test_a_new_clause_is_seen_by_its_side_until_it_is_sent_and_then_as_theirs(negotiation, visit, cast):
    made = propose_clause(negotiation, NEW, under="DEM-1", by=cast["rashid"], at=NOON)
    assert (made.audience, made.kind) == ("own", "new")
    assert codes(negotiation, cast["leyla"]) == ["", "DEM-1", made.clause, "DEM-2", "DEM-3"]
    assert NEW["title"] not in page(visit, "maria", negotiation)
    letter = sent(negotiation, cast["leyla"], later(1))
    row = row_of(negotiation, made.clause, cast["ivana"])
    assert (row.proposed, row.clause.depth, row.waits, row.standing) == (True, 1, True, "open")
    text = page(visit, "ivana", negotiation)
    for words in (
        "Not in our text.",
        NEW["aim"],
        "It stands under 1 Land cleared",
        "Proposed",
        "0 of 5 clauses agreed",
    ):
        assert words in text, words
    read = visit("maria", reverse("release", args=[letter.ref])).content.decode()
    assert "New clauses that are proposed" in read
    assert NEW["aim"] in letter.text


def test_the_code_of_a_new_clause_tells_nothing_of_one_that_was_not_sent(negotiation, cast, monkeypatch):
    """Byte for byte as if the first had never been: the codes are drawn, not counted."""

    def letter_with(unsent):
        drawn = iter([*unsent, *unsent, "again", "other"])
        monkeypatch.setattr(refs, "new_ref", lambda: next(drawn))
        first = [propose_clause(negotiation, NEW, under="DEM-1", by=cast["rashid"], at=NOON) for _each in unsent]
        told = [propose_clause(negotiation, NEW | {"title": title}, by=cast["rashid"], at=NOON) for title in ("Z", "A")]
        for one in first:
            take_answer_away(one, by=cast["rashid"], at=NOON)
        found = sending_of(negotiation, cast["leyla"]).snapshot.content
        for one in told:
            take_answer_away(one, by=cast["rashid"], at=NOON)
        return found

    one = letter_with(unsent=[])
    assert one == letter_with(unsent=["first"])
    assert [clause["title"] for clause in json.loads(one)["clauses"]] == ["Z", "A"], "in the order they were proposed"


def test_it_is_taken_into_the_draft_by_one_act_and_agreed_once_it_is_tabled(proposed, negotiation, programme, cast):
    take_theirs(negotiation, proposed.clause, by=cast["maria"], at=later(2))
    node = Node.objects.get(programme=programme, code=proposed.clause)
    assert (node.title, node.parent.code, node.aim) == (NEW["title"], "DEM-1", NEW["aim"])
    assert LogEntry.objects.filter(kind="Node", ref=node.ref, move="add", side="org").count() == 1
    row = row_of(negotiation, proposed.clause, cast["maria"])
    assert (row.waits, row.draft.words["aim"]) == (False, NEW["aim"])
    assert row_of(negotiation, proposed.clause, cast["leyla"]).proposed
    table(programme, cast["maria"], later(3))
    for name in ("leyla", "ivana"):
        row = row_of(negotiation, proposed.clause, cast[name])
        assert (row.proposed, row.standing, row.since) == (False, "agreed", later(3)), name
    assert row_of(negotiation, proposed.clause, cast["leyla"]).waits is False


def test_it_can_be_taken_in_in_other_words_and_then_waits_for_them(proposed, negotiation, programme, visit, cast):
    text = page(visit, "maria", negotiation, counter=proposed.clause)
    assert NEW["aim"] in re.search(r'<form class="form in-place".*?</form>', text, re.S).group(0)
    counter = at("negotiation-counter", negotiation, clause=proposed.clause)
    assert visit("maria", counter, **{**FORM, **NEW, "aim": "Once a year."}, version="0").status_code == 302
    table(programme, cast["maria"], later(3))
    row = row_of(negotiation, proposed.clause, cast["leyla"])
    assert (row.standing, row.waits, row.ours.kind, row.ours.clause.words["aim"]) == (
        "open", True, AnswerKind.COUNTER, NEW["aim"]
    )  # fmt: skip
    assert accept_rest(negotiation, by=cast["leyla"], at=later(4)) == 5
    sent(negotiation, cast["leyla"], later(5))
    assert standings(negotiation, cast["maria"])[proposed.clause] == "agreed"


def test_a_proposal_that_is_not_taken_stays_theirs_until_they_take_it_away(proposed, negotiation, programme, cast):
    Programme.objects.filter(pk=programme.pk).update(state="draft")
    Node.objects.filter(code="DEM-2").update(target="Thirteen teachers.")
    add_comment(negotiation, proposed.clause, "We cannot do this.", to_share=True, by=cast["maria"], at=later(2))
    table(programme, cast["maria"], later(2))
    row = row_of(negotiation, proposed.clause, cast["leyla"])
    assert (row.proposed, row.waits, [one.text for one in row.theirs]) == (True, False, ["We cannot do this."])
    assert row_of(negotiation, proposed.clause, cast["maria"]).waits is False
    take_answer_away(Answer.objects.get(), by=cast["leyla"], at=later(3))
    assert row_of(negotiation, proposed.clause, cast["leyla"]).unsent
    sent(negotiation, cast["leyla"], later(4))
    assert proposed.clause not in codes(negotiation, cast["maria"])


def test_a_clause_is_proposed_and_changed_by_forms(negotiation, visit, cast):
    propose = at("negotiation-propose", negotiation)
    wrong = visit("rashid", propose, **{**FORM, "aim": "Typed and kept."}, under="DEM-2")
    assert (wrong.status_code, "Typed and kept." in wrong.content.decode()) == (422, True)
    assert visit("rashid", propose, **FORM | NEW, under="").status_code == 302
    assert visit("rashid", propose, **FORM | NEW, under="none").status_code == 422
    code = Answer.objects.get().clause
    change = at("negotiation-propose", negotiation, clause=code)
    assert NEW["aim"] in visit("leyla", change).content.decode()
    first = {**FORM, **NEW, "under": "", "version": "1"}
    before = '{"aim": "Both sides look at what was done.", "target": ""}'
    assert visit("leyla", change, **{**first, "target": "One day."}, before=before).status_code == 302
    late = visit("rashid", change, **{**first, "aim": "His aim."}, before=before)
    assert (late.status_code, "One day." in late.content.decode(), "His aim." in late.content.decode()) == (
        409, True, True
    )  # fmt: skip
    for name in ("maria", "ivana", "nigar", "omar"):
        assert visit(name, propose).status_code == 404, name
    assert visit("leyla", at("negotiation-propose", negotiation, clause="aze-9")).status_code == 404
    assert visit("leyla", at("negotiation-hold", negotiation, clause=code)).status_code == 404


def test_striking_a_clause_is_proposed_taken_and_put_back(negotiation, programme, visit, cast):
    told = {"clause": "DEM-2", "version": "0", "on": "1"}
    assert visit("rashid", at("negotiation-strike", negotiation), **told).status_code == 302
    assert "We propose to strike this clause." in page(visit, "leyla", negotiation)
    assert "1 to be struck" in visit("leyla", at("negotiation-send", negotiation)).content.decode()
    letter = sent(negotiation, cast["leyla"], later(1))
    assert "Proposed to be struck" in visit("ivana", reverse("release", args=[letter.ref])).content.decode()
    text = page(visit, "maria", negotiation)
    assert "They propose to strike this clause." in text
    assert "Strike it<" in text
    assert standings(negotiation, cast["maria"])["DEM-2"] == "open"
    base = Node.objects.get(code="DEM-2").version
    took = visit("maria", at("negotiation-accept", negotiation), clause="DEM-2", version=base)
    assert (took.status_code, Node.objects.filter(code="DEM-2").exists()) == (302, False)
    assert LogEntry.objects.filter(kind="Programme", ref=programme.ref, move="remove entry").count() == 1
    row = row_of(negotiation, "DEM-2", cast["maria"])
    assert (row.dropped, row.waits) == (True, False)
    assert "Put it back" in page(visit, "maria", negotiation)
    visit("maria", reverse("programme-restore", args=[programme.ref]), entry=row.back)
    assert Node.objects.filter(code="DEM-2").exists()
    take_theirs(negotiation, "DEM-2", by=cast["maria"], at=later(2))
    table(programme, cast["maria"], later(3))
    assert "DEM-2" not in codes(negotiation, cast["leyla"])
    assert "No longer in the text" in page(visit, "leyla", negotiation)


def test_the_context_is_struck_by_emptying_it(negotiation, programme, cast):
    answer(negotiation, "", AnswerKind.STRIKE, cast["leyla"])
    sent(negotiation, cast["leyla"], later(1))
    take_theirs(negotiation, "", by=cast["maria"], at=later(2))
    programme.refresh_from_db()
    assert programme.context == ""


@pytest.mark.parametrize(("words", "under", "field"), [({"aim": "x"}, "", "title"), (NEW, "NONE", "under")])
def test_faults_of_a_proposal_go_to_their_field(words, under, field, negotiation, cast):
    with pytest.raises(FaultyFields) as fault:
        propose_clause(negotiation, words, under=under, by=cast["leyla"], at=NOON)
    assert (set(fault.value.faults), Answer.objects.count()) == ({field}, 0)


@pytest.mark.parametrize("name", ["nigar", "ivana", "maria", "omar", "audra"])
def test_only_drafters_of_the_side_that_answers_propose(name, negotiation, cast):
    with pytest.raises(Refused, match="Only a drafter or approver"):
        propose_clause(negotiation, NEW, by=cast[name], at=NOON)
    assert Answer.objects.count() == 0


# --- nothing unseen is answered, nothing of another is overwritten ---


def test_words_that_were_not_seen_are_not_accepted(negotiation, programme, visit, cast):
    node = Node.objects.get(code="DEM-1")
    words = {"title": "Land cleared", "aim": "Ours, and later."}
    reword_clause(negotiation, "DEM-1", words, base_version=node.version, by=cast["maria"], at=later(1))
    table(programme, cast["maria"], later(2))
    for kind in (AnswerKind.ACCEPT, AnswerKind.STRIKE):
        with pytest.raises(Refused, match="Version 2 was tabled while you looked"):
            answer_clause(negotiation, "DEM-1", kind, base_version=0, on=1, by=cast["leyla"], at=later(3))
    with pytest.raises(Refused, match="Version 2 was tabled"):
        accept_rest(negotiation, on=1, by=cast["leyla"], at=later(3))
    assert Answer.objects.count() == 0
    answer_clause(negotiation, "DEM-2", AnswerKind.ACCEPT, base_version=0, on=1, by=cast["leyla"], at=later(3))
    before = '{"title": "Land cleared", "aim": "Fields are safe by the end of 2027.", "target": ""}'
    told = {**FORM, "title": "Land cleared", "aim": "Fields are safe by the end of 2027.", "target": "All fields."}
    counter = at("negotiation-counter", negotiation, clause="DEM-1")
    late = visit("leyla", counter, **told, version="0", before=before)
    text = late.content.decode()
    assert (late.status_code, "the text was tabled anew while you typed" in text, "Ours, and later." in text) == (
        409, True, True
    )  # fmt: skip
    assert "All fields." in text
    again = re.search(r'name="before" value="([^"]*)"', text).group(1).replace("&quot;", '"')
    assert visit("leyla", counter, **{**told, "aim": "Ours, and later."}, version="0", before=again).status_code == 302
    assert Answer.objects.get(clause="DEM-1").words["aim"] == "Ours, and later."


def test_taking_theirs_never_overwrites_what_a_colleague_wrote_meanwhile(negotiation, cast):
    answer(negotiation, "DEM-1", AnswerKind.COUNTER, cast["leyla"], words={"title": "Land cleared", "aim": "Theirs."})
    sent(negotiation, cast["leyla"], later(1))
    base = Node.objects.get(code="DEM-1").version
    mine = {"title": "Land cleared", "aim": "A colleague's."}
    reword_clause(negotiation, "DEM-1", mine, base_version=base, by=cast["maria"], at=later(2))
    with pytest.raises(Refused, match="changed this clause while you looked"):
        take_theirs(negotiation, "DEM-1", base_version=base, by=cast["maria"], at=later(2))
    assert Node.objects.get(code="DEM-1").aim == "A colleague's."
    theirs = Answer.objects.get()
    with pytest.raises(ChangedMeanwhile):
        answer_clause(negotiation, "DEM-1", AnswerKind.ACCEPT, base_version=9, by=cast["rashid"], at=later(2))
    with pytest.raises(Refused, match="changed this answer while you looked"):
        take_answer_away(theirs, base_version=9, by=cast["rashid"], at=later(2))
    assert papers_of(negotiation, cast["leyla"]).latest.number == 1
    assert sending_of(negotiation, cast["leyla"]).is_news is False


# --- a reservation is read wherever the text is read ---


def test_a_reservation_stands_with_its_clause_in_both_versions_and_in_documents(negotiation, programme, visit, cast):
    answer(negotiation, "DEM-3", AnswerKind.HOLD, cast["leyla"], reservation="Subject to places.")
    sent(negotiation, cast["leyla"], later(1))
    take_theirs(negotiation, "DEM-3", by=cast["maria"], at=later(2))
    reserve_clause(negotiation, "DEM-1", "Within the budget.", by=cast["maria"], at=later(2))
    shown = table(programme, cast["maria"], later(3))
    told = ("Assessed once a year, reservation of Azerbaijan: Subject to places.",
            "Land cleared, reservation of Organisation: Within the budget.")  # fmt: skip
    first = Release.objects.get(kind="Programme", number=1)
    for name in ("ivana", "leyla"):
        page = visit(name, reverse("release", args=[shown.ref])).content.decode()
        assert [f"{number} {words}" in page for number, words in zip((3, 1), told, strict=True)] == [True, True], name
        compared = f"{reverse('release-compare', args=[shown.ref])}?before={first.ref}&after={shown.ref}"
        assert all(words in visit(name, compared).content.decode() for words in told), name
    assert all(words in shown.text for words in told)
    for language in ("en", "fr"):
        made = programme_document(shown, language=language)
        (section,) = [one for one in made.sections if one.key == "reservations"]
        assert [(line.term, "".join(run.text for run in line.text)) for line in section.lines] == [
            ("3 Assessed once a year, Azerbaijan", "Subject to places."),
            ("1 Land cleared, Organisation", "Within the budget."),
        ]  # fmt: skip


def test_a_reservation_to_an_entry_that_stays_does_not_cross(negotiation, programme, cast):
    reserve_clause(negotiation, "DEM-2", "Nobody is to know.", by=cast["maria"], at=later(1))
    Node.objects.filter(code="DEM-2").update(audience="named")
    shown = table(programme, cast["maria"], later(2))
    assert "Nobody is to know." not in shown.content + shown.text

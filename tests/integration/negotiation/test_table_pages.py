"""The page of a negotiation for either side: what it shows, what it keeps, and every act upon it by forms alone."""

import re
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from comity.access.models import Release, TypedDraft
from comity.negotiation.actions.comments import add_comment
from comity.negotiation.models import Answer, Comment
from comity.negotiation.queries.tables import table_of
from comity.negotiation.states import AnswerKind
from comity.programmes.models import Node, Programme
from tests.integration.conftest import NOON
from tests.integration.negotiation.conftest import answer, later, sent, standings, table

ACCEPT, COUNTER, HOLD = AnswerKind.ACCEPT, AnswerKind.COUNTER, AnswerKind.HOLD
WORDS = {"title": "Land cleared", "aim": "Fields are safe by the end of 2028."}
FORM = {**WORDS, "rationale": "", "target": "", "content": "", "schedule": "", "actions": ""}
pytestmark = pytest.mark.usefixtures("still")  # a page bears its own day: in 2028 the year would stand on every page


def at(name, negotiation, **query):
    address = reverse(name, args=[negotiation.ref])
    return f"{address}?{urlencode(query)}" if query else address


def page(visit, name, negotiation, **query):
    shown = visit(name, at("negotiation", negotiation, **query))
    assert shown.status_code == 200
    return shown.content.decode()


def test_the_table_says_how_far_it_is(negotiation, visit, cast):
    answer(negotiation, "DEM-1", ACCEPT, cast["leyla"])
    answer(negotiation, "DEM-3", HOLD, cast["leyla"], reservation="Subject to places.")
    sent(negotiation, cast["leyla"], later(1))
    for name in ("maria", "ivana", "leyla", "nigar"):
        text = page(visit, name, negotiation)
        assert "1 of 4 clauses agreed" in text, name
        assert "1 held" in text, name
    assert "Subject to places." in page(visit, "ivana", negotiation, show="held")
    assert "Teachers trained</span></p>" not in page(visit, "ivana", negotiation, show="held")


@pytest.mark.parametrize("name", ["boris", "omar", "pia", "audra", "otto", "public"])
def test_for_others_there_is_no_table(name, negotiation, visit):
    ways = ("negotiation", "negotiation-counter", "negotiation-hold", "negotiation-comment", "negotiation-as")
    for way in ways:
        shown = visit(name, at(way, negotiation))
        gone = visit(name, at(way, negotiation).replace(negotiation.ref, "never"))
        assert (shown.status_code, gone.status_code) in {(404, 404), (302, 302)}, way
    assert visit(name, at("negotiation", negotiation)).status_code == 404


@pytest.mark.parametrize("name", ["nigar"])
def test_who_only_reads_has_nothing_to_press(name, negotiation, visit):
    assert "row-acts" not in page(visit, name, negotiation)
    assert visit(name, at("negotiation-accept", negotiation), clause="DEM-1", version="0").status_code == 404
    assert "<textarea" not in page(visit, name, negotiation, counter="DEM-1")
    assert Answer.objects.count() == 0


def test_what_one_side_writes_for_itself_is_not_on_the_page_of_the_other(negotiation, visit, cast):
    add_comment(negotiation, "DEM-1", "Ours alone, said the desk.", by=cast["ivana"], at=NOON)
    add_comment(negotiation, "DEM-1", "Theirs alone, said Rashid.", to_share=True, by=cast["rashid"], at=NOON)
    answer(negotiation, "DEM-1", COUNTER, cast["leyla"], words=WORDS)
    ours, theirs = page(visit, "maria", negotiation), page(visit, "leyla", negotiation)
    assert "Ours alone" in ours
    assert "Theirs alone" in theirs
    assert "Ours alone" not in theirs
    assert "Theirs alone" not in ours
    assert WORDS["aim"] not in ours
    assert "Comments of Azerbaijan" not in ours
    assert '>With comments <span class="count">1<' in ours
    assert "internal to Organisation" in ours
    assert "internal to Azerbaijan" in theirs


def test_a_draft_of_the_owner_is_marked_as_not_tabled_and_stays(negotiation, visit, cast):
    node = Node.objects.get(code="DEM-1")
    told = {**FORM, "version": node.version}
    done = visit("maria", at("negotiation-counter", negotiation, clause="DEM-1"), **told)
    assert done.status_code == 302
    ours, theirs = page(visit, "ivana", negotiation), page(visit, "leyla", negotiation)
    assert "our draft, not tabled yet" in ours
    assert "<ins>" in ours
    assert "2028" in ours
    assert not re.search(r"\b2028\b", theirs)  # as a word: a random key may hold the digits


def test_a_clause_is_accepted_countered_and_held_by_forms(negotiation, visit, cast):
    assert visit("rashid", at("negotiation-accept", negotiation), clause="DEM-2", version="0").status_code == 302
    told = {**FORM, "version": "0"}
    assert visit("rashid", at("negotiation-counter", negotiation, clause="DEM-1"), **told).status_code == 302
    hold = at("negotiation-hold", negotiation, clause="DEM-3")
    assert visit("rashid", hold, reservation="Within our means.", version="0").status_code == 302
    kinds = dict(Answer.objects.values_list("clause", "kind"))
    assert kinds == {"DEM-1": "counter", "DEM-2": "accept", "DEM-3": "hold"}
    text = page(visit, "leyla", negotiation)
    assert "our draft, not sent yet" in text
    assert "We accept their words." in text
    visit("leyla", at("negotiation-take-away", negotiation), clause="DEM-2")
    assert visit("leyla", at("negotiation-rest", negotiation), x="1").status_code == 302
    assert Answer.objects.filter(kind="accept").count() == 2


def test_the_form_of_a_clause_opens_in_its_place(negotiation, visit):
    text = page(visit, "rashid", negotiation, counter="DEM-1")
    form = re.search(r'<form class="form in-place".*?</form>', text, re.S).group(0)
    assert 'data-draft="negotiation:' in form
    assert "Fields are safe by the end of 2027." in form
    assert "Share it with Organisation" in page(visit, "rashid", negotiation, comment="DEM-1")


def test_a_wrong_form_comes_back_with_what_was_typed(negotiation, visit):
    counter = at("negotiation-counter", negotiation, clause="DEM-1")
    wrong = visit("leyla", counter, **{**FORM, "title": "", "target": "Typed and kept."}, version="0")
    assert (wrong.status_code, "Typed and kept." in wrong.content.decode()) == (422, True)
    empty = visit("leyla", at("negotiation-hold", negotiation, clause="DEM-1"), reservation=" ", version="0")
    assert empty.status_code == 422
    assert "Write the reservation" in empty.content.decode()
    assert Answer.objects.count() == 0


def test_the_later_of_two_sees_both_field_by_field(negotiation, visit, cast):
    answer(negotiation, "DEM-1", COUNTER, cast["leyla"], words={**WORDS, "target": "Hers."})
    counter = at("negotiation-counter", negotiation, clause="DEM-1")
    before = '{"title": "Land cleared", "aim": "Fields are safe by the end of 2027.", "target": ""}'
    told = {**FORM, "aim": "His aim.", "version": "0", "before": before}
    late = visit("rashid", counter, **told)
    text = late.content.decode()
    assert late.status_code == 409
    assert "Someone else saved while you typed" in text
    assert "The answer to clause DEM-1 was changed by someone else" in text
    assert "internal to Azerbaijan" in text
    assert "His aim." in text
    assert WORDS["aim"] in text
    merged = visit("rashid", counter, **{**told, "target": "Hers.", "version": "1"})
    assert merged.status_code == 302
    words = Answer.objects.get().words
    assert (words["aim"], words["target"]) == ("His aim.", "Hers.")


def test_what_was_typed_before_an_older_text_is_merged_too(negotiation, visit, cast):
    key = f"negotiation:{negotiation.ref}:counter:DEM-1"
    made = answer(negotiation, "DEM-1", COUNTER, cast["leyla"], words=WORDS)
    TypedDraft.objects.create(user=cast["rashid"], side=cast["rashid"].acting.side, form=key,
                              fields={"title": ["Typed earlier"]}, base_version=made.version + 5)  # fmt: skip
    text = visit("rashid", at("negotiation-counter", negotiation, clause="DEM-1")).content.decode()
    assert "Typed earlier" in text


def test_sending_shows_first_what_will_be_read(negotiation, visit, cast):
    answer(negotiation, "DEM-1", COUNTER, cast["leyla"], words=WORDS)
    add_comment(negotiation, "DEM-1", "For both.", to_share=True, by=cast["leyla"], at=NOON)
    add_comment(negotiation, "DEM-1", "For us.", by=cast["leyla"], at=NOON)
    send = at("negotiation-send", negotiation)
    text = visit("leyla", send).content.decode()
    assert "0 accepted, 1 countered, 0 held" in text
    assert "For both." in text
    assert "For us." not in text
    seen = re.search(r'name="seen" value="(\w{64})"', text).group(1)
    assert visit("leyla", send, seen="0" * 64).status_code == 409
    assert Release.objects.filter(kind="Negotiation").count() == 0
    assert visit("leyla", send, seen=seen).status_code == 302
    letter = Release.objects.get(kind="Negotiation")
    read = visit("ivana", reverse("release", args=[letter.ref])).content.decode()
    article = re.compile(r"<article.*?</article>", re.S)
    assert article.search(read).group(0) == article.search(text).group(0)
    assert (
        at("negotiation", negotiation)
        == visit("ivana", reverse("negotiation-text", args=[letter.ref])).url.partition("?")[0]
    )
    for name in ("rashid", "ivana"):
        assert visit(name, send).status_code == 404, name


def test_shared_comments_are_previewed_with_the_text_and_cross_with_it(negotiation, programme, visit, cast):
    add_comment(negotiation, "DEM-1", "Read this beside it.", to_share=True, by=cast["maria"], at=NOON)
    Programme.objects.filter(pk=programme.pk).update(state="draft")
    table = reverse("programme-table", args=[programme.ref])
    text = visit("maria", table).content.decode()
    assert "Read this beside it." in text
    hashes = dict(re.findall(r'name="(seen|letter)" value="(\w{64})"', text))
    assert visit("maria", table, seen=hashes["seen"]).status_code == 409
    assert visit("maria", table, **hashes).status_code == 302
    assert "Read this beside it." in page(visit, "nigar", negotiation)
    assert "Read this beside it." not in Release.objects.filter(kind="Programme").order_by("-number")[0].content


def test_as_they_see_it_is_made_of_what_both_may_know(negotiation, visit, cast):
    node = Node.objects.get(code="DEM-1")
    visit("maria", at("negotiation-counter", negotiation, clause="DEM-1"), **FORM, version=node.version)
    add_comment(negotiation, "DEM-1", "Ours alone.", by=cast["ivana"], at=NOON)
    add_comment(negotiation, "DEM-1", "To be shared.", to_share=True, by=cast["ivana"], at=NOON)
    add_comment(negotiation, "DEM-1", "Theirs alone.", by=cast["leyla"], at=NOON)
    answer(negotiation, "DEM-2", COUNTER, cast["leyla"], words={"title": "Not sent by them"})
    text = visit("ivana", at("negotiation-as", negotiation)).content.decode()
    assert "This is what version 2 would show Azerbaijan" in text
    assert "end of 2028" in re.sub("<[^>]*>", "", text).replace("removed: 2027 end of what was removed; added: ", "")
    assert "To be shared." in text
    for kept in ("Ours alone.", "Theirs alone.", "Not sent by them"):
        assert kept not in text, kept
    assert "row-acts" not in text
    theirs = visit("leyla", at("negotiation-as", negotiation)).content.decode()
    assert "Not sent by them" in theirs
    assert not re.search(r"\b2028\b", theirs)  # as a word: a random key may hold the digits
    assert visit("nigar", at("negotiation-as", negotiation)).status_code == 404


def test_the_programme_leads_to_its_table_before_and_after(make_programme, negotiation, programme, visit):
    of = reverse("negotiation-of", args=[programme.ref])
    assert visit("ivana", of).url == at("negotiation", negotiation)
    assert visit("leyla", of).status_code == 404
    draft = make_programme("aze-2030", state="draft")
    assert (
        "Nothing lies on the table yet" in visit("maria", reverse("negotiation-of", args=[draft.ref])).content.decode()
    )
    assert visit("boris", reverse("negotiation-of", args=[draft.ref])).status_code == 404


def test_comments_are_changed_and_resolved_by_forms(negotiation, visit, cast):
    comment = at("negotiation-comment", negotiation, clause="DEM-1")
    assert visit("ivana", comment, text="").status_code == 422
    assert visit("ivana", comment, text="First words.").status_code == 302
    one = Comment.objects.get()
    edit = reverse("comment-edit", args=[one.ref])
    assert visit("maria", edit).status_code == 404
    assert visit("leyla", edit).status_code == 404
    assert visit("ivana", edit, text="Second words.", to_share="on", version="1").status_code == 302
    assert visit("maria", reverse("comment-resolve", args=[one.ref]), resolved="1", version="2").status_code == 302
    assert "resolved" in page(visit, "ivana", negotiation)
    assert visit("leyla", reverse("comment-resolve", args=[one.ref]), resolved="0").status_code == 404


def test_a_hold_of_the_owner_is_set_and_lifted_by_forms(negotiation, programme, visit):
    hold = at("negotiation-hold", negotiation, clause="DEM-2")
    assert visit("maria", hold, reservation="Within the budget.").status_code == 302
    text = page(visit, "maria", negotiation)
    assert "Reservation of Organisation" in text
    lift = {"clause": "DEM-2", "side": "org", "words": "Within the budget."}
    assert visit("maria", at("negotiation-lift", negotiation), **lift).status_code == 302
    programme.refresh_from_db()
    assert programme.reservations == []


def test_once_all_is_agreed_the_page_leads_on(negotiation, visit, cast):
    for code in ("", "DEM-1", "DEM-2", "DEM-3"):
        answer(negotiation, code, ACCEPT, cast["leyla"])
    sent(negotiation, cast["leyla"], later(1))
    for name in ("leyla", "maria"):
        assert "Both sides stand by every clause" in page(visit, name, negotiation), name
    assert set(standings(negotiation, cast["maria"]).values()) == {"agreed"}


@pytest.mark.parametrize("name", ["leyla", "maria", "ivana"])
def test_the_page_asks_the_database_as_often_for_many_clauses(name, negotiation, programme, client, make_node, cast):
    client.force_login(cast[name])
    client.get(at("negotiation", negotiation))

    def asked():
        with CaptureQueriesContext(connection) as counted:
            assert client.get(at("negotiation", negotiation)).status_code == 200
        return [one["sql"] for one in counted if "SAVEPOINT" not in one["sql"]]

    answer(negotiation, "DEM-1", COUNTER, cast["leyla"], words=WORDS)
    sent(negotiation, cast["leyla"], later(1))
    few = asked()
    assert len(few) <= 8, few
    Programme.objects.filter(pk=programme.pk).update(state="draft")
    for number in range(4, 10):
        make_node(programme, f"DEM-{number}", position=number, title=f"More {number}")
    table(programme, cast["maria"], later(2))
    assert len(page_rows(negotiation, cast[name])) == 10
    assert len(asked()) == len(few)


def page_rows(negotiation, user):
    return table_of(negotiation, user).rows


def test_today_tells_of_answers_until_a_later_version_is_tabled(negotiation, programme, visit, cast):
    answer(negotiation, "DEM-1", ACCEPT, cast["leyla"])
    assert "Read the answers" not in visit("ivana", "/today/").content.decode()
    letter = sent(negotiation, cast["leyla"], later(1))
    way = reverse("negotiation-text", args=[letter.ref])
    text = visit("ivana", "/today/").content.decode()
    assert "Azerbaijan answered “Programme as it was tabled” clause by clause." in text
    assert way in text
    for name in ("boris", "leyla", "omar", "pia"):
        assert way not in visit(name, "/today/").content.decode(), name
    Programme.objects.filter(pk=programme.pk).update(state="draft")
    Node.objects.filter(code="DEM-2").update(target="Thirteen teachers.")
    table(programme, cast["maria"], later(2))
    assert way not in visit("ivana", "/today/").content.decode()
    assert "it waits for your answer" in visit("leyla", "/today/").content.decode()
    answer(negotiation, "DEM-1", ACCEPT, cast["leyla"], at=later(3))
    way = reverse("negotiation-text", args=[sent(negotiation, cast["leyla"], later(3)).ref])
    lies = Release.objects.get(kind="Programme", number=2)
    for after in ("agreed", "withdrawn"):
        Release.objects.filter(pk=lies.pk).update(state="shown")
        assert way in visit("ivana", "/today/").content.decode()
        Release.objects.filter(pk=lies.pk).update(state=after)
        assert way not in visit("ivana", "/today/").content.decode(), after

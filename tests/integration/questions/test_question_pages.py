"""The page of a question: parts to change, wrong input, files, saved questions, the way there from the field."""

from io import BytesIO

import pytest
from django.urls import reverse
from django.utils.timezone import now
from openpyxl import load_workbook

from comity.common.errors import Refused
from comity.journal.models import LogEntry
from comity.partners.models import Partner
from comity.reporting.answers.saving import MOST_KEPT, restore_question, save_question
from comity.reporting.models import SavedQuestion

ASK = "/ask/"
pytestmark = pytest.mark.usefixtures("still")  # what is late or lapsed is so on the day of the question


@pytest.fixture
def look(client, cast, asked_of):
    """A page as somebody sees it."""

    def visit(name, address=ASK, post=None, **query):
        client.logout()
        if name != "public":
            client.force_login(cast[name])
        return client.post(address, post) if post is not None else client.get(address, query)

    return visit


def text(answer):
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_page_says_how_it_read_and_lets_each_part_be_changed(look):
    page = text(look("ivana", q="promises to Azerbaijan not kept about demining since 2010"))
    for words in ("Read as", "to Azerbaijan", "not kept", "Mine action", "2 commitments (2 late)", "Over time"):
        assert words in page
    assert "?q=commitments+not+kept+about+Mine+action+since+2010" in page  # without the partner
    assert "?q=commitments+not+kept+by+Azerbaijan+about+Mine+action+since+2010" in page  # the other way round
    assert "?q=commitments+not+kept+to+Azerbaijan+about+Mine+action+since+2009" in page  # a year earlier
    assert 'href="#line-1"' in page
    assert 'id="line-2"' in page


def test_the_page_of_the_partner_holds_no_word_or_count_of_internal_records(look):
    asked = "demining Azerbaijan"
    theirs, ours = text(look("leyla", q=asked)), text(look("ivana", q=asked))
    assert ("WHISPER" in ours, "WHISPER" in theirs) == (True, False)
    assert "1 commitment (1 late)" in theirs
    for name in ("leyla", "omar", "public", "pia"):
        page = text(look(name))
        assert ("Zanzibar" in page, "Zebulon" in page) == (False, False)


def test_an_empty_answer_says_what_was_looked_for_what_is_near_and_what_is_not_there(look):
    page = text(look("maria", q="promises to Moldova kept"))
    assert "Looked for: commitments kept to Moldova." in page
    assert "What there is near it" in page
    near = page.partition("What there is near it")[2].partition("</ul>")[0]
    assert (
        '<a href="/ask/?q=commitments+to+Moldova">commitments to Moldova</a> <span>1 commitment (1 open)</span>' in near
    )
    assert "Nothing on record that you may see of “commitments kept” either." in page
    assert f'<a href="{reverse("partner", args=[Partner.objects.get(name="Moldova").ref])}">page of Moldova</a>' in page
    assert '<a href="/ask/?q=with+Moldova">anything with Moldova</a> <span>1 commitment (1 open)</span>' in near
    page = text(look("ivana", q="who spoke about the Black Sea in 2019"))
    assert "Looked for: people about Stability at sea in 2019." in page
    assert "people about Stability at sea</a> <span>2 participants, 1 statement</span>" in page
    assert "Nothing on record that you may see of “people in 2019” either." in page


def test_a_subject_asked_for_by_another_of_its_names_says_so_and_offers_that_name_alone(look):
    page = text(look("leyla", q="who spoke about the Black Sea"))
    assert "“Black Sea” is read as the subject “Stability at sea”, with all that belongs to it." in page
    assert 'href="/ask/?q=people+about+Stability+at+sea+%22black+sea%22">Only what says “Black Sea”</a>' in page
    alone = text(look("leyla", q='people about Stability at sea "black sea"'))
    assert ("1 statement" in alone, "is read as the subject" in alone) == (True, False)


def test_what_is_not_understood_is_said_with_the_language_in_which_questions_are_read(look):
    page = text(look("ivana", q="déminage depuis 2010"))
    assert "Questions are read in English" in page.partition("Not understood")[2].partition("</section>")[0]
    assert "Not understood" not in text(look("ivana", q="demining since 2010"))


def test_what_is_near_an_empty_answer_tells_nothing_internal(look):
    ours, theirs = (text(look(name, q="commitments about demining in 2019")) for name in ("ivana", "leyla"))
    assert "<span>2 commitments (2 late)</span>" in ours
    assert "<span>1 commitment (1 late)</span>" in theirs
    assert "Zanzibar" not in theirs + text(look("public", q="commitments about demining in 2019"))


def test_a_read_out_without_an_address_is_a_source_by_its_publisher_and_day(look, asked_of, make_read_out, make_claim):
    given = {"published": "2025-05-03", "source_url": ""}
    told = make_read_out(publisher="Paper Daily", audience="both", **given)
    make_claim(told, kind="commitment", commitment=asked_of.promise, quote="will send")
    hidden = make_read_out(publisher="WHISPER Daily", **given)
    make_claim(hidden, kind="commitment", commitment=asked_of.promise, quote="will send")
    page = text(look("leyla", q="promises about demining"))
    sources = page[page.index("Sources") :]
    assert "Paper Daily, 3 May 2025" in sources
    assert "No source is recorded" not in page
    assert 'href=""' not in page
    assert "WHISPER" not in page


def test_sources_say_who_published_them_and_when_where_the_record_knows_it(look, asked_of):
    long = f"https://www.e.org/{'archive/' * 12}text?query=1"
    asked_of.visit.read_outs.filter(title="Release of the visit").update(publisher="The Courier")
    asked_of.visit.source_url = "https://e.org/a"
    asked_of.visit.save()
    asked_of.item.sources = [long]
    asked_of.item.source_as_of = "1994-05"
    asked_of.item.source_url = "https://e.org/first"
    asked_of.item.save()
    page = text(look("leyla", q="visits with Azerbaijan since 2025"))
    assert '<a href="https://e.org/a" rel="noreferrer">The Courier, 3 September 2025</a>' in page
    page = " ".join(text(look("leyla", q="facts about demining")).split())
    assert '<a href="https://e.org/first" rel="noreferrer">e.org/first</a>' in page
    assert "May 1994" in page.partition("e.org/first</a>")[2].partition("</li>")[0]
    shown = page.partition(f'<a href="{long}" rel="noreferrer">')[2].partition("</a>")[0]
    assert shown.startswith("e.org/archive/archive/")
    assert shown.endswith("…")
    assert len(shown) == 60


WRONG = {
    "x" * 10_000: "A question has at most 300 characters, and this one has 10,000.",
    "blorb grumph": "None of these words is known here.",
    "visits since 2020 until 2010": "The years contradict each other",
    "visits in 2010 in 2012": "Ask for one, such as since 2010 or between 2010 and 2012.",
    "visits since 2010 since 2012": "More than one time is asked for. Take one of them away.",
    "sessions not kept": "The state you ask for is never said of this kind",
    "promises not late": "only “not kept” is read that way",
    "' OR 1=1; --": "None of these words is known here.",
    "<script>alert(1)</script>": "&lt;script&gt;",
    "what did they do": "Name what you ask for",
    "promisses to Azerbaijan": "Did you mean",
    "\u202evisits\u202c since\u200f 2010": "1 visit",
    "visits (.*)+$ [a-z]{9}": "Not understood",
}


def test_wrong_input_gets_a_sentence_that_helps(look):
    for typed, sentence in WRONG.items():
        page = text(look("leyla", q=typed))
        assert sentence in page, typed
        assert len(page) < 60_000
        assert "<script>alert" not in page
    assert "?q=visits+since+2010+until+2020" in text(look("leyla", q="visits since 2020 until 2010"))
    page = text(look("public", q="what did we promise"))
    assert "Name the side instead, or sign in." in page


def test_what_is_not_wanted_is_never_the_answer_and_the_other_states_are_offered(look):
    page = text(look("ivana", q="promises to Azerbaijan not late"))
    offered = page.partition('id="why-not"')[2].partition("</div>")[0]
    assert "Send deminers" not in page
    assert 'href="/ask/?q=commitments+open+to+Azerbaijan">commitments open to Azerbaijan</a>' in offered
    assert "commitments late to Azerbaijan" not in offered


def test_without_a_question_five_that_have_an_answer_are_offered(look):
    for name in ("ivana", "leyla", "public"):
        page = text(look(name))
        assert page.count("/ask/?q=") > 5
        assert "Questions that have an answer" in page


def test_files_hold_what_the_page_holds_and_no_formula(look, asked_of):
    asked_of.promise.title = "=cmd|' /C calc'!A0"
    asked_of.promise.save()
    answer = look("ivana", "/ask/table.xlsx", q="commitments to Azerbaijan")
    sheet = load_workbook(BytesIO(answer.content)).active
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert "=cmd|' /C calc'!A0" in [cell.value for cell in cells]
    rows = look("leyla", "/ask/table.csv", q="commitments to Azerbaijan").content.decode("utf-8-sig").splitlines()
    assert (len(rows), "WHISPER" in str(rows)) == (2, False)
    assert "'=cmd" in rows[1]
    assert look("leyla", "/ask/table.pdf", q="commitments").status_code == 404
    assert look("leyla", "/ask/table.csv", q="blorb").status_code == 302


def test_a_saved_question_is_ones_own_and_can_be_renamed_removed_and_taken_back(look, cast):
    asked = "promises to Azerbaijan not kept"
    look("ivana", "/ask/saved/", {"q": asked, "title": "Ours, late"})
    kept = SavedQuestion.objects.get()
    assert (kept.by, kept.title, kept.question) == (cast["ivana"], "Ours, late", asked)
    assert "Ours, late" in text(look("ivana"))
    for name in ("maria", "leyla", "boris", "otto"):
        assert "Ours, late" not in text(look(name, undo=kept.ref))
        for act in ("rename", "remove", "undo"):
            assert look(name, f"/ask/saved/{kept.ref}/{act}/", {"title": "Mine"}).status_code == 404

    back = look("ivana", f"/ask/saved/{kept.ref}/rename/", {"title": "Owed to them"})
    page = text(look("ivana", back.url))
    assert "“Ours, late” is called “Owed to them” now." in page
    look("ivana", f"/ask/saved/{kept.ref}/undo/", {})
    assert "Ours, late" in text(look("ivana"))

    back = look("ivana", f"/ask/saved/{kept.ref}/remove/", {})
    assert "“Ours, late” is no longer in your list." in text(look("ivana", back.url))
    assert "Ours, late" not in text(look("ivana"))
    look("ivana", f"/ask/saved/{kept.ref}/undo/", {})
    assert "Ours, late" in text(look("ivana"))
    moves = ["add", "change", "change", "remove", "restore"]
    assert list(LogEntry.objects.filter(kind="SavedQuestion").order_by("pk").values_list("move", flat=True)) == moves


def test_what_cannot_be_saved_is_refused_in_words(look, client, cast):
    assert look("otto", "/ask/saved/", {"q": "visits"}).status_code == 404
    look("ivana", "/ask/saved/", {"q": "  "})
    assert "Ask a question first, then save it." in text(client.get(ASK))
    for number in range(MOST_KEPT):
        save_question(f"visits since {1950 + number}", "", by=cast["ivana"], at=now())
    with pytest.raises(Refused, match="Remove one"):
        save_question("visits", "", by=cast["ivana"], at=now())
    kept = SavedQuestion.objects.first()
    with pytest.raises(Refused, match="not yours"):
        restore_question(kept, by=cast["leyla"], at=now())
    look("ivana", f"/ask/saved/{kept.ref}/rename/", {"title": " "})
    kept.refresh_from_db()
    assert kept.title == "visits since 1950"


def test_the_field_offers_to_ask_when_the_words_read_as_a_question(look):
    for typed, offered in (("visits since 2010", True), ("Moldova demining", True), ("ana", False)):
        page = text(look("leyla", "/search/", q=typed))
        assert ("reads as a question" in page) == offered, typed


def test_the_page_asks_as_often_for_many_records_as_for_one(
    client, cast, asked_of, make_commitment, django_assert_max_num_queries
):
    client.force_login(cast["ivana"])
    asked = {"q": "commitments about demining"}
    client.get(ASK, asked)
    with django_assert_max_num_queries(9) as few:
        client.get(ASK, asked)
    for number in range(5):
        make_commitment(title=f"Promise {number}", said_on="2025-01-01").topics.set([asked_of.mines])
    with django_assert_max_num_queries(len(few)):
        assert "7 commitments" in text(client.get(ASK, asked))


def test_an_empty_answer_asks_as_often_for_many_records_near_it_as_for_one(
    client, cast, asked_of, make_commitment, django_assert_max_num_queries
):
    client.force_login(cast["ivana"])
    asked = {"q": "commitments kept about demining in 2019"}
    client.get(ASK, asked)
    with django_assert_max_num_queries(20) as few:
        assert "What there is near it" in text(client.get(ASK, asked))
    for number in range(30):
        make_commitment(title=f"Promise {number}", said_on="2025-01-01").topics.set([asked_of.mines])
    with django_assert_max_num_queries(len(few)):
        assert "Looked for" in text(client.get(ASK, asked))

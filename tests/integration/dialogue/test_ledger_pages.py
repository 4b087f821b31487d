"""The ledger as a page, as paper and as a file; steps of one promise and of many."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from django.utils.timezone import localdate
from openpyxl import load_workbook

from comity.dialogue.models import Commitment, Evidence
from comity.journal.models import LogEntry

pytestmark = pytest.mark.usefixtures("still")  # no day ends between a promise and the page that says how late it is


@pytest.fixture
def visit(client):
    """A page as somebody sees it."""

    def look(user, address, **data):
        if user.is_authenticated:
            client.force_login(user)
        else:
            client.logout()
        return client.post(address, data) if data else client.get(address)

    return look


@pytest.fixture
def late(make_partner, make_commitment):
    make_partner("aze")
    return make_commitment(title="Send experts", words="will send experts", due_by=localdate() - timedelta(days=9))


def text(answer):
    return answer.content.decode()


def test_late_ones_come_first_and_say_by_how_much(visit, cast, late, make_commitment):
    make_commitment(title="Open a course", due_by=None, due_kind="vague", due_words="soon")
    page = text(visit(cast["ivana"], "/dialogue/commitments/"))
    assert page.index("Send experts") < page.index("Open a course")
    for words in ("9 days late", "no date: “soon”", "“will send experts”", "O→P"):
        assert words in page
    page = text(visit(cast["ivana"], "/dialogue/commitments/?standing=late"))
    assert ("Send experts" in page, "Open a course" in page) == (True, False)


def test_where_two_read_outs_tell_a_promise_otherwise_its_page_says_so(
    visit, cast, sides, late, make_event, make_read_out, make_claim
):
    event, address = make_event(), f"/dialogue/commitments/{late.ref}/"
    ours = make_read_out(event, publisher="Our press")
    theirs = make_read_out(event, publisher="Their ministry", side=sides["aze"])
    ends = {"giver": sides["org"], "receiver": sides["aze"], "about": "Send experts"}
    for one, weight, due, words in (
        (ours, "firm", "2026-06-30", "will send 3 experts by 30 June 2026"),
        (theirs, "readiness", "2026-09-30", "is ready to send 5 experts by 30 September 2026"),
    ):
        assert "Its sources differ." not in text(visit(cast["ivana"], address))
        make_claim(one, kind="commitment", event=event, commitment=late, weight=weight, value=words, **ends)
        make_claim(one, kind="date", event=event, commitment=late, value=due, about="Send experts")
    page = text(visit(cast["ivana"], address))
    for words in (
        "Its sources differ.",
        "Strength of a promise: differs",
        "Our press: firm; Their ministry: readiness",
        "Our press: 30 June 2026; Their ministry: 30 September 2026",
        "will send 3 experts by 30 June 2026; Their ministry: is ready to send 5",
    ):
        assert words in page
    assert page.count("“words”") == 2
    table, _details, alike = text(visit(cast["ivana"], f"/dialogue/{event.ref}/")).partition("tell alike")
    for aspect in ("Due day of a promise", "Figures of a promise", "Strength of a promise"):
        assert (aspect in table, aspect in alike) == (True, False)
    assert "Direction of a promise: Send experts" in alike


def test_each_side_has_its_ours_and_theirs(visit, cast, late):
    Commitment.objects.update(audience="both")
    for name, way in (("ivana", "ours"), ("leyla", "theirs")):
        other = "theirs" if way == "ours" else "ours"
        assert "Send experts" in text(visit(cast[name], f"/dialogue/commitments/?way={way}"))
        assert "Send experts" not in text(visit(cast[name], f"/dialogue/commitments/?way={other}"))
    for name in ("omar", "pia", "boris", "public"):
        assert "Send experts" not in text(visit(cast[name], "/dialogue/commitments/"))
        assert visit(cast[name], f"/dialogue/commitments/{late.ref}/").status_code == 404


def test_the_file_holds_what_the_page_holds(visit, cast, late, make_commitment):
    make_commitment(title="=cmd", weight="readiness")
    book = load_workbook(BytesIO(visit(cast["ivana"], "/dialogue/commitments/table.xlsx").content)).active
    rows = [[cell.value for cell in row] for row in book.iter_rows()]
    head = next(number for number, row in enumerate(rows) if "promise" in row)
    column = rows[head].index("promise")
    assert sorted(row[column] for row in rows[head + 1 :] if row[column]) == ["=cmd", "Send experts"]
    assert all(cell.data_type != "f" for row in book.iter_rows() for cell in row)
    narrowed = visit(cast["ivana"], "/dialogue/commitments/table.csv?weight=readiness").content.decode("utf-8-sig")
    assert ("'=cmd" in narrowed, "Send experts" in narrowed) == (True, False)
    assert visit(cast["leyla"], "/dialogue/commitments/table.csv").content.decode().count("Send experts") == 0
    assert visit(cast["ivana"], "/dialogue/commitments/table.exe").status_code == 404


def test_a_promise_is_kept_by_a_form_that_wants_evidence(visit, cast, late):
    address = f"/dialogue/commitments/{late.ref}/evidence/"
    assert visit(cast["ivana"], address, kind="document", words="they came").status_code == 422
    late.refresh_from_db()
    assert late.state == "open"
    given = {"kind": "document", "words": "they came", "source_url": "https://example.org/came"}
    assert visit(cast["ivana"], address, **given).status_code == 302
    page = text(visit(cast["ivana"], f"/dialogue/commitments/{late.ref}/"))
    assert ("they came" in page, "Open it again" in page, "It was kept" in page) == (True, True, False)


@pytest.mark.parametrize(
    ("step", "form", "state"),
    [("lapse", {"note": "nobody asked"}, "lapsed"), ("withdraw", {"note": "not needed"}, "withdrawn")],
)
def test_a_step_wants_a_reason(step, form, state, visit, cast, late):
    address = f"/dialogue/commitments/{late.ref}/{step}/"
    assert visit(cast["ivana"], address, note=" ").status_code == 422
    assert visit(cast["ivana"], address, **form).status_code == 302
    late.refresh_from_db()
    assert (late.state, LogEntry.objects.get().note) == (state, form["note"])


def test_a_new_day_is_set_on_the_version_that_was_seen_and_what_was_typed_is_not_lost(visit, cast, late):
    address = f"/dialogue/commitments/{late.ref}/date/"
    Commitment.objects.update(version=2, due_by=date(2030, 5, 6))
    stale = visit(cast["ivana"], address, due_by="2031-01-01", note="the team is away", version=1)
    assert (stale.status_code, Commitment.objects.get().due_by) == (422, date(2030, 5, 6))
    page = text(stale)
    for words in ("was changed by someone else", "6 May 2030", 'value="2031-01-01"', "the team is away"):
        assert words in page
    assert '<input type="hidden" name="version" value="2">' in page
    given = {"due_by": "2031-01-01", "note": "the team is away", "version": 2}
    assert visit(cast["ivana"], address, **given).status_code == 302
    assert Commitment.objects.get().due_by.isoformat() == "2031-01-01"
    lines = LogEntry.objects.count()
    assert visit(cast["ivana"], address, **given).status_code == 302  # pressed twice: the same day is no change
    assert LogEntry.objects.count() == lines


CAME = {"kind": "document", "words": "they came", "source_url": "https://example.org/came"}


@pytest.mark.parametrize(
    ("step", "given", "words"),
    [
        ("evidence", CAME, "This promise is kept already."),
        ("lapse", {"note": "nobody asked"}, "This promise is lapsed already."),
        ("withdraw", {"note": "not needed"}, "This promise is withdrawn already."),
        ("share", {"note": "they asked"}, "Whom it concerns knows of this promise already."),
    ],
)
def test_a_step_pressed_again_says_how_the_promise_stands_and_does_nothing(
    step, given, words, client, visit, cast, late
):
    user = cast["maria"]
    address, page = f"/dialogue/commitments/{late.ref}/{step}/", f"/dialogue/commitments/{late.ref}/"
    assert visit(user, address, **given).status_code == 302
    visit(user, page)
    before = (LogEntry.objects.count(), Evidence.objects.count())
    for data in ({}, given):  # the page again, and what was sent again
        again = visit(user, address, **data)
        assert (again.status_code, again.headers["Location"]) == (302, page)
        assert words in text(visit(user, page))
    assert (LogEntry.objects.count(), Evidence.objects.count()) == before


def test_a_step_that_is_closed_meanwhile_keeps_what_was_typed(visit, cast, late):
    address = f"/dialogue/commitments/{late.ref}/"
    visit(cast["maria"], f"{address}withdraw/", note="not needed")
    answer = visit(cast["ivana"], f"{address}lapse/", note="nobody asked for them")
    assert answer.status_code == 422
    assert "This promise is withdrawn now, so this step is not open." in text(answer)
    assert "nobody asked for them" in text(answer)
    assert visit(cast["ivana"], f"{address}date/").status_code == 302
    visit(cast["ivana"], f"{address}reopen/", note="they asked")
    visit(cast["maria"], f"{address}evidence/", **CAME)
    mine = CAME | {"words": "two of them came"}
    answer = visit(cast["ivana"], f"{address}evidence/", **mine)
    assert answer.status_code == 422
    assert ("two of them came" in text(answer), f'action="{address}more/"' in text(answer)) == (True, True)
    for _twice in range(2):
        assert visit(cast["ivana"], f"{address}more/", **mine).status_code == 302
    assert sorted(Evidence.objects.values_list("words", flat=True)) == ["they came", "two of them came"]
    assert "they came" in text(visit(cast["ivana"], address))


def test_who_may_not_take_a_step_finds_no_page_for_it(visit, cast, late):
    Commitment.objects.update(audience="both")
    for name in ("leyla", "nigar", "boris", "omar", "pia"):
        for step in ("evidence", "date", "lapse", "withdraw", "reopen", "share"):
            assert visit(cast[name], f"/dialogue/commitments/{late.ref}/{step}/").status_code == 404
    assert visit(cast["ivana"], f"/dialogue/commitments/{late.ref}/nonsense/").status_code == 404
    assert visit(cast["ivana"], f"/dialogue/commitments/{late.ref}/reopen/").status_code == 302
    assert "This promise is open already." in text(visit(cast["ivana"], f"/dialogue/commitments/{late.ref}/"))
    assert visit(cast["ivana"], f"/dialogue/commitments/{late.ref}/share/").status_code == 404


def test_many_are_moved_together_and_only_those_that_one_keeps(visit, cast, sides, late, make_commitment):
    other = make_commitment(title="Name a lead")
    foreign = make_commitment(owner=sides["org"], about=sides["mda"], receiver=sides["mda"])
    refs = [late.ref, other.ref, foreign.ref]
    visit(cast["ivana"], "/dialogue/commitments/many/", ref=refs, move="let lapse", note="")
    assert set(Commitment.objects.values_list("state", flat=True)) == {"open"}
    answer = visit(
        cast["ivana"], "/dialogue/commitments/many/", ref=refs, move="let lapse", note="", here="topic=a%00b"
    )
    assert (answer.status_code, "\x00" in text(answer)) == (422, False)
    visit(cast["ivana"], "/dialogue/commitments/many/", ref=refs, move="let lapse", note="nobody asked")
    assert sorted(Commitment.objects.values_list("state", flat=True)) == ["lapsed", "lapsed", "open"]
    assert Commitment.objects.get(pk=foreign.pk).state == "open"


def test_a_promise_is_written_down_by_either_side(visit, cast, make_partner, sides):
    partner = make_partner("aze")
    form = {"partner": partner.ref, "way": "theirs", "title": "Name a lead", "weight": "readiness", "due_kind": "none"}
    for name, owner, giver in (("ivana", "org", "aze"), ("rashid", "aze", "org")):
        assert visit(cast[name], "/dialogue/commitments/new/", **form).status_code == 302
        made = Commitment.objects.latest("pk")
        assert (made.owner, made.giver, made.audience) == (sides[owner], sides[giver], "own")
    assert visit(cast["nigar"], "/dialogue/commitments/new/").status_code == 404
    answer = visit(cast["ivana"], "/dialogue/commitments/new/", **{**form, "due_kind": "date"})
    assert answer.status_code == 422
    assert "Give the day by which it is due" in text(answer)


def test_a_promise_is_changed_and_what_is_typed_late_is_not_lost(visit, cast, late):
    address = f"/dialogue/commitments/{late.ref}/change/"
    form = {"way": "ours", "title": "Send two experts", "weight": "firm", "due_kind": "none", "version": 1}
    assert visit(cast["ivana"], address, **form).status_code == 302
    assert Commitment.objects.get().title == "Send two experts"
    answer = visit(cast["ivana"], address, **{**form, "title": "Send three experts"})
    assert answer.status_code == 422
    assert "Send two experts" in text(answer)
    assert 'value="Send three experts"' in text(answer)


@pytest.mark.parametrize("end", ["", "{ref}/"])
def test_a_page_asks_at_most_eight_questions_however_much_there_is(
    end, client, cast, late, make_event, make_read_out, make_claim, make_commitment, django_assert_max_num_queries
):
    client.force_login(cast["ivana"])
    address = "/dialogue/commitments/" + end.format(ref=late.ref)
    event = make_event()
    make_claim(make_read_out(event), kind="commitment", commitment=late)

    def asked():
        with django_assert_max_num_queries(8) as queries:
            assert client.get(address).status_code == 200
        return len(queries)

    few = asked()
    for _number in range(3):
        make_claim(make_read_out(event), kind="commitment", commitment=make_commitment(event=event))
        make_claim(make_read_out(event), kind="commitment", commitment=late)
    assert asked() == few


def test_a_visit_narrows_to_what_its_meetings_promised_and_says_that_it_narrows(
    client, cast, make_event, make_commitment
):
    visit = make_event()
    make_commitment(event=make_event(part_of=visit, kind="meeting"), title="Teachers are sent")
    make_commitment(event=make_event(), title="Another day")
    client.force_login(cast["ivana"])
    page = client.get(f"/dialogue/commitments/?event={visit.ref}").content.decode()
    assert ("Teachers are sent" in page, "Another day" in page) == (True, False)
    assert "One event" in page
    nothing = client.get("/dialogue/commitments/?q=zebra&event=").content.decode()
    assert "“zebra”" in nothing
    assert "No commitment is left by these choices." in nothing


def test_a_year_counts_what_stands_on_no_page(visit, cast, sides, make_partner, make_commitment, monkeypatch):
    monkeypatch.setattr("comity.web.dialogue.ledger.MOST_ON_PAGE", 2)
    make_partner("aze")
    for _number in range(3):
        make_commitment(due_by=date(2025, 6, 30), state="lapsed")
    make_commitment(state="kept", closed_on=date(2025, 7, 1))
    page = text(visit(cast["ivana"], "/dialogue/commitments/"))
    assert "1 of 4" in page
    assert "The first 2 of 4" in page
    page = text(visit(cast["ivana"], "/dialogue/commitments/?standing=lapsed"))
    assert ("0 of 3" in page, "The first 2 of 3" in page) == (True, True)


@pytest.mark.parametrize("audience", ["own", "both", "public"])
@pytest.mark.parametrize(("page", "made"), [("commitments/", "make_commitment"), ("", "make_event")])
def test_a_note_stays_with_the_side_that_wrote_it_whoever_knows_of_its_record(
    page, made, audience, visit, cast, make_partner, request
):
    make_partner("aze")
    record = request.getfixturevalue(made)(audience=audience, note="our line to take")
    readers = []
    for name in ("ivana", "maria", "boris", "leyla", "rashid", "omar", "pia", "otto", "audra", "public"):
        answer = visit(cast[name], f"/dialogue/{page}{record.ref}/")
        readers += [name] if "our line to take" in text(answer) else []
        assert "our line to take" not in text(visit(cast[name], f"/dialogue/{page}"))
        assert "our line to take" not in text(visit(cast[name], "/dialogue/commitments/table.csv"))
    assert readers == ["ivana", "maria"]
    assert "Read by your side alone" in text(visit(cast["ivana"], f"/dialogue/{page}{record.ref}/change/"))

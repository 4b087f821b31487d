"""A file from its preview to its undo: nothing by looking, all or nothing, twice is once, and back."""

import io
from datetime import date, timedelta
from importlib.resources import files

import openpyxl
import pytest

from comity.catalogue.models import Activity, Area, Precedence, Session
from comity.common.errors import Refused
from comity.exchange.actions import Outcome, commit, read_file, undo
from comity.exchange.models import ImportRun
from comity.exchange.queries import error_file, template_book
from comity.exchange.sheets.tables import activity_table, session_table
from comity.formats.sheets import write_csv
from comity.journal.models import LogEntry
from comity.partners.models import Provider
from tests.integration.conftest import NOON

HEAD = "code,title,provider,kind,duration_days,note\n"
TWO = HEAD + "A1,First,A school,course,5,\nA2,Second,A school,seminar,3,note\n"


@pytest.fixture
def read(cast):
    """Read a table as a person: read(text, name, kind)."""

    def reading(text, name="maria", kind=""):
        data = text.encode() if isinstance(text, str) else text
        return read_file(data, "file.csv", by=cast[name], at=NOON, kind=kind)

    return reading


@pytest.fixture
def take(cast):
    """Commit a preview as Maria."""
    return lambda run, **more: commit(run, by=cast["maria"], at=NOON, **more)


def told(run):
    return {name: run.counts[name] for name in ("new", "changed", "same", "error")}


def faults(run):
    return [f"{row['n']} {fault[0]} {fault[2]}" for row in run.rows for fault in row.get("f", [])]


def test_looking_writes_nothing_and_taking_writes_everything(read, take):
    run = read(TWO)
    assert (told(run), Activity.objects.count()) == ({"new": 2, "changed": 0, "same": 0, "error": 0}, 0)
    assert take(run) == Outcome(written=2)
    assert list(Activity.objects.values_list("code", "title", "state", "audience", "duration_days")) == [
        ("A1", "First", "draft", "own", 5),
        ("A2", "Second", "draft", "own", 3),
    ]
    line = LogEntry.objects.get(kind="ImportRun")
    assert (line.changes["new"], line.changes["sha256"][1]) == ([None, 2], run.sha256)


def test_a_column_goes_by_its_words_as_by_its_name_and_the_name_comes_first(read, take):
    take(
        read(
            b"code,title,Provider,Kind,Days,As of,Source,source_url\nA1,One,A school,course,5,2026-09,a list,https://a.example\n"
        )
    )
    made = Activity.objects.get()
    assert (made.duration_days, made.source_as_of, made.source_url) == (5, "2026-09", "https://a.example")
    assert made.unmapped == {"Source": "a list"}
    run = read(b"code,title,provider,Days\nA2,Two,A school,many\n")
    assert run.rows[0]["f"][0][3] == "Days “many”: a whole number is expected"


def test_the_same_file_again_is_the_same_and_writes_nothing(read, take):
    take(read(TWO))
    before = list(Activity.objects.values()), LogEntry.objects.count()
    again = read(TWO)
    assert (told(again), take(again)) == ({"new": 0, "changed": 0, "same": 2, "error": 0}, Outcome())
    assert (list(Activity.objects.values()), LogEntry.objects.count()) == before


def test_a_change_is_told_field_by_field_and_kept_in_the_journal(read, take):
    take(read(TWO))
    run = read(TWO.replace("First,A school,course,5", "First again,A school,course,6"))
    assert [row["c"] for row in run.rows if "c" in row] == [[["Title", "First", "First again"], ["Days", "5", "6"]]]
    take(run)
    changed = Activity.objects.get(code="A1")
    assert (changed.title, changed.duration_days, changed.version) == ("First again", 6, 2)
    assert LogEntry.objects.filter(ref=changed.ref).latest("pk").changes == {
        "title": ["First", "First again"],
        "duration_days": [5, 6],
        "version": [1, 2],
    }


def test_an_empty_cell_leaves_and_a_dash_empties(read, take):
    take(read(TWO))
    take(read(HEAD + "A1,First,A school,,,\nA2,Second,A school,seminar,-,-\n"))
    assert list(Activity.objects.values_list("kind", "duration_days", "note")) == [
        ("course", 5, ""),
        ("seminar", None, ""),
    ]


def test_one_faulty_row_stops_all_unless_the_good_rows_are_chosen(read, take):
    run = read(TWO + "A3,Third,A school,course,many,\n")
    with pytest.raises(Refused, match="1 rows cannot be taken"):
        take(run)
    assert Activity.objects.count() == 0
    assert take(run, good_rows=True) == Outcome(written=2, left_out=1)
    assert Activity.objects.count() == 2


def test_the_rows_to_mend_come_back_as_a_file_that_imports_once_mended(read, take):
    run = read(TWO + "A3,Third,A school,course,many,\n")
    take(run, good_rows=True)
    book = openpyxl.load_workbook(io.BytesIO(error_file(run)))
    page = book.active
    header, row = [[cell.value for cell in line] for line in page.iter_rows()]
    assert header[-2:] == ["error", "what to do"]
    assert row[-2:] == ["duration_days “many”: a whole number is expected", "write digits alone, such as 12"]
    coloured = [cell.column_letter for cell in page[2] if cell.fill.fgColor.rgb == "FFFBE6E6"]
    assert coloured == ["E"]
    page["E2"] = "7"
    out = io.BytesIO()
    book.save(out)
    mended = read(out.getvalue())
    assert (told(mended), take(mended)) == ({"new": 1, "changed": 0, "same": 0, "error": 0}, Outcome(written=1))
    assert Activity.objects.get(code="A3").duration_days == 7


def test_every_fault_of_a_row_names_its_cell_and_the_way_out(read):
    head = "code,title,provider,language_profile,ranks,country,seats_min,seats_max,civilian,area,duration_days\n"
    run = read(head + "A1,T,P,323,Major,Germany,9,3,perhaps,nowhere,x\n,T2,P,,,,,,,,\nA3,,P,,,,,,,,\nA4,T,,,,,,,,,\n")
    assert faults(run) == [
        "2 country country",
        "2 duration_days number",
        "2 language_profile profile",
        "2 ranks ranks",
        "2 civilian yes_no",
        "2 area unknown",
        "2 seats_min order",
        "3 code no_key",
        "4 title missing",
        "5 provider missing",
    ]
    assert run.rows[0]["f"][2][3:] == [
        "language_profile “323”: four digits expected, listening, speaking, reading, writing",
        "write it as en:3232; 323 has no such form",
    ]


def test_a_repeat_is_told_and_a_contradiction_is_a_fault(read):
    row = "A1,First,A school,course,5,\n"
    run = read(HEAD + row + row + "A1,Other,A school,course,5,\n")
    assert (told(run), faults(run)) == ({"new": 1, "changed": 0, "same": 1, "error": 1}, ["4 code repeated"])
    assert run.rows[1]["r"][-1] == "repeats row 2"


def test_another_spelling_of_a_title_is_offered_and_never_merged(read, take):
    take(read(TWO))
    run = read(HEAD + "A9,FIRST!,A school,course,5,\n")
    assert run.rows[0]["r"][-1] == "same as A1? Write that code to change it instead of adding another."
    assert told(run)["new"] == 1


def test_a_row_is_matched_by_reference_by_code_and_by_a_number_that_holds(read, make_activity):
    activity = make_activity("A1")
    activity.identifiers.create(scheme="R", value="1")
    activity.identifiers.create(scheme="R", value="2", valid_to=date(2020, 1, 1))
    run = read(
        "comity_id,code,title,provider,identifiers\n"
        f"{activity.ref},,By ref,P,\n"
        ",A1,By code,P,\n"
        ",,By number,P,R:1\n"
        ",,By old number,P,R:2\n"
        ",A7,Number of another,P,R:1\n"
        "zzzzzzzzzzzz,,Nobody,P,\n"
    )
    assert [row["s"] for row in run.rows][0] == "changed"
    assert faults(run) == [
        "3 code repeated",
        "4 code repeated",
        "5 code no_key",
        "6 identifiers number_taken",
        "7 comity_id not_found",
    ]


def test_what_was_changed_here_since_the_file_was_made_is_a_fault(read, make_activity):
    activity = make_activity("A1", version=3, note="ours")
    run = read(f"comity_id,version,title,provider,note\n{activity.ref},2,{activity.title},,theirs\n")
    assert faults(run) == ["2 version changed_here"]


def test_the_preview_is_made_anew_when_the_records_moved(read, take, make_activity):
    run = read(TWO)
    make_activity("A1", title="Someone was faster")
    assert take(run) == Outcome(moved=True)
    assert (told(ImportRun.objects.get()), Activity.objects.count()) == (
        {"new": 1, "changed": 1, "same": 0, "error": 0},
        1,
    )


def test_an_import_is_taken_once(read, take):
    run = read(TWO)
    take(run)
    with pytest.raises(Refused, match="taken already"):
        take(ImportRun.objects.get())


def test_an_import_is_taken_back_whole(read, take, cast, make_activity):
    make_activity("A2", title="Before", kind="visit", provider_name="P").identifiers.create(scheme="R", value="1")
    before = list(Activity.objects.values("code", "title", "kind", "duration_days", "note", "provider_name"))
    run = read("code,title,provider,kind,duration_days,note,identifiers\nA1,F,S,course,5,,\nA2,S,S,course,9,n,R:2\n")
    take(run)
    assert [str(one) for one in Activity.objects.get(code="A2").identifiers.all()] == ["R 2"]
    undo(ImportRun.objects.get(), by=cast["maria"], at=NOON)
    assert list(Activity.objects.values("code", "title", "kind", "duration_days", "note", "provider_name")) == before
    assert [str(one) for one in Activity.objects.get().identifiers.all()] == ["R 1"]
    with pytest.raises(Refused, match="taken back already"):
        undo(ImportRun.objects.get(), by=cast["maria"], at=NOON)


@pytest.mark.parametrize("built", ["change", "offer", "session", "line", "time"])
def test_what_was_built_on_an_import_keeps_it(read, take, cast, make_session, make_programme, built):
    take(read(TWO))
    activity = Activity.objects.get(code="A1")
    at = NOON
    if built == "change":
        Activity.objects.filter(pk=activity.pk).update(version=2)
    elif built == "offer":
        Activity.objects.filter(pk=activity.pk).update(audience="public")
    elif built == "session":
        make_session(activity)
    elif built == "line":
        make_programme().lines.create(
            owner=activity.owner, activity=activity, starts=date(2027, 1, 1), ends=date(2027, 1, 2)
        )
    else:
        at = NOON + timedelta(days=31)
    with pytest.raises(Refused):
        undo(ImportRun.objects.get(), by=cast["maria"], at=at)
    assert (Activity.objects.count(), ImportRun.objects.get().state) == (2, "done")


def test_the_public_data_package_loads_as_it_is_and_twice_is_once(read, take):
    folder = files("comity").joinpath("data", "demonstration")
    for name, count in (("themes", 31), ("providers", 80)):
        run = read(folder.joinpath(f"{name}.csv").read_bytes())
        assert told(run)["new"] == count
        take(run, chosen={"everyone": True})
    data = folder.joinpath("catalogue.csv").read_bytes()
    run = read(data)
    assert told(run) == {"new": 341, "changed": 0, "same": 0, "error": 0}
    take(run, chosen={"approved": True})
    families = [Activity.objects.filter(family=name, basis=basis).count() for name, basis in FAMILIES]
    assert (families, Activity.objects.filter(provider=None).count(), Area.objects.count()) == ([126, 215], 0, 41)
    first = Activity.objects.get(code="A0001")
    assert (first.language_profile, first.audience, first.state) == ("en:3332", "own", "approved")
    assert sorted(str(one) for one in first.identifiers.all()) == [
        "ETOC ETE-MW-3834",
        "ePRIME ACT.179",
        "provider M5-32",
    ]
    assert Precedence.objects.count() > 10
    for name, count in (("themes", 31), ("providers", 80), ("catalogue", 341)):
        assert told(read(folder.joinpath(f"{name}.csv").read_bytes()))["same"] == count


FAMILIES = [("public_page", "fact"), ("us_bilateral_fmt_report", "derived")]


def test_a_table_that_was_downloaded_imports_again_as_the_same(read, take, cast, make_provider, make_session):
    make_provider("p1", name="School =1+1")
    take(read("code,name,wider\nd,Demining,w\n"))
    run = read(
        "code,title,provider_id,provider,area,prerequisites,identifiers,fee,runs_per_year,civilian,other_titles,note\n"
        'A1,=Sum,p1,,d,,"R:1;S:2 (2020-01-01..)",450.50,1.5,yes,a;b,"-x, ""y"""\n'
        "A2,Two,,Someone,d,A1;a test,,,,no,,\n"
    )
    assert faults(run) == []
    take(run)
    make_session(Activity.objects.get(code="A1"), nominate_by=date(2027, 2, 1))
    for table in (activity_table, session_table):
        columns, cells = table(Activity.objects.order_by("code"), cast["maria"])
        run = read(write_csv([[column.name for column in columns], *cells]))
        assert (faults(run), told(run)["same"], told(run)["changed"]) == ([], len(cells), 0)


def test_sessions_come_by_code_or_by_activity_and_day(read, take, make_activity):
    make_activity("A1")
    head = "code,activity,starts,ends,seats,deadline\n"
    take(read(head + "R1,A1,2027-03-01,2027-03-05,20,2027-02-01\n,A1,2027-05-03,7 May 2027,,\n"))
    assert list(Session.objects.values_list("code", "starts", "ends", "seats_max", "audience")) == [
        ("R1", date(2027, 3, 1), date(2027, 3, 5), 20, "public"),
        ("A1/2027-05-03", date(2027, 5, 3), date(2027, 5, 7), None, "public"),
    ]
    again = read(head + ",A1,2027-05-03,2027-05-08,,\n")
    assert [row.get("c") for row in again.rows] == [[["Last day", "2027-05-07", "2027-05-08"]]]


def test_days_are_never_guessed_and_their_order_is_judged(read, make_activity):
    make_activity("A1")
    run = read(
        "code,activity,starts,ends,nominate_by\n"
        "R1,A1,03/04/2027,2027-04-10,\nR2,A1,13.04.2027,2027-04-10,\nR3,A1,,2027-04-10,\n"
        "R4,A9,2027-04-01,2027-04-10,\nR5,A1,2027-04-01,2027-04-31,\nR6,A1,2027-04-01,2027-04-10,2027-05-01\n"
    )
    assert faults(run) == [
        "2 starts date_ambiguous",
        "3 ends order",
        "4 starts missing",
        "5 activity not_found",
        "6 ends date",
        "7 nominate_by order",
    ]
    assert run.rows[0]["f"][0][3] == "starts “03/04/2027”: this could be 2027-04-03 or 2027-03-04"


def test_a_row_about_what_the_importer_may_not_know_reads_as_one_that_never_existed(read, make_activity, sides):
    hidden = make_activity("H1", owner=sides["school"], audience="own", state="draft")
    run = read(f"comity_id,title,provider\n{hidden.ref},X,P\nzzzzzzzzzzzz,X,P\n")
    first, second = [row["f"] for row in run.rows]
    assert [fault[2:] for fault in first] == [
        [part.replace("zzzzzzzzzzzz", hidden.ref) if isinstance(part, str) else part for part in fault[2:]]
        for fault in second
    ]
    assert told(read(HEAD + "H1,Ours,A school,course,5,\n"))["new"] == 1


def test_a_row_about_what_another_side_keeps_is_refused_by_name(read, make_activity, sides):
    make_activity("P1", owner=sides["school"], about=sides["org"], audience="both", state="proposed")
    assert faults(read(HEAD + "P1,Other,A school,course,5,\n")) == ["2 code not_yours"]


@pytest.mark.parametrize("name", ["leyla", "pia", "audra", "otto"])
def test_only_the_organisation_imports(read, name, cast, sign_in):
    with pytest.raises(Refused, match="Only members of the organisation"):
        read(TWO, name=name)
    client = sign_in(cast[name])
    assert (client.get("/import/").status_code, client.get("/import/template/activities.xlsx").status_code) == (
        404,
        404,
    )


def test_a_desk_officer_brings_drafts_in_but_cannot_put_them_into_the_catalogue(read, cast):
    run = read(TWO, name="ivana")
    with pytest.raises(Refused, match="Only a programme manager approves"):
        commit(run, by=cast["ivana"], at=NOON, chosen={"approved": True})
    assert commit(run, by=cast["ivana"], at=NOON) == Outcome(written=2)


def test_an_import_is_absent_for_other_sides(read, cast, sign_in):
    run = read(TWO)
    for name in ("leyla", "omar", "pia"):
        assert sign_in(cast[name]).get(f"/import/{run.ref}/").status_code == 404


def test_new_providers_are_seen_by_the_organisation_until_they_are_opened(read, take, cast):
    text = "provider_id,name,city,country\np{0},School {0},Baku,az\n"
    take(read(text.format(1)))
    take(read(text.format(2)), chosen={"everyone": True})
    assert list(Provider.objects.order_by("code").values_list("code", "country", "audience")) == [
        ("p1", "AZ", "own"),
        ("p2", "AZ", "public"),
    ]
    undo(ImportRun.objects.order_by("pk").last(), by=cast["maria"], at=NOON)
    assert Provider.objects.get().code == "p1"


def test_a_filled_template_is_read_with_its_second_header_left_out(read, take):
    book = openpyxl.load_workbook(
        io.BytesIO(template_book("activities", {"area": []}, made="2026-01-22", reader="Org"))
    )
    assert book.sheetnames == ["Read me", "Activities", "lists"]
    page = book["Activities"]
    header = [cell.value for cell in page[1]]
    for name, value in (("code", "A1"), ("title", "From a template"), ("provider", "S"), ("duration_days", 5.0)):
        page.cell(row=3, column=header.index(name) + 1, value=value)
    out = io.BytesIO()
    book.save(out)
    run = read(out.getvalue())
    assert (told(run), run.counts["sheet"]) == ({"new": 1, "changed": 0, "same": 0, "error": 0}, "Activities")
    assert take(run) == Outcome(written=1)

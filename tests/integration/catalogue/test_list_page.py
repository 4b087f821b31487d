"""The list: narrowed by its address, searched on both databases, paged by key, flat in questions."""

import csv
import io
import re
from datetime import date

import pytest

from comity.catalogue.models import Activity, Area
from comity.catalogue.queries import Narrowing, narrowed
from comity.common.fulltext import marked, snippet, words_of
from comity.common.paging import page_of
from tests.integration.catalogue.conftest import EVERYONE


def titles(page):
    return re.findall(r'<a href="/catalogue/[a-z0-9]{12}/">([^<]*(?:<mark>[^<]*</mark>[^<]*)*)</a>', page)


def found(user, **asked):
    return sorted(one.code for one in narrowed(user, Narrowing(**asked)))


@pytest.mark.parametrize("asked", ["sehirli", "ŞƏHIRLI", "şəhər", "course seh", "R-77", "a1"])
def test_words_are_found_whatever_their_accents_and_case(make_activity, cast, asked):
    activity = make_activity("A1", title="Course of Şəhər Şəhirli", description="about towns")
    activity.identifiers.create(scheme="R", value="R-77")
    make_activity("A2", title="Another")
    assert found(cast["maria"], words=asked) == ["A1"]


def test_an_index_follows_every_change_and_every_bulk_write(make_activity, cast):
    activity = make_activity("A1", title="Before")
    Activity.objects.filter(pk=activity.pk).update(title="After", other_titles=["Əlavə name"])
    assert [found(cast["maria"], words=words) for words in ("before", "after", "elave")] == [[], ["A1"], ["A1"]]
    Activity.objects.bulk_create([Activity(code="A3", title="Bulk", owner=activity.owner, state="approved")])
    assert found(cast["maria"], words="bulk") == ["A3"]
    activity.delete()
    assert found(cast["maria"], words="after") == []


@pytest.mark.parametrize(
    "asked", ['"', "'", "a' OR '1'='1", "NEAR(", "title:x", "*", "a & b | !c", "<->", "\\", "%", "—", "x" * 500]
)
def test_signs_that_mean_something_to_a_database_are_only_signs(make_activity, cast, sign_in, asked):
    make_activity("A1", title="Plain")
    assert sign_in(cast["maria"]).get("/catalogue/", {"q": asked}).status_code == 200


def test_the_zero_sign_that_no_database_holds_is_on_no_page(cast, sign_in):
    assert sign_in(cast["maria"]).get("/catalogue/", {"q": "\x00"}).status_code == 404


def test_found_words_are_marked_and_everything_else_is_escaped():
    assert str(marked("<b>Şəhər</b> & co", "seh")) == "&lt;b&gt;<mark>Şəhər</mark>&lt;/b&gt; &amp; co"
    assert str(snippet("x" * 10 + " <i>mine</i> end", "mine")) == "xxxxxxxxxx &lt;i&gt;<mark>mine</mark>&lt;/i&gt; end"
    assert (str(snippet("nothing", "mine")), words_of("A-b_c 'd'")) == ("", ["a", "b", "c", "d"])


def test_derived_families_stay_out_until_asked_for_and_are_labelled(make_activity, cast, sign_in):
    make_activity("A1", title="From a page", family="public_page")
    make_activity("A2", title="From reports", family="us_bilateral_fmt_report", basis="derived")
    client = sign_in(cast["leyla"])
    page = client.get("/catalogue/").content.decode()
    assert (titles(page), "bilateral United States training, derived (1)" in page) == (["From a page"], True)
    asked = client.get("/catalogue/?family=us_bilateral_fmt_report").content.decode()
    assert titles(asked) == ["From reports"]
    label = "bilateral United States training, derived"
    own = client.get(f"/catalogue/{Activity.objects.get(code='A2').ref}/").content.decode()
    file = client.get("/catalogue/table.csv?family=us_bilateral_fmt_report").content.decode()
    assert (f"<small>{label}</small>" in asked, own.count(label) > 1, label in file) == (True, True, True)


def test_facets_narrow_and_combine(make_activity, make_session, sides, cast):
    wider = Area.objects.create(code="w", name="Wide", owner=sides["org"], audience="public")
    area = Area.objects.create(code="n", name="Narrow", owner=sides["org"], audience="public", wider=wider)
    one = make_activity("A1", kind="course", area=area, country="DE", language_profile="en:3232")
    make_activity("A2", kind="course", country="FR")
    make_activity("A3", kind="seminar", area=wider)
    make_session(one, starts=date(2027, 5, 1), ends=date(2027, 5, 2))
    asked = {
        ("kind",): {"kind": ["course"]},
        ("two kinds",): {"kind": ["course", "seminar"]},
        ("wide",): {"area": ["w"]},
        ("narrow",): {"area": ["n"]},
        ("both",): {"area": ["w"], "kind": ["course"]},
        ("not stated",): {"language": ["-"]},
        ("year",): {"when": ["2027"]},
        ("quarter",): {"when": ["2027Q2"]},
        ("other quarter",): {"when": ["2027Q1"]},
        ("nonsense",): {"when": ["soon"]},
    }
    answers = {name[0]: found(cast["leyla"], chosen=chosen) for name, chosen in asked.items()}
    assert answers == {
        "kind": ["A1", "A2"],
        "two kinds": ["A1", "A2", "A3"],
        "wide": ["A1", "A3"],
        "narrow": ["A1"],
        "both": ["A1"],
        "not stated": ["A2", "A3"],
        "year": ["A1"],
        "quarter": ["A1"],
        "other quarter": [],
        "nonsense": [],
    }


def test_the_organisation_narrows_by_whom_entries_are_offered_to(make_activity, sides, cast):
    make_activity("A1", audience="named").named.set([sides["org"], sides["aze"]])
    make_activity("A2", audience="public")
    make_activity("A3", audience="own")
    asked = {name: found(cast["ivana"], chosen={"offered": [name]}) for name in ("aze", "mda", "everyone", "nobody")}
    assert asked == {"aze": ["A1"], "mda": [], "everyone": ["A2"], "nobody": ["A3"]}


@pytest.mark.parametrize("sort", ["title", "-title", "provider"])
def test_pages_follow_each_other_without_a_gap_or_a_repeat_and_lead_back(make_activity, sort):
    for number in range(7):
        make_activity(f"A{number}", title=f"Title {number // 2}", provider_name=f"P{number % 3}")
    order = {"title": ("title", "id"), "-title": ("-title", "-id"), "provider": ("provider_name", "title", "id")}[sort]
    everything = [one.code for one in Activity.objects.order_by(*order)]
    seen, marks, mark = [], [], ""
    while True:
        page = page_of(Activity.objects.all(), order, mark, size=3)
        seen += [one.code for one in page.rows]
        marks.append(page)
        if not page.following:
            break
        mark = page.following
    assert (seen, [len(page.rows) for page in marks]) == (everything, [3, 3, 1])
    back = page_of(Activity.objects.all(), order, marks[-1].previous, size=3)
    assert [one.code for one in back.rows] == everything[3:6]
    first = page_of(Activity.objects.all(), order, back.previous, size=3)
    assert ([one.code for one in first.rows], first.previous) == (everything[:3], "")


@pytest.mark.parametrize("mark", ["x", "bm90", "-", "W10", "W3siYSI6MX0sMV0", "WyJhIl0"])
def test_a_broken_mark_is_the_first_page(make_activity, cast, sign_in, mark):
    make_activity()
    assert titles(sign_in(cast["maria"]).get("/catalogue/", {"after": mark}).content.decode()) == ["Activity A1"]


@pytest.mark.parametrize("name", ["maria", "leyla", "public"])
@pytest.mark.parametrize("address", ["/catalogue/", "/catalogue/?q=activity&kind=course"])
def test_the_list_asks_as_much_for_three_rows_as_for_one(
    make_activity, make_session, make_provider, cast, sign_in, client, count_queries, name, address
):
    if name != "public":
        sign_in(cast[name])
    make_session(make_activity("A1", provider=make_provider()))
    client.get(address)
    one = count_queries(client, address)
    for code in ("A2", "A3"):
        make_session(make_activity(code, provider=make_provider(f"p-{code}")))
    assert (count_queries(client, address), one <= 8) == (one, True)


@pytest.mark.parametrize("name", ["maria", "leyla", "public"])
def test_an_activity_and_a_session_ask_as_much_for_three_sessions_as_for_one(
    make_activity, make_session, make_provider, cast, sign_in, client, count_queries, name
):
    if name != "public":
        sign_in(cast[name])
    activity = make_activity("A1", provider=make_provider())
    session = make_session(activity)
    address, run = f"/catalogue/{activity.ref}/", f"/catalogue/sessions/{session.ref}/"
    one = count_queries(client, address)
    for code in ("A2", "A3"):
        make_session(activity)
        activity.needs.create(before=make_activity(code))
    assert count_queries(client, address) == one
    assert (one <= 8, count_queries(client, run) <= 8) == (True, True)


@pytest.mark.parametrize("name", EVERYONE)
def test_the_file_holds_what_the_list_shows(make_activity, everyone, sign_in, client, sides, name):
    make_activity("A1", audience="public")
    make_activity("A2", audience="own")
    make_activity("A3", audience="named").named.set([sides["org"], sides["aze"]])
    make_activity("A4", audience="public", state="draft")
    if name != "public":
        sign_in(everyone[name])
    listed = titles(client.get("/catalogue/").content.decode())
    rows = list(csv.DictReader(io.StringIO(client.get("/catalogue/table.csv").content.decode())))
    assert [row["title"] for row in rows] == listed


def test_activities_stand_side_by_side_and_what_may_not_be_known_is_absent(make_activity, cast, sign_in):
    first, second = make_activity("A1", duration_days=5), make_activity("A2", duration_days=7)
    hidden = make_activity("A3", audience="own")
    refs = [first.ref, second.ref, hidden.ref]
    page = sign_in(cast["leyla"]).get("/catalogue/compare/", {"a": refs}).content.decode()
    assert [("Activity A1" in page), ("Activity A2" in page), ("Activity A3" in page)] == [True, True, False]
    assert "<strong>5 days</strong>" in page
    assert sign_in(cast["leyla"]).get("/catalogue/compare/", {"a": [hidden.ref]}).status_code == 404


def test_an_empty_list_says_what_was_searched_and_how_to_go_on(make_activity, cast, sign_in):
    page = sign_in(cast["leyla"]).get("/catalogue/?q=zebra").content.decode()
    assert ("No activity holds “zebra”" in page, "Clear all" in page) == (True, True)
    assert "Nothing is offered to you yet." in sign_in(cast["leyla"]).get("/catalogue/").content.decode()


def test_a_provider_page_lists_what_the_visitor_may_know(make_activity, make_provider, cast, sign_in):
    provider = make_provider()
    make_activity("A1", provider=provider)
    make_activity("A2", provider=provider, audience="own")
    page = sign_in(cast["leyla"]).get(f"/catalogue/providers/{provider.ref}/").content.decode()
    assert ("Activity A1" in page, "Activity A2" in page) == (True, False)

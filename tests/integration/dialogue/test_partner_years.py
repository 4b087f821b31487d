"""The partner's page from records: the years, what is owed, who holds which post, and activities by area."""

import re
from datetime import date

import pytest
from django.urls import reverse

from comity.catalogue.models import Area
from comity.dialogue.actions.vocabulary import keep_timeline_item
from comity.partners.actions import keep_holding, keep_person, keep_post
from comity.partners.queries import posts_about
from comity.programmes.models import Line
from comity.reporting.activities import activities_by_area
from comity.reporting.partner_home import events_next, owed_both_ways, seats_on
from comity.reporting.timeline import Asked, narrowed, timeline_of
from tests.integration.conftest import NOON

TODAY = date(2026, 1, 22)
pytestmark = pytest.mark.usefixtures("still")  # a page counts what is late on the day it is read


@pytest.fixture
def partner(make_partner):
    return make_partner("aze", country="AZ")


@pytest.fixture
def visit(client):
    def visit(user, address):
        client.force_login(user) if user.is_authenticated else client.logout()
        return client.get(address).content.decode()

    return visit


@pytest.fixture
def years(make_dated, make_event, make_read_out, make_claim, make_topic):
    """A public fact told differently, one of the own side, a visit shared and told differently, one not shared."""
    demining = make_topic("demining")
    make_dated(
        "az-2008", [demining], figures={"personnel": "40 | 45", "area_ha": "568"}, differs=True,
        sources=["https://www.example.org/a", "https://other.example/b"],
    )  # fmt: skip
    make_dated("az-own", audience="own", kind="framework", title="An internal reckoning", starts="2012", ends="2014-07")
    shared = make_event(title="Visit of January", kind="visit", audience="both", starts="2026-01-21")
    make_event(title="Quiet call", kind="call", starts="2025-03")
    make_event(title="Called off", kind="call", starts="2025-03", state="called off")
    make_event(title="A meeting of it", part_of=shared, audience="both")
    for name, told in (("one", "2026-01-21/2026-01-22"), ("two", "2026-01-22")):
        read_out = make_read_out(shared, title=name, source_url=f"https://{name}.example/x")
        make_claim(read_out, kind="date", event=shared, value=told)
    return shared


def titles(side, user):
    return [item.what for item in timeline_of(side, user)]


def test_the_day_on_which_a_promise_falls_due_is_no_day_of_its_event(
    cast, sides, years, make_read_out, make_claim, make_commitment
):
    read_out = make_read_out(years, title="three")
    make_claim(read_out, kind="date", event=years, commitment=make_commitment(), value="2027-05-01")
    days = next(item.told for item in timeline_of(sides["aze"], cast["ivana"]) if item.what == "Visit of January")
    assert days == ("2026-01-21/2026-01-22", "2026-01-22")


def test_each_reader_gets_the_years_it_may_know(cast, sides, years):
    assert titles(sides["aze"], cast["ivana"]) == [
        "Dated az-2008", "An internal reckoning", "Quiet call", "Visit of January",
    ]  # fmt: skip
    assert titles(sides["aze"], cast["leyla"]) == ["Dated az-2008", "Visit of January"]
    for name in ("public", "omar", "boris", "pia", "audra", "otto"):
        assert titles(sides["aze"], cast[name]) == ["Dated az-2008"], name
    assert titles(sides["mda"], cast["maria"]) == []


def test_what_sources_tell_differently_stands_side_by_side(visit, cast, partner, years):
    fact, seen = timeline_of(partner.side, cast["leyla"])
    assert (dict(fact.figures), fact.differs) == ({"Personnel": ("40", "45"), "Area (ha)": ("568",)}, True)
    assert (seen.told, seen.differs, seen.hosts) == (
        ("2026-01-21/2026-01-22", "2026-01-22"), True, {"one.example", "two.example"},
    )  # fmt: skip
    page = visit(cast["leyla"], reverse("partner-history", args=[partner.ref]))
    assert '<span class="value">40</span><span class="value">45</span>' in page
    assert '<span class="value">21–22 January 2026</span><span class="value">22 January 2026</span>' in page
    assert f'href="{reverse("event", args=[years.ref])}"' in page
    assert page.count('class="joint"') == 4  # two items, in both widths
    assert "(told: 40; 45)" in page
    assert "An internal reckoning" not in page


def test_a_fact_that_stands_for_a_visit_leads_to_it_only_where_the_visit_is_known(cast, sides, partner, make_event):
    met = make_event(title="A visit", kind="visit", audience="own")
    values = {"kind": "visit", "title": "They came", "starts": "2026-01", "sources": ["https://example.org"]}
    item = keep_timeline_item("az-v", values | {"event": met}, about=sides["aze"], by=cast["maria"], at=NOON)
    type(item).objects.update(audience="both")
    assert [(one.what, one.event) for one in timeline_of(sides["aze"], cast["ivana"])] == [("They came", met.ref)]
    assert [(one.what, one.event) for one in timeline_of(sides["aze"], cast["leyla"])] == [("They came", "")]


def test_the_years_are_narrowed_by_kind_area_source_and_years_together(visit, cast, sides, partner, years, make_topic):
    items = timeline_of(sides["aze"], cast["ivana"])

    def kept(**asked):
        return [item.id for item in narrowed(items, Asked(**asked))]

    assert kept(kinds=["contribution"], topics=["demining"], hosts=["other.example"], first=2008, last=2008) == [
        "az-2008"
    ]
    assert kept(topics=["gas"]) == kept(hosts=["nobody.example"]) == kept(last=2007) == []
    assert kept(first=2013, last=2013) == ["az-own"]
    history = reverse("partner-history", args=[partner.ref])
    page = visit(cast["ivana"], f"{history}?topic=demining&source=other.example&from=2000")
    assert (page.count("<li id="), "1 of 4 dated items" in page) == (1, True)
    assert "no year" in visit(cast["ivana"], f"{history}?from=zweitausend")
    assert "Nothing fits these choices" in visit(cast["ivana"], f"{history}?to=1900")
    nothing = visit(cast["ivana"], f"{history}?topic=%27&kind=nothing")
    assert ("Nothing fits" in nothing, f'<a href="{history}">Show all 4</a>' in nothing) == (True, True)
    turned = "From 2010 to 2005 holds no year: turn the two round."
    assert turned in visit(cast["ivana"], f"{history}?from=2010&to=2005")
    assert turned not in visit(cast["ivana"], f"{history}?from=2005&to=2010")


def test_no_topic_that_is_hidden_is_named_by_the_years(visit, cast, partner, make_dated, make_topic):
    make_dated("az-1", [make_topic("secret", audience="own")])
    history = reverse("partner-history", args=[partner.ref])
    assert ("Secret" in visit(cast["ivana"], history), "Secret" in visit(cast["leyla"], history)) == (True, False)


@pytest.mark.parametrize("name", ["partner-history", "partner"])
def test_more_years_cost_no_more_questions(
    name,
    client,
    cast,
    partner,
    years,
    make_dated,
    make_event,
    make_topic,
    django_assert_max_num_queries,
    make_commitment,
):
    client.force_login(cast["ivana"])
    make_commitment(due_by=date(2020, 1, 1), title="Long owed")

    def asked():
        with django_assert_max_num_queries(8 if name == "partner-history" else 24) as queries:
            assert client.get(reverse(name, args=[partner.ref])).status_code == 200
        return len(queries)

    few = asked()
    for number in range(4):
        make_dated(f"more-{number}", [make_topic("demining"), make_topic(f"t-{number}")])
        make_event(title=f"Event {number}", starts="2027-01", state="planned")
        make_commitment(due_by=date(2020, 1, 1))
    assert asked() == few


def test_the_ledger_is_counted_both_ways_as_each_side_knows_it(visit, cast, sides, partner, make_commitment):
    make_commitment(due_by=date(2025, 1, 22))  # lapsed by the clock only after a year
    make_commitment(audience="both", due_by=None, due_kind="none")
    make_commitment(giver=sides["aze"], receiver=sides["org"], audience="both", due_by=date(2026, 1, 21))
    make_commitment(audience="both", mutual=True, due_by=date(2026, 1, 23))
    make_commitment(state="kept")

    def counts(name):
        return [(one.way, one.count, one.late) for one in owed_both_ways(partner, cast[name], TODAY)]

    assert counts("ivana") == [("ours", 3, 1), ("theirs", 2, 1)]
    assert counts("leyla") == [("ours", 2, 1), ("theirs", 2, 0)]
    assert counts("omar") == [("ours", 0, 0), ("theirs", 0, 0)]
    assert counts("public") == []
    page = visit(cast["ivana"], reverse("partner", args=[partner.ref]))
    assert "?partner=aze&amp;way=ours&amp;standing=late" in page
    assert "way=ours" not in visit(cast["public"], reverse("partner", args=[partner.ref]))


def test_the_next_visit_is_the_planned_one_that_is_not_over_and_leads_to_its_brief(visit, cast, partner, make_event):
    for title, starts, state in (
        ("Over", "2026-01-21", "planned"), ("Next", "2026-01-22", "planned"), ("This month", "2026-01", "planned"),
        ("Held", "2026-02-01", "held"), ("Some year", "2027", "planned"),
    ):  # fmt: skip
        make_event(title=title, starts=starts, ends="", state=state)
    assert [one.title for one in events_next(partner, cast["ivana"], TODAY)] == ["This month", "Next"]
    assert events_next(partner, cast["leyla"], TODAY) == []
    far = make_event(title="A far visit", kind="visit", starts="2999-01", ends="", state="planned", audience="both")
    home, brief = (reverse(name, args=[one.ref]) for name, one in (("partner", partner), ("brief-of-event", far)))
    assert [brief in visit(cast[name], home) for name in ("ivana", "leyla", "omar", "public")] == [
        True, True, False, False,
    ]  # fmt: skip


def test_posts_say_who_holds_them_who_comes_and_since_when_they_are_vacant(visit, cast, sides, partner):
    by = {"by": cast["maria"], "at": NOON}
    old, new = (keep_person(code, {"name": code.title()}, **by) for code in ("colt", "hart"))
    envoy = keep_post(
        "envoy", {"title": "Envoy", "side": sides["org"], "mandate": ["AZ"], "mandate_name": "the Caucasus"}, **by
    )
    keep_holding(envoy, old, {"starts": "2021-09", "ends": "2024-07"}, **by)
    keep_holding(envoy, None, {"starts": "2024-07", "ends": "2099-03"}, **by)
    keep_holding(envoy, new, {"announced": "2026-01-22", "starts": "2099-03-02"}, **by)
    minister = keep_post("minister", {"title": "Minister", "side": sides["aze"]}, **by)
    keep_holding(minister, old, {"seen": ["2020-01-01"]}, **by)
    keep_holding(minister, None, {"announced": "2026-01-10"}, **by)
    page = re.sub(r"<[^>]+>", "|", visit(cast["public"], reverse("partner", args=[partner.ref])))
    assert "vacant since July 2024" in page
    assert "the Caucasus; Hart from 2 March 2099, announced 22 January 2026" in page
    assert "a successor, not named yet, announced 10 January 2026, not yet in office" in page


def test_who_is_announced_holds_no_post_before_the_first_day(visit, cast, sides):
    by = {"by": cast["maria"], "at": NOON}
    old, new = (keep_person(code, {"name": code.title()}, **by) for code in ("colt", "hart"))
    envoy, minister, whip = (
        keep_post(code, {"title": code.title(), "side": sides["org"]}, **by) for code in ("envoy", "minister", "whip")
    )
    coming = {"announced": "2026-01-22", "starts": "2099-01-15"}
    keep_holding(envoy, None, {"starts": "2024-07"}, **by)
    keep_holding(minister, old, {"starts": "2021-09"}, **by)
    for post in (envoy, minister):
        keep_holding(post, new, coming, **by)
    keep_holding(whip, None, {"announced": "2026-01-10"}, **by)
    seen = {name: re.sub(r"<[^>]+>|\s+", " ", visit(cast["public"], address)) for name, address in (
        ("people", reverse("people")), ("envoy", reverse("post", args=[envoy.ref])),
        ("whip", reverse("post", args=[whip.ref])), ("hart", reverse("person", args=[new.ref])),
    )}  # fmt: skip
    rows = {name: " ".join(seen["people"].partition(f" {name} ")[2].split()[:12]) for name in ("Envoy", "Minister")}
    assert rows["Envoy"].startswith("vacant Hart from 15 January 2099, announced 22 January 2026 July 2024")
    assert rows["Minister"].startswith("Colt Hart from 15 January 2099, announced 22 January 2026 September")
    for name in ("envoy", "hart"):
        assert "from 15 January 2099, announced on 22 January 2026" in seen[name]
        assert "2099 – today" not in seen[name]
    assert "July 2024 – today" in seen["envoy"]
    assert "vacant" not in seen["whip"]
    assert "announced on 10 January 2026, not yet in office" in seen["whip"]


def test_a_term_that_ended_is_no_longer_shown_as_held(cast, sides, partner):
    by = {"by": cast["maria"], "at": NOON}

    post = keep_post("minister", {"title": "Minister", "side": sides["aze"]}, **by)
    keep_holding(post, keep_person("a", {"name": "A"}, **by), {"starts": "2004", "ends": "2020"}, **by)
    seats = seats_on(posts_about(cast["public"], partner), TODAY)
    assert [(one.now, one.coming) for one in seats] == [(None, None)]


def test_activities_are_counted_by_area_and_year_once_each_as_far_as_they_may_be_named(
    visit, cast, sides, partner, make_programme, make_activity
):
    area = Area.objects.create(code="demining", name="Clearing mines", owner=sides["org"], audience="public")
    open_, hidden = make_activity("A1", area=area, audience="public"), make_activity("A2", area=area, audience="own")
    programmes = [make_programme("one", audience="both"), make_programme("two", title="A draft of ours")]
    for programme in programmes:
        shared = {"programme": programme, "owner": sides["org"], "about": sides["aze"], "audience": programme.audience}
        for activity, day in ((open_, date(2026, 3, 1)), (open_, date(2027, 3, 1)), (hidden, date(2027, 5, 1))):
            Line.objects.create(activity=activity, starts=day, ends=day, **shared)
    Line.objects.create(activity=open_, starts=TODAY, ends=TODAY, **{**shared, "state": "cancelled"})
    ours, theirs = (activities_by_area(partner, cast[name]) for name in ("ivana", "leyla"))
    assert (ours.chart.head, ours.chart.rows) == (("Area", "2026", "2027"), (("Clearing mines", "1", "2"),))
    assert ours.chart.finding == "3 sessions by area and year, most in Clearing mines: 3"
    assert theirs.chart.rows == (("Clearing mines", "1", "1"), ("area not named", "–", "1"))
    assert ([title for _ref, title in ours.sources], len(theirs.sources)) == (
        ["A draft of ours", "Programme 2026-2029"],
        1,
    )
    assert activities_by_area(partner, cast["public"]) is None
    page = visit(cast["leyla"], reverse("partner", args=[partner.ref]))
    assert ("Activities by area and year" in page, "A draft of ours" in page) == (True, False)

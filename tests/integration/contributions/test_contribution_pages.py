"""Pages of contributions: given beside received, every line with date, certainty and source, and who may act."""

import csv
import io
import re
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from comity.access.models import Audience
from comity.contributions.models import Contribution, Undertaking

EVERYONE = ["ivana", "boris", "maria", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto", "public"]
TAGS = re.compile(r"<[^>]+>")
FORM = {
    "giver": "partner", "kind": "energy", "title": "gas exported", "counterpart": "Europe", "low": "8.1", "high": "8.2",
    "unit": "bcm", "qualifier": "range", "starts": "2021", "ends": "2021", "source_url": "https://example.org/gas",
}  # fmt: skip


@pytest.fixture
def partner(make_partner):
    return make_partner("aze", country="AZ")


@pytest.fixture
def address(partner):
    return reverse("contributions", args=[partner.ref])


def words_of(answer):
    return " ".join(TAGS.sub(" ", answer.content.decode()).split())


def seen_by(client, cast, address):
    found = {}
    for name in EVERYONE:
        client.logout()
        if cast[name].is_authenticated:
            client.force_login(cast[name])
        found[name] = client.get(address).status_code
    return found


def test_given_beside_received_each_with_value_date_certainty_and_source(
    sign_in, cast, address, make_undertaking, make_contribution
):
    mission, fund = make_undertaking("Mission of peace"), make_undertaking("Mine fund", "fund", starts="2005-02-14")
    phase = make_undertaking("phase II", "phase", part_of=fund)
    make_contribution(
        40, 45, kind="strength", undertaking=mission, title="personnel", unit="persons", qualifier="range",
        as_of="2008-01-15", starts="", ends="", counterpart="",
    )  # fmt: skip
    make_contribution("12.8", qualifier="reported")
    make_contribution(
        19, kind="fund", giver="organisation", undertaking=phase, title="area cleared", unit="km2", starts="2012-04",
        ends="2014-07", counterpart="", source_url="https://example.org/area",
    )  # fmt: skip
    page = sign_in(cast["nigar"]).get(address)
    given, _mark, received = page.content.decode().partition('id="received"')
    assert re.search(r"40–45</strong> personnel", given)
    assert "15 January 2008 · range" in given
    assert re.search(r"12\.8 bcm</strong> gas exported</a> · Europe", given)
    assert "2025 · reported · a whole year" in given
    assert "to the day" not in given
    assert "Mine fund: phase II" in received
    assert "April 2012 – July 2014 · reported · to the month" in received
    assert 'href="https://example.org/area"' in received
    assert "area cleared" not in given


def test_figures_of_one_fact_stand_side_by_side_and_say_so(sign_in, cast, address, make_contribution):
    first = make_contribution("8.1", "8.2", qualifier="range", source_url="https://example.org/one")
    make_contribution("8.2", fact=first.ref, source_url="https://example.org/two", working=True, reason="newer")
    make_contribution("0.5", counterpart="Syria")
    said = words_of(sign_in(cast["ivana"]).get(address))
    assert said.count("told otherwise too") == 2
    assert "working value of Organisation: newer" in said
    assert said.index("8.1–8.2 bcm") < said.index("8.2 bcm gas")


def test_what_one_may_not_know_is_in_no_list_chart_count_or_file(
    client, cast, address, make_contribution, make_undertaking
):
    make_contribution("12.8", title="open flow", audience=Audience.PUBLIC)
    make_contribution("77.7", title="hidden flow", starts="1999-01-01", ends="1999-12-31")
    for name in ("omar", "public", "boris", "pia"):
        client.logout()
        if cast[name].is_authenticated:
            client.force_login(cast[name])
        for query in ("", "table.csv", "?year=1999", "?kind=energy"):
            answer = client.get(address + query)
            assert answer.status_code == 200
            assert "77.7" not in answer.text
            assert "hidden flow" not in answer.text
        assert not re.search(r"\b1999\b", client.get(address).text)  # as a word: a token may hold the digits


def test_narrowed_by_kind_and_by_year(sign_in, cast, address, make_contribution):
    make_contribution("12.8")
    make_contribution("11.8", starts="2023-01-01", ends="2023-12-31")
    make_contribution(40, kind="transit", title="share of cargo", unit="percent", starts="2022", ends="2024")
    client = sign_in(cast["ivana"])
    assert words_of(client.get(address, {"kind": "transit"})).count("gas exported") == 0
    in_2023 = words_of(client.get(address, {"year": "2023"}))
    assert "11.8 bcm" in in_2023
    assert "share of cargo" in in_2023
    assert "12.8 bcm" not in in_2023
    assert "Take a filter away" in words_of(client.get(address, {"year": "nonsense"}))


def test_the_charts_stand_there_with_their_tables(sign_in, cast, address, make_contribution, make_undertaking):
    make_contribution("12.8")
    make_contribution(
        22, kind="strength", undertaking=make_undertaking("Mission of peace"), unit="persons", as_of="2002-11-20",
        starts="", ends="", counterpart="", title="personnel",
    )  # fmt: skip
    page = sign_in(cast["ivana"]).get(address).content.decode()
    assert page.count('role="img"') == 4
    assert "The same figures as a table" in page
    assert re.search(r"<desc[^>]*>Europe: 12.8 bcm, reported \[\d\]</desc>", page)
    assert re.search(r"<desc[^>]*>Mission of peace: 22</desc>", page)
    assert " style=" not in page


def test_the_table_to_keep_holds_every_column_and_follows_the_filter(sign_in, cast, address, make_contribution):
    make_contribution("8.1", "8.2", qualifier="range", sources=["https://example.org/more"])
    make_contribution("11.8", starts="2023-01-01", ends="2023-12-31")
    client = sign_in(cast["leyla"])
    kept = client.get(f"{address}table.csv", {"year": "2025"}).content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(kept)))
    assert len(rows) == 1
    told = rows[0]
    assert (told["Value"], told["Least"], told["Most"], told["How sure"]) == ("8.1–8.2 bcm", "8.1", "8.2", "range")
    assert told["Sources"] == "https://example.org/gas https://example.org/more"
    assert told["marking"]
    assert client.get(f"{address}table.xlsx").content.startswith(b"PK")
    assert client.get(f"{address}table.pdf").status_code == 404


def test_who_has_which_page(client, cast, partner, address, make_contribution, make_undertaking):
    figure, mission = make_contribution(), make_undertaking()
    writers, keepers = ["ivana", "maria", "leyla", "rashid"], ["ivana", "maria"]
    expected = {
        address: EVERYONE,
        reverse("contribution-new", args=[partner.ref]): writers,
        reverse("undertaking-new", args=[partner.ref]): writers,
        reverse("contribution", args=[figure.ref]): ["ivana", "maria", "leyla", "rashid", "nigar"],
        reverse("contribution-change", args=[figure.ref]): keepers,
        reverse("undertaking-change", args=[mission.ref]): keepers,
    }
    for page, names in expected.items():
        seen = seen_by(client, cast, page)
        assert [name for name, status in seen.items() if status == 200] == names, page
        assert set(seen.values()) <= {200, 302, 404}


def test_a_figure_is_written_down_and_changed_on_a_page(sign_in, cast, partner, address):
    client = sign_in(cast["rashid"])
    page = reverse("contribution-new", args=[partner.ref])
    assert client.post(page, FORM).status_code == 302
    figure = Contribution.objects.get()
    assert (figure.low, figure.owner.code, figure.about.code) == (Decimal("8.1"), "aze", "org")
    again = {**FORM, "low": "8.2", "high": "", "qualifier": "reported", "same_as": figure.ref, "sources": ""}
    assert client.post(page, again).status_code == 302
    other = Contribution.objects.exclude(pk=figure.pk).get()
    assert other.fact == figure.ref
    change = reverse("contribution-change", args=[other.ref])
    kept = client.get(change).content.decode()
    assert re.search(rf'value="{figure.ref}"\s+selected', kept)
    typed = {**again, "version": "1", "low": "8.3"}
    assert client.post(change, typed).status_code == 302
    late = client.post(change, {**typed, "low": "8.4"})
    assert late.status_code == 422
    assert "was changed by someone else" in late.text
    assert "8.4" in late.text
    other.refresh_from_db()
    assert (other.low, other.high, other.fact) == (Decimal("8.3"), Decimal("8.3"), figure.ref)


def test_a_form_that_cannot_name_the_other_figure_keeps_the_fact(sign_in, cast, make_contribution, sides):
    hidden = make_contribution(owner=sides["org"], audience=Audience.OWN)
    mine = make_contribution(owner=sides["aze"], about=sides["org"], fact=hidden.ref, starts="2021", ends="2021")
    change = reverse("contribution-change", args=[mine.ref])
    assert sign_in(cast["rashid"]).post(change, {**FORM, "version": "1"}).status_code == 302
    mine.refresh_from_db()
    assert (mine.low, mine.fact) == (Decimal("8.1"), hidden.ref)


def test_what_is_wrong_is_said_on_the_page_and_what_was_typed_stays(sign_in, cast, partner):
    client = sign_in(cast["ivana"])
    page = reverse("contribution-new", args=[partner.ref])
    answer = client.post(page, {**FORM, "unit": "", "title": "Typed by hand"})
    assert answer.status_code == 422
    assert "Say in which unit the value is" in answer.text
    assert 'value="Typed by hand"' in answer.text
    turned = client.post(page, {**FORM, "low": "9"})
    assert turned.status_code == 422
    assert "Write the least value first" in turned.text
    for wrong, sentence in (
        ({"low": "1,560"}, "Write a number such as 1560"),
        ({"starts": "January 2025"}, "2026-03-06"),
    ):
        told = client.post(page, {**FORM, **wrong})
        assert (told.status_code, f'value="{next(iter(wrong.values()))}"' in told.text) == (422, True)
        assert sentence in told.text.partition("nothing you typed is lost")[2].partition("<form")[0]


def test_a_mission_is_added_and_removed_again(sign_in, cast, partner, address):
    client = sign_in(cast["ivana"])
    typed = {"kind": "mission", "name": "Mission of peace", "source_kind": "a letter"}
    assert client.post(reverse("undertaking-new", args=[partner.ref]), typed).status_code == 302
    mission = Undertaking.objects.get()
    assert "Missions and funds without figures" in client.get(address).text
    phase = client.post(reverse("undertaking-new", args=[partner.ref]), {**typed, "kind": "phase"})
    assert phase.status_code == 422
    assert "choose its fund" in phase.text
    change = reverse("undertaking-change", args=[mission.ref])
    assert client.post(change, {**typed, "version": "1", "name": "Another"}).status_code == 302
    assert client.post(reverse("undertaking-remove", args=[mission.ref])).status_code == 302
    assert not Undertaking.objects.exists()


def test_acts_on_a_figure(sign_in, cast, make_contribution):
    first = make_contribution("8.1")
    second = make_contribution("8.2", fact=first.ref)
    client = sign_in(cast["maria"])
    page = reverse("contribution", args=[second.ref])
    assert "Make it the working value" in client.get(page).text
    assert client.post(reverse("contribution-working", args=[second.ref]), {"note": ""}).status_code == 409
    assert client.post(reverse("contribution-working", args=[second.ref]), {"note": "newer"}).status_code == 302
    assert "changed it" in client.get(page).text
    assert client.post(reverse("contribution-everyone", args=[second.ref])).status_code == 302
    second.refresh_from_db()
    assert (second.working, second.audience) == (True, Audience.PUBLIC)
    assert client.post(reverse("contribution-everyone", args=[second.ref]), {"to": "both"}).status_code == 302
    assert client.post(reverse("contribution-remove", args=[second.ref])).status_code == 302
    assert list(Contribution.objects.all()) == [first]


@pytest.mark.parametrize("name", ["ivana", "leyla", "public"])
def test_the_page_asks_as_often_for_three_figures_as_for_one(
    name, client, cast, address, make_contribution, make_undertaking
):
    if cast[name].is_authenticated:
        client.force_login(cast[name])

    def asked():
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).status_code == 200
        return len([one for one in captured.captured_queries if "SAVEPOINT" not in one["sql"]])

    make_contribution(audience=Audience.PUBLIC)
    few = asked()
    for number in range(3):
        mission = make_undertaking(f"Mission {number}", audience=Audience.PUBLIC)
        make_contribution(
            number + 1, kind="strength", undertaking=mission, as_of="2008", starts="", ends="", audience=Audience.PUBLIC
        )
    assert asked() == few <= 8

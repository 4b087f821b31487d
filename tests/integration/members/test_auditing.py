"""The auditor reads the whole journal by reference, and no content; the operator sees whether it is whole."""

from datetime import timedelta

import pytest

from comity.access.actions import add_record
from comity.journal.actions import write_entry
from comity.journal.chain import seal
from comity.programmes.models import Programme
from tests.integration.conftest import NOON

EVERYONE = ["ivana", "boris", "maria", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto"]


@pytest.fixture
def lines(make_programme, cast):
    programme = make_programme(title="A title nobody tells")
    for hour in range(3):
        write_entry(
            programme,
            "change",
            by=cast["maria"],
            at=NOON + timedelta(hours=hour),
            note="A note nobody tells",
            changes={"title": ["Old words", "New words"]},
        )
    write_entry(programme, "table", by=cast["leyla"], at=NOON + timedelta(days=1))
    return programme


@pytest.mark.parametrize("name", EVERYONE)
def test_who_reads_the_whole_journal_and_who_verifies_it(name, cast, client):
    client.force_login(cast[name])
    assert (client.get("/members/journal/").status_code == 200) == (name == "audra")
    assert (client.get("/members/people/").status_code == 200) == (name == "audra")
    assert (client.get("/members/journal/verification/").status_code == 200) == (name in {"audra", "otto"})


def test_it_tells_who_did_what_to_which_reference_and_no_content(lines, cast, client):
    client.force_login(cast["audra"])
    page = client.get("/members/journal/")
    text = page.content.decode()
    assert [row.cells[3].text for row in page.context["rows"]] == ["table", "change", "change", "change"]
    assert lines.ref in text
    for hidden in ("A note nobody tells", "Old words", "New words", "A title nobody tells"):
        assert hidden not in text


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?move=table", 1),
        ("?side=aze", 1),
        ("?side=org", 3),
        ("?kind=Programme", 4),
        ("?kind=Nothing", 0),
        ("?until=2026-01-22", 3),
        ("?until=2026-01-21", 0),
        ("?until=no-day", 4),
        ("?ref=nothing", 0),
        ("?who=nobody", 0),
        ("?after=nonsense", 4),
    ],
)
def test_it_is_narrowed(query, found, lines, cast, client):
    client.force_login(cast["audra"])
    assert len(client.get(f"/members/journal/{query}").context["rows"]) == found


def test_it_is_paged_and_loses_no_line(cast, client, make_programme):
    programme = make_programme()
    for number in range(120):
        write_entry(programme, f"move {number}", by=cast["maria"], at=NOON)
    client.force_login(cast["audra"])
    seen, query = [], ""
    while True:
        page = client.get(f"/members/journal/{query}")
        seen += [row.cells[3].text for row in page.context["rows"]]
        query = page.context["older"]
        if not query:
            break
    assert seen == [f"move {number}" for number in reversed(range(120))]


def test_the_verification_says_when_a_line_was_changed(lines, cast, client):
    seal(NOON)
    client.force_login(cast["audra"])
    page = client.get("/members/journal/verification/")
    assert page.context["state"].intact
    assert "The journal is as it was written" in page.content.decode()


def test_nothing_that_a_record_holds_reaches_the_list_of_an_auditor(cast, client, make_partner, make_type, sides):
    values = {"code": "x", "partner": make_partner("aze"), "type": make_type(), "title": "Zebra crossing"}
    add_record(Programme, values, by=cast["ivana"], at=NOON, about=sides["aze"], note="Zebra note")
    client.force_login(cast["audra"])
    for page in ("/members/journal/", "/programmes/", "/search/?q=Zebra", "/members/"):
        assert "Zebra crossing" not in client.get(page).content.decode()

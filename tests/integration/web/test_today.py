"""Today: what waits for this person, and nothing of anyone else."""

from datetime import UTC, date, datetime

import pytest
import time_machine

from comity.access.actions import keep_typed
from comity.drafting.models import Acceptance, EngineRun
from comity.exchange.models import ImportRun
from comity.programmes.models import Line

NOON = datetime(2026, 1, 22, 12, tzinfo=UTC)
NOTHING = "Nothing waits for you."


@pytest.fixture(autouse=True)
def on_22_january():
    with time_machine.travel(NOON, tick=False):
        yield


@pytest.fixture
def make_run(make_scenario, cast):
    def make(scenario, state="done", at=NOON):
        return EngineRun.objects.create(
            scenario=scenario,
            owner=scenario.owner,
            about=scenario.about,
            state=state,
            asked_by=cast["ivana"],
            asked_at=at,
        )

    return make


@pytest.fixture
def make_line(make_activity):
    def make(programme, starts, ends, code="A1", **fields):
        fields = {"owner": programme.owner, "about": programme.about, "activity": make_activity(code)} | fields
        return Line.objects.create(programme=programme, starts=starts, ends=ends, **fields)

    return make


def said(sign_in, user):
    """The sentences of the page, by heading."""
    parts = sign_in(user).get("/today/").context["parts"]
    return {part.words: [duty.words for duty in part.duties] for part in parts}


@pytest.mark.parametrize("name", ["ivana", "maria", "leyla", "nigar", "omar", "pia", "audra", "otto"])
def test_an_empty_day_says_what_would_stand_here_and_where_to_begin(name, cast, sign_in):
    answer = sign_in(cast[name]).get("/today/")
    assert answer.context["parts"] == []
    assert answer.content.decode().count(NOTHING) == 1


def test_the_public_is_asked_to_sign_in(client, db):
    assert client.get("/today/").status_code == 302


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (None, "The draft for Azerbaijan, Programme 2026-2029, has no proposal yet."),
        ("waiting", "A proposal for Azerbaijan, Programme 2026-2029, is being worked out."),
        ("running", "A proposal for Azerbaijan, Programme 2026-2029, is being worked out."),
        ("done", "A proposal for Azerbaijan, Programme 2026-2029, waits for your yes or no."),
        ("stopped", "A proposal for Azerbaijan, Programme 2026-2029, was stopped; its best is kept."),
        ("failed", "The last proposal for Azerbaijan, Programme 2026-2029, failed."),
    ],
)
def test_a_draft_says_where_its_newest_proposal_stands(
    state, words, cast, sign_in, make_programme, make_scenario, make_run
):
    scenario = make_scenario(make_programme())
    if state:
        make_run(scenario, state)
    assert said(sign_in, cast["ivana"]) == {"Waits for you": [words]}
    assert said(sign_in, cast["maria"]) == {"Waits for you": [words]}
    for name in ("boris", "leyla", "omar", "pia", "audra", "otto"):
        assert said(sign_in, cast[name]) == {}


def test_an_accepted_proposal_waits_for_nobody_and_a_newer_one_does(
    cast, sign_in, make_programme, make_scenario, make_run
):
    programme = make_programme()
    scenario = make_scenario(programme)
    run = make_run(scenario)
    fields = {"owner": programme.owner, "about": programme.about, "by": cast["ivana"]}
    taken = Acceptance.objects.create(programme=programme, run=run, at=NOON, **fields)
    assert said(sign_in, cast["ivana"]) == {}
    make_run(scenario, at=datetime(2026, 1, 22, 13, tzinfo=UTC))
    waits = {"Waits for you": ["A proposal for Azerbaijan, Programme 2026-2029, waits for your yes or no."]}
    assert said(sign_in, cast["ivana"]) == waits
    EngineRun.objects.exclude(pk=run.pk).delete()
    Acceptance.objects.filter(pk=taken.pk).update(undone_at=NOON)
    assert said(sign_in, cast["ivana"]) == waits


def test_a_programme_that_is_no_draft_asks_for_no_proposal(cast, sign_in, make_programme):
    make_programme(state="tabled")
    make_programme(code="aze-next", state="preparation")
    make_programme(code="aze-2020", state="in_force")
    assert said(sign_in, cast["ivana"]) == {}


def test_a_providers_proposal_waits_for_the_programme_manager_alone(cast, sides, sign_in, make_activity):
    make_activity(owner=sides["school"], about=sides["org"], audience="both", state="proposed", title="Cyber range")
    words = {"Waits for you": ["A school proposes Cyber range for the catalogue."]}
    assert said(sign_in, cast["maria"]) == words
    for name in ("ivana", "leyla", "pia", "audra", "otto"):
        assert said(sign_in, cast[name]) == {}


def test_a_provider_finds_what_was_returned_and_what_is_half_written(cast, sides, sign_in, make_activity):
    make_activity("A1", owner=sides["school"], audience="own", state="draft", title="Signals")
    make_activity("A2", owner=sides["school"], audience="own", state="declined", title="Radio", state_note="Too long.")
    assert said(sign_in, cast["pia"]) == {
        "Waits for you": ["Signals is half written and not proposed yet.", "Radio was returned to you."]
    }
    assert "Too long." in sign_in(cast["pia"]).get("/today/").content.decode()
    assert said(sign_in, cast["maria"]) == {}


def test_a_file_that_was_read_and_not_taken_over_waits_for_its_side(cast, sides, sign_in):
    fields = {
        "owner": sides["org"],
        "kind": "catalogue",
        "sha256": "0",
        "content": b"",
        "by": cast["maria"],
        "at": NOON,
    }
    ImportRun.objects.create(file_name="courses.xlsx", **fields)
    ImportRun.objects.create(file_name="done.xlsx", state="done", **fields)
    words = {"Waits for you": ["courses.xlsx was read and looked at; nothing of it is taken over yet."]}
    assert said(sign_in, cast["maria"]) == words
    assert said(sign_in, cast["leyla"]) == {}


def test_what_one_has_typed_waits_for_oneself_alone(cast, sign_in):
    keep_typed(cast["ivana"], "node:a", {"@page": ["/programmes/x/"], "@title": ["Demining"], "title": ["x"]}, 1)
    keep_typed(cast["ivana"], "node:b", {"@page": ["//example.org/"], "@title": ["Elsewhere"]}, 1)
    keep_typed(cast["ivana"], "node:c", {"title": ["nowhere"]}, 1)
    words = {"Begun and not saved": ["What you typed on “Demining” is kept, and not saved yet."]}
    assert said(sign_in, cast["ivana"]) == words
    assert said(sign_in, cast["maria"]) == {}


def test_accepted_lines_that_begin_within_a_month_are_told_in_their_order(cast, sign_in, make_programme, make_line):
    programme = make_programme(state="in_force")
    make_line(programme, date(2026, 2, 20), date(2026, 2, 24), "A2")
    make_line(programme, date(2026, 1, 22), date(2026, 1, 23), "A1")
    make_line(programme, date(2026, 2, 22), date(2026, 2, 23), "A3")
    make_line(programme, date(2026, 1, 21), date(2026, 1, 25), "A4")
    make_line(programme, date(2026, 2, 1), date(2026, 2, 2), "A5", state="cancelled")
    assert said(sign_in, cast["ivana"]) == {
        "Begins soon": ["Activity A1 begins for Azerbaijan.", "Activity A2 begins for Azerbaijan."]
    }
    assert said(sign_in, cast["boris"]) == {}


@pytest.mark.parametrize("name", ["ivana", "maria", "leyla", "pia"])
def test_the_page_asks_at_most_eight_questions_however_much_waits(
    name, cast, sides, sign_in, make_programme, make_scenario, make_run, make_line, make_activity, count_queries
):
    client = sign_in(cast[name])
    for number in (1, 2, 3):
        programme = make_programme(code=f"aze-{number}", owner=sides["aze" if name == "leyla" else "org"])
        make_run(make_scenario(programme))
        make_line(programme, date(2026, 2, number), date(2026, 2, 9), f"A{number}")
        state = "draft" if name == "pia" else "proposed"
        make_activity(f"P{number}", owner=sides["school"], about=sides["org"], audience="both", state=state)
        keep_typed(cast[name], f"node:{number}", {"@page": ["/today/"]}, 0)
        asked = count_queries(client, "/today/")
        assert asked <= 8
        if number == 1:
            first = asked
    assert asked == first


@pytest.mark.parametrize(("kind", "place"), [("activities", "/import/"), ("programmes", "/programmes/import/")])
def test_a_previewed_file_leads_to_the_page_of_its_kind(kind, place, cast, sides, sign_in):
    run = ImportRun.objects.create(
        owner=sides["org"], kind=kind, file_name="file", sha256="0", content=b"", by=cast["maria"], at=NOON
    )
    assert f'href="{place}{run.ref}/"' in sign_in(cast["maria"]).get("/today/").text

"""Today: what waits for this person, and nothing of anyone else."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine

from comity.access.actions import keep_typed
from comity.access.models import BreakGlass, Invitation, Membership, Release, User
from comity.dialogue.models import Commitment
from comity.drafting.models import Acceptance, EngineRun
from comity.exchange.models import ImportRun
from comity.journal.actions import write_entry
from comity.notices.actions import read_notices, tell
from comity.notices.models import Notice
from comity.programmes.models import Line, Milestone

NOON = datetime(2026, 1, 22, 12, tzinfo=UTC)
NOTHING = "Nothing is due this week."


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
        "Waits for you": ["Signals is half written and not proposed yet."],
        "Returned to you": ["Radio was returned to you."],
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
        "Due this week": ["Activity A1 begins for Azerbaijan."],
        "Begins soon": ["Activity A2 begins for Azerbaijan."],
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


@pytest.fixture
def make_step(make_node):
    """A milestone of a programme that both sides agreed."""

    def make(programme, due, title="Ratified", **fields):
        node = make_node(programme, f"G{programme.nodes.count()}", audience=programme.audience)
        given = {"owner": programme.owner, "about": programme.about, "audience": programme.audience} | fields
        return Milestone.objects.create(node=node, title=title, due=due, **given)

    return make


def test_steps_of_goals_are_late_due_or_yet_to_come_by_the_last_day_they_may_mean(
    cast, sign_in, make_programme, make_step
):
    programme = make_programme(state="in_force", audience="both")
    for due in ("2026-01-21", "2025", "2026-01-22", "2026-01", "2026-01-29", "2026-01-30", "2026-03", "not known"):
        make_step(programme, due, title=f"Step {due}")
    make_step(programme, "2026-01-20", title="Done", reached="2026-01-19")
    late = [f"“Step {one}” is not reported as reached." for one in ("2025", "2026-01-21")]
    due = ["“Step 2026-01-22” is due.", "“Step 2026-01-29” is due."]
    for name in ("ivana", "maria", "leyla", "nigar"):
        assert said(sign_in, cast[name]) == {"Late": late, "Due this week": due}
    for name in ("boris", "omar", "pia", "audra", "otto"):
        assert said(sign_in, cast[name]) == {}


def test_a_promise_is_late_until_it_lapses_and_one_of_both_is_told_as_such(cast, sides, sign_in):
    for title, due, mutual in (
        ("Long ago", date(2025, 1, 21), False),
        ("A year ago", date(2025, 1, 22), False),
        ("Lately", date(2026, 1, 21), True),
    ):
        Commitment.objects.create(
            owner=sides["org"], about=sides["aze"], giver=sides["org"], receiver=sides["aze"], title=title,
            weight="firm", due_kind="date", due_by=due, mutual=mutual,
        )  # fmt: skip
    assert said(sign_in, cast["ivana"]) == {
        "Late": [
            "Organisation promised: “A year ago”; nothing shows that it was kept.",
            "Organisation and Azerbaijan promised: “Lately”; nothing shows that it was kept.",
        ]
    }


def test_a_calm_week_says_when_the_next_duty_is(cast, sign_in, make_programme, make_step):
    make_step(make_programme(state="in_force"), "2026-03")
    make_step(make_programme(code="draft", state="draft"), "2026-02-01", title="Of a draft")
    page = sign_in(cast["ivana"]).get("/today/")
    assert (page.context["calm"], page.context["next"]) == ("Nothing is due this week.", "")
    make_step(make_programme(code="other", state="agreed"), "2026-02-15")
    page = sign_in(cast["ivana"]).get("/today/")
    assert page.context["next"] == "The next duty is on 15 February 2026."


def test_open_programmes_of_others_are_nobodys_work_but_their_own(cast, sign_in, make_programme, make_step):
    make_step(make_programme(side="mda", code="mda", state="in_force", audience="public"), "2026-01-20")
    assert {name for name in cast if name != "public" and said(sign_in, cast[name])} == {"boris", "maria", "omar"}


def test_no_part_has_more_than_seven_lines_and_the_rest_stands_behind_their_number(
    cast, sign_in, make_programme, make_step
):
    programme = make_programme(state="in_force")
    for day in range(1, 10):
        make_step(programme, f"2026-01-0{day}")
    client = sign_in(cast["ivana"])
    [late] = client.get("/today/").context["parts"]
    assert (len(late.duties), late.rest.words, late.rest.address) == (7, "All 9", "?part=late")
    [whole] = client.get("/today/?part=late").context["parts"]
    assert len(whole.duties) == 9
    assert [part.words for part in client.get("/today/?part=nonsense").context["parts"]] == ["Late"]


def test_a_provider_is_told_of_its_own_sessions(cast, sides, sign_in, make_activity, make_session):
    activity = make_activity(owner=sides["school"], about=sides["org"], title="Radio")
    for number, start in enumerate((date(2026, 1, 24), date(2026, 2, 9), date(2026, 1, 1))):
        make_session(activity, code=f"R{number}", starts=start, ends=date(2026, 2, 20))
    make_session(activity, code="R9", starts=date(2026, 1, 25), ends=date(2026, 1, 25), state="cancelled")
    assert said(sign_in, cast["pia"]) == {"Due this week": ["Radio begins."], "Begins soon": ["Radio begins."]}


def test_a_file_that_was_read_and_left_is_forgotten_after_two_weeks(cast, sides, sign_in):
    fields = {"owner": sides["org"], "kind": "catalogue", "sha256": "0", "content": b"", "by": cast["maria"]}
    ImportRun.objects.create(file_name="old.xlsx", at=NOON - timedelta(days=15), **fields)
    ImportRun.objects.create(file_name="new.xlsx", at=NOON - timedelta(days=13), **fields)
    words = ["new.xlsx was read and looked at; nothing of it is taken over yet."]
    assert said(sign_in, cast["maria"]) == {"Waits for you": words}


def test_what_was_told_and_not_read_has_changed_since_one_looked(cast, sign_in, make_programme):
    programme = make_programme(audience="both", state="in_force")
    hidden = make_programme(code="hidden", title="Hidden")
    for one in (programme, hidden):
        tell("agreed", one, to=[cast["leyla"].acting], by=None, at=NOON)
    words = {"Changed since you looked": ["“Programme 2026-2029” is agreed by both sides."]}
    assert said(sign_in, cast["leyla"]) == words
    read_notices(NOON, by=cast["leyla"])
    assert said(sign_in, cast["leyla"]) == {}


def test_who_keeps_the_server_sees_figures_and_no_content(cast, sign_in, make_programme, make_scenario, make_run):
    run = make_run(make_scenario(make_programme(title="Secret of the desk")), "failed")
    EngineRun.objects.filter(pk=run.pk).update(ended_at=NOON)
    tell("agreed", run, to=[cast["leyla"].acting], by=None, at=NOON)
    Notice.objects.update(state="failed")
    write_entry(run, "try", by=cast["ivana"], at=NOON - timedelta(hours=1))
    assert said(sign_in, cast["otto"]) == {
        "Waits for you": [
            "1 notice could not be sent by mail.",
            "1 line of the journal is not sealed; is the worker running?",
            "1 run of the engine failed within seven days.",
        ]
    }
    assert "Secret" not in sign_in(cast["otto"]).get("/today/").text
    for name in ("audra", "boris", "omar", "pia"):
        assert said(sign_in, cast[name]) == {}


def test_somebody_without_a_side_reads_what_to_do(db, client):
    client.force_login(User.objects.create_user("nobody", password="a long password"))
    page = client.get("/today/")
    assert page.context["parts"] == []
    assert "Your account belongs to no side" in page.text


@pytest.fixture
def make_text(sides, cast):
    """A version of a text of the organisation about Azerbaijan."""

    def make(title, owner="org", about="aze", of="x", **fields):
        given = {"owner": sides[owner], "about": sides[about], "audience": "both", "kind": "Programme", "of": of}
        given |= {"act": "table", "state": "shown", "at": NOON, "prepared_at": NOON, "sha256": "0", "text": ""}
        given |= {"prepared_by": cast["ivana"]}
        return Release.objects.create(title=title, **(given | fields))

    return make


def test_a_tabled_text_waits_for_whoever_can_agree_it_and_only_its_latest_version(cast, sign_in, make_text):
    make_text("First", number=1)
    make_text("Second", number=2)
    make_text("Agreed", of="y", state="agreed")
    make_text("Theirs", owner="aze", about="org", of="z")
    assert said(sign_in, cast["leyla"]) == {
        "Waits for you": ["Organisation tabled “Second”; it waits for your answer."]
    }
    assert said(sign_in, cast["maria"]) == {"Waits for you": ["Azerbaijan tabled “Theirs”; it waits for your answer."]}
    for name in ("ivana", "boris", "rashid", "nigar", "omar", "pia", "audra"):
        assert said(sign_in, cast[name]) == {}


def test_what_was_put_forward_waits_for_the_releasing_authority_and_returns_to_its_author(
    cast, sides, sign_in, make_text, make_programme, make_step
):
    rita = User.objects.create_user("rita", password="a long password")
    Membership.objects.create(user=rita, side=sides["org"], kind="releasing")
    make_step(make_programme(state="in_force", audience="public"), "2026-01-20")
    make_text("Forward", of="f", act="release", state="forward", audience="own")
    make_text("Back", of="b", act="release", state="returned", audience="own", reason="Not yet.", ended_at=NOON)
    assert said(sign_in, rita) == {"Waits for you": ["“Forward” was put forward for release by Organisation."]}
    back = {"Returned to you": ["“Back”, put forward for release, was returned to you."]}
    late = {"Late": ["“Ratified” is not reported as reached."]}
    assert said(sign_in, cast["ivana"]) == late | back
    assert "Not yet." in sign_in(cast["ivana"]).get("/today/").text
    assert (said(sign_in, cast["maria"]), said(sign_in, cast["leyla"])) == (late, late)


def test_an_emergency_reading_waits_for_the_managers_and_an_invitation_for_who_sent_it(cast, sides, sign_in):
    glass = {"membership": cast["otto"].acting, "reason": "A fault.", "asked_at": NOON, "by": cast["otto"]}
    BreakGlass.objects.create(partner=sides["aze"], **glass)
    for number, days in ((1, 2), (2, 5)):
        Invitation.objects.create(
            side=sides["aze"], kind="drafter", mail=f"{number}@example.org", digest=str(number), at=NOON,
            by=cast["leyla"].acting, expires_at=NOON + timedelta(days=days),
        )  # fmt: skip
    asked = {"Waits for you": ["otto asks to read in an emergency what concerns Azerbaijan."]}
    ends = {"Due this week": ["Your invitation to Azerbaijan ends and is not taken up yet."]}
    assert said(sign_in, cast["maria"]) == asked
    assert said(sign_in, cast["leyla"]) == ends
    for name in ("ivana", "rashid", "omar", "pia", "audra"):
        assert said(sign_in, cast[name]) == {}

"""The loop closed: a promise becomes a goal or a line, is linked, and is kept by what can be looked at."""

import re
from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from comity.access.models import Release
from comity.catalogue.models import Session
from comity.common.errors import ChangedMeanwhile, Refused
from comity.dialogue.actions.becoming import make_goal, make_line
from comity.dialogue.actions.commitments import Shown, keep_commitment, link_commitment, shows_nothing
from comity.dialogue.models import Commitment, Evidence
from comity.dialogue.queries.ledger import appointments_meeting
from comity.journal.models import LogEntry
from comity.partners.actions import keep_holding, keep_person, keep_post
from comity.partners.models import Holding
from comity.programmes.models import Line, Node
from tests.integration.conftest import NOON

DAYS = (date(2026, 5, 4), date(2026, 5, 8))
pytestmark = pytest.mark.usefixtures("still")  # no day ends between what was held and its being shown


@pytest.fixture
def promise(make_partner, make_commitment):
    make_partner("aze")
    return make_commitment(title="Train instructors", words="will train instructors", said_on="2026-01-22")


@pytest.fixture
def draft(make_programme):
    return make_programme()


@pytest.fixture
def look(client):
    def look(user, address, **typed):
        client.force_login(user)
        answer = client.post(address, typed) if typed else client.get(address)
        return answer.status_code, answer.content.decode()

    return look


def page_of(promise, name):
    return reverse(f"commitment-{name}", args=[promise.ref])


def test_a_promise_becomes_a_goal_below_a_chosen_entry_and_each_names_the_other(look, cast, promise, draft, make_node):
    objective = make_node(draft, code="OBJ", level=draft.type.levels.get(depth=1), title="Safer ground")
    status, page = look(cast["ivana"], page_of(promise, "goal"))
    assert (status, "Safer ground" in page, "Train instructors" in page) == (200, True, True)
    typed = {"version": promise.version, "parent": objective.ref, "level": "2", "title": "Instructors trained"}
    status, _page = look(cast["ivana"], page_of(promise, "goal"), **typed)
    made = Node.objects.get(title="Instructors trained")
    promise.refresh_from_db()
    assert (status, made.parent, made.level.is_goal, promise.goal, promise.version) == (302, objective, True, made, 2)
    moves = list(LogEntry.objects.order_by("pk").values_list("kind", "move"))
    assert moves == [("Node", "add"), ("Programme", "add entry"), ("Commitment", "change")]
    page = look(cast["ivana"], reverse("commitment", args=[promise.ref]))[1]
    assert [words in page for words in ("Instructors trained", "Make it a line", "Make it a goal")] == [
        True,
        True,
        False,
    ]
    assert look(cast["ivana"], page_of(promise, "goal"), **typed)[0] == 422  # the same form once more
    assert Node.objects.filter(title="Instructors trained").count() == 1
    assert reverse("commitment", args=[promise.ref]) in look(cast["ivana"], reverse("goal", args=[made.ref]))[1]


def test_the_goal_tells_of_its_promise_only_to_who_may_know_it(look, cast, promise, draft, make_commitment):
    level = draft.type.levels.get(is_goal=True)
    goal = make_goal(
        promise, draft, {"title": "Goal", "level": level}, base_version=promise.version, by=cast["ivana"], at=NOON
    )
    Node.objects.update(audience="both")
    type(draft).objects.update(audience="both")
    address = reverse("goal", args=[goal.ref])
    assert ("Train instructors" in look(cast["ivana"], address)[1], look(cast["leyla"], address)[0]) == (True, 200)
    assert "Train instructors" not in look(cast["leyla"], address)[1]
    Commitment.objects.update(audience="both")
    assert "Train instructors" in look(cast["leyla"], address)[1]
    make_commitment(title="Not of it")
    for mutual in (True, False):
        make_commitment(title="Another of it", goal=goal, mutual=mutual, said_on="2027")
    page = look(cast["ivana"], address)[1]
    assert ("All 3 promises" in page, "Another of it" in page) == (True, False)
    assert "All 3" not in look(cast["leyla"], address)[1]
    listed = look(cast["ivana"], f"/dialogue/commitments/?goal={goal.ref}")[1]
    assert (listed.count(">Another of it</a>"), "Not of it" in listed) == (2, False)


def test_what_is_wrong_with_a_goal_is_said_and_nothing_is_written(look, cast, promise, draft, make_node):
    goal = make_node(draft)
    wrong = [
        {"title": " ", "level": "2"}, {"title": "T", "level": "9"}, {"title": "T", "level": "2", "parent": goal.ref},
        {"title": "T", "level": "2", "parent": "nothing"}, {"title": "T" * 501, "level": "2"},
    ]  # fmt: skip
    for typed in wrong:
        status, page = look(cast["ivana"], page_of(promise, "goal"), version=promise.version, **typed)
        assert (status, 'class="error"' in page) == (422, True), typed
    late = {"version": promise.version + 5, "title": "Typed at length", "level": "2"}
    status, page = look(cast["ivana"], page_of(promise, "goal"), **late)
    assert (status, "Typed at length" in page) == (422, True)
    assert (Node.objects.count(), LogEntry.objects.count(), Commitment.objects.get().goal) == (1, 0, None)


def test_only_who_keeps_the_promise_and_edits_the_draft_makes_it_a_goal(
    look, cast, sides, promise, draft, make_programme
):
    Commitment.objects.update(audience="both")
    make_programme("mda", side="mda")
    tabled = make_programme("tabled", state="tabled")
    for name in ("goal", "line", "links"):
        for person in ("boris", "leyla", "omar", "pia", "audra", "otto"):
            assert look(cast[person], page_of(promise, name))[0] == 404, (name, person)
    other = make_programme("other-mda", side="mda")
    for programme in (tabled, other):
        address = f"{page_of(promise, 'goal')}?programme={programme.ref}"
        assert look(cast["maria"], address)[0] == 404
        with pytest.raises(Refused, match="Choose a draft"):
            make_goal(promise, programme, {"title": "T"}, base_version=promise.version, by=cast["maria"], at=NOON)
    draft.__class__.objects.update(state="tabled")
    assert look(cast["ivana"], page_of(promise, "goal"))[0] == 404
    assert "Make it a goal" not in look(cast["ivana"], reverse("commitment", args=[promise.ref]))[1]


def test_a_promise_becomes_a_line_with_the_session_of_its_days(look, cast, promise, draft, make_node, make_activity):
    goal, activity = make_node(draft), make_activity(audience="public")
    session = Session.objects.create(
        activity=activity, code="S1", starts=DAYS[0], ends=DAYS[1], owner=activity.owner, audience="public"
    )
    typed = {"version": promise.version, "activity": activity.ref, "starts": "2026-05-04", "ends": "2026-05-08"}
    assert look(cast["ivana"], page_of(promise, "line"), **typed, goal=goal.ref)[0] == 302
    promise.refresh_from_db()
    line = Line.objects.get()
    assert (promise.line, line.node, line.session, line.starts) == (line, goal, session, DAYS[0])
    assert list(LogEntry.objects.values_list("kind", flat=True).order_by("kind")) == ["Commitment", "Programme"]
    page = look(cast["ivana"], reverse("commitment", args=[promise.ref]))[1]
    assert reverse("programme-lines", args=[draft.ref]) in page
    assert "Train instructors" in look(cast["ivana"], reverse("goal", args=[goal.ref]))[1]


def test_what_is_wrong_with_a_line_is_said_and_nothing_is_written(look, cast, sides, promise, draft, make_activity):
    activity, hidden = make_activity(audience="public"), make_activity("A2", owner=sides["mda"], audience="own")
    good = {"version": promise.version, "activity": activity.ref, "starts": "2026-05-04", "ends": "2026-05-08"}
    for change in (
        {"ends": "2026-05-03"}, {"starts": "2020-01-01"}, {"ends": "2040-01-01"}, {"starts": "soon"},
        {"activity": hidden.ref}, {"activity": ""}, {"goal": "nothing"},
    ):  # fmt: skip
        status, page = look(cast["ivana"], page_of(promise, "line"), **{**good, **change})
        assert (status, 'class="error"' in page) == (422, True), change
    assert (Line.objects.count(), LogEntry.objects.count()) == (0, 0)
    with pytest.raises(ChangedMeanwhile):
        make_line(promise, draft, activity, DAYS, base_version=9, by=cast["ivana"], at=NOON)
    assert Line.objects.count() == 0


def test_links_lead_to_what_is_there_and_keep_what_the_person_may_not_know(
    look, cast, sides, promise, draft, make_node, make_activity
):
    goal, hidden = make_node(draft), make_activity("A2", owner=sides["mda"], audience="own")
    Commitment.objects.update(activity=hidden)
    typed = {"version": promise.version, "goal": goal.ref}
    assert look(cast["ivana"], page_of(promise, "links"), **typed)[0] == 302
    promise.refresh_from_db()
    assert (promise.goal, promise.activity) == (goal, hidden)
    assert look(cast["ivana"], page_of(promise, "links"), version=promise.version, goal="nothing")[0] == 422
    assert look(cast["ivana"], page_of(promise, "links"), version=promise.version)[0] == 302
    promise.refresh_from_db()
    assert (promise.goal, promise.activity) == (None, hidden)
    with pytest.raises(Refused, match="Choose one that you can open"):
        link_commitment(promise, {"activity": hidden}, base_version=promise.version, by=cast["ivana"], at=NOON)


@pytest.fixture
def shows(sides, cast, draft, make_activity, make_read_out):
    """What may show it: a session held, a version, a later read-out, an appointment; and one of each that may not."""
    activity, today = make_activity(audience="public", title="Course for instructors"), localdate()
    found = {}
    for code, starts in (("held", today - timedelta(days=9)), ("coming", today + timedelta(days=9))):
        days = {"starts": starts, "ends": starts + timedelta(days=2)}
        state = "held" if code == "held" else "planned"
        given = {"owner": sides["org"], "audience": "public", "state": state, **days}
        found[code] = Session.objects.create(activity=activity, code=code, **given)
        Line.objects.create(
            programme=draft, activity=activity, session=found[code], owner=sides["org"], about=sides["aze"], **days
        )
    for state in ("shown", "withdrawn"):
        found[state] = Release.objects.create(
            kind="Programme", of=state, title=f"Text {state}", state=state, owner=sides["org"], about=sides["aze"],
            audience="both", text="t", sha256="0" * 64,
        )  # fmt: skip
    found["later"] = make_read_out(title="Told later", published="2026-03-06")
    found["before"] = make_read_out(title="Told before", published="2026-01-01")
    by = {"by": cast["maria"], "at": NOON}
    post = keep_post("envoy", {"title": "Envoy", "side": sides["org"]}, **by)
    found["held_post"] = keep_holding(post, keep_person("a", {"name": "A. Hart"}, **by), {"starts": "2026-03"}, **by)
    before = keep_person("b", {"name": "B. Long"}, **by)
    found["ended"] = keep_holding(post, before, {"starts": "2004", "ends": "2012-09"}, **by)
    return found


def test_the_form_offers_what_may_show_it_and_refuses_what_does_not(look, cast, promise, shows, make_claim):
    make_claim(shows["before"], kind="commitment", commitment=promise)
    address = f"/dialogue/commitments/{promise.ref}/evidence/"
    page = look(cast["ivana"], address)[1]
    assert [words in page for words in ("Course for instructors", "Text shown", "Told later", "A. Hart")] == [True] * 4
    assert [words in page for words in ("Text withdrawn", "Told before", shows["coming"].ref, "B. Long")] == [False] * 4
    for typed in (
        {"kind": "session", "words": "done"}, {"kind": "session", "words": "done", "session": shows["coming"].ref},
        {"words": "done", "kind": "session", "read_out": shows["later"].ref, "session": shows["held"].ref},
        {"kind": "nothing", "words": "done"},
        {"kind": "read-out", "words": " ", "read_out": shows["later"].ref},
        {"kind": "session", "words": "done", "session": shows["held"].ref, "on": "some day"},
    ):  # fmt: skip
        status, answer = look(cast["ivana"], address, **typed)
        assert (status, 'class="error"' in answer) == (422, True), typed
    promise.refresh_from_db()
    assert (promise.state, Evidence.objects.count(), promise.version) == ("open", 0, 1)


@pytest.mark.parametrize(
    ("ends", "said", "offered"),
    [
        *(("", "2026-01-22", True), ("2012-09", "2026-01-22", False), ("2025-12-31", "2026-01-22", False)),
        *(("2026", "2026-01-22", True), ("2026-01", "2026-01-22", True), ("2026-01-21", "2026-01-22", False)),
        *(("2026-01-22", "2026-01-22", True), ("2026-03", "2026", True), ("2025-12", "2026", False)),
        *(("2004", "", True), ("2025", "2026-01", False), ("2026-01-02", "2026-01", True)),
    ],
)
def test_an_appointment_is_offered_whose_time_meets_the_promise(ends, said, offered, cast, promise, shows):
    held, made = shows["ended"], promise
    Holding.objects.filter(pk=held.pk).update(ends=ends)
    Commitment.objects.filter(pk=made.pk).update(said_on=said)
    held.refresh_from_db()
    made.refresh_from_db()
    assert (held in appointments_meeting(made, cast["ivana"])) == offered
    assert (shows_nothing(made, held, localdate()) == "") == offered


@pytest.mark.parametrize(
    ("kind", "name", "wrong", "sentence"),
    [
        ("session", "session", "coming", "was held"),
        ("document", "snapshot", "withdrawn", "version that stands"),
        ("read-out", "read_out", "before", "later read-out"),
        ("appointment", "appointment", "ended", "later appointment"),
    ],
)
def test_a_record_that_shows_nothing_is_refused_whoever_asks(kind, name, wrong, sentence, cast, promise, shows):
    shown = Shown(kind=kind, words="done", **{name: shows[wrong]})
    with pytest.raises(Refused, match=sentence):
        keep_commitment(promise, shown, on=localdate(), by=cast["maria"], at=NOON)


def test_each_kind_of_evidence_keeps_it_and_leads_to_its_record(look, cast, promise, shows):
    records = (
        ("session", "session", shows["held"], reverse("session", args=[shows["held"].ref])),
        ("document", "snapshot", shows["shown"], reverse("release", args=[shows["shown"].ref])),
        ("read-out", "read_out", shows["later"], shows["later"].source_url),
        ("appointment", "appointment", shows["held_post"], reverse("post", args=[shows["held_post"].post.ref])),
    )
    step = "evidence"
    for kind, name, record, address in records:
        typed = {"kind": "document", "words": f"by {kind}", name: record.ref}  # the record says of which kind
        assert look(cast["ivana"], f"/dialogue/commitments/{promise.ref}/{step}/", **typed)[0] == 302
        page = look(cast["ivana"], reverse("commitment", args=[promise.ref]))[1]
        assert (f"by {kind}" in page, address in page) == (True, True), kind
        step = "more"
    promise.refresh_from_db()
    kinds = list(promise.evidence.order_by("pk").values_list("kind", flat=True))
    assert (promise.state, kinds) == ("kept", [kind for kind, *_rest in records])


def test_the_partner_reads_kept_only_once_evidence_is_shared_and_never_the_record_it_may_not_open(
    look, cast, promise, shows
):
    Commitment.objects.update(audience="both")
    kept, page = f"/dialogue/commitments/{promise.ref}/", reverse("commitment", args=[promise.ref])
    told = {"kind": "read-out", "words": "Quiet proof", "read_out": shows["later"].ref}
    assert look(cast["ivana"], f"{kept}evidence/", **told)[0] == 302
    seen = look(cast["leyla"], page)[1]
    assert (re.search(r"\bkept\b", seen), "Quiet proof" in seen) == (None, False)  # as a word: keys are of letters too
    assert "your side only" in look(cast["ivana"], page)[1]
    assert look(cast["leyla"], f"{kept}more/")[0] == 404
    assert look(cast["ivana"], f"{kept}more/", **(told | {"words": "Open proof", "shared": "on"}))[0] == 302
    seen = look(cast["leyla"], page)[1]
    assert [word in seen for word in ("kept", "Open proof", "Quiet proof", "Told later")] == [True, True, False, False]

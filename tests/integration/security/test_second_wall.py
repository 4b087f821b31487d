"""PostgreSQL keeps the sides apart by itself: queries without any policy of ours, as a role without privileges."""

import re
from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import DatabaseError, ProgrammingError, connection, transaction

from comity.access import wall
from comity.access.models import Release
from comity.dialogue.models import Commitment, Event, ReadOut
from comity.negotiation.actions.comments import add_comment
from comity.negotiation.actions.tabling import negotiation_over
from comity.negotiation.actions.wording import take_theirs
from comity.negotiation.models import Answer, Comment
from comity.negotiation.states import AnswerKind
from comity.programmes.actions.agreeing import approve_version
from comity.programmes.actions.crossing import table_programme, tabling_of
from comity.programmes.actions.holding import hold_version, keep_silences, lift_hold, open_silence
from comity.programmes.actions.steps import approve_extension, ask_extension, set_in_force
from comity.programmes.agreement import standing_of
from comity.programmes.models import Hold, MemberReason, Programme
from comity.web.wall import WallMiddleware
from tests.integration.conftest import NOON
from tests.integration.negotiation.conftest import answer, later, sent, standings, table
from tests.oracle.cast import gather_cast, gather_sides
from tests.oracle.facts import build
from tests.oracle.walk import Walk

PLAIN = "walled_{}"
BEHIND = "comity.web.wall.WallMiddleware"


@pytest.fixture
def behind_the_wall(db):
    """From the call on, every query is one of a plain role; the wall stands around every table."""
    role = PLAIN.format(connection.settings_dict["NAME"])
    quoted = connection.ops.quote_name(role)

    def step_down():
        connection.check_constraints()  # what was built before has been checked: tables can be altered now
        wall.build_up()
        with connection.cursor() as cursor:
            cursor.execute(f"CREATE ROLE {quoted} NOLOGIN NOSUPERUSER NOBYPASSRLS")
            cursor.execute(f"GRANT USAGE ON SCHEMA public TO {quoted}")
            cursor.execute(f"GRANT ALL ON ALL TABLES IN SCHEMA public TO {quoted}")
            cursor.execute(f"GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO {quoted}")
            cursor.execute(f"SET ROLE {quoted}")
        wall.close()

    yield step_down
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")


@pytest.fixture
def walled(behind_the_wall, make_programme, sides, cast):
    """A draft of each of three sides, one shared with both, one named to Azerbaijan, one public; then the wall."""
    org, aze, mda = sides["org"], sides["aze"], sides["mda"]
    make_programme("draft-org", title="draft-org")
    make_programme("draft-aze", title="draft-aze", owner=aze, about=org)
    make_programme("draft-mda", title="draft-mda", side="mda", owner=mda, about=org)
    make_programme("shared", title="shared", audience="both")
    make_programme("named", title="named", side="mda", audience="named").named.set([aze])
    make_programme("open", title="open", audience="public")
    behind_the_wall()
    return cast


def codes():
    """Every programme that the database gives, asked for without any policy."""
    return set(Programme.objects.values_list("code", flat=True))


SEEN = {
    "public": {"open"},
    "maria": {"open", "draft-org", "shared", "named"},
    "leyla": {"open", "draft-aze", "shared", "named"},
    "omar": {"open", "draft-mda"},
    "pia": {"open"},
    "audra": {"open"},
    "otto": {"open"},
}


@pytest.mark.parametrize("name", SEEN)
def test_a_query_that_forgets_the_policy_still_gives_no_row_of_another_side(walled, name):
    wall.stand_before(walled[name])
    assert codes() == SEEN[name]


def test_where_no_side_was_set_nothing_unreleased_is_there(walled):
    assert codes() == {"open"}
    assert Programme.objects.exclude(audience="public").count() == 0


def test_after_a_visit_the_same_connection_asks_for_nobody(walled, client, settings):
    at = settings.MIDDLEWARE.index("django.contrib.messages.middleware.MessageMiddleware")
    settings.MIDDLEWARE = [*settings.MIDDLEWARE[:at], BEHIND, *settings.MIDDLEWARE[at:]]
    client.force_login(walled["leyla"])
    found = client.get("/programmes/").content.decode()
    assert ("shared" in found, "draft-mda" in found) == (True, False)
    assert codes() == {"open"}


def test_after_a_visit_that_broke_the_same_connection_asks_for_nobody(walled, rf):
    def broken(_request):
        assert "draft-aze" in codes()
        raise RuntimeError

    request = rf.get("/")
    request.user = walled["leyla"]
    with pytest.raises(RuntimeError):
        WallMiddleware(broken)(request)
    assert codes() == {"open"}


def test_what_is_set_inside_a_transaction_that_fails_is_undone_with_it(walled):
    with transaction.atomic():
        wall.stand_before(walled["leyla"])
        assert "draft-aze" in codes()
        transaction.set_rollback(True)
    assert codes() == {"open"}


def test_writing_for_another_side_is_refused(walled, sides):
    wall.stand_before(walled["leyla"])
    own = Programme.objects.get(code="draft-aze")
    with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
        Programme.objects.filter(pk=own.pk).update(owner=sides["mda"], about=sides["org"])
    own.pk, own.ref, own.code, own.owner = None, "a-new-one", "a-new-one", sides["mda"]
    with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
        own.save(force_insert=True)
    assert Programme.objects.filter(code="draft-mda").update(title="Taken") == 0
    assert Programme.objects.filter(code="shared").delete() == (0, {})
    wall.stand_before(walled["omar"])
    assert Programme.objects.get(code="draft-mda").title != "Taken"


def test_an_act_that_crosses_goes_over_the_wall_and_comes_back(walled, settings):
    settings.COMITY_ROW_SECURITY = True
    wall.stand_before(walled["leyla"])
    with wall.crossing():
        assert len(codes()) == 6
    assert codes() == SEEN["leyla"]
    with pytest.raises(DatabaseError), transaction.atomic(), wall.crossing(), connection.cursor() as cursor:
        cursor.execute("SELECT nothing_of_the_kind")
    assert codes() == SEEN["leyla"]


def test_two_sides_bargain_and_neither_reaches_over_the_wall(
    behind_the_wall, make_programme, make_node, cast, settings
):
    """A whole round of a negotiation, each act as the database knows the one who does it."""
    settings.COMITY_ROW_SECURITY = True
    programme = make_programme(state="draft", title="A text between two sides")
    make_node(programme, "DEM-1", aim="By the end of 2027.")
    maria, leyla = cast["maria"], cast["leyla"]
    behind_the_wall()
    wall.stand_before(maria)
    table(programme, maria)
    negotiation = negotiation_over(programme)
    wall.stand_before(leyla)
    answer(negotiation, "DEM-1", AnswerKind.COUNTER, leyla, words={"title": "Goal DEM-1", "aim": "By the end of 2028."})
    add_comment(negotiation, "DEM-1", "Ours alone.", by=leyla, at=NOON)
    wall.stand_before(maria)
    assert (Answer.objects.count(), Comment.objects.count()) == (0, 0)
    wall.stand_before(leyla)
    sent(negotiation, leyla, later(1))
    wall.stand_before(maria)
    take_theirs(negotiation, "DEM-1", by=maria, at=later(2))
    table(programme, maria, later(3))
    wall.stand_before(leyla)
    assert standings(negotiation, leyla) == {"DEM-1": "agreed"}
    assert codes() == set()


def test_two_sides_agree_and_neither_reaches_over_the_wall(behind_the_wall, make_programme, make_node, cast, settings):
    """From the table to an extension, each act as the database knows the one who does it; the clock as the system."""
    settings.COMITY_ROW_SECURITY = True
    programme = make_programme(state="draft", title="A text between two sides")
    make_node(programme, "DEM-1")
    maria, ivana, leyla = (cast[name] for name in ("maria", "ivana", "leyla"))
    behind_the_wall()
    wall.stand_before(maria)
    version = table_programme(programme, seen=tabling_of(programme).snapshot.sha256, by=maria, at=NOON)
    body = {"on": NOON.date(), "body": "A council"}
    wall.stand_before(ivana)
    held = hold_version(version, name="North", reason="No.", since=NOON.date(), by=ivana, at=NOON)
    wall.stand_before(leyla)
    assert (Hold.objects.count(), MemberReason.objects.count(), codes()) == (1, 0, set())
    approve_version(version, seen=version.sha256, **body, by=leyla, at=NOON)
    wall.stand_before(ivana)
    lift_hold(held, on=NOON.date(), reason="Settled.", by=ivana, at=NOON)
    wall.stand_before(maria)
    open_silence(version, deadline=later(3), body="A committee", by=maria, at=NOON)
    wall.tell(("", "", wall.SYSTEM))
    assert keep_silences(later(3)) == 1
    wall.stand_before(leyla)
    set_in_force(version, on=later(3).date(), by=leyla, at=later(3))
    step = ask_extension(version, until=date(2031, 1, 1), by=leyla, at=later(3))
    approve_extension(step, until=step.on, **body, by=leyla, at=later(3))
    assert codes() == set()
    wall.stand_before(maria)
    approve_extension(step, until=step.on, **body, by=maria, at=later(3))
    assert Programme.objects.get().state == standing_of(version, maria).state == "extended"
    wall.stand_before(leyla)
    assert (standing_of(version, leyla).state, MemberReason.objects.count(), codes()) == ("extended", 0, set())


def test_the_worker_and_commands_ask_for_the_system(walled, monkeypatch):
    wall.tell(("", "", wall.SYSTEM))
    assert len(codes()) == 6


def test_every_table_that_says_whose_it_is_has_the_wall_and_its_role_is_held_by_it(walled):
    found = wall.standing()
    assert (found.open, found.bypassed, found.whole) == ((), False, True)
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
    assert wall.standing().bypassed
    wall.take_down()
    assert wall.standing().walled == ()


def test_the_place_of_a_visit_is_its_side_and_of_one_who_reads_no_content_none(walled, sides):
    org, aze = str(sides["org"].pk), str(sides["aze"].pk)
    assert wall.place_of(walled["maria"]) == (org, "", "")
    assert wall.place_of(walled["leyla"]) == (aze, "", "")
    assert {wall.place_of(walled[name]) for name in ("audra", "otto")} == {("", "", "")}
    assert wall.place_of(AnonymousUser()) == ("", "", "")


@pytest.fixture
def world_behind_the_wall(behind_the_wall):
    """The world of the oracle, asked as the plain role."""
    sides = gather_sides()
    made = build(sides, gather_cast(sides))
    behind_the_wall()
    return made


BY_ITS_TEXT = {"leyla": {"promise-in-text-aze"}, "omar": {"promise-in-text-mda"}, "pia": set(), "audra": set()}
BY_ITS_EVENT = {
    "leyla": {"readout-org-aze-own-of-both", "readout-org-aze-own-of-public"},
    "omar": {"readout-org-mda-own-of-both"},
    "pia": set(),
    "audra": set(),
}


def test_behind_the_wall_a_promise_is_with_its_text_and_a_read_out_with_a_shared_event(world_behind_the_wall):
    """Both are kept by the organisation alone: only what they stand on is shared."""
    made = world_behind_the_wall.records
    promises = {key: made[key].pk for key in made if key.startswith("promise-in-text-")}
    told = {key: made[key].pk for key in made if re.fullmatch(r"readout-org-\w+-own-of-\w+", key)}
    for who in BY_ITS_TEXT:
        wall.stand_before(world_behind_the_wall.cast[who])
        assert {key for key, pk in promises.items() if Commitment.objects.filter(pk=pk)} == BY_ITS_TEXT[who]
        assert {key for key, pk in told.items() if ReadOut.objects.filter(pk=pk)} == BY_ITS_EVENT[who]


def test_behind_the_wall_neither_is_with_what_others_share(behind_the_wall):
    """A partner's own promise in a text that the organisation reads; a read-out about one side of another's event."""
    sides = gather_sides()
    made = build(sides, gather_cast(sides))
    promise = made.records["promise-in-text-aze"]
    text = Release.objects.filter(audience="public").first() or promise.made_in
    promise.pk, promise.ref, promise.owner, promise.about, promise.made_in = (
        None,
        "theirs",
        sides["aze"],
        sides["org"],
        text,
    )
    promise.save(force_insert=True)
    read_out = made.records["readout-org-mda-own-of-own"]
    read_out.events.set([made.records["event-org-aze-public"]])
    behind_the_wall()
    wall.stand_before(made.cast["maria"])
    assert Release.objects.filter(pk=text.pk).exists()
    assert not Commitment.objects.filter(pk=promise.pk).exists()
    wall.stand_before(made.cast["omar"])
    assert Event.objects.filter(pk=made.records["event-org-aze-public"].pk).exists()
    assert not ReadOut.objects.filter(pk=read_out.pk).exists()


def test_behind_the_wall_every_answer_is_the_same(world_behind_the_wall, settings):
    """Nothing that a partner may know is missing behind the wall: the whole walk of the oracle, as the plain role."""
    at = settings.MIDDLEWARE.index("django.contrib.messages.middleware.MessageMiddleware")
    settings.MIDDLEWARE = [*settings.MIDDLEWARE[:at], BEHIND, *settings.MIDDLEWARE[at:]]
    walk = Walk(world_behind_the_wall, "leyla", thin=False).go()
    assert walk.faults() == {}
    assert walk.cells > 300

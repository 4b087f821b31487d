"""Holds by a member and silence procedures: what stops an approval, who may know why, and the minute of a deadline."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import IntegrityError, transaction

from comity.access.models import Membership, Release, User
from comity.common.errors import Refused
from comity.delivery.clock import Clock
from comity.delivery.duties import KEEPING
from comity.journal.models import LogEntry
from comity.notices.models import Notice
from comity.programmes.actions.agreeing import withdraw_approval
from comity.programmes.actions.crossing import draft_on, table_programme, tabling_of, take_back_programme
from comity.programmes.actions.holding import (
    break_silence,
    hold_version,
    keep_silences,
    lift_hold,
    open_silence,
    share_reason,
)
from comity.programmes.agreement import approvals_of, court_of
from comity.programmes.models import Hold, MemberReason, Programme, SideApproval, SilenceProcedure
from comity.programmes.policy import holds_visible_to, reasons_visible_to, silences_visible_to
from tests.integration.conftest import NOON

DAY = timedelta(days=1)
DEADLINE = NOON + 7 * DAY
KNOWN_TO_BOTH = ["ivana", "maria", "leyla", "rashid", "nigar"]


@pytest.fixture
def hold(tabled, cast):
    """A member holds what was tabled; written down by the desk."""

    def made(by="ivana", **values):
        told = {"name": "Member state North", "reason": "An open dispute", "since": NOON.date()} | values
        return hold_version(tabled, by=cast[by], at=NOON, **told)

    return made


@pytest.fixture
def silence(tabled, cast):
    """A silence procedure of a week."""

    def made(by="maria", deadline=DEADLINE, at=NOON):
        return open_silence(tabled, deadline=deadline, body="The committee", act="Document 7", by=cast[by], at=at)

    return made


@pytest.fixture
def later(draft, tabled, cast):
    """What was tabled after it."""
    draft.refresh_from_db()
    draft_on(draft, by=cast["maria"], at=NOON)
    return table_programme(draft, seen=tabling_of(draft).snapshot.sha256, by=cast["maria"], at=NOON)


def state():
    return Programme.objects.get().state


def known(door, cast, record):
    return [name for name in cast if door(cast[name]).filter(pk=record.pk).exists()]


# --- holds ---


def test_a_held_text_is_not_approved_by_the_organisation_and_the_refusal_says_so(tabled, hold, approve):
    hold()
    with pytest.raises(Refused, match="held this text since 22 January 2026; it cannot become agreed"):
        approve("maria", tabled)
    approve("leyla", tabled)
    assert state() == "tabled"


def test_a_hold_that_comes_after_our_approval_stops_theirs(tabled, hold, approve):
    approve("maria", tabled)
    hold()
    with pytest.raises(Refused, match="cannot become agreed"):
        approve("leyla", tabled)
    assert (state(), approvals_of(tabled).partner) == ("tabled", None)


def test_once_it_is_lifted_the_text_is_agreed_as_ever(tabled, hold, approve, cast):
    held = hold()
    approve("leyla", tabled)
    lift_hold(held, on=NOON.date(), reason="Settled in talks", by=cast["ivana"], at=NOON + DAY)
    approve("maria", tabled, at=NOON + DAY)
    assert state() == "agreed"
    assert (held.ending, held.lifted_on, held.said_at_lifting.reason) == ("lifted", NOON.date(), "Settled in talks")


def test_a_later_version_is_held_as_well(draft, tabled, hold, approve, cast):
    hold()
    draft.refresh_from_db()
    take_back_programme(draft, reason="A figure.", by=cast["maria"], at=NOON)
    draft.refresh_from_db()
    second = table_programme(draft, seen=tabling_of(draft).snapshot.sha256, by=cast["maria"], at=NOON)
    with pytest.raises(Refused, match="cannot become agreed"):
        approve("maria", second)


def test_both_sides_know_that_there_is_a_hold_and_the_organisation_alone_who_and_why(hold, cast):
    held = hold()
    assert known(holds_visible_to, cast, held) == KNOWN_TO_BOTH
    assert known(reasons_visible_to, cast, MemberReason.objects.get()) == ["ivana", "maria"]


def test_name_and_reason_stand_in_no_page_notice_or_line_of_the_other_side(tabled, hold, cast, visit):
    held = hold()
    lift_hold(held, on=NOON.date(), reason="Settled in secret", by=cast["ivana"], at=NOON)
    for address in (f"/releases/{tabled.ref}/agreement/", f"/releases/{tabled.ref}/", "/news/", "/"):
        page = visit("leyla", address).content.decode()
        for word in ("North", "open dispute", "secret"):
            assert word not in page, address
    page = visit("ivana", f"/releases/{tabled.ref}/agreement/").content.decode()
    assert all(word in page for word in ("Member state North", "An open dispute", "Settled in secret"))
    written = list(LogEntry.objects.filter(kind="Release").values_list("note", "changes"))
    assert not any("North" in str(line) or "dispute" in str(line) for line in written)
    assert not any("North" in str(facts) for facts in Notice.objects.values_list("facts", flat=True))


def test_the_desk_shares_it_by_an_act(tabled, hold, cast, visit):
    hold()
    reason = MemberReason.objects.get()
    for name in ("boris", "leyla", "omar", "audra", "otto"):
        with pytest.raises(Refused, match="The desk"):
            share_reason(reason, by=cast[name], at=NOON)
    share_reason(reason, by=cast["ivana"], at=NOON)
    assert "Member state North" in visit("leyla", f"/releases/{tabled.ref}/agreement/").content.decode()
    with pytest.raises(Refused, match="already"):
        share_reason(reason, by=cast["ivana"], at=NOON)


@pytest.mark.parametrize("first", ["share", "lift"])
def test_why_it_was_lifted_stays_with_the_organisation_whatever_is_shared(first, tabled, hold, cast, visit):
    """The form says so, and what is confirmed before sharing lists the name and the reason alone."""
    held = hold()

    def share():
        share_reason(held.said, by=cast["ivana"], at=NOON)

    def lift():
        lift_hold(held, on=NOON.date(), reason="Settled in secret", by=cast["ivana"], at=NOON)

    for act in (share, lift) if first == "share" else (lift, share):
        act()
    page = f"/releases/{tabled.ref}/agreement/"
    theirs, ours = (visit(name, page).content.decode() for name in ("leyla", "ivana"))
    assert ("Member state North" in theirs, "secret" in theirs) == (True, False)
    assert ("Lifted: Settled in secret" in ours, "Seen by the organisation only" in ours) == (True, True)
    assert "internal to the organisation" in ours.replace(str(cast["ivana"].acting.side), "the organisation")
    why = held.said_at_lifting
    assert known(reasons_visible_to, cast, why) == ["ivana", "maria"]
    assert visit("ivana", f"/releases/reasons/{why.ref}/share/").status_code == 404
    with pytest.raises(Refused, match="stays with the organisation"):
        share_reason(why, by=cast["ivana"], at=NOON)
    with pytest.raises(IntegrityError), transaction.atomic():
        MemberReason.objects.filter(pk=why.pk).update(audience="both")


@pytest.mark.parametrize("name", ["boris", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto"])
def test_only_the_desk_and_the_managers_write_a_hold_down(name, hold):
    with pytest.raises(Refused, match="The desk of this partner"):
        hold(by=name)
    assert (Hold.objects.count(), MemberReason.objects.count()) == (0, 0)


@pytest.mark.parametrize("name", ["boris", "leyla", "omar", "audra"])
def test_only_they_lift_it(name, hold, cast):
    held = hold()
    with pytest.raises(Refused, match="The desk"):
        lift_hold(held, on=NOON.date(), reason="So.", by=cast[name], at=NOON)
    held.refresh_from_db()
    assert held.ended_at is None


@pytest.mark.parametrize(
    ("values", "words"),
    [({"name": " "}, "Name the member"), ({"reason": ""}, "reason"), ({"since": date(2026, 2, 1)}, "lies ahead")],
)
def test_a_hold_has_a_name_a_reason_and_a_day_that_has_come(values, words, hold):
    with pytest.raises(Refused, match=words):
        hold(**values)


def test_an_agreed_text_is_not_held(agreed, tabled, hold):
    with pytest.raises(Refused, match="agreed this text already"):
        hold()


@pytest.mark.parametrize("agreed_since", [False, True])
def test_a_text_is_held_at_the_version_that_lies_on_the_table(agreed_since, tabled, later, hold, approve):
    """An earlier version keeps its address; a hold from there stops nothing and stands on no agreed text."""
    if agreed_since:
        approve("leyla", later)
        approve("maria", later)
    Notice.objects.all().delete()
    words = "agreed this text already" if agreed_since else "Read what was tabled since, and hold that"
    with pytest.raises(Refused, match=words):
        hold()
    assert (Hold.objects.count(), MemberReason.objects.count(), Notice.objects.count()) == (0, 0, 0)


def test_a_hold_is_lifted_once_and_between_its_beginning_and_today(hold, cast):
    held = hold()
    for on in (NOON.date() - DAY, NOON.date() + DAY):
        with pytest.raises(Refused, match="between"):
            lift_hold(held, on=on, reason="So.", by=cast["ivana"], at=NOON)
    lift_hold(held, on=NOON.date(), reason="So.", by=cast["ivana"], at=NOON)
    with pytest.raises(Refused, match="already"):
        lift_hold(held, on=NOON.date(), reason="So.", by=cast["ivana"], at=NOON)


def test_while_it_is_held_the_ball_is_with_the_organisation(tabled, hold, cast):
    hold()
    assert [court_of(tabled, cast[name]).side for name in ("maria", "leyla")] == ["ours", "theirs"]


# --- silence ---


def test_unbroken_silence_is_the_organisations_approval(tabled, silence, approve):
    silence()
    approve("leyla", tabled)
    assert keep_silences(DEADLINE - timedelta(seconds=1)) == 2  # desk and manager are told that it nears
    assert (state(), approvals_of(tabled).organisation) == ("tabled", None)
    assert keep_silences(DEADLINE) == 1
    made = approvals_of(tabled).organisation
    assert (state(), made.by_silence, made.body, made.act) == ("agreed", True, "The committee", "Document 7")
    assert keep_silences(DEADLINE + DAY) == 0
    assert SideApproval.objects.count() == 2


def test_silence_before_the_partner_approves_leaves_the_text_on_the_table(tabled, silence, approve):
    silence()
    keep_silences(DEADLINE)
    assert state() == "tabled"
    approve("leyla", tabled, at=DEADLINE)
    assert state() == "agreed"


def test_an_objection_in_the_last_second_breaks_it_and_one_at_the_deadline_does_not(tabled, silence, cast):
    running = silence()
    with pytest.raises(Refused, match="deadline has passed"):
        break_silence(running, name="North", reason="No.", by=cast["ivana"], at=DEADLINE)
    break_silence(running, name="North", reason="No.", by=cast["ivana"], at=DEADLINE - timedelta(seconds=1))
    assert keep_silences(DEADLINE) == 0
    assert (running.ending, approvals_of(tabled).organisation) == ("broken", None)
    assert known(silences_visible_to, cast, running) == KNOWN_TO_BOTH
    assert known(reasons_visible_to, cast, MemberReason.objects.get()) == ["ivana", "maria"]


@pytest.mark.parametrize("name", ["ivana", "boris", "leyla", "rashid", "omar", "audra"])
def test_only_who_approves_for_the_organisation_opens_one(name, silence):
    with pytest.raises(Refused, match="Only who approves for the organisation"):
        silence(by=name)


@pytest.mark.parametrize("name", ["boris", "leyla", "omar", "otto"])
def test_only_the_desk_and_the_managers_write_an_objection_down(name, silence, cast):
    running = silence()
    with pytest.raises(Refused, match="The desk"):
        break_silence(running, name="North", reason="No.", by=cast[name], at=NOON)


def test_a_hold_breaks_the_silence_and_stops_another(silence, hold):
    running = silence()
    hold()
    running.refresh_from_db()
    assert running.ending == "broken"
    with pytest.raises(Refused, match="lift the hold first"):
        silence()


def test_one_runs_at_a_time_and_not_after_an_approval(tabled, silence, approve):
    silence()
    with pytest.raises(Refused, match="runs already"):
        silence()
    approve("maria", tabled)
    assert SilenceProcedure.objects.get().ending == "replaced"
    with pytest.raises(Refused, match="approved this version already"):
        silence()


def test_nobody_approves_for_both_sides_by_silence(tabled, silence, approve, sides, cast):
    """Neither before the deadline nor after it; nor opens a procedure who approved for the partner."""
    member = Membership.objects.create(user=cast["maria"], side=sides["aze"], kind=Membership.Kind.APPROVER)
    both = User.objects.get(pk=cast["maria"].pk)
    both.acting = member
    cast["maria for the other side"] = both
    approval = approve("maria for the other side", tabled)
    with pytest.raises(Refused, match="for one of the two sides alone"):
        silence()
    withdraw_approval(approval, reason="So.", by=both, at=NOON)
    silence()
    for at in (NOON, DEADLINE):
        keep_silences(at)
        with pytest.raises(Refused, match="for one of the two sides alone"):
            approve("maria for the other side", tabled, at=at)
    assert (state(), approvals_of(tabled).organisation.by_silence) == ("tabled", True)
    approve("leyla", tabled, at=DEADLINE)
    assert state() == "agreed"


def test_what_was_taken_back_meanwhile_is_not_approved(draft, tabled, silence, cast):
    silence()
    draft.refresh_from_db()
    take_back_programme(draft, reason="A figure.", by=cast["maria"], at=NOON)
    assert keep_silences(DEADLINE) == 0
    assert SideApproval.objects.count() == 0


def test_a_text_that_is_not_what_was_tabled_is_not_approved_by_silence(tabled, silence):
    opened = silence()
    Release.objects.update(content=tabled.content + " ")
    keep_silences(DEADLINE)
    opened.refresh_from_db()
    assert (SideApproval.objects.count(), opened.ending) == (0, "replaced")


def test_a_deadline_is_a_moment_whatever_the_clocks_do(tabled, silence, settings):
    """14:00 in Brussels on the day on which the clocks go forward is an hour earlier in Greenwich."""
    deadline = datetime(2026, 3, 29, 14, tzinfo=ZoneInfo("Europe/Brussels"))
    silence(deadline=deadline)
    assert keep_silences(datetime(2026, 3, 29, 11, 59, 59, tzinfo=UTC)) == 2  # reminded
    assert approvals_of(tabled).organisation is None
    assert keep_silences(datetime(2026, 3, 29, 12, tzinfo=UTC)) == 1
    assert approvals_of(tabled).organisation.on == date(2026, 3, 29)


def test_a_clock_that_jumps_back_approves_nothing_and_one_that_jumps_ahead_approves_once(tabled, silence):
    silence()
    assert keep_silences(NOON - DAY) == 0
    assert keep_silences(NOON + 60 * DAY) == 1
    assert keep_silences(NOON - DAY) + keep_silences(DEADLINE) == 0
    assert SideApproval.objects.count() == 1


def test_those_of_the_organisation_are_told_once_before_the_deadline(silence):
    silence()
    Notice.objects.all().delete()
    assert keep_silences(DEADLINE - 3 * DAY) == 0
    keep_silences(DEADLINE - DAY)
    keep_silences(DEADLINE - timedelta(hours=1))
    assert sorted(Notice.objects.values_list("receiver__user__username", "kind")) == [
        ("ivana", "silence ends soon"),
        ("maria", "silence ends soon"),
    ]


def test_the_clock_of_the_installation_does_it(tabled, silence):
    silence()
    done = Clock(KEEPING).tick(DEADLINE)
    assert (done["silences"], approvals_of(tabled).organisation.by_silence) == (1, True)


@pytest.mark.parametrize("at", [DEADLINE - DAY, DEADLINE])
def test_one_text_that_is_gone_stops_nobody_elses_silence(at, draft, tabled, silence, make_programme, make_node, cast,
                                                          caplog):  # fmt: skip
    """It is ended and told in the log; the others are reminded of, and pass."""
    gone = silence()
    other = make_programme(code="OTHER", state="draft", title="Another programme")
    make_node(other, "O-1", title="A goal")
    second = table_programme(other, seen=tabling_of(other).snapshot.sha256, by=cast["maria"], at=NOON)
    going = open_silence(second, deadline=DEADLINE, body="The committee", by=cast["maria"], at=NOON)
    Programme.objects.filter(pk=draft.pk).delete()  # past what the act refuses
    assert Clock(KEEPING).tick(at)["silences"] > 0
    gone.refresh_from_db()
    going.refresh_from_db()
    assert (gone.ending, gone.ended_at, gone.ref in caplog.text) == ("replaced", at, True)
    assert going.ending == ("passed" if at == DEADLINE else "")


def test_a_deadline_lies_ahead(silence):
    with pytest.raises(Refused, match="at least an hour ahead"):
        silence(deadline=NOON)

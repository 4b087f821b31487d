"""Holds by a member and silence procedures: what stops an approval, who may know why, and the minute of a deadline."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from comity.common.errors import Refused
from comity.delivery.clock import Clock
from comity.delivery.duties import KEEPING
from comity.journal.models import LogEntry
from comity.notices.models import Notice
from comity.programmes.actions.crossing import table_programme, tabling_of, take_back_programme
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
    assert (held.ending, held.lifted_on, held.said.note) == ("lifted", NOON.date(), "Settled in talks")


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
    with pytest.raises(Refused, match="agreed this version already"):
        hold()


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


def test_what_was_taken_back_meanwhile_is_not_approved(draft, tabled, silence, cast):
    silence()
    draft.refresh_from_db()
    take_back_programme(draft, reason="A figure.", by=cast["maria"], at=NOON)
    assert keep_silences(DEADLINE) == 0
    assert SideApproval.objects.count() == 0


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


def test_a_deadline_lies_ahead(silence):
    with pytest.raises(Refused, match="at least an hour ahead"):
        silence(deadline=NOON)

"""What is done with a text once it is agreed: by an approver of either side, on its day, extension by two approvals."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection

from comity.access.models import Audience, Release
from comity.access.releasing import Destination
from comity.common.errors import Refused
from comity.journal.actions import write_entry
from comity.notices.models import Notice
from comity.programmes.actions.agreeing import withdraw_approval
from comity.programmes.actions.crossing import (
    draft_on,
    forwarding_of,
    table_programme,
    tabling_of,
    withdraw_text,
)
from comity.programmes.actions.entries import refuse_state
from comity.programmes.actions.removal import remove_programme
from comity.programmes.actions.steps import (
    apply_provisionally,
    approve_extension,
    ask_extension,
    drop_step,
    keep_days,
    set_in_force,
    supersede,
    take_step,
)
from comity.programmes.actions.writing import consult, end_consultation, give_up
from comity.programmes.agreement import standing_of
from comity.programmes.models import AgreementStep, Programme
from comity.programmes.queries.agreements import deeds_of, standing_from
from comity.programmes.queries.entries import programme_entry
from comity.programmes.states import PROGRAMME_LABELS, PROGRAMME_TURNS, ProgrammeState, StepKind
from comity.reporting.documents.agreement import Done, agreement_of
from tests.integration.conftest import NOON

DAY = timedelta(days=1)
TODAY = NOON.date()
NOBODY_ELSE = ["ivana", "boris", "rashid", "nigar", "omar", "pia", "audra", "otto"]


def state(code="aze-2026"):
    return Programme.objects.get(code=code).state


@pytest.fixture
def version(agreed, tabled):
    """The agreed version as it is now."""
    return Release.objects.select_related("owner", "about").get(pk=tabled.pk)


@pytest.fixture
def in_force(version, cast):
    """In force from the day of the approvals."""
    set_in_force(version, on=TODAY, by=cast["leyla"], at=NOON)
    return version


@pytest.fixture
def extension(in_force, cast):
    """Proposed by the partner to run a year longer."""
    return ask_extension(in_force, until=date(2030, 12, 31), by=cast["leyla"], at=NOON)


def extended(step, name, cast, **values):
    told = {"until": step.on, "on": TODAY, "body": f"Body of {name}"} | values
    return approve_extension(step, by=cast[name], at=NOON, **told)


# --- entry into force ---


@pytest.mark.parametrize("name", ["maria", "leyla"])
def test_an_approver_of_either_side_sets_it_in_force_on_a_day_that_has_come(name, version, cast):
    set_in_force(version, on=TODAY, by=cast[name], at=NOON)
    assert state() == "in_force"


@pytest.mark.parametrize("name", NOBODY_ELSE)
def test_nobody_else_does(name, version, cast):
    with pytest.raises(Refused, match="Only an approver"):
        set_in_force(version, on=TODAY, by=cast[name], at=NOON)
    assert state() == "agreed"


def test_on_a_day_ahead_the_clock_does_it_when_that_day_begins_here(version, cast, settings):
    settings.TIME_ZONE = "Europe/Brussels"
    set_in_force(version, on=date(2026, 3, 30), by=cast["maria"], at=NOON)
    assert (keep_days(datetime(2026, 3, 29, 21, 59, 59, tzinfo=UTC)), state()) == (0, "agreed")
    assert (keep_days(datetime(2026, 3, 29, 22, tzinfo=UTC)), state()) == (1, "in_force")
    assert keep_days(datetime(2026, 4, 1, tzinfo=UTC)) == 0
    assert keep_days(NOON) == 0


def test_a_day_that_was_set_for_a_text_that_is_gone_has_ended_and_is_told_in_the_log(version, draft, cast, caplog):
    step = set_in_force(version, on=date(2026, 2, 1), by=cast["maria"], at=NOON)
    Programme.objects.filter(pk=draft.pk).delete()  # past what the act refuses
    assert keep_days(datetime(2026, 2, 2, tzinfo=UTC)) == 0
    step.refresh_from_db()
    assert (step.ending, step.ref in caplog.text) == ("replaced", True)


def test_another_day_replaces_the_one_that_was_set(version, cast):
    for on in (date(2026, 2, 1), date(2026, 3, 1)):
        set_in_force(version, on=on, by=cast["maria"], at=NOON)
    assert (keep_days(datetime(2026, 2, 2, tzinfo=UTC)), state()) == (0, "agreed")
    assert keep_days(datetime(2026, 3, 1, 12, tzinfo=UTC)) == 1
    assert sorted(AgreementStep.objects.values_list("ending", flat=True)) == ["", "replaced"]


def test_it_is_not_in_force_before_it_was_approved(version, cast):
    with pytest.raises(Refused, match="before the days on which the two sides approved"):
        set_in_force(version, on=TODAY - DAY, by=cast["maria"], at=NOON)


def test_a_text_that_is_not_agreed_does_not_enter_into_force(tabled, cast):
    with pytest.raises(Refused, match="Only a text that both sides have agreed"):
        set_in_force(tabled, on=TODAY, by=cast["maria"], at=NOON)


# --- provisional application ---


def test_it_is_applied_provisionally_by_a_side_that_approved_and_until_it_is_in_force(tabled, approve, cast):
    with pytest.raises(Refused, match="Approve the text for your side first"):
        apply_provisionally(tabled, on=TODAY, by=cast["leyla"], at=NOON)
    approve("leyla", tabled)
    apply_provisionally(tabled, on=TODAY, by=cast["leyla"], at=NOON)
    standing = standing_of(tabled, cast["maria"])
    assert (standing.provisional(TODAY - DAY), standing.provisional(TODAY)) == (False, True)
    assert agreement_of(tabled, cast["maria"]).steps == (Done(kind=StepKind.PROVISIONAL, on=TODAY),)
    approve("maria", tabled)
    set_in_force(tabled, on=TODAY, by=cast["maria"], at=NOON)
    assert state() == "in_force"
    assert agreement_of(tabled, cast["maria"]).steps == (Done(kind=StepKind.IN_FORCE, on=TODAY),)
    assert AgreementStep.objects.get(kind="provisional").ending == "replaced"


def test_it_ends_when_no_approval_stands(tabled, approve, cast):
    made = approve("leyla", tabled)
    apply_provisionally(tabled, on=TODAY, by=cast["leyla"], at=NOON)
    withdraw_approval(made, reason="Parliament asks.", by=cast["leyla"], at=NOON)
    assert standing_of(tabled, cast["leyla"]).provisional_on is None


@pytest.mark.parametrize("name", NOBODY_ELSE)
def test_nobody_else_applies_it(name, tabled, approve, cast):
    approve("leyla", tabled)
    with pytest.raises(Refused, match="Only an approver"):
        apply_provisionally(tabled, on=TODAY, by=cast[name], at=NOON)


# --- extension ---


@pytest.mark.parametrize("order", [("maria", "leyla"), ("leyla", "maria")])
def test_an_extension_needs_both_sides_in_either_order(order, extension, cast):
    first, second = order
    extended(extension, first, cast)
    assert (state(), Programme.objects.get().extended_to) == ("in_force", "")
    with pytest.raises(Refused, match="approved this already"):
        extended(extension, first, cast)
    extended(extension, second, cast)
    assert (state(), Programme.objects.get().extended_to) == ("extended", "2030-12-31")
    with pytest.raises(Refused, match="not open any more"):
        extended(extension, second, cast)


@pytest.mark.parametrize("name", NOBODY_ELSE)
def test_nobody_else_approves_an_extension(name, extension, cast):
    with pytest.raises(Refused, match="Only an approver"):
        extended(extension, name, cast)


def test_it_ends_later_than_the_programme_and_one_is_open_at_a_time(in_force, extension, cast):
    with pytest.raises(Refused, match="open"):
        ask_extension(in_force, until=date(2031, 12, 31), by=cast["maria"], at=NOON)
    drop_step(extension, reason="Too long.", by=cast["leyla"], at=NOON)
    with pytest.raises(Refused, match="runs until 31 December 2029"):
        ask_extension(in_force, until=date(2029, 12, 31), by=cast["maria"], at=NOON)


def test_the_day_that_was_read_is_the_day_that_is_approved(extension, cast):
    with pytest.raises(Refused, match="The day changed"):
        extended(extension, "maria", cast, until=date(2031, 1, 1))


def test_a_proposal_is_taken_back_by_the_side_that_made_it(extension, cast):
    with pytest.raises(Refused, match="The side that set this"):
        drop_step(extension, reason="No.", by=cast["maria"], at=NOON)
    extended(extension, "maria", cast)
    drop_step(extension, reason="No.", by=cast["leyla"], at=NOON)
    with pytest.raises(Refused, match="not open any more"):
        extended(extension, "leyla", cast)
    assert state() == "in_force"


def test_an_extended_programme_runs_beside_its_successor_and_is_then_superseded(
    extension, in_force, make_programme, make_node, approve, cast
):
    for name in ("maria", "leyla"):
        extended(extension, name, cast)
    forward = forwarding_of(Programme.objects.get(), Destination(audience=Audience.PUBLIC))
    assert forward.snapshot.tree["programme"]["period"]["extended_to"] == "2030-12-31"
    later = make_programme("aze-2030", state="draft", title="Programme 2030", starts=date(2030, 1, 1),
                           ends=date(2033, 12, 31))  # fmt: skip
    make_node(later)
    shown = table_programme(later, seen=tabling_of(later).snapshot.sha256, by=cast["maria"], at=NOON)
    with pytest.raises(Refused, match="has to be agreed"):
        supersede(in_force, shown, on=TODAY, by=cast["maria"], at=NOON)
    for name in ("maria", "leyla"):
        approve(name, shown)
    set_in_force(shown, on=TODAY, by=cast["maria"], at=NOON)
    assert (state(), state("aze-2030")) == ("extended", "in_force")
    shown.refresh_from_db()
    supersede(in_force, shown, on=TODAY, by=cast["leyla"], at=NOON)
    assert (state(), state("aze-2030")) == ("superseded", "in_force")


# --- review, end, withdrawal ---


def test_a_review_begins_and_ends_where_it_came_from(in_force, extension, cast):
    take_step(in_force, "review", by=cast["maria"], at=NOON)
    assert state() == "under_review"
    take_step(in_force, "resume", by=cast["leyla"], at=NOON)
    assert state() == "in_force"
    for name in ("maria", "leyla"):
        extended(extension, name, cast)
    take_step(in_force, "review", by=cast["leyla"], at=NOON)
    take_step(in_force, "resume", by=cast["maria"], at=NOON)
    assert state() == "extended"


def test_it_is_ended_and_what_was_open_ends_with_it(in_force, extension, cast):
    half = extended(extension, "maria", cast)
    take_step(in_force, "ended", by=cast["leyla"], at=NOON, note="As it was agreed")
    assert state() == "ended"
    with pytest.raises(Refused, match="not open any more"):
        extended(extension, "leyla", cast)
    half.refresh_from_db()
    assert (half.ended_at, half.ending) == (NOON, "void")
    with pytest.raises(Refused):
        withdraw_approval(half, reason="Too late.", by=cast["maria"], at=NOON)


def test_withdrawing_wants_a_reason_that_both_read(version, cast, visit):
    with pytest.raises(Refused, match="Say why"):
        take_step(version, "withdrawn", by=cast["leyla"], at=NOON)
    take_step(version, "withdrawn", by=cast["leyla"], at=NOON, note="A new government.")
    assert state() == "withdrawn"
    assert "A new government." in visit("maria", f"/releases/{version.ref}/agreement/").content.decode()


@pytest.mark.parametrize("kind", ["review", "ended", "withdrawn"])
@pytest.mark.parametrize("name", NOBODY_ELSE)
def test_nobody_else_takes_a_step(kind, name, in_force, cast):
    with pytest.raises(Refused, match="Only an approver"):
        take_step(in_force, kind, by=cast[name], at=NOON, note="So.")
    assert state() == "in_force"


def test_what_two_sides_agreed_is_neither_removed_nor_moved_by_a_file(agreed, cast):
    with pytest.raises(Refused, match="Both sides have agreed this programme"):
        remove_programme(agreed, by=cast["ivana"], at=NOON)
    entry = replace(programme_entry(agreed), state="ended")
    with pytest.raises(Refused, match="was tabled here"):
        refuse_state(agreed, entry, cast["ivana"])
    assert state() == "agreed"


def test_a_text_that_lies_on_the_table_is_not_removed_by_drafting_on(draft, tabled, cast):
    """The partner reads it and approves it; only its being taken back lets the text go."""
    draft.refresh_from_db()
    draft_on(draft, by=cast["maria"], at=NOON)
    draft.refresh_from_db()
    with pytest.raises(Refused, match="lies on the table; withdraw that version first"):
        remove_programme(draft, by=cast["ivana"], at=NOON)
    withdraw_text(tabled, reason="So.", by=cast["maria"], at=NOON)
    draft.refresh_from_db()
    remove_programme(draft, by=cast["ivana"], at=NOON)
    assert not Programme.objects.exists()


@pytest.mark.parametrize("reached", ["in_force", "ended"])
def test_a_text_that_a_file_moved_on_before_there_were_steps_has_the_step_it_lacked(reached, agreed, tabled, cast):
    """As it was on the day on which the steps came: agreed here, then reported on by a file."""
    Programme.objects.filter(pk=agreed.pk).update(state=reached)
    assert standing_of(tabled, cast["leyla"]).state == "agreed"
    write_entry(agreed, f"report {ProgrammeState(reached).label}", by=cast["ivana"], at=NOON + DAY)
    import_module("comity.migrations.0008_agreement").write_steps(apps, connection.schema_editor())
    step = AgreementStep.objects.get()
    assert (step.on, step.done_at, step.by, step.owner) == (TODAY + DAY, NOON + DAY, cast["ivana"], agreed.owner)
    assert standing_of(tabled, cast["leyla"]).state == reached
    if reached == "in_force":
        tabled.refresh_from_db()
        take_step(tabled, "ended", by=cast["leyla"], at=NOON + DAY)
        assert state() == "ended"


# --- before it is tabled ---


def test_a_draft_is_taken_into_consultation_tabled_from_there_or_given_up(draft, cast):
    for name in ("boris", "leyla", "omar", "audra"):
        with pytest.raises(Refused):
            consult(draft, by=cast[name], at=NOON)
    consult(draft, by=cast["ivana"], at=NOON)
    assert state() == "consultation"
    end_consultation(draft, by=cast["ivana"], at=NOON)
    consult(draft, by=cast["ivana"], at=NOON)
    table_programme(draft, seen=tabling_of(draft).snapshot.sha256, by=cast["maria"], at=NOON)
    assert state() == "tabled"


def test_a_text_is_given_up_by_its_approver_with_a_reason(draft, cast):
    with pytest.raises(Refused, match="Say why"):
        give_up(draft, reason=" ", by=cast["maria"], at=NOON)
    with pytest.raises(Refused, match="cannot give up"):
        give_up(draft, reason="No money.", by=cast["ivana"], at=NOON)
    give_up(draft, reason="No money.", by=cast["maria"], at=NOON)
    assert state() == "withdrawn"


# --- what each side reads of it ---


def test_each_side_reads_its_own_words_of_the_state_wherever_it_reads_of_the_programme(draft, cast, visit, approve):
    programme = f"/programmes/{draft.ref}/"

    def word(name, *addresses):
        """The word beside the seal, which all these pages have alike."""
        pages = [visit(name, address).content.decode() for address in addresses]
        (told,) = {re.search(r'class="seal.*?</svg><span>(.*?)</span>', page, re.S).group(1) for page in pages}
        return told

    ours = ("/programmes/", programme, f"{programme}agreement/")
    assert word("ivana", *ours) == "Draft, seen by our side only"
    consult(draft, by=cast["ivana"], at=NOON)
    assert word("maria", *ours) == "In consultation on our side"
    shown = table_programme(draft, seen=tabling_of(draft).snapshot.sha256, by=cast["maria"], at=NOON)
    theirs = f"/releases/{shown.ref}/agreement/"
    assert (word("ivana", *ours), word("leyla", theirs)) == ("Tabled to them", "Tabled to us")
    for name in ("leyla", "maria"):
        approve(name, shown)
    assert (word("ivana", *ours), word("leyla", theirs)) == ("Agreed", "Agreed")
    Programme.objects.update(audience="public", state="superseded")
    later = "Superseded by a later programme"
    told = [word(name, "/programmes/", programme) for name in ("ivana", "leyla", "omar", "public")]
    assert told == [later, later, "Superseded", "Superseded"]


def test_of_every_state_it_is_told_whose_move_it_is():
    assert set(PROGRAMME_LABELS) == set(PROGRAMME_TURNS) == set(ProgrammeState)


def test_a_step_is_told_to_both_sides(version, cast):
    Notice.objects.all().delete()
    set_in_force(version, on=TODAY, by=cast["leyla"], at=NOON)
    told = sorted(Notice.objects.values_list("receiver__user__username", flat=True))
    assert told == ["ivana", "maria", "rashid"]


def test_what_one_question_answers_for_many_is_what_the_page_reads_of_one(tabled, approve, cast):
    def same():
        row = Release.objects.select_related("owner", "about").get(pk=tabled.pk)
        many, one = standing_of(row, cast["leyla"]), standing_from(row, deeds_of(row, cast["leyla"]))
        told = [(name, getattr(many, name), getattr(one, name)) for name in one.__slots__ if name != "release"]
        return [found for found in told if found[1] != found[2]]

    assert same() == []
    approve("leyla", tabled)
    apply_provisionally(tabled, on=TODAY, by=cast["leyla"], at=NOON)
    assert same() == []
    approve("maria", tabled)
    set_in_force(tabled, on=TODAY + DAY, by=cast["maria"], at=NOON)
    assert same() == []
    keep_days(NOON + DAY)
    asked = ask_extension(tabled, until=date(2031, 1, 1), by=cast["leyla"], at=NOON + DAY)
    assert same() == []
    for name in ("leyla", "maria"):
        extended(asked, name, cast)
        assert same() == []
    take_step(tabled, "review", by=cast["maria"], at=NOON + 2 * DAY)
    take_step(tabled, "resume", by=cast["maria"], at=NOON + 3 * DAY)
    assert same() == []
    assert standing_of(tabled, cast["maria"]).state == state() == "extended"

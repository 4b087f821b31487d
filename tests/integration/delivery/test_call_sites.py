"""Acts that concern somebody else tell them, and nobody else."""

from datetime import timedelta

import pytest

from comity.access.models import Invitation, Membership, User
from comity.catalogue.actions.entries import move_activity
from comity.delivery.render import rendered
from comity.drafting.models import EngineRun, RunState
from comity.drafting.worker import QUIET, bury_the_dead, finish
from comity.notices.member_acts import close_account, end_membership, join
from comity.notices.models import Notice
from tests.integration.conftest import NOON


def told():
    return sorted(Notice.objects.values_list("receiver__user__username", "kind"))


def words(name):
    mail = rendered(Notice.objects.filter(receiver__user__username=name).get())
    return mail and mail.text.splitlines()[2]


@pytest.fixture
def entry(sides, make_activity):
    return make_activity(
        owner=sides["school"],
        about=sides["org"],
        audience="own",
        state="draft",
        provider_name="A school",
        title="Radio",
    )


def test_a_proposal_is_told_to_the_managers(entry, cast):
    move_activity(entry, "propose", by=cast["pia"], at=NOON)
    assert told() == [("maria", "activity proposed")]
    assert words("maria") == "A school proposes “Radio” for the catalogue."


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        ("approve", "“Radio” was approved and stands in the catalogue."),
        ("decline", "“Radio” was returned to you."),
    ],
)
def test_a_decision_is_told_to_whoever_writes_for_the_provider(step, sentence, entry, cast):
    move_activity(entry, "propose", by=cast["pia"], at=NOON)
    Notice.objects.all().delete()
    move_activity(entry, step, by=cast["maria"], at=NOON, note="Said why.")
    assert told() == [("pia", "activity decided")]
    assert words("pia") == sentence


def test_a_proposal_that_was_taken_back_is_not_told_any_more(entry, cast):
    move_activity(entry, "propose", by=cast["pia"], at=NOON)
    move_activity(entry, "take back", by=cast["pia"], at=NOON)
    assert (told(), words("maria")) == ([("maria", "activity proposed")], None)


def test_a_decision_within_the_organisation_is_told_to_who_proposed(make_activity, cast):
    own = make_activity(state="draft", audience="own", provider_name="Us", kind="course")
    move_activity(own, "propose", by=cast["ivana"], at=NOON)
    move_activity(own, "approve", by=cast["maria"], at=NOON)
    assert told() == [("ivana", "activity decided"), ("maria", "activity proposed")]


@pytest.fixture
def run(make_programme, make_scenario, cast):
    """One that ivana asked for."""
    scenario = make_scenario(make_programme(title="Programme"))
    fields = {"owner": scenario.owner, "about": scenario.about, "asked_by": cast["ivana"], "asked_at": NOON}
    asked = {"membership": cast["ivana"].acting.ref}
    return EngineRun.objects.create(
        scenario=scenario, state="running", request=asked, heard_at=NOON, started_at=NOON, **fields
    )


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (RunState.DONE, "A proposal for Programme, A is worked out and waits for your yes or no."),
        (RunState.FAILED, "The proposal for Programme, A failed."),
    ],
)
def test_the_end_of_a_proposal_is_told_to_who_asked_once(state, sentence, run, cast):
    for _time in range(2):
        finish(run, {"state": state, "ended_at": NOON})
    assert told() == [("ivana", "proposal ready")]
    assert words("ivana") == sentence


def test_a_run_that_was_stopped_tells_nobody(run):
    finish(run, {"state": RunState.STOPPED, "ended_at": NOON})
    assert told() == []


def test_a_run_whose_worker_was_lost_is_told_too(run):
    assert bury_the_dead(NOON + 2 * QUIET) == 1
    assert told() == [("ivana", "proposal ready")]


@pytest.fixture
def second(sides):
    """Another approver for Azerbaijan."""
    user = User.objects.create_user("samir", password="a long password")
    user.acting = Membership.objects.create(user=user, side=sides["aze"], kind="approver")
    return user


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (end_membership, "The membership of rashid ended: drafter, Azerbaijan."),
        (
            lambda member, **told: close_account(member.user, **told),
            "The membership of rashid was changed: drafter, Azerbaijan.",
        ),
    ],
)
def test_the_end_of_a_membership_is_told_to_the_others_who_keep_the_side(act, sentence, second, cast):
    act(cast["rashid"].acting, by=cast["leyla"] if act is end_membership else cast["otto"], at=NOON, note="Left.")
    assert words("samir") == sentence
    assert "rashid" not in {name for name, _kind in told()}


def test_who_invited_the_first_of_another_side_hears_that_they_joined(sides, cast):
    sam = User.objects.create_user("sam", password="a long password", email="sam@example.org")
    given = {"side": sides["mda"], "kind": "approver", "mail": sam.email, "name": "Sam", "digest": "0"}
    invitation = Invitation.objects.create(
        by=cast["maria"].acting, at=NOON, expires_at=NOON + timedelta(days=7), **given
    )
    join(invitation, by=sam, at=NOON)
    assert (words("maria"), words("omar")) == (
        "Sam joined: approver, Moldova.",
        "sam joined: approver, Moldova.",
    )

"""Two acts upon one version at the same moment: whichever comes first, both sides end with one outcome."""

from datetime import timedelta

import pytest

from comity.access.models import Membership, Release, User
from comity.journal.models import LogEntry
from comity.programmes.actions.agreeing import approve_version
from comity.programmes.actions.holding import hold_version, keep_silences, open_silence
from comity.programmes.models import Hold, Programme, SideApproval
from tests.integration.conftest import NOON
from tests.integration.members.test_at_once import at_once

pytestmark = pytest.mark.django_db(transaction=True)
TIMES = range(5)


def fresh(release):
    return Release.objects.select_related("owner", "about").get(pk=release.pk)


def approves(name, release, cast, act="Decision 1"):
    """That person's approval, on a version of their own thread; the act is a field of the form like any other."""
    own, told = fresh(release), {"seen": release.sha256, "on": NOON.date(), "body": name, "act": act}
    return lambda: approve_version(own, **told, by=cast[name], at=NOON)


def agreed_once(release):
    lines = LogEntry.objects.filter(kind="Release", ref=release.ref, move="agree").count()
    return Programme.objects.get().state, fresh(release).state, lines


@pytest.mark.parametrize("_time", TIMES)
def test_two_approvals_at_once_make_it_agreed_once(_time, tabled, cast):
    assert at_once(approves("leyla", tabled, cast), approves("maria", tabled, cast)) == ["done", "done"]
    assert agreed_once(tabled) == ("agreed", "agreed", 1)
    assert SideApproval.objects.filter(ended_at=None).count() == 2


def test_one_side_approves_once(tabled, cast, sides):
    second = User.objects.create(username="second")
    second.acting = Membership.objects.create(user=second, side=sides["org"], kind="manager")
    told = at_once(approves("maria", tabled, cast), approves("second", tabled, cast | {"second": second}))
    assert [one == "done" or "approved this already" in one for one in told] == [True, True]
    assert (told.count("done"), SideApproval.objects.count()) == (1, 1)


@pytest.mark.parametrize("_time", TIMES)
def test_a_hold_and_the_last_approval_at_once(_time, tabled, cast):
    """Either the text was agreed and cannot be held any more, or it is held and was not agreed."""
    approves("leyla", tabled, cast)()
    own, told = fresh(tabled), {"name": "North", "reason": "No.", "since": NOON.date()}
    at_once(approves("maria", tabled, cast), lambda: hold_version(own, **told, by=cast["ivana"], at=NOON))
    agreed = Programme.objects.get().state == "agreed"
    assert Hold.objects.count() == (0 if agreed else 1)
    assert agreed_once(tabled)[2] == int(agreed)


@pytest.mark.parametrize("_time", TIMES)
def test_the_deadline_and_the_other_approval_at_once(_time, tabled, cast):
    deadline = NOON + timedelta(hours=2)
    open_silence(tabled, deadline=deadline, body="Committee", act="Document 7", by=cast["maria"], at=NOON)
    assert at_once(approves("leyla", tabled, cast), lambda: keep_silences(deadline)) == ["done", "done"]
    assert agreed_once(tabled) == ("agreed", "agreed", 1)


def test_two_clocks_at_once_approve_once(tabled, cast):
    deadline = NOON + timedelta(hours=2)
    open_silence(tabled, deadline=deadline, body="Committee", by=cast["maria"], at=NOON)
    assert at_once(lambda: keep_silences(deadline), lambda: keep_silences(deadline)) == ["done", "done"]
    assert SideApproval.objects.count() == 1

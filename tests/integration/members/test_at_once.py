"""Two people at the same moment: one place is taken once, and a side keeps somebody who can invite."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from time import monotonic, sleep

import pytest
from django.db import OperationalError, connections

from comity.access.invitations import accept
from comity.access.memberships import end_membership
from comity.access.models import Invitation, Membership, User
from comity.common.errors import Refused
from tests.integration.conftest import NOON

pytestmark = pytest.mark.django_db(transaction=True)


def tried(act):
    """What became of it; the tests' database in memory says that it is locked where a file would wait."""
    until = monotonic() + 120
    while monotonic() < until:
        try:
            act()
        except Refused as refused:
            return str(refused)
        except OperationalError as error:
            if "locked" not in str(error):
                raise
            sleep(0.01)
        else:
            return "done"
    return "locked"


def at_once(*acts: Callable[[], object]) -> list[str]:
    """Do both in threads of their own that begin together; what became of each."""
    begin = Barrier(len(acts))

    def one(act):
        begin.wait()
        try:
            return tried(act)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(acts)) as pool:
        return sorted(pool.map(one, acts))


def test_one_place_is_taken_by_one_person(invited, cast):
    invitation, _secret = invited()

    def taken_by(name):
        own = Invitation.objects.select_related("by", "side").get(pk=invitation.pk)
        return lambda: accept(own, by=cast[name], at=NOON)

    told = at_once(taken_by("pia"), taken_by("boris"), taken_by("omar"))
    assert told.count("done") == 1
    assert [one for one in told if one != "done" and "was used" not in one] == []
    assert Membership.objects.filter(side__code="aze", kind="reader").exclude(user=cast["nigar"]).count() == 1


def test_two_approvers_who_end_each_other_leave_one(cast, sides):
    second = User.objects.create(username="second")
    second.acting = Membership.objects.create(user=second, side=sides["aze"], kind="approver")
    first = cast["leyla"]

    def ended(member, by):
        own = Membership.objects.select_related("side").get(pk=member.pk)
        return lambda: end_membership(own, by=by, at=NOON, note="Moved.")

    told = at_once(ended(second.acting, first), ended(first.acting, second))
    assert told.count("done") == 1
    assert Membership.objects.filter(side=sides["aze"], kind="approver", ended_at=None).count() == 1

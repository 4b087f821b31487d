"""A page asks the database at most eight times, and as often for three rows as for one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import now

from comity.access.models import Membership, User
from comity.access.tokens import make_token
from comity.journal.actions import write_entry
from comity.notices import member_acts


@pytest.fixture
def world(cast, sides, make_programme):
    """Something on every page; `more` adds two of each."""
    programme = make_programme(audience="both")

    def add(number):
        user = User.objects.create(username=f"new{number}")
        member = Membership.objects.create(user=user, side=sides["aze"], kind="approver", contact=True)
        user.acting = member
        operator = User.objects.create(username=f"operator{number}")
        operator.acting = Membership.objects.create(user=operator, side=sides["org"], kind="operator")
        glass = member_acts.ask_glass(sides["aze"], "A record is broken.", by=operator, at=now())
        member_acts.invite_person(f"n{number}@example.org", side=sides["aze"], kind="reader", by=user, at=now())
        make_token("calendar", by=cast["leyla"], at=now())
        write_entry(programme, "change", by=cast["maria"], at=now(), changes={"title": ["a", "b"]})
        write_entry(
            glass,
            "read",
            by=operator,
            at=now(),
            changes={"page": [None, f"/programmes/{programme.ref}/"], "of": [None, [programme.ref]]},
        )
        return glass

    return add(0), add, programme


PAGES = [
    ("leyla", "/members/"),
    ("maria", "/members/"),
    ("leyla", "/members/{rashid}/"),
    ("maria", "/members/{ivana}/"),
    ("leyla", "/members/{rashid}/sees/?record={programme}"),
    ("audra", "/members/{rashid}/sees/?record={programme}"),
    ("leyla", "/members/break-glass/"),
    ("leyla", "/members/break-glass/{glass}/"),
    ("maria", "/members/break-glass/{glass}/"),
    ("leyla", "/members/invite/"),
    ("maria", "/members/invite/"),
    ("leyla", "/members/feeds/"),
    ("audra", "/members/journal/"),
    ("audra", "/members/people/"),
]


@pytest.mark.parametrize(("name", "address"), PAGES)
def test_pages_ask_little_and_as_often_for_many_as_for_few(name, address, world, cast, client):
    glass, add, programme = world
    refs = {one: cast[one].acting.ref for one in ("rashid", "ivana")}
    page = address.format(glass=glass.ref, programme=programme.ref, **refs)
    client.force_login(cast[name])

    def asked():
        with CaptureQueriesContext(connection) as caught:
            assert client.get(page).status_code == 200
        return [one["sql"] for one in caught.captured_queries if "SAVEPOINT" not in one["sql"]]

    asked()  # the first visit of a session is written down
    few = asked()
    add(1)
    add(2)
    many = asked()
    assert len(many) == len(few)
    assert len(few) <= 8, "\n".join(few)

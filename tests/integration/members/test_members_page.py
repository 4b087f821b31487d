"""Who belongs to a side: all of the own one, named contacts of others, and to a manager all (trust.md row 34)."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from comity.access.models import Membership, User
from comity.access.policy import members_known_to, memberships_visible_to
from comity.access.queries import (
    approvers_of,
    desks_of,
    drafters_of,
    managers,
    members_of,
    releasing_authorities,
)
from tests.integration.conftest import NOON

ORGANISATION = ["audra", "boris", "ivana", "maria", "otto"]
AZERBAIJAN = ["leyla", "nigar", "rashid"]
SEEN = {
    **dict.fromkeys(ORGANISATION, ORGANISATION),
    "maria": sorted([*ORGANISATION, *AZERBAIJAN, "omar", "pia"]),  # answers what a person can see and do
    **dict.fromkeys(AZERBAIJAN, AZERBAIJAN),
    "omar": ["omar"],
    "pia": ["pia"],
    "public": [],
}
# with a contact on each side: Ivana of the desk for Azerbaijan, Maria the manager, Leyla, Omar, Pia
WITH_CONTACTS = {
    "audra": ORGANISATION,
    "otto": ORGANISATION,
    "ivana": sorted([*ORGANISATION, "leyla"]),
    "boris": sorted([*ORGANISATION, "omar"]),
    "maria": sorted([*ORGANISATION, *AZERBAIJAN, "omar", "pia"]),
    **dict.fromkeys(AZERBAIJAN, sorted([*AZERBAIJAN, "ivana", "maria"])),
    "omar": ["maria", "omar"],
    "pia": ["pia"],
    "public": [],
}


def names(records):
    return sorted(one.user.username for one in records)


def make_contacts(cast, *contacts):
    Membership.objects.filter(user__in=[cast[name] for name in contacts]).update(contact=True)


@pytest.mark.parametrize("name", list(SEEN))
def test_everyone_sees_the_own_side_and_a_manager_alone_others(name, cast):
    assert names(memberships_visible_to(cast[name])) == SEEN[name]


@pytest.mark.parametrize("name", list(WITH_CONTACTS))
def test_named_contacts_are_seen_by_those_they_are_for(name, cast):
    make_contacts(cast, "ivana", "maria", "leyla", "omar", "pia")
    assert names(memberships_visible_to(cast[name])) == WITH_CONTACTS[name]


def test_closed_accounts_and_ended_memberships_are_gone_but_for_who_keeps_the_members(cast):
    Membership.objects.filter(user=cast["rashid"]).update(ended_at=NOON)
    cast["nigar"].is_active = False
    cast["nigar"].save()
    assert names(memberships_visible_to(cast["leyla"])) == ["leyla"]
    assert names(members_known_to(cast["leyla"])) == ["leyla", "nigar", "rashid"]
    assert names(members_known_to(cast["maria"])) == sorted([*ORGANISATION, "leyla", "omar", "pia"])
    assert names(members_known_to(cast["ivana"])) == ORGANISATION
    assert names(members_known_to(cast["omar"])) == ["omar"]


def test_whom_to_tell_is_asked_by_side(cast, sides):
    assert names(members_of(sides["aze"])) == AZERBAIJAN
    assert names(approvers_of(sides["aze"])) == ["leyla"]
    assert names(approvers_of(sides["org"])) == ["maria"]
    assert names(drafters_of(sides["aze"])) == ["leyla", "rashid"]
    assert names(drafters_of(sides["org"])) == ["boris", "ivana", "maria"]
    assert names(desks_of(sides["aze"])) == ["ivana"]
    assert names(managers()) == ["maria"]
    assert names(releasing_authorities()) == []
    cast["maria"].is_active = False
    cast["maria"].save()
    assert names(managers()) == []


@pytest.mark.parametrize("name", ["leyla", "maria", "ivana", "omar", "pia", "audra", "otto", "nigar"])
def test_the_page_names_those_and_no_others(name, client, cast):
    make_contacts(cast, "ivana", "maria", "leyla", "omar", "pia")
    client.force_login(cast[name])
    page = client.get("/members/")
    shown = [row.cells[0].text for row in [*page.context["own"], *page.context["others"]]]
    assert sorted(shown) == WITH_CONTACTS[name]


def test_a_contact_of_another_side_is_shown_without_whom_they_answer_for(client, cast):
    make_contacts(cast, "ivana")
    client.force_login(cast["leyla"])
    ref = cast["ivana"].acting.ref
    page = client.get(f"/members/{ref}/")
    assert [fact.term for fact in page.context["facts"]] == ["Side", "Kind"]
    client.force_login(cast["boris"])
    assert "Azerbaijan" in client.get(f"/members/{ref}/").content.decode()


@pytest.mark.parametrize("name", ["leyla", "omar", "pia"])
def test_a_member_of_another_side_is_no_such_page(name, client, cast):
    client.force_login(cast[name])
    for act in ("", "sees/", "end/", "desk/"):
        hidden = client.get(f"/members/{cast['boris'].acting.ref}/{act}")
        never = client.get(f"/members/{'a' * 12}/{act}")
        assert (hidden.status_code, never.status_code) == (404, 404)


def test_the_public_is_asked_to_sign_in(client, cast):
    assert client.get("/members/").status_code == 302


def test_the_page_asks_as_often_for_many_as_for_few(client, cast, sides):
    client.force_login(cast["maria"])

    def asked():
        with CaptureQueriesContext(connection) as caught:
            client.get("/members/")
        return len(caught)

    few = asked()
    for number in range(3):
        user = User.objects.create(username=f"new{number}")
        Membership.objects.create(user=user, side=sides["org"], kind="desk").answers_for.set([sides["aze"]])
    assert asked() == few
    assert few <= 8


def test_naming_a_contact_is_for_who_keeps_the_members(client, cast):
    ref = cast["rashid"].acting.ref
    client.force_login(cast["rashid"])
    assert client.post(f"/members/{ref}/contact/", {"named": "1"}).status_code == 404
    client.force_login(cast["leyla"])
    assert client.post(f"/members/{ref}/contact/", {"named": "1"}).status_code == 302
    assert Membership.objects.get(ref=ref).contact
    assert client.post(f"/members/{ref}/contact/", {"named": "1"}).status_code == 409
    client.post(f"/members/{ref}/contact/", {"named": "0"})
    assert not Membership.objects.get(ref=ref).contact

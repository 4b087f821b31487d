"""Offering: an exact list of sides, read before it is confirmed, with a line in the journal."""

import pytest

from comity.catalogue.actions.offers import Offer, offer_activity, offer_to
from comity.catalogue.models import Activity, Session
from comity.catalogue.policy import activities_visible_to, sessions_visible_to
from comity.common.errors import Refused
from comity.journal.models import LogEntry
from comity.partners.models import PartnerGroup
from tests.integration.conftest import NOON


@pytest.fixture
def group(make_partner, sides):
    """A group of both partners."""
    made = PartnerGroup.objects.create(code="g", name="Group G", owner=sides["org"], audience="public")
    for side in ("aze", "mda"):
        make_partner(side).groups.add(made)
    return made


def test_an_offer_opens_the_entry_and_its_sessions_to_exactly_these_sides(
    make_activity, make_session, sides, who, cast
):
    activity = make_activity(audience="own")
    make_session(activity)
    offer_activity(activity, offer_to(cast["maria"], sides=[sides["aze"]]), by=cast["maria"], at=NOON)
    expected = ["ivana", "boris", "maria", "leyla", "rashid", "nigar", "rena"]
    assert who(lambda user: activities_visible_to(user).exists()) == expected
    assert who(lambda user: sessions_visible_to(user).exists()) == expected
    told = LogEntry.objects.filter(kind="Activity").get()
    assert (told.move, told.changes) == (
        "open to named sides",
        {"audience": ["own", "named"], "named": [None, ["aze", "org"]]},
    )


def test_a_group_is_taken_apart_into_the_sides_of_its_members(group, cast, sides):
    offer = offer_to(cast["maria"], groups=[group])
    assert offer == Offer(sides=(sides["aze"], sides["mda"]), groups=(group,))


def test_an_empty_offer_takes_the_entry_back(make_activity, make_session, cast, who):
    activity = make_activity(audience="public")
    make_session(activity)
    offer_activity(activity, Offer(), by=cast["maria"], at=NOON)
    assert who(lambda user: activities_visible_to(user).exists()) == ["ivana", "boris", "maria", "rena"]
    assert who(lambda user: sessions_visible_to(user).exists()) == ["ivana", "boris", "maria", "rena"]


def test_an_offer_of_a_providers_entry_keeps_the_provider_and_the_organisation_on_the_list(
    make_activity, sides, cast, who
):
    activity = make_activity(owner=sides["school"], about=sides["org"], audience="both")
    offer_activity(activity, offer_to(cast["maria"], sides=[sides["mda"]]), by=cast["maria"], at=NOON)
    assert who(lambda user: activities_visible_to(user).exists()) == ["ivana", "boris", "maria", "omar", "pia", "rena"]


@pytest.mark.parametrize("name", ["ivana", "leyla", "pia", "audra"])
def test_only_a_programme_manager_offers(make_activity, cast, name):
    with pytest.raises(Refused, match="Only a programme manager"):
        offer_activity(make_activity(), Offer(everyone=True), by=cast[name], at=NOON)


def test_a_draft_is_not_offered(make_activity, cast):
    with pytest.raises(Refused, match="approve it before you offer it"):
        offer_activity(make_activity(state="draft"), Offer(everyone=True), by=cast["maria"], at=NOON)


def test_nothing_is_opened_before_the_exact_list_was_read_and_confirmed(make_activity, group, cast, sign_in):
    activity = make_activity(audience="own")
    client = sign_in(cast["maria"])
    address = f"/catalogue/{activity.ref}/offer/"
    page = client.post(address, {"groups": group.ref})
    assert ("Azerbaijan" in page.content.decode(), Activity.objects.get().audience) == (True, "own")
    answer = client.post(address, {"groups": group.ref, "confirmed": "False:aze mda"})
    assert (answer.status_code, Activity.objects.get().audience) == (302, "named")


def test_a_confirmation_of_another_list_shows_the_list_again(make_activity, group, cast, sign_in):
    activity = make_activity(audience="own")
    page = sign_in(cast["maria"]).post(
        f"/catalogue/{activity.ref}/offer/", {"groups": group.ref, "confirmed": "False:aze"}
    )
    assert ("The list changed" in page.content.decode(), Activity.objects.get().audience) == (True, "own")


def test_a_whole_view_is_offered_by_one_act(make_activity, make_session, cast, sign_in):
    make_session(make_activity("A1", audience="own", kind="course"))
    make_activity("A2", audience="own", kind="seminar")
    make_activity("A3", audience="own", kind="course", state="draft")
    client = sign_in(cast["maria"])
    client.post("/catalogue/offer/?kind=course", {"everyone": "on"})
    client.post("/catalogue/offer/?kind=course", {"everyone": "on", "confirmed": "True:"})
    assert list(Activity.objects.order_by("code").values_list("audience", flat=True)) == ["public", "own", "own"]
    assert Session.objects.get().audience == "public"


def test_an_offer_to_nobody_says_that_it_takes_the_offer_back(make_activity, cast, sign_in):
    activity = make_activity(audience="public")
    client, address = sign_in(cast["maria"]), f"/catalogue/{activity.ref}/offer/"
    page = client.post(address, {"note": ""}).content.decode()
    assert "This takes the offer back." in page
    assert ("Take the offer back" in page, "Confirm the offer" in page) == (True, False)
    answer = client.post(address, {"note": "", "confirmed": "False:"}, follow=True).content.decode()
    assert ("The offer is taken back." in answer, Activity.objects.get().audience) == (True, "own")

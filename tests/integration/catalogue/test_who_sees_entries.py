"""Rows 13 to 15 of the policy: who knows of an entry, of its sessions, of its seats; hidden is absent."""

import pytest

from comity.catalogue.actions.offers import offer_activity, offer_to
from comity.catalogue.policy import activities_visible_to, sees_seats, sessions_visible_to
from comity.catalogue.queries import Narrowing, facet_counts, narrowed
from tests.integration.catalogue.conftest import EVERYONE
from tests.integration.conftest import NOON

ORGANISATION = ["ivana", "boris", "maria"]
AZERBAIJAN = ["leyla", "rashid", "nigar"]


@pytest.fixture
def make_listed(make_activity, sides):
    """An approved entry of the organisation that is offered to exactly these sides."""

    def make(*names, code="A1", **fields):
        activity = make_activity(code, audience="named", **fields)
        activity.named.set([sides[name] for name in ("org", *names)])
        return activity

    return make


def test_an_entry_that_is_not_offered_is_known_to_the_organisation_and_its_releasing_authority(make_activity, who):
    make_activity(audience="own")
    assert who(lambda user: activities_visible_to(user).exists()) == [*ORGANISATION, "rena"]


def test_an_entry_offered_to_one_partner_is_absent_for_another(make_listed, who):
    make_listed("aze")
    assert who(lambda user: activities_visible_to(user).exists()) == [*ORGANISATION, *AZERBAIJAN, "rena"]


def test_a_public_entry_is_known_to_everyone(make_activity, who):
    make_activity(audience="public")
    assert who(lambda user: activities_visible_to(user).exists()) == EVERYONE


def test_a_draft_of_a_provider_is_known_to_that_provider_alone(make_activity, sides, who):
    make_activity(owner=sides["school"], about=sides["org"], audience="own", state="draft")
    assert who(lambda user: activities_visible_to(user).exists()) == ["pia"]


def test_what_a_provider_proposed_is_known_to_it_and_to_the_organisation(make_activity, sides, who):
    make_activity(owner=sides["school"], about=sides["org"], audience="both", state="proposed")
    assert who(lambda user: activities_visible_to(user).exists()) == [*ORGANISATION, "pia"]


@pytest.mark.parametrize("state", ["draft", "proposed", "declined", "withdrawn"])
def test_an_entry_that_is_not_in_the_catalogue_is_absent_for_partners_though_it_was_public(make_activity, who, state):
    make_activity(audience="public", state=state)
    assert who(lambda user: activities_visible_to(user).exists()) == ORGANISATION


def test_sessions_are_known_to_whoever_knows_the_activity(make_listed, make_session, sides, who):
    session = make_session(make_listed("aze"))
    session.named.set([sides["org"], sides["aze"]])
    assert who(lambda user: sessions_visible_to(user).exists()) == [*ORGANISATION, *AZERBAIJAN, "rena"]


def test_a_session_with_a_wider_audience_than_its_activity_is_still_absent(make_activity, make_session, who):
    make_session(make_activity(audience="own"), audience="public")
    assert who(lambda user: sessions_visible_to(user).exists()) == [*ORGANISATION, "rena"]


def test_seats_are_known_to_the_sides_that_fill_them(who):
    assert who(sees_seats) == [*ORGANISATION, *AZERBAIJAN, "omar", "pia"]


@pytest.mark.parametrize("name", ["omar", "pia", "audra", "otto", "public"])
def test_a_hidden_entry_and_one_that_never_existed_give_the_same_page(
    still, make_listed, make_session, sign_in, client, everyone, name
):
    activity = make_listed("aze")
    session = make_session(activity)
    if name != "public":
        sign_in(everyone[name])
    for hidden, absent in (
        (f"/catalogue/{activity.ref}/", "/catalogue/zzzzzzzzzzzz/"),
        (f"/catalogue/sessions/{session.ref}/", "/catalogue/sessions/zzzzzzzzzzzz/"),
    ):
        first, second = client.get(hidden), client.get(absent)
        assert (first.status_code, second.status_code) == (404, 404)
        assert len(first.content) == len(second.content)


@pytest.mark.parametrize("act", ["change/", "step/", "offer/", "sessions/new/"])
def test_acts_on_a_hidden_entry_are_as_absent_as_the_entry(make_activity, sign_in, everyone, act):
    activity = make_activity(audience="own")
    answer = sign_in(everyone["leyla"]).post(f"/catalogue/{activity.ref}/{act}", {"step": "withdraw", "note": "x"})
    assert answer.status_code == 404


def test_facets_and_search_count_what_the_visitor_may_know(make_listed, make_session, make_activity, everyone):
    make_activity("A1", title="Demining open", kind="course", provider_name="Open school", country="DE")
    hidden = make_listed(
        "mda", code="A2", title="Demining hidden", kind="seminar", provider_name="Hidden school", country="FR"
    )
    make_session(hidden)
    counts = facet_counts(everyone["leyla"], Narrowing(words="demining"))
    assert {name: [(one.words, one.count) for one in values] for name, values in counts.items()} == {
        "total": [("", 1)],
        "kind": [("course", 1)],
        "provider": [("Open school", 1)],
        "language": [("", 1)],
        "delivery": [("", 1)],
        "country": [("DE", 1)],
        "family": [("", 1)],
        "state": [("approved", 1)],
    }


def test_nobody_outside_the_organisation_reads_to_whom_an_entry_is_offered(
    make_listed, make_partner, everyone, sign_in
):
    activity = make_listed("aze", "mda")
    page = sign_in(everyone["leyla"]).get(f"/catalogue/{activity.ref}/").content.decode()
    assert ("Moldova" in page, "named sides" in page.split("<main")[1].split("</main")[0]) == (False, False)
    listing = sign_in(everyone["leyla"]).get("/catalogue/?offered=mda").content.decode()
    assert ("Moldova" in listing, activity.title in listing) == (False, True)
    assert "Moldova" in sign_in(everyone["ivana"]).get(f"/catalogue/{activity.ref}/").content.decode()


@pytest.mark.parametrize(("name", "shown"), [("leyla", True), ("public", False), ("audra", False), ("rena", False)])
def test_seats_stand_on_pages_and_in_files_for_those_who_may_know_them(
    make_activity, make_session, sign_in, client, everyone, name, shown
):
    activity = make_activity(seats_max=739_107_391)
    session = make_session(activity, seats_max=739_207_392)
    if name != "public":
        sign_in(everyone[name])
    page = client.get(f"/catalogue/{activity.ref}/").content.decode()
    run = client.get(f"/catalogue/sessions/{session.ref}/").content.decode()
    file = client.get("/catalogue/table.csv").content.decode()
    runs = client.get("/catalogue/sessions.csv").content.decode()
    told = ("739107391" in page, "739207392" in run, "739107391" in file, "739207392" in runs)
    assert told == (shown, shown, shown, shown)


def test_an_area_that_may_not_be_known_narrows_to_nothing_instead_of_telling(make_activity, sides, everyone):
    from_area = make_activity("A1").__class__.area.field.related_model
    area = from_area.objects.create(code="secret", name="Secret", owner=sides["org"], audience="own")
    make_activity("A2", area=area)
    chosen = Narrowing(chosen={"area": ["secret"]})
    assert [narrowed(everyone[name], chosen).count() for name in ("ivana", "leyla")] == [1, 0]
    assert "area" not in facet_counts(everyone["leyla"], Narrowing())


def test_a_provider_reads_the_history_of_its_entry_without_the_list_of_sides(make_activity, sides, everyone, sign_in):
    activity = make_activity(owner=sides["school"], about=sides["org"], audience="both")
    offer_activity(activity, offer_to(everyone["maria"], sides=[sides["mda"]]), by=everyone["maria"], at=NOON)
    address = f"/catalogue/{activity.ref}/history/"
    told = {name: sign_in(everyone[name]).get(address) for name in ("pia", "ivana")}
    assert {name: (page.status_code, "Moldova" in page.content.decode()) for name, page in told.items()} == {
        "pia": (200, False),
        "ivana": (200, True),
    }
    assert sign_in(everyone["omar"]).get(address).status_code == 404

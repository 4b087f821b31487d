"""Who may know of a record: owner, audience, desk."""

import pytest

from comity.programmes.policy import programmes_visible_to

EVERYONE = ["ivana", "boris", "maria", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto", "public"]


def seen_by(cast, records):
    return [name for name in EVERYONE if records(cast[name]).exists()]


def test_a_draft_of_the_organisation_is_seen_by_its_desk_and_manager_alone(make_programme, cast):
    make_programme()
    assert seen_by(cast, programmes_visible_to) == ["ivana", "maria"]


def test_a_draft_of_a_partner_is_seen_by_that_partner_alone(make_programme, cast, sides):
    make_programme(owner=sides["aze"], about=sides["org"])
    assert seen_by(cast, programmes_visible_to) == ["leyla", "rashid", "nigar"]


def test_a_text_of_both_sides_is_seen_by_both(make_programme, cast):
    make_programme(audience="both")
    assert seen_by(cast, programmes_visible_to) == ["ivana", "maria", "leyla", "rashid", "nigar"]


def test_a_named_list_opens_a_record_to_the_sides_it_names(make_programme, cast, sides):
    make_programme(audience="named").named.set([sides["mda"]])
    assert seen_by(cast, programmes_visible_to) == ["ivana", "maria", "omar"]


def test_what_is_public_is_seen_by_everyone(make_programme, cast):
    make_programme(audience="public")
    assert seen_by(cast, programmes_visible_to) == EVERYONE


@pytest.mark.parametrize("name", ["ivana", "leyla"])
def test_an_ended_membership_sees_what_the_public_sees(make_programme, cast, name):
    make_programme(audience="both")
    cast[name].acting.ended_at = cast[name].date_joined
    assert not programmes_visible_to(cast[name]).exists()

"""The table of rights: in order, whole, and nobody brings in more than they are."""

import pytest

from comity.access.models import Membership, Side
from comity.access.policy import invites
from comity.access.rights import GRANTS, INVITES, INVITES_FIRST, KINDS_OF_SIDE, REACHES, WORDS, Reach, Right, grants_of

KINDS = list(Membership.Kind.values)


def test_every_right_and_reach_has_words_and_somebody_who_has_it():
    assert set(WORDS) == set(Right)
    assert set(REACHES) == set(Reach)
    assert {right for grants in GRANTS.values() for right in grants} == set(Right)
    assert set(GRANTS) == set(KINDS_OF_SIDE) == set(KINDS)


def test_nobody_invites_to_the_own_side_of_a_partner_above_their_own_rights():
    for inviting, kinds in INVITES.items():
        if KINDS_OF_SIDE[inviting] == Side.Kind.PARTNER:
            for kind in kinds:
                assert set(GRANTS[kind]) <= set(GRANTS[inviting]), (inviting, kind)


def test_who_is_invited_as_the_first_of_another_side_gets_nothing_over_the_own_one():
    for inviting, kinds in INVITES_FIRST.items():
        for kind in kinds:
            assert KINDS_OF_SIDE[kind] != KINDS_OF_SIDE[inviting]
            assert set(GRANTS[kind].values()) == {Reach.OWN}


INVITED = {
    ("leyla", "aze"): ["reader", "drafter", "approver"],
    ("omar", "mda"): ["reader", "drafter", "approver"],
    ("maria", "org"): ["desk", "manager", "releasing", "auditor", "operator"],
    ("maria", "aze"): ["approver"],
    ("maria", "mda"): ["approver"],
    ("maria", "school"): ["provider"],
}


@pytest.mark.parametrize("side", ["org", "aze", "mda", "school"])
@pytest.mark.parametrize(
    "name", ["ivana", "boris", "maria", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto", "public"]
)
def test_who_may_invite_whom_to_which_side(name, side, cast, sides):
    offered = [kind for kind in KINDS if invites(cast[name], sides[side], kind)]
    assert offered == INVITED.get((name, side), [])


@pytest.mark.parametrize(
    ("kind", "side"), [("manager", "aze"), ("approver", "org"), ("provider", "mda"), ("desk", "school")]
)
def test_a_kind_of_membership_on_a_side_of_another_kind_has_no_rights_at_all(kind, side, sides):
    assert grants_of(Membership(kind=kind, side=sides[side])) == {}


def test_an_ended_membership_has_no_rights(cast):
    member = cast["maria"].acting
    assert Right.DIRECTORY_KEEP in grants_of(member)
    member.ended_at = cast["maria"].date_joined
    assert grants_of(member) == {}

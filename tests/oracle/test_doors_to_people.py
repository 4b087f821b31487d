"""Whose membership, invitation, break-glass and snapshot somebody knows, and what the world of the oracle has not."""

import pytest
from django.db import transaction

from comity.access import policy as access
from comity.access.models import Membership
from comity.access.rights import Reach, Right, kinds_with
from comity.catalogue import policy as catalogue
from comity.exchange import policy as exchange
from comity.notices import policy as notices
from comity.partners import policy as partners
from comity.programmes import policy as programmes
from tests.oracle import may
from tests.oracle.standing import SIDES, compare, of_kind
from tests.oracle.table import VIEWERS, knows_membership, may_know
from tests.oracle.world import NOON

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(standing_world):
    return standing_world


def test_who_invites_whom(world):
    asked = [(side, kind) for side in SIDES[:-1] for kind in Membership.Kind.values]
    compare(
        world, lambda user, one: access.invites(user, world.sides[one[0]], one[1]),
        lambda who, one: may.invites(who, *one), asked,
    )  # fmt: skip


def test_who_ends_whose_membership(world):
    compare(
        world, lambda user, key: access.changes_membership(user, world.records[key]),
        lambda who, key: may.changes_membership(who, world.facts[key]), of_kind(world, "Membership"),
    )  # fmt: skip


ASKED_BY = {"glass-open": "gloria", "glass-asked": "otto"}


def test_who_opens_and_ends_break_glass(world):
    compare(
        world, lambda user, key: access.opens_glass(user, world.records[key]),
        lambda who, key: may.opens_glass(who, ASKED_BY[key]), ASKED_BY,
    )  # fmt: skip
    compare(
        world, lambda user, key: access.ends_glass(user, world.records[key]),
        lambda who, key: may.ends_glass(who, world.facts[key]["partner"], ASKED_BY[key]), ASKED_BY,
    )  # fmt: skip


def test_whose_notices(world):
    for name, viewer in VIEWERS.items():
        expected = [world.facts[key]["ref"] for key in of_kind(world, "Notice") if may_know(viewer, world.facts, key)]
        assert [one.ref for one in notices.notices_visible_to(world.cast[name])] == expected, name


def refs(world, kind, known):
    """References of the records of a kind that fit, in their order."""
    return sorted(fact["ref"] for fact in of_kind(world, kind).values() if known(fact))


def test_whose_memberships_somebody_knows(world):
    for name, viewer in VIEWERS.items():
        user, listed = world.cast[name], may.may(viewer, "membership:list")

        def seen(fact, viewer=viewer, listed=listed):
            return listed and fact["live"] and knows_membership(viewer, fact)

        def explained(fact, viewer=viewer, seen=seen):
            own = viewer["kind"] != "approver" or fact["side"] == viewer["side"]
            asks = viewer["kind"] == "auditor" or (seen(fact) and own)
            return may.may(viewer, "membership:explain") and fact["live"] and asks

        def known(fact, viewer=viewer, seen=seen):
            return seen(fact) or may.changes_membership(viewer, fact)

        for door, rule in (
            (access.memberships_visible_to, seen),
            (access.memberships_explained_to, explained),
            (access.members_known_to, known),
        ):
            assert sorted(one.ref for one in door(user)) == refs(world, "Membership", rule), (name, door.__name__)


@pytest.mark.parametrize(
    ("door", "kind"),
    [
        (access.invitations_visible_to, "Invitation"),
        (access.glasses_visible_to, "BreakGlass"),
        (access.releases_visible_to, "Release"),
    ],
    ids=lambda one: getattr(one, "__name__", one),
)
def test_invitations_break_glass_and_snapshots(door, kind, world):
    keys = of_kind(world, kind)
    assert len(keys) > 1
    for name, viewer in VIEWERS.items():
        expected = sorted(world.facts[key]["ref"] for key in keys if may_know(viewer, world.facts, key))
        assert sorted(one.ref for one in door(world.cast[name])) == expected, name


def test_who_needs_a_second_factor(world):
    for kind in Membership.Kind.values:
        side = next(code for code in SIDES[:-1] if kind in may.kinds_for(code))
        held = Membership(side=world.sides[side], kind=kind)
        weighty = kind in {"approver", "manager", "releasing", "operator"}
        assert access.needs_second_factor([held]) == weighty, kind
        plain = Membership(side=world.sides["aze"], kind="reader")
        assert access.needs_second_factor([plain, held]) == weighty, kind
    assert not access.needs_second_factor([])


def test_by_which_rule_a_programme_is_known(world):
    def answer(user, key):
        rule = access.rule_of(world.records[key], user)
        return rule.value if rule else ""

    compare(world, answer, lambda who, key: may.rule(who, world.facts[key]), of_kind(world, "Programme"))


def test_a_closed_account_holds_no_membership(world):
    with transaction.atomic():
        world.cast["omar"].is_active = False
        world.cast["omar"].save()
        assert not access.live_memberships().filter(user=world.cast["omar"])
        transaction.set_rollback(True)
    world.cast["omar"].is_active = True


def test_what_of_the_known_is_ones_own_work(world):
    """Every programme is asked, known or not: the rule stands behind a door, and says nothing of it."""
    keys = of_kind(world, "Programme", "Partner")
    for name, viewer in VIEWERS.items():
        rows = programmes.Programme.objects.filter(access.own_work(world.cast[name]))
        facts = {key: fact for key, fact in keys.items() if fact["kind"] == "Programme"}
        expected = sorted(fact["ref"] for fact in facts.values() if may.own_work(viewer, fact))
        assert sorted(one.ref for one in rows) == expected, name
        entries = catalogue.Activity.objects.filter(access.own_work(world.cast[name]))
        known = of_kind(world, "Activity").values()
        assert sorted(one.ref for one in entries) == sorted(
            fact["ref"] for fact in known if may.own_work(viewer, fact)
        ), name


def test_break_glass_opens_nothing_for_who_is_no_operator(world):
    held = world.cast["maria"].acting
    held.glass = world.records["glass-open"]
    assert access.glass_of(world.cast["maria"]) is None
    held.glass = None
    assert access.glass_of(world.cast["gloria"]) == world.records["glass-open"]


def test_an_invitation_from_elsewhere_is_seen_by_the_side_it_leads_to(world):
    with transaction.atomic():
        sent = world.records["invitation-aze"]
        type(sent).objects.filter(pk=sent.pk).update(by=world.cast["maria"].acting)
        for name, seen in (("leyla", True), ("maria", True), ("omar", False), ("rashid", False)):
            assert access.invitations_visible_to(world.cast[name]).filter(pk=sent.pk).exists() == seen, name
        transaction.set_rollback(True)


# --- what the world has not, made for a moment ---


@pytest.fixture
def moment(world):
    """Whatever is changed here is taken back."""
    with transaction.atomic():
        yield world
        transaction.set_rollback(True)


def test_a_manager_still_knows_who_has_left_a_provider_and_a_partner_any_contact_of_the_organisation(moment):
    left, named = moment.records["member-quentin-academy"], moment.records["member-maria-org"]
    type(left).objects.filter(pk=left.pk).update(ended_at=NOON)
    type(named).objects.filter(pk=named.pk).update(contact=True)
    known = {name: set(access.members_known_to(moment.cast[name])) for name in ("maria", "ivana", "leyla", "omar")}
    assert {name for name, members in known.items() if left in members} == {"maria"}
    assert {name for name, members in known.items() if named in members} == {"maria", "ivana", "leyla", "omar"}


def test_who_asked_for_break_glass_never_opens_it_under_another_membership(moment):
    glass = moment.records["glass-asked"]
    glass.by = moment.cast["maria"]
    assert not access.opens_glass(moment.cast["maria"], glass)
    glass.by = moment.cast["otto"]
    assert access.opens_glass(moment.cast["maria"], glass)


def test_the_organisation_is_the_organisation_whichever_side_was_made_first(moment):
    moment.sides["aze"].__class__.objects.create(pk=-1, kind="partner", code="first", name="First")
    assert access.organisation() == moment.sides["org"]


def test_rights_over_something_alone():
    assert kinds_with(Right.RECORD_READ, Reach.ANSWERED_FOR) == ["desk"]
    assert kinds_with(Right.RECORD_READ, Reach.ALL) == ["manager"]


def test_a_file_is_known_to_who_read_it_and_to_nobody_of_another_desk(moment):
    read = moment.records["import-programmes"]  # about a partner that is not Ivana's
    type(read).objects.filter(pk=read.pk).update(by=moment.cast["ivana"])
    assert read in exchange.imports_visible_to(moment.cast["ivana"])
    type(read).objects.filter(pk=read.pk).update(about=moment.sides["aze"], audience="both", by=moment.cast["leyla"])
    assert read not in exchange.imports_visible_to(moment.cast["leyla"])  # a partner reads no files in
    type(read).objects.filter(pk=read.pk).update(audience="own", by=moment.cast["ivana"])
    type(read).objects.filter(pk=read.pk).update(owner=moment.sides["aze"])
    assert read not in exchange.imports_visible_to(moment.cast["ivana"])


def test_a_vacant_post_is_known_with_its_post(moment):
    vacant = moment.records["holding-public-public-public"]
    type(vacant).objects.filter(pk=vacant.pk).update(person=None)
    assert vacant in partners.holdings_visible_to(moment.cast["public"])


def test_a_manager_opens_no_programme_of_another_side(moment):
    agreed = moment.records["aze-offered"]
    agreed.state = "agreed"
    assert not programmes.opens_programme(moment.cast["maria"], agreed)
    agreed.state = "tabled"

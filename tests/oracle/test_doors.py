"""Every door and every predicate of the policy, asked at once for everybody about everything, against the table.

No page is drawn, so that this is quick: it is what a change of the policy meets first.
"""

import pytest
from django.db import transaction
from django.test.utils import override_settings

from comity.access import policy as access
from comity.access.models import Membership
from comity.access.rights import GRANTS, Right, grants_of, kinds_with
from comity.catalogue import policy as catalogue
from comity.drafting import policy as drafting
from comity.exchange import policy as exchange
from comity.notices import policy as notices
from comity.partners import policy as partners
from comity.programmes import policy as programmes
from tests.oracle import may
from tests.oracle.cast import gather_cast, gather_sides
from tests.oracle.facts import build
from tests.oracle.table import VIEWERS, knows_membership, may_know

DOORS = {
    catalogue.activities_visible_to: "Activity",
    catalogue.sessions_visible_to: "Session",
    catalogue.areas_visible_to: "Area",
    drafting.scenarios_visible_to: "Scenario",
    drafting.runs_visible_to: "EngineRun",
    drafting.acceptances_visible_to: "Acceptance",
    exchange.imports_visible_to: "ImportRun",
    partners.partners_visible_to: "Partner",
    partners.providers_visible_to: "Provider",
    partners.bodies_visible_to: "Body",
    partners.people_visible_to: "Person",
    partners.posts_visible_to: "Post",
    partners.holdings_visible_to: "Holding",
    partners.regions_visible_to: "Region",
    partners.groups_visible_to: "PartnerGroup",
    programmes.types_visible_to: "ProgrammeType",
    programmes.programmes_visible_to: "Programme",
    programmes.nodes_visible_to: "Node",
    programmes.requirements_visible_to: "Requirement",
    programmes.milestones_visible_to: "Milestone",
    programmes.themes_visible_to: "Theme",
    programmes.lines_visible_to: "Line",
    programmes.instruments_visible_to: "Instrument",
}
pytestmark = pytest.mark.django_db
SIDES = ("org", "aze", "mda", "school", "academy", None)


# children that say they are for everyone, under parents that are not: never wider than these (trust.md 1.1)
WIDER = (
    *("goal-aze-org-draft-own", "amount-aze-org-draft-own-own", "step-aze-org-draft-own-own"),
    *("theme-aze-org-draft-own", "line-aze-org-draft-own-public", "copy-aze-org-draft", "run-aze-org-draft"),
    *("acceptance-aze-org-draft", "session-internal-1", "holding-hidden-public-own", "holding-public-hidden-own"),
)


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    """One world for all tests here: nothing of it is changed."""
    hasher = {"PASSWORD_HASHERS": ["django.contrib.auth.hashers.MD5PasswordHasher"]}
    with django_db_blocker.unblock(), override_settings(**hasher), transaction.atomic():
        made = build(sides := gather_sides(), gather_cast(sides))
        made.cast["gloria"].acting.glass = made.records["glass-open"]  # as the middleware finds it
        for key in WIDER:
            type(made.records[key]).objects.filter(pk=made.records[key].pk).update(audience="public")
            made.facts[key]["audience"] = "public"
        yield made
        transaction.set_rollback(True)


def of_kind(world, *kinds):
    return {key: fact for key, fact in world.facts.items() if fact["kind"] in kinds}


def compare(world, answer, expected, keys):
    """Where the product answers otherwise than the table, for everybody and each of these."""
    wrong = []
    for name, viewer in VIEWERS.items():
        for key in keys:
            ours, theirs = answer(world.cast[name], key), expected(viewer, key)
            if ours != theirs:
                wrong.append((name, key, f"product {ours}, table {theirs}"))
    assert wrong == []


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
def test_a_door_opens_for_exactly_what_may_be_known(door, world):
    # what a record is part of may tell of it on a page; the door itself does not
    facts = {key: {**fact, "through": ()} for key, fact in world.facts.items()}
    keys = of_kind(world, DOORS[door])
    assert len(keys) > 1
    for name, viewer in VIEWERS.items():
        expected = sorted(facts[key]["ref"] for key in keys if may_know(viewer, facts, key))
        assert sorted(one.ref for one in door(world.cast[name])) == expected, name


def test_every_door_is_compared():
    rooms = (catalogue, drafting, exchange, partners, programmes)
    named = {value for room in rooms for name, value in vars(room).items() if name.endswith("_visible_to")}
    assert named == set(DOORS)


# --- rights ---


def test_rights_are_those_of_the_table():
    assert sorted(map(str, Right)) == sorted(may.RIGHTS)
    for right in Right:
        assert sorted(kinds_with(right)) == sorted(may.RIGHTS[right]), right
    assert set(GRANTS) == set(Membership.Kind.values)


def test_a_person_has_the_rights_of_the_membership_acted_under(world):
    def answer(user, right):
        return access.may(user, Right(right))

    compare(world, answer, may.may, may.RIGHTS)


def test_kind_and_side_go_together(world):
    for side in SIDES[:-1]:
        for kind in Membership.Kind.values:
            held = grants_of(Membership(side=world.sides[side], kind=kind))
            assert bool(held) == (kind in may.kinds_for(side)), (side, kind)


def test_an_ended_membership_has_no_rights_and_acts_for_nobody(world):
    ended = world.cast["eldar"]
    assert ended.acting.ended_at is not None
    assert (grants_of(ended.acting), access.acting_of(ended), access.acts_for(ended)) == ({}, None, None)


def test_what_a_visit_acts_for(world):
    side = {True: "partner", False: "provider"}
    for name, viewer in VIEWERS.items():
        user = world.cast[name]
        acts = access.acts_for(user)
        assert (acts.code if acts else "") == viewer["side"], name
        assert access.acts_for_organisation(user) == may.organisations_drafter(viewer), name
        kind = may.kind_of_side(viewer["side"]) if viewer["side"] else ""
        assert (access.acts_for_partner(user), access.acts_for_provider(user)) == (
            kind == side[True],
            kind == side[False],
        ), name
        assert access.manages(user) == (viewer["kind"] == "manager"), name
        assert access.reads_content(user) == may.may(viewer, "record:read"), name
        assert access.releases(user) == (viewer["kind"] == "releasing"), name
    assert access.organisation() == world.sides["org"]


def side_of(world, code):
    return world.sides[code] if code else None


def test_about_whom_somebody_drafts_and_answers(world):
    for rule, expected in ((access.drafts_about, may.drafts_about), (access.answers_for, may.answers_for)):
        compare(world, lambda user, code, rule=rule: rule(user, side_of(world, code)), expected, SIDES)


OF_RECORDS = (
    (access.drafts_for_owner, may.drafts_for_owner),
    (access.approves_for_owner, may.approves_for_owner),
    (access.approves_for_other_side, may.approves_for_other_side),
    (programmes.keeps_programme, may.drafts_for_owner),
    (drafting.may_tailor, may.drafts_for_owner),
    (programmes.sees_weights, may.sees_weights),
    (programmes.opens_programme, may.opens_programme),
    (programmes.edits_programme, lambda who, fact: fact["state"] == "draft" and may.drafts_for_owner(who, fact)),
    (programmes.tables_programme, lambda who, fact: fact["state"] == "draft" and may.approves_for_owner(who, fact)),
)


@pytest.mark.parametrize(("rule", "expected"), OF_RECORDS, ids=lambda one: getattr(one, "__name__", ""))
def test_who_may_act_on_a_programme(rule, expected, world):
    compare(
        world, lambda user, key: rule(user, world.records[key]),
        lambda who, key: expected(who, world.facts[key]), of_kind(world, "Programme"),
    )  # fmt: skip


OF_ENTRIES = (
    (catalogue.keeps_entry, may.drafts_for_owner),
    (catalogue.approves_entries, lambda who, fact: who["kind"] == "manager"),
    (catalogue.withdraws, lambda who, fact: who["kind"] == "manager" or may.drafts_for_owner(who, fact)),
    (catalogue.sees_history, may.sees_history),
)


@pytest.mark.parametrize(("rule", "expected"), OF_ENTRIES, ids=lambda one: getattr(one, "__name__", ""))
def test_who_may_act_on_an_entry(rule, expected, world):
    compare(
        world, lambda user, key: rule(user, world.records[key]),
        lambda who, key: expected(who, world.facts[key]), of_kind(world, "Activity"),
    )  # fmt: skip


def test_who_may_act_on_a_session_a_type_and_a_copy(world):
    def on(rule):
        return lambda user, key: rule(user, world.records[key])

    def by(expected):
        return lambda who, key: expected(who, world.facts[key])

    compare(world, on(catalogue.keeps_session), by(may.drafts_for_owner), of_kind(world, "Session"))

    def keeps_type(who, fact):
        return may.keeps_types(who) and may.drafts_for_owner(who, fact)

    compare(world, on(programmes.keeps_type), by(keeps_type), of_kind(world, "ProgrammeType"))

    def changes_copy(who, fact):
        return fact["owner"] == who["side"] and may.drafts_about(who, None)

    compare(world, on(drafting.may_change), by(changes_copy), of_kind(world, "Scenario"))

    def accepts(who, fact):
        return fact["state"] == "draft" and changes_copy(who, fact)

    compare(world, on(drafting.may_accept_into), by(accepts), of_kind(world, "Programme"))


ALONE = (
    (catalogue.begins_entries, lambda who: who["kind"] in {"desk", "manager", "provider"}),
    (catalogue.sees_seats, lambda who: who["kind"] in may.READ),
    (catalogue.sees_offers, may.organisations_drafter),
    (exchange.may_import, may.organisations_drafter),
    (partners.keeps_directory, lambda who: who["kind"] == "manager"),
    (programmes.keeps_types, may.keeps_types),
)


@pytest.mark.parametrize(("rule", "expected"), ALONE, ids=lambda one: getattr(one, "__name__", ""))
def test_who_may_begin(rule, expected, world):
    compare(world, lambda user, _key: rule(user), lambda who, _key: expected(who), [""])


def test_who_keeps_partners_bodies_and_begins_programmes(world):
    codes = ("aze", "mda")

    def partner(code):
        return world.records[f"partner-{code}"]

    compare(
        world, lambda user, code: partners.keeps_partner(user, partner(code)),
        lambda who, code: may.organisations_drafter(who) and may.drafts_about(who, code), codes,
    )  # fmt: skip
    compare(
        world, lambda user, code: programmes.begins_programme(user, partner(code)), may.begins_programme, codes
    )  # fmt: skip
    compare(world, lambda user, code: partners.keeps_body(user, world.sides[code]), may.keeps_body, SIDES[:-1])


# --- people ---


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

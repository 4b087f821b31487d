"""Every door and every predicate of the policy, asked at once for everybody about everything, against the table.

No page is drawn, so that this is quick: it is what a change of the policy meets first.
"""

import pytest

from comity.access import policy as access
from comity.access import releasing
from comity.access.models import Membership
from comity.access.rights import GRANTS, Right, grants_of, kinds_with
from comity.catalogue import policy as catalogue
from comity.contributions import policy as contributions
from comity.dialogue import policy as dialogue
from comity.drafting import policy as drafting
from comity.exchange import policy as exchange
from comity.negotiation import policy as negotiation
from comity.partners import policy as partners
from comity.programmes import policy as programmes
from comity.reporting import policy as reporting
from tests.oracle import may
from tests.oracle.standing import SIDES, compare, of_kind
from tests.oracle.table import VIEWERS, may_know

DOORS = {
    catalogue.activities_visible_to: "Activity",
    catalogue.sessions_visible_to: "Session",
    catalogue.areas_visible_to: "Area",
    contributions.contributions_visible_to: "Contribution",
    contributions.undertakings_visible_to: "Undertaking",
    dialogue.captures_visible_to: "Capture",
    dialogue.claims_visible_to: "Claim",
    dialogue.commitments_visible_to: "Commitment",
    dialogue.corrections_visible_to: "Correction",
    dialogue.events_visible_to: "Event",
    dialogue.evidence_visible_to: "Evidence",
    dialogue.participants_visible_to: "Participant",
    dialogue.places_visible_to: "Place",
    dialogue.read_outs_visible_to: "ReadOut",
    dialogue.timeline_visible_to: "TimelineItem",
    dialogue.topics_visible_to: "Topic",
    dialogue.working_values_visible_to: "WorkingValue",
    drafting.scenarios_visible_to: "Scenario",
    drafting.runs_visible_to: "EngineRun",
    drafting.acceptances_visible_to: "Acceptance",
    exchange.imports_visible_to: "ImportRun",
    negotiation.negotiations_visible_to: "Negotiation",
    negotiation.answers_visible_to: "Answer",
    negotiation.comments_visible_to: "Comment",
    partners.partners_visible_to: "Partner",
    partners.providers_visible_to: "Provider",
    partners.bodies_visible_to: "Body",
    partners.people_visible_to: "Person",
    partners.names_visible_to: "PersonName",
    partners.posts_visible_to: "Post",
    partners.holdings_visible_to: "Holding",
    partners.regions_visible_to: "Region",
    partners.groups_visible_to: "PartnerGroup",
    programmes.approvals_visible_to: "SideApproval",
    programmes.holds_visible_to: "Hold",
    programmes.silences_visible_to: "SilenceProcedure",
    programmes.steps_visible_to: "AgreementStep",
    programmes.reasons_visible_to: "MemberReason",
    programmes.types_visible_to: "ProgrammeType",
    programmes.programmes_visible_to: "Programme",
    programmes.nodes_visible_to: "Node",
    programmes.requirements_visible_to: "Requirement",
    programmes.milestones_visible_to: "Milestone",
    programmes.themes_visible_to: "Theme",
    programmes.lines_visible_to: "Line",
    programmes.instruments_visible_to: "Instrument",
    reporting.briefs_visible_to: "Brief",
    reporting.documents_visible_to: "IssuedDocument",
    reporting.questions_visible_to: "SavedQuestion",
    programmes.lineage_visible_to: "LineageStep",
}
pytestmark = pytest.mark.django_db


@pytest.fixture
def world(standing_world):
    return standing_world


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
def test_a_door_opens_for_exactly_what_may_be_known(door, world):
    # what a record is part of may tell of it on a page; the door itself does not
    facts = {key: {**fact, "through": ()} for key, fact in world.facts.items()}
    keys = of_kind(world, DOORS[door])
    assert len(keys) > 1
    named = {world.records[key].pk: key for key in keys}
    for name, viewer in VIEWERS.items():
        expected = sorted(key for key in keys if may_know(viewer, facts, key))
        assert sorted(named[one.pk] for one in door(world.cast[name])) == expected, name


def test_every_door_is_compared():
    rooms = (catalogue, contributions, dialogue, drafting, exchange, negotiation, partners, programmes, reporting)
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
    (
        programmes.tables_programme,
        lambda who, fact: fact["state"] in {"draft", "consultation"} and may.approves_for_owner(who, fact),
    ),
)


@pytest.mark.parametrize(("rule", "expected"), OF_RECORDS, ids=lambda one: getattr(one, "__name__", ""))
def test_who_may_act_on_a_programme(rule, expected, world):
    compare(
        world, lambda user, key: rule(user, world.records[key]),
        lambda who, key: expected(who, world.facts[key]), of_kind(world, "Programme"),
    )  # fmt: skip


OF_NEGOTIATIONS = (
    (negotiation.takes_part, may.takes_part),
    (negotiation.answers_clauses, may.answers_clauses),
    (negotiation.sends_answers, may.approves_for_other_side),
    (negotiation.words_clauses, may.drafts_for_owner),
)


@pytest.mark.parametrize(("rule", "expected"), OF_NEGOTIATIONS, ids=lambda one: getattr(one, "__name__", ""))
def test_who_may_act_in_a_negotiation(rule, expected, world):
    compare(
        world, lambda user, key: rule(user, world.records[key]),
        lambda who, key: expected(who, world.facts[key]), of_kind(world, "Negotiation"),
    )  # fmt: skip


def test_who_keeps_answers_and_comments(world):
    compare(
        world, lambda user, key: negotiation.keeps_remark(user, world.records[key]),
        lambda who, key: may.drafts_for_owner(who, world.facts[key]), of_kind(world, "Answer", "Comment"),
    )  # fmt: skip


OF_VERSIONS = (
    (programmes.keeps_holds, may.keeps_holds),
    (releasing.approves, may.approves_one_side),
    (reporting.keeps_documents, may.keeps_documents),
)


@pytest.mark.parametrize(("rule", "expected"), OF_VERSIONS, ids=lambda one: getattr(one, "__name__", ""))
def test_who_may_act_on_a_version(rule, expected, world):
    compare(
        world, lambda user, key: rule(user, world.records[key]),
        lambda who, key: expected(who, world.facts[key]), of_kind(world, "Release"),
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


OF_CONTRIBUTIONS = (
    (contributions.keeps_contribution, may.keeps_contribution),
    (contributions.opens_contribution, lambda who, fact: who["kind"] == "manager" and fact["owner"] == "org"),
    (contributions.sees_history, may.sees_history),
)


@pytest.mark.parametrize(("rule", "expected"), OF_CONTRIBUTIONS, ids=lambda one: getattr(one, "__name__", ""))
def test_who_may_act_on_a_figure_and_on_a_mission(rule, expected, world):
    compare(
        world, lambda user, key: rule(user, world.records[key]),
        lambda who, key: expected(who, world.facts[key]), of_kind(world, "Contribution", "Undertaking"),
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


SAID = ("Event", "ReadOut", "Commitment", "Evidence", "TimelineItem")
OF_DIALOGUE = (
    (dialogue.keeps_entry, may.keeps_what_was_said, SAID),
    (dialogue.shares_entry, may.shares_what_was_said, SAID),
    (dialogue.publishes_entry, may.publishes_what_was_said, SAID),
    (dialogue.attaches_to, may.attaches_to, ("Event",)),
)


@pytest.mark.parametrize(("rule", "expected", "kinds"), OF_DIALOGUE, ids=lambda one: getattr(one, "__name__", ""))
def test_who_may_act_on_what_was_said(rule, expected, kinds, world):
    compare(
        world, lambda user, key: rule(user, world.records[key]),
        lambda who, key: expected(who, world.facts[key]), of_kind(world, *kinds),
    )  # fmt: skip


def test_about_whom_somebody_writes_down_what_is_said(world):
    compare(
        world, lambda user, code: dialogue.keeps_dialogue(user, side_of(world, code)), may.keeps_dialogue, SIDES
    )  # fmt: skip


ALONE = (
    (dialogue.keeps_vocabulary, lambda who: who["kind"] == "manager"),
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
    compare(
        world, lambda user, code: contributions.adds_contributions(user, partner(code)), may.keeps_body, codes
    )  # fmt: skip
    compare(world, lambda user, code: partners.keeps_body(user, world.sides[code]), may.keeps_body, SIDES[:-1])

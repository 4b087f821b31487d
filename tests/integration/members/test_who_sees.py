"""What can this person see and do, and why: the same answer as the doors give, and no word of what is hidden."""

import pytest

from comity.access.models import Membership
from comity.access.policy import Rule, memberships_explained_to, rule_of
from comity.access.rights import GRANTS, Right
from comity.catalogue.policy import activities_visible_to
from comity.programmes.policy import programmes_visible_to
from comity.reporting.who_sees import check, reach_told, rights_told
from tests.integration.conftest import NOON

EVERYONE = ["ivana", "boris", "maria", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto"]
ORGANISATION = ["audra", "boris", "ivana", "maria", "otto"]
ASKS = {
    "maria": sorted(EVERYONE),
    "leyla": ["leyla", "nigar", "rashid"],
    "omar": ["omar"],
    "audra": sorted(EVERYONE),
}


@pytest.mark.parametrize("name", EVERYONE)
def test_of_whom_one_may_ask(name, cast, client):
    known = sorted(one.user.username for one in memberships_explained_to(cast[name]))
    assert known == ASKS.get(name, [])
    client.force_login(cast[name])
    for other in EVERYONE:
        answer = client.get(f"/members/{cast[other].acting.ref}/sees/")
        assert answer.status_code == (200 if other in ASKS.get(name, []) else 404)


def test_a_manager_may_ask_of_anyone_and_a_partner_of_nobody_of_the_organisation(cast):
    assert memberships_explained_to(cast["maria"]).filter(user=cast["leyla"]).exists()
    Membership.objects.filter(user=cast["maria"]).update(contact=True)
    assert not memberships_explained_to(cast["leyla"]).filter(user=cast["maria"]).exists()


@pytest.mark.parametrize("name", EVERYONE)
def test_every_right_is_told_as_the_table_has_it(name, cast):
    told = rights_told(cast[name].acting)
    assert [one.right for one in told] == list(Right)
    assert {one.right for one in told if one.held} == set(GRANTS[cast[name].acting.kind])
    assert all(one.why.endswith(".") for one in told)


def test_the_reach_is_said_with_the_partners_of_the_desk(cast):
    assert "about Azerbaijan and about nobody" in reach_told(cast["ivana"].acting)
    assert "every partner" in reach_told(cast["maria"].acting)
    assert "no content" in reach_told(cast["audra"].acting)
    assert "what Azerbaijan keeps" in reach_told(cast["nigar"].acting)


@pytest.fixture
def world(make_programme, make_activity, sides):
    named = make_programme(code="named", audience="named")
    named.named.set([sides["mda"]])
    return {
        "own": make_programme(code="own"),
        "both": make_programme(code="both", audience="both"),
        "named": named,
        "public": make_programme(code="public", audience="public"),
        "theirs": make_programme(code="theirs", owner=sides["aze"], about=sides["org"]),
        "other": make_programme(code="other", side="mda"),
    }


@pytest.mark.parametrize("asker", ["maria", "leyla", "audra"])
def test_the_answer_is_that_of_the_doors_for_whoever_may_know_the_record(asker, cast, world):
    for about in memberships_explained_to(cast[asker]):
        person = cast[about.user.username]
        for record in world.values():
            told = check(record.ref, about=about, by=cast[asker], at=NOON)
            seen = programmes_visible_to(person).filter(pk=record.pk).exists()
            if asker == "audra":
                assert (told.seen, told.title) == (seen, "")
            elif programmes_visible_to(cast[asker]).filter(pk=record.pk).exists():
                assert (told.seen, told.title) == (seen, str(record))
            else:
                assert told is None


RULES = {
    ("ivana", "own"): Rule.DESK,
    ("maria", "own"): Rule.OWN,
    ("leyla", "own"): None,
    ("leyla", "theirs"): Rule.OWN,
    ("leyla", "both"): Rule.BOTH,
    ("maria", "both"): Rule.OWN,
    ("omar", "named"): Rule.NAMED,
    ("leyla", "named"): None,
    ("boris", "own"): None,
    ("maria", "theirs"): None,
    ("audra", "own"): None,
    **{(name, "public"): Rule.PUBLIC for name in EVERYONE},
}


@pytest.mark.parametrize(("name", "record"), list(RULES))
def test_the_rule_that_opens_a_record_is_named(name, record, cast, world):
    assert rule_of(world[record], cast[name]) == RULES[name, record]


def test_hidden_and_absent_are_one_answer_to_a_manager(cast, world, client):
    Membership.objects.filter(user=cast["leyla"]).update(contact=True)
    client.force_login(cast["maria"])
    address = f"/members/{cast['leyla'].acting.ref}/sees/"
    hidden = client.get(address, {"record": world["theirs"].ref}).content.decode().replace(world["theirs"].ref, "?")
    absent = client.get(address, {"record": "a" * 12}).content.decode().replace("a" * 12, "?")
    cut = [page[page.index("<main") : page.index("</main>")] for page in (hidden, absent)]
    assert cut[0] == cut[1]
    assert "Unknown reference" in cut[0]
    assert "theirs" not in cut[0]


@pytest.mark.parametrize(
    ("record", "seen", "said"),
    [
        ("own", False, "keeps it to itself"),
        ("both", True, "shared by both sides"),
        ("public", True, "public"),
        ("named", False, "named sides"),
        ("other", False, "keeps it to itself"),
    ],
)
def test_the_page_says_seen_or_not_and_why(record, seen, said, cast, world, client):
    Membership.objects.filter(user=cast["leyla"]).update(contact=True)
    client.force_login(cast["maria"])
    page = client.get(f"/members/{cast['leyla'].acting.ref}/sees/", {"record": world[record].code})
    assert page.context["checked"].seen == seen
    assert said in page.context["checked"].why


def test_a_proposed_entry_is_explained_by_its_state(cast, make_activity, sides):
    entry = make_activity(audience="public", state="draft")
    assert not activities_visible_to(cast["ivana"]).exists() or entry.owner == sides["org"]
    told = check(entry.ref, about=cast["pia"].acting, by=cast["maria"], at=NOON)
    assert (told.seen, told.why) == (False, "It is not approved yet, and the person’s side does not keep it.")


def test_an_auditor_who_is_asked_about_reads_no_content(cast, world):
    told = check(world["own"].ref, about=cast["audra"].acting, by=cast["maria"], at=NOON)
    assert (told.seen, told.why) == (False, "As auditor one reads no content.")


def test_further_memberships_are_named_to_those_alone_who_may_know_them(cast, sides, client):
    Membership.objects.create(user=cast["nigar"], side=sides["mda"], kind="reader")
    for name, known in (("leyla", 0), ("maria", 1), ("audra", 1)):
        client.force_login(cast[name])
        page = client.get(f"/members/{cast['nigar'].acting.ref}/sees/")
        assert len(page.context["others"]) == known
        assert ("reader, Moldova" in page.content.decode()) == bool(known)

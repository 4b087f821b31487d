"""Ending a membership: everything that opened in its name dies in the same transaction."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.test import Client
from django.utils.timezone import now

from comity.access.actions import keep_typed
from comity.access.glass import ask_glass
from comity.access.memberships import change_desk, close_account, end_membership, reopen_account
from comity.access.models import BreakGlass, BrowserSession, Membership, Token, TypedDraft, User
from comity.access.tokens import make_token, member_by_token
from comity.common.errors import Refused
from comity.journal.models import LogEntry
from comity.notices import member_acts
from comity.notices.actions import tell
from comity.notices.models import Notice
from tests.integration.conftest import NOON
from tests.integration.members.conftest import LATER

ENDS = {
    "leyla": ["leyla", "nigar", "rashid"],
    "maria": ["audra", "boris", "ivana", "maria", "otto", "pia"],
}
EVERYONE = ["audra", "boris", "ivana", "leyla", "maria", "nigar", "omar", "otto", "pia", "rashid"]


@pytest.mark.parametrize("name", EVERYONE)
def test_who_may_end_whose_membership(name, cast, sides):
    for kind, side in (("approver", "aze"), ("approver", "mda"), ("manager", "org")):
        spare = User.objects.create(username=f"spare-{side}")
        Membership.objects.create(user=spare, side=sides[side], kind=kind)
    ended = []
    for other in EVERYONE:
        try:
            end_membership(Membership.objects.get(user=cast[other]), by=cast[name], at=NOON, note="Moved.")
        except Refused:
            continue
        ended.append(other)
        Membership.objects.filter(user=cast[other]).update(ended_at=None)
    assert ended == ENDS.get(name, [name])


@pytest.mark.parametrize("note", ["", "   "])
def test_an_end_has_a_reason(note, cast):
    with pytest.raises(Refused, match="Write why"):
        end_membership(cast["rashid"].acting, by=cast["leyla"], at=NOON, note=note)


def test_it_ends_once(cast):
    end_membership(cast["rashid"].acting, by=cast["leyla"], at=NOON, note="Moved.")
    with pytest.raises(Refused, match="already"):
        end_membership(Membership.objects.get(user=cast["rashid"]), by=cast["leyla"], at=NOON, note="Moved.")


@pytest.mark.parametrize(
    ("name", "kind", "side"), [("leyla", "approver", "Azerbaijan"), ("maria", "programme manager", "Organisation")]
)
def test_the_last_who_can_invite_is_told_what_to_do(name, kind, side, cast, sides):
    with pytest.raises(Refused, match=f"the last {kind} of {side}. Invite another"):
        end_membership(cast[name].acting, by=cast[name], at=NOON, note="Moved.")
    second = User.objects.create(username="second", is_active=False)
    Membership.objects.create(user=second, side=cast[name].acting.side, kind=cast[name].acting.kind)
    with pytest.raises(Refused, match="the last"):
        end_membership(cast[name].acting, by=cast[name], at=NOON, note="Moved.")
    second.is_active = True
    second.save()
    end_membership(cast[name].acting, by=cast[name], at=NOON, note="Moved.")
    assert Membership.objects.get(user=cast[name]).ended_at == NOON


def test_sessions_tokens_mail_and_typed_drafts_die_with_it(client, cast, sides):
    client.force_login(cast["rashid"])
    client.get("/today/")
    keep_typed(cast["rashid"], "activity:new", {"title": ["half"]}, 0)
    _token, secret = make_token(Token.Scope.CALENDAR, by=cast["rashid"], at=now())
    with transaction.atomic():
        tell("tabled", cast["rashid"].acting, to=[cast["rashid"].acting], by=None, at=NOON)
    assert Client().get(f"/feeds/{secret}.ics").status_code == 200
    assert BrowserSession.objects.filter(user=cast["rashid"]).exists()
    member_acts.end_membership(cast["rashid"].acting, by=cast["leyla"], at=now(), note="Moved.")
    assert not BrowserSession.objects.filter(user=cast["rashid"]).exists()
    assert member_by_token(secret, Token.Scope.CALENDAR, at=now()) is None
    assert Client().get(f"/feeds/{secret}.ics").status_code == 404
    assert client.get("/members/").status_code == 302
    assert not TypedDraft.objects.filter(user=cast["rashid"]).exists()
    assert Notice.objects.get(receiver=cast["rashid"].acting).state == "dropped"


def test_another_membership_on_the_same_side_keeps_what_was_typed(cast, sides):
    Membership.objects.create(user=cast["rashid"], side=sides["aze"], kind="reader")
    keep_typed(cast["rashid"], "activity:new", {"title": ["half"]}, 0)
    end_membership(cast["rashid"].acting, by=cast["leyla"], at=NOON, note="Moved.")
    assert TypedDraft.objects.filter(user=cast["rashid"]).exists()


def test_an_operator_who_leaves_takes_the_break_glass_along(cast, sides):
    ask_glass(sides["aze"], "A record is broken.", by=cast["otto"], at=NOON)
    end_membership(cast["otto"].acting, by=cast["maria"], at=LATER, note="Moved.")
    assert BreakGlass.objects.get().closed_at == LATER


def test_the_act_is_journalled_with_its_reason_and_the_keepers_are_told(cast, sides):
    second = User.objects.create(username="second")
    other = Membership.objects.create(user=second, side=sides["aze"], kind="approver")
    member_acts.end_membership(cast["rashid"].acting, by=cast["leyla"], at=NOON, note="Moved to another post.")
    line = LogEntry.objects.get(move="end membership")
    assert (line.ref, line.note, line.side) == (cast["rashid"].acting.ref, "Moved to another post.", "aze")
    assert [one.receiver for one in Notice.objects.filter(kind="membership ended")] == [other]


def test_the_page_asks_for_a_reason_and_then_ends_it(client, cast):
    address = f"/members/{cast['rashid'].acting.ref}/end/"
    client.force_login(cast["leyla"])
    assert client.get(address).status_code == 200
    assert client.post(address, {"note": ""}).status_code == 409
    assert client.post(address, {"note": "Moved."}).status_code == 302
    assert client.get(address).status_code == 404
    assert client.get(f"/members/{cast['rashid'].acting.ref}/").status_code == 200
    assert client.get("/members/").context["own"][0].cells[0].text == "leyla"


def test_the_last_approver_reads_the_sentence_on_the_page(client, cast):
    client.force_login(cast["leyla"])
    page = client.post(f"/members/{cast['leyla'].acting.ref}/end/", {"note": "Moved."})
    assert page.status_code == 409
    assert "Invite another approver first" in page.content.decode()


def test_a_person_of_two_memberships_loses_the_one_that_ended_alone(client, cast, sides):
    both = Membership.objects.create(user=cast["pia"], side=sides["aze"], kind="reader")
    client.force_login(cast["pia"])
    client.post("/acting/", {"membership": both.ref})
    assert client.get("/members/").context["side"] == sides["aze"]
    end_membership(both, by=cast["leyla"], at=now(), note="Moved.")
    assert client.get("/members/").status_code == 302
    client.force_login(cast["pia"])
    assert client.get("/members/").context["side"] == sides["school"]


def test_the_manager_changes_the_partners_of_a_desk_officer(cast, sides):
    member = cast["ivana"].acting
    assert change_desk(member, [sides["mda"]], by=cast["maria"], at=NOON)
    assert not change_desk(member, [sides["mda"]], by=cast["maria"], at=NOON)
    line = LogEntry.objects.get(move="change desk")
    assert line.changes == {"answers for": [["aze"], ["mda"]]}


@pytest.mark.parametrize("name", ["ivana", "boris", "leyla", "audra", "otto"])
def test_nobody_else_changes_desks(name, cast, sides):
    with pytest.raises(Refused, match="may not change"):
        change_desk(cast["ivana"].acting, [sides["mda"]], by=cast[name], at=NOON)
    assert [one.code for one in cast["ivana"].acting.answers_for.all()] == ["aze"]


def test_only_desk_officers_have_partners_and_only_partners(cast, sides):
    with pytest.raises(Refused, match="Only a desk officer"):
        change_desk(cast["audra"].acting, [sides["mda"]], by=cast["maria"], at=NOON)
    with pytest.raises(Refused, match="partners only"):
        change_desk(cast["ivana"].acting, [sides["school"]], by=cast["maria"], at=NOON)


def test_the_desk_page_keeps_what_is_ticked_and_refuses_another_side(client, cast, sides):
    address = f"/members/{cast['ivana'].acting.ref}/desk/"
    client.force_login(cast["maria"])
    assert client.post(address, {"partners": ["school"]}).status_code == 422
    assert client.post(address, {"partners": ["aze", "mda"], "note": "Boris is away."}).status_code == 302
    assert {one.code for one in cast["ivana"].acting.answers_for.all()} == {"aze", "mda"}
    assert client.get(f"/members/{cast['audra'].acting.ref}/desk/").status_code == 404


def test_an_operator_shuts_an_account_and_nothing_opens_with_it(client, cast):
    client.force_login(cast["rashid"])
    _token, secret = make_token(Token.Scope.CALENDAR, by=cast["rashid"], at=now())
    member_acts.close_account(cast["rashid"], by=cast["otto"], at=now(), note="A lost laptop.")
    assert client.get("/members/").status_code == 302
    assert Client().get(f"/feeds/{secret}.ics").status_code == 404
    assert not client.login(username="rashid", password="a long password")
    assert {one.receiver.user.username for one in Notice.objects.all()} == {"leyla"}
    reopen_account(User.objects.get(username="rashid"), by=cast["otto"], at=now(), note="Found again.")
    assert Client().get(f"/feeds/{secret}.ics").status_code == 404
    assert client.login(username="rashid", password="a long password")


@pytest.mark.parametrize("name", ["maria", "leyla", "audra", "ivana", "rashid"])
def test_nobody_but_an_operator_shuts_accounts(name, client, cast):
    with pytest.raises(Refused, match="by an operator"):
        close_account(cast["nigar"], by=cast[name], at=NOON, note="So.")
    with pytest.raises(Refused, match="by an operator"):
        reopen_account(cast["nigar"], by=cast[name], at=NOON, note="So.")
    client.force_login(cast[name])
    assert client.get("/members/accounts/").status_code == 404
    assert client.post("/members/accounts/", {"account": "nigar", "note": "So."}).status_code == 404
    assert User.objects.get(username="nigar").is_active


def test_the_page_of_accounts_says_what_is_wrong(client, cast):
    client.force_login(cast["otto"])
    for account, note, said in (
        ("nobody", "So.", "no account of this name"),
        ("otto", "So.", "never by its owner"),
        ("nigar", "", "Write something"),
    ):
        answer = client.post("/members/accounts/", {"account": account, "note": note})
        assert answer.status_code == 422
        assert said in answer.content.decode()
    assert client.post("/members/accounts/", {"account": "nigar", "note": "Lost."}).status_code == 302
    assert not User.objects.get(username="nigar").is_active
    assert client.post("/members/accounts/", {"account": "nigar", "note": "Back.", "again": "1"}).status_code == 302
    assert User.objects.get(username="nigar").is_active


def test_what_ended_opens_nothing_even_where_it_was_kept_at_hand(cast):
    _token, secret = make_token(Token.Scope.CALENDAR, by=cast["rashid"], at=NOON)
    assert member_by_token(secret, Token.Scope.CALENDAR, at=LATER) == cast["rashid"]
    assert member_by_token(secret, Token.Scope.CALENDAR, at=NOON + timedelta(days=366)) is None


def test_the_page_of_a_member_tells_what_became_of_it_to_its_keepers_alone(client, cast):
    end_membership(cast["rashid"].acting, by=cast["leyla"], at=now(), note="Moved to another post.")
    Membership.objects.filter(user=cast["nigar"]).update(contact=True)
    client.force_login(cast["leyla"])
    page = client.get(f"/members/{cast['rashid'].acting.ref}/")
    assert [(one.what, one.note) for one in page.context["history"]] == [
        ("ended the membership", "Moved to another post.")
    ]
    client.force_login(cast["nigar"])
    assert client.get(f"/members/{cast['rashid'].acting.ref}/").status_code == 404
    client.force_login(cast["maria"])
    assert client.get(f"/members/{cast['nigar'].acting.ref}/").context["history"] == []


def test_turning_to_a_membership_is_not_told_on_its_page(client, cast, sides):
    both = Membership.objects.create(user=cast["rashid"], side=sides["aze"], kind="reader")
    client.force_login(cast["rashid"])
    client.post("/acting/", {"membership": both.ref})
    client.force_login(cast["leyla"])
    assert client.get(f"/members/{both.ref}/").context["history"] == []

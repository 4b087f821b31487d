"""Invitations: one side, one kind, once, in time, by whoever may; nothing that is posted makes them more."""

import re
from datetime import timedelta

import pytest
from django.utils.timezone import now

from comity.access.invitations import accept, digest_of, expire_invitations, invitation_of, withdraw_invitation
from comity.access.memberships import end_membership
from comity.access.models import Invitation, Membership, User
from comity.common.errors import Refused
from comity.journal.models import LogEntry
from comity.notices import member_acts
from comity.notices.models import Notice
from tests.integration.conftest import NOON
from tests.integration.members.conftest import EIGHT_DAYS, LATER

GOOD = {"name": "Sevil Aliyeva", "password": "many calm words", "again": "many calm words"}


def unmasked(answer):
    """The text of a page without the tokens that are new in every answer."""
    return re.sub(r'(csrfmiddlewaretoken" value="|"X-CSRFToken": ")[^"]*', r"\1", answer.content.decode())


def lives(user):
    return [(one.side.code, one.kind) for one in user.memberships.filter(ended_at=None).order_by("pk")]


@pytest.mark.parametrize(
    ("by", "side", "kind"),
    [
        ("leyla", "mda", "reader"),
        ("leyla", "org", "desk"),
        ("leyla", "aze", "manager"),
        ("rashid", "aze", "reader"),
        ("nigar", "aze", "reader"),
        ("ivana", "org", "desk"),
        ("ivana", "aze", "approver"),
        ("maria", "aze", "reader"),
        ("maria", "org", "approver"),
        ("pia", "school", "provider"),
        ("audra", "org", "auditor"),
        ("otto", "org", "operator"),
    ],
)
def test_who_may_not_invite_is_refused_and_nothing_is_written(by, side, kind, cast, sides):
    with pytest.raises(Refused, match="may not invite"):
        member_acts.invite_person("new@example.org", side=sides[side], kind=kind, by=cast[by], at=NOON)
    assert not Invitation.objects.exists()
    assert not LogEntry.objects.exists()


def test_the_secret_is_kept_as_a_hash_alone(invited):
    invitation, secret = invited()
    assert invitation.digest == digest_of(secret)
    assert secret not in str(Invitation.objects.values().get())


def test_accepting_makes_exactly_the_membership_that_was_written_down(invited, cast, sides):
    invitation, _secret = invited(by="maria", side="org", kind="desk", answers_for=[sides["mda"]])
    member = accept(invitation, by=cast["pia"], at=LATER)
    assert lives(cast["pia"]) == [("school", "provider"), ("org", "desk")]
    assert [one.code for one in member.answers_for.all()] == ["mda"]
    assert [(one.kind, one.move) for one in LogEntry.objects.order_by("pk")] == [
        ("Invitation", "invite"),
        ("Invitation", "accept"),
        ("Membership", "join"),
    ]


def test_an_invitation_is_used_once(invited, cast):
    invitation, secret = invited()
    accept(invitation, by=cast["pia"], at=LATER)
    assert invitation_of(secret, LATER) is None
    with pytest.raises(Refused, match="was used"):
        accept(invitation, by=cast["boris"], at=LATER)
    assert lives(cast["boris"]) == [("org", "desk")]


def test_it_expires_in_seven_days_and_the_clock_says_so_once(invited, cast, waiting):
    invitation, secret = invited()
    assert invitation_of(secret, NOON + timedelta(days=7, seconds=-1)) == invitation
    assert invitation_of(secret, NOON + timedelta(days=7)) is None
    with pytest.raises(Refused, match="too old"):
        accept(invitation, by=cast["pia"], at=EIGHT_DAYS)
    assert expire_invitations(EIGHT_DAYS) == 1
    assert expire_invitations(EIGHT_DAYS) == 0
    assert waiting(invitation) == "expired"
    assert LogEntry.objects.get(move="expire").actor == cast["leyla"].key


def test_a_withdrawn_invitation_opens_nothing(invited, cast):
    invitation, secret = invited()
    withdraw_invitation(invitation, by=cast["leyla"], at=LATER)
    assert invitation_of(secret, LATER) is None
    with pytest.raises(Refused, match="withdrawn"):
        withdraw_invitation(invitation, by=cast["leyla"], at=LATER)


def test_an_invitation_ends_with_the_membership_of_who_sent_it(invited, cast, sides, waiting):
    other, _secret = invited(kind="approver", mail="second@example.org")
    accept(other, by=cast["pia"], at=NOON)
    invitation, secret = invited()
    end_membership(cast["leyla"].acting, by=cast["leyla"], at=LATER, note="She moved.")
    assert invitation_of(secret, LATER) is None
    assert waiting(invitation) == "withdrawn"


def test_nobody_accepts_their_own_invitation(invited, cast):
    invitation, _secret = invited(by="maria", side="org", kind="operator")
    with pytest.raises(Refused, match="your own invitation"):
        accept(invitation, by=cast["maria"], at=LATER)


def test_who_is_such_a_member_already_leaves_the_invitation_open(invited, cast, waiting):
    invitation, _secret = invited(kind="drafter")
    with pytest.raises(Refused, match="already"):
        accept(invitation, by=cast["rashid"], at=LATER)
    assert waiting(invitation) == ""


@pytest.mark.parametrize("mail", ["", "nobody", "a@b", "two@example.org, three@example.org"])
def test_a_wrong_address_is_refused(mail, invited):
    with pytest.raises(Refused, match="one mail address"):
        invited(mail=mail)


def test_one_address_has_one_open_invitation_of_a_kind(invited):
    invited()
    with pytest.raises(Refused, match="invited already"):
        invited(mail="NEW@example.org")
    invited(kind="drafter")
    invited(at=EIGHT_DAYS)
    assert Invitation.objects.count() == 3


def test_a_partner_with_an_approver_brings_in_its_own_people(invited, cast, sides):
    with pytest.raises(Refused, match="Ask them"):
        invited(by="maria", side="aze", kind="approver")
    cast["omar"].is_active = False
    cast["omar"].save()
    assert invited(by="maria", side="mda", kind="approver")[0].side == sides["mda"]


@pytest.mark.parametrize(
    ("kind", "partner", "said"), [("auditor", "aze", "Only a desk officer"), ("desk", "school", "partners only")]
)
def test_only_a_desk_officer_is_given_partners_and_partners_only(kind, partner, said, invited, sides):
    with pytest.raises(Refused, match=said):
        invited(by="maria", side="org", kind=kind, answers_for=[sides[partner]])


def test_the_page_of_the_link_does_nothing_until_the_button_is_pressed(invited, client, waiting):
    invitation, secret = invited(at=now())
    for _time in range(3):
        page = client.get(f"/join/{secret}/").content.decode()
        assert "Azerbaijan" in page
        assert "reader" in page
        assert "new@example.org" not in page
    assert client.head(f"/join/{secret}/").status_code == 405
    assert waiting(invitation) == ""
    assert User.objects.filter(email="new@example.org").count() == 0


def test_a_stranger_joins_with_a_new_account_and_only_as_what_was_meant(invited, client, cast, sides):
    _invitation, secret = invited(at=now())
    more = {"side": "org", "kind": "manager", "place": "org:manager", "answers_for": "mda", "is_superuser": "1",
            "username": "maria", "mail": "other@example.org", "membership": cast["maria"].acting.ref}  # fmt: skip
    answer = client.post(f"/join/{secret}/", GOOD | more, follow=True)
    made = User.objects.get(email="new@example.org")
    assert lives(made) == [("aze", "reader")]
    assert (made.is_superuser, made.is_staff, made.get_full_name()) == (False, False, "Sevil Aliyeva")
    assert made.username.startswith("sevil-aliyeva-")
    assert made.username in answer.content.decode()
    assert answer.redirect_chain[-1][0] == "/today/"
    assert client.get("/members/").context["side"] == sides["aze"]


def test_an_invitation_to_one_side_joins_no_other_whatever_the_address_says(invited, client, cast, sides):
    _one, to_aze = invited(at=now())
    invited(by="omar", side="mda", at=now())
    client.force_login(cast["pia"])
    client.post(f"/join/{to_aze}/?side=mda&kind=approver", {"side": "mda", "kind": "approver"})
    assert lives(cast["pia"]) == [("school", "provider"), ("aze", "reader")]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"password": "short", "again": "short"}, "too short"),
        ({"again": "something else here"}, "differ"),
        ({"name": "   "}, "Write your name"),
        ({"password": "", "again": ""}, "Choose a password"),
    ],
)
def test_what_is_wrong_is_said_and_the_invitation_stays(wrong, said, invited, client, waiting):
    invitation, secret = invited(at=now())
    answer = client.post(f"/join/{secret}/", GOOD | wrong)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert waiting(invitation) == ""


@pytest.mark.parametrize("secret", ["x", "x" * 43, "y" * 44, "with space"])
def test_a_link_that_never_was_says_the_same_as_one_that_was_used(still, secret, invited, client, cast):
    invitation, used = invited(at=now())
    accept(invitation, by=cast["pia"], at=now())
    gone, never = client.get(f"/join/{used}/"), client.get(f"/join/{secret}/")
    assert gone.status_code == never.status_code == 404
    assert unmasked(gone) == unmasked(never)


def test_no_page_tells_whether_an_address_or_a_name_has_an_account(still, invited, client, cast):
    cast["boris"].email = "boris@example.org"
    cast["boris"].first_name = "Sevil"
    cast["boris"].save()
    _one, known = invited(mail="boris@example.org", at=now())
    _two, unknown = invited(mail="nobody@example.org", at=now())
    pages = [client.get(f"/join/{secret}/").content.decode().replace(secret, "") for secret in (known, unknown)]
    strip = [page[page.index("<main") : page.index("csrfmiddlewaretoken")] for page in pages]
    assert strip[0] == strip[1]


def test_the_keepers_of_the_side_are_told_and_not_who_did_it(invited, cast, sides):
    second, _secret = invited(kind="approver", mail="second@example.org")
    member_acts.join(second, by=cast["pia"], at=NOON)
    Notice.objects.all().delete()
    invitation, _secret = invited(by="leyla", kind="reader")
    assert {(one.receiver.user.username, one.kind) for one in Notice.objects.all()} == {("pia", "invited")}
    member_acts.join(invitation, by=cast["boris"], at=LATER)
    joined = {one.receiver.user.username for one in Notice.objects.filter(kind="joined")}
    assert joined == {"pia", "leyla"}


def test_inviting_is_a_page_that_shows_the_link_once(client, cast, sides):
    client.force_login(cast["leyla"])
    answer = client.post("/members/invite/", {"place": "aze:reader", "mail": "new@example.org", "name": "New"})
    link = answer.context["link"]
    assert answer.status_code == 200
    assert invitation_of(link.rstrip("/").rpartition("/")[2], now()).side == sides["aze"]
    ref = Invitation.objects.get().ref
    assert link not in client.get(f"/members/invitations/{ref}/").content.decode()
    assert "new@example.org" in client.get("/members/").content.decode()


@pytest.mark.parametrize("place", ["mda:reader", "org:manager", "aze:manager", "nonsense", ""])
def test_a_place_that_is_not_offered_is_refused_on_the_form(place, client, cast):
    client.force_login(cast["leyla"])
    answer = client.post("/members/invite/", {"place": place, "mail": "new@example.org"})
    assert answer.status_code == 422
    assert not Invitation.objects.exists()


@pytest.mark.parametrize("name", ["ivana", "rashid", "nigar", "pia", "audra", "otto"])
def test_who_may_not_invite_finds_no_such_page(name, client, cast, invited):
    invitation, _secret = invited()
    client.force_login(cast[name])
    assert client.get("/members/invite/").status_code == 404
    assert client.post("/members/invite/", {"place": "aze:reader", "mail": "a@example.org"}).status_code == 404
    assert client.get(f"/members/invitations/{invitation.ref}/").status_code == 404
    assert client.post(f"/members/invitations/{invitation.ref}/withdraw/").status_code == 404


def test_another_partner_knows_nothing_of_an_invitation(client, cast, invited, waiting):
    invitation, _secret = invited(at=now())
    client.force_login(cast["omar"])
    assert client.post(f"/members/invitations/{invitation.ref}/withdraw/").status_code == 404
    assert waiting(invitation) == ""
    client.force_login(cast["leyla"])
    assert client.post(f"/members/invitations/{invitation.ref}/withdraw/").status_code == 302
    assert waiting(invitation) == "withdrawn"


def test_membership_is_never_made_twice(invited, cast):
    first, _one = invited(kind="reader", mail="a@example.org")
    second, _two = invited(kind="reader", mail="b@example.org")
    accept(first, by=cast["pia"], at=LATER)
    with pytest.raises(Refused, match="already"):
        accept(second, by=cast["pia"], at=LATER)
    assert Membership.objects.filter(user=cast["pia"], kind="reader").count() == 1

"""A text is agreed by two approvals of one version, each of one side, in either order."""

from datetime import date, timedelta

import pytest

from comity.access.models import Membership, Release, Side, User
from comity.common.errors import Refused
from comity.journal.models import LogEntry
from comity.notices.models import Notice
from comity.programmes.actions.agreeing import withdraw_approval
from comity.programmes.actions.crossing import draft_on, table_programme, tabling_of, take_back_programme
from comity.programmes.actions.programmes import change_programme
from comity.programmes.agreement import approvals_of, court_of, standing_of
from comity.programmes.models import Programme, SideApproval
from comity.programmes.policy import approvals_visible_to
from tests.integration.conftest import NOON

LATER = NOON + timedelta(days=3)


def state():
    return Programme.objects.get().state, Release.objects.order_by("-number").first().state


@pytest.mark.parametrize("order", [("leyla", "maria"), ("maria", "leyla")])
def test_two_approvals_in_either_order_make_it_agreed(order, tabled, approve):
    first, second = order
    approve(first, tabled)
    assert state() == ("tabled", "shown")
    approve(second, tabled, at=LATER)
    assert state() == ("agreed", "agreed")
    approvals = approvals_of(tabled)
    assert (approvals.organisation.by.username, approvals.partner.by.username) == ("maria", "leyla")
    assert approvals.organisation.sha256 == approvals.partner.sha256 == tabled.sha256


def test_each_approval_keeps_its_side_body_day_act_and_who_wrote_it_down(tabled, approve):
    approve("leyla", tabled, on=date(2026, 1, 20), body="Cabinet of Ministers", act="Decree 14")
    one = SideApproval.objects.get()
    assert (one.owner.code, one.about.code, one.on, one.body, one.act, one.by.username, one.at) == (
        *("aze", "org", date(2026, 1, 20), "Cabinet of Ministers", "Decree 14", "leyla", NOON),
    )


@pytest.mark.parametrize("name", ["ivana", "boris", "rashid", "nigar", "omar", "pia", "audra", "otto"])
def test_only_an_approver_of_a_side_approves(name, tabled, approve):
    with pytest.raises(Refused, match="Only an approver"):
        approve(name, tabled)
    assert state() == ("tabled", "shown")
    assert SideApproval.objects.count() == 0


def test_one_side_does_not_approve_twice(tabled, approve):
    approve("maria", tabled)
    with pytest.raises(Refused, match="approved this already"):
        approve("maria", tabled)


def test_nobody_approves_for_both_sides(tabled, approve, sides, cast):
    """An account with a place on both sides acts for one at a time, and a second account of that side adds nothing."""
    member = Membership.objects.create(user=cast["maria"], side=sides["aze"], kind=Membership.Kind.APPROVER)
    approve("maria", tabled)
    both = User.objects.get(username="maria")
    both.acting = member
    cast["maria for the other side"] = both
    with pytest.raises(Refused, match="for one of the two sides alone"):
        approve("maria for the other side", tabled)
    assert state() == ("tabled", "shown")


def test_what_was_not_read_is_not_approved(tabled, approve):
    with pytest.raises(Refused, match="changed since you looked"):
        approve("leyla", tabled, seen="0" * 64)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"body": " "}, "which body"),
        ({"on": NOON.date() + timedelta(days=2)}, "lies ahead"),
        ({"act": "x" * 301}, "300"),
    ],
)
def test_an_approval_says_which_body_and_a_day_that_has_come(values, words, tabled, approve):
    with pytest.raises(Refused, match=words):
        approve("leyla", tabled, **values)


def test_a_changed_byte_is_not_approved(tabled, approve):
    Release.objects.update(content=tabled.content + " ")
    with pytest.raises(Refused, match="Tell the operator"):
        approve("leyla", tabled)


def test_a_later_version_makes_earlier_approvals_void_and_keeps_them(draft, tabled, approve, cast):
    approve("leyla", tabled)
    draft.refresh_from_db()
    draft_on(draft, by=cast["maria"], at=NOON)
    draft.refresh_from_db()
    change_programme(draft, {"title": "Second"}, base_version=draft.version, by=cast["ivana"], at=NOON)
    second = table_programme(draft, seen=tabling_of(draft).snapshot.sha256, by=cast["maria"], at=LATER)
    assert approvals_of(second).partner is None
    assert approvals_of(tabled).partner is None
    assert [(one.ending, one.release_id) for one in SideApproval.objects.all()] == [("void", tabled.pk)]
    approve("maria", second, at=LATER)
    assert state() == ("tabled", "shown")
    with pytest.raises(Refused, match="does not lie on the table"):
        approve("leyla", tabled, at=LATER)


def test_taking_back_makes_approvals_void(draft, tabled, approve, cast):
    approve("leyla", tabled)
    draft.refresh_from_db()
    take_back_programme(draft, reason="A figure.", by=cast["maria"], at=LATER)
    assert SideApproval.objects.get().ending == "void"


def test_an_approval_is_withdrawn_while_the_other_is_missing(tabled, approve, cast):
    made = approve("leyla", tabled)
    with pytest.raises(Refused, match="Say why"):
        withdraw_approval(made, reason=" ", by=cast["leyla"], at=LATER)
    for name in ("maria", "rashid", "omar"):
        with pytest.raises(Refused, match="Only"):
            withdraw_approval(made, reason="No.", by=cast[name], at=LATER)
    withdraw_approval(made, reason="Parliament asks.", by=cast["leyla"], at=LATER)
    assert approvals_of(tabled).partner is None
    approve("maria", tabled, at=LATER)
    assert state() == ("tabled", "shown")
    approve("leyla", tabled, at=LATER)
    assert state() == ("agreed", "agreed")


def test_what_both_agreed_is_not_undone_by_one(agreed, tabled, cast):
    made = approvals_of(Release.objects.get()).partner
    with pytest.raises(Refused, match="not undone"):
        withdraw_approval(made, reason="No.", by=cast["leyla"], at=LATER)
    assert state() == ("agreed", "agreed")


def test_both_sides_and_nobody_else_know_an_approval(tabled, approve, cast):
    made = approve("leyla", tabled)
    known = [name for name in cast if approvals_visible_to(cast[name]).filter(pk=made.pk).exists()]
    assert known == ["ivana", "maria", "leyla", "rashid", "nigar"]


def test_the_other_side_is_told_and_both_when_it_is_agreed(tabled, approve):
    Notice.objects.all().delete()
    approve("leyla", tabled)
    told = sorted(Notice.objects.values_list("receiver__user__username", "kind"))
    assert told == [("ivana", "approved"), ("maria", "approved"), ("rashid", "approved")]
    approve("maria", tabled)
    told = sorted(Notice.objects.filter(kind="agreed").values_list("receiver__user__username", flat=True))
    assert told == ["ivana", "leyla", "rashid"]
    moves = list(LogEntry.objects.filter(kind="Release", ref=tabled.ref).values_list("move", flat=True).order_by("pk"))
    assert moves == ["show", "approve", "approve", "agree"]


def test_the_seal_fills_as_each_side_stands_by_the_text(tabled, approve, cast):
    def stands_by():
        return standing_of(tabled, cast["leyla"]).stands_by

    assert stands_by() == (True, False)
    approve("leyla", tabled)
    assert stands_by() == (False, True)
    approve("maria", tabled)
    assert stands_by() == (True, True)


def test_whose_court_it_is_in_the_words_of_each_side(draft, tabled, approve, cast):
    draft.refresh_from_db()

    def told(name, record):
        court = court_of(record, cast[name])
        return court.side, court.turn, court.words, court.since

    for record in (draft, tabled):
        assert told("maria", record) == ("theirs", "partner", "Awaiting their approval", NOON.date())
    assert told("leyla", tabled) == ("ours", "partner", "Awaiting our approval", NOON.date())
    assert told("omar", tabled) == ("", "", "", None)
    approve("leyla", tabled, at=LATER)
    assert told("maria", tabled) == ("ours", "organisation", "Awaiting our approval", LATER.date())
    approve("maria", tabled, at=LATER)
    assert told("leyla", tabled) == ("", "", "Agreed by both sides", LATER.date())


def test_a_draft_is_with_the_side_that_writes_it_and_with_nobody_for_others(draft, cast):
    assert court_of(draft, cast["ivana"]).words == "Being written"
    assert court_of(draft, cast["ivana"]).side == "ours"
    assert court_of(draft, cast["leyla"]).words == ""


def test_a_text_of_the_partner_is_agreed_by_the_same_two_approvals(make_programme, make_node, sides, cast, approve):
    theirs = make_programme("aze-own", owner=sides["aze"], about=sides["org"], state="draft")
    make_node(theirs)
    shown = table_programme(theirs, seen=tabling_of(theirs).snapshot.sha256, by=cast["leyla"], at=NOON)
    assert standing_of(shown, cast["maria"]).stands_by == (False, True)
    assert court_of(shown, cast["maria"]).side == "ours"
    approve("maria", shown)
    approve("leyla", shown)
    assert state() == ("agreed", "agreed")
    assert Side.objects.count() == 4

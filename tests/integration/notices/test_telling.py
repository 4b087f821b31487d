"""The outbox: what is told, to whom, with the act or not at all."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import transaction

from comity.common.errors import Refused
from comity.delivery.kinds import KINDS
from comity.notices.actions import choose_how, forget_waiting, read_notices, stop_mail, tell
from comity.notices.models import Notice, Subscription
from comity.notices.policy import notices_visible_to
from comity.notices.states import NoticeKind

NOON = datetime(2026, 1, 22, 12, tzinfo=UTC)


def acting(cast, *names):
    return [cast[name].acting for name in names]


def receivers():
    return sorted(Notice.objects.values_list("receiver__user__username", flat=True))


def test_each_live_member_is_told_once_and_nobody_of_what_they_did_themselves(cast, make_activity):
    members = acting(cast, "maria", "ivana", "ivana", "boris")
    members[3].ended_at = NOON
    assert tell("activity proposed", make_activity(), to=members, by=cast["maria"], at=NOON) == 1
    assert receivers() == ["ivana"]
    notice = Notice.objects.get()
    assert (notice.kind, notice.record_kind, notice.state, notice.at) == (
        "activity proposed", "Activity", "waiting", NOON,
    )  # fmt: skip


def test_what_happened_by_itself_is_told_to_whoever_asked_for_it(cast, make_activity):
    assert tell("proposal ready", make_activity(), to=acting(cast, "ivana"), by=None, at=NOON) == 1


def test_what_is_told_once_is_not_told_again_to_the_same_member(cast, make_activity):
    told = {"by": None, "at": NOON, "once": "late:a:7"}
    assert tell("late", make_activity(), to=acting(cast, "ivana"), **told) == 1
    assert tell("late", Notice(ref="another"), to=acting(cast, "ivana", "boris"), **told) == 1
    assert receivers() == ["boris", "ivana"]


def test_a_kind_without_a_name_is_refused(cast, make_activity):
    with pytest.raises(ValueError, match="gossip"):
        tell("gossip", make_activity(), to=acting(cast, "ivana"), by=None, at=NOON)


def test_every_kind_has_its_words():
    assert set(KINDS) == {kind.value for kind in NoticeKind}


@pytest.mark.django_db(transaction=True)
def test_a_notice_without_a_transaction_is_a_mistake_of_the_program(cast, make_activity):
    with pytest.raises(RuntimeError, match="transaction"):
        tell("late", make_activity(), to=acting(cast, "ivana"), by=None, at=NOON)
    assert Notice.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_an_act_that_fails_tells_nobody(cast, make_activity):
    activity = make_activity()

    @transaction.atomic
    def act():
        tell("activity proposed", activity, to=acting(cast, "ivana"), by=None, at=NOON)
        raise Refused("No.")

    with pytest.raises(Refused, match="No"):
        act()
    assert Notice.objects.count() == 0


def test_a_notice_is_seen_under_the_membership_that_was_told_alone(cast, make_activity):
    tell("late", make_activity(), to=acting(cast, "ivana"), by=None, at=NOON)
    seen = {name: notices_visible_to(user).count() for name, user in cast.items()}
    assert {name for name, count in seen.items() if count} == {"ivana"}


def test_what_waits_for_a_membership_dies_with_it(cast, make_activity):
    tell("late", make_activity(), to=acting(cast, "ivana", "boris"), by=None, at=NOON)
    assert forget_waiting(acting(cast, "ivana")) == 1
    assert dict(Notice.objects.values_list("receiver__user__username", "state")) == {
        "ivana": "dropped", "boris": "waiting",
    }  # fmt: skip


def test_reading_marks_what_stood_there_and_nothing_newer(cast, make_activity):
    for hour in (0, 2):
        tell(
            "late",
            make_activity(f"A{hour}"),
            to=acting(cast, "ivana", "boris"),
            by=None,
            at=NOON + timedelta(hours=hour),
        )
    assert read_notices(NOON + timedelta(hours=1), by=cast["ivana"]) == 1
    assert list(Notice.objects.exclude(read_at=None).values_list("receiver__user__username", "at")) == [("ivana", NOON)]


def test_a_member_chooses_for_this_membership_and_never_against_safety(cast):
    choose_how({"texts": "weekly", "security": "off"}, by=cast["ivana"], at=NOON, zone="Asia/Baku")
    chosen = Subscription.objects.get()
    assert (chosen.membership, chosen.mails, chosen.zone) == (cast["ivana"].acting, {"texts": "weekly"}, "Asia/Baku")


@pytest.mark.parametrize(("mails", "zone"), [({"texts": "hourly"}, ""), ({"rumours": "off"}, "")])
def test_only_known_ways_and_groups_can_be_chosen(mails, zone, cast):
    with pytest.raises(ValueError, match="is not a valid"):
        choose_how(mails, by=cast["ivana"], at=NOON, zone=zone)


def test_a_zone_that_there_is_not_is_refused_in_words(cast):
    with pytest.raises(Refused, match="Mars/Base is no time zone"):
        choose_how({}, by=cast["ivana"], at=NOON, zone="Mars/Base")


def test_the_public_chooses_nothing(cast):
    cast["ivana"].acting = None
    with pytest.raises(Refused, match="Sign in"):
        choose_how({}, by=cast["ivana"], at=NOON)


def test_stopping_from_a_mail_keeps_the_other_choices_and_never_stops_safety(cast):
    choose_how({"work": "weekly"}, by=cast["ivana"], at=NOON)
    for _press in (1, 2):
        stop_mail(cast["ivana"].acting, ["texts", "security"], at=NOON)
    assert Subscription.objects.get().mails == {"work": "weekly", "texts": "off"}

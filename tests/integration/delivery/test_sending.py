"""Mails against a real server: what they say, when they go, and that each goes once."""

import re
from datetime import timedelta
from html import unescape

import pytest
from django.db import connection

from comity.access.models import Membership
from comity.delivery.render import rendered
from comity.delivery.sending import LEASE, WAITS, send_waiting
from comity.notices import outbox
from comity.notices.actions import choose_how
from comity.notices.models import Notice
from tests.integration.delivery.conftest import NOON

PATH = "https://comity.example.org"


@pytest.fixture
def programme(make_programme):
    """Shared by the organisation and the partner."""
    return make_programme(audience="both", title="Cyber & range")


def states():
    return sorted(Notice.objects.values_list("state", flat=True))


def plain(message):
    return message.get_body(preferencelist=("plain",)).get_content()


def words_of(html):
    """The words of a page as they are read, and its addresses."""
    body = re.sub(r'<a href="([^"]*)">([^<]*)</a>', r"\2: \1", html.partition("<body>")[2])
    return unescape(re.sub(r"<[^>]+>", " ", body)).split()


def test_a_mail_says_how_many_in_its_subject_and_what_in_both_its_bodies(letterbox, programme, tell_of):
    tell_of("agreed", programme, "leyla")
    assert send_waiting(NOON) == 1
    [(to, message)] = letterbox.mails
    assert (to, message["To"], message["From"]) == (
        ["leyla@example.org"],
        "leyla@example.org",
        "Comity <comity@example.org>",
    )
    assert message["Subject"] == "News in Comity: 1 thing waits for you"
    assert plain(message).split() == words_of(message.get_body(preferencelist=("html",)).get_content())
    assert plain(message).splitlines()[:5] == [
        *("Unclassified", ""),
        *("“Cyber & range” is agreed by both sides.", f"Read it: {PATH}/programmes/{programme.ref}/", ""),
    ]
    assert "You are told this as a member: approver, Azerbaijan." in plain(message)
    assert plain(message).rstrip().splitlines()[-1] == "Unclassified"


def test_a_mail_carries_the_way_out_of_its_kind_as_mail_programs_want_it(letterbox, programme, tell_of, client):
    tell_of("agreed", programme, "leyla")
    send_waiting(NOON)
    message = letterbox.messages()[0]
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    address = message["List-Unsubscribe"].strip().strip("<>")
    assert address.startswith(f"{PATH}/news/stop/")
    assert f"No more mail of this kind (Texts of both sides): {address}" in plain(message)
    tell_of("agreed", programme, "leyla")
    client.get(address.removeprefix(PATH))
    send_waiting(NOON)
    assert len(letterbox.mails) == 2
    answer = client.post(address.removeprefix(PATH), {"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    tell_of("agreed", programme, "leyla")
    send_waiting(NOON)
    assert (len(letterbox.mails), states()) == (2, ["sent", "sent", "shown"])


def test_what_is_told_in_one_round_goes_in_one_mail_for_each_receiver(letterbox, programme, tell_of):
    for _time in range(3):
        tell_of("agreed", programme, "leyla", "ivana")
    assert send_waiting(NOON) == 2
    assert letterbox.receivers() == ["ivana@example.org", "leyla@example.org"]
    assert {message["Subject"] for message in letterbox.messages()} == {"News in Comity: 3 things wait for you"}


def test_what_may_not_be_seen_any_more_is_dropped_without_a_word(letterbox, programme, tell_of):
    tell_of("agreed", programme, "leyla", "ivana")
    programme.audience = "own"
    programme.save(update_fields=["audience"])
    assert send_waiting(NOON) == 1
    assert letterbox.receivers() == ["ivana@example.org"]
    assert list(Notice.objects.filter(state="dropped").values_list("receiver__user__username", "reason")) == [
        ("leyla", "not visible any more")
    ]


def test_of_several_things_the_hidden_ones_are_neither_told_nor_counted(letterbox, programme, make_programme, tell_of):
    hidden = make_programme(code="aze-2030", audience="both", title="Not any more")
    for one in (programme, hidden):
        tell_of("agreed", one, "leyla")
    hidden.audience = "own"
    hidden.save(update_fields=["audience"])
    send_waiting(NOON)
    [message] = letterbox.messages()
    assert (message["Subject"], states()) == ("News in Comity: 1 thing waits for you", ["dropped", "sent"])
    assert "Not any more" not in message.as_string()


@pytest.mark.parametrize("end", ["membership", "account"])
def test_an_ended_membership_and_a_closed_account_get_no_mail(end, letterbox, programme, tell_of, cast):
    tell_of("agreed", programme, "leyla")
    if end == "membership":
        Membership.objects.filter(pk=cast["leyla"].acting.pk).update(ended_at=NOON)
    else:
        cast["leyla"].is_active = False
        cast["leyla"].save(update_fields=["is_active"])
    assert (send_waiting(NOON), letterbox.mails, states()) == (0, [], ["dropped"])


def test_a_mail_is_for_the_membership_told_and_not_for_another_of_the_same_person(
    letterbox, programme, sides, tell_of, cast
):
    other = Membership.objects.create(user=cast["leyla"], side=sides["school"], kind="provider")
    cast["leyla"].acting = other
    tell_of("agreed", programme, "leyla")
    assert (send_waiting(NOON), states()) == (0, ["dropped"])


def test_a_kind_tells_of_its_own_records_alone(letterbox, make_activity, tell_of):
    tell_of("agreed", make_activity(), "ivana")
    assert (send_waiting(NOON), states()) == (0, ["dropped"])


def test_without_a_mail_server_or_an_address_notices_stand_on_pages_only(settings, programme, tell_of, cast):
    settings.EMAIL_HOST = ""
    tell_of("agreed", programme, "leyla")
    send_waiting(NOON)
    settings.EMAIL_HOST = "127.0.0.1"
    cast["ivana"].acting.user.email = ""
    cast["ivana"].save()
    tell_of("agreed", programme, "ivana")
    send_waiting(NOON)
    assert sorted(Notice.objects.values_list("reason", flat=True)) == ["no mail address", "no mail server is set"]


def test_mail_of_a_group_can_be_off_and_safety_cannot(letterbox, programme, tell_of, cast):
    choose_how({"texts": "off"}, by=cast["leyla"], at=NOON)
    tell_of("agreed", programme, "leyla")
    tell_of("security", cast["leyla"], "leyla", what="a passkey was added")
    assert send_waiting(NOON) == 1
    [message] = letterbox.messages()
    assert "On your account: a passkey was added." in plain(message)
    assert (message["List-Unsubscribe"], "No more mail" in plain(message)) == (None, False)


def test_another_person_is_never_told_of_an_account(letterbox, tell_of, cast):
    tell_of("security", cast["leyla"], "ivana", what="a passkey was added")
    assert (send_waiting(NOON), states()) == (0, ["dropped"])


def test_a_mail_is_written_in_the_language_and_zone_of_its_receiver(letterbox, programme, tell_of, cast):
    choose_how({}, by=cast["leyla"], at=NOON, language="fr")
    tell_of("agreed", programme, "leyla")
    send_waiting(NOON)
    assert '<html lang="fr">' in letterbox.messages()[0].get_body(preferencelist=("html",)).get_content()


def test_a_server_that_does_not_answer_is_asked_again_after_growing_waits_until_it_is_enough(
    no_server, programme, tell_of
):
    tell_of("agreed", programme, "leyla")
    at, asked = NOON, []
    while states() == ["waiting"] and len(asked) < 20:
        assert send_waiting(at) == 0
        assert send_waiting(at) == 0  # nothing is tried before its time
        notice = Notice.objects.get()
        asked.append(notice.next_at - at)
        at = notice.next_at if notice.state == "waiting" else at
    assert (states(), asked[:-1], Notice.objects.get().attempts) == (["failed"], list(WAITS), outbox.MOST_ATTEMPTS)
    assert Notice.objects.get().reason == "no answer from the mail server"


def test_a_mail_that_was_put_off_goes_under_the_same_name(letterbox, programme, tell_of):
    tell_of("agreed", programme, "leyla")
    letterbox.answers = ["451 later", "250 taken"]
    assert send_waiting(NOON) == 0
    bundle = Notice.objects.get().bundle
    assert send_waiting(NOON + WAITS[0]) == 1
    assert letterbox.messages()[0]["Message-ID"] == f"<{bundle}@comity.example.org>" == Notice.objects.get().message_id


def test_a_mail_that_is_refused_for_good_is_given_up_and_the_next_one_goes(letterbox, programme, tell_of):
    tell_of("agreed", programme, "leyla")
    send = NOON + timedelta(seconds=1)
    letterbox.answers = ["550 no such person"]
    assert send_waiting(NOON) == 0
    tell_of("agreed", programme, "ivana")
    assert send_waiting(send) == 1
    assert dict(Notice.objects.values_list("receiver__user__username", "state")) == {"leyla": "failed", "ivana": "sent"}


def test_two_senders_never_take_the_same_mail(letterbox, programme, tell_of):
    tell_of("agreed", programme, "leyla")
    other = []

    def while_sending(mail):
        other.append(send_waiting(NOON))

    assert send_waiting(NOON, while_sending) == 1
    assert (other, letterbox.mails, states()) == ([0], [], ["sent"])


class Killed(BaseException):
    """What a kill does to a sender, as near as a test can come inside one process."""


def test_a_sender_that_dies_after_the_servers_yes_is_found_out_and_the_copy_has_the_same_name(
    letterbox, programme, tell_of
):
    tell_of("agreed", programme, "leyla")

    def die():
        raise Killed

    letterbox.heard = lambda: None
    names = []

    def post(mail):
        names.append(mail.headers["Message-ID"])
        if len(names) == 1:
            die()

    with pytest.raises(Killed):
        send_waiting(NOON, post)
    assert states() == ["taken"]
    assert send_waiting(NOON + LEASE, post) == 0  # not yet lost
    assert send_waiting(NOON + LEASE + timedelta(seconds=1), post) == 1
    assert send_waiting(NOON + timedelta(days=9), post) == 0
    assert (len(names), len(set(names)), states()) == (2, 1, ["sent"])


def test_no_mail_is_sent_inside_a_transaction(letterbox, programme, tell_of):
    tell_of("agreed", programme, "leyla")
    depth, inside = len(connection.savepoint_ids), []
    send_waiting(NOON, lambda mail: inside.append(len(connection.savepoint_ids) - depth))
    assert inside == [0]


def test_a_mail_that_cannot_be_written_is_put_off_and_the_others_go(
    letterbox, programme, make_programme, tell_of, monkeypatch
):
    tell_of("agreed", programme, "leyla")
    tell_of("agreed", programme, "ivana")
    calls = []

    def post(mail):
        calls.append(mail.to)
        if mail.to == "leyla@example.org":
            raise KeyError("a fault of ours")

    assert send_waiting(NOON, post) == 1
    assert (sorted(calls), states()) == (["ivana@example.org", "leyla@example.org"], ["sent", "waiting"])


def test_rendering_one_notice_gives_the_mail_or_nothing(programme, tell_of, settings):
    tell_of("agreed", programme, "leyla", "omar")
    mails = {one.receiver.user.username: rendered(one) for one in Notice.objects.all()}
    assert mails["omar"] is None
    assert "“Cyber & range” is agreed" in mails["leyla"].text

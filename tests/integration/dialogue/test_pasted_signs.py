"""What was pasted with the one sign that no database keeps is taken without it, and nothing typed is lost."""

from comity.dialogue.models import Commitment, Event


def test_an_event_is_written_down_without_the_sign(client, cast, make_partner):
    client.force_login(cast["ivana"])
    form = {"partner": make_partner("aze").ref, "kind": "call", "state": "planned", "title": "Ca\x00ll", "note": "\x00"}
    assert client.post("/dialogue/new/", form).status_code == 302
    assert list(Event.objects.values_list("title", "note")) == [("Call", "")]


def test_a_promise_is_changed_without_the_sign(client, cast, make_partner, make_commitment):
    client.force_login(cast["ivana"])
    make_partner("aze")
    made = make_commitment()
    form = {"way": "ours", "title": "Send\x00 a team", "weight": "firm", "due_kind": "none", "version": made.version}
    assert client.post(f"/dialogue/commitments/{made.ref}/change/", form).status_code == 302
    assert Commitment.objects.get().title == "Send a team"

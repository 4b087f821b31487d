"""Words that are longer than a record holds are told beside their field, on every database."""

from comity.dialogue.models import Event
from comity.programmes.models import Node


def test_a_group_longer_than_its_record_holds_is_told_beside_its_field(client, cast, make_partner):
    client.force_login(cast["ivana"])
    form = {
        **{"partner": make_partner("aze").ref, "kind": "call", "state": "planned", "title": "Call"},
        "groups": "students\n" + "x" * 201,
    }
    answer = client.post("/dialogue/new/", form)
    assert (answer.status_code, Event.objects.count()) == (422, 0)
    assert "Line 2 is longer than 200 characters; shorten it." in answer.content.decode()
    assert client.post("/dialogue/new/", form | {"groups": "x" * 200}).status_code == 302


def test_a_goal_with_a_title_longer_than_an_entry_holds_is_told_beside_its_field(
    client, cast, make_commitment, make_programme
):
    client.force_login(cast["ivana"])
    make_programme()
    address = f"/dialogue/commitments/{make_commitment().ref}/goal/"
    answer = client.post(address, {"level": "2", "title": "x" * 501, "aim": ""})
    assert (answer.status_code, Node.objects.count()) == (422, 0)
    assert "at most 500 characters" in answer.content.decode()

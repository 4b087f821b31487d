"""News, how one is told, and the way out of mail."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from comity.access.models import Membership
from comity.delivery.unsubscribing import token_for
from comity.journal.models import LogEntry
from comity.notices.actions import tell
from comity.notices.models import Notice, Subscription

NOON = datetime(2026, 1, 22, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def programme(make_programme):
    return make_programme(audience="both", title="Cyber range")


def told(record, user, count=1, kind="agreed"):
    for number in range(count):
        tell(kind, record, to=[user.acting], by=None, at=NOON + MINUTE * number)


def asked(client, address):
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len([one for one in queries.captured_queries if "SAVEPOINT" not in one["sql"]])


def test_news_are_the_receivers_alone_and_only_what_may_be_seen_now(programme, cast, sign_in):
    told(programme, cast["leyla"])
    assert "“Cyber range” is agreed" in sign_in(cast["leyla"]).get("/news/").text
    for name in ("rashid", "ivana", "maria", "omar", "pia", "audra", "otto"):
        assert "Cyber range" not in sign_in(cast[name]).get("/news/").text
    programme.audience = "own"
    programme.save(update_fields=["audience"])
    page = sign_in(cast["leyla"]).get("/news/")
    assert "Cyber range" not in page.text
    assert "Nothing was told to you yet." in page.text


def test_the_public_is_asked_to_sign_in(client, db):
    assert [client.get(f"/news/{page}").status_code for page in ("", "how/")] == [302, 302]
    assert client.post("/news/read/").status_code == 302


def test_news_are_paged_by_key_and_nothing_hidden_is_counted(programme, make_programme, cast, sign_in):
    told(make_programme(code="hidden", title="Hidden"), cast["leyla"], 30)
    told(programme, cast["leyla"], 60)
    client = sign_in(cast["leyla"])
    first = client.get("/news/")
    assert len(first.context["duties"]) == 50
    second = client.get("/news/" + first.context["older"])
    assert (len(second.context["duties"]), second.context["older"]) == (10, "")


def test_reading_marks_what_the_page_showed(programme, cast, sign_in):
    told(programme, cast["leyla"], 2)
    client = sign_in(cast["leyla"])
    client.get("/news/")
    assert Notice.objects.filter(read_at=None).count() == 2
    assert client.get("/news/read/").status_code == 405
    client.post("/news/read/", {"upto": NOON.isoformat()})
    assert Notice.objects.filter(read_at=None).count() == 1
    client.post("/news/read/", {"upto": "nonsense"})
    assert Notice.objects.filter(read_at=None).count() == 0


def test_the_page_asks_as_often_for_many_kinds_as_for_one(programme, make_activity, make_session, cast, sign_in):
    client = sign_in(cast["maria"])
    told(programme, cast["maria"])
    first = asked(client, "/news/")
    activity = make_activity()
    told(activity, cast["maria"], 3, "activity proposed")
    told(make_session(activity), cast["maria"], 3, "due soon")
    told(cast["leyla"].acting, cast["maria"], 3, "joined")
    told(programme, cast["maria"], 9)
    assert asked(client, "/news/") == first <= 8


def test_a_member_chooses_how_mail_comes(cast, sign_in):
    client = sign_in(cast["leyla"])
    page = client.get("/news/how/")
    assert [field.name for field in page.context["form"]] == [
        "texts", "work", "runs", "dates", "people", "journal", "zone",
    ]  # fmt: skip
    chosen = {field.name: "weekly" for field in page.context["form"]} | {"zone": "Asia/Baku"}
    assert client.post("/news/how/", chosen).status_code == 302
    kept = Subscription.objects.get()
    assert (kept.membership, kept.mails["texts"], kept.zone) == (cast["leyla"].acting, "weekly", "Asia/Baku")
    assert LogEntry.objects.filter(move="choose how to be told").count() == 1


@pytest.mark.parametrize("wrong", [{"texts": "hourly"}, {"zone": "Mars/Base"}])
def test_what_cannot_be_chosen_changes_nothing(wrong, cast, sign_in):
    client = sign_in(cast["leyla"])
    chosen = {field.name: "daily" for field in client.get("/news/how/").context["form"]} | {"zone": ""} | wrong
    assert client.post("/news/how/", chosen).status_code in {200, 409}
    assert Subscription.objects.count() == 0


def test_who_acts_for_no_side_chooses_nothing(cast, sign_in):
    Membership.objects.filter(user=cast["leyla"]).update(ended_at=NOON)
    assert sign_in(cast["leyla"]).get("/news/how/").status_code == 409


def test_the_way_out_shows_a_button_and_acts_on_it_alone(cast, client):
    address = f"/news/stop/{token_for(cast['leyla'].acting, ['texts', 'work'])}/"
    for method in (client.get, client.head):
        assert method(address).status_code == 200
    assert client.put(address).status_code == 405
    assert Subscription.objects.count() == 0
    page = client.get(address).text
    assert page.count("Stop these mails") == 1
    assert ("leyla" in page, "Azerbaijan" in page) == (False, False)
    assert client.post(address, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert Subscription.objects.get().mails == {"texts": "off", "work": "off"}
    entry = LogEntry.objects.get(move="stop mail")
    assert (entry.actor, entry.side) == (cast["leyla"].key, "aze")


def test_one_click_needs_no_cookie_and_no_token_of_a_form(cast, client):
    client.handler.enforce_csrf_checks = True
    assert client.post(f"/news/stop/{token_for(cast['leyla'].acting, ['texts'])}/").status_code == 200


@pytest.mark.parametrize("token", ["nonsense", "WyJ4Il0:1x:y"])
def test_what_we_did_not_sign_is_as_if_it_never_was(token, cast, client):
    signed = token_for(cast["leyla"].acting, ["texts"])
    for wrong in (token, signed[:-1] + ("A" if signed[-1] != "A" else "B"), signed.upper()):
        assert (client.get(f"/news/stop/{wrong}/").status_code, client.post(f"/news/stop/{wrong}/").status_code) == (
            404,
            404,
        )
    assert Subscription.objects.count() == 0

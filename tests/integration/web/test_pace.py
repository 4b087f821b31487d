"""Too many requests are slowed down: per session that is somebody's, else per network, with a word when to go on."""

from types import SimpleNamespace

import pytest
from django.test import Client

from comity.web import pace
from comity.web.pace import Buckets, PaceMiddleware

pytestmark = pytest.mark.django_db
A_MINUTE = 6


@pytest.fixture(autouse=True)
def time(monkeypatch, settings):
    """A clock that stands still until it is told to go, empty buckets, and six requests a minute."""
    settings.COMITY_REQUESTS_A_MINUTE = A_MINUTE
    clock = SimpleNamespace(at=1000.0)
    monkeypatch.setattr(PaceMiddleware.__init__, "__kwdefaults__", {"clock": lambda: clock.at})
    monkeypatch.setattr(pace, "BUCKETS", Buckets())
    return clock


def statuses(client, times, page="/help/keys/"):
    return [client.get(page).status_code for _ in range(times)]


def test_who_reads_too_fast_is_told_when_to_go_on_and_goes_on_then(client, time):
    assert statuses(client, A_MINUTE + 2) == [200] * A_MINUTE + [429] * 2
    answer = client.get("/help/keys/")
    assert answer.headers["Retry-After"] == "10"
    assert "Wait 10 seconds, then go on." in answer.content.decode()
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    time.at += 10
    assert statuses(client, 2) == [200, 429]
    time.at += 3600  # a bucket holds a minute, however long nobody came
    assert statuses(client, A_MINUTE + 1) == [200] * A_MINUTE + [429]


def test_a_form_that_comes_too_fast_does_nothing(client):
    statuses(client, A_MINUTE)
    answer = client.post("/display/", {"scheme": "dark", "back": "/"})
    assert (answer.status_code, dict(answer.cookies)) == (429, {})
    part = client.get("/help/keys/", headers={"HX-Request": "true"})
    assert (part.status_code, part.headers["HX-Retarget"]) == (429, "#refused")
    assert "<html" not in part.content.decode()


def test_a_member_has_a_bucket_apart_from_the_network_and_from_other_members(client, cast, sign_in):
    sign_in(cast["maria"])
    other = Client()
    other.force_login(cast["ivana"])
    assert statuses(client, 1) + statuses(other, 1) == [200, 200]  # each costs the network one
    assert statuses(Client(), A_MINUTE) == [200] * (A_MINUTE - 2) + [429] * 2
    assert statuses(client, A_MINUTE + 1) == [200] * A_MINUTE + [429]
    assert statuses(other, A_MINUTE + 1) == [200] * A_MINUTE + [429]


def test_cookies_that_are_made_up_gain_nothing(client):
    answers = []
    for number in range(A_MINUTE + 2):
        client.cookies["sessionid"] = f"made-up-{number}"
        answers += statuses(client, 2)
    assert answers == [200] * A_MINUTE + [429] * (2 * (A_MINUTE + 2) - A_MINUTE)


def test_a_session_that_ended_counts_for_its_network_again(client, cast, sign_in):
    sign_in(cast["maria"])
    statuses(client, 1)
    kept = client.cookies["sessionid"].value
    client.logout()
    client.cookies["sessionid"] = kept
    statuses(client, 1)
    assert [key.partition(" ")[0] for key in pace.BUCKETS.kept] == ["network"]


def test_what_is_hidden_and_what_never_was_are_slowed_alike(client, cast, sign_in, make_programme):
    hidden = make_programme("mda")
    sign_in(cast["leyla"])
    answers = {}
    for page in (f"/programmes/{hidden.ref}/", "/programmes/2222222222ab/"):
        pace.BUCKETS.kept.clear()
        answers[page] = [client.get(page) for _ in range(A_MINUTE + 3)]
    one, other = answers.values()
    assert [answer.status_code for answer in one] == [404] * (A_MINUTE + 1) + [429] * 2
    assert [answer.status_code for answer in one] == [answer.status_code for answer in other]
    assert (one[-1].content, dict(one[-1].headers)) == (other[-1].content, dict(other[-1].headers))


def test_nothing_is_asked_of_the_database_for_who_is_slowed(client, cast, sign_in, django_assert_num_queries):
    sign_in(cast["maria"])
    statuses(client, A_MINUTE + 1)
    with django_assert_num_queries(0):
        assert statuses(client, 1) == [429]


def test_files_of_pages_do_not_count(client):
    assert statuses(client, 3 * A_MINUTE, "/static/house.css") == [200] * 3 * A_MINUTE
    assert statuses(client, A_MINUTE) == [200] * A_MINUTE


def test_no_limit_is_a_limit_of_nothing(client, settings):
    settings.COMITY_REQUESTS_A_MINUTE = 0
    assert statuses(client, 3 * A_MINUTE) == [200] * 3 * A_MINUTE
    assert pace.BUCKETS.kept == {}


def test_memory_is_bounded_and_the_longest_unused_are_forgotten():
    buckets = Buckets(most=100)
    for number in range(1000):
        assert buckets.take(f"network {number}", a_minute=A_MINUTE, at=float(number))
    assert list(buckets.kept) == [f"network {number}" for number in range(900, 1000)]


def test_the_log_is_told_once_a_minute_of_whom(client, cast, sign_in, caplog, time):
    sign_in(cast["maria"])
    statuses(client, A_MINUTE + 5)
    said = f"refused method=GET address=none member={cast['maria'].acting.ref} status=429 reason=too-many"
    assert [record.getMessage() for record in caplog.records if record.name == "comity.security"] == [said]
    time.at += 60
    statuses(client, A_MINUTE + 5)
    assert [record.getMessage() for record in caplog.records if record.name == "comity.security"] == [said] * 2

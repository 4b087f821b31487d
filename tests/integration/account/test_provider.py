"""Signing in with an identity provider: a real one on this machine, every lie it could tell, and who stays out."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, build_opener

import pytest
from allauth.socialaccount.models import SocialAccount
from django.core.exceptions import ImproperlyConfigured
from django.test import Client

from comity.access.models import User
from comity.config import environment
from tests.integration.account.conftest import is_in
from tests.integration.account.identity_provider import CLIENT, SECRET, Provider, running_provider

NOTHING = "What came back from the identity provider proves nothing."
UNKNOWN = "no account here is linked with you"


@pytest.fixture(scope="module")
def server() -> Iterator[Provider]:
    with running_provider() as provider:
        yield provider


@pytest.fixture
def provider(server, settings, monkeypatch) -> Provider:
    """It tells the truth, and the operator has named it."""
    server.lies, server.person, server.down = {}, "person-1", False
    given = {"ISSUER": server.issuer, "CLIENT_ID": CLIENT, "CLIENT_SECRET": SECRET, "NAME": "The house key"}
    for name, value in given.items():
        monkeypatch.setenv(f"COMITY_OIDC_{name}", value)
    settings.SOCIALACCOUNT_PROVIDERS = environment.identity_provider()
    return server


class Stay(HTTPRedirectHandler):
    """Redirects are looked at, not followed."""

    def http_error_302(self, request, answer, code, message, headers):
        return answer


def at_the_provider(address: str) -> str:
    """The person signs in there: the address they are sent back to."""
    return build_opener(Stay).open(address).headers["Location"]


def come_back(client: Client, address: str):
    """Follow the way back into our site."""
    parts = urlsplit(address)
    return client.get(f"{parts.path}?{parts.query}")


def through(client: Client, start: str = "/sign-in/provider/", **typed):
    """The whole way there and back."""
    return come_back(client, at_the_provider(client.post(start, typed).context["address"]))


@pytest.fixture
def linked(client, cast, enter, provider) -> None:
    """Maria linked her account, and signed out."""
    enter("maria")
    assert through(client, "/account/provider/link/")["Location"] == "/account/"
    client.post("/sign-out/")


def test_a_linked_account_comes_in_and_goes_on(client, linked, cast, told):
    assert through(client, next="/catalogue/")["Location"] == "/catalogue/"
    assert is_in(client)
    assert [move for move, _note in told(cast["maria"])] == ["sign in", "sign out", "link an identity", "sign in"]
    assert told(cast["maria"])[0] == ("sign in", "identity provider, 127.0.0.1")


def test_of_the_person_nothing_is_kept_but_the_providers_name_for_them(linked, provider):
    kept = SocialAccount.objects.get()
    assert (kept.provider, kept.uid, kept.extra_data) == (provider.issuer, "person-1", {})


def test_the_question_names_us_and_asks_with_a_state_a_nonce_and_a_proof_key(client, cast, provider):
    asked = parse_qs(urlsplit(client.post("/sign-in/provider/").context["address"]).query)
    assert asked["client_id"] == [CLIENT]
    assert asked["redirect_uri"] == ["http://testserver/sign-in/provider/back/"]
    assert asked["code_challenge_method"] == ["S256"]
    assert all(len(asked[name][0]) >= 16 for name in ("state", "nonce", "code_challenge"))


def test_in_production_the_provider_sends_back_by_https(client, cast, provider, settings):
    settings.COMITY_IN_PRODUCTION = True
    asked = parse_qs(urlsplit(client.post("/sign-in/provider/").context["address"]).query)
    assert asked["redirect_uri"] == ["https://testserver/sign-in/provider/back/"]


def test_no_form_of_ours_ends_at_another_site(client, cast, provider):
    page = client.post("/sign-in/provider/")
    assert (page.status_code, page.text.count(f'content="0; url={provider.issuer}/authorization?')) == (200, 1)
    assert "form-action 'self';" in page["Content-Security-Policy"]


def test_somebody_the_provider_knows_and_we_do_not_stays_out_and_no_account_is_made(client, cast, provider):
    before = User.objects.count()
    cast["maria"].email = "maria@example.org"  # the provider says the same address; it is no link
    cast["maria"].save()
    answer = through(client)
    assert (answer.status_code, UNKNOWN in answer.text) == (403, True)
    assert not is_in(client)
    assert (User.objects.count(), SocialAccount.objects.count()) == (before, 0)


def test_a_second_factor_is_asked_for_all_the_same(client, linked, cast, enter, set_up_app, clock):
    enter("maria")
    app = set_up_app(client)
    client.post("/sign-out/")
    assert through(client)["Location"] == "/sign-in/second-factor/"
    assert not is_in(client)
    assert client.post("/sign-in/second-factor/", {"code": app.code()})["Location"] == "/today/"


def test_a_closed_account_stays_out(client, linked, cast):
    User.objects.filter(username="maria").update(is_active=False)
    assert UNKNOWN in through(client).text
    assert not is_in(client)


LIES = {
    "another state": {"state": "aaaaaaaaaaaaaaaa"},
    "another nonce": {"claims": {"nonce": "of another question"}},
    "no nonce": {"claims": {"nonce": None}},
    "for somebody else": {"claims": {"aud": "another-client"}},
    "from somebody else": {"claims": {"iss": "https://example.org"}},
    "over": {"claims": {"exp": 1_700_000_000}},
    "without an end": {"claims": {"exp": None}},
    "of nobody": {"claims": {"sub": None}},
    "signed by a stranger": {"stranger": True},
    "signed by a key that is not shown": {"kid": "two"},
    "not signed": {"unsigned": True},
    "signed with the shared secret": {"shared": True},
}


@pytest.mark.parametrize("lie", LIES)
def test_what_is_not_signed_for_us_now_and_in_answer_to_this_question_proves_nothing(client, linked, provider, lie):
    provider.lies = LIES[lie]
    answer = through(client)
    assert (answer.status_code, NOTHING in answer.text) == (403, True)
    assert not is_in(client)
    provider.lies = {}
    assert through(client).status_code == 302  # and the truth still lets in


def test_a_provider_that_calls_itself_otherwise_is_not_asked(client, linked, provider):
    provider.lies = {"discovery": "https://example.org"}
    assert client.post("/sign-in/provider/").status_code == 502


def test_a_provider_that_does_not_answer_is_said_to_be_away(client, linked, provider):
    provider.down = True
    answer = client.post("/sign-in/provider/")
    assert (answer.status_code, "does not answer" in answer.text) == (502, True)


def test_an_answer_counts_once_and_in_the_browser_that_asked(client, linked, provider):
    back = at_the_provider(client.post("/sign-in/provider/").context["address"])
    assert come_back(Client(), back).status_code == 403
    assert come_back(client, back).status_code == 302
    client.post("/sign-out/")
    assert come_back(client, back).status_code == 403
    assert not is_in(client)


def test_who_presses_no_there_comes_back_to_a_page_that_says_so(client, linked, provider):
    state = parse_qs(urlsplit(client.post("/sign-in/provider/").context["address"]).query)["state"][0]
    answer = client.get("/sign-in/provider/back/?" + urlencode({"error": "access_denied", "state": state}))
    assert (answer.status_code, NOTHING in answer.text) == (403, True)


def test_an_identity_belongs_to_one_account(client, linked, cast, enter):
    enter("ivana")
    answer = through(client, "/account/provider/link/")
    assert (answer.status_code, "linked with another account" in answer.text) == (409, True)
    assert SocialAccount.objects.get().user == cast["maria"]


def test_a_link_asked_for_by_one_is_not_made_for_another(client, cast, enter, provider):
    enter("maria")
    back = at_the_provider(client.post("/account/provider/link/").context["address"])
    client.force_login(cast["ivana"])
    assert come_back(client, back).status_code == 403
    assert SocialAccount.objects.count() == 0


def test_the_owner_takes_the_link_away(client, linked, cast, enter, told):
    enter("maria")
    assert client.post("/account/provider/unlink/")["Location"] == "/account/"
    assert client.post("/account/provider/unlink/").status_code == 404
    client.post("/sign-out/")
    assert UNKNOWN in through(client).text


def test_the_last_way_in_is_not_taken_away(client, linked, cast, enter):
    through(client)
    cast["maria"].set_unusable_password()
    cast["maria"].save()
    client.force_login(User.objects.get(username="maria"))
    answer = client.post("/account/provider/unlink/")
    assert (answer.status_code, SocialAccount.objects.count()) == (409, 1)


def test_the_sign_in_page_offers_it_only_where_there_is_one(client, provider, settings, db):
    assert "Sign in with The house key" in client.get("/sign-in/").text
    assert client.get("/sign-in/provider/").status_code == 405  # a link alone sends nobody away
    settings.SOCIALACCOUNT_PROVIDERS = {}
    assert "/sign-in/provider/" not in client.get("/sign-in/").text
    assert client.post("/sign-in/provider/").status_code == 404
    assert client.get("/sign-in/provider/back/?state=x&code=y").status_code == 404


@pytest.mark.parametrize("issuer", ["http://example.org", "example.org", "ftp://127.0.0.1"])
def test_a_provider_over_plain_http_is_refused_by_name(provider, monkeypatch, issuer):
    monkeypatch.setenv("COMITY_OIDC_ISSUER", issuer)
    with pytest.raises(ImproperlyConfigured, match="COMITY_OIDC_ISSUER"):
        environment.identity_provider()


def test_half_a_provider_is_refused_by_what_is_missing(provider, monkeypatch):
    monkeypatch.setenv("COMITY_OIDC_CLIENT_SECRET", "")
    with pytest.raises(ImproperlyConfigured, match="COMITY_OIDC_CLIENT_SECRET: needed too"):
        environment.identity_provider()

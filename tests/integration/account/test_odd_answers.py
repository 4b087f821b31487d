"""What no device would answer and no page of ours would send: refused with a sentence, never a fault of ours."""

import json

import pytest

from comity.access.factors import factors_of
from tests.integration.account.conftest import is_in

RIGHT = {
    "id": "AAAA",
    "rawId": "AAAA",
    "type": "public-key",
    "response": {"clientDataJSON": "e30", "authenticatorData": "AAAA", "signature": "AAAA", "userHandle": "AAAA"},
    "clientExtensionResults": {},
}
ODD = [
    "",
    "{",
    "null",
    "[]",
    "5",
    '"text"',
    "{}",
    '{"response": 5}',
    '{"response": {}}',
    json.dumps({**RIGHT, "id": 5}),
    json.dumps({**RIGHT, "rawId": None}),
    json.dumps({**RIGHT, "response": "text"}),
    json.dumps({**RIGHT, "response": {**RIGHT["response"], "userHandle": 5}}),
    json.dumps({**RIGHT, "response": {**RIGHT["response"], "clientDataJSON": "not base64 \u00e9"}}),
    json.dumps({**RIGHT, "response": {**RIGHT["response"], "clientDataJSON": "W10"}}),
    json.dumps(RIGHT),
]


@pytest.mark.parametrize("credential", ODD)
def test_no_odd_answer_signs_in(client, cast, credential):
    client.get("/sign-in/passkey/")
    assert client.post("/sign-in/passkey/", {"credential": credential}).status_code == 422
    assert not is_in(client)


@pytest.mark.parametrize("credential", ODD)
def test_no_odd_answer_is_a_second_factor_or_a_proof(client, with_app, enter, credential):
    enter("maria")
    client.get("/sign-in/second-factor/")
    assert client.post("/sign-in/second-factor/", {"credential": credential}).status_code == 422
    client.post("/sign-in/second-factor/", {"code": with_app.code()})
    assert client.post("/prove/", {"credential": credential}).status_code == 422


@pytest.mark.parametrize("credential", ODD)
def test_no_odd_answer_becomes_a_passkey(client, cast, enter, credential):
    enter("maria")
    client.get("/account/factors/passkey/")
    assert client.post("/account/factors/passkey/", {"name": "x", "credential": credential}).status_code == 422
    assert factors_of(cast["maria"]) == []


@pytest.mark.parametrize("typed", ["", "x" * 41, "\u0000", "5" * 40])
def test_no_odd_code_lets_in(client, with_app, enter, typed):
    enter("maria")
    assert client.post("/sign-in/second-factor/", {"code": typed}).status_code in {404, 422}
    assert not is_in(client)


@pytest.mark.parametrize("name", ["x" * 5000, "m\u00e4ria", " ", "maria\u0000"])
def test_no_odd_name_breaks_the_sign_in_page(client, cast, enter, name):
    assert enter(name).status_code in {200, 404}


@pytest.mark.parametrize("state", ["", "x", "x" * 5000])
def test_no_odd_state_breaks_the_way_back(client, cast, settings, state):
    app = {"provider_id": "oidc", "name": "x", "client_id": "x", "secret": "x"}
    settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": [{**app, "settings": {"server_url": "https://x"}}]}}
    assert client.get("/sign-in/provider/back/", {"state": state, "code": "y"}).status_code == 403

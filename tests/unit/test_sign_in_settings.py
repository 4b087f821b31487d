"""What the operator sets of signing in: second factors, own servers in front, refused by name when it is wrong."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from comity.config import environment


@pytest.mark.parametrize(
    ("mode", "given", "of"),
    [
        ("production", "", "everyone"),
        ("production", "deciders", "deciders"),
        ("production", "nobody", "nobody"),
        ("production", "demanded", "deciders"),
        ("production", "offered", "nobody"),
        ("demonstration", "", "nobody"),
        ("demonstration", "everyone", "everyone"),
        ("demonstration", "demanded", "deciders"),
    ],
)
def test_production_demands_a_second_factor_of_everyone_unless_told_otherwise(monkeypatch, mode, given, of):
    monkeypatch.setenv("COMITY_MODE", mode)
    monkeypatch.setenv("COMITY_SECOND_FACTOR", given)
    assert environment.second_factor_of() == of


def test_another_word_for_second_factors_is_refused(monkeypatch):
    monkeypatch.setenv("COMITY_SECOND_FACTOR", "off")
    with pytest.raises(ImproperlyConfigured, match="COMITY_SECOND_FACTOR: everyone, deciders or nobody"):
        environment.second_factor_of()


@pytest.mark.parametrize(("given", "read"), [("", 0), ("0", 0), ("2", 2)])
def test_own_servers_in_front_are_a_number(monkeypatch, given, read):
    monkeypatch.setenv("COMITY_PROXIES", given)
    assert environment.proxies() == read


@pytest.mark.parametrize("given", ["-1", "one", "10", "²"])
def test_what_is_no_small_number_of_servers_is_refused(monkeypatch, given):
    monkeypatch.setenv("COMITY_PROXIES", given)
    with pytest.raises(ImproperlyConfigured, match="COMITY_PROXIES"):
        environment.proxies()


def test_without_an_identity_provider_there_is_none(monkeypatch):
    for name in ("ISSUER", "CLIENT_ID", "CLIENT_SECRET"):
        monkeypatch.delenv(f"COMITY_OIDC_{name}", raising=False)
    assert environment.identity_provider() == {}

"""What an operator sets: what production needs, what it refuses, and by which name it says so."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from comity.config import environment

LONG = "x" * 50


@pytest.fixture
def production(monkeypatch, tmp_path):
    monkeypatch.setenv("COMITY_MODE", "production")
    monkeypatch.setenv("COMITY_HOME", str(tmp_path))
    monkeypatch.setenv("COMITY_SECRET_KEY", LONG)
    monkeypatch.setenv("COMITY_HOSTS", "comity.example.org, .partner.example.org")
    return monkeypatch


def test_production_takes_forms_by_https_from_its_own_hosts_alone(production):
    assert environment.origins() == ["https://comity.example.org", "https://*.partner.example.org"]


def test_a_demonstration_trusts_no_other_origin(monkeypatch):
    monkeypatch.delenv("COMITY_MODE", raising=False)
    assert environment.origins() == []


@pytest.mark.parametrize("given", ["", "*", "comity.example.org,*"])
def test_production_refuses_to_answer_for_any_host(production, given):
    production.setenv("COMITY_HOSTS", given)
    with pytest.raises(ImproperlyConfigured, match="COMITY_HOSTS: name the hosts"):
        environment.hosts()


@pytest.mark.parametrize("given", ["", "x" * 49])
def test_production_refuses_a_short_secret_and_makes_none_itself(production, given):
    production.setenv("COMITY_SECRET_KEY", given)
    with pytest.raises(ImproperlyConfigured, match="COMITY_SECRET_KEY: at least 50"):
        environment.secret_key()


def test_a_demonstration_keeps_the_secret_it_made_readable_by_its_owner_alone(monkeypatch, tmp_path):
    monkeypatch.delenv("COMITY_SECRET_KEY", raising=False)
    monkeypatch.delenv("COMITY_MODE", raising=False)
    monkeypatch.setenv("COMITY_HOME", str(tmp_path / "home"))
    made = environment.secret_key()
    assert environment.secret_key() == made
    assert (tmp_path / "home" / "secret-key").stat().st_mode & 0o777 == 0o600


def test_nobody_finds_a_secret_that_is_half_made(monkeypatch, tmp_path):
    monkeypatch.delenv("COMITY_SECRET_KEY", raising=False)
    monkeypatch.delenv("COMITY_MODE", raising=False)
    monkeypatch.setenv("COMITY_HOME", str(tmp_path))
    write, found = Path.write_text, []

    def looked_for(self, *words, **how):
        found.append((tmp_path / "secret-key").exists())
        return write(self, *words, **how)

    monkeypatch.setattr(Path, "write_text", looked_for)
    made = environment.secret_key()
    assert found == [False]
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("secret-key", made)]


@pytest.mark.parametrize("links", [True, False])
def test_of_two_first_starts_at_once_both_hold_the_same_secret(monkeypatch, tmp_path, links):
    monkeypatch.delenv("COMITY_SECRET_KEY", raising=False)
    monkeypatch.delenv("COMITY_MODE", raising=False)
    monkeypatch.setenv("COMITY_HOME", str(tmp_path))
    write = Path.write_text

    def overtaken(self, *words, **how):
        write(tmp_path / "secret-key", "made by the other one", encoding="ascii")
        return write(self, *words, **how)

    def refused(self, target):
        raise PermissionError("this file system knows no links")

    monkeypatch.setattr(Path, "write_text", overtaken)
    if not links:
        monkeypatch.setattr(Path, "hardlink_to", refused)
    made = environment.secret_key()
    assert (made == "made by the other one") is links
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("secret-key", made)]


def test_the_address_of_a_database_is_read_with_its_signs(monkeypatch):
    monkeypatch.setenv("COMITY_DATABASE", "postgresql://comity:p%40ss@db.example.org:5433/comity")
    told = environment.database()
    assert [told[name] for name in ("USER", "PASSWORD", "HOST", "PORT", "NAME")] == [
        "comity",
        "p@ss",
        "db.example.org",
        "5433",
        "comity",
    ]


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [("COMITY_DATABASE", "mysql://x/y", environment.database), ("COMITY_SYNCHRONOUS", "OFF", environment.database)],
)
def test_what_is_not_known_is_refused_by_its_name(monkeypatch, name, value, read):
    monkeypatch.delenv("COMITY_DATABASE", raising=False)
    monkeypatch.setenv(name, value)
    with pytest.raises(ImproperlyConfigured, match=name):
        read()

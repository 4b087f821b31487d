"""Secrets out of files of a keeper of secrets: read at the start, and refused by name when they are none."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from comity.config import environment
from comity.config.secret_files import secret

LONG = "aZ3-" * 20
SECRETS = ("COMITY_SECRET_KEY", "COMITY_OLD_SECRET_KEYS", "COMITY_DATABASE")


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch):
    for name in SECRETS:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)


@pytest.fixture
def given(monkeypatch, tmp_path):
    def give(name, content, mode=0o400):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        path.chmod(mode)
        monkeypatch.setenv(f"{name}_FILE", str(path))

    return give


@pytest.mark.parametrize("mode", [0o400, 0o600, 0o640])
def test_a_secret_is_read_from_its_file_without_blanks_around_it(mode, given):
    given("COMITY_SECRET_KEY", f"\n{LONG}\r\n", mode)
    assert environment.secret_key() == LONG


def test_every_secret_of_the_operator_can_lie_in_a_file(given, monkeypatch):
    given("COMITY_SECRET_KEY", LONG)
    given("COMITY_OLD_SECRET_KEYS", f"{'b' * 50}\n{'c' * 50}\n")
    given("COMITY_DATABASE", "postgresql://comity:hidden@db.example.org/comity?sslmode=verify-full\n")
    given("COMITY_OIDC_CLIENT_SECRET", "shared\n")
    monkeypatch.setenv("COMITY_OIDC_ISSUER", "https://id.example.org")
    monkeypatch.setenv("COMITY_OIDC_CLIENT_ID", "comity")
    assert environment.old_secret_keys() == ["b" * 50, "c" * 50]
    assert environment.database()["PASSWORD"] == "hidden"
    assert environment.database()["OPTIONS"] == {"sslmode": "verify-full"}
    (app,) = environment.identity_provider()["openid_connect"]["APPS"]
    assert app["secret"] == "shared"
    monkeypatch.setenv("COMITY_ROW_SECURITY", "on")
    assert environment.row_security()


@pytest.mark.parametrize("mode", [0o444, 0o644, 0o604])
def test_a_file_that_everyone_can_read_keeps_no_secret(mode, given):
    given("COMITY_SECRET_KEY", LONG, mode)
    with pytest.raises(ImproperlyConfigured, match=r"^COMITY_SECRET_KEY_FILE: .* read by everyone .* chmod o-r"):
        environment.secret_key()


def test_a_file_that_is_not_there_is_told_by_its_name(monkeypatch, tmp_path):
    monkeypatch.setenv("COMITY_DATABASE_FILE", str(tmp_path / "gone"))
    with pytest.raises(ImproperlyConfigured, match=r"^COMITY_DATABASE_FILE: .*gone cannot be read"):
        environment.database()
    monkeypatch.setenv("COMITY_DATABASE_FILE", str(tmp_path))
    with pytest.raises(ImproperlyConfigured, match=r"^COMITY_DATABASE_FILE: .* cannot be read"):
        environment.database()


def test_both_ways_at_once_are_refused(given, monkeypatch):
    given("COMITY_SECRET_KEY", LONG)
    monkeypatch.setenv("COMITY_SECRET_KEY", LONG)
    with pytest.raises(ImproperlyConfigured, match="COMITY_SECRET_KEY and COMITY_SECRET_KEY_FILE: give one"):
        environment.secret_key()


@pytest.mark.parametrize("content", ["", " \n", b"\xff\xfe\x00", "a\x00b", "x" * 70_000])
def test_a_file_that_holds_no_secret_is_refused_and_what_it_holds_is_not_told(content, given):
    given("COMITY_SECRET_KEY", content)
    with pytest.raises(ImproperlyConfigured, match=r"^COMITY_SECRET_KEY_FILE: .* holds no") as refused:
        secret("COMITY_SECRET_KEY")
    assert "xxx" not in str(refused.value)


def test_old_keys_are_long_and_not_the_one_in_use(monkeypatch):
    monkeypatch.setenv("COMITY_SECRET_KEY", LONG)
    monkeypatch.setenv("COMITY_OLD_SECRET_KEYS", "short")
    with pytest.raises(ImproperlyConfigured, match="COMITY_OLD_SECRET_KEYS: each has at least 50"):
        environment.old_secret_keys()
    monkeypatch.setenv("COMITY_OLD_SECRET_KEYS", f"{'b' * 50} {LONG}")
    with pytest.raises(ImproperlyConfigured, match="COMITY_OLD_SECRET_KEYS: the key in use"):
        environment.old_secret_keys()

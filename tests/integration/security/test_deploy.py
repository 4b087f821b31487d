"""What `comity check --deploy` refuses, each by its name, and what a safe installation looks like."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command

from comity.access import wall
from comity.common.second_reader import ReaderSettings
from comity.config import environment
from comity.management import deployment
from comity.web.front.security_text import text_at

pytestmark = pytest.mark.django_db
CONTACT = "mailto:security@comity.example.org"


@pytest.fixture
def safe(settings, tmp_path):
    """An installation with nothing to mend."""
    home = tmp_path / "home"
    home.mkdir(mode=0o750)
    (home / "backups").mkdir(mode=0o700)
    database = home / "comity.sqlite3"
    for path in (home / "secret-key", home / "backups" / "a.comity-backup", database):
        path.touch(mode=0o600)
    settings.COMITY_IN_PRODUCTION, settings.SECOND_FACTOR_OF = True, "everyone"
    settings.COMITY_BREACHED_PASSWORDS = str(home / "breached")
    (home / "breached").write_text(f"{'A' * 40}:3\n")
    settings.COMITY_HOME, settings.STATIC_ROOT = home, home / "static"
    settings.COMITY_HSTS, settings.COMITY_SECURITY_CONTACT = deployment.A_YEAR, CONTACT
    settings.COMITY_ADDRESS = "https://comity.example.org"
    settings.SECRET_KEY = "an2ffjw0x8v5w7pczq1d9lrkq0m3ue6tyh4bsg2oi5zkx8w1v7n"
    settings.ALLOWED_HOSTS = ["comity.example.org"]
    settings.COMITY_REQUESTS_A_MINUTE = 600
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    if not wall.possible():
        settings.DATABASES["default"]["NAME"], before = str(database), settings.DATABASES["default"]["NAME"]
        yield settings
        settings.DATABASES["default"]["NAME"] = before
    else:
        yield settings


def opened(path: Path, mode: int) -> None:
    path.chmod(mode)


def named_for(*markings: str) -> ReaderSettings:
    return ReaderSettings(address="https://a.example.org", model="m", key="", markings=markings, seconds=9)


UNSAFE = {
    "demonstration": (lambda s: setattr(s, "COMITY_IN_PRODUCTION", False), ["COMITY_MODE"]),
    "faults are shown": (lambda s: setattr(s, "DEBUG", True), ["DEBUG"]),
    "short secret": (lambda s: setattr(s, "SECRET_KEY", "k3" * 20), ["COMITY_SECRET_KEY"]),
    "one sign for a secret": (lambda s: setattr(s, "SECRET_KEY", "x" * 80), ["COMITY_SECRET_KEY"]),
    "old secret that is guessed": (
        lambda s: setattr(s, "SECRET_KEY_FALLBACKS", ["x" * 80]),
        ["COMITY_OLD_SECRET_KEYS"],
    ),
    "any number of requests": (lambda s: setattr(s, "COMITY_REQUESTS_A_MINUTE", 0), ["COMITY_REQUESTS_A_MINUTE"]),
    "requests not counted": (
        lambda s: setattr(s, "MIDDLEWARE", [one for one in s.MIDDLEWARE if one != deployment.PACE]),
        ["COMITY_REQUESTS_A_MINUTE"],
    ),
    "any host": (lambda s: setattr(s, "ALLOWED_HOSTS", ["*"]), ["COMITY_HOSTS"]),
    "this machine alone": (lambda s: setattr(s, "ALLOWED_HOSTS", ["localhost"]), ["COMITY_HOSTS"]),
    "cookies of sessions": (lambda s: setattr(s, "SESSION_COOKIE_SECURE", False), ["COMITY_MODE"]),
    "cookies of forms": (lambda s: setattr(s, "CSRF_COOKIE_SECURE", False), ["COMITY_MODE"]),
    "cookies for scripts": (lambda s: setattr(s, "SESSION_COOKIE_HTTPONLY", False), ["SESSION_COOKIE_HTTPONLY"]),
    "https for a day": (lambda s: setattr(s, "COMITY_HSTS", 86_400), ["COMITY_HSTS"]),
    "address without https": (lambda s: setattr(s, "COMITY_ADDRESS", "http://comity.example.org"), ["COMITY_ADDRESS"]),
    "second factor of nobody": (lambda s: setattr(s, "SECOND_FACTOR_OF", "nobody"), ["COMITY_SECOND_FACTOR"]),
    "no file of breaches": (lambda s: setattr(s, "COMITY_BREACHED_PASSWORDS", ""), ["COMITY_BREACHED_PASSWORDS"]),
    "no such file of breaches": (
        lambda s: setattr(s, "COMITY_BREACHED_PASSWORDS", str(s.COMITY_HOME / "none")),
        ["COMITY_BREACHED_PASSWORDS"],
    ),
    "second factor not asked for": (
        lambda s: setattr(s, "MIDDLEWARE", [one for one in s.MIDDLEWARE if one != deployment.SECOND_FACTOR]),
        ["COMITY_SECOND_FACTOR"],
    ),
    "open mail": (
        lambda s: (setattr(s, "EMAIL_HOST", "mail.example.org"), setattr(s, "EMAIL_USE_TLS", False)),
        ["COMITY_SMTP_TLS"],
    ),
    "no contact": (lambda s: setattr(s, "COMITY_SECURITY_CONTACT", ""), ["COMITY_SECURITY_CONTACT"]),
    "a marking that is none for the second reader": (
        lambda s: setattr(s, "SECOND_READER", named_for("unclasified", "public")),
        ["COMITY_READER_MARKINGS"],
    ),
    "open home": (lambda s: opened(s.COMITY_HOME, 0o755), ["COMITY_HOME"]),
    "open secret": (lambda s: opened(s.COMITY_HOME / "secret-key", 0o644), ["COMITY_HOME, secret"]),
    "open backups": (lambda s: opened(s.COMITY_HOME / "backups", 0o705), ["COMITY_HOME, backups"]),
    "open backup": (
        lambda s: opened(s.COMITY_HOME / "backups" / "a.comity-backup", 0o604),
        ["COMITY_HOME, backups"],
    ),
    "home in a served folder": (lambda s: setattr(s, "STATIC_ROOT", s.COMITY_HOME.parent), ["COMITY_HOME"]),
}


def test_nothing_is_said_of_a_safe_installation(safe, capsys):
    assert deployment.faults() == []
    call_command("check", "--deploy")
    assert capsys.readouterr().out.splitlines()[-1].startswith("Nothing unsafe was found")


@pytest.mark.parametrize("name", UNSAFE)
def test_what_is_unsafe_is_refused_by_name(safe, name, capsys):
    change, named = UNSAFE[name]
    change(safe)
    assert [fault.split(": ")[0] for fault in deployment.faults()] == named
    with pytest.raises(SystemExit) as ended:
        call_command("check", "--deploy")
    assert ended.value.code == 4
    assert f"{len(named)} to mend." in capsys.readouterr().err


def test_a_database_that_others_can_read_is_refused_on_the_database_that_is_a_file(safe):
    database = safe.COMITY_HOME / "comity.sqlite3"
    opened(database, 0o644)
    said = [fault for fault in deployment.faults() if fault.startswith("COMITY_DATABASE")]
    assert len(said) == (0 if wall.possible() else 1)


def test_a_wall_that_is_asked_for_and_does_not_stand_is_refused(safe):
    safe.COMITY_ROW_SECURITY = True
    said = deployment.faults()
    assert [fault.split(": ")[0] for fault in said] == ["COMITY_ROW_SECURITY"] * 2
    assert "run comity walls on" in said[0]


@pytest.mark.parametrize(
    ("address", "refused", "said"),
    [
        ("postgresql://comity@db.example.org/comity", True, "not demanded"),
        ("postgresql://comity@db.example.org/comity?sslmode=disable", True, "disable"),
        ("postgresql://comity@db.example.org/comity?sslmode=prefer", True, "prefer"),
        ("postgresql://comity@10.0.0.7:5433/comity", True, "not demanded"),
        ("postgresql://comity@db.example.org/comity?sslmode=require", False, "weaker than verify-full"),
        ("postgresql://comity@db.example.org/comity?sslmode=verify-ca", False, "weaker than verify-full"),
        ("postgresql://comity@db.example.org/comity?sslmode=verify-full&sslrootcert=system", False, "verify-full."),
        ("postgresql://comity@%2Frun%2Fpostgresql/comity", False, "on this machine"),
        ("postgresql:///comity", False, "on this machine"),
        ("postgresql://comity@localhost/comity", False, "on this machine"),
        ("postgresql://comity@127.0.0.2/comity", False, "on this machine"),
        ("postgresql://comity@[::1]/comity", False, "on this machine"),
        ("sqlite:////srv/comity/x.sqlite3", False, "on this machine"),
    ],
)
def test_a_database_on_another_machine_has_to_be_spoken_to_by_tls(address, refused, said, monkeypatch, settings):
    monkeypatch.setenv("COMITY_DATABASE", address)
    monkeypatch.setitem(settings.DATABASES, "default", environment.database())
    assert [fault.split(": ")[0] for fault in deployment.database()] == ["COMITY_DATABASE"] * refused
    assert said in deployment.tls_words()


def test_words_of_an_address_that_are_not_known_are_refused(monkeypatch):
    monkeypatch.setenv("COMITY_DATABASE", "postgresql://comity@db.example.org/comity?sslmod=verify-full")
    with pytest.raises(ImproperlyConfigured, match="COMITY_DATABASE: after the question mark"):
        environment.database()


def test_whether_there_is_a_second_wall_is_said_either_way(safe, capsys):
    call_command("check", "--deploy")
    said = capsys.readouterr().out
    assert ("There is no second wall" in said) == (not wall.possible())
    assert ("The second wall between the sides is off" in said) == wall.possible()


def test_pages_of_production_tell_browsers_to_keep_to_https(client, settings):
    assert "Strict-Transport-Security" not in client.get("/").headers
    settings.COMITY_HSTS = deployment.A_YEAR
    assert client.get("/").headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"
    assert "Strict-Transport-Security" in client.get("/no-such-page/").headers


def test_production_alone_asks_for_https(monkeypatch):
    monkeypatch.setenv("COMITY_HSTS", "")
    monkeypatch.setenv("COMITY_MODE", "production")
    assert environment.https_for() == deployment.A_YEAR
    monkeypatch.setenv("COMITY_MODE", "demonstration")
    assert environment.https_for() == 0
    monkeypatch.setenv("COMITY_HSTS", "for ever")
    with pytest.raises(ImproperlyConfigured, match="COMITY_HSTS"):
        environment.https_for()


def test_whom_to_tell_of_a_weakness_stands_where_programs_look(client, settings):
    assert client.get("/.well-known/security.txt").status_code == 404
    settings.COMITY_SECURITY_CONTACT, settings.COMITY_ADDRESS = CONTACT, "https://comity.example.org"
    answer = client.get("/.well-known/security.txt")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/plain; charset=utf-8")
    assert text_at(datetime(2026, 11, 26, 2, 30, tzinfo=UTC)).splitlines() == [
        f"Contact: {CONTACT}",
        "Expires: 2027-05-25T00:00:00Z",
        "Preferred-Languages: en",
        "Canonical: https://comity.example.org/.well-known/security.txt",
    ]


@pytest.mark.parametrize("given", ["security@example.org", "http://example.org", "mailto:a\nExpires: never"])
def test_a_contact_that_is_none_is_refused(monkeypatch, given):
    monkeypatch.setenv("COMITY_SECURITY_CONTACT", given)
    with pytest.raises(ImproperlyConfigured, match="COMITY_SECURITY_CONTACT"):
        environment.security_contact()


@pytest.mark.parametrize(("given", "where"), [("yes", "postgresql://a@b/c"), ("on", "sqlite:///a")])
def test_a_wall_that_cannot_be_is_refused(monkeypatch, given, where):
    monkeypatch.setenv("COMITY_ROW_SECURITY", given)
    monkeypatch.setenv("COMITY_DATABASE", where)
    with pytest.raises(ImproperlyConfigured, match="COMITY_ROW_SECURITY"):
        environment.row_security()


def test_behind_the_wall_a_command_asks_for_the_system_and_a_page_for_nobody(monkeypatch):
    monkeypatch.setenv("COMITY_ROW_SECURITY", "on")
    monkeypatch.setenv("COMITY_DATABASE", "postgresql://comity@db.example.org/comity")
    monkeypatch.setenv("COMITY_IN_COMMAND", "yes")
    assert environment.database()["OPTIONS"] == {"options": "-c comity.reach=system"}
    monkeypatch.setenv("COMITY_IN_COMMAND", "")
    assert environment.database()["OPTIONS"] == {"options": "-c comity.reach="}
    monkeypatch.setenv("COMITY_ROW_SECURITY", "off")
    assert "OPTIONS" not in environment.database()

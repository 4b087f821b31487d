"""What the operator sets for mail and the clock: read well, and refused by name where it cannot be meant."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from comity.config import mail

NAMES = ("SMTP_HOST", "SMTP_PORT", "SMTP_TLS", "SMTP_USER", "SMTP_PASSWORD", "MAIL_FROM", "ADDRESS", "ZONE", "MODE")


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch):
    for name in NAMES:
        monkeypatch.delenv(f"COMITY_{name}", raising=False)


def test_without_anything_no_mail_is_sent_and_links_lead_to_this_machine():
    told = (mail.mail_host(), mail.mail_port(), mail.mail_way(), mail.address(), mail.zone())
    assert told == ("", 587, "starttls", "http://127.0.0.1:8000", "UTC")
    assert mail.mail_from() == "Comity <comity@localhost>"


@pytest.mark.parametrize(("way", "port"), [("starttls", 587), ("tls", 465), ("none", 25)])
def test_the_port_follows_from_the_way_unless_it_is_said(monkeypatch, way, port):
    monkeypatch.setenv("COMITY_SMTP_TLS", way)
    assert mail.mail_port() == port
    monkeypatch.setenv("COMITY_SMTP_PORT", "2525")
    assert mail.mail_port() == 2525


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("COMITY_SMTP_TLS", "ssl", mail.mail_way),
        ("COMITY_SMTP_PORT", "0", mail.mail_port),
        ("COMITY_SMTP_PORT", "smtp", mail.mail_port),
        ("COMITY_MAIL_FROM", "Comity", mail.mail_from),
        ("COMITY_ADDRESS", "comity.example.org", mail.address),
        ("COMITY_ADDRESS", "https://comity.example.org/path", mail.address),
        ("COMITY_ZONE", "Mars/Base", mail.zone),
    ],
)
def test_what_cannot_be_meant_is_refused_by_its_name(monkeypatch, name, value, read):
    monkeypatch.setenv(name, value)
    with pytest.raises(ImproperlyConfigured, match=name):
        read()


def test_a_mail_server_needs_a_sender_and_in_production_links_by_https(monkeypatch):
    monkeypatch.setenv("COMITY_SMTP_HOST", "mail.example.org")
    with pytest.raises(ImproperlyConfigured, match="COMITY_MAIL_FROM"):
        mail.mail_from()
    monkeypatch.setenv("COMITY_MODE", "production")
    for wrong in ("", "http://comity.example.org"):
        monkeypatch.setenv("COMITY_ADDRESS", wrong)
        with pytest.raises(ImproperlyConfigured, match="COMITY_ADDRESS"):
            mail.address()
    monkeypatch.setenv("COMITY_ADDRESS", "https://comity.example.org/")
    assert mail.address() == "https://comity.example.org"


def test_languages_are_english_and_those_that_have_words(tmp_path):
    for name in ("fr", "az", "en_GB.txt"):
        (tmp_path / name).mkdir() if "." not in name else (tmp_path / name).write_text("")
    assert mail.languages(tmp_path) == ["en-gb", "az", "fr"]

"""Mail, the address of this installation and its zone, as the operator sets them."""

import os
from collections.abc import Iterable
from email.utils import parseaddr
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from django.conf import global_settings
from django.core.exceptions import ImproperlyConfigured

from comity.config.environment import in_production

HERE = "http://127.0.0.1:8000"
WAYS = ("starttls", "tls", "none")
PORTS = {"starttls": 587, "tls": 465, "none": 25}


def given(name: str) -> str:
    """What the operator set, without blanks around it."""
    return os.environ.get(name, "").strip()


def mail_host() -> str:
    """COMITY_SMTP_HOST; without it no mail is sent, and what there is to tell stands on pages only."""
    return given("COMITY_SMTP_HOST")


def mail_way() -> str:
    """COMITY_SMTP_TLS: starttls (the default), tls from the first byte, or none in an own network."""
    way = given("COMITY_SMTP_TLS") or "starttls"
    if way not in WAYS:
        raise ImproperlyConfigured(f"COMITY_SMTP_TLS: {', '.join(WAYS)}.")
    return way


def mail_port() -> int:
    """COMITY_SMTP_PORT; by default 587, 465 with tls, 25 with none."""
    text = given("COMITY_SMTP_PORT")
    if text and not (text.isascii() and text.isdigit() and 0 < int(text) < 65536):
        raise ImproperlyConfigured("COMITY_SMTP_PORT: a number between 1 and 65535.")
    return int(text) if text else PORTS[mail_way()]


def mail_from() -> str:
    """COMITY_MAIL_FROM: whom mail comes from, "Comity <comity@example.org>"; needed once there is a mail server."""
    sender = given("COMITY_MAIL_FROM")
    if sender and "@" not in parseaddr(sender)[1]:
        raise ImproperlyConfigured("COMITY_MAIL_FROM: a mail address is needed, such as Comity <comity@example.org>.")
    if not sender and mail_host():
        raise ImproperlyConfigured("COMITY_MAIL_FROM: say whom mail comes from, such as Comity <comity@example.org>.")
    return sender or "Comity <comity@localhost>"


def address() -> str:
    """COMITY_ADDRESS: where people open this installation, for the links in mails."""
    address = given("COMITY_ADDRESS").rstrip("/")
    parts = urlsplit(address)
    if address and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or parts.query):
        raise ImproperlyConfigured("COMITY_ADDRESS: scheme and host alone, such as https://comity.example.org.")
    if in_production() and mail_host() and parts.scheme != "https":
        raise ImproperlyConfigured("COMITY_ADDRESS: mails lead there; an address that begins with https:// is needed.")
    return address or HERE


def zone() -> str:
    """COMITY_ZONE: the zone of days and of digests where a member chose no other; UTC unless said otherwise."""
    zone = given("COMITY_ZONE") or "UTC"
    if zone not in available_timezones():
        raise ImproperlyConfigured(f"COMITY_ZONE: {zone} is no time zone; write one such as Europe/Brussels.")
    return zone


def languages(folder: Path) -> list[str]:
    """The languages that pages and mails are written in: English, and those whose words are in this folder."""
    return ["en-gb", *sorted(path.name.replace("_", "-").lower() for path in folder.glob("*/") if path.is_dir())]


def named(codes: Iterable[str]) -> list[tuple[str, str]]:
    """These languages with their names."""
    names = dict(global_settings.LANGUAGES)
    return [(code, names.get(code, code)) for code in codes]

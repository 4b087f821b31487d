"""What makes an installation unsafe, by the name of the setting or the place; asked by `comity check --deploy`."""

import stat
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from django.conf import settings

from comity.access import wall
from comity.access.breached import wrong_with
from comity.access.marking import ladder

SHORTEST_SECRET, FEWEST_SIGNS = 50, 12
A_YEAR = 365 * 24 * 3600
OTHERS = stat.S_IRWXO
HERE = {"127.0.0.1", "localhost", "[::1]", "::1", "testserver"}
SERVED = ("/var/www", "/srv/http", "/srv/www", "/usr/share/nginx", "/usr/local/www")
SERVED_NAMES = {"public_html", "htdocs", "wwwroot"}
SECOND_FACTOR = "comity.web.account.watching.SecondFactorMiddleware"
PACE = "comity.web.pace.PaceMiddleware"
FULL_TLS = "verify-full"
# encrypted, and yet somebody in between may pass for the server
WEAKER_TLS = {"require": "the server is not asked who it is", "verify-ca": "any server with a known paper is believed"}

Faults = Iterator[str]


def mode() -> Faults:
    """Production is said, and nothing of a demonstration is left."""
    if not settings.COMITY_IN_PRODUCTION:
        yield "COMITY_MODE: say production; a demonstration trusts whoever reaches it."
    if settings.DEBUG:
        yield "DEBUG: faults would be shown with what the program knows; it must be off."


def secret() -> Faults:
    """The secret cannot be guessed, nor one that still counts."""
    if guessed(settings.SECRET_KEY):
        yield f"COMITY_SECRET_KEY: at least {SHORTEST_SECRET} random characters are needed."
    if any(map(guessed, settings.SECRET_KEY_FALLBACKS)):
        yield "COMITY_OLD_SECRET_KEYS: one of them can be guessed, and what it signs is believed; take it out."


def guessed(key: str) -> bool:
    """Too short, or of too few signs."""
    return len(key) < SHORTEST_SECRET or len(set(key)) < FEWEST_SIGNS


def hosts() -> Faults:
    """The hosts are named one by one."""
    named = set(settings.ALLOWED_HOSTS)
    if "*" in named or not named - HERE:
        yield "COMITY_HOSTS: name the hosts that people open this installation by; * is not allowed."


def reader() -> Faults:
    """The markings that may go to the second reader are those of this installation."""
    named = settings.SECOND_READER.markings if settings.SECOND_READER else ()
    known = {level.code for level in ladder().levels}
    for code in sorted(set(named) - known):
        yield f"COMITY_READER_MARKINGS: {code} is no marking of this installation; no text would ever go."


def transport() -> Faults:
    """Cookies and pages go by https alone."""
    if not (settings.SESSION_COOKIE_SECURE and settings.CSRF_COOKIE_SECURE):
        yield "COMITY_MODE: without production cookies also go without https."
    if not settings.SESSION_COOKIE_HTTPONLY:
        yield "SESSION_COOKIE_HTTPONLY: scripts could read the cookie of a session; it must be on."
    if settings.COMITY_HSTS < A_YEAR:
        yield f"COMITY_HSTS: browsers keep to https for {settings.COMITY_HSTS} seconds; a year is {A_YEAR}."
    if not settings.COMITY_ADDRESS.startswith("https://"):
        yield "COMITY_ADDRESS: say where people open this installation; it begins with https://."


def second_factor() -> Faults:
    """Who tables, agrees, releases or keeps the server needs a second factor."""
    if settings.SECOND_FACTOR_OF == "nobody" or SECOND_FACTOR not in settings.MIDDLEWARE:
        yield "COMITY_SECOND_FACTOR: nobody needs one; say everyone, or deciders for those who table and release."


def breached() -> Faults:
    """Passwords known from breaches are refused."""
    path = settings.COMITY_BREACHED_PASSWORDS
    if not path:
        yield "COMITY_BREACHED_PASSWORDS: name a file of hashes of passwords known from breaches; else they are taken."
    elif wrong := wrong_with(path):
        yield f"COMITY_BREACHED_PASSWORDS: {wrong}"


def mail() -> Faults:
    """Mail does not travel open to another machine."""
    open_way = not (settings.EMAIL_USE_TLS or settings.EMAIL_USE_SSL)
    if settings.EMAIL_HOST and open_way and settings.EMAIL_HOST not in HERE:
        yield "COMITY_SMTP_TLS: mail goes unencrypted to another machine; say starttls or tls."


def database() -> Faults:
    """What the database is asked and answers does not travel open to another machine."""
    if far_database() and sslmode() not in {FULL_TLS, *WEAKER_TLS}:
        yield (
            "COMITY_DATABASE: the server of the database is another machine and TLS is not demanded; "
            f"put ?sslmode={FULL_TLS} at the end of the address."
        )


def far_database() -> bool:
    """The database is spoken to over a network: neither a file, nor a socket, nor this machine."""
    told = settings.DATABASES["default"]
    host = str(told.get("HOST") or "")
    return "postgresql" in told["ENGINE"] and bool(host) and not host.startswith("/") and not is_here(host)


def is_here(host: str) -> bool:
    """This machine, by name or by an address that leads nowhere else."""
    try:
        return host in HERE or ip_address(host).is_loopback
    except ValueError:
        return False


def sslmode() -> str:
    """How the server of the database has to speak; nothing is what the library does by itself, which may be open."""
    return str(settings.DATABASES["default"].get("OPTIONS", {}).get("sslmode", ""))


def requests() -> Faults:
    """Nobody can ask for as many pages as they like."""
    if not settings.COMITY_REQUESTS_A_MINUTE or PACE not in settings.MIDDLEWARE:
        yield "COMITY_REQUESTS_A_MINUTE: there is no limit of requests; 600 a minute are many."


def contact() -> Faults:
    """Whoever finds a weakness knows whom to tell."""
    if not settings.COMITY_SECURITY_CONTACT:
        yield "COMITY_SECURITY_CONTACT: say whom to tell of a weakness: mailto: with an address, or an https:// page."


def local_state() -> Faults:
    """Nobody else on this machine reads the database, the secret or a backup."""
    home = Path(settings.COMITY_HOME)
    yield from open_to_others("COMITY_HOME", home)
    yield from open_to_others("COMITY_HOME, secret", home / "secret-key")
    backups = home / "backups"
    for path in [backups, *(sorted(backups.iterdir()) if backups.is_dir() else [])]:
        yield from open_to_others("COMITY_HOME, backups", path)
    database = settings.DATABASES["default"]
    if "sqlite3" in database["ENGINE"]:
        for ending in ("", "-wal", "-shm"):
            yield from open_to_others("COMITY_DATABASE", Path(f"{database['NAME']}{ending}"))


def open_to_others(name: str, path: Path) -> Faults:
    """A sentence when others than owner and group may reach it."""
    if path.exists() and path.stat().st_mode & OTHERS:
        yield f"{name}: {path} can be reached by everyone on this machine; run chmod o-rwx on it."


def served() -> Faults:
    """The home folder lies where no server of pages looks for files."""
    home = Path(settings.COMITY_HOME).resolve()
    roots = [*map(Path, SERVED), Path(settings.STATIC_ROOT)]
    below = next((root for root in roots if home.is_relative_to(root)), None)
    if below is not None or SERVED_NAMES & set(home.parts):
        yield f"COMITY_HOME: {home} lies in a folder that servers of pages hand out; choose another."


def second_wall() -> Faults:
    """Where the second wall is asked for, it stands whole and holds the role of the application."""
    if settings.COMITY_ROW_SECURITY:
        found = wall.standing()
        if found.open:
            yield f"COMITY_ROW_SECURITY: {len(found.open)} tables are without the wall; run comity walls on."
        if found.bypassed:
            yield "COMITY_ROW_SECURITY: the role of the database walks through it; take one that is no superuser."


QUESTIONS: tuple[Callable[[], Faults], ...] = (
    *(mode, secret, hosts, transport, second_factor, breached, mail, database, requests),
    *(contact, local_state, served, second_wall, reader),
)


def faults() -> list[str]:
    """Everything that makes this installation unsafe, each by the name of what to change."""
    return [fault for question in QUESTIONS for fault in question()]


def wall_words() -> str:
    """One sentence on the second wall."""
    if not wall.possible():
        return "There is no second wall between the sides: SQLite has none, and the policy of the rooms is the rule."
    state: Any = "on" if settings.COMITY_ROW_SECURITY else "off"
    return f"The second wall between the sides is {state}; the policy of the rooms is the rule."


def tls_words() -> str:
    """One sentence on the way to the database."""
    if not far_database():
        return "The database is on this machine; nothing it says passes a network."
    mode = sslmode()
    if mode in WEAKER_TLS:
        return f"COMITY_DATABASE: sslmode={mode} is weaker than {FULL_TLS}: {WEAKER_TLS[mode]}."
    return f"TLS to the server of the database: {mode or 'not demanded'}."

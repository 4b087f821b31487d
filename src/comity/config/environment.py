"""What the operator sets, read from COMITY_... variables; unsafe values of production are refused by name."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

from comity.config.secret_files import secret

SHORTEST_SECRET = 50
REQUESTS_A_MINUTE = 600
FASTEST = 10**6
OLD_WORDS = {"demanded": "deciders", "offered": "nobody"}  # of COMITY_SECOND_FACTOR
CONNECTION_WORDS = {"sslmode", "sslrootcert", "sslcert", "sslkey", "sslcrl"}  # of libpq, in an address of PostgreSQL
TRYING_OUT = {("http", "127.0.0.1"), ("http", "localhost")}
SQLITE_SETUP = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous={synchronous}; PRAGMA foreign_keys=ON; "
    "PRAGMA cache_size=-8000; PRAGMA temp_store=MEMORY"
)


def home() -> Path:
    """The folder of local state: database, uploads, secret key. COMITY_HOME, else `var` where the command runs."""
    return Path(os.environ.get("COMITY_HOME", "var")).resolve()


def in_production() -> bool:
    """COMITY_MODE=production; anything else is a demonstration on this machine."""
    return os.environ.get("COMITY_MODE", "demonstration") == "production"


def secret_key() -> str:
    """COMITY_SECRET_KEY; outside production one is made and kept in the home folder, readable by its owner alone."""
    given = secret("COMITY_SECRET_KEY")
    if len(given) >= SHORTEST_SECRET:
        return given
    if given or in_production():
        raise ImproperlyConfigured(f"COMITY_SECRET_KEY: at least {SHORTEST_SECRET} random characters are needed.")
    path = home() / "secret-key"
    if path.exists():
        return path.read_text(encoding="ascii").strip()
    key = secrets.token_urlsafe(SHORTEST_SECRET)
    part = path.with_name(f".{path.name}.{secrets.token_hex(8)}")  # two containers have one and the same process id
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.touch(mode=0o600)
        part.write_text(key, encoding="ascii")
        return kept(part, path)
    except OSError:
        return key  # a command that keeps nothing may run where nothing can be written


def kept(part: Path, path: Path) -> str:
    """What stands at `path` once `part` was put there, unless another process was first: then what that one put.

    Whole at once, because another process may look for it at this moment. Raises OSError where nothing can be written.
    """
    try:
        path.hardlink_to(part)  # refused where something stands, in one step
    except FileExistsError:
        pass
    except OSError:
        return part.replace(path).read_text(encoding="ascii").strip()  # a file system that knows no links
    part.unlink(missing_ok=True)
    return path.read_text(encoding="ascii").strip()


def old_secret_keys() -> list[str]:
    """COMITY_OLD_SECRET_KEYS, with blanks between: what they signed and sealed holds until they are taken out."""
    given = secret("COMITY_OLD_SECRET_KEYS").split()
    if any(len(key) < SHORTEST_SECRET for key in given):
        raise ImproperlyConfigured(f"COMITY_OLD_SECRET_KEYS: each has at least {SHORTEST_SECRET} characters.")
    if given and secret_key() in given:
        raise ImproperlyConfigured("COMITY_OLD_SECRET_KEYS: the key in use, COMITY_SECRET_KEY, is among them.")
    return given


def requests_a_minute() -> int:
    """COMITY_REQUESTS_A_MINUTE: how many a session, or a network without one, may send; 0 is as many as they like.

    600 in production, and no limit in a demonstration.
    """
    given = os.environ.get("COMITY_REQUESTS_A_MINUTE", "").strip() or str(REQUESTS_A_MINUTE * in_production())
    if not (given.isascii() and given.isdigit() and int(given) <= FASTEST):
        raise ImproperlyConfigured(f"COMITY_REQUESTS_A_MINUTE: a number up to {FASTEST:,}; 0 is no limit.")
    return int(given)


def listed(name: str) -> list[str]:
    """The members of a variable that is a list, separated by commas."""
    return [one.strip() for one in os.environ.get(name, "").split(",") if one.strip()]


def hosts() -> list[str]:
    """COMITY_HOSTS, separated by commas; this machine alone unless said otherwise."""
    given = listed("COMITY_HOSTS")
    if in_production() and (not given or "*" in given):
        raise ImproperlyConfigured("COMITY_HOSTS: name the hosts that this installation answers for; * is not allowed.")
    return given or ["127.0.0.1", "localhost", "[::1]", "testserver"]


def origins() -> list[str]:
    """Where forms may come from behind the front server that ends TLS: the hosts of production, by https."""
    wanted = [f"*{host}" if host.startswith(".") else host for host in hosts()]
    return [f"https://{host}" for host in wanted] if in_production() else []


def markings() -> str:
    """COMITY_MARKINGS: a file that describes the ladder of markings; empty is the one that is shipped."""
    return os.environ.get("COMITY_MARKINGS", "")


def documents() -> str:
    """COMITY_DOCUMENTS: a folder with the template, mark and faces of this installation; empty is all as shipped."""
    given = os.environ.get("COMITY_DOCUMENTS", "")
    if given and not Path(given).is_dir():
        raise ImproperlyConfigured(f"COMITY_DOCUMENTS: {given} is no folder; name one that is there.")
    return given


def second_factor_of() -> str:
    """COMITY_SECOND_FACTOR: demanded of everyone, of deciders (who table, agree, release, keep the server), of nobody.

    Production demands it of everyone unless told otherwise, the demonstration of nobody.
    """
    given = os.environ.get("COMITY_SECOND_FACTOR") or ("everyone" if in_production() else "nobody")
    of = OLD_WORDS.get(given, given)
    if of not in {"everyone", "deciders", "nobody"}:
        raise ImproperlyConfigured("COMITY_SECOND_FACTOR: everyone, deciders or nobody.")
    return of


def house_words() -> list[str]:
    """COMITY_HOUSE_WORDS, separated by commas: names of which no password may be made, besides those known anyway."""
    return listed("COMITY_HOUSE_WORDS")


def breached_passwords() -> str:
    """COMITY_BREACHED_PASSWORDS: a file of hashes of passwords known from breaches; empty is none."""
    return os.environ.get("COMITY_BREACHED_PASSWORDS", "").strip()


def proxies() -> int:
    """COMITY_PROXIES: how many own servers stand in front and write X-Forwarded-For; none is believed by default."""
    given = os.environ.get("COMITY_PROXIES") or "0"
    if not (given.isascii() and given.isdigit() and len(given) == 1):
        raise ImproperlyConfigured("COMITY_PROXIES: the number of own servers in front, 0 to 9.")
    return int(given)


def identity_provider() -> dict[str, Any]:
    """COMITY_OIDC_ISSUER and the three beside it: where else members prove who they are; nowhere at first.

    Over plain http only this machine is believed, for trying it out.
    """
    told = {name: os.environ.get(name, "") for name in ("COMITY_OIDC_ISSUER", "COMITY_OIDC_CLIENT_ID")}
    told["COMITY_OIDC_CLIENT_SECRET"] = secret("COMITY_OIDC_CLIENT_SECRET")
    address, client, shared = told.values()
    if not any(told.values()):
        return {}
    if missing := [name for name, given in told.items() if not given]:
        raise ImproperlyConfigured(f"{', '.join(missing)}: needed too, for signing in with an identity provider.")
    issuer = urlsplit(address)
    if issuer.scheme != "https" and (issuer.scheme, issuer.hostname) not in {
        ("http", "127.0.0.1"),
        ("http", "localhost"),
    }:
        raise ImproperlyConfigured("COMITY_OIDC_ISSUER: an address that begins with https://.")
    app = {
        "provider_id": "oidc",
        "name": os.environ.get("COMITY_OIDC_NAME") or issuer.hostname,
        "client_id": client,
        "secret": shared,
        "settings": {"server_url": address, "oauth_pkce_enabled": True},
    }
    return {"openid_connect": {"APPS": [app]}}


def https_for() -> int:
    """COMITY_HSTS: seconds for which browsers keep to https; a year in production, and nothing in a demonstration."""
    given = os.environ.get("COMITY_HSTS", "") or str(365 * 24 * 3600)
    if not (given.isascii() and given.isdigit()):
        raise ImproperlyConfigured("COMITY_HSTS: a number of seconds.")
    return int(given) if in_production() else 0


def security_contact() -> str:
    """COMITY_SECURITY_CONTACT: whom to tell of a weakness, mailto:... or https://..., for security.txt (RFC 9116)."""
    given = os.environ.get("COMITY_SECURITY_CONTACT", "").strip()
    if given and (not given.startswith(("mailto:", "https://")) or not given.isprintable()):
        raise ImproperlyConfigured("COMITY_SECURITY_CONTACT: begin with mailto: or https://.")
    return given


def row_security() -> bool:
    """COMITY_ROW_SECURITY=on: PostgreSQL itself keeps the sides apart, as a second wall; off unless said so."""
    given = os.environ.get("COMITY_ROW_SECURITY", "off")
    if given not in {"on", "off"}:
        raise ImproperlyConfigured("COMITY_ROW_SECURITY: on or off.")
    if given == "on" and not secret("COMITY_DATABASE").startswith("postgres"):
        raise ImproperlyConfigured("COMITY_ROW_SECURITY: only PostgreSQL has a second wall; see COMITY_DATABASE.")
    return given == "on"


def reach() -> str:
    """For whom a new connection asks behind the second wall: a command and the worker for the system, a page nobody."""
    return "system" if os.environ.get("COMITY_IN_COMMAND") else ""


def database() -> dict[str, Any]:
    """COMITY_DATABASE: postgresql://user:password@host:port/name, or sqlite:///path (the default, in home)."""
    given = secret("COMITY_DATABASE")
    if not given:
        with suppress(OSError):  # a command that keeps nothing may run where nothing can be written
            home().mkdir(parents=True, exist_ok=True)
        given = f"sqlite:///{home() / 'comity.sqlite3'}"
    parts = urlsplit(given)
    if parts.scheme == "sqlite":
        return sqlite(parts.path.removeprefix("/") if parts.path.startswith("//") else parts.path)
    if parts.scheme in {"postgresql", "postgres"}:
        return postgresql(parts)
    raise ImproperlyConfigured("COMITY_DATABASE: begin with sqlite:/// or postgresql://.")


def postgresql(parts: SplitResult) -> dict[str, Any]:
    """The server that an address names, and how it is spoken to: ?sslmode=verify-full and what belongs to it."""
    words = dict(parse_qsl(parts.query, keep_blank_values=True))
    if words.keys() - CONNECTION_WORDS:
        known = ", ".join(sorted(CONNECTION_WORDS))
        raise ImproperlyConfigured(f"COMITY_DATABASE: after the question mark only {known} are known.")
    options = words | ({"options": f"-c comity.reach={reach()}"} if row_security() else {})
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or "").replace("%2F", "/"),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        **({"OPTIONS": options} if options else {}),
    }


def sqlite(name: str) -> dict[str, Any]:
    """SQLite that many may write to: one writer at a time from the start of a transaction, readers never wait.

    Deferred transactions fail on lock upgrade whatever the time-out, hence IMMEDIATE. FULL loses nothing acknowledged
    in a power cut; the demonstration may say NORMAL by COMITY_SYNCHRONOUS.
    """
    synchronous = os.environ.get("COMITY_SYNCHRONOUS", "FULL").upper()
    if synchronous not in {"FULL", "NORMAL"}:
        raise ImproperlyConfigured("COMITY_SYNCHRONOUS: FULL or NORMAL.")
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": name,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 10,
            "init_command": SQLITE_SETUP.format(synchronous=synchronous),
        },
    }

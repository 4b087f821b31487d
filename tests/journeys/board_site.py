"""A whole site for a journey: its own home and database, web server and worker under the supervisor."""

import fcntl
import hashlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit, urlunsplit
from urllib.request import urlopen

import psycopg

from tests.board_world import PASSWORD
from tests.house.tree import ROOT
from tests.prepared import migrated

DATABASE = "comity.sqlite3"
PATIENCE = 180.0  # a machine that does much else is slow to start, and to end
SEED = """
import django
django.setup()
from comity.drafting.actions import copy_scenario
from tests.board_world import NOON, build
world = build()
for number in range({copies}):
    copy_scenario(world.scenario, by=world.cast["maria"], at=NOON)
{more}
print(world.programme.ref, *world.programme.scenarios.order_by("letter").values_list("ref", flat=True))
"""
# what `comity demo` loads, without its catalogue and the goals of its predecessor told of
DEMONSTRATION = """
import django
django.setup()
from django.utils.timezone import now
from comity.exchange import demonstration, demonstration_lineage, demonstration_records, demonstration_vocabulary
def load(by, at):
    demonstration.load_directory(by, at, str)
    for kind in ("areas", "providers"):
        name = dict(demonstration_records.TABLES)[kind]
        data = demonstration.FOLDER.joinpath(name).read_bytes()
        demonstration_records.load_table(kind, name, data, by, at)
    demonstration_records.load_programmes(by, at, str)
    demonstration.load_cast(by, at)
    demonstration_vocabulary.load_vocabulary(by, at, str)
    told = demonstration.tree(demonstration_lineage.FILE)
    demonstration_lineage.predecessor_in_force(told, by, at)
    return demonstration_records.draft_programme(by)
at = now()
print(load(demonstration.load_sides(at), at).ref)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Where the site is, its programme, its copies by letter, the process that holds it together, who signs in how."""

    url: str
    programme: str
    copies: dict[str, str]
    supervisor: int
    password: str = PASSWORD

    def board(self, letter: str) -> str:
        """The address of the board of a copy."""
        return f"{self.url}/board/{self.copies[letter]}/"


@contextmanager
def running(
    home: Path,
    copies: int = 0,
    more: str = "",
    world: str = SEED,
    password: str = PASSWORD,
    named: Mapping[str, str] | None = None,
) -> Iterator[Site]:
    """The site with copies A, B and so on, until the block ends.

    `more` are lines that add to its world, `named` what its operator named besides.
    """
    with database(home) as address:
        env = {**os.environ, "COMITY_HOME": str(home), "COMITY_DATABASE": address, "COMITY_SYNCHRONOUS": "NORMAL"}
        env["DJANGO_SETTINGS_MODULE"] = "comity.config.settings"
        programme, *refs = filled(home, world.format(copies=copies - 1, more=more), env).split()
        port = free_port()
        env |= named or {}
        command = [sys.executable, "-m", "comity", "serve", "--port", str(port), "--workers", "1"]
        process = subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.DEVNULL)
        try:
            url = f"http://127.0.0.1:{port}"
            wait_for(url)
            letters = dict(zip("ABCDEFGH", refs, strict=False))
            yield Site(url=url, programme=programme, copies=letters, supervisor=process.pid, password=password)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE)


def filled(home: Path, world: str, env: dict[str, str]) -> str:
    """A home with this world, and what building it told; each worker of a run of tests has a copy of the first."""
    if env["COMITY_DATABASE"].startswith("postgres"):
        ask([sys.executable, "-m", "comity", "migrate"], env)
        return ask([sys.executable, "-c", world], env)
    run = home.parents["PYTEST_XDIST_WORKER" in env]
    kept = run / f"world-{hashlib.sha256(world.encode()).hexdigest()[:16]}"
    with kept.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        told = kept.with_suffix(".told")
        if told.exists():
            shutil.copytree(kept, home, dirs_exist_ok=True)
        else:
            shutil.copyfile(migrated(run), home / DATABASE)
            words = ask([sys.executable, "-c", world], env)
            shutil.copytree(home, kept)
            told.write_text(words, encoding="utf-8")
    return told.read_text(encoding="utf-8")


@contextmanager
def database(home: Path) -> Iterator[str]:
    """A database of its own: a file in the home, or a new one on the server that the tests run beside."""
    given = os.environ.get("COMITY_DATABASE", "")
    if not given.startswith("postgres"):
        yield f"sqlite:///{home / DATABASE}"
        return
    name = f"journey_{os.getpid()}_{home.name}"
    with psycopg.connect(given, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"'.encode())
        try:
            yield urlunsplit(urlsplit(given)._replace(path=f"/{name}"))
        finally:
            server.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())


def ask(command: list[str], env: dict[str, str]) -> str:
    """What a command prints; its complaint when it fails."""
    done = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(url: str) -> None:
    """Until the site answers."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            urlopen(f"{url}/sign-in/").close()
        except (URLError, ConnectionError):
            time.sleep(0.2)
        else:
            return
    raise AssertionError("the site did not start")


def descendants(pid: int) -> Iterator[int]:
    """Every process below one, read from the system's own table."""
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and parent_of(int(folder.name)) == pid:
            yield int(folder.name)
            yield from descendants(int(folder.name))


def parent_of(pid: int) -> int:
    """The parent of a process; 0 for one that is gone."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return 0
    return int(stat.rpartition(")")[2].split()[1])


def command_of(pid: int) -> str:
    """The command line of a process; empty for one that is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    except OSError:
        return ""


def kill_engine(site: Site) -> bool:
    """Kill the process in which the engine works on a run, as a machine short of memory would. False: none is there."""
    for pid in descendants(site.supervisor):
        if "engine" in command_of(pid):
            os.kill(pid, signal.SIGKILL)
            return True
    return False

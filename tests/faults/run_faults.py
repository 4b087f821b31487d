"""`make faults`: kill and strike a release, an import and a mail run, and print what was lost (nothing may be).

`python -m tests.faults.run_faults --kills 300`, on SQLite, or on the PostgreSQL server named in COMITY_DATABASE.
"""

import argparse
import importlib
import os
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import django
import psycopg
from django.core.management import call_command

SHORT = ("release", "take", "half")  # of these acts the short form tries every statement


def prepare(folder):
    """A database of its own: a file of this folder, or on the server that is named a database of a new name."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "comity.config.settings"
    os.environ["COMITY_HOME"] = str(folder)
    given = os.environ.get("COMITY_DATABASE", "")
    if not given.startswith("postgres"):
        os.environ["COMITY_DATABASE"] = f"sqlite:///{folder / 'faults.sqlite3'}"
    else:
        name = f"faults_{os.getpid()}"
        with psycopg.connect(given, autocommit=True) as server:
            server.execute(f'CREATE DATABASE "{name}"')
        os.environ["COMITY_DATABASE"] = urlunsplit(urlsplit(given)._replace(path=f"/{name}"))
    django.setup()
    call_command("migrate", verbosity=0)


def say(*lines):
    """At once, for whoever waits."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def main():
    """Run all kinds; exit code 1 when anything was lost or left half-done."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=300, help="random kills of each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--short", action="store_true", help="statements of one act of each kind only")
    parser.add_argument("--only", choices=["release", "import", "mail"], help="one kind alone")
    given = parser.parse_args()
    kinds = [given.only] if given.only else ["release", "import", "mail"]
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        prepare(Path(folder))
        importlib.import_module("tests.faults.killed_world").build()
        killing = importlib.import_module("tests.faults.killing")
        striking = importlib.import_module("tests.faults.striking")
        mailing = importlib.import_module("tests.faults.mailing")
        acts = SHORT if given.short else ()
        good = True
        for kind in kinds:
            began = time.monotonic()
            if kind == "mail":
                tallies = [mailing.killed_senders(given.kills, given.seed, 2 if given.short else 12)]
            else:
                tallies = [striking.struck_everywhere(kind, acts), killing.random_kills(kind, given.kills, given.seed)]
            for tally in tallies:
                say(tally.words(), *tally.faults[:10])
                good = good and tally.good
            say(f"  {time.monotonic() - began:.1f} s")
        planted = striking.struck_everywhere("planted", SHORT)
        say("", "An act in two transactions, planted to be found:", *(f"  {fault}" for fault in planted.faults))
        good = good and planted.torn == 2
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()

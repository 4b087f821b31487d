"""What is dear to make is made once for a whole run of tests on SQLite, and copied from then on, whoever asks first."""

import fcntl
import os
import pickle
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from django.db import connection, transaction

Made = TypeVar("Made")
FRESH = 600.0  # seconds; what was seen five minutes before a world was built is to be seen lately
ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def folder_of_run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that all workers of this run of tests have in common, and no other run.

    A test may begin a run of its own, with a product that was changed: such a run is no worker, whatever it inherits.
    """
    base = tmp_path_factory.getbasetemp()
    return base.parent if hasattr(request.config, "workerinput") else base


@contextmanager
def alone(kept: Path) -> Iterator[None]:
    """Meanwhile no other worker makes this, or looks whether it is there."""
    with kept.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def migrated(folder: Path) -> Path:
    """A database with all tables and no more, made by the command that makes them for an installation."""
    kept = folder / "migrated.sqlite3"
    with alone(kept):
        if not kept.exists():
            part = folder / "migrating.sqlite3"
            command = [sys.executable, "-m", "comity", "migrate", "--verbosity", "0"]
            env = {**os.environ, "COMITY_DATABASE": f"sqlite:///{part}", "COMITY_SYNCHRONOUS": "NORMAL"}
            subprocess.run(command, cwd=ROOT, env=env, check=True)
            part.rename(kept)
    return kept


@contextmanager
def filled_before(kept: Path) -> Iterator[None]:
    """The database in memory that the tests are about to open is there already, as a copy of this file."""
    name = connection.creation._get_test_db_name()
    with closing(sqlite3.connect(name, uri=True)) as memory:
        with closing(sqlite3.connect(kept)) as file:
            file.backup(memory)
        yield


@contextmanager
def standing(folder: Path, name: str, build: Callable[[], Made]) -> Iterator[Made]:
    """What this builds, with its rows in the database meanwhile; all that is changed in them is taken back at the end.

    On SQLite it is built once and kept: its rows as a file, and what was built beside them.
    """
    if connection.vendor != "sqlite":
        with transaction.atomic():
            yield build()
            transaction.set_rollback(True)
        return
    connection.ensure_connection()
    with closing(sqlite3.connect(":memory:")) as before:
        connection.connection.backup(before)
        try:
            made = brought(folder / f"{name}.sqlite3", build)
            with transaction.atomic():
                yield made
                transaction.set_rollback(True)
        finally:
            before.backup(connection.connection)


def brought(kept: Path, build: Callable[[], Made]) -> Made:
    """What was built not long ago, its rows in place of all that the database holds; built now if there is none."""
    beside = kept.with_suffix(".pickle")
    with alone(kept):
        if not beside.exists() or time.time() - beside.stat().st_mtime > FRESH:
            with transaction.atomic():
                told = pickle.dumps(build())
                connection.run_on_commit.clear()  # as ever in a test: nobody waits for these rows
            kept.unlink(missing_ok=True)
            with closing(sqlite3.connect(kept)) as file:
                connection.connection.backup(file)
            beside.write_bytes(told)
        with closing(sqlite3.connect(kept)) as file:
            file.backup(connection.connection)
        made: Made = pickle.loads(beside.read_bytes())
    return made

"""Plant one leak after another into a copy of the product and see whether the tests find it: `python -m tools.leaks`.

A leak is a file of tests/oracle/leaks: what a tired person might write, as places to find and what to put there, the
class of test that has to find it, and the narrowest tests that must fail. Each is found when these tests pass without
it and fail with it. Nothing of the working copy is touched.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LEAKS = ROOT / "tests" / "oracle" / "leaks"
COPIED = ("src", "tests", "tools", "pyproject.toml")
PATIENCE = 900  # seconds for the tests of one leak
FAILED = 1  # pytest: some tests failed; anything else is no finding
# the classes of trust.md, and the files of tests that are of each
CLASSES = {
    "O": (
        *("test_matrix", "test_acts", "test_doors", "test_doors_to_people", "test_nested", "test_kept_for_others"),
        *("test_mails", "test_secrets", "test_counts"),
    ),
    "S": ("test_machine",),
    "M": ("test_twins",),
}
# in the copy, the database of the tests is one that was migrated once, read into memory, whatever was there before
PREPARED = '''

@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker):
    """A copy of the migrated database, in memory."""
    import sqlite3

    from django.db import connection

    with django_db_blocker.unblock():
        connection.close()
        connection.settings_dict["NAME"] = "file:leaks?mode=memory&cache=shared"
        connection.ensure_connection()
        sqlite3.connect(os.environ["COMITY_MIGRATED"]).backup(connection.connection)
        yield
'''


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A place of a file, and what is put there."""

    file: str
    find: str
    put: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Leak:
    """A planted leak: `kind` is the class of test that must find it, `tests` what must fail."""

    name: str
    title: str
    kind: str
    tests: tuple[str, ...]
    edits: tuple[Edit, ...]


class Stale(Exception):
    """A leak that fits the product no more."""


def all_leaks() -> list[Leak]:
    """Every leak, in the order of their names. Raises Stale for one that is not whole."""
    return [read_leak(path) for path in sorted(LEAKS.glob("*.toml"))]


def read_leak(path: Path) -> Leak:
    """One leak."""
    told = tomllib.loads(path.read_text())
    edits = tuple(Edit(file=one["file"], find=one["find"], put=one["put"]) for one in told["edit"])
    made = Leak(
        name=path.stem, title=told["title"], kind=told["class"], tests=tuple(told["tests"]), edits=edits
    )  # fmt: skip
    if made.kind not in CLASSES or not made.tests or not edits:
        raise Stale(f"{path.name}: a class of {', '.join(CLASSES)}, tests and edits are needed")
    for test in made.tests:
        file = test.partition("::")[0].rpartition("/")[2].removesuffix(".py")
        if file not in CLASSES[made.kind]:
            raise Stale(f"{path.name}: {file} is no test of class {made.kind}")
    return made


def planted(leak: Leak, root: Path) -> dict[Path, str]:
    """The changed files with their new text. Raises Stale where a place is not there exactly once."""
    texts: dict[Path, str] = {}
    for edit in leak.edits:
        path = root / edit.file
        if not path.exists():
            raise Stale(f"{leak.name}: {edit.file} is gone")
        text = texts.get(path) or path.read_text()
        if (count := text.count(edit.find)) != 1:
            raise Stale(f"{leak.name}: what it changes stands {count} times in {edit.file}: {edit.find.strip()[:80]}")
        texts[path] = text.replace(edit.find, edit.put)
    return texts


@contextmanager
def copy_of_the_product() -> Iterator[Path]:
    """A copy of sources and tests with a migrated database beside it, in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="leaks-") as folder:
        there = Path(folder)
        for name in COPIED:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, there / name, ignore=shutil.ignore_patterns("*.pyc.*", "locale.old"))
            else:
                shutil.copy(ROOT / name, there / name)
        conftest = there / "tests" / "conftest.py"
        conftest.write_text(conftest.read_text() + PREPARED)
        subprocess.run(
            [sys.executable, "-m", "comity", "migrate", "--verbosity", "0"], cwd=there, env=surroundings(there),
            check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        yield there


def surroundings(there: Path) -> dict[str, str]:
    """The environment of the copy: its own sources, its own home, its own database."""
    kept = {name: value for name, value in os.environ.items() if name not in {"COMITY_DATABASE", "COMITY_LONG"}}
    return kept | {
        "PYTHONPATH": os.pathsep.join([str(there / "src"), str(there)]), "PYTHONDONTWRITEBYTECODE": "1",
        "COMITY_HOME": str(there / "var"), "COMITY_MIGRATED": str(there / "migrated.sqlite3"),
        "COMITY_DATABASE": f"sqlite:///{there / 'migrated.sqlite3'}",
    }  # fmt: skip


def outcome(there: Path, tests: Sequence[str], patience: int = PATIENCE) -> tuple[int, str]:
    """What pytest says to these tests in the copy, and its words."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-p", "no:logging", *tests]
    try:
        done = subprocess.run(
            command, cwd=there, env=surroundings(there), capture_output=True, text=True, timeout=patience
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return -1, f"not done in {patience} s"
    return done.returncode, done.stdout


def failing(words: str) -> str:
    """Which test failed, and in which words."""
    test = re.search(r"^(?:FAILED|ERROR) (\S+)", words, re.M)
    told = re.search(r"^E +(\S.*)$", words, re.M)
    return f"{test[1].rpartition('::')[2] if test else '?'}: {told[1][:90] if told else ''}"


def try_leak(leak: Leak, there: Path) -> tuple[bool, float, str]:
    """Plant a leak into the copy, run its tests, take it out again."""
    texts = planted(leak, there)
    before = {path: path.read_text() for path in texts}
    begun = time.monotonic()
    try:
        for path, text in texts.items():
            path.write_text(text)
        code, words = outcome(there, leak.tests)
    finally:
        for path, text in before.items():
            path.write_text(text)
    found = code == FAILED and bool(re.search(r"^FAILED ", words, re.M))
    return found, time.monotonic() - begun, failing(words) if code == FAILED else words.strip()[-300:]


def without_leaks(leaks: Sequence[Leak], there: Path) -> str:
    """Nothing, or what fails in the copy without any leak."""
    tests = sorted({test for leak in leaks for test in leak.tests})
    code, words = outcome(there, tests, PATIENCE * 6)
    return "" if code == 0 else words[-2000:]


def run(leaks: Sequence[Leak], *, loud: bool = True) -> list[str]:
    """The names of the leaks that are not found; raises SystemExit when the tests fail without any."""
    missed = []
    with copy_of_the_product() as there:
        for leak in leaks:
            found, lasted, words = try_leak(leak, there)
            missed += [] if found else [leak.name]
            if loud:
                told = "found " if found else "MISSED"
                print(f"{told} {leak.kind} {lasted:5.1f} s  {leak.name}: {words}", flush=True)
        if words := without_leaks(leaks, there):
            raise SystemExit(f"Without any leak these tests fail:\n{words}")
    return missed


def main(arguments: Sequence[str] | None = None) -> int:
    """Plant every leak, or those whose name holds a word."""
    parser = argparse.ArgumentParser(prog="leaks", description=__doc__.splitlines()[0])
    parser.add_argument("words", nargs="*", help="parts of the names of leaks; without any, all")
    given = parser.parse_args(arguments)
    leaks = [one for one in all_leaks() if not given.words or any(word in one.name for word in given.words)]
    missed = run(leaks)
    kinds = ", ".join(f"{sum(leak.kind == kind for leak in leaks)} {kind}" for kind in CLASSES)
    print(f"{len(leaks) - len(missed)} of {len(leaks)} leaks found ({kinds})")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())

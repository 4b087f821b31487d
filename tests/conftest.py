"""What all tests share: in a pipeline nothing may be skipped, the long ones begin, one search for the browser."""

import gc
import importlib
import os
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from hypothesis import settings

from tests.prepared import filled_before, folder_of_run, migrated
from tools.chromium import ABSENT, find_chromium

__all__ = ["folder_of_run"]
NOTHING_MAY_BE_SKIPPED = os.environ.get("CI") == "true" or bool(os.environ.get("COMITY_CI"))
# A slow machine is no fault of the code. In a pipeline the same examples are tried every time, so fewer of them.
settings.register_profile(
    "house", deadline=None, derandomize=NOTHING_MAY_BE_SKIPPED, print_blob=True,
    max_examples=60 if NOTHING_MAY_BE_SKIPPED else 100,
)  # fmt: skip
settings.load_profile("house")
LONG_FIRST = ("journeys", "faults", "oracle")  # folders of tests
MADE_BETWEEN_SEARCHES = 20_000  # objects, less those gone again; Python by itself searches after 700
LONG_FILES = {"test_leaks_and_mutants.py", "test_programme_files_never_crash.py"}


def refuse_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Turn a skip into a failure that says why; an expected failure is not a skip."""
    if NOTHING_MAY_BE_SKIPPED and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        report.outcome = "failed"
        report.longrepr = f"{report.nodeid}: nothing may be skipped here. {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    refuse_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    refuse_skip(report)
    return report


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Two more than there are processors: a journey waits for its browser half of the time."""
    return (os.cpu_count() or 1) + 2


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Long tests first: workers that take tests from each other then end together."""
    tests = config.rootpath / "tests"

    def place(item: pytest.Item) -> int:
        if item.path.name in LONG_FILES:
            return 0
        folder = item.path.relative_to(tests).parts[0] if item.path.is_relative_to(tests) else ""
        return LONG_FIRST.index(folder) if folder in LONG_FIRST else len(LONG_FIRST)

    items.sort(key=place)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """What stands until the end is no garbage: the search for cycles goes over it no more, and begins less often.

    All modules and all tests are a million objects, and the search went over them again and again.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(MADE_BETWEEN_SEARCHES)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """How many answers the oracle compared (docs/security/oracle.md), whatever worker it ran on."""
    ran = [one for told in ("passed", "failed") for one in terminalreporter.getreports(told)]
    cells = sum(value for one in ran if one.when == "call" for name, value in one.user_properties if name == "cells")
    if cells:
        terminalreporter.write_line(f"{cells:,} cells of the oracle compared on {connection.vendor}.")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a browser, or a skip with one sentence."""
    path = find_chromium()
    if path is None:
        pytest.skip(ABSENT)
    return path


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings: None, folder_of_run: Path
) -> Generator[None, None, None]:
    """The last moment before the tables are made: on SQLite they are there already, a copy for each worker."""
    if connection.vendor != "sqlite":
        yield
        return
    with filled_before(migrated(folder_of_run)):
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None) -> Generator[None, None, None]:
    """Tests with real commits end by emptying every table, which the journal refuses: there its triggers stand aside.

    Only the emptying itself is let through; see docs/decisions/0025-the-database-keeps-the-journal.md.
    """
    triggers = importlib.import_module("comity.migrations.0003_journal")
    operations = importlib.import_module("django.db.backends.base.operations").BaseDatabaseOperations
    execute = operations.execute_sql_flush

    def emptied(self: Any, statements: Any) -> None:
        triggers.take_down(self.connection)
        try:
            execute(self, statements)
        finally:
            triggers.put_up(self.connection)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(operations, "execute_sql_flush", emptied)
        yield

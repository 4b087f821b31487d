"""What all tests share: in a pipeline nothing may be skipped, and one search for the browser."""

import importlib
import os
from collections.abc import Generator
from typing import Any

import pytest
from django.db.backends.base.operations import BaseDatabaseOperations
from hypothesis import settings

from tools.chromium import ABSENT, find_chromium

NOTHING_MAY_BE_SKIPPED = os.environ.get("CI") == "true" or bool(os.environ.get("COMITY_CI"))
# A slow machine is no fault of the code, and in a pipeline the same examples are tried every time.
settings.register_profile("house", deadline=None, derandomize=NOTHING_MAY_BE_SKIPPED, print_blob=True)
settings.load_profile("house")


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


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a browser, or a skip with one sentence."""
    path = find_chromium()
    if path is None:
        pytest.skip(ABSENT)
    return path


@pytest.fixture(scope="session", autouse=True)
def journal_emptied_between_tests() -> Generator[None, None, None]:
    """Tests with real commits end by emptying every table, which the journal refuses: there its triggers stand aside.

    Only the emptying itself is let through; see docs/decisions/0025-the-database-keeps-the-journal.md.
    """
    triggers = importlib.import_module("comity.migrations.0003_journal")
    execute = BaseDatabaseOperations.execute_sql_flush

    def emptied(self: Any, statements: Any) -> None:
        triggers.take_down(self.connection)
        try:
            execute(self, statements)
        finally:
            triggers.put_up(self.connection)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BaseDatabaseOperations, "execute_sql_flush", emptied)
        yield

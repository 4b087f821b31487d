"""What all tests share: in a pipeline nothing may be skipped, and one search for the browser."""

import os
from collections.abc import Generator

import pytest
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

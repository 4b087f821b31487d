"""`comity demo` on a new folder: records, a plan and its report; a second time changes nothing."""

import os
import subprocess
import sys

import pytest

FILES = ["plan.csv", "plan.html", "plan.json", "plan.xlsx", "problem.json"]


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A home folder of its own, with the database of this run of tests when that is PostgreSQL left alone."""
    return tmp_path_factory.mktemp("home")


def demo(place):
    """Everything but the serving."""
    env = {name: value for name, value in os.environ.items() if name != "COMITY_DATABASE"}
    env |= {"COMITY_HOME": str(place), "COMITY_SYNCHRONOUS": "NORMAL"}
    command = [sys.executable, "-m", "comity", "demo", "--no-serve", "--progress", "none"]
    return subprocess.run(command, capture_output=True, text=True, env=env)


@pytest.mark.own_database
def test_the_demonstration_loads_once_tailors_and_leaves_the_same_report_again(place):
    first = demo(place)
    assert (first.returncode, first.stderr) == (0, "")
    said = first.stdout.splitlines()
    assert "341 activities" in said
    assert f"Report: {place / 'demo' / 'plan.html'}" in said
    assert said[-1].startswith("Sign in as maria, ")
    files = {path.name: path.read_bytes() for path in (place / "demo").iterdir()}
    assert sorted(files) == FILES
    second = demo(place)
    assert (second.returncode, second.stderr) == (0, "")
    assert "activities: there already" in second.stdout.splitlines()
    assert {path.name: path.read_bytes() for path in (place / "demo").iterdir()} == files


def test_a_production_installation_is_left_alone(tmp_path):
    env = {
        **os.environ,
        "COMITY_HOME": str(tmp_path),
        "COMITY_MODE": "production",
        "COMITY_SECRET_KEY": "x" * 60,
        "COMITY_HOSTS": "comity.example",
    }
    command = [sys.executable, "-m", "comity", "demo", "--no-serve"]
    answer = subprocess.run(command, capture_output=True, text=True, env=env)
    assert answer.returncode == 2
    assert "the demonstration is not loaded into it" in answer.stderr

"""The demonstration: a catalogue read from public pages, and settings whose figures are illustrative."""

from collections.abc import Mapping
from importlib.resources import files

from comity.drafting.problem_from_tables import problem_from_tables
from comity_planning.problem import Problem

FOLDER = files("comity").joinpath("data", "demonstration")
CATALOGUE = "activities.csv"
SETTINGS = "settings-azerbaijan-2026-2029.toml"
SOURCES = "SOURCES.md"


def example_files() -> Mapping[str, str]:
    """The shipped catalogue and settings, and where their contents come from: name to text."""
    return {name: FOLDER.joinpath(name).read_text("utf-8") for name in (CATALOGUE, SETTINGS, SOURCES)}


def demonstration_problem() -> Problem:
    """The problem that the shipped catalogue and settings describe."""
    texts = example_files()
    return problem_from_tables(texts[CATALOGUE], texts[SETTINGS])

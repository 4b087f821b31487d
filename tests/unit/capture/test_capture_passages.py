"""Passages that tell one matter in ways as many as their writers could think of: floors of what is read of them.

Two thirds of each file were open while rules were made, every third passage was not: docs/engine/capture.md has both.
"""

import pytest

from bench.capture import f1, labels_of, measure, rate
from tests.unit.capture.texts import FOLDER

PASSAGES = FOLDER / "passages"
APPOINTMENTS = {
    "en-appointments": 0.81,
    "fr-appointments-notices": 0.75,
    "fr-appointments-passing": 0.65,
    "az-appointments-notices": 0.52,
    "az-appointments-passing": 0.69,
}
DAYS = {"en-days": 0.81, "fr-days": 0.9, "az-days": 0.93}
BY_TABLE = {"fr-appointments-passing": 2}  # les rênes de la diplomatie: the head (chef) of it, no word of the text


def read(name):
    (figures,) = measure(PASSAGES, only=name).values()
    return figures.marks


@pytest.mark.parametrize("name", APPOINTMENTS)
def test_appointments_told_in_many_ways_are_read_as_often_as_before(name):
    marks = read(name)
    assert f1(marks, "appointments") >= APPOINTMENTS[name]
    assert marks["invented"] <= BY_TABLE.get(name, 0)


@pytest.mark.parametrize("name", DAYS)
def test_days_told_in_many_ways_are_read_as_often_as_before(name):
    marks = read(name)
    assert rate(marks["dates.right"], marks["dates.labelled"]) >= DAYS[name]
    assert (marks["invented"], marks["dates.background"]) == (0, 0)


def test_every_file_of_passages_has_its_floor():
    files = {path.stem for path in PASSAGES.glob("*.jsonl")}
    assert files == APPOINTMENTS.keys() | DAYS.keys()
    assert [name for name in files if len(list(labels_of(PASSAGES, name))) < 60] == []

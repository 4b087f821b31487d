"""What goes wrong tells nothing: neither the page that says so, nor the line of the log that the operator reads."""

import logging

import pytest
from django.conf import settings
from django.db import IntegrityError
from django.utils.module_loading import import_string

from tests.oracle.sweep import canaries_in, canaries_of
from tests.oracle.visits import enter

SECRET = "zq88888zq"


def formatter():
    """The one that the installation writes its log with."""
    name = settings.LOGGING["handlers"]["console"]["formatter"]
    return import_string(settings.LOGGING["formatters"][name]["()"])()


@pytest.mark.parametrize("name", ["maria", "leyla", "public"])
def test_a_page_that_fails_tells_no_value_on_the_page_and_in_the_log(name, world, monkeypatch, caplog, count_cells):
    def fails(*_given):
        raise IntegrityError(f"Key (title)=({SECRET}) already exists")

    visit = enter(world.cast, name)
    monkeypatch.setattr("comity.web.front.views.row_of", fails)
    with caplog.at_level(logging.WARNING):
        answer = visit.get("/")
    assert answer.status_code == 500
    assert canaries_in(answer) == set()
    assert SECRET not in answer.content.decode()
    failed = [record for record in caplog.records if record.exc_info]
    for record in failed:
        record.exc_text = None  # made anew, as the installation writes it
    lines = [formatter().format(record) for record in failed]
    assert len(lines) == 1
    assert canaries_of(lines[0]) == set()
    assert "django.db.utils.IntegrityError" in lines[0]
    assert "in fails" in lines[0]
    assert count_cells(2) == 2


def test_an_error_after_an_error_is_named_with_its_cause():
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            raise ValueError(SECRET) from error
    except ValueError as error:
        record = logging.LogRecord(
            "x", logging.ERROR, __file__, 1, "Failed", (), (type(error), error, error.__traceback__)
        )
    line = formatter().format(record)
    assert SECRET not in line
    assert line.endswith("builtins.ValueError after builtins.KeyError")

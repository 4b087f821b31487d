"""What partners give and receive: loaded once, through the acts people use, each figure as its source states it."""

import csv
from decimal import Decimal

import pytest

from comity.contributions.models import Contribution, Undertaking
from comity.contributions.policy import contributions_visible_to
from comity.contributions.queries import lines_of
from comity.contributions.words import value_words, when_words
from comity.exchange.demonstration import FOLDER, load_directory, load_sides
from comity.exchange.demonstration_giving import load_giving
from comity.journal.models import LogEntry
from comity.partners.models import Partner
from tests.integration.conftest import NOON


@pytest.fixture
def said(db):
    told = []
    by = load_sides(NOON)
    load_directory(by, NOON, lambda words: None)
    load_giving(by, NOON, told.append)
    return told, by


def rows():
    return list(csv.DictReader(FOLDER.joinpath("contributions.csv").open(encoding="utf-8")))


def test_every_row_of_the_table_becomes_one_record_with_its_source(said):
    told, _by = said
    mine = [row for row in rows() if row["country_iso2"] == "AZ"]
    assert told == ["74 figures of what partners give and receive; 3 of partners that are not on the list"]
    assert (len(rows()), len(mine), Contribution.objects.count(), Undertaking.objects.count()) == (45, 42, 74, 12)
    for row in mine:
        record = Contribution.objects.get(code=row["contribution_id"])
        assert record.source_url == row["source_url"]
        assert (record.low, record.high) == (Decimal(row["value_min"]), Decimal(row["value_max"]))
        assert (record.as_of, record.starts, record.ends) == (row["as_of"], row["period_start"], row["period_end"])
        assert record.qualifier == row["qualifier"]
    assert not Contribution.objects.filter(source_url="").exists()


def test_loading_again_changes_nothing(said):
    _told, by = said
    entries, again = LogEntry.objects.count(), []
    load_giving(by, NOON, again.append)
    assert again == ["contributions: there already"]
    assert (Contribution.objects.count(), LogEntry.objects.count()) == (74, entries)


def test_every_record_has_its_lines_in_the_journal(said):
    moves = LogEntry.objects.filter(kind="Contribution").values_list("move", flat=True)
    assert sorted(set(moves)) == ["add", "open to everyone"]
    assert len(moves) == 2 * 74


def test_a_range_stays_a_range_and_figures_that_differ_stand_side_by_side(said):
    _told, by = said
    lines = lines_of(Partner.objects.get(country="AZ"), by)
    europe = [line for line in lines if line.figure.fact == "gas-europe-2021"]
    assert [value_words(line.figure) for line in europe] == ["8.2 bcm", "8.1–8.2 bcm"]
    assert [line.differs for line in europe] == [True, True]
    assert len({line.figure.source_url for line in europe}) == 2
    items = [value_words(line.figure) for line in lines if line.figure.fact == "jeyranchel-1-items"]
    assert items == ["14,645 items", "14,654 items", "14,237 items"]


def test_strengths_are_values_of_dates(said):
    found = Contribution.objects.filter(kind="strength", undertaking__code="isaf").order_by("as_of")
    assert [(when_words(one), value_words(one)) for one in found] == [
        ("20 November 2002", "22 persons"),
        ("15 January 2008", "40–45 persons"),
        ("2009", "90 persons"),
        ("February 2009", "90 persons"),
        ("5 October 2010", "94 persons"),
        ("October 2013", "94 persons"),
    ]


def test_what_was_published_elsewhere_is_open_to_everyone(said, django_user_model):
    class Nobody:
        is_authenticated = False

    assert contributions_visible_to(Nobody()).count() == 74

"""Figures and dates in words: a range as a range, and no date more precise than it is known."""

from decimal import Decimal

import pytest

from comity.contributions.models import Contribution, Undertaking
from comity.contributions.queries import Line, given, narrowed, received, years_of
from comity.contributions.words import (
    addresses_of,
    number_words,
    period_words,
    precision,
    sureness,
    value_beside,
    value_words,
    when_words,
    whole_year,
)
from comity.reporting.giving import energy_chart, numbers_of, plain, strength_chart


def figure(low="8.1", high=None, **fields):
    value = None if low is None else Decimal(low)
    defaults = {"kind": "energy", "giver": "partner", "title": "gas exported", "unit": "bcm", "qualifier": "reported"}
    most = value if high is None else Decimal(high)
    return Contribution(low=value, high=most, **(defaults | fields))


def line(**fields):
    one = figure(**fields)
    return Line(figure=one, others=(), years=years_of(one))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("1560", "1,560"),
        ("9.988", "9.988"),
        ("12.800", "12.8"),
        ("22.000", "22"),
        ("0.5", "0.5"),
        ("131000", "131,000"),
    ],
)
def test_a_number_has_its_thousands_apart_and_no_zeros_at_its_end(value, said):
    assert number_words(Decimal(value)) == said


def test_a_unit_that_is_named_behind_its_value_is_not_said_twice():
    assert value_beside(figure(low="155623", unit="items", title="items destroyed")) == "155,623"
    assert value_beside(figure(low="94", unit="persons", title="personnel deployed")) == "94"
    assert value_beside(figure(low="173", unit="items", title="anti-tank mines found")) == "173"
    assert value_beside(figure(low="94", unit="persons", title="deployed")) == "94 persons"


@pytest.mark.parametrize(
    ("fields", "value", "sure"),
    [
        ({"low": "40", "high": "45", "unit": "persons", "qualifier": "range"}, "40–45 persons", "range"),
        ({"low": "40", "unit": "percent", "qualifier": "about"}, "about 40\u202f%", ""),
        ({"low": "3000", "unit": "persons", "qualifier": "more_than"}, "more than 3,000 persons", ""),
        ({"low": "11.5", "qualifier": "forecast"}, "11.5 bcm", "forecast"),
        ({"low": None, "high": None}, "", "reported"),
    ],
)
def test_a_value_is_said_as_the_source_says_it(fields, value, sure):
    one = figure(**fields)
    assert (value_words(one), sureness(one)) == (value, sure)


@pytest.mark.parametrize(
    ("starts", "ends", "said"),
    [
        ("2021-01-01", "2021-12-31", "2021"),
        ("2021", "2021", "2021"),
        ("2022-01-01", "2022-04-30", "1 January – 30 April 2022"),
        ("2012-04", "2014-07", "April 2012 – July 2014"),
        ("1992", "2024", "1992 – 2024"),
        ("2012-04", "2018", "April 2012 – 2018"),
        ("2007-06", "", "from June 2007"),
        ("", "2008", "until 2008"),
        ("", "", ""),
    ],
)
def test_a_period_is_said_as_precisely_as_it_is_known(starts, ends, said):
    assert period_words(starts, ends) == said


def test_part_of_a_year_is_no_year():
    assert [whole_year("2021", "2021"), whole_year("2021-01", "2021-12"), whole_year("2021-01-01", "2021-12-31")] == [
        True,
        True,
        True,
    ]
    assert [whole_year("2022-01-01", "2022-04-30"), whole_year("2021", "2022"), whole_year("", "")] == [False] * 3


def test_the_least_precise_date_says_how_far_it_is_known():
    told = [
        figure(as_of="2009"),
        figure(as_of="2009-02"),
        figure(as_of="2010-10-05"),
        figure(starts="2012-04-01", ends="2018"),
    ]
    assert [precision(one) for one in told] == ["to the year", "to the month", "to the day", "to the year"]
    assert [when_words(one) for one in told[:3]] == ["2009", "February 2009", "5 October 2010"]


def test_a_figure_speaks_of_the_years_of_its_dates_alone():
    assert list(years_of(figure(as_of="2009-02"))) == [2009]
    assert list(years_of(figure(starts="2012-04", ends="2014-07"))) == [2012, 2013, 2014]
    assert list(years_of(figure(starts="2007-06"))) == [2007]  # an end that is not known is not filled in
    assert list(years_of(figure(ends="2008"))) == [2008]


def test_lines_are_narrowed_by_kind_and_year_and_parted_by_who_gives():
    lines = [line(as_of="2009"), line(kind="benefit", giver="organisation", starts="2008", ends="2010")]
    assert narrowed(lines) == lines
    assert narrowed(lines, kinds=["benefit"]) == narrowed(lines, year=2010) == received(lines) == lines[1:]
    assert given(lines) == lines[:1]
    assert narrowed(lines, year=2011) == narrowed(lines, kinds=["transit"]) == []


def test_every_address_has_one_number_and_the_first_stands_first():
    one = figure(source_url="https://example.org/a", sources=["https://example.org/b", "https://example.org/a"])
    assert addresses_of(one) == ["https://example.org/a", "https://example.org/b"]
    lines = [Line(figure=one, others=(), years=range(0)), line(source_url="https://example.org/b")]
    assert numbers_of(lines) == {"https://example.org/a": 1, "https://example.org/b": 2}


def test_the_chart_of_energy_takes_what_lies_within_a_year_and_adds_nothing_up():
    europe = {"starts": "2024-01-01", "ends": "2024-12-31", "counterpart": "Europe"}
    lines = [
        line(low="12.9", **europe, source_url="https://example.org/a"),
        line(low="12.8", **europe),
        line(low="3.2", starts="2024-01-01", ends="2024-03-31", counterpart="Europe"),
        line(low="54", qualifier="more_than", starts="2020-12-31", ends="2025-12-31", counterpart="Europe"),
        line(low="16", unit="countries", as_of="2026-01-16"),
    ]
    chart = energy_chart(lines, numbers_of(lines))
    assert [row[:4] for row in chart.rows] == [
        ("2024", "Europe", "12.9 bcm", "2024"),
        ("2024", "Europe", "12.8 bcm", "2024"),
        ("2024", "Europe", "3.2 bcm", "1 January – 31 March 2024"),
    ]
    assert "12.9 bcm, reported [1]" in chart.panels[0].wide
    assert "25.7" not in chart.panels[0].wide
    assert energy_chart(lines[3:], {}) is None


def test_the_chart_of_strengths_has_a_lane_for_each_mission_and_no_total():
    first, second = Undertaking(name="First"), Undertaking(name="Second")
    told = {"kind": "strength", "unit": "persons", "qualifier": "exact"}
    lines = [
        line(low="90", as_of="2009", undertaking=second, **told),
        line(low="22", as_of="2002-11-20", undertaking=first, **told),
        line(low="40", high="45", as_of="2008-01-15", undertaking=first, **told),
        line(low="3000", kind="total", qualifier="more_than", unit="persons", starts="1992", ends="2024"),
    ]
    chart = strength_chart(lines, {})
    assert [row[:4] for row in chart.rows] == [
        ("First", "20 November 2002", "22 persons", "to the day"),
        ("First", "15 January 2008", "40–45 persons", "to the day"),
        ("Second", "2009", "90 persons", "to the year"),
    ]
    assert chart.finding == "People in each mission on the dates that sources name, 2002 to 2009"
    assert strength_chart(lines[3:], {}) is None


def test_a_cell_holds_a_value_without_zeros_at_its_end():
    assert [plain(Decimal("8.200")), plain(Decimal("100.000")), plain(Decimal("100")), plain(None)] == [
        "8.2",
        "100",
        "100",
        "",
    ]

"""A way out changes exactly its own number in a copy's document."""

from copy import deepcopy

import pytest

from comity.drafting.relaxing import can_apply, grant
from comity_planning.labels import Family, label

DOCUMENT = {
    "currency": "EUR",
    "currency_digits": 2,
    "budgets": [{"source": "NAT", "each_year": 100}, {"source": "TF", "in_year": {"2027": 50}}],
    "minimum_spends": [{"source": "TF", "in_year": {"2027": 40}}],
    "pools": [{"id": "MOD", "each_period": 4, "in_period": {"2027Q2": 2}}],
    "absorption": {"each_period": 3},
    "theme_minimums": [{"theme": "WPS", "at_least": 5}],
    "goal_minimums": [{"requirement": "R-1", "at_least": 20}],
    "goal_shares": [{"goal": "G-1", "of": "cost", "at_most": "35%"}, {"goal": "G-1", "at_least": "10%"}],
    "balance": {"at_least": "15%"},
    "mandates": [{"activity": "A1"}, {"activity": "A2"}],
    "pins": [{"how": "in", "session": "S1"}, {"how": "out", "session": "S1"}],
}


@pytest.mark.parametrize(
    ("way", "by", "path", "after"),
    [
        (label(Family.BUDGET, "NAT", 2027), 1_001, ("budgets", 0, "in_year", "2027"), 111),
        (label(Family.BUDGET, "TF", 2027), 1_000, ("budgets", 1, "in_year", "2027"), 60),
        (label(Family.MINIMUM_SPEND, "TF", 2027), 1_001, ("minimum_spends", 0, "in_year", "2027"), 29),
        (label(Family.PEOPLE, "MOD", "2027Q2"), 3, ("pools", 0, "in_period", "2027Q2"), 5),
        (label(Family.LANGUAGE, "MOD", "2027Q3"), 1, ("pools", 0, "in_period", "2027Q3"), 5),
        (label(Family.ABSORPTION, "2027Q1"), 2, ("absorption", "in_period", "2027Q1"), 5),
        (label(Family.THEME_MINIMUM, "WPS"), 2, ("theme_minimums", 0, "at_least"), 3),
        (label(Family.GOAL_MINIMUM, "R-1"), 30, ("goal_minimums", 0, "at_least"), 0),
        (label(Family.GOAL_SHARE, "G-1", "cost", "at-most"), 550, ("goal_shares", 0, "at_most"), "40.50%"),
        (label(Family.GOAL_SHARE, "G-1", "sessions", "at-least"), 400, ("goal_shares", 1, "at_least"), "6%"),
        (label(Family.BALANCE, 2027), 500, ("balance", "at_least"), "10%"),
        (label(Family.MANDATE, "A1"), 1, ("mandates",), [{"activity": "A2"}]),
        (label(Family.PIN_IN, "S1"), 1, ("pins",), [{"how": "out", "session": "S1"}]),
    ],
)
def test_a_way_out_changes_its_own_number(way, by, path, after):
    document = deepcopy(DOCUMENT)
    assert can_apply(way) is True
    assert grant(document, way, by) is True
    found = document
    for step in path:
        found = found[step]
    assert found == after
    untouched = {name: table for name, table in document.items() if name != path[0]}
    assert untouched == {name: table for name, table in DOCUMENT.items() if name != path[0]}


@pytest.mark.parametrize(
    "way",
    [
        label(Family.BUDGET, "NO", 2027),
        label(Family.BUDGET, "TF", 2028),
        label(Family.PEOPLE, "NO", "2027Q1"),
        label(Family.THEME_MINIMUM, "NO"),
        label(Family.GOAL_SHARE, "NO", "cost", "at-most"),
        label(Family.MANDATE, "NO"),
        label(Family.PIN_IN, "NO"),
    ],
)
def test_a_limit_that_is_gone_cannot_yield(way):
    document = deepcopy(DOCUMENT)
    assert grant(document, way, 1) is False
    assert document == DOCUMENT


def test_what_was_delivered_never_yields():
    assert can_apply(label(Family.DELIVERED, "S1")) is False

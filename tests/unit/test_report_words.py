"""The words of a report: ids and kinds become titles and sentences, and nothing is said twice."""

import pytest

from comity.drafting.plan_picture import picture_of
from comity.drafting.plan_picture.clashes import context_words
from comity.drafting.plan_picture.index import index_of
from comity.reporting.plan_page import page_of
from comity.reporting.plan_report import render
from tests.unit import veldania

MATHEMATICS = ("slack", "MIP", "LP ", "dual", "gap", "objective function", "infeasible", "constraint", "variable")


@pytest.fixture
def index():
    return index_of(veldania.problem(), veldania.plan(), ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "requirement keepers: 1 of 2 activities are off the table (not-eligible 1)",
            "“Keepers of depots”: 1 of 2 activities are off the table (1 not open to this partner's people)",
        ),
        ("Exclusion(depots)", "activities that exclude each other (depots)"),
        (
            "activity XX: unaffordable (sources: OB)",
            "“Depot inspection abroad”: dearer than the whole budget of every payer (sources: OB)",
        ),
        ("and 3 more reasons against sessions of XX", "and 3 more reasons against sessions of XX"),
    ],
)  # fmt: skip
def test_what_stands_beside_a_clash_is_said_by_titles(index, text, said):
    assert context_words(index, text) == said


def test_a_label_that_says_illustrative_is_not_followed_by_the_word():
    page = page_of(picture_of(veldania.problem(), veldania.plan(), veldania.receipts()))
    assert [(row.name, row.illustrative, row.note) for row in page.origins] == [
        ("Budgets", True, "Round figures"),
        ("Partner", True, "No such country"),
    ]


@pytest.mark.parametrize("plan", [veldania.plan, veldania.partial_plan, veldania.empty_plan])
def test_no_word_of_the_mathematics_is_on_the_page(plan):
    text = render(picture_of(veldania.problem(), plan(), ())).partition("</style>")[2]
    assert [word for word in MATHEMATICS if word in text] == []

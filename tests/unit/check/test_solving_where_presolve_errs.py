"""What presolve of the solver library calls solved with a plan that earns less than it says: the search sees it."""

from datetime import date

from test_check_against_every_plan import best_value, table

from comity_planning.labels import Hardness
from comity_planning.parts import (
    Activity,
    Balance,
    Budget,
    Eligibility,
    Exclusion,
    FundingSource,
    Goal,
    Horizon,
    Partner,
    PeriodKind,
    Price,
    Requirement,
    Segment,
    Session,
)
from comity_planning.plan import Status
from comity_planning.problem import Problem
from comity_planning.solve import solve

STEEP = (Segment(share=4500, slope=6), Segment(share=3000, slope=4), Segment(share=2500, slope=2))


def lopsided() -> Problem:
    """Whatever is taken falls into one year, and the years that are left empty cost more than it brings."""
    elsewhere = Session(id="A0/0", starts=date(2027, 10, 18), ends=date(2027, 11, 18))
    early = Session(id="A1/1", starts=date(2027, 9, 10), ends=date(2027, 9, 14), cost={"NAT": 8, "TF": 42})
    late = Session(id="A1/0", starts=date(2028, 5, 7), ends=date(2028, 5, 11), cost={"NAT": 30, "TF": 18})
    return Problem(
        partner=Partner(id="XX"),
        currency="EUR",
        horizon=Horizon(starts=date(2027, 7, 1), years=2, period=PeriodKind.HALF_YEAR),
        goals=(Goal(id="G1", weight=3),),
        requirements=(
            Requirement(id="R1", goal="G1", target=5, segments=STEEP),
            Requirement(id="R2", goal="G1", target=1, segments=(Segment(share=10000, slope=4),)),
        ),
        activities=(
            Activity(
                id="A0",
                advances={"R1": 2},
                sessions=(elsewhere,),
                at_most=2,
                eligibility=Eligibility(audience=("YY",), others_as_approved=False),
            ),
            Activity(id="A1", advances={"R2": 0, "R1": 4}, sessions=(late, early), at_most=2),
        ),
        sources=(FundingSource(id="TF"), FundingSource(id="NAT")),
        limits=(
            Budget(source="NAT", year=2028, at_most=37),
            Balance(hardness=Hardness.PRICED, price=Price(points=4, per=33), at_least=371),
            Exclusion(id="one-of", activities=("A0", "A1")),
        ),
    )


def test_nothing_is_taken_where_a_lopsided_programme_costs_more_than_it_brings() -> None:
    problem = lopsided()
    plan = solve(problem, gap=0)
    assert (plan.status, plan.value) == (Status.OPTIMAL, best_value(problem, table(problem)))

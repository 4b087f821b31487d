"""Two writings of the rules that remove: the presolve of the search and the checker's own find the same."""

from hypothesis import given
from random_programmes import programmes
from test_check_against_every_plan import MANY

from comity_planning.check.amounts import amounts_of
from comity_planning.check.rows import table_of
from comity_planning.check.rules import removals
from comity_planning.problem import Problem
from comity_planning.rules import table_of as presolve


@MANY
@given(programmes())
def test_both_take_the_same_columns_off_the_table(problem: Problem) -> None:
    amounts = amounts_of(problem)
    kept = table_of(amounts, removals(amounts))
    ours = [name for column, name in enumerate(amounts.ids) if kept.open[column]]
    presolved = presolve(problem)
    theirs = [f"{offer.session.id}|{source}" for offer in presolved.offers for source, _ in offer.sources]
    assert sorted(ours) == sorted(theirs)


@MANY
@given(programmes())
def test_every_reason_of_the_presolve_is_one_the_checker_finds(problem: Problem) -> None:
    ours = removals(amounts_of(problem))
    for entry in presolve(problem).removed:
        kinds = {reason.kind for reason in entry.reasons}
        again = {why.kind for why in ours.of(entry.what)[entry.id]}
        # what follows from other removals is told by the presolve only until something else speaks against the item
        assert kinds <= again
        assert again - kinds <= {"no-session-left", "prerequisite-unreachable"}

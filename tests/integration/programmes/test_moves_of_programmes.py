"""The way of a programme between two sides: every state and person; and what a file may report of it."""

import pytest

from comity.common.errors import Refused
from comity.programmes.models import Programme
from comity.programmes.states import ProgrammeState as S
from comity.programmes.workflow import PROGRAMME
from tests.integration.conftest import NOON

# what sources report of texts that were agreed elsewhere
ELSEWHERE = {S.PREPARATION, S.AGREED, S.IN_FORCE, S.REVIEW, S.EXTENDED, S.SUPERSEDED, S.ENDED, S.WITHDRAWN}
# a text that is between the two sides, and where it goes from there without a file
UNSETTLED = {S.DRAFT, S.CONSULTATION, S.TABLED}
# state: what its drafters may, what only an approver of its owner may, what an approver of either side may
MOVES = {
    S.PREPARATION: ([], [], []),
    S.DRAFT: (["consult"], ["give up", "table"], []),
    S.CONSULTATION: (["end consultation"], ["give up", "table"], []),
    S.TABLED: ([], ["draft on", "take back"], ["agree"]),
    S.AGREED: ([], [], ["enter into force", "withdraw"]),
    S.IN_FORCE: ([], [], ["begin a review", "end", "extend", "supersede", "withdraw"]),
    S.REVIEW: ([], [], ["end", "end the review", "end the review, extended", "extend", "supersede", "withdraw"]),
    S.EXTENDED: ([], [], ["begin a review", "end", "extend", "supersede", "withdraw"]),
    **dict.fromkeys((S.SUPERSEDED, S.ENDED, S.WITHDRAWN), ([], [], [])),
}


def reports(state):
    return [] if state in UNSETTLED else [f"report {other.label}" for other in ELSEWHERE - {state}]


@pytest.mark.parametrize("state", list(S))
def test_moves_open_to_each_person(make_programme, cast, state):
    programme = make_programme(state=state)
    of_drafters, of_owner, of_both = MOVES[state]
    drafting = of_drafters + reports(state)
    expected = {"ivana": drafting, "maria": drafting + of_owner + of_both, "leyla": of_both}
    found = {name: sorted(move.name for move in PROGRAMME.open_to(user, programme)) for name, user in cast.items()}
    assert {name: moves for name, moves in found.items() if moves} == {
        name: sorted(moves) for name, moves in expected.items() if moves
    }


@pytest.mark.parametrize("target", sorted(ELSEWHERE))
def test_what_a_file_reports_is_what_the_programme_becomes(make_programme, cast, target):
    for source in sorted(ELSEWHERE - {target}):
        programme = make_programme(f"p-{source}", state=source)
        PROGRAMME.apply(programme, f"report {target.label}", by=cast["ivana"], at=NOON)
        assert Programme.objects.get(code=f"p-{source}").state == target


@pytest.mark.parametrize("state", sorted(UNSETTLED))
@pytest.mark.parametrize("told", sorted(ELSEWHERE))
def test_no_file_moves_a_text_that_is_between_the_two_sides(make_programme, make_node, cast, state, told):
    programme = make_programme(state=state)
    make_node(programme)
    with pytest.raises(Refused):
        PROGRAMME.apply(programme, f"report {told.label}", by=cast["maria"], at=NOON)
    assert Programme.objects.get().state == state


def test_a_text_is_tabled_once_it_has_a_goal(make_programme, make_node, cast):
    programme = make_programme(state=S.DRAFT)
    with pytest.raises(Refused, match="at least one goal"):
        PROGRAMME.apply(programme, "table", by=cast["maria"], at=NOON)
    assert Programme.objects.get().state == S.DRAFT
    make_node(programme)
    PROGRAMME.apply(programme, "table", by=cast["maria"], at=NOON)
    assert Programme.objects.get().state == S.TABLED

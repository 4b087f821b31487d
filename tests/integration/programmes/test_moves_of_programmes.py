"""The way of a programme between two sides: every state and person; and what a file may report of it."""

import pytest

from comity.common.errors import Refused
from comity.programmes.models import Programme
from comity.programmes.states import ProgrammeState as S
from comity.programmes.workflow import PROGRAMME
from tests.integration.conftest import NOON

ELSEWHERE = {S.PREPARATION, S.AGREED, S.IN_FORCE, S.ENDED}  # what sources report of texts that were agreed elsewhere
OURS = {
    S.DRAFT: {"maria": ["table"]},
    S.TABLED: {"maria": ["draft on", "take back"], "leyla": ["agree"]},
}


def reports(state):
    return sorted(f"report {other.label}" for other in ELSEWHERE - {state})


@pytest.mark.parametrize("state", list(S))
def test_moves_open_to_each_person(make_programme, cast, state):
    programme = make_programme(state=state)
    expected = OURS[state] if state in OURS else {"ivana": reports(state), "maria": reports(state)}
    found = {name: sorted(move.name for move in PROGRAMME.open_to(user, programme)) for name, user in cast.items()}
    assert {name: moves for name, moves in found.items() if moves} == expected


@pytest.mark.parametrize("target", sorted(ELSEWHERE))
def test_what_a_file_reports_is_what_the_programme_becomes(make_programme, cast, target):
    for source in sorted(ELSEWHERE - {target}):
        programme = make_programme(f"p-{source}", state=source)
        PROGRAMME.apply(programme, f"report {target.label}", by=cast["ivana"], at=NOON)
        assert Programme.objects.get(code=f"p-{source}").state == target


@pytest.mark.parametrize("state", sorted(OURS))
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

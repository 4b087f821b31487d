"""The question of a reach is built once for a table and a standing, never its answer, and never too many are kept."""

import pytest

from comity.access import reaching
from comity.access.models import Release
from comity.access.reaching import Reaches, Standing
from comity.access.rights import Reach
from comity.partners.models import Partner


@pytest.fixture
def built(monkeypatch):
    """Whose question was built, in the order of building."""
    found, build = [], reaching.reached
    monkeypatch.setattr(
        reaching, "reached", lambda table, who: found.append((table.model, who.side)) or build(table, who)
    )
    return found


def keeping(most):
    """What keeps at most so many, whatever a tool has set for all."""
    reaches = Reaches()
    reaches.MOST = most
    return reaches


def standing(side):
    return Standing(Reach.OWN, side)


def test_a_question_is_built_once_for_a_table_and_a_standing(built):
    reaches = keeping(9)
    asked = [reaches.of(Partner, standing(1)), reaches.of(Partner, standing(1)), reaches.of(Partner, standing(2))]
    reaches.of(Release, standing(1))
    assert built == [(Partner, 1), (Partner, 2), (Release, 1)]
    first, again, other = (str(one.query) for one in asked)
    assert first == again != other


def test_a_copy_that_is_narrowed_narrows_no_other(built):
    reaches = keeping(9)
    whole = str(reaches.of(Partner, standing(1)).query)
    reaches.of(Partner, standing(1)).filter(pk=7)
    assert (str(reaches.of(Partner, standing(1)).query), len(built)) == (whole, 1)


def test_no_more_than_so_many_are_kept(built):
    reaches = keeping(2)
    for side in (1, 2, 3):
        reaches.of(Partner, standing(side))
    assert [who.side for _table, who in reaches.built] == [3]
    reaches.of(Partner, standing(1))
    assert ([who.side for _table, who in reaches.built], len(built)) == ([3, 1], 4)


@pytest.mark.django_db
def test_the_answer_is_asked_of_the_database_every_time(built, make_partner):
    reaches = keeping(9)
    assert not reaches.of(Partner, Standing()).exists()
    made = make_partner("aze", audience="public")
    assert list(reaches.of(Partner, Standing())) == [made]
    type(made).objects.filter(pk=made.pk).update(audience="own")
    assert (list(reaches.of(Partner, Standing())), len(built)) == ([], 1)

"""Every surface for everybody: what an answer holds is what the table allows, and hidden is the same as absent."""

import pytest

from tests.oracle.walk import HERE, Walk


@pytest.mark.parametrize("name", HERE)
def test_every_answer_is_as_the_table_says(name, world, count_cells):
    walk = Walk(world, name).go()
    assert walk.faults() == {}
    assert count_cells(walk.cells) > 100

"""What the tests of the oracle share: the whole cast, its world, and the count of what was compared."""

import pytest

from tests.integration.conftest import quick_passwords
from tests.oracle.cast import gather_cast, gather_sides
from tests.oracle.standing import standing_world, whole_world, world_of

__all__ = ["quick_passwords", "standing_world"]


@pytest.fixture
def sides(db):
    return gather_sides()


@pytest.fixture
def cast(sides):
    return gather_cast(sides)


@pytest.fixture(scope="module")
def shared_world(django_db_setup, django_db_blocker, folder_of_run):
    """One world for all tests of a file: building it costs as much as forty pages."""
    with world_of(django_db_blocker, folder_of_run, "world", whole_world) as world:
        yield world


@pytest.fixture
def world(shared_world, db):
    """The world, with all that a test does to its rows taken back; its objects in memory are not to be changed."""
    return shared_world


@pytest.fixture
def count_cells(record_property):
    """Tell how many answers a test compared; the sum stands at the end of a run."""

    def count(cells: int) -> int:
        record_property("cells", cells)
        return cells

    return count

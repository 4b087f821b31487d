"""A programme file that was read is for the desk of its partner, for managers, and for who read it."""

import pytest

from comity.exchange.policy import imports_visible_to
from comity.exchange.programmes.files import TEMPLATE
from comity.exchange.programmes.runs import preview_file
from tests.integration.conftest import NOON


@pytest.mark.parametrize("reader", ["maria", "ivana", "boris"])
def test_a_programme_file_is_not_read_by_the_desk_of_another_partner(reader, cast, make_partner):
    make_partner("mda", country="XV")
    run = preview_file(TEMPLATE.encode(), "programme.yaml", by=cast[reader], at=NOON)
    seen = {name for name, user in cast.items() if imports_visible_to(user).filter(ref=run.ref).exists()}
    assert seen == {"maria", "boris", reader}

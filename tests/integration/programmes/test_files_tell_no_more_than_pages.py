"""A file or a copy of a programme never says more than its pages do."""

import pytest

from comity.partners.models import Body
from comity.programmes.models import Milestone


@pytest.fixture
def file_of(sign_in, cast):
    return lambda name, programme: sign_in(cast[name]).get(f"/programmes/{programme.ref}/file.yaml").content.decode()


def test_a_desk_of_another_partner_reads_no_entry_kept_to_the_side_in_the_file(file_of, make_programme, make_node):
    programme = make_programme(state="in_force", audience="public")
    make_node(programme, title="A goal that the desk keeps to itself")
    make_node(programme, "DEM-2", title="A goal for everyone", audience="public")
    told = {name: file_of(name, programme) for name in ("ivana", "boris")}
    assert ["keeps to itself" in told[name] for name in told] == [True, False]
    assert all("A goal for everyone" in text for text in told.values())


def test_of_two_milestones_at_one_place_only_the_known_is_in_the_file(file_of, make_programme, make_node):
    programme = make_programme(state="in_force", audience="public")
    node = make_node(programme, audience="public")
    for title, audience in (("Kept to the side", "own"), ("Known to everyone", "public")):
        Milestone.objects.create(node=node, owner=node.owner, about=node.about, title=title, audience=audience)
    text = file_of("leyla", programme)
    assert ["Known to everyone" in text, "Kept to the side" in text] == [True, False]


def test_a_body_that_may_not_be_known_is_not_in_the_file_of_the_owner(file_of, make_programme, make_node, sides):
    programme = make_programme()
    body = Body.objects.create(owner=sides["aze"], about=sides["aze"], side=sides["aze"], code="X", name="A quiet body")
    make_node(programme).lead_bodies.add(body)
    assert "A quiet body" not in file_of("maria", programme)

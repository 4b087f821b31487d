"""Lines cross with their goal, as far as the readers know of their activities, and without money or people."""

import json
from datetime import date, timedelta

import pytest

from comity.access.models import Audience
from comity.access.releasing import Destination
from comity.catalogue.models import Activity
from comity.common.errors import Refused
from comity.partners.models import Body
from comity.programmes.actions.crossing import draft_on, forwarding_of, table_programme, tabling_of
from comity.programmes.actions.nodes import change_node
from comity.programmes.models import Line, Node
from comity.programmes.snapshots import laid
from tests.integration.conftest import NOON

EVERYONE = Destination(audience=Audience.PUBLIC)


@pytest.fixture
def with_lines(draft, make_activity):
    """A line of an activity that everyone knows, and one of an activity that the organisation keeps."""
    goal = draft.nodes.get(code="DEM-1")
    for code, audience, day in (("Open course", "public", 1), ("Secret course", "own", 8)):
        activity = make_activity(code, title=code, audience=audience)
        Line.objects.create(
            programme=draft, owner=draft.owner, about=draft.about, node=goal, activity=activity, payer_name="Fund",
            starts=date(2027, 3, day), ends=date(2027, 3, day + 4), cost_minor=77_777, people={"army": 7},
        )  # fmt: skip
    return draft


def lines_in(release_or_tree):
    return {node["id"]: node.get("lines", []) for node in release_or_tree["programme"]["nodes"]}


def test_a_line_crosses_when_its_activity_may_be_known(with_lines):
    made = tabling_of(with_lines)
    assert lines_in(made.snapshot.tree) == {
        "DEM-1": [{"activity": "Open course", "starts": "2027-03-01", "ends": "2027-03-05"}],
        "DEM-2": [],
    }
    assert "1 line, which they may not know" in made.stays
    for hidden in ("Secret course", "Fund", "77777", "army"):
        assert hidden not in made.snapshot.content
        assert hidden not in made.snapshot.text
    assert "Open course, 1\u20135 March 2027" in made.snapshot.text


@pytest.mark.parametrize(
    "narrowed",
    [{"marking": "limited"}, {"releasable": ["mda"]}, {"state": "cancelled"}, {"audience": "named"}],
)
def test_a_line_that_is_kept_does_not_cross(narrowed, with_lines):
    Line.objects.update(**narrowed)
    assert lines_in(tabling_of(with_lines).snapshot.tree)["DEM-1"] == []


@pytest.mark.parametrize("order", [("aze", "mda"), ("mda", "aze")])
def test_to_several_sides_only_what_each_of_them_may_know_crosses(order, with_lines, sides):
    Activity.objects.filter(code="Secret course").update(audience=Audience.NAMED)
    Activity.objects.get(code="Secret course").named.add(sides["aze"])
    goal = with_lines.nodes.get(code="DEM-1")
    kept = {"side": sides["aze"], "owner": sides["org"], "about": sides["aze"]}
    for name, audience in (("Ministry of all", "public"), ("Office of theirs", "both")):
        goal.lead_bodies.add(Body.objects.create(name=name, code=name[:8], audience=audience, **kept))
    alone = laid(with_lines, Destination(audience=Audience.NAMED, sides=(sides["aze"],)))
    both = laid(with_lines, Destination(audience=Audience.NAMED, sides=tuple(sides[code] for code in order)))
    for made, known in ((alone, True), (both, False)):
        assert ("Secret course" in made.snapshot.content) is known
        assert ("Office of theirs" in made.snapshot.content) is known
        assert "Open course" in made.snapshot.content
        assert "Ministry of all" in made.snapshot.content
    assert "1 line, which they may not know" in both.stays
    assert both.bodies_left_out == ("Office of theirs",)


@pytest.mark.parametrize("narrowed", [{"marking": "limited"}, {"releasable": ["mda"]}, {"state": "draft"}])
def test_nor_does_one_of_an_activity_that_is_kept(narrowed, with_lines):
    type(with_lines.lines.first().activity).objects.filter(code="Open course").update(**narrowed)
    assert lines_in(tabling_of(with_lines).snapshot.tree)["DEM-1"] == []


def test_what_its_own_side_does_not_know_is_not_told_by_a_preview(draft, with_lines, sides):
    """A line of the partner may stand on an activity that was withdrawn from the partner since."""
    for one in (draft, *draft.nodes.all(), *draft.lines.all()):
        type(one).objects.filter(pk=one.pk).update(owner=sides["aze"], about=sides["org"])
    draft.refresh_from_db()
    made = tabling_of(draft)
    assert [one["activity"] for one in lines_in(made.snapshot.tree)["DEM-1"]] == ["Open course"]
    assert not any("line" in words for words in made.stays)


def test_the_preview_and_the_page_show_the_lines(with_lines, visit, cast):
    preview = visit("maria", f"/programmes/{with_lines.ref}/table/").content.decode()
    assert "Open course, 1\u20135 March 2027" in preview
    release = table_programme(with_lines, seen=tabling_of(with_lines).snapshot.sha256, by=cast["maria"], at=NOON)
    page = visit("leyla", f"/releases/{release.ref}/").content.decode()
    assert "Open course, 1\u20135 March 2027" in page
    assert "Secret course" not in page


def test_what_changed_in_lines_is_told(with_lines, visit, cast):
    table_programme(with_lines, seen=tabling_of(with_lines).snapshot.sha256, by=cast["maria"], at=NOON)
    with_lines.refresh_from_db()
    draft_on(with_lines, by=cast["maria"], at=NOON)
    Line.objects.filter(activity__code="Open course").update(starts=date(2027, 4, 1), ends=date(2027, 4, 5))
    with_lines.refresh_from_db()
    made = tabling_of(with_lines).snapshot.sha256
    release = table_programme(with_lines, seen=made, by=cast["maria"], at=NOON + timedelta(days=1))
    page = visit("leyla", f"/releases/{release.ref}/compare/").content.decode()
    assert "1 clause changed" in page
    assert "Lines:" in page
    assert "March" in page.split("Lines:")[1].split("<del>")[1].split("</del>")[0]


def test_an_agreed_text_goes_forward_while_its_goals_and_lines_move_on(with_lines, agreed):
    Node.objects.filter(programme=agreed, code="DEM-1").update(state="carried")
    Line.objects.filter(activity__code="Open course").update(state="cancelled")
    made = forwarding_of(agreed, EVERYONE)
    assert lines_in(made.snapshot.tree)["DEM-1"] == []
    Node.objects.filter(programme=agreed, code="DEM-1").update(aim="Other words.")
    with pytest.raises(Refused, match="not the one that was agreed"):
        forwarding_of(agreed, EVERYONE)


def test_lines_are_no_part_of_what_a_drafter_words(with_lines, cast):
    """A change of a clause leaves its lines where they are."""
    node = with_lines.nodes.get(code="DEM-1")
    change_node(node, {"title": "Other title"}, {}, base_version=node.version, by=cast["maria"], at=NOON)
    tree = json.loads(tabling_of(with_lines).snapshot.content)
    assert [one["activity"] for one in lines_in(tree)["DEM-1"]] == ["Open course"]

"""Nothing but an act widens an audience or lowers a marking: files that try are refused and say which act to use."""

from comity.access.models import Release
from comity.exchange.programmes.runs import preview_file, take_in
from comity.programmes.models import Node, Programme
from tests.integration.conftest import NOON

FILE = """\
partner: {{name: Azerbaijan}}
programmes:
  - id: aze-2026
    type: tailored
    title: {title}
    status: {status}
    {further}
    nodes:
      - {{id: DEM-1, level: goal, title: Goal DEM-1, weight: 5{mark}}}
"""


def file(title="Programme 2026-2029", status="draft", further="organisation: ''", mark=""):
    return FILE.format(title=title, status=status, further=further, mark=mark).encode()


def outcome(content, by):
    run = preview_file(content, "file.yaml", by=by, at=NOON)
    return [row["reason"] for row in run.rows if row["outcome"] == "error"]


def brought(content, by):
    take_in(preview_file(content, "file.yaml", by=by, at=NOON), by=by, at=NOON)


def test_a_file_does_not_change_what_others_see_already_but_by_a_manager(make_programme, make_node, cast):
    programme = make_programme(state="in_force", audience="public")
    make_node(programme, audience="public")
    content = file(title="Changed for everyone", status="in force")
    assert "seen by others" in outcome(content, cast["ivana"])[0]
    brought(content, cast["maria"])
    assert Programme.objects.get().title == "Changed for everyone"


def test_an_audience_in_a_file_opens_nothing(make_programme, make_node, cast):
    make_node(make_programme(state="draft"))
    brought(file(further="audience: public"), cast["ivana"])
    programme = Programme.objects.get()
    assert (programme.audience, programme.notes) == ("own", {"audience": "public"})
    assert set(Node.objects.values_list("audience", flat=True)) == {"own"}
    assert not Release.objects.exists()


def test_a_file_tables_nothing(make_programme, cast):
    make_programme(state="draft")
    assert "must be one of" in outcome(file(status="tabled"), cast["maria"])[0]


def test_a_file_raises_a_marking_and_lowers_none(make_programme, make_node, cast):
    make_node(make_programme(state="draft"))
    brought(file(further="marking: limited", mark=", marking: limited, releasable: [aze]"), cast["ivana"])
    assert (Programme.objects.get().marking, Node.objects.get().releasable) == ("limited", ["aze"])
    assert "page “Marking”" in outcome(file(further="marking: public"), cast["ivana"])[0]
    wider = file(further="marking: limited", mark=", marking: limited, releasable: [aze, mda]")
    assert "page “Marking”" in outcome(wider, cast["ivana"])[0]
    brought(file(title="Nothing is said of markings"), cast["ivana"])
    assert (Programme.objects.get().marking, Node.objects.get().marking) == ("limited", "limited")


def test_an_entry_that_a_file_marks_above_a_public_programme_is_not_public(make_programme, make_node, cast):
    programme = make_programme(state="in_force", audience="public")
    make_node(programme, audience="public")
    brought(file(status="in force", mark=", marking: limited"), cast["maria"])
    assert Node.objects.get().audience == "own"


def test_a_marking_that_is_no_level_is_a_fault_of_the_file(make_programme, cast):
    make_programme(state="draft")
    assert outcome(file(further="marking: secret"), cast["ivana"]) == ["must be one of: public, unclassified, limited"]

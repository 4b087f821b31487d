"""Programme files: the published programmes come in without loss, twice is once, and back again."""

from pathlib import Path

import pytest

from comity.common.errors import Refused
from comity.exchange.programmes.files import TEMPLATE, file_of, file_tree
from comity.exchange.programmes.reader import read_file
from comity.exchange.programmes.runs import preview_file, take_back, take_in
from comity.formats.trees import Tree, read_tree
from comity.journal.models import LogEntry
from comity.partners.models import Body, Partner
from comity.programmes.markings import with_markings
from comity.programmes.models import Instrument, Node, Programme, ProgrammeType, Theme
from comity.programmes.queries.entries import programme_entry
from tests.integration.conftest import NOON

STATES = "in preparation, draft, agreed, in force, under review, extended, superseded, ended, withdrawn"

PUBLISHED = sorted((Path(__file__).parents[3] / "src/comity/data/demonstration/programmes").glob("*.yaml"))


def without_empty(tree):
    """The tree without empty values, which say the same as absent ones."""
    if isinstance(tree, dict):
        said = {key: without_empty(value) for key, value in tree.items()}
        return {key: value for key, value in said.items() if value not in (None, "", [], {})}
    return [without_empty(value) for value in tree] if isinstance(tree, list) else tree


def brought_in(content: bytes, by):
    run = preview_file(content, "file.yaml", by=by, at=NOON)
    assert [row for row in run.rows if row["outcome"] == "error"] == []
    take_in(run, by=by, at=NOON)
    return run


def everything():
    """All records that a programme file can make, by what they say."""
    return {
        "programmes": [programme_entry(programme) for programme in Programme.objects.order_by("code")],
        "versions": list(Programme.objects.order_by("code").values_list("ref", "version", "state")),
        "nodes": list(Node.objects.order_by("pk").values_list("ref", "version", "path")),
        "counts": [table.objects.count() for table in (Partner, Body, ProgrammeType, Instrument, Theme)],
    }


@pytest.mark.parametrize("path", PUBLISHED, ids=lambda path: path.stem)
def test_everything_a_published_file_says_is_found_again_in_the_records(path, cast):
    tree = read_tree(path.read_bytes()).value
    brought_in(path.read_bytes(), cast["maria"])
    partner = Partner.objects.get(country=tree["partner"]["iso2"])
    kept = [Programme.objects.get(partner=partner, code=one["id"]) for one in tree["programmes"]]
    again = file_tree(partner, [programme_entry(programme) for programme in kept])
    assert [one.pop("marking") for one in again["programmes"]] == ["unclassified"] * len(kept)
    assert without_empty(again) == without_empty(tree)


@pytest.mark.parametrize("path", PUBLISHED, ids=lambda path: path.stem)
def test_a_file_that_was_given_out_reads_as_the_records_it_came_from(path, cast):
    brought_in(path.read_bytes(), cast["maria"])
    for programme in Programme.objects.all():
        assert with_markings(read_file(Tree(value=file_of(programme))).programmes[0]) == programme_entry(programme)


def test_the_five_published_files_hold_five_partners_and_thirteen_programmes(cast):
    for path in PUBLISHED:
        brought_in(path.read_bytes(), cast["maria"])
    assert (Partner.objects.count(), Programme.objects.count(), Node.objects.count()) == (5, 13, 54)
    assert {programme.audience for programme in Programme.objects.all()} == {"own"}


def test_the_template_comes_in_without_a_fault_and_goes_out_as_it_came(cast):
    brought_in(TEMPLATE.encode(), cast["maria"])
    file = read_file(read_tree(TEMPLATE.encode()))
    again = read_file(Tree(value=file_of(Programme.objects.get())))
    assert (again.types, again.programmes, again.partner) == (file.types, file.programmes, file.partner)


def test_a_file_taken_in_twice_changes_nothing(cast):
    content = TEMPLATE.encode()
    brought_in(content, cast["maria"])
    before, lines = everything(), LogEntry.objects.exclude(kind="ImportRun").count()
    run = brought_in(content, cast["maria"])
    assert [row["outcome"] for row in run.rows] == ["same", "same"]
    assert (everything(), LogEntry.objects.exclude(kind="ImportRun").count()) == (before, lines)


def test_an_import_is_done_once_however_often_the_button_is_pressed(cast):
    run = brought_in(TEMPLATE.encode(), cast["maria"])
    with pytest.raises(Refused, match="was imported already"):
        take_in(run, by=cast["maria"], at=NOON)


def test_a_changed_file_shows_each_field_before_it_is_taken_in(cast):
    brought_in(TEMPLATE.encode(), cast["maria"])
    node = Node.objects.get(code="G1")
    changed = (
        TEMPLATE.replace("target: 12", "target: 14")
        .replace("meets the", "meet the")
        .replace("start: 2030", "start: 2031")
    )
    changed = changed.replace("meet the international standard", "reach the international standard")
    run = preview_file(changed.encode(), "changed.yaml", by=cast["maria"], at=NOON)
    assert [(row["outcome"], row["changes"]) for row in run.rows] == [
        ("same", {}),
        (
            "changed",
            {
                "period.start": ["2030", "2031"],
                "nodes[G1].title": [
                    "Clearance teams meet the international standard",
                    "Clearance teams reach the international standard",
                ],
                "nodes[G1].requirements[G1.1].target": [12, 14],
            },
        ),
    ]
    take_in(run, by=cast["maria"], at=NOON)
    after = Node.objects.get(code="G1")
    assert (after.ref, after.title, after.version) == (node.ref, "Clearance teams reach the international standard", 2)
    assert Programme.objects.get().version == 2


def test_an_import_taken_back_leaves_what_was_there_before(cast):
    brought_in(TEMPLATE.encode(), cast["maria"])
    before = [programme_entry(programme) for programme in Programme.objects.all()]
    run = brought_in(TEMPLATE.replace("target: 12", "target: 14").encode(), cast["maria"])
    take_back(run, by=cast["maria"], at=NOON)
    assert [programme_entry(programme) for programme in Programme.objects.all()] == before


def test_the_first_import_taken_back_leaves_neither_programme_nor_partner(cast):
    run = brought_in(TEMPLATE.encode(), cast["maria"])
    assert [row["what"] for row in run.rows] == ["type", "partner", "programme"]
    take_back(run, by=cast["maria"], at=NOON)
    assert [table.objects.count() for table in (Programme, Node, Partner, Body, Instrument, Theme)] == [
        0,
        0,
        0,
        1,
        0,
        0,
    ]
    with pytest.raises(Refused, match="taken back already"):
        take_back(run, by=cast["maria"], at=NOON)


def test_an_import_is_not_taken_back_over_later_work(cast):
    run = brought_in(TEMPLATE.encode(), cast["maria"])
    Node.objects.filter(code="G1").update(title="Written since")
    with pytest.raises(Refused, match="changed since"):
        take_back(run, by=cast["maria"], at=NOON)
    assert Programme.objects.count() == 1


def test_a_preview_that_records_have_moved_on_from_is_made_anew(cast):
    run = preview_file(TEMPLATE.encode(), "file.yaml", by=cast["maria"], at=NOON)
    brought_in(TEMPLATE.encode(), cast["maria"])
    with pytest.raises(Refused, match="Look at the preview again"):
        take_in(run, by=cast["maria"], at=NOON)
    run.refresh_from_db()
    assert [row["outcome"] for row in run.rows] == ["same", "same"]


def test_a_faulty_file_tells_every_fault_with_its_line_and_changes_nothing(cast):
    content = b"""partner: {name: Veldania, iso2: VELDANIA}
programmes:
  - id: one
    status: signed
    period: {start: 2030, end: 2029-13}
    level_scheme: [a, b, c, d, e]
    nodes:
      - {id: X, level: z, title: T, parent: Y}
      - {id: X, title: ""}
  - {id: one, title: Two}
"""
    run = preview_file(content, "faulty.yaml", by=cast["maria"], at=NOON)
    assert [(row["line"], row["code"], row["reason"]) for row in run.rows] == [
        (1, "partner.iso2", "must be the two letters of a country (ISO 3166-1)"),
        (6, "programmes[0].level_scheme", "has 5 levels; one to four are kept"),
        (5, "programmes[0].period.end", "write a year, a month or a day, such as 2026, 2026-03 or 2026-03-15"),
        (3, "programmes[0].title", "is missing; give it a text"),
        (4, "programmes[0].status", f"must be one of: {STATES}"),
        (8, "programmes[0].nodes[0].level", "must be one of the levels: a, b, c, d"),
        (9, "programmes[0].nodes[1].title", "is missing; give it a text"),
        (8, "programmes[0].nodes[0].parent", "is no node of this programme"),
        (9, "programmes[0].nodes[1].id", "stands twice: another node has it"),
        (10, "programmes[1].id", "stands twice: another programme of the file has it"),
    ]
    with pytest.raises(Refused, match="nothing was imported"):
        take_in(run, by=cast["maria"], at=NOON)
    assert Programme.objects.count() == 0


def test_a_file_that_is_no_tree_is_told_in_one_row(cast):
    run = preview_file(b"a: [1,", "broken.yaml", by=cast["maria"], at=NOON)
    assert [(row["outcome"], row["what"]) for row in run.rows] == [("error", "file")]


@pytest.mark.parametrize("name", ["leyla", "rashid", "nigar", "omar", "pia", "audra", "otto"])
def test_only_the_organisations_desk_and_manager_import(name, cast):
    with pytest.raises(Refused, match="Only a desk officer"):
        preview_file(TEMPLATE.encode(), "file.yaml", by=cast[name], at=NOON)


def test_a_desk_imports_for_its_own_partners_and_not_for_others(cast, make_partner):
    make_partner("aze", country="AZ")
    content = next(path for path in PUBLISHED if path.stem == "azerbaijan").read_bytes()
    brought_in(content, cast["ivana"])
    assert Programme.objects.count() == 6
    run = preview_file(content, "file.yaml", by=cast["boris"], at=NOON)
    assert {row["reason"] for row in run.rows} == {
        "is about Azerbaijan, which another desk keeps; ask it, or a programme manager, to import this file"
    }


def test_a_desk_cannot_make_a_partner_by_a_file(cast):
    run = preview_file(TEMPLATE.encode(), "file.yaml", by=cast["ivana"], at=NOON)
    assert [(row["what"], row["outcome"]) for row in run.rows] == [
        ("type", "new"),
        ("partner", "error"),
        ("programme", "new"),
    ]


def test_a_file_neither_tables_nor_agrees_a_text_of_ours(cast):
    draft = TEMPLATE.replace("status: in preparation ", "status: draft ")
    brought_in(draft.encode(), cast["maria"])
    for word in ("agreed", "in force", "in preparation"):
        run = preview_file(
            TEMPLATE.replace("status: in preparation ", f"status: {word} ").encode(), "f", by=cast["maria"], at=NOON
        )
        assert run.rows[-1]["reason"] == (
            f'Cooperation plan 2030-2033 is "draft" here; a file cannot make it "{word}". Texts are tabled and agreed.'
        )
    for word in ("tabled", "in consultation"):
        run = preview_file(
            TEMPLATE.replace("status: in preparation ", f"status: {word} ").encode(), "f", by=cast["maria"], at=NOON
        )
        assert run.rows[0]["reason"] == (
            "must be one of: in preparation, draft, agreed, in force, under review, extended, superseded, ended, "
            "withdrawn"
        )


def test_what_sources_report_may_move_on(cast):
    brought_in(TEMPLATE.encode(), cast["maria"])
    brought_in(TEMPLATE.replace("status: in preparation ", "status: in force ").encode(), cast["maria"])
    assert Programme.objects.get().state == "in_force"

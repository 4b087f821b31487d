"""Two snapshots of a programme as one reading of what differs."""

from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.programmes.comparison import compared, moved_in, numbers_of


def tree(*nodes, **own):
    """A snapshot with these clauses."""
    return {
        "format": "comity-snapshot/1",
        "marking": "unclassified",
        "releasable": [],
        "programme": {"id": "P", "title": "Programme", **own, "nodes": list(nodes)},
    }


def node(code, title="", **fields):
    """A clause."""
    return {"id": code, "title": title or f"Goal {code}", "marking": "unclassified", "releasable": [], **fields}


def became(before, after):
    """Code: what became of it."""
    return {one.code: one.what for one in compared(before, after).clauses}


def test_the_same_text_has_no_difference():
    text = tree(node("A"), node("B", parent="A", aim="Aim.", requirements=[{"title": "Places", "target": 5}]))
    found = compared(text, deepcopy(text))
    assert found.same
    assert found.figures == {"changed": 0, "added": 0, "moved": 0, "removed": 0, "same": 2, "fields": 0}


def test_each_clause_is_told_by_what_became_of_it():
    before = tree(node("A", aim="Clear 20 ha."), node("B"), node("C"), node("D"))
    after = tree(node("A", aim="Clear 30 ha."), node("D"), node("C"), node("E"))
    found = compared(before, after)
    told = {one.code: one.what for one in found.clauses}
    assert told == {"A": "changed", "B": "removed", "C": "same", "D": "moved", "E": "added"}
    assert [one.code for one in found.clauses] == ["A", "B", "D", "C", "E"], "what is gone stands where it stood"
    assert found.figures == {"changed": 1, "added": 1, "moved": 1, "removed": 1, "same": 1, "fields": 0}


def test_a_changed_field_is_told_by_its_label_word_by_word():
    found = compared(tree(node("A", aim="Clear 20 ha.")), tree(node("A", aim="Clear 30 ha.", schedule="2027")))
    (clause,) = found.clauses
    assert [(one.name, one.label) for one in clause.changes] == [("aim", "Aim"), ("schedule", "Schedule")]
    assert [(piece.kind, piece.text) for piece in clause.changes[0].pieces] == [
        ("same", "Clear "),
        ("gone", "20"),
        ("new", "30"),
        ("same", " ha."),
    ]
    assert [one.name for one in clause.fields] == ["title", "aim", "schedule", "marking"], "the whole clause is there"


def test_requirements_milestones_and_bodies_are_told_in_words():
    before = node(
        "A",
        requirements=[{"id": "R", "title": "Places", "target": 5, "unit": "seats"}],
        milestones=[{"title": "Range opened", "due": "2027-03"}],
        lead_bodies=["Ministry"],
    )
    after = node(
        "A",
        requirements=[{"id": "R", "title": "Places", "target": 8, "unit": "seats"}],
        milestones=[{"title": "Range opened", "due": "2027-06"}],
        lead_bodies=["Ministry", {"name": "Staff", "side": "organisation"}],
    )
    (clause,) = compared(tree(before), tree(after)).clauses
    said = {
        one.name: "".join(p.text if p.kind == "same" else f"[{p.kind} {p.text}]" for p in one.pieces)
        for one in clause.changes
    }
    assert said == {
        "requirements": "Places: [gone 5][new 8] seats",
        "milestones": "Range opened, due [gone March][new June] 2027",
        "lead_bodies": "Ministry[new , Staff]",
    }


def test_the_programmes_own_fields_are_told():
    before = tree(node("A"), period={"start": "2026", "end": "2029"}, context="We agree.", review="yearly")
    after = tree(node("A"), period={"start": "2026", "end": "2030"}, context="We agree.", review="twice a year")
    found = compared(before, after)
    assert [(one.name, one.label) for one in found.changes] == [("period_end", "Period ends"), ("review", "Review")]
    assert found.figures["fields"] == 2


def test_a_clause_under_another_parent_moved_and_one_that_also_changed_is_changed():
    before = tree(node("A"), node("B"), node("C", parent="A"), node("D", parent="A"))
    after = tree(node("A"), node("B"), node("C", parent="B"), node("D", parent="B", title="Other"))
    found = {one.code: one for one in compared(before, after).clauses}
    assert (found["C"].what, found["C"].has_moved, found["C"].under) == ("moved", True, "Goal B")
    assert (found["D"].what, found["D"].has_moved) == ("changed", True)


def test_a_new_number_alone_is_no_change():
    found = compared(tree(node("A"), node("B")), tree(node("N"), node("A"), node("B")))
    told = {one.code: (one.what, one.number_before, one.number_after) for one in found.clauses}
    assert told == {"N": ("added", "", "1"), "A": ("same", "1", "2"), "B": ("same", "2", "3")}


def test_numbers_follow_the_places_where_the_text_has_none():
    nodes = [node("A"), node("B", parent="A"), node("C", parent="A"), node("D")]
    assert numbers_of(nodes) == {"A": "1", "B": "1.1", "C": "1.2", "D": "2"}
    assert numbers_of([node("A", number="I"), node("B")]) == {"A": "I", "B": ""}


def test_lineage_is_told_in_words():
    step = {
        "what": "merged",
        "from": [{"title": "Mines"}, {"title": "Shells"}],
        "to": [{"title": "Clearance"}],
        "reason": "One body does both.",
    }
    found = compared(tree(node("A")), tree(node("A")) | {"lineage": [step]})
    (change,) = found.changes
    assert change.label == "Where the goals went"
    assert change.pieces[0].text == "Merged: Mines, Shells \u2192 Clearance (One body does both.)"


@pytest.mark.parametrize("odd", [{}, {"programme": {}}, {"programme": {"nodes": []}}])
def test_a_text_without_anything_is_compared_too(odd):
    assert became(odd, tree(node("A"))) == {"A": "added"}
    assert became(tree(node("A")), odd) == {"A": "removed"}


CODES = st.lists(st.sampled_from("ABCDEFGH"), unique=True)


@st.composite
def texts(draw):
    """A text of a few clauses, each under one that stands before it or at the top."""
    codes = draw(CODES)
    return [
        node(code, parent=draw(st.sampled_from(["", *codes[:at]])), aim=draw(st.sampled_from(["", "One.", "One two."])))
        for at, code in enumerate(codes)
    ]


@given(before=texts(), after=texts())
def test_both_texts_can_be_read_from_the_comparison(before, after):
    found = compared(tree(*before), tree(*after))
    assert [one.code for one in found.clauses if one.what != "removed"] == [one["id"] for one in after]
    assert {one.code for one in found.clauses if one.what != "added"} == {one["id"] for one in before}
    for kind, other, nodes in (("new", "removed", before), ("gone", "added", after)):
        said = {one["id"]: one["aim"] for one in nodes}
        for clause in found.clauses:
            if clause.what == other and kind == "gone" or clause.code not in said:
                continue
            aim = next((one for one in clause.fields if one.name == "aim"), None)
            assert "".join(p.text for p in (aim.pieces if aim else ()) if p.kind != kind) == said[clause.code]


@given(nodes=texts())
def test_a_clause_that_was_only_added_or_removed_moves_no_other(nodes):
    gone = nodes[1:] if nodes and not any(one["parent"] == nodes[0]["id"] for one in nodes) else nodes
    assert moved_in(nodes, gone) == set()
    assert moved_in(gone, nodes) == set()

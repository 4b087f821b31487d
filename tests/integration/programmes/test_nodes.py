"""The nodes of a draft by hand: add, change, move, remove and put back; two editors lose nothing."""

import pytest

from comity.common import refs
from comity.common.errors import ChangedMeanwhile, Refused
from comity.journal.queries import entries_of
from comity.programmes.actions.nodes import add_node, change_node, move_node, remove_node
from comity.programmes.actions.parts import (
    add_axis,
    add_instrument,
    add_milestone,
    add_requirement,
    add_theme,
    change_requirement,
    remove_part,
)
from comity.programmes.actions.restoring import put_back
from comity.programmes.faults import FaultyFields
from comity.programmes.models import Line, Node
from comity.programmes.queries.entries import programme_entry
from tests.integration.conftest import NOON


@pytest.fixture
def programme(make_programme):
    return make_programme(state="draft")


def make(programme, by, title, parent=None, depth=1):
    level = programme.type.levels.get(depth=depth)
    return add_node(programme, {"title": title, "level": level}, {}, parent=parent, by=by, at=NOON)


@pytest.fixture
def forest(programme, cast):
    """A (A1, A2), B."""
    by = cast["ivana"]
    a = make(programme, by, "A")
    return {
        "A": a,
        "A1": make(programme, by, "A1", a, 2),
        "A2": make(programme, by, "A2", a, 2),
        "B": make(programme, by, "B"),
    }


def tree(programme):
    return list(Node.objects.filter(programme=programme).order_by("path").values_list("title", "path"))


def test_the_code_of_a_new_entry_counts_no_other(programme, cast, monkeypatch):
    drawn = iter(["aaaaa", "aaaaa", "bbbbb"])
    monkeypatch.setattr(refs, "new_ref", lambda: next(drawn))
    assert [make(programme, cast["ivana"], title).code for title in ("Stays", "Goes out")] == ["N-aaaaa", "N-bbbbb"]


def test_new_entries_stand_last_among_their_siblings(programme, forest):
    assert tree(programme) == [("A", "0001"), ("A1", "0001.0001"), ("A2", "0001.0002"), ("B", "0002")]


@pytest.mark.parametrize(
    ("name", "way", "after"),
    [
        ("A2", "up", ["A", "A2", "A1", "B"]),
        ("A1", "down", ["A", "A2", "A1", "B"]),
        ("A", "down", ["B", "A", "A1", "A2"]),
        ("A1", "out", ["A", "A2", "A1", "B"]),
    ],
)
def test_an_entry_moves_with_all_below_it(programme, forest, cast, name, way, after):
    move_node(forest[name], way, by=cast["ivana"], at=NOON)
    assert [title for title, _ in tree(programme)] == after
    assert [path for _, path in tree(programme)] == sorted(path for _, path in tree(programme))


def test_an_entry_moves_under_another(programme, forest, cast):
    move_node(forest["A1"], "under", under=forest["B"], by=cast["ivana"], at=NOON)
    assert tree(programme) == [("A", "0001"), ("A2", "0001.0001"), ("B", "0002"), ("A1", "0002.0001")]


@pytest.mark.parametrize(
    ("name", "way", "sentence"),
    [
        ("A", "up", "first already"),
        ("B", "down", "last already"),
        ("A", "out", "under nothing"),
        ("A", "in", "no entry before it"),
        ("B", "in", "cannot stand under"),
        ("A2", "in", "cannot stand under"),
        ("A", "sideways", "moves up, down"),
    ],
)
def test_a_move_that_leads_nowhere_is_refused_in_words(forest, cast, name, way, sentence):
    with pytest.raises(Refused, match=sentence):
        move_node(forest[name], way, by=cast["ivana"], at=NOON)


def test_an_entry_never_stands_under_itself(forest, cast):
    with pytest.raises(Refused, match="under itself"):
        move_node(forest["A"], "under", under=forest["A1"], by=cast["ivana"], at=NOON)


def test_what_is_removed_is_put_back_whole_where_it_stood(programme, forest, cast, make_partner):
    by = cast["ivana"]
    theme = add_theme(programme, "Equal part of women", by=by, at=NOON)
    axis = add_axis(programme, "kind of goal", ["general", "specific"], by=by, at=NOON)
    fund = add_instrument(programme, {"title": "A fund", "kind": "fund"}, by=by, at=NOON)
    links = {"themes": [theme], "axis_values": [axis.values.get(title="general")], "instruments": [fund]}
    change_node(forest["A1"], {"title": "A1", "aim": "Why", "weight": 7}, links, base_version=1, by=by, at=NOON)
    add_requirement(forest["A1"], {"title": "Leaders", "target": 4}, by=by, at=NOON)
    add_milestone(forest["A2"], {"title": "First", "due": "2027-03"}, by=by, at=NOON)
    before, refs = programme_entry(programme), dict(Node.objects.values_list("title", "ref"))
    assert remove_node(forest["A"], by=by, at=NOON) == 3
    assert tree(programme) == [("B", "0001")]
    put_back(programme, refs["A"], by=by, at=NOON)
    assert programme_entry(programme) == before
    assert dict(Node.objects.values_list("title", "ref")) == refs
    with pytest.raises(Refused, match="back already"):
        put_back(programme, refs["A"], by=by, at=NOON)


def test_an_entry_with_lines_stays(programme, forest, cast, make_activity, sides):
    activity = make_activity()
    Line.objects.create(
        programme=programme, node=forest["A1"], activity=activity, starts=NOON, ends=NOON, owner=sides["org"]
    )
    with pytest.raises(Refused, match="has lines under it"):
        remove_node(forest["A"], by=cast["ivana"], at=NOON)
    assert Node.objects.count() == 4


def test_the_later_editor_is_shown_what_the_other_wrote(forest, cast):
    mine = Node.objects.get(pk=forest["A"].pk)
    change_node(forest["A"], {"title": "Theirs"}, {}, base_version=1, by=cast["maria"], at=NOON)
    with pytest.raises(ChangedMeanwhile) as late:
        change_node(
            mine, {"title": "Mine", "aim": "Mine too"}, {"themes": []}, base_version=1, by=cast["ivana"], at=NOON
        )
    assert (late.value.theirs, late.value.version) == ({"title": "Theirs", "aim": "", "themes": []}, 2)


def test_every_fault_is_told_at_its_field(programme, forest, cast):
    values = {"title": " ", "number": "1" * 41, "weight": 0, "level": programme.type.levels.get(depth=1)}
    with pytest.raises(FaultyFields) as told:
        add_node(programme, values, {}, parent=forest["A"], by=cast["ivana"], at=NOON)
    assert sorted(told.value.faults) == ["level", "number", "title", "weight"]


def test_a_requirement_tells_what_cannot_be_kept(forest, cast):
    values = {
        "title": "",
        "target": 0,
        "weight": 1,
        "segments": [[40, 10]],
        "advanced_by": [{"amount": 3}],
        "unit": "u" * 61,
    }
    with pytest.raises(FaultyFields) as told:
        add_requirement(forest["A1"], values, by=cast["ivana"], at=NOON)
    assert sorted(told.value.faults) == ["advanced_by", "segments", "target", "title", "unit"]


def test_a_requirement_is_changed_and_removed_with_a_line_in_the_journal(forest, cast):
    one = add_requirement(forest["A1"], {"title": "Leaders", "target": 4, "unit": "people"}, by=cast["ivana"], at=NOON)
    change_requirement(one, {"title": "Leaders", "target": 6}, base_version=1, by=cast["ivana"], at=NOON)
    assert list(entries_of(one).values_list("move", "changes")) == [("change", {"target": [4, 6]})]
    remove_part(one, by=cast["ivana"], at=NOON)
    entry = entries_of(forest["A1"]).first()
    assert (entry.move, entry.changes) == (
        "remove requirement",
        {"requirements": [{"title": "Leaders", "unit": "people", "target": 6}, None]},
    )


@pytest.mark.parametrize("name", ["boris", "leyla", "rashid", "omar", "pia", "audra", "otto"])
def test_only_the_desk_and_the_manager_edit_a_draft_of_the_organisation(programme, forest, cast, name):
    for act in (
        lambda: make(programme, cast[name], "Not mine"),
        lambda: change_node(forest["A"], {"title": "X"}, {}, base_version=1, by=cast[name], at=NOON),
        lambda: move_node(forest["A"], "down", by=cast[name], at=NOON),
        lambda: remove_node(forest["A"], by=cast[name], at=NOON),
        lambda: add_requirement(forest["A1"], {"title": "X", "target": 1}, by=cast[name], at=NOON),
        lambda: add_theme(programme, "X", by=cast[name], at=NOON),
    ):
        with pytest.raises(Refused, match="only a draft can be changed"):
            act()


@pytest.mark.parametrize("state", ["preparation", "tabled", "agreed", "in_force", "ended"])
def test_only_a_draft_is_edited(make_programme, cast, state):
    programme = make_programme(state=state)
    with pytest.raises(Refused, match="only a draft can be changed"):
        make(programme, cast["maria"], "Too late")

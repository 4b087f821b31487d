"""Programmes that nobody has seen: odd but legal files come in whole, bad ones are told and change nothing."""

import os

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comity.exchange.programmes.files import TEMPLATE, file_of
from comity.exchange.programmes.reader import read_file
from comity.exchange.programmes.runs import preview_file, take_back, take_in
from comity.formats.trees import Tree, read_tree, write_yaml
from comity.partners.models import Partner
from comity.programmes.markings import with_markings
from comity.programmes.models import Programme
from comity.programmes.queries.entries import programme_entry
from tests.integration.conftest import NOON

ODD = settings(max_examples=40 if os.environ.get("COMITY_LONG") else 20, suppress_health_check=list(HealthCheck))
ALPHABETS = "abcXYZ 09 əğışçöü ქართული հայերեն русский 日本語 العربية 'Ω\"#:-[]{}&*!|>%@`,?\n\t"
words = st.text(st.sampled_from(ALPHABETS), min_size=1, max_size=30).filter(str.strip)
codes = st.text(st.sampled_from("abcABC019.-_/ əლ日"), min_size=1, max_size=12).filter(str.strip)
long_words = words | st.integers(1, 400).map(lambda times: "много слов " * times)
dates = st.sampled_from(["", "1994", 2030, "2030-06", "2030-06-30", "0001", "9999-12-31", "2024-02-29"])
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 10**12) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)
unknown = st.dictionaries(words.map(lambda word: f"x {word}"), plain, max_size=3)
lists = st.lists(words | st.dictionaries(words, plain, max_size=2), max_size=3)
bodies = st.lists(
    words | st.fixed_dictionaries({"name": words, "side": st.sampled_from(["partner", "organisation"])}), max_size=2
)


@st.composite
def nodes_of(draw, levels, axes, themes, instruments):
    """Nodes under nodes, some without a parent, some without a level, titles that repeat."""
    names = [*dict.fromkeys(code.strip() for code in draw(st.lists(codes, max_size=6)))]
    nodes = []
    for name in names:
        above = [one for one in nodes if one.get("depth", 9) < len(levels) - 1]
        parent = draw(st.none() | st.sampled_from(above)) if above else None
        least = parent["depth"] + 1 if parent else 0
        depth = draw(st.integers(least, len(levels) - 1)) if draw(st.booleans()) or parent else None
        node = draw(unknown) | {
            "id": name,
            "title": draw(st.sampled_from(["Same title", "Same title", draw(words)])),
            "aim": draw(st.none() | long_words),
            "actions": draw(lists),
            "lineage": draw(lists),
            "lead_bodies": draw(bodies),
            "supporting_bodies": draw(bodies),
            "milestones": draw(st.lists(st.fixed_dictionaries({"title": words, "due": dates}), max_size=2)),
            "number": draw(st.none() | st.sampled_from(["1.10", "II.a", 4, "№ 7"])),
            "themes": draw(st.lists(st.sampled_from(themes), unique=True)) if themes else None,
            "instruments": draw(st.lists(st.sampled_from(instruments), unique=True)) if instruments else None,
            "axis": {
                name: value for name, values in axes.items() if (value := draw(st.none() | st.sampled_from(values)))
            },
            "requirements": [
                {"id": f"R{at}", "title": title, "target": at + 1, "weight": at + 1}
                for at, title in enumerate(draw(st.lists(words, max_size=2)))
            ],
        }
        if depth is not None:
            node |= {"level": levels[depth], "depth": depth}
        if parent:
            node["parent"] = parent["id"]
        nodes.append(node)
    return [{key: value for key, value in node.items() if key != "depth"} for node in nodes]


@st.composite
def programmes(draw, code):
    """One programme as a file may describe it."""
    levels = [*dict.fromkeys(word.strip() for word in draw(st.lists(words, min_size=1, max_size=4)))]
    axes = {
        name.strip(): [*dict.fromkeys(code.strip() for code in values)]
        for name, values in draw(st.dictionaries(words, st.lists(codes, min_size=1, max_size=3), max_size=2)).items()
    }
    themes = [*dict.fromkeys(word.strip() for word in draw(st.lists(words, max_size=2)))]
    instruments = [*dict.fromkeys(one.strip() for one in draw(st.lists(codes, max_size=2)))]
    starts = draw(dates)
    return draw(unknown) | {
        "id": code,
        "title": draw(words),
        "kind": draw(st.none() | words),
        "level_scheme": draw(st.sampled_from([levels, [{"label": level} for level in levels]])),
        "status": draw(st.sampled_from([None, "draft", "in preparation", "agreed", "in force", "ended"])),
        "period": draw(unknown) | {"start": starts, "end": starts},
        "approvals": draw(st.lists(st.fixed_dictionaries({"side": words, "date": dates, "x": plain}), max_size=2)),
        "sources": draw(lists),
        "not_known": draw(lists),
        "reservations": draw(lists),
        "supersedes": draw(lists),
        "axes": [
            {"name": name, "values": [{"id": one, "title": one} for one in values]} for name, values in axes.items()
        ],
        "cross_cutting": themes,
        "instruments": [{"id": one, "title": f"Instrument {one}"} for one in instruments],
        "nodes": draw(nodes_of(levels, axes, themes, instruments)),
    }


@st.composite
def files(draw):
    """A file of one partner."""
    names = [*dict.fromkeys(code.strip() for code in draw(st.lists(codes, min_size=1, max_size=3)))]
    return draw(unknown) | {
        "partner": {"name": draw(words).strip(), "region": draw(words)},
        "programmes": [draw(programmes(name)) for name in names],
    }


@ODD
@given(files())
def test_an_odd_but_legal_file_comes_in_whole_twice_and_goes_out_again(cast, tree):
    one_instrument = {}
    for programme in tree["programmes"]:
        for instrument in programme["instruments"]:
            one_instrument.setdefault(instrument["id"], instrument)
    content = write_yaml(tree).encode()
    with transaction.atomic():
        run = preview_file(content, "odd.yaml", by=cast["maria"], at=NOON)
        assert [row["reason"] for row in run.rows if row["outcome"] == "error"] == []
        take_in(run, by=cast["maria"], at=NOON)
        read = {entry.code: with_markings(entry) for entry in read_file(read_tree(content)).programmes}
        kept = {programme.code: programme for programme in Programme.objects.all()}
        assert {code: programme_entry(programme) for code, programme in kept.items()} == read
        for programme in kept.values():
            out = read_file(read_tree(write_yaml(file_of(programme)).encode())).programmes
            assert tuple(map(with_markings, out)) == (read[programme.code],)
        again = preview_file(content, "odd.yaml", by=cast["maria"], at=NOON)
        assert {row["outcome"] for row in again.rows} == {"same"}
        take_back(run, by=cast["maria"], at=NOON)
        assert (Programme.objects.count(), Partner.objects.count()) == (0, 0)
        transaction.set_rollback(True)


def mutated(draw, value):
    """The value with one place below it replaced by something else."""
    if isinstance(value, dict) and value and draw(st.integers(0, 5)):
        key = draw(st.sampled_from(sorted(value)))
        return value | {key: mutated(draw, value[key])}
    if isinstance(value, list) and value and draw(st.integers(0, 5)):
        at = draw(st.integers(0, len(value) - 1))
        return [*value[:at], mutated(draw, value[at]), *value[at + 1 :]]
    return draw(plain | st.text(max_size=700) | st.lists(plain, max_size=3))


@st.composite
def broken(draw):
    """The template with a few places replaced."""
    tree = read_tree(TEMPLATE.encode()).value
    for _ in range(draw(st.integers(1, 4))):
        tree = mutated(draw, tree)
    return tree


@settings(ODD, max_examples=150)
@given(broken())
def test_a_file_with_anything_anywhere_is_read_or_told(tree):
    file = read_file(Tree(value=tree))
    assert all(fault.path and fault.reason for fault in file.faults)


@settings(ODD, max_examples=25)
@given(broken())
def test_a_file_that_is_read_without_fault_is_taken_in_and_one_with_faults_changes_nothing(cast, tree):
    content = write_yaml(tree).encode()
    with transaction.atomic():
        run = preview_file(content, "odd.yaml", by=cast["maria"], at=NOON)
        if run.counts["error"]:
            assert Programme.objects.count() == 0
        else:
            take_in(run, by=cast["maria"], at=NOON)
            again = preview_file(content, "odd.yaml", by=cast["maria"], at=NOON)
            assert {row["outcome"] for row in again.rows} == {"same"}
        transaction.set_rollback(True)


@pytest.mark.parametrize(
    "content", [b"", b"\x00", b"[]", b"7", b"null", b"programmes: 3", b"{}", b"partner: X\nprogrammes: []"]
)
def test_what_is_no_programme_file_at_all_is_told_in_a_sentence(cast, content):
    run = preview_file(content, "none.yaml", by=cast["maria"], at=NOON)
    assert [(row["outcome"], row["reason"] != "") for row in run.rows] == [("error", True)]

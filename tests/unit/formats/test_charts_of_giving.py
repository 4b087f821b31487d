"""Pictures of figures: readable without colour, the same bytes every time, nothing joined and nothing added up.

After a change that is meant, `COMITY_KEEP=1 pytest tests/unit/formats/test_charts_of_giving.py` keeps the new pictures;
look at them before committing them.
"""

import os
import re
from datetime import date
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.formats.charts_of_giving import (
    Amount,
    AmountRow,
    Form,
    Known,
    KnownLane,
    amounts_chart,
    known_chart,
)
from comity.formats.svg import width_of

GOLDEN = Path(__file__).parent / "golden"
KEEP = bool(os.environ.get("COMITY_KEEP"))
SVG = "{http://www.w3.org/2000/svg}"
WIDTHS = {"wide": 880, "narrow": 358}
LEGEND = [(form, f"stands for {form}") for form in Form]


def flows():
    rows = [
        AmountRow(label="2021"),
        AmountRow(
            label="Europe",
            amounts=[
                Amount(low=8.1, high=8.2, said="8.1–8.2 bcm, range [1]"),
                Amount(low=8.2, high=8.2, said="8.2 bcm, reported [2]"),
            ],
        ),
        AmountRow(label="2022"),
        AmountRow(label="Europe", amounts=[Amount(low=11.5, high=11.5, said="11.5 bcm, forecast [1]", form=Form.OPEN)]),
        AmountRow(
            label="A destination with a <long> name & more",
            amounts=[Amount(low=2.9, high=2.9, said="2.9 bcm, January – April 2022, reported [3]", form=Form.PART)],
        ),
    ]
    table = [("2021", "Europe", "8.1–8.2 bcm")]
    return amounts_chart(
        "flows", "Gas by year", "Never added up.", ("Year", "Place", "Value"), rows, legend=LEGEND, table=table
    )


def known(year, low, high=None, said="", last=None):
    high = low if high is None else high
    return Known(
        first=date(year, 1, 15) if last is None else date(year, 1, 1), last=last or date(year, 1, 15),
        low=low, high=high, said=said or f"{low:g}",
    )  # fmt: skip


def strengths():
    lanes = [
        KnownLane(title="Platoon", values=[known(1999, 33, 34, "33–34")]),
        KnownLane(
            title="Mission",
            values=[
                known(2002, 22), known(2008, 40, 45, "40–45"), known(2009, 90),
                known(2009, 90, last=date(2009, 12, 31)), known(2010, 94),
            ],
        ),
    ]  # fmt: skip
    return known_chart("strengths", "People", "Dates.", ("Mission", "Date"), lanes, table=[("Platoon", "1999")])


CHARTS = {"flows": flows, "strengths": strengths}


def drawn():
    for name, make in CHARTS.items():
        for kind in WIDTHS:
            yield name, kind, getattr(make().panels[0], kind)


@pytest.mark.parametrize(("name", "kind", "picture"), list(drawn()), ids=lambda one: one if len(one) < 20 else "")
def test_a_picture_is_as_it_was_looked_at(name, kind, picture):
    kept = GOLDEN / f"{name}-{kind}.svg"
    if KEEP:
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(picture.replace("><", ">\n<") + "\n", encoding="utf-8")
    assert picture.replace("><", ">\n<") + "\n" == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "kind", "picture"), list(drawn()), ids=lambda one: one if len(one) < 20 else "")
def test_a_picture_is_named_described_and_coloured_by_class_alone(name, kind, picture):
    tree = ElementTree.fromstring(picture)
    assert tree.get("role") == "img"
    for part in ("title", "desc"):
        found = tree.find(f"{SVG}{part}")
        assert found.text
        assert found.get("id") in tree.get("aria-labelledby").split()
    for one in tree.iter():
        assert one.get("style") is None
        assert one.get("fill") is None or one.get("fill").startswith("url(#")
        assert one.get("stroke") is None
    assert int(tree.get("width")) == WIDTHS[kind]


def test_each_form_has_a_shape_of_its_own_and_its_words_in_the_key():
    picture = flows().panels[0].wide
    assert [f"stands for {form}" in picture for form in Form] == [True] * 4
    tree = ElementTree.fromstring(picture)
    bars = [one for one in tree.iter(f"{SVG}rect") if float(one.get("y")) > 30]
    shapes = {(one.get("class"), one.get("height")) for one in bars}
    assert shapes == {("ink2", "9"), ("between", "9"), ("hollow", "8"), ("ink2", "4")}


def test_a_range_is_solid_to_the_least_and_hatched_to_the_most():
    tree = ElementTree.fromstring(flows().panels[0].wide)
    bars = [one for one in tree.iter(f"{SVG}rect") if float(one.get("y")) > 30]
    solid, between, single = bars[:3]
    assert float(solid.get("width")) / float(single.get("width")) == pytest.approx(8.1 / 8.2, abs=0.002)
    assert float(between.get("x")) == pytest.approx(float(solid.get("x")) + float(solid.get("width")), abs=0.11)


def test_values_of_dates_are_joined_by_no_line():
    tree = ElementTree.fromstring(strengths().panels[0].wide)
    assert not [one for one in tree.iter() if one.tag in {f"{SVG}path", f"{SVG}polyline"}]
    slanted = [
        one for one in tree.iter(f"{SVG}line") if one.get("x1") != one.get("x2") and one.get("y1") != one.get("y2")
    ]
    assert slanted == []
    assert len(list(tree.iter(f"{SVG}circle"))) == 4  # the two ranges are bars


def boxes_of(picture):
    """Words of values: their left and right edges and their baseline."""
    found = []
    for match in re.finditer(
        r'<text x="([^"]+)" y="([^"]+)" class="small halo" text-anchor="middle">([^<]*)<', picture
    ):
        x, y, half = float(match[1]), float(match[2]), width_of(match[3], 12) / 2
        found.append((x - half, x + half, y))
    return found


values = st.builds(
    lambda first, days, low, more: Known(
        first=first, last=date.fromordinal(first.toordinal() + days), low=low, high=low + more,
        said=f"{low:g}–{low + more:g}" if more else f"{low:g}",
    ),
    st.dates(date(1992, 1, 1), date(2030, 1, 1)), st.sampled_from([0, 30, 364]), st.integers(0, 2000),
    st.sampled_from([0, 0, 1, 50]),
)  # fmt: skip


@given(st.lists(st.lists(values, min_size=1, max_size=12), min_size=1, max_size=3))
def test_words_never_cover_each_other_and_stay_inside(lanes):
    told = [KnownLane(title=f"Lane {at}", values=lane) for at, lane in enumerate(lanes)]
    panel = known_chart("any", "Any", "", (), told, table=()).panels[0]
    for kind, width in WIDTHS.items():
        picture = getattr(panel, kind)
        found = boxes_of(picture)
        assert len(found) == sum(map(len, lanes))
        assert all(left >= -0.1 and right <= width + 0.1 for left, right, _y in found)
        for (left, right, y), (other_left, other_right, other_y) in combinations(found, 2):
            assert right <= other_left or other_right <= left or abs(y - other_y) >= 12
        assert float(ElementTree.fromstring(picture).get("height")) > max(y for *_edges, y in found)


amounts = st.builds(
    lambda low, more, form: Amount(low=low, high=low + more, said=f"{low:g} to {low + more:g}", form=form),
    st.integers(0, 10**9).map(lambda whole: whole / 1000), st.sampled_from([0.0, 0.0, 10.0]),
    st.sampled_from(list(Form)[:3]),
)  # fmt: skip


@given(st.lists(st.lists(amounts, max_size=4), max_size=5))
def test_bars_and_their_words_stay_inside(rows):
    told = [AmountRow(label=f"Row {at}", amounts=row) for at, row in enumerate(rows)]
    panel = amounts_chart("any", "Any", "", (), told, legend=LEGEND, table=()).panels[0]
    for kind, width in WIDTHS.items():
        tree = ElementTree.fromstring(getattr(panel, kind))
        for one in tree.iter(f"{SVG}rect"):
            assert float(one.get("x")) + float(one.get("width")) <= width + 1.2
        for one in tree.iter(f"{SVG}text"):
            assert (
                float(one.get("x")) + width_of(one.text or "", 15 if one.get("class") == "heading" else 13)
                <= width + 1.2
            )
            assert float(one.get("y")) <= float(tree.get("height"))


def test_nothing_at_all_is_still_a_picture():
    assert "<svg" in amounts_chart("none", "Nothing", "", (), (), legend=(), table=()).panels[0].wide
    assert "<svg" in known_chart("none", "Nothing", "", (), (), table=()).panels[0].wide

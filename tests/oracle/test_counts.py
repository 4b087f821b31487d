"""Numbers on lists: what a heading or a facet counts is what the list then holds, and nothing hidden."""

import html
import re

import pytest

from tests.oracle.lists import held
from tests.oracle.sweep import canaries_in_rows
from tests.oracle.table import VIEWERS, may_know
from tests.oracle.visits import enter, without_pauses
from tests.oracle.walk import POSTGRES

FACET = re.compile(
    r'<li><a href="([^"]*)"(?: aria-current="true")?><span class="box" aria-hidden="true"></span><span>[^<]*</span>'
    r'<span class="count">([^<]+)</span>'
)
COUNTED = {  # a list, the kind of record it holds, and the words of its heading
    "/catalogue/": ("Activity", re.compile(r"<span>(\d+) activit(?:y|ies)</span>")),
    "/programmes/": ("Programme", re.compile(r"<span>(\d+) programmes?</span>")),
    "/partners/": ("Partner", None),
    "/dialogue/commitments/": ("Commitment", re.compile(r"<span>(\d+) [a-z ]+</span>")),  # a number for each standing
}


def number(text):
    return int(re.sub(r"\D", "", text))


def listed(visit, world, address, kind):
    """The records that a list holds."""
    return held(canaries_in_rows(visit.get(address)), world.canaries, world.facts, {kind})


@pytest.mark.parametrize(
    "name", ["rhea", "leyla", "public", *([] if POSTGRES else ["ivana", "maria", "omar", "pia", "gloria"])]
)
def test_a_number_on_a_list_is_how_many_may_be_known(name, world, count_cells):
    visit, viewer, wrong, cells = enter(world.cast, name), VIEWERS[name], [], 0
    with without_pauses():
        for address, (kind, heading) in COUNTED.items():
            page = visit.get(address).content.decode()
            known = {key for key, fact in world.facts.items() if fact["kind"] == kind}
            known = {key for key in known if may_know(viewer, world.facts, key)}
            told = [sum(map(number, heading.findall(page)))] if heading else [len(known)]
            wrong += [] if told == [len(known)] else [(address, told, len(known))]
            for query, count in FACET.findall(page):
                there = listed(visit, world, address + html.unescape(query), kind)
                cells += 1
                if len(there) != number(count) or not there <= known:
                    wrong.append((address, query, number(count), sorted(there)))
    assert wrong == []
    assert count_cells(cells) > 8


AREA = re.compile(
    r'href="/catalogue/\?area=area-open">.*?<td data-label="Activities"[^>]*>(?:<span>(\d+)</span>)?', re.S
)


def test_an_area_bears_the_number_of_its_entries_that_may_be_known(world, count_cells):
    within = [key for key, fact in world.facts.items() if fact.get("area") == "area-public"]
    for name, viewer in VIEWERS.items():
        told = AREA.search(enter(world.cast, name).get("/catalogue/areas/").content.decode())
        known = sum(may_know(viewer, world.facts, key) for key in within)
        assert int(told.group(1) or 0) == known, name
    assert len(within) > 8
    assert count_cells(len(VIEWERS)) > 10


ALL = re.compile(r'<a href="(/today/)?(\?part=[^"]+)">All ([\d,]+)</a>')


def test_today_counts_what_it_then_lists(world, count_cells):
    """ "All 22" leads to 22 lines, each of something that may be known; the walk looks at the words of each."""
    cells = 0
    for name in ("ivana", "maria", "leyla", "omar", "pia"):
        visit = enter(world.cast, name)
        for _path, query, count in ALL.findall(visit.get("/today/").content.decode()):
            lines = visit.get(f"/today/{html.unescape(query)}").content.decode().partition('<ul class="duties">')[2]
            assert lines.count('<span class="what">') == number(count), (name, query)
            cells += 1
    assert count_cells(cells) > 2

"""Every surface for everybody: what an answer holds is what the table allows, and hidden is the same as absent."""

import pytest

from tests.oracle.facts import build
from tests.oracle.surfaces import Surface, stale, surfaces, unplaced
from tests.oracle.sweep import canaries_in, unmasked
from tests.oracle.table import VIEWERS, may_know, may_read

ABSENT = "0never0existed0"
FRAGMENTS = ({"HX-Request": "true"},)
BOARD_FRAGMENTS = tuple(
    {"HX-Request": "true", "HX-Target": target} for target in ("board", "why", "offer-list", "run-strip")
)


@pytest.fixture
def world(sides, cast):
    return build(sides, cast)


@pytest.fixture
def visit(client, world):
    def enter(name):
        if name != "public":
            client.force_login(world.cast[name])
        client.raise_request_exception = False
        return client

    return enter


def ways(surface: Surface):
    """The full page, and the parts of it that a script asks for."""
    yield {}
    yield from FRAGMENTS
    if surface.name in {"board", "board-run", "board-front", "board-repair"}:
        yield from BOARD_FRAGMENTS


def untold(world, viewer, found):
    """Canaries that this viewer may not read, as the records and rules they belong to."""
    told = ((*world.canaries[one], one) for one in found if one in world.canaries)
    return sorted({(key, rule, one) for key, rule, one in told if not may_read(viewer, world.facts, key, rule)})


def test_every_pattern_has_its_place():
    assert (unplaced(), stale()) == ([], [])


@pytest.mark.parametrize("name", VIEWERS)
def test_an_answer_tells_only_what_its_reader_may_know(name, world, visit):
    viewer, client = VIEWERS[name], visit(name)
    leaks, broken, cells = [], [], 0
    for surface in surfaces(world.facts):
        if surface.name == "sign-out":
            continue
        for headers in ways(surface):
            answer = client.get(surface.address, headers=headers)
            cells += 1
            if answer.status_code >= 500:
                broken.append((surface.name, surface.key, surface.address))
            for key, rule, word in untold(world, viewer, canaries_in(answer)):
                leaks.append((surface.name, surface.key, surface.address.partition("?")[2], key, rule, word))
            if surface.key and not may_know(viewer, world.facts, surface.key) and answer.status_code == 200:
                leaks.append((surface.name, surface.key, "answers 200"))
    assert (leaks, broken) == ([], [])
    assert cells > 1_000


PAGES = {
    "Partner": "partner",
    "Provider": "provider",
    "Person": "person",
    "Post": "post",
    "Programme": "programme",
    "Node": "goal",
    "Activity": "activity",
    "Session": "session",
}


@pytest.mark.parametrize("name", VIEWERS)
def test_what_one_may_know_has_a_page_and_everything_else_is_as_if_it_never_was(name, world, visit):
    viewer, client = VIEWERS[name], visit(name)
    wrong, absent = [], {}
    for surface in surfaces(world.facts):
        kind = world.facts[surface.key]["kind"] if surface.key else ""
        if PAGES.get(kind) != surface.name:
            continue
        answer = client.get(surface.address)
        if may_know(viewer, world.facts, surface.key):
            own = {one for one, (key, rule) in world.canaries.items() if key == surface.key and not rule}
            if answer.status_code != 200 or not own & canaries_in(answer):
                wrong.append((surface.name, surface.key, answer.status_code, "is not shown"))
            continue
        if surface.name not in absent:
            never = surface.address.replace(world.facts[surface.key]["ref"], ABSENT)
            absent[surface.name] = unmasked(client.get(never).content)
        if answer.status_code != 404 or unmasked(answer.content) != absent[surface.name]:
            wrong.append((surface.name, surface.key, answer.status_code, "is not as if it never was"))
    assert wrong == []


FINDERS = {
    "/search/": {"Activity", "Programme", "Node", "Partner", "Person", "Post"},
    "/catalogue/": {"Activity", "Session", "Area", "Provider"},
    "/partners/": {"Partner", "Region", "PartnerGroup"},
    "/partners/people/": {"Person", "Post", "Holding"},
}


@pytest.mark.parametrize("name", VIEWERS)
def test_a_word_of_a_hidden_record_finds_what_a_word_of_none_finds(name, world, visit):
    viewer, client = VIEWERS[name], visit(name)
    told, asked = [], 0
    for address, kinds in FINDERS.items():
        never = unmasked(client.get(address, {"q": "zq99999zq"}).content)
        for word, (key, _rule) in world.canaries.items():
            hidden = not may_know(viewer, world.facts, key)
            if word.startswith("zq") and world.facts[key]["kind"] in kinds and hidden:
                found = unmasked(client.get(address, {"q": word}).content).replace(word, "zq99999zq")
                told += [(address, key, word)] if found != never else []
                asked += 1
    assert told == []
    assert asked > 20

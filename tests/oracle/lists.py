"""Pages and files that list: of which kind of record, and that they hold all of the visible set and nothing else.

A page and its files are each compared with the same set, so they agree with each other.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tests.oracle.surfaces import Surface

# a pattern, and the kinds of record that it lists whole
WHOLE: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("catalogue", "catalogue-file"), ("Activity",)),
    "sessions-file": ("Session",),
    **dict.fromkeys(("programmes", "programmes-xlsx", "programmes-csv"), ("Programme",)),
    **dict.fromkeys(("partners", "partners-file"), ("Partner",)),
    "providers": ("Provider",),
    "areas": ("Area",),
    "directory": ("Region", "PartnerGroup"),
    "people": ("Post",),
    "programme-types": ("ProgrammeType",),
    "events": ("Event",),
    **dict.fromkeys(("commitments", "commitments-file"), ("Commitment",)),
}
FOLDED = {"events"}  # what is part of another stands on the page of that one
# a pattern with a reference, and the kinds of record it lists of what hangs on that one
WITHIN: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("programme", "programme-document", "programme-file"), ("Node",)),
    **dict.fromkeys(("programme-lines", "programme-lines-xlsx", "programme-lines-csv"), ("Line",)),
    "negotiation": ("Comment",),
    **dict.fromkeys(("contributions", "contributions-file"), ("Contribution",)),
    "activity": ("Session",),
    "event": ("Event", "Participant"),
    "commitment": ("Evidence",),
    "goal": ("Requirement", "Milestone"),
}


def wanted(surface: Surface, facts: Mapping[str, Mapping[str, Any]], knows: Callable[[str], bool]) -> set[str] | None:
    """What this list has to hold, or nothing where the address is no list, or a narrowed one."""
    if "?" in surface.address:
        return None
    kinds = (WITHIN if surface.key else WHOLE).get(surface.name)
    if kinds is None or (surface.key and not knows(surface.key)):
        return None
    alone = surface.name in FOLDED
    hang = (lambda fact: surface.key in fact["up"]) if surface.key else (lambda fact: not (alone and fact["up"]))
    return {key for key, fact in facts.items() if fact["kind"] in kinds and hang(fact) and knows(key)}


def held(
    found: set[str], canaries: Mapping[str, tuple[str, str]], facts: Mapping[str, Any], kinds: set[str]
) -> set[str]:
    """The records of these kinds of which a word was found."""
    keys = {canaries[word][0] for word in found if word in canaries}
    return {key for key in keys if facts[key]["kind"] in kinds}


def faults_of(surface: Surface, found: set[str], world: Any, knows: Callable[[str], bool]) -> Iterator[tuple[str, ...]]:
    """What a list lacks; what it holds too much is a leak and found as one."""
    want = wanted(surface, world.facts, knows)
    if want is not None:
        kinds = set((WITHIN if surface.key else WHOLE)[surface.name])
        for key in sorted(want - held(found, world.canaries, world.facts, kinds)):
            yield surface.name, surface.key, *surface.words, "lacks", key

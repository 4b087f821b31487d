"""How several read-outs differ: differs, one side only, only here, same. Nothing is merged, and nothing is left out.

That a read-out does not mention something is no proof that it was not so: it is shown as not mentioned.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What a comparison of one thing over all read-outs says."""

    DIFFERS = "differs"
    ONE_SIDE = "one side only"
    ONLY_HERE = "only here"
    SAME = "same"


class Aspect(StrEnum):
    """What is compared, in the order in which differences are shown: direction and strength of a promise first."""

    DIRECTION = "direction of a promise"
    STRENGTH = "strength of a promise"
    DUE = "due day of a promise"
    AMOUNT = "figures of a promise"
    DATE = "date"
    PLACE = "place"
    FIGURE = "figure or statement"
    ANNOUNCEMENT = "announcement"
    PERSON = "person"
    POST = "title of a post"
    SPELLING = "spelling"
    TOPIC = "topic"


ORDER = {aspect: number for number, aspect in enumerate(Aspect)}
WEIGHING = {Verdict.DIFFERS: 0, Verdict.ONE_SIDE: 1, Verdict.ONLY_HERE: 2, Verdict.SAME: 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one read-out says of one thing: what is compared (`key`), as it is shown, and the words it stands on."""

    source: str
    aspect: Aspect
    about: str
    label: str
    key: str
    words: str
    quote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing over all read-outs: what each says, in the order of the sources; nothing where it says nothing.

    `sides` names those whose read-outs speak of it, `left_out` those whose read-outs do not; media are of neither.
    """

    aspect: Aspect
    about: str
    label: str
    verdict: Verdict
    cells: tuple[tuple[Said, ...], ...]
    sides: tuple[str, ...]
    left_out: tuple[str, ...]

    @property
    def of_one_side(self) -> bool:
        """Whether one side tells it and another side, which has a read-out of its own, leaves it out."""
        return len(self.sides) == 1 and bool(self.left_out)

    @property
    def tellings(self) -> tuple[Said, ...]:
        """Each value told, once, with the first source that tells it: what a person may choose from."""
        seen: dict[str, Said] = {}
        for one in (said for cell in self.cells for said in cell):
            seen.setdefault(one.key, one)
        return tuple(seen.values())


def differences_of(sources: Mapping[str, str], told: Iterable[Said]) -> list[Difference]:
    """Everything told, compared over the sources: what matters most first, then what differs, then what is the same.

    `sources` gives each source its side, empty for a medium, in the order of the columns.
    """
    groups: dict[tuple[Aspect, str], list[Said]] = {}
    for one in told:
        groups.setdefault((one.aspect, one.about), []).append(one)
    found = [compared(aspect, about, sources, group) for (aspect, about), group in groups.items()]
    return sorted(found, key=rank)


def compared(aspect: Aspect, about: str, sources: Mapping[str, str], group: list[Said]) -> Difference:
    """One thing over all sources, and over their sides."""
    cells = tuple(tuple(one for one in unique(group) if one.source == source) for source in sources)
    sides = {sources[one.source] for one in group} - {""}
    left_out = set(sources.values()) - sides - {""}
    verdict = verdict_of(cells)
    if verdict == Verdict.SAME and len(sides) == 1 and left_out:
        verdict = Verdict.ONE_SIDE
    return Difference(
        aspect=aspect,
        about=about,
        label=group[0].label,
        verdict=verdict,
        cells=cells,
        sides=tuple(sorted(sides)),
        left_out=tuple(sorted(left_out)),
    )


def unique(group: list[Said]) -> Iterator[Said]:
    """What one source says twice is shown once."""
    seen = set()
    for one in group:
        if (one.source, one.key) not in seen:
            seen.add((one.source, one.key))
            yield one


def verdict_of(cells: Iterable[tuple[Said, ...]]) -> Verdict:
    """Differs when two sources that speak of it say other things, or one says two; only here when one alone speaks."""
    spoken = [frozenset(one.key for one in cell) for cell in cells if cell]
    if len(set(spoken)) > 1 or any(len(keys) > 1 for keys in spoken):
        return Verdict.DIFFERS
    return Verdict.SAME if len(spoken) > 1 else Verdict.ONLY_HERE


def rank(one: Difference) -> tuple[int, int, int, str]:
    """Direction and strength that differ before everything; then what differs, single tellings, what is the same."""
    first = one.verdict == Verdict.DIFFERS and one.aspect in {Aspect.DIRECTION, Aspect.STRENGTH}
    return (0 if first else 1, WEIGHING[one.verdict], ORDER[one.aspect], one.label)

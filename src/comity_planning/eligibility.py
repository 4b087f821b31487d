"""Who may attend: language profiles, ranks, clearance and audience; each is parsed, formatted, compared, explained.

Profiles follow STANAG 6001 and ranks STANAG 2116. Nothing here refuses for lack of information: what is not
stated is an open question.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from comity_planning.parts import Eligibility, Partner, Pool

SKILLS = ("listening", "speaking", "reading", "writing")
HIGHEST_LEVEL = 5
LADDERS = {"OR": 9, "OF": 10}  # the highest grade of each; the two ladders are not one scale

PROFILE = re.compile(r"(?P<language>[a-z]{2,3}):(?P<levels>(?:[0-5]\+?){4})")
LEVEL = re.compile(r"([0-5])(\+?)")
RANK = re.compile(r"(?P<ladder>OR|OF)-(?P<grade>[1-9]\d?)")

State = Literal["eligible", "not eligible", "open"]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Level:
    """One level from 0 to 5; a plus lies between two whole levels. Raises ValueError outside the scale."""

    whole: int
    plus: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.whole <= HIGHEST_LEVEL or (self.plus and self.whole == HIGHEST_LEVEL):
            raise ValueError(f"a language level lies between 0 and 5, got {self}")

    def __str__(self) -> str:
        return f"{self.whole}{'+' if self.plus else ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageProfile:
    """Levels of one language in the order listening, speaking, reading, writing. Raises ValueError unless four."""

    language: str
    levels: tuple[Level, ...]

    def __post_init__(self) -> None:
        if len(self.levels) != len(SKILLS):
            raise ValueError(f"a language profile has four levels, got {len(self.levels)}")

    def __str__(self) -> str:
        return f"{self.language}:{''.join(str(level) for level in self.levels)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Short:
    """One component that falls short: the skill (or `language` when it is another one), what is held and needed."""

    skill: str
    have: str
    need: str

    def __str__(self) -> str:
        return f"{self.skill} {self.have}, needs {self.need}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The outcome of comparing two profiles: true when nothing falls short."""

    short: tuple[Short, ...]

    def __bool__(self) -> bool:
        return not self.short


def parse_profile(text: str) -> LanguageProfile:
    """The profile written as `en:3232` or `en:2+221`. Raises ValueError when it is not one."""
    found = PROFILE.fullmatch(text)
    if not found:
        raise ValueError(
            f"not a language profile: {text!r}; write a language code and four levels from 0 to 5, such as en:3232"
        )
    levels = tuple(Level(whole=int(whole), plus=bool(plus)) for whole, plus in LEVEL.findall(found["levels"]))
    return LanguageProfile(language=found["language"], levels=levels)


def satisfies(have: LanguageProfile, need: LanguageProfile) -> Comparison:
    """Compare component by component, never by a sum: 3332 satisfies 3232, 3232 does not satisfy 3332."""
    if have.language != need.language:
        return Comparison(short=(Short(skill="language", have=have.language, need=need.language),))
    return Comparison(
        short=tuple(
            Short(skill=skill, have=str(held), need=str(needed))
            for skill, held, needed in zip(SKILLS, have.levels, need.levels, strict=True)
            if held < needed
        )
    )


class Ladder(StrEnum):
    """Other ranks and officers: two scales that are never compared with each other."""

    OTHER_RANKS = "OR"
    OFFICERS = "OF"


@dataclass(frozen=True, slots=True, order=True)
class Rank:
    """One rank code such as OR-5 or OF-2. Raises ValueError when the ladder has no such grade."""

    ladder: Ladder
    grade: int

    def __post_init__(self) -> None:
        highest = LADDERS[self.ladder.value]
        if not 1 <= self.grade <= highest:
            raise ValueError(f"{self} is not a rank: {self.ladder.value} runs from 1 to {highest}")

    def __str__(self) -> str:
        return f"{self.ladder.value}-{self.grade}"


@dataclass(frozen=True, slots=True)
class Ranks:
    """A set of rank codes, written as ranges. Raises ValueError when it is empty."""

    codes: frozenset[Rank]

    def __post_init__(self) -> None:
        if not self.codes:
            raise ValueError("a list of ranks names at least one rank")

    def contains(self, other: "Ranks") -> bool:
        """True when every rank of the other list is in this one."""
        return self.codes >= other.codes

    def __str__(self) -> str:
        return ";".join(range_text(*ends) for ladder in Ladder for ends in self.runs(ladder))

    def runs(self, ladder: Ladder) -> list[tuple[Rank, Rank]]:
        """The unbroken stretches of one ladder, lowest first, each as its lowest and highest rank."""
        stretches: list[tuple[Rank, Rank]] = []
        for rank in sorted(code for code in self.codes if code.ladder == ladder):
            if stretches and stretches[-1][1].grade + 1 == rank.grade:
                stretches[-1] = (stretches[-1][0], rank)
            else:
                stretches.append((rank, rank))
        return stretches


def range_text(lowest: Rank, highest: Rank) -> str:
    """A range as text; one rank alone is written without dots."""
    return str(lowest) if lowest == highest else f"{lowest}..{highest}"


def parse_rank(text: str) -> Rank:
    """The rank written as `OR-5` or `OF-2`. Raises ValueError when it is not one."""
    found = RANK.fullmatch(text)
    if not found:
        raise ValueError(f"not a rank: {text!r}; write a code such as OR-5 or OF-2")
    return Rank(Ladder(found["ladder"]), int(found["grade"]))


def parse_ranks(text: str) -> Ranks:
    """The ranks written as ranges: `OR-5..OR-9;OF-2..OF-5`. Raises ValueError when a range is none."""
    return Ranks(frozenset(rank for part in text.split(";") for rank in ranks_between(part.strip())))


def ranks_between(text: str) -> list[Rank]:
    """The ranks of one range or of one code."""
    first, dots, last = text.partition("..")
    lowest = parse_rank(first)
    highest = parse_rank(last) if dots else lowest
    if lowest.ladder != highest.ladder:
        raise ValueError(f"{text} mixes two ladders: write one range for OR and one for OF")
    if lowest > highest:
        raise ValueError(f"{text} runs from a higher to a lower rank: write the lower one first")
    return [Rank(lowest.ladder, grade) for grade in range(lowest.grade, highest.grade + 1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """One gate and how it stands: what the partner has, what is needed, and one sentence for a reader."""

    gate: Literal["audience", "releasability", "clearance"]
    state: State
    have: str
    need: str
    explanation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether a partner may attend, never bare: the gates not passed (refusals first), else the gates passed."""

    state: State
    reasons: tuple[Gate, ...]


def verdict(need: Eligibility, partner: Partner, clearances: tuple[str, ...]) -> Verdict:
    """Whether the activity is open to the partner; `clearances` lists the levels, lowest first.

    Raises ValueError when two different levels are compared and one of them is not in the list.
    """
    gates = [
        audience_gate(need, partner),
        *([releasability_gate(need, partner)] if need.releasable_to else []),
        *([clearance_gate(need.clearance, partner, clearances)] if need.clearance is not None else []),
    ]
    refused = [gate for gate in gates if gate.state == "not eligible"]
    unknown = [gate for gate in gates if gate.state == "open"]
    if refused:
        return Verdict(state="not eligible", reasons=(*refused, *unknown))
    if unknown:
        return Verdict(state="open", reasons=tuple(unknown))
    return Verdict(state="eligible", reasons=tuple(gates))


def belonging(partner: Partner) -> tuple[str, ...]:
    """The names under which a partner can be listed: its own and its groups."""
    return (partner.id, *partner.groups)


def audience_gate(need: Eligibility, partner: Partner) -> Gate:
    """Listed by name or by group passes; not listed asks the provider where others may be approved."""
    names = belonging(partner)
    have, listed = ", ".join(names), ", ".join(need.audience)
    if not need.audience:
        return Gate(
            gate="audience", state="open", have=have, need="not stated", explanation="The audience is not stated."
        )
    found = [name for name in names if name in need.audience]
    if found:
        return Gate(
            gate="audience", state="eligible", have=have, need=listed, explanation=f"The audience names {found[0]}."
        )
    if need.others_as_approved:
        sentence = f"The audience is {listed}; others may be approved by the provider."
        return Gate(gate="audience", state="open", have=have, need=listed, explanation=sentence)
    sentence = f"The audience is {listed}; {partner.id} is not in it."
    return Gate(gate="audience", state="not eligible", have=have, need=listed, explanation=sentence)


def releasability_gate(need: Eligibility, partner: Partner) -> Gate:
    """The partner or one of its groups is on the releasable-to list, else it may not attend."""
    names = belonging(partner)
    have, listed = ", ".join(names), ", ".join(need.releasable_to)
    found = [name for name in names if name in need.releasable_to]
    if found:
        sentence = f"The content is releasable to {found[0]}."
        return Gate(gate="releasability", state="eligible", have=have, need=listed, explanation=sentence)
    sentence = f"The content is releasable to {listed} only; {partner.id} is not among them."
    return Gate(gate="releasability", state="not eligible", have=have, need=listed, explanation=sentence)


def clearance_gate(needed: str, partner: Partner, clearances: tuple[str, ...]) -> Gate:
    """The partner's people hold at least the level needed; a level not stated asks for evidence."""
    held = partner.clearance
    if held is None:
        sentence = f"{needed} is needed; the clearance held by {partner.id} is not stated."
        return Gate(gate="clearance", state="open", have="not stated", need=needed, explanation=sentence)
    if at_least(held, needed, clearances):
        sentence = f"{needed} is needed and {held} is held."
        return Gate(gate="clearance", state="eligible", have=held, need=needed, explanation=sentence)
    sentence = f"{needed} is needed; {partner.id} holds {held} at most."
    return Gate(gate="clearance", state="not eligible", have=held, need=needed, explanation=sentence)


def at_least(held: str, needed: str, clearances: tuple[str, ...]) -> bool:
    """True when one level is as high as another in the order `clearances`, lowest first. Raises ValueError."""
    if held == needed:
        return True
    for level in (held, needed):
        if level not in clearances:
            known = ", ".join(clearances) or "none"
            raise ValueError(f"{level!r} is not among the clearance levels of this problem ({known})")
    return clearances.index(held) >= clearances.index(needed)


def belongs(need: Eligibility, pool: Pool, clearances: tuple[str, ...]) -> bool:
    """True when an activity with this need draws its people from the pool: at least as strict in every qualification.

    An activity that does not state a qualification does not draw from a pool that has one. The pool's body is
    not compared here. Raises ValueError when a profile, a rank or a clearance level cannot be read.
    """
    return (
        language_belongs(need.language, pool.language)
        and ranks_belong(need.ranks, pool.ranks)
        and (pool.clearance is None or clearance_belongs(need.clearance, pool.clearance, clearances))
    )


def language_belongs(needed: str | None, of_pool: str | None) -> bool:
    """Same language, and every component at least the pool's."""
    if of_pool is None:
        return True
    return needed is not None and bool(satisfies(parse_profile(needed), parse_profile(of_pool)))


def ranks_belong(needed: str | None, of_pool: str | None) -> bool:
    """The activity's ranks lie inside the pool's."""
    if of_pool is None:
        return True
    return needed is not None and parse_ranks(of_pool).contains(parse_ranks(needed))


def clearance_belongs(needed: str | None, of_pool: str, clearances: tuple[str, ...]) -> bool:
    """The activity needs the pool's level or a higher one."""
    return needed is not None and at_least(needed, of_pool, clearances)

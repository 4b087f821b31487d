"""The answer to a question: lines of every kind that was asked for, what they count, where they stand, what is missing.

Everything comes through the doors with the asker's rights. A question costs one or two queries a kind, however many
records there are.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from comity.access.models import Visitor
from comity.access.policy import acts_for_provider
from comity.common.dates import NARROW_DASH
from comity.reporting.answers import of_catalogue, of_dialogue, of_giving, said
from comity.reporting.answers.grammar import Question
from comity.reporting.answers.keywords import SAID_OF, Kind
from comity.reporting.answers.lines import MOST, Asked, Line, year_of
from comity.reporting.answers.names import Of
from comity.reporting.answers.said import Gap

LAST = "9999"
NAMED_IN_TEXTS = frozenset(Of)
GIVING = frozenset({Of.ORGANISATION, Of.PARTNER, Of.TOPIC, Of.AREA, Of.PLACE})
OF_CATALOGUE = frozenset({Kind.SESSIONS, Kind.ACTIVITIES})
GIVING_FOR = GIVING | {Of.GIVEN}
SAYING = frozenset({*GIVING_FOR, Of.POST, Of.PERSON})
HOLDING = frozenset({Of.ORGANISATION, Of.PARTNER, Of.TOPIC, Of.POST, Of.PERSON, Of.BODY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """Where records of some kinds are looked for, and which sorts of terms and whether times narrow them."""

    kinds: tuple[Kind, ...]
    find: Callable[[Asked], Iterator[Line]]
    sorts: tuple[str, ...]
    knows: frozenset[Of] = NAMED_IN_TEXTS
    timed: bool = True


BRANCHES = (
    Branch(kinds=(Kind.COMMITMENTS,), find=of_dialogue.commitments, sorts=("commitment",)),
    Branch(
        kinds=(Kind.EVENTS, Kind.VISITS, Kind.MEETINGS, Kind.CALLS), find=of_dialogue.events,
        sorts=("visit", "meeting", "call", "group"),
    ),
    Branch(kinds=(Kind.PEOPLE,), find=of_dialogue.people, sorts=("person", "statement")),
    Branch(kinds=(Kind.POSTS,), find=of_catalogue.posts, sorts=("holding",), knows=HOLDING),
    Branch(kinds=(Kind.READ_OUTS,), find=of_dialogue.read_outs, sorts=("read-out",)),
    Branch(kinds=(Kind.STATEMENTS,), find=of_dialogue.statements, sorts=("statement",), knows=SAYING),
    Branch(
        kinds=(Kind.CONTRIBUTIONS, Kind.ENERGY, Kind.TRANSIT, Kind.MISSIONS, Kind.FUNDS), find=of_giving.figures,
        sorts=("figure",), knows=GIVING_FOR,
    ),
    Branch(
        kinds=(Kind.CONTRIBUTIONS, Kind.MISSIONS, Kind.FUNDS), find=of_giving.undertakings,
        sorts=("mission", "fund", "phase"), knows=GIVING_FOR,
    ),
    Branch(kinds=(Kind.SESSIONS,), find=of_catalogue.sessions, sorts=("session",), knows=GIVING),
    Branch(
        kinds=(Kind.ACTIVITIES,), find=of_catalogue.activities, sorts=("activity",), knows=GIVING, timed=False,
    ),
    Branch(kinds=(Kind.FACTS,), find=of_dialogue.facts, sorts=("fact",)),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was found, oldest first, with counts in words, numbered sources and what is missing."""

    lines: Sequence[Line]
    counts: Sequence[str]
    gaps: Sequence[Gap]
    numbers: Mapping[str, int]
    first: int | None = None
    last: int | None = None

    def cited(self, line: Line) -> list[int]:
        """The numbers of the sources of a line, in their order."""
        return sorted(self.numbers[key] for key in line.keys)

    @property
    def years(self) -> str:
        """From which year to which."""
        if self.first is None or self.last is None or self.first == self.last:
            return str(self.first or "")
        return f"{self.first}{NARROW_DASH}{self.last}"


def answer_to(question: Question, user: Visitor, today: date) -> Answer:
    """The answer that this asker may have; the grammar has seen to it that the question can be answered."""
    asked = Asked(question=question, user=user, today=today)
    taken, left = branches_of(question)
    found = [(branch, list(branch.find(asked))) for branch in taken]
    lines = sorted((line for _branch, told in found for line in told), key=lambda one: one.starts or LAST)
    numbers = numbers_of(lines)
    years = [year for line in lines for known in (line.starts, line.ends) if (year := year_of(known)) is not None]
    gaps = [
        *said.own_alone(acts_for_provider(user) and any(OF_CATALOGUE & set(branch.kinds) for branch in taken)),
        *said.left_out(left),
        *said.cut([branch.sorts[0] for branch, told in found if len(told) >= MOST]),
        *said.nothing_of([branch.sorts[0] for branch, told in found if not told], anything=bool(lines)),
        *said.before_and_after(question, lines, today),
        *said.ends_unknown(question, lines),
        *differences(lines, numbers),
        *said.standing_remarks(question, lines),
    ]
    return Answer(
        lines=lines,
        counts=said.counts(lines, Counter(line.sort for line in lines)),
        gaps=gaps,
        numbers=numbers,
        first=min(years, default=None),
        last=max(years, default=None),
    )


def branches_of(question: Question) -> tuple[list[Branch], list[tuple[str, str]]]:
    """Where to look, and what of that which was asked for is left out and why."""
    taken, left = [], []
    for branch in BRANCHES:
        if not is_asked(branch, question):
            continue
        why = reason_against(branch, question)
        if not why:
            taken.append(branch)
        elif question.kinds:
            left.append((branch.sorts[0], why))
    return taken, left


def is_asked(branch: Branch, question: Question) -> bool:
    """Asked for by name; without, everything but people and statements, and holders where posts or people are named."""
    if question.kinds:
        return bool(set(branch.kinds) & set(question.kinds))
    if {Kind.PEOPLE, Kind.STATEMENTS} & set(branch.kinds):
        return False
    return Kind.POSTS not in branch.kinds or bool(question.terms(Of.POST, Of.PERSON, Of.BODY))


def reason_against(branch: Branch, question: Question) -> str:
    """Why records of this branch cannot be narrowed as was asked; empty when they can."""
    if question.states and not any(SAID_OF[state] & set(branch.kinds) for state in question.states):
        return said.STATE
    if {one.term.of for one in question.named} - branch.knows:
        return said.TERM
    if (question.since or question.until) and not branch.timed:
        return said.TIME
    return ""


def numbers_of(lines: Iterable[Line]) -> dict[str, int]:
    """Every source with its number, in the order of the lines."""
    found: dict[str, int] = {}
    for line in lines:
        for key in line.keys:
            found.setdefault(key, len(found) + 1)
    return found


def differences(lines: Iterable[Line], numbers: Mapping[str, int]) -> Iterator[Gap]:
    """Where sources give one fact otherwise: every figure that is given, with where it stands."""
    facts: dict[str, list[Line]] = {}
    for line in lines:
        if line.fact and line.value:
            facts.setdefault(line.fact, []).append(line)
        elif line.differs:
            yield said.told_otherwise(line, [numbers[key] for key in line.keys])
    for told in facts.values():
        if len({line.value for line in told}) > 1:
            cited = sorted({numbers[key] for line in told for key in line.keys})
            yield said.figures_differ(told, cited)

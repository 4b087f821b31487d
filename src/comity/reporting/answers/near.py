"""What there is near a question that has no answer: the same with one part less, counted within the asker's rights."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from comity.access.marking import Label
from comity.access.models import Visitor
from comity.reporting.answers.grammar import Question
from comity.reporting.answers.keywords import Way
from comity.reporting.answers.run import answer_to

MOST_TRIED = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A question that asks for less, and how much it finds: nothing where `counts` is empty."""

    question: Question
    counts: Sequence[str]
    years: str
    labels: Sequence[Label]


def near_to(question: Question, user: Visitor, today: date) -> list[Near]:
    """Each wider question with what it finds; as many questions to the database however many records there are."""
    wider = [one for one in dict.fromkeys(wider_than(question)) if not one.is_empty and one != question]
    return [found_by(one, user, today) for one in wider[:MOST_TRIED]]


def wider_than(question: Question) -> Iterator[Question]:
    """Without its time, its states, both, one of what it names, its words; last the same of every kind, either way."""
    yield replace(question, since="", until="")
    yield replace(question, states=())
    yield replace(question, since="", until="", states=())
    for named in question.named:
        yield replace(question, named=tuple(one for one in question.named if one != named))
    yield replace(question, words=())
    if question.kinds and (question.named or question.words):
        either = tuple(replace(one, way=Way.WITH) for one in question.named)
        yield replace(question, kinds=(), states=(), named=either)


def found_by(question: Question, user: Visitor, today: date) -> Near:
    """What a wider question finds."""
    answer = answer_to(question, user, today)
    labels = [line.label for line in answer.lines if line.label is not None]
    return Near(question=question, counts=answer.counts, years=answer.years, labels=labels)

"""The page of a question: how it was read, what was found, over time, as a table, with sources and what is missing."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from comity.access.marking import Label
from comity.access.models import Visitor
from comity.access.policy import acts_for_provider
from comity.formats.sheets import Column
from comity.partners.policy import partners_visible_to
from comity.reporting.answers.examples import examples_for
from comity.reporting.answers.grammar import LONGEST, Problem, Question, Reading, canonical, clean, read
from comity.reporting.answers.keywords import Kind
from comity.reporting.answers.names import Names, Of
from comity.reporting.answers.near import near_to
from comity.reporting.answers.picture import picture_of
from comity.reporting.answers.run import Answer, answer_to
from comity.reporting.answers.said import problem_in_words
from comity.reporting.answers.vocabulary import names_for
from comity.reporting.models import SavedQuestion
from comity.reporting.policy import keeps_questions, questions_visible_to
from comity.web.frame import marking_of_labels
from comity.web.pieces import Act
from comity.web.questions.keeping import asked_at
from comity.web.questions.shown import (
    MOST_SHOWN,
    Parts,
    address_of_question,
    left_over,
    near_row,
    read_wider,
    rows_of,
    sheet_row,
    sources_of,
    ways_out,
)
from comity.web.tables import marking_of_file, table_file

WORDS_OFFERED = 12


def ask(request: HttpRequest) -> HttpResponse:
    """A question and its answer; without a question, some that have one."""
    text, today = request.GET.get("q", ""), localdate()
    names = names_for(request.user)
    reading = read(text, names, today)
    shown = clean(text)[:LONGEST]
    context = {
        "text": shown,
        "empty": not shown,
        "left_over": left_over(reading, shown),
        "problems": [] if not shown else problems_of(reading),
        "saved": saved_for(request),
        "undo": undo_of(request),
        "may_keep": keeps_questions(request.user) and bool(shown) and Problem.TOO_LONG not in reading.problems,
        "provider": acts_for_provider(request.user),
        "longest": LONGEST,
    }
    if reading.answerable:
        context |= answered(reading, names, request.user, today)
    else:
        context |= unanswered(reading, names, request.user, today)
    return render(request, "questions/ask.html", context)


def problems_of(reading: Reading) -> list[str]:
    """Why it is not answered, in sentences."""
    return [problem_in_words(one, reading.question, reading.length, LONGEST) for one in reading.problems]


def answered(reading: Reading, names: Names, user: Visitor, today: date) -> dict[str, Any]:
    """What the page of an answer shows: at most the latest lines, and all of them in the file."""
    answer = answer_to(reading.question, user, today)
    lines = list(answer.lines[-MOST_SHOWN:])
    near = [] if lines else near_to(reading.question, user, today)
    return {
        "near": [near_row(one, names, today) for one in near if one.counts],
        "wider": read_wider(reading, names, today),
        "pages": pages_of(reading.question, user) if not lines else [],
        "nothing_near": [near_row(one, names, today) for one in near if not one.counts],
        "parts": Parts(reading.question, names, today).all(),
        "answer": answer,
        "rows": rows_of(lines, answer),
        "cut": len(answer.lines) if len(lines) < len(answer.lines) else 0,
        "picture": picture_of(lines, today),
        "sources": sources_of(lines, answer),
        "canonical": canonical(reading.question, names, today),
        "marking": marking_of_labels([*labels_of(answer), *(label for one in near for label in one.labels)], user),
    }


def pages_of(question: Question, user: Visitor) -> list[Act]:
    """The pages of the partners that were named: what is known of them stands there."""
    keys = [term.key for term in question.terms(Of.PARTNER)]
    found = partners_visible_to(user).filter(pk__in=keys) if keys else []
    return [Act(words=str(one.name), address=reverse("partner", args=[one.ref])) for one in found]


def unanswered(reading: Reading, names: Names, user: Visitor, today: date) -> dict[str, Any]:
    """What may be asked instead."""
    question = reading.question
    return {
        "parts": [] if question.is_empty else Parts(question, names, today).all(),
        "examples": [Act(words=one, address=address_of_question(one)) for one in examples_for(user, names, today)],
        "known": words_known(names),
        "ways_out": ways_out(reading, names, today),
    }


def words_known(names: Names) -> list[tuple[str, list[Act]]]:
    """Words that are understood: kinds, and some partners and subjects that the asker may see."""
    found = [(_("Kinds"), [str(kind) for kind in Kind])]
    for words, of in ((_("Partners"), Of.PARTNER), (_("Subjects"), Of.TOPIC)):
        offered = dict.fromkeys(term.name for term in names.terms if term.of == of)
        found.append((words, list(offered)[:WORDS_OFFERED]))
    return [
        (words, [Act(words=one, address=address_of_question(one)) for one in offered])
        for words, offered in found
        if offered
    ]


def labels_of(answer: Answer) -> list[Label]:
    """The markings of what is in an answer."""
    return [line.label for line in answer.lines if line.label is not None]


def saved_for(request: HttpRequest) -> list[tuple[SavedQuestion, str]]:
    """The asker's own questions, each with its page."""
    kept = questions_visible_to(request.user).filter(removed_at=None)
    return [(one, address_of_question(one.question)) for one in kept]


def undo_of(request: HttpRequest) -> SavedQuestion | None:
    """The question that was just removed or renamed, which can be taken back."""
    ref = request.GET.get("undo", "")
    found = questions_visible_to(request.user).filter(ref=ref[:64]).first() if ref else None
    return found if found is not None and (found.removed_at is not None or found.title_before) else None


def table(request: HttpRequest, kind: str) -> HttpResponse:
    """Every line of the answer as a file, marked; what has no answer leads back to its page, which says why."""
    text, today = request.GET.get("q", ""), localdate()
    reading = read(text, names_for(request.user), today)
    if not reading.answerable:
        return asked_at(clean(text)[: LONGEST + 1])
    answer = answer_to(reading.question, request.user, today)
    names = (
        *(_("when"), _("from"), _("to"), _("kind"), _("what"), _("note"), _("state"), _("sides"), _("value")),
        _("sources"),
    )
    bar = marking_of_file(request.user, labels_of(answer))
    columns = [Column(name=name, width=28) for name in names]
    return table_file("answer", kind, columns, [sheet_row(line) for line in answer.lines], bar)

"""A letter: what one side shows the other in a negotiation, as a snapshot, and the same read back.

It holds the whole position of its side, each answer with the words that the side stands by, and its shared comments.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from comity.access.marking import Label, label_for, label_of, ladder
from comity.access.models import Side
from comity.access.releasing import Snapshot
from comity.negotiation.clauses import Clause, Reservation
from comity.negotiation.models import Answer, Comment, Negotiation
from comity.negotiation.states import AnswerKind

FORMAT = "comity-answer/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """An answer as it was sent: its kind, the clause as its side stands by it, its own reservation, what it answers."""

    kind: AnswerKind
    clause: Clause
    reservation: str = ""
    under: str = ""

    @property
    def stood_by(self) -> str:
        """What its side stands by; nothing of a clause that is to be struck."""
        return "" if self.kind == AnswerKind.STRIKE else self.clause.stood_by


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A comment as it crossed."""

    ref: str
    clause: str
    text: str
    at: str


def said(answer: Answer, clause: Clause) -> Said:
    """What an answer says to the clause as it was tabled; of one proposed, once the text has it, whether it is that."""
    kind, tabled = AnswerKind(answer.kind), clause
    if kind in {AnswerKind.COUNTER, AnswerKind.NEW}:
        clause = clause.reworded(answer.words)
    if kind == AnswerKind.NEW and tabled.words:
        kind = AnswerKind.ACCEPT if clause.stood_by == tabled.stood_by else AnswerKind.COUNTER
    if kind == AnswerKind.HOLD:
        clause = clause.reserved(Reservation(side=answer.owner.code, words=answer.reservation))
    held = answer.reservation if kind == AnswerKind.HOLD else ""
    return Said(kind=kind, clause=clause, reservation=held, under=answer.under if kind == AnswerKind.NEW else "")


def letter_of(
    negotiation: Negotiation,
    clauses: Mapping[str, Clause],
    answers: Iterable[Answer],
    comments: Iterable[Comment],
    *,
    sender: Side,
    version: int,
    label: Label,
) -> Snapshot:
    """The letter of a side on a version of the text; the labels of its parts are joined by who shows it."""
    by_clause = {one.clause: one for one in answers}
    told = [(clause, by_clause[code]) for code, clause in clauses.items() if code in by_clause]
    proposed = {code: one for code, one in by_clause.items() if one.kind == AnswerKind.NEW and code not in clauses}
    in_turn = sorted(proposed.items(), key=lambda told: told[1].pk)  # as they were proposed: a code tells nothing
    told += [(Clause(code=code, words={}), one) for code, one in in_turn]
    known = {**clauses, **{code: said(one, Clause(code=code, words={})).clause for code, one in proposed.items()}}
    shared = list(comments)
    records = [*(answer for _clause, answer in told), *shared]
    marking = ladder().highest([label.marking, *(one.marking for one in records)])
    tree = {
        "format": FORMAT,
        "from": sender.code,
        "sides": {one.code: str(one) for one in (negotiation.owner, negotiation.about) if one is not None},
        "title": negotiation.title,
        "version": version,
        "marking": marking,
        "releasable": sorted(label.releasable),
        "clauses": [clause_tree(clause, said(answer, clause), clauses) for clause, answer in told],
        "comments": [comment_tree(one, known) for one in shared],
    }
    return Snapshot(
        title=negotiation.title,
        tree=tree,
        text=text_of(tree, sender=str(sender), marking=label_of(marking)),
        label=Label(marking=marking, releasable=label.releasable, part=negotiation.title),
        parts=tuple(label_for(one, str(one)) for one in records),
    )


def clause_tree(clause: Clause, one: Said, clauses: Mapping[str, Clause]) -> dict[str, Any]:
    """One answer: what was tabled stands beside what its side stands by, so that a letter is read alone."""
    tree = {
        "id": clause.code,
        "number": clause.number,
        "title": one.clause.title if one.kind == AnswerKind.NEW else clause.title,
        "answer": str(one.kind),
        "words": dict(one.clause.words),
        "reservations": [{"side": each.side, "words": each.words} for each in one.clause.reservations],
    }
    if one.kind in {AnswerKind.COUNTER, AnswerKind.NEW}:
        tree["tabled"] = clause.wording
    if one.kind == AnswerKind.NEW:
        tree |= {"under": one.under, "below": name_in(one.under, clauses) if one.under else ""}
    if one.reservation:
        tree["reservation"] = one.reservation
    return tree


def name_in(code: str, clauses: Mapping[str, Clause]) -> str:
    """A clause by number and title; nothing where there is none of this code."""
    clause = clauses.get(code)
    return f"{clause.number} {clause.title}".strip() if clause else ""


def comment_tree(one: Comment, clauses: Mapping[str, Clause]) -> dict[str, str]:
    """One shared comment."""
    where = name_in(one.clause, clauses)
    return {"id": one.ref, "clause": one.clause, "on": where, "text": one.text, "at": one.at.isoformat()}


def answers_in(tree: Mapping[str, Any]) -> dict[str, Said]:
    """The answers of a letter by clause."""
    return {one["id"]: said_in(one) for one in tree.get("clauses", [])}


def said_in(one: Mapping[str, Any]) -> Said:
    """One answer of a letter."""
    kept = tuple(Reservation(side=each["side"], words=each["words"]) for each in one.get("reservations", []))
    clause = Clause(code=one["id"], number=one.get("number", ""), words=one["words"], reservations=kept)
    told = {"reservation": one.get("reservation", ""), "under": one.get("under", "")}
    return Said(kind=AnswerKind(one["answer"]), clause=clause, **told)


def comments_in(tree: Mapping[str, Any]) -> list[Shared]:
    """The shared comments of a letter."""
    return [
        Shared(ref=one["id"], clause=one["clause"], text=one["text"], at=one.get("at", ""))
        for one in tree.get("comments", [])
    ]


def day_of(one: Shared) -> datetime | None:
    """When a shared comment was written."""
    return datetime.fromisoformat(one.at) if one.at else None


def text_of(tree: Mapping[str, Any], *, sender: str, marking: str) -> str:
    """The letter as plain text, with its marking above and below."""
    lines = [marking, "", f"{tree['title']} · {sender}", _("On version %(n)s") % {"n": tree["version"]}, ""]
    for one in tree["clauses"]:
        head = f"{one['number']} {one['title']}".strip()
        lines.append(f"{head}: {AnswerKind(one['answer']).label}")
        if one.get("below"):
            lines.append(f"  {_('Stands under')}: {one['below']}")
        if "tabled" in one:
            lines += [f"  {name}: {line_of(one['words'].get(name))}" for name in changed_in(one)]
        if one.get("reservation"):
            lines.append(f"  {_('Reservation')}: {one['reservation']}")
    lines += [f"{one['on']}: {one['text']}" for one in tree["comments"]]
    return "\n".join([*lines, "", marking])


def changed_in(one: Mapping[str, Any]) -> list[str]:
    """The fields that a counter-proposal words otherwise; of a new clause each that it has."""
    names = dict.fromkeys([*one["tabled"], *one["words"]])
    return [name for name in names if name in FIELDS and one["tabled"].get(name) != one["words"].get(name)]


FIELDS = ("context", "title", "aim", "rationale", "target", "content", "schedule", "actions")


def line_of(value: Any) -> str:
    """A field in one line."""
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value or "")

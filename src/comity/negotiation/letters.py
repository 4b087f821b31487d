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

    @property
    def stood_by(self) -> str:
        """What its side stands by."""
        return self.clause.stood_by


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A comment as it crossed."""

    ref: str
    clause: str
    text: str
    at: str


def said(answer: Answer, clause: Clause) -> Said:
    """What an answer says to the clause as it was tabled."""
    kind = AnswerKind(answer.kind)
    if kind == AnswerKind.COUNTER:
        clause = clause.reworded(answer.words)
    if kind == AnswerKind.HOLD:
        clause = clause.reserved(Reservation(side=answer.owner.code, words=answer.reservation))
    return Said(kind=kind, clause=clause, reservation=answer.reservation if kind == AnswerKind.HOLD else "")


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
        "clauses": [clause_tree(clause, said(answer, clause)) for clause, answer in told],
        "comments": [comment_tree(one, clauses) for one in shared],
    }
    return Snapshot(
        title=negotiation.title,
        tree=tree,
        text=text_of(tree, sender=str(sender), marking=label_of(marking)),
        label=Label(marking=marking, releasable=label.releasable, part=negotiation.title),
        parts=tuple(label_for(one, str(one)) for one in records),
    )


def clause_tree(clause: Clause, one: Said) -> dict[str, Any]:
    """One answer: what was tabled stands beside what its side stands by, so that a letter is read alone."""
    tree = {
        "id": clause.code,
        "number": clause.number,
        "title": clause.title,
        "answer": str(one.kind),
        "words": dict(one.clause.words),
        "reservations": [{"side": each.side, "words": each.words} for each in one.clause.reservations],
    }
    if one.kind == AnswerKind.COUNTER:
        tree["tabled"] = clause.wording
    if one.reservation:
        tree["reservation"] = one.reservation
    return tree


def comment_tree(one: Comment, clauses: Mapping[str, Clause]) -> dict[str, str]:
    """One shared comment."""
    clause = clauses.get(one.clause)
    where = f"{clause.number} {clause.title}".strip() if clause else ""
    return {"id": one.ref, "clause": one.clause, "on": where, "text": one.text, "at": one.at.isoformat()}


def answers_in(tree: Mapping[str, Any]) -> dict[str, Said]:
    """The answers of a letter by clause."""
    return {one["id"]: said_in(one) for one in tree.get("clauses", [])}


def said_in(one: Mapping[str, Any]) -> Said:
    """One answer of a letter."""
    kept = tuple(Reservation(side=each["side"], words=each["words"]) for each in one.get("reservations", []))
    clause = Clause(code=one["id"], number=one.get("number", ""), words=one["words"], reservations=kept)
    return Said(kind=AnswerKind(one["answer"]), clause=clause, reservation=one.get("reservation", ""))


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
        if "tabled" in one:
            lines += [f"  {name}: {line_of(one['words'].get(name))}" for name in changed_in(one)]
        if one.get("reservation"):
            lines.append(f"  {_('Reservation')}: {one['reservation']}")
    lines += [f"{one['on']}: {one['text']}" for one in tree["comments"]]
    return "\n".join([*lines, "", marking])


def changed_in(one: Mapping[str, Any]) -> list[str]:
    """The fields that a counter-proposal words otherwise."""
    names = dict.fromkeys([*one["tabled"], *one["words"]])
    return [name for name in names if name in FIELDS and one["tabled"].get(name) != one["words"].get(name)]


FIELDS = ("context", "title", "aim", "rationale", "target", "content", "schedule", "actions")


def line_of(value: Any) -> str:
    """A field in one line."""
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value or "")

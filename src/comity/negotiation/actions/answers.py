"""Answering a text clause by clause: drafts of the side that answers, until they are sent."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from comity.access.actions import add_record, change_record
from comity.access.models import User
from comity.common.errors import ChangedMeanwhile, Refused
from comity.common.refs import new_code
from comity.journal.actions import write_entry
from comity.negotiation.clauses import Clause, fields_of, tidy
from comity.negotiation.models import Answer, Negotiation
from comity.negotiation.policy import answers_clauses, keeps_remark
from comity.negotiation.queries.papers import Papers, Version, papers_of
from comity.negotiation.queries.tables import table_of
from comity.negotiation.states import AnswerKind
from comity.programmes.faults import refuse_if

LONGEST = {"title": 500}
LONGEST_RESERVATION = 4000


def papers_answered(negotiation: Negotiation, by: User) -> Papers:
    """The papers that are answered. Raises Refused where the text is not theirs to answer."""
    if not answers_clauses(by, negotiation):
        raise Refused(_("Only a drafter or approver of the side it was tabled to answers this text."))
    return papers_of(negotiation, by)


def on_the_table(papers: Papers) -> Version:
    """The version that is answered. Raises Refused where none lies on the table."""
    if papers.on_the_table is None:
        raise Refused(_("No version lies on the table now; answer once the other side tables one."))
    return papers.on_the_table


def clause_on_the_table(version: Version, code: str) -> Clause:
    """The clause of the version. Raises Refused."""
    clause = version.clauses.get(code)
    if clause is None:
        raise Refused(_("This clause is not in the version on the table any more; look at the text again."))
    return clause


def unchanged_since(version: Version, papers: Papers, code: str, on: int) -> None:
    """Raises Refused when the clause is another than in the version that was looked at; 0 says none was told."""
    seen = next((one for one in papers.versions if one.number == on), None)
    then, now = seen.clauses.get(code) if seen else None, version.clauses.get(code)
    if on and on != version.number and (then is None or now is None or then.stood_by != now.stood_by):
        told = {"n": version.number}
        raise Refused(_("Version %(n)s was tabled while you looked, and has other words here. Read them first.") % told)


def fault_of_fields(code: str, wording: Mapping[str, Any]) -> dict[str, str]:
    """What is wrong with the words of a clause, by field."""
    faults = {}
    for name, most in LONGEST.items():
        if len(wording.get(name, "")) > most:
            told = {"most": most, "n": len(wording[name])}
            faults[name] = _("At most %(most)s characters fit here; there are %(n)s.") % told
    if code and not wording.get("title"):
        faults["title"] = _("Give it a title.")
    return faults


def fault_of_wording(clause: Clause, wording: Mapping[str, Any]) -> dict[str, str]:
    """What is wrong with a counter-proposal, by field."""
    faults = fault_of_fields(clause.code, wording)
    first = fields_of(clause.code)[0]
    if not faults and clause.reworded(wording).stood_by == clause.stood_by:
        faults[first] = _("These are their words. Change at least one field, or accept the clause.")
    return faults


@transaction.atomic
def answer_clause(
    negotiation: Negotiation,
    code: str,
    kind: AnswerKind,
    *,
    words: Mapping[str, Any] | None = None,
    reservation: str = "",
    base_version: int,
    on: int = 0,
    by: User,
    at: datetime,
) -> Answer:
    """Accept a clause, counter it in own words, hold it with a reservation, or propose to strike it.

    Nobody but the own side sees it yet. `base_version` is that of the answer as it was read, 0 where there was none;
    `on` the version of the text that was looked at. Raises Refused, FaultyFields, ChangedMeanwhile.
    """
    papers = papers_answered(negotiation, by)
    version = on_the_table(papers)
    clause = clause_on_the_table(version, code)
    unchanged_since(version, papers, code, on)
    wording = tidy({name: value for name, value in (words or {}).items() if name in fields_of(code)})
    if kind == AnswerKind.COUNTER:
        refuse_if(fault_of_wording(clause, wording))
    if kind == AnswerKind.HOLD:
        refuse_if({"reservation": fault_of_reservation(reservation)})
    values: dict[str, Any] = {
        "kind": kind.value,
        "words": wording if kind == AnswerKind.COUNTER else {},
        "reservation": reservation.strip() if kind == AnswerKind.HOLD else "",
        "against": version.number,
        "under": "",
    }
    return keep_answer(negotiation, code, values, base_version=base_version, by=by, at=at)


@transaction.atomic
def propose_clause(
    negotiation: Negotiation,
    words: Mapping[str, Any],
    *,
    under: str = "",
    code: str = "",
    base_version: int = 0,
    by: User,
    at: datetime,
) -> Answer:
    """Propose a clause that the text has not, under one of its clauses or at the top; or word such a proposal anew.

    `code` is that of a proposal of one's own, which stays the clause's own once the text has it. Raises Refused,
    FaultyFields, ChangedMeanwhile.
    """
    papers = papers_answered(negotiation, by)
    version = on_the_table(papers)
    if code in version.clauses and code:
        raise Refused(_("The text has this clause now; answer it there."))
    code = code or next_code(negotiation, papers)
    wording = tidy({name: value for name, value in words.items() if name in fields_of(code)})
    faults = fault_of_fields(code, wording)
    if under and under not in version.clauses:
        faults["under"] = _("Choose a clause of the text on the table.")
    refuse_if(faults)
    values: dict[str, Any] = {"kind": AnswerKind.NEW.value, "words": wording, "reservation": "", "under": under}
    values["against"] = version.number
    return keep_answer(negotiation, code, values, base_version=base_version, by=by, at=at)


def next_code(negotiation: Negotiation, papers: Papers) -> str:
    """A code for a new clause, as no clause of any version and no answer has had it."""
    taken = set(Answer.objects.filter(negotiation=negotiation).values_list("clause", flat=True))
    for version in papers.versions:
        taken |= set(version.clauses)
    for letter in papers.letters:
        taken |= set(letter.answers)
    return new_code(negotiation.about.code if negotiation.about else "", taken)


def fault_of_reservation(reservation: str) -> str:
    """What is wrong with the words of a reservation; empty when nothing is."""
    if not reservation.strip():
        return _("Write the reservation: its words stand with the clause, and the other side reads them.")
    if len(reservation) > LONGEST_RESERVATION:
        return _("At most %(most)s characters fit here; there are %(n)s.") % {
            "most": LONGEST_RESERVATION,
            "n": len(reservation),
        }
    return ""


def keep_answer(
    negotiation: Negotiation, code: str, values: dict[str, Any], *, base_version: int, by: User, at: datetime
) -> Answer:
    """Write the answer down, compare and set: who saves first wins, the later one sees both."""
    side = negotiation.about
    there = Answer.objects.filter(negotiation=negotiation, owner=side, clause=code).select_related("owner").first()
    if there is not None:
        change_record(there, values, base_version=base_version, by=by, at=at)
        return there
    if base_version:
        raise ChangedMeanwhile(
            _("Someone else took the answer to this clause away while you typed; save again to keep yours."),
            theirs={},
            version=0,
        )
    told = {"negotiation": negotiation, "clause": code, **values}
    told |= {"marking": negotiation.marking, "releasable": negotiation.releasable}
    try:
        with transaction.atomic():
            return add_record(Answer, told, by=by, at=at, about=negotiation.owner)
    except IntegrityError as error:
        raise Refused(_("Someone else answered this clause at the same moment; look at it and save again.")) from error


@transaction.atomic
def accept_rest(negotiation: Negotiation, *, on: int = 0, by: User, at: datetime) -> int:
    """Accept every open clause that is not answered yet, or anew one that was accepted; gives how many. Raises Refused.

    A counter, a hold or a strike stays what it was.
    """
    on_the_table(papers_answered(negotiation, by))
    rows = [row for row in table_of(negotiation, by).rows if row.rest]
    for row in rows:
        base = row.answer.version if row.answer else 0
        answer_clause(negotiation, row.clause.code, AnswerKind.ACCEPT, base_version=base, on=on, by=by, at=at)
    if not rows:
        raise Refused(_("Every open clause is answered already."))
    return len(rows)


@transaction.atomic
def take_answer_away(answer: Answer, *, base_version: int = 0, by: User, at: datetime) -> None:
    """Leave a clause without an answer; what was sent stays sent. Raises Refused, also when it is another answer now.

    `base_version` is that of the answer as it was read, 0 where none was told.
    """
    if not keeps_remark(by, answer):
        raise Refused(_("Only the side that wrote this answer takes it away."))
    if base_version not in {0, answer.version}:
        raise Refused(_("Someone else changed this answer while you looked. Read it before you take it away."))
    told = {"kind": [answer.kind, None], "words": [answer.words, None], "reservation": [answer.reservation, None]}
    write_entry(answer, "remove", by=by, at=at, changes=told)
    answer.delete()

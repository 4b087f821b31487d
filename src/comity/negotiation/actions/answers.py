"""Answering a text clause by clause: drafts of the side that answers, until they are sent."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from comity.access.actions import add_record, change_record
from comity.access.models import User
from comity.common.errors import ChangedMeanwhile, Refused
from comity.journal.actions import write_entry
from comity.negotiation.clauses import Clause, fields_of, tidy
from comity.negotiation.models import Answer, Negotiation
from comity.negotiation.policy import answers_clauses, keeps_remark
from comity.negotiation.queries.papers import Version, papers_of
from comity.negotiation.queries.tables import table_of
from comity.negotiation.states import AnswerKind, Standing
from comity.programmes.faults import refuse_if

LONGEST = {"title": 500}
LONGEST_RESERVATION = 4000


def on_the_table(negotiation: Negotiation, by: User) -> Version:
    """The version that is answered. Raises Refused where none lies on the table, or it is not theirs to answer."""
    if not answers_clauses(by, negotiation):
        raise Refused(_("Only a drafter or approver of the side it was tabled to answers this text."))
    version = papers_of(negotiation, by).on_the_table
    if version is None:
        raise Refused(_("No version lies on the table now; answer once the other side tables one."))
    return version


def clause_on_the_table(version: Version, code: str) -> Clause:
    """The clause of the version. Raises Refused."""
    clause = version.clauses.get(code)
    if clause is None:
        raise Refused(_("This clause is not in the version on the table any more; look at the text again."))
    return clause


def fault_of_wording(clause: Clause, wording: Mapping[str, Any]) -> dict[str, str]:
    """What is wrong with a counter-proposal, by field."""
    faults = {}
    for name, most in LONGEST.items():
        if len(wording.get(name, "")) > most:
            told = {"most": most, "n": len(wording[name])}
            faults[name] = _("At most %(most)s characters fit here; there are %(n)s.") % told
    if clause.code and not wording.get("title"):
        faults["title"] = _("Give it a title.")
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
    by: User,
    at: datetime,
) -> Answer:
    """Accept a clause, counter it in own words, or hold it with a reservation; nobody but the own side sees it yet.

    `base_version` is that of the answer as it was read, 0 where there was none. Raises Refused, FaultyFields,
    ChangedMeanwhile.
    """
    version = on_the_table(negotiation, by)
    clause = clause_on_the_table(version, code)
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
    }
    return keep_answer(negotiation, code, values, base_version=base_version, by=by, at=at)


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
def accept_rest(negotiation: Negotiation, *, by: User, at: datetime) -> int:
    """Accept every clause that is open and not answered yet; gives how many. Raises Refused."""
    on_the_table(negotiation, by)
    rows = [row for row in table_of(negotiation, by).rows if row.standing != Standing.AGREED and row.waits]
    for row in rows:
        base = row.answer.version if row.answer else 0
        answer_clause(negotiation, row.clause.code, AnswerKind.ACCEPT, base_version=base, by=by, at=at)
    if not rows:
        raise Refused(_("Every open clause is answered already."))
    return len(rows)


@transaction.atomic
def take_answer_away(answer: Answer, *, by: User, at: datetime) -> None:
    """Leave a clause without an answer; what was sent stays sent. Raises Refused."""
    if not keeps_remark(by, answer):
        raise Refused(_("Only the side that wrote this answer takes it away."))
    told = {"kind": [answer.kind, None], "words": [answer.words, None], "reservation": [answer.reservation, None]}
    write_entry(answer, "remove", by=by, at=at, changes=told)
    answer.delete()

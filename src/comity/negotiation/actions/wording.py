"""What the side that keeps the text does with an answer: takes their words, words it anew, sets or lifts a reservation.

All of it happens in its own draft, by the actions of the programmes, and crosses when a version is tabled.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.models import User
from comity.common.errors import Refused
from comity.negotiation.actions.answers import fault_of_reservation
from comity.negotiation.clauses import CONTEXT, Reservation, as_entry, fields_of, reservations_in
from comity.negotiation.letters import Said
from comity.negotiation.models import Negotiation
from comity.negotiation.policy import words_clauses
from comity.negotiation.queries.papers import papers_of
from comity.negotiation.states import AnswerKind
from comity.programmes.actions.crossing import draft_on
from comity.programmes.actions.nodes import add_node, level_below, remove_node
from comity.programmes.actions.wording import reword_context, reword_node, set_reservations
from comity.programmes.faults import refuse_if
from comity.programmes.models import Node, Programme
from comity.programmes.policy import nodes_visible_to, programmes_visible_to
from comity.programmes.states import ProgrammeState
from comity.programmes.workflow import PROGRAMME

Keep = Callable[[Programme, Node | None], None]


@transaction.atomic
def draft_to_word(negotiation: Negotiation, *, by: User, at: datetime) -> Programme:
    """The draft of the text, taken up again where it lies tabled. Raises Refused."""
    if not words_clauses(by, negotiation):
        raise Refused(_("Only a drafter of the side that keeps the text changes it."))
    seen = programmes_visible_to(by).select_related("owner", "about", "partner__side", "type")
    programme = seen.filter(ref=negotiation.of).first()
    if programme is None:
        raise Refused(_("The text is gone on your side; nothing can be changed in it."))
    if programme.state == ProgrammeState.TABLED:
        if "draft on" not in {move.name for move in PROGRAMME.open_to(by, programme)}:
            raise Refused(
                _("The text is tabled. An approver of your side goes on drafting first; then you can change clauses.")
            )
        draft_on(programme, by=by, at=at)
    return programme


def node_of(programme: Programme, code: str, by: User) -> Node | None:
    """The entry of a clause; none for the context. Raises Refused where it is not in the draft any more."""
    if code == CONTEXT:
        return None
    node = entry_of(programme, code, by)
    if node is None:
        raise Refused(_("Your draft has this clause no more; put it back first."))
    return node


def entry_of(programme: Programme, code: str, by: User) -> Node | None:
    """The entry of this code in the draft, if it is there."""
    node = nodes_visible_to(by).filter(programme=programme, code=code).select_related("parent__level", "level").first()
    if node is not None:
        node.programme = programme
    return node


@transaction.atomic
def reword_clause(
    negotiation: Negotiation, code: str, wording: Mapping[str, Any], *, base_version: int, by: User, at: datetime
) -> None:
    """Word a clause anew in the own draft, or take one that they propose in in own words.

    It crosses when the next version is tabled. Raises Refused, FaultyFields, ChangedMeanwhile.
    """
    proposed = proposed_to(negotiation, code, by)
    programme = draft_to_word(negotiation, by=by, at=at)
    plain = {name: value for name, value in wording.items() if name in fields_of(code)}
    if proposed is not None and entry_of(programme, code, by) is None:
        add_proposed(programme, code, plain, proposed.under, by=by, at=at)
        return
    node = node_of(programme, code, by)
    if node is None:
        reword_context(programme, str(plain.get("context", "")), base_version=base_version, by=by, at=at)
    else:
        reword_node(node, plain, base_version=base_version, by=by, at=at)


def proposed_to(negotiation: Negotiation, code: str, by: User) -> Said | None:
    """What the other side sent of a clause that it proposes and the text on the table has not."""
    papers = papers_of(negotiation, by)
    letter = papers.letter_of(negotiation.about_id)
    return letter.proposed(papers.latest).get(code) if letter is not None and papers.latest is not None else None


def add_proposed(
    programme: Programme, code: str, wording: Mapping[str, Any], under: str, *, by: User, at: datetime
) -> None:
    """A clause that they proposed as an entry of the own draft, last where it is to stand, under the code it came with.

    So both sides know it by that code once it is tabled. Where it was to stand under what is not in the draft any more,
    it stands at the top.
    """
    parent = entry_of(programme, under, by) if under else None
    beside = nodes_visible_to(by).filter(programme=programme, parent=parent).select_related("level").first()
    level = beside.level if beside is not None else level_below(programme, parent)
    add_node(programme, {**wording, "level": level}, {}, parent=parent, code=code, by=by, at=at)


def sent_on(negotiation: Negotiation, code: str, by: User) -> Said:
    """What the other side said to a clause last. Raises Refused."""
    letter = papers_of(negotiation, by).letter_of(negotiation.about_id)
    said = letter.answers.get(code) if letter else None
    if said is None:
        raise Refused(_("The other side has not answered this clause; there are no words of theirs to take."))
    return said


@transaction.atomic
def take_theirs(negotiation: Negotiation, code: str, *, base_version: int = 0, by: User, at: datetime) -> None:
    """Take what the other side says into the own draft: its wording and reservation, a clause that it proposes, or that

    one is struck. `base_version` is that of the own entry as it was read, 0 where none was told; when it is another
    now, nothing is overwritten. Raises Refused.
    """
    said = sent_on(negotiation, code, by)
    programme = draft_to_word(negotiation, by=by, at=at)
    wording = {name: said.clause.words.get(name, "") for name in fields_of(code)}
    if code:
        wording["actions"] = [one for one in wording["actions"] or [] if isinstance(one, str)]
    if said.kind == AnswerKind.NEW and entry_of(programme, code, by) is None:
        add_proposed(programme, code, wording, said.under, by=by, at=at)
        return
    node = node_of(programme, code, by)
    record = node or programme
    if base_version not in {0, record.version}:
        raise Refused(_("Someone on your side changed this clause while you looked. Read it before you take theirs."))
    if said.kind == AnswerKind.STRIKE and node is not None:
        remove_node(node, by=by, at=at)
        return
    if node is None:
        context = "" if said.kind == AnswerKind.STRIKE else str(wording["context"])
        reword_context(programme, context, base_version=programme.version, by=by, at=at)
    else:
        reword_node(node, wording, base_version=node.version, by=by, at=at)
    take_reservations(programme, said, by=by, at=at)


def take_reservations(programme: Programme, said: Said, *, by: User, at: datetime) -> None:
    """Take into the own draft the reservations of a clause that it has not yet."""
    code = said.clause.code
    missing = [one for one in said.clause.reservations if one not in kept_with(programme, code)]
    if missing:
        programme.refresh_from_db(fields=["version", "reservations"])
        entries = [*programme.reservations, *(as_entry(code, one) for one in missing)]
        set_reservations(programme, entries, base_version=programme.version, by=by, at=at)


def kept_with(programme: Programme, code: str) -> tuple[Reservation, ...]:
    """The reservations that the draft has with a clause."""
    return reservations_in(programme.reservations).get(code, ())


@transaction.atomic
def reserve_clause(negotiation: Negotiation, code: str, words: str, *, by: User, at: datetime) -> None:
    """Hold a clause of the own text with a reservation, which stands with it in the next version. Raises Refused,

    FaultyFields.
    """
    refuse_if({"reservation": fault_of_reservation(words)})
    programme = draft_to_word(negotiation, by=by, at=at)
    node_of(programme, code, by)
    one = Reservation(side=negotiation.owner.code, words=words.strip())
    if one in kept_with(programme, code):
        raise Refused(_("This reservation stands with the clause already."))
    entries = [*programme.reservations, as_entry(code, one)]
    set_reservations(programme, entries, base_version=programme.version, by=by, at=at)


@transaction.atomic
def lift_reservation(negotiation: Negotiation, code: str, one: Reservation, *, by: User, at: datetime) -> None:
    """Take a reservation out of the own draft; what was tabled keeps it. Raises Refused."""
    programme = draft_to_word(negotiation, by=by, at=at)
    entry = as_entry(code, one)
    entries = [each for each in programme.reservations if each != entry]
    if len(entries) == len(programme.reservations):
        raise Refused(_("Your draft has this reservation no more."))
    set_reservations(programme, entries, base_version=programme.version, by=by, at=at)

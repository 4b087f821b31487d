"""Letters: the answers of one side, or its shared comments, laid before the other as a snapshot."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access import releasing
from comity.access.marking import Label
from comity.access.models import Audience, Membership, Release, Side, User
from comity.access.policy import acts_for
from comity.access.queries import approvers_of, desks_of, drafters_of, managers
from comity.access.releasing import Destination, Snapshot
from comity.common.errors import Refused
from comity.journal.actions import write_entry
from comity.negotiation.clauses import Clause
from comity.negotiation.letters import letter_of
from comity.negotiation.models import Answer, Comment, Negotiation
from comity.negotiation.policy import comments_visible_to, other_side_of, sends_answers
from comity.negotiation.queries.papers import Letter, Papers, Version, papers_of
from comity.negotiation.queries.tables import Row, Table, table_of
from comity.negotiation.states import AnswerKind
from comity.notices.actions import tell
from comity.notices.states import NoticeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A letter as it would be sent now, with what its author should look at: what crosses and what stays."""

    snapshot: Snapshot
    to: Destination
    rows: tuple[Row, ...]
    shared: tuple[Comment, ...]
    stays: int  # comments that are internal
    overtaken: tuple[Clause, ...]  # accepted as an earlier version had them
    unanswered: tuple[Clause, ...]
    last: Letter | None

    def count(self, kind: AnswerKind) -> int:
        """How many clauses are answered so."""
        return sum(row.ours is not None and row.ours.kind == kind for row in self.rows)

    @property
    def is_news(self) -> bool:
        """It says something, and something else than what was sent last."""
        says = bool(self.rows or self.shared or (self.last and (self.last.answers or self.last.comments)))
        return says and (self.last is None or self.last.sha256 != self.snapshot.sha256)


def destination(negotiation: Negotiation, sender: Side) -> Destination:
    """The other side. Raises Refused where there is none."""
    other = other_side_of(negotiation, sender)
    if other is None:
        raise Refused(_("This text concerns no other side; there is nobody to send anything to."))
    return Destination(audience=Audience.BOTH, sides=(other,))


def label_between(negotiation: Negotiation, version: Version) -> Label:
    """The marking of what quotes a version: bound to whom that is bound to, and to the side that wrote it."""
    bound = frozenset([*version.releasable, negotiation.owner.code]) if version.releasable else frozenset()
    return Label(marking=version.marking, releasable=bound, part=negotiation.title)


def open_shared(comments: Iterable[Comment]) -> tuple[Comment, ...]:
    """The comments that cross with the next snapshot of their side."""
    return tuple(one for one in comments if one.to_share and one.resolved_at is None)


def sending_of(negotiation: Negotiation, by: User) -> Prepared:
    """What the other side would read if the answers were sent now. Raises Refused."""
    if not sends_answers(by, negotiation):
        raise Refused(_("Only an approver of the side it was tabled to sends the answers; ask one of yours."))
    table = table_of(negotiation, by)
    version = table.papers.on_the_table
    if version is None or negotiation.about is None:
        raise Refused(_("No version lies on the table now; answer once the other side tables one."))
    return prepared(table, version, sender=negotiation.about)


def prepared(table: Table, version: Version, *, sender: Side) -> Prepared:
    """The letter of the side that answers."""
    answered = [row for row in table.rows if row.answer is not None]
    crossing = [row for row in answered if row.fresh or row.answer.kind != AnswerKind.ACCEPT]  # type: ignore[union-attr]
    remarks = [one for row in table.rows for one in row.remarks if one.owner_id == sender.pk]
    shared = open_shared(remarks)
    negotiation = table.negotiation
    answers: list[Answer] = [row.answer for row in crossing if row.answer is not None]
    return Prepared(
        snapshot=letter_of(
            negotiation, version.clauses, answers, shared,
            sender=sender, version=version.number, label=label_between(negotiation, version),
        ),
        to=destination(negotiation, sender),
        rows=tuple(crossing),
        shared=shared,
        stays=sum(one.resolved_at is None for one in remarks) - len(shared),
        overtaken=tuple(row.clause for row in answered if row not in crossing),
        unanswered=tuple(row.clause for row in table.rows if row.answer is None and not row.proposed),
        last=table.papers.letter_of(sender.pk),
    )  # fmt: skip


@transaction.atomic
def send_answers(negotiation: Negotiation, *, seen: str, by: User, at: datetime, note: str = "") -> Release:
    """Lay the answers of the own side before the other: they read a snapshot, and what is written later stays here.

    `seen` is the hash of the preview that was confirmed. Raises Refused.
    """
    made = sending_of(negotiation, by)
    if not made.is_news:
        raise Refused(_("There is nothing to send that was not sent before. Answer a clause first."))
    return send(negotiation, made.snapshot, made.to, made.shared, seen=seen, by=by, at=at, note=note)


def send(
    negotiation: Negotiation,
    snapshot: Snapshot,
    to: Destination,
    shared: Sequence[Comment],
    *,
    seen: str,
    by: User,
    at: datetime,
    note: str = "",
    quietly: bool = False,
) -> Release:
    """Show the letter, note which comments crossed, and tell the other side unless it is told of the text anyway."""
    shown = releasing.show(negotiation, snapshot, to, seen=seen, by=by, at=at, note=note, sender=acts_for(by))
    for one in shared:
        if one.shared_at is None:
            Comment.objects.filter(pk=one.pk).update(shared_at=at)
            write_entry(one, "share", by=by, at=at, changes={"shared_at": [None, str(at)]})
    if not quietly:
        tell(NoticeKind.ANSWERED, shown, to=receivers(negotiation, to.sides), by=by, at=at)
    return shown


def receivers(negotiation: Negotiation, sides: Iterable[Side]) -> list[Membership]:
    """Those who answer for these sides: of the organisation its managers and the desk, of others who draft there."""
    both = [side for side in (negotiation.owner, negotiation.about) if side is not None]
    partner = next((side for side in both if side.kind == Side.Kind.PARTNER), negotiation.owner)
    found: list[Membership] = []
    for side in sides:
        if side.kind == Side.Kind.ORGANISATION:
            found += [*managers(), *desks_of(partner)]
        else:
            found += [*approvers_of(side), *drafters_of(side)]
    return list({member.pk: member for member in found}.values())


def note_with(negotiation: Negotiation, version: Version, *, by: User, papers: Papers | None = None) -> Prepared | None:
    """The letter that goes with a version of the side that writes the text: its shared comments; none where none is.

    It holds no answers: what that side says to a clause stands in its text.
    """
    side = acts_for(by)
    if side is None:
        return None
    own = comments_visible_to(by).filter(negotiation=negotiation, owner=side).select_related("by").order_by("at", "pk")
    papers = papers or papers_of(negotiation, by)
    theirs = papers.letter_of(negotiation.about_id)
    proposed = {code: one.clause for code, one in theirs.proposed(version).items()} if theirs else {}
    clauses = {**version.clauses, **proposed}
    comments = [one for one in own if one.clause in clauses]
    shared = open_shared(comments)
    last = papers.letter_of(side.pk)
    made = Prepared(
        snapshot=letter_of(
            negotiation, clauses, (), shared,
            sender=side, version=version.number, label=label_between(negotiation, version),
        ),
        to=destination(negotiation, side),
        rows=(),
        shared=shared,
        stays=sum(one.resolved_at is None for one in comments) - len(shared),
        overtaken=(),
        unanswered=(),
        last=last,
    )  # fmt: skip
    return made if shared or (last is not None and last.comments) else None

"""The negotiation table as one visitor may see it: a row for each clause, and where it stands between two sides.

Where a clause stands is derived from what both sides showed last: it is agreed while both stand by the same words and
the same reservations, and since the later of the two acts by which that came to be.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from comity.access.models import Release, Side, Visitor
from comity.access.policy import acts_for, keys_of
from comity.negotiation.clauses import CONTEXT, TEXTS, Clause, reservations_in, tidy
from comity.negotiation.letters import Said, Shared, said
from comity.negotiation.models import Answer, Comment, Negotiation
from comity.negotiation.policy import answers_visible_to, comments_visible_to
from comity.negotiation.queries.papers import Letter, Papers, Version, papers_of
from comity.negotiation.states import AnswerKind, Standing
from comity.programmes.models import Node, Programme
from comity.programmes.policy import nodes_visible_to, programmes_visible_to
from comity.programmes.queries.removed import removed_entries


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One clause: as it was tabled, as it was before, what the other side sent, and what the reader's side has ready.

    `answer` is the reader's own answer, `fresh` while the clause is still as it was answered; `draft` the clause as the
    reader's side has it in its draft, where that differs. Neither has crossed. One that is `proposed` is not in the
    text: the side that answers wants it there, `under` another.
    """

    clause: Clause
    standing: Standing
    since: datetime | None = None
    before: Clause | None = None
    changed: bool = False
    sent: Said | None = None
    answer: Answer | None = None
    fresh: bool = True
    unsent: bool = False
    draft: Clause | None = None
    dropped: bool = False  # in the draft the clause is not there any more
    back: str = ""  # by which it is put back there
    node: Node | None = None
    remarks: tuple[Comment, ...] = ()
    theirs: tuple[Shared, ...] = ()
    waits: bool = False
    proposed: bool = False
    under: str = ""

    @property
    def ours(self) -> Said | None:
        """What the reader's own answer says to the clause as it lies on the table."""
        if self.answer is None:
            return None
        return said(self.answer, Clause(code=self.clause.code, words={}) if self.proposed else self.clause)

    @property
    def rest(self) -> bool:
        """Waits, and what the reader's side says to it already, if anything, is not against what lies on the table."""
        return self.waits and (self.answer is None or self.answer.kind in {AnswerKind.ACCEPT, AnswerKind.NEW})

    @property
    def closed(self) -> bool:
        """Agreed, and nothing is ready on the reader's side that would open it again."""
        return self.standing == Standing.AGREED and self.draft is None and not self.dropped and not self.unsent


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Everything that the page of a negotiation shows; `writes` of the side that keeps the text."""

    negotiation: Negotiation
    papers: Papers
    rows: tuple[Row, ...]
    writes: bool
    side: Side | None
    programme: Programme | None = None
    gone: tuple[Clause, ...] = ()
    letter: Letter | None = None  # the last one of the side that answers

    @property
    def version(self) -> Version | None:
        """What lies on the table, or lay there last."""
        return self.papers.latest

    def count(self, standing: Standing) -> int:
        """How many clauses stand so."""
        return sum(one.standing == standing for one in self.rows)

    @property
    def turn(self) -> tuple[int | None, datetime | None]:
        """Whose move it is, by key of the side, and since when: of the one to whom the last paper went."""
        version = self.papers.on_the_table
        if version is None:
            return None, None
        if self.letter is not None and self.letter.at >= version.at:
            return self.negotiation.owner_id, self.letter.at
        return self.negotiation.about_id, version.at


def table_of(
    negotiation: Negotiation, reader: Visitor, *, papers: Papers | None = None, known_to: Visitor | None = None
) -> Table:
    """The table as its reader gets it; with `known_to` only of what this other visitor may know as well."""
    read = papers or papers_of(negotiation, reader)
    side, seers = acts_for(reader), [reader, *([known_to] if known_to else [])]
    writes = side is not None and side.pk == negotiation.owner_id
    answers: dict[str, Answer] = {}
    remarks: dict[str, list[Comment]] = {}
    for one in own_answers(negotiation, side, seers) if not writes else ():
        answers[one.clause] = one
    for remark in known_remarks(negotiation, seers):
        remarks.setdefault(remark.clause, []).append(remark)
    programme, nodes = draft_of(negotiation, seers) if writes else (None, {})
    version, other = read.latest, negotiation.about_id if writes else negotiation.owner_id
    letter = read.letter_of(negotiation.about_id)
    shared = read.letter_of(other)
    since = agreed_since(read, negotiation)
    theirs: dict[str, list[Shared]] = {}
    for each in shared.comments if shared else ():
        theirs.setdefault(each.clause, []).append(each)
    rows = []
    for row in bare_rows(version, letter, answers if known_to is None else {}):
        code = row.clause.code
        row = replace(
            row,
            standing=standing_of(row.clause, code, letter, since, negotiation),
            since=since.get(code),
            remarks=tuple(remarks.get(code, ())),
            theirs=tuple(theirs.get(code, ())),
            sent=letter.answers.get(code) if letter else None,
        )
        row = with_past(row, code, read, negotiation)
        if writes:
            row = with_draft(row, programme, nodes)
        elif known_to is None:  # what another side has ready is not looked for
            row = with_answer(row, answers.get(code), read)
        rows.append(row if known_to else waiting(row, writes=writes, letter=letter, version=version))
    if programme is not None and any(row.dropped for row in rows) and known_to is None:
        removed = removed_entries(programme)
        rows = [replace(row, back=removed.get(row.clause.code, "")) if row.dropped else row for row in rows]
    return Table(
        negotiation=negotiation, papers=read, rows=tuple(rows), writes=writes, side=side, programme=programme,
        gone=gone_from(read), letter=letter,
    )  # fmt: skip


def bare_rows(version: Version | None, letter: Letter | None, answers: Mapping[str, Answer]) -> list[Row]:
    """The clauses in the order they are read, each one that is proposed behind those that stand where it is to stand.

    Of one that its own side words anew, the words are those that it has ready.
    """
    if version is None:
        return []
    rows = [Row(clause=clause, standing=Standing.OPEN) for clause in version.clauses.values()]
    proposed = dict(letter.proposed(version)) if letter else {}
    for code, answer in answers.items():
        if answer.kind == AnswerKind.NEW and code not in version.clauses:
            proposed[code] = said(answer, Clause(code=code, words={}))
    for code, one in proposed.items():
        above = version.clauses.get(one.under) if one.under else None
        clause = replace(one.clause, code=code, depth=above.depth + 1 if above else 0)
        row = Row(clause=clause, standing=Standing.OPEN, proposed=True, under=one.under)
        rows.insert(place_behind(rows, above), row)
    return rows


def place_behind(rows: Sequence[Row], above: Clause | None) -> int:
    """Where what stands under a clause ends; without one, where the text ends."""
    if above is None:
        return len(rows)
    at = next(at for at, row in enumerate(rows) if row.clause.code == above.code) + 1
    while at < len(rows) and rows[at].clause.depth > above.depth:
        at += 1
    return at


def own_answers(negotiation: Negotiation, side: Side | None, seers: Sequence[Visitor]) -> Iterable[Answer]:
    """The answers of the reader's side, as far as all of these may know them."""
    found = answers_visible_to(seers[0]).filter(negotiation=negotiation, owner=side)
    found = found.select_related("owner").order_by("pk")
    for one in seers[1:]:
        found = found.filter(pk__in=keys_of(answers_visible_to, one))
    return found


def known_remarks(negotiation: Negotiation, seers: Sequence[Visitor]) -> Iterable[Comment]:
    """The comments that all of these may know, with who wrote them: those of one side alone."""
    found = comments_visible_to(seers[0]).filter(negotiation=negotiation).select_related("by")
    for one in seers[1:]:
        found = found.filter(pk__in=keys_of(comments_visible_to, one))
    return found.order_by("at", "pk")


def draft_of(negotiation: Negotiation, seers: Sequence[Visitor]) -> tuple[Programme | None, dict[str, Node]]:
    """The draft of the text with its entries, for the side that writes it."""
    found = nodes_visible_to(seers[0]).filter(programme__ref=negotiation.of)
    found = found.select_related("programme__owner", "programme__about")
    for one in seers[1:]:
        found = found.filter(pk__in=keys_of(nodes_visible_to, one))
    nodes = {node.code: node for node in found}
    first = next(iter(nodes.values()), None)
    if first is not None:
        return first.programme, nodes
    programmes = programmes_visible_to(seers[0]).filter(ref=negotiation.of).select_related("owner", "about")
    for one in seers[1:]:
        programmes = programmes.filter(pk__in=keys_of(programmes_visible_to, one))
    return programmes.first(), {}


def standing_of(
    clause: Clause, code: str, letter: Letter | None, since: Mapping[str, datetime], negotiation: Negotiation
) -> Standing:
    """Where a clause stands."""
    if code in since:
        return Standing.AGREED
    sent = letter.answers.get(code) if letter else None
    held = sent is not None and sent.kind == AnswerKind.HOLD
    return Standing.HELD if held or bool(clause.reservations) else Standing.OPEN


def agreed_since(papers: Papers, negotiation: Negotiation) -> dict[str, datetime]:
    """Since when both sides have stood by the same, for each clause of which they do now."""
    latest = papers.latest
    if latest is None or not latest.lies:
        return {}
    acts: list[Version | Letter] = [
        *papers.versions,
        *(one for one in papers.letters if one.side == negotiation.about_id),
    ]
    ours: dict[str, str] = {}
    theirs: dict[str, str] = {}
    since: dict[str, datetime] = {}
    for act in sorted(acts, key=lambda one: one.at):
        if isinstance(act, Version):
            ours = {code: one.stood_by for code, one in act.clauses.items()}
        else:
            stands = act.state != Release.State.WITHDRAWN
            theirs = {code: one.stood_by for code, one in act.answers.items()} if stands else {}
        same = {code for code, words in ours.items() if theirs.get(code) == words}
        since = {code: since.get(code, act.at) for code in same}
    return since


def with_past(row: Row, code: str, papers: Papers, negotiation: Negotiation) -> Row:
    """Whether the clause, or what they say to it, is another than last time."""
    before = papers.versions[-2].clauses.get(code) if len(papers.versions) > 1 else None
    other = before is None or before.stood_by != row.clause.stood_by
    changed = len(papers.versions) > 1 and other and not row.proposed
    earlier = papers.letter_of(negotiation.about_id, before=1)
    if earlier is not None and row.sent is not None:
        was = earlier.answers.get(code)
        changed = changed or was is None or was.stood_by != row.sent.stood_by
    return replace(row, before=before, changed=changed)


def with_answer(row: Row, answer: Answer | None, papers: Papers) -> Row:
    """The row with what the side that answers has ready."""
    if answer is None:
        return replace(row, unsent=row.sent is not None)
    answered = next((one for one in papers.versions if one.number == answer.against), None)
    then = answered.clauses.get(row.clause.code) if answered else None
    fresh = then is not None and then.stood_by == row.clause.stood_by
    sent = row.sent
    row = replace(row, answer=answer)
    ready = row.ours or said(answer, row.clause)
    if answer.kind == AnswerKind.NEW:  # once the text has it: while it is as it was proposed
        fresh = ready.kind in {AnswerKind.NEW, AnswerKind.ACCEPT}
    unsent = (fresh or ready.kind != AnswerKind.ACCEPT) and (
        sent is None or (sent.kind, sent.stood_by) != (ready.kind, ready.stood_by)
    )
    return replace(row, fresh=fresh, unsent=unsent)


def with_draft(row: Row, programme: Programme | None, nodes: Mapping[str, Node]) -> Row:
    """The row with how the side that writes the text has the clause in its draft, where that is another."""
    if programme is None:
        return row
    code = row.clause.code
    node = nodes.get(code)
    if code != CONTEXT and node is None:
        return row if row.proposed else replace(row, dropped=True)
    kept = reservations_in(programme.reservations).get(code, ())
    wording = tidy({"context": programme.context} if node is None else wording_of(node))
    draft = replace(row.clause.reworded(wording), reservations=kept)
    if row.proposed:
        return replace(row, node=node, draft=draft)
    return replace(row, node=node, draft=None if draft.stood_by == row.clause.stood_by else draft)


def wording_of(node: Node) -> dict[str, object]:
    """What an entry of a draft says in words."""
    return {**{name: getattr(node, name) for name in TEXTS}, "actions": list(node.actions)}


def waiting(row: Row, *, writes: bool, letter: Letter | None, version: Version | None) -> Row:
    """Whether something is to be done about the clause by the reader's side."""
    if row.standing == Standing.AGREED or version is None or version.state != "shown":
        return row
    if writes:
        answered = letter is not None and letter.at >= version.at and row.sent is not None
        return replace(row, waits=answered and row.draft is None and not row.dropped)
    return replace(row, waits=not row.proposed and (row.answer is None or not row.fresh))


def gone_from(papers: Papers) -> tuple[Clause, ...]:
    """Clauses that the version before still had."""
    if len(papers.versions) < 2:
        return ()
    now = papers.versions[-1].clauses
    return tuple(one for code, one in papers.versions[-2].clauses.items() if code not in now)

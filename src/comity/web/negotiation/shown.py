"""The rows of the table in words: whose text stands where, what is ready and has not crossed, what can be done."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.utils.timezone import localdate, localtime
from django.utils.translation import gettext as _

from comity.access.models import Side
from comity.common.dates import days_written
from comity.negotiation.clauses import Clause
from comity.negotiation.letters import day_of
from comity.negotiation.queries.tables import Row, Table
from comity.negotiation.states import AnswerKind, Standing
from comity.web.negotiation.acts import acts_of, anchor_of
from comity.web.negotiation.cells import Cell, cell_of, first_words
from comity.web.pieces import Act

SHOWS = ("open", "held", "mine", "changed", "comments")
MOST_MARKS = 80  # clauses that are shown as a strip of marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The two sides of a table by name, and which of them the reader acts for."""

    ours: Side
    theirs: Side
    by_code: Mapping[str, str]

    @classmethod
    def of(cls, table: Table) -> "Names":
        """Of the reader's table."""
        one, other = table.negotiation.owner, table.negotiation.about or table.negotiation.owner
        ours, theirs = (one, other) if table.writes else (other, one)
        return cls(ours=ours, theirs=theirs, by_code={one.code: str(one), other.code: str(other)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A comment as it is shown."""

    ref: str
    text: str
    who: str
    when: str
    shared: bool = False  # it crossed
    to_share: bool = False
    resolved: bool = False
    version: int = 0
    edits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One clause of the page."""

    code: str
    anchor: str
    number: str
    title: str
    depth: int
    standing: str
    closed: bool
    seal: str
    state: str
    notes: list[str]
    first: str
    agreed: str
    ours: Cell | None
    theirs: Cell | None
    ours_note: str = ""
    theirs_note: str = ""
    ours_words: str = ""
    theirs_words: str = ""
    remarks: list[Remark] = field(default_factory=list)
    shared: list[Remark] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)
    lifts: list[dict[str, str]] = field(default_factory=list)
    shows: frozenset[str] = frozenset()


def day(moment: datetime | None) -> str:
    """The day of a moment, in words."""
    return days_written(localtime(moment).date(), localtime(moment).date(), short=True) if moment else ""


def lines_of(table: Table, *, may_act: bool, user: Any) -> list[Line]:
    """Every clause as the reader gets it."""
    names = Names.of(table)
    return [line_of(row, table, names, may_act=may_act, user=user) for row in table.rows]


def line_of(row: Row, table: Table, names: Names, *, may_act: bool, user: Any) -> Line:
    """One clause."""
    written = written_proposed if row.proposed else written_by_us if table.writes else written_by_them
    sides = written(row, table, names)
    told = notes_of(row, table)
    remarks = [remark_of(one, user) for one in row.remarks]
    shared = [
        Remark(ref=one.ref, text=one.text, who=str(names.theirs), when=day(day_of(one)), shared=True)
        for one in row.theirs
    ]
    return Line(
        code=row.clause.code, anchor=anchor_of(row.clause.code), number=row.clause.number, title=row.clause.title,
        depth=row.clause.depth, standing=str(row.standing), closed=row.closed, seal=seal_of(row, table),
        state=state_of(row), notes=told, first=first_words(row.clause), agreed=agreed_words(row, names),
        remarks=remarks, shared=shared, acts=acts_of(row, table) if may_act else [],
        lifts=lifts_of(row, names) if may_act and table.writes else [], shows=shows_of(row), **sides,
    )  # fmt: skip


def written_by_us(row: Row, table: Table, names: Names) -> dict[str, Any]:
    """The columns for the side that keeps the text: its own text, and what the other side sent."""
    number = table.version.number if table.version else 0
    ours, note = cell_of(row.clause, names.by_code, amounts=True), _("tabled, version %(n)s") % {"n": number}
    if row.draft is not None:
        ours = cell_of(row.draft, names.by_code, beside=row.clause, amounts=True)
        note = _("our draft, not tabled yet")
    sent, words, theirs = row.sent, "", None
    if sent is None:
        words = _("Not answered yet.")
    elif sent.stood_by == row.clause.stood_by:
        words = _("They accept our words.")
    elif sent.kind == AnswerKind.STRIKE:
        words, theirs = _("They propose to strike this clause."), struck(sent.clause, names)
    else:
        theirs = cell_of(sent.clause, names.by_code, beside=row.clause)
    return {
        "ours": ours, "ours_note": note, "theirs": theirs, "theirs_words": words,
        "theirs_note": sent_note(row, table),
    }  # fmt: skip


def sent_note(row: Row, table: Table) -> str:
    """When the other side said what it says, and to which version."""
    letter = table.letter
    if letter is None or row.sent is None:
        return ""
    told = {"day": day(letter.at), "n": letter.on}
    late = table.version is not None and letter.on < table.version.number
    return _("sent %(day)s, on version %(n)s") % told if late else _("sent %(day)s") % told


def written_by_them(row: Row, table: Table, names: Names) -> dict[str, Any]:
    """The columns for the side that answers: its own answer, and the text that was tabled to it."""
    number = table.version.number if table.version else 0
    before = row.before if row.changed else None
    theirs = cell_of(row.clause, names.by_code, beside=before, amounts=True)
    ready, words, ours = row.ours or row.sent, "", None
    if ready is None:
        words = _("We have not answered yet.")
    elif ready.stood_by == row.clause.stood_by or (ready.kind == AnswerKind.ACCEPT and row.answer is not None):
        words = _("We accept their words.")
    elif ready.kind == AnswerKind.STRIKE:
        words, ours = _("We propose to strike this clause."), struck(row.clause, names)
    else:
        ours = cell_of(ready.clause, names.by_code, beside=row.clause)
    note = ""
    if row.answer is not None and row.unsent:
        note = _("our draft, not sent yet")
    elif row.sent is not None:
        note = sent_note(row, table)
    if row.answer is not None and not row.fresh:
        note = _("answers version %(n)s") % {"n": row.answer.against}
        words = _("We accepted the words of version %(n)s; they are other words now.") % {"n": row.answer.against} \
            if ready is not None and ready.kind == AnswerKind.ACCEPT else words  # fmt: skip
    return {
        "ours": ours, "ours_note": note, "ours_words": words, "theirs": theirs,
        "theirs_note": _("tabled, version %(n)s") % {"n": number},
    }  # fmt: skip


def struck(clause: Clause, names: Names) -> Cell:
    """A clause with every word of it gone."""
    return cell_of(Clause(code=clause.code, words={}), names.by_code, beside=clause)


def written_proposed(row: Row, table: Table, names: Names) -> dict[str, Any]:
    """The columns of a clause that the side which answers proposes and the text has not: every word of it is new."""
    none = Clause(code=row.clause.code, words={})
    if not table.writes:
        ready = row.ours or row.sent
        unsent = _("our draft, not sent yet") if row.answer is not None and row.unsent else ""
        taken_away = _("taken away; not sent yet") if row.answer is None and row.unsent else ""
        return {
            "ours": cell_of(ready.clause, names.by_code, beside=none) if ready else None,
            "ours_note": unsent or taken_away or sent_note(row, table),
            "theirs": None, "theirs_words": _("Not in their text."),
        }  # fmt: skip
    draft = row.draft
    return {
        "ours": cell_of(draft, names.by_code, beside=row.clause) if draft is not None else None,
        "ours_note": _("our draft, not tabled yet") if draft is not None else "",
        "ours_words": "" if draft is not None else _("Not in our text."),
        "theirs": cell_of(row.clause, names.by_code, beside=none),
        "theirs_note": sent_note(row, table),
    }  # fmt: skip


def notes_of(row: Row, table: Table) -> list[str]:
    """What is to be known of the clause beside its texts."""
    told = []
    if row.proposed:
        above = next((one.clause for one in table.rows if row.under and one.clause.code == row.under), None)
        stands = _("It stands under %(clause)s") % {"clause": f"{above.number} {above.title}".strip()} if above else ""
        told += [stands] if stands else [_("It stands at the end of the text")]
    if row.changed and not row.closed:
        told.append(_("Changed since the last version"))
    if row.dropped:
        told.append(_("Our draft has this clause no more"))
    if row.standing == Standing.AGREED and not row.closed:
        told.append(_("Agreed; what we have ready would open it again"))
    if row.waits:
        told.append(_("Waits for us"))
    return told


def state_of(row: Row) -> str:
    """Where the clause stands, in a word or two."""
    if row.standing == Standing.AGREED:
        return _("Agreed")
    if row.standing == Standing.HELD:
        return _("Held")
    if row.proposed:
        return _("Proposed")
    if row.sent is not None and row.sent.kind == AnswerKind.STRIKE:
        return _("To be struck")
    if row.sent is not None and row.sent.kind == AnswerKind.COUNTER:
        return _("Countered")
    return _("Open")


def seal_of(row: Row, table: Table) -> str:
    """A filled half stands by the text as it lies on the table."""
    if row.standing == Standing.AGREED:
        return "both"
    if row.standing == Standing.HELD:
        return "held"
    proposes = table.negotiation.about if row.proposed else table.negotiation.owner
    return "left" if proposes is not None and proposes.kind == Side.Kind.ORGANISATION else "right"


def agreed_words(row: Row, names: Names) -> str:
    """When both sides came to stand by the clause."""
    if row.since is None:
        return ""
    kept = [names.by_code.get(one.side, one.side) for one in row.clause.reservations]
    words = _("agreed %(day)s · both sides") % {"day": day(row.since)}
    return words + (_(" · with a reservation of %(sides)s") % {"sides": ", ".join(dict.fromkeys(kept))} if kept else "")


def remark_of(one: Any, user: Any) -> Remark:
    """A comment of the own side."""
    return Remark(
        ref=one.ref, text=one.text, who=one.by.get_full_name() or one.by.username, when=day(one.at),
        shared=one.shared_at is not None, to_share=one.to_share, resolved=one.resolved_at is not None,
        version=one.version, edits=one.shared_at is None and one.by_id == getattr(user, "pk", None),
    )  # fmt: skip


def shows_of(row: Row) -> frozenset[str]:
    """The filters that keep this clause."""
    told = {
        "open": not row.closed,
        "held": row.standing == Standing.HELD,
        "mine": row.waits,
        "changed": row.changed,
        "comments": bool(row.remarks or row.theirs),
    }
    return frozenset(name for name, holds in told.items() if holds)


def lifts_of(row: Row, names: Names) -> list[dict[str, str]]:
    """The reservations of the own draft, each of which can be taken out again."""
    kept = (row.draft or row.clause).reservations
    return [
        {"side": one.side, "words": one.words, "name": names.by_code.get(one.side, one.side), "clause": row.clause.code}
        for one in kept
    ]


def filters_of(lines: list[Line], chosen: str) -> list[Act]:
    """The ways to narrow the table, with how many clauses each keeps."""
    words = {
        "open": _("Open"),
        "held": _("Held"),
        "mine": _("Waits for us"),
        "changed": _("Changed since the last version"),
        "comments": _("With comments"),
    }
    whole = Act(words=_("All"), address="?", current=not chosen, count=len(lines))
    return [whole] + [
        Act(words=words[name], address=f"?show={name}", current=chosen == name,
            count=sum(name in line.shows for line in lines))
        for name in SHOWS
    ]  # fmt: skip


def court_of(table: Table) -> dict[str, str] | None:
    """Whose move it is, since when."""
    turn, since = table.turn
    names = Names.of(table)
    if turn is None or since is None:
        return None
    organisation, partner = sorted((names.ours, names.theirs), key=lambda one: one.kind != Side.Kind.ORGANISATION)
    mine = turn == names.ours.pk
    days = (localdate() - localtime(since).date()).days
    ago = _("since today") if days <= 0 else _("since yesterday") if days == 1 else _("for %(n)s days") % {"n": days}
    who = _("With us") if mine else _("With %(side)s") % {"side": names.theirs}
    return {
        "turn": "organisation" if turn == organisation.pk else "partner",
        "words": f"{who} {ago} · {day(since)}",
        "ours": str(organisation),
        "theirs": str(partner),
    }

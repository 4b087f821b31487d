"""What can be done about a clause, as links and buttons, each with its key."""

from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from comity.negotiation.clauses import Clause
from comity.negotiation.queries.tables import Row, Table
from comity.negotiation.states import AnswerKind
from comity.web.pieces import Act


def anchor_of(code: str) -> str:
    """By which a clause is found on the page."""
    return "c-" + "".join(sign if sign.isalnum() else "-" for sign in code)


def at_clause(name: str, table: Table, clause: Clause) -> str:
    """The page of an act upon a clause."""
    return f"{reverse(name, args=[table.negotiation.ref])}?{urlencode({'clause': clause.code})}"


def in_place(act: str, clause: Clause) -> str:
    """The same page with the form of an act opened at its clause, and the focus on the form."""
    return f"?{urlencode({act: clause.code})}#{anchor_of(clause.code)}-form"


def acts_of(row: Row, table: Table) -> list[Act]:
    """What the reader can do about a clause; each has a key of its own while the clause has the focus."""
    clause = row.clause
    comment = Act(words=_("Comment"), address=in_place("comment", clause), note="plain", key="m")
    if table.version is None or table.version.state not in {"shown", "withdrawn"}:
        return [comment]
    if table.writes:
        return [*acts_on_text(row, table), comment]
    return [*(acts_of_answer(row, table) if table.version.state == "shown" else []), comment]


def pressed(name: str, row: Row, table: Table, words: str, key: str = "", *, plain: bool = False) -> Act:
    """An act that is one press; it says what was looked at, so that nothing unseen is answered or overwritten."""
    record: Any = (row.node or table.programme) if table.writes else row.answer
    fields = {"clause": row.clause.code, "version": str(record.version if record else 0)}
    fields["on"] = str(table.version.number if table.version else 0)
    address = reverse(name, args=[table.negotiation.ref])
    return Act(words=words, address=address, post=True, fields=fields, key=key, note="plain" if plain else "")


def acts_on_text(row: Row, table: Table) -> list[Act]:
    """What the side that keeps the text does in its draft."""
    counter = Act(words=_("Counter"), address=in_place("counter", row.clause), key="c")
    hold = Act(words=_("Hold"), address=in_place("hold", row.clause), key="h")
    if row.dropped:
        entry = {"entry": row.back}
        back = reverse("programme-restore", args=[table.programme.ref]) if table.programme is not None else ""
        return [Act(words=_("Put it back"), address=back, post=True, fields=entry, key="b")] if row.back else []
    stood = {one.stood_by for one in (None if row.proposed else row.clause, row.draft) if one is not None}
    theirs = row.sent is not None and row.sent.stood_by not in stood
    words = _("Strike it") if row.sent is not None and row.sent.kind == AnswerKind.STRIKE else _("Accept theirs")
    take = [pressed("negotiation-accept", row, table, words, "a")] if theirs else []
    if row.proposed:
        out = reverse("node-remove", args=[row.node.ref]) if row.node is not None else ""
        return [*take, counter, *([Act(words=_("Take it out again"), address=out, note="plain")] if out else [])]
    return [*take, counter, hold]


def acts_of_answer(row: Row, table: Table) -> list[Act]:
    """What the side that answers does, in its answer."""
    away = [pressed("negotiation-take-away", row, table, _("Take our answer away"), "b", plain=True)]
    if row.proposed:
        address = at_clause("negotiation-propose", table, row.clause)
        return [Act(words=_("Change"), address=address, key="c"), *away] if row.answer is not None else []
    counter = Act(words=_("Counter"), address=in_place("counter", row.clause), key="c")
    hold = Act(words=_("Hold"), address=in_place("hold", row.clause), key="h")
    kind = row.ours.kind if row.ours is not None and row.fresh else None
    take = [] if kind == AnswerKind.ACCEPT else [pressed("negotiation-accept", row, table, _("Accept"), "a")]
    strike = [] if kind == AnswerKind.STRIKE else [
        pressed("negotiation-strike", row, table, _("Strike"), "s", plain=True)
    ]  # fmt: skip
    return [*take, counter, hold, *strike, *(away if row.answer is not None else [])]

"""The programmes that a side drafts and may tailor, each with its what-if copies."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from comity.access.models import User
from comity.access.policy import acts_for
from comity.drafting.board_shapes import ScenarioCard
from comity.drafting.policy import may_tailor
from comity.drafting.queries.copies import card_of, copies_visible_to
from comity.programmes.policy import programmes_visible_to
from comity.programmes.states import ProgrammeState

OPEN = (ProgrammeState.PREPARATION, ProgrammeState.DRAFT)


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow:
    """A programme in a list of boards; `currency` is that of its first copy."""

    programme_ref: str
    title: str
    partner: str
    starts: date | None
    ends: date | None
    copies: tuple[ScenarioCard, ...]
    currency: str
    may_begin: bool


def boards_of(user: User) -> list[BoardRow]:
    """The own side's programmes that are being drafted, and any with copies, in four queries however many there are."""
    side = acts_for(user)
    if side is None:
        return []
    copies = defaultdict(list)
    for copy in copies_visible_to(user).filter(owner=side).order_by("programme", "letter"):
        copies[copy.programme_id].append(copy)
    mine = programmes_visible_to(user).filter(owner=side)
    programmes = mine.select_related("partner", "about").order_by("partner", "-starts")
    return [
        BoardRow(
            programme_ref=programme.ref,
            title=programme.title,
            partner=programme.partner.name,
            starts=programme.starts,
            ends=programme.ends,
            copies=tuple(card_of(copy) for copy in copies[programme.pk]),
            currency=str(copies[programme.pk][0].document.get("currency", "EUR")) if copies[programme.pk] else "",
            may_begin=programme.state in OPEN and may_tailor(user, programme),
        )
        for programme in programmes
        if programme.state in OPEN or copies[programme.pk]
    ]

"""What the page of a review says of the second reader: whether it can be asked, and what came of it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.dialogue.captures_fields import Said
from comity.dialogue.captures_state import state_of
from comity.dialogue.queries.capturing import Review
from comity.dialogue.second_reader import reader_here, why_not


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondReader:
    """Its name and where it stands; why it may not be asked; what it proposed, as a sentence, once it was asked."""

    model: str
    host: str
    seconds: int = 0
    refused: str = ""
    told: str = ""


def second_reader_of(review: Review) -> SecondReader | None:
    """Nothing where there is no second reader, or where whoever looks may not review."""
    reader = reader_here()
    asked = state_of(review.capture.answers).proposed
    if not review.may_review or (reader is None and not asked):
        return None
    if not asked and reader:
        refused = why_not(review.capture)
        return SecondReader(model=reader.model, host=reader.host, seconds=reader.seconds, refused=refused)
    waiting = sum(1 for one in review.fields if one.proposed and one.said == Said.OPEN and not one.part)
    told = told_of(waiting, sum(one["dropped"] for one in asked))
    return SecondReader(model=", ".join(one["maker"] for one in asked), host="", told=told)


def told_of(waiting: int, dropped: int) -> str:
    """What it proposed that nobody has answered yet, and how much was left out."""
    told = ngettext(
        "The second reader proposes %(n)s thing that no rule read. Answer it, or leave it: without a yes nothing "
        "comes of it.",
        "The second reader proposes %(n)s things that no rule read. Answer them, or leave them: without a yes nothing "
        "comes of them.",
        waiting,
    ) % {"n": waiting}
    if not waiting:
        told = _("Nothing that the second reader proposed waits for an answer.")
    if not dropped:
        return told
    left = ngettext(
        "%(n)s more does not stand in the text as it said, and was left out.",
        "%(n)s more do not stand in the text as they were said to, and were left out.",
        dropped,
    )
    return f"{told} {left % {'n': dropped}}"

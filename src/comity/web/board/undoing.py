"""The last act on a board and the act that takes it back, kept in the visit of the person who did it."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from comity.drafting.models import Scenario
from comity.web.requests import MemberRequest

KEY = "board-undo"


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoLine:
    """What was done in words, and the form that takes it back."""

    words: str
    address: str
    fields: dict[str, str]


def remember(request: MemberRequest, scenario: Scenario, words: str, name: str, **fields: str) -> None:
    """Keep how the act just done is taken back: the name of an address and the fields to send there."""
    request.session[KEY] = {"of": scenario.ref, "words": words, "name": name, "fields": fields}


def forget(request: MemberRequest) -> None:
    """Nothing is to be taken back any more."""
    request.session.pop(KEY, None)


def undo_line(request: MemberRequest, scenario: Scenario) -> UndoLine | None:
    """The line of the last act on this copy."""
    kept: dict[str, Any] | None = request.session.get(KEY)
    if kept is None or kept["of"] != scenario.ref:
        return None
    return UndoLine(
        words=kept["words"], address=reverse(kept["name"], args=[scenario.ref]), fields=dict(kept["fields"])
    )

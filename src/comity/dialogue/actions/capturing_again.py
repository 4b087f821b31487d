"""A draft under review, matched anew: what was learned meanwhile is known now, to whoever reviews it."""

from collections.abc import Iterable
from typing import Any

from comity.access.models import Side, User
from comity.dialogue.captures_state import state_of
from comity.dialogue.models import Capture
from comity.dialogue.queries.capturing_known import known_to
from comity.dialogue.queries.capturing_matching import matches_of

TABLES = ("people", "posts", "places", "appointments")  # of matches, those that records made meanwhile may answer


def matched_again(capture: Capture, by: User) -> dict[str, Any]:
    """The draft with the people, posts and places that are known by now; of what was answered nothing is changed."""
    pair = [one for one in (capture.owner, capture.about) if one is not None]
    partner = next((one for one in pair if one.kind == Side.Kind.PARTNER), None)
    fresh = matches_of(capture.draft, known_to(by, pair), user=by, partner=partner, day=capture.published)
    answered = set(state_of(capture.answers).answers)
    matches = dict(capture.draft["matches"])
    for table in TABLES:
        unanswered = {key: found for key, found in fresh[table].items() if not is_answered(key, answered)}
        matches[table] = {**matches.get(table, {}), **unanswered}
    return {**capture.draft, "matches": matches}


def is_answered(key: str, answered: Iterable[str]) -> bool:
    """Whether a field, or a part of it, has an answer."""
    return any(one == key or one.startswith(f"{key}.") for one in answered)

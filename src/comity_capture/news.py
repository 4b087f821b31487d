"""Stage 5, thirteenth part: at home in the news, where a state's own people are named without the state."""

from comity_capture.companies import Evidence
from comity_capture.draft import Span
from comity_capture.reading import STATES, Reading


def home_of_news(reading: Reading) -> Evidence | None:
    """The one state of those who are known and stand without their state; else the one that is nobody's by words."""
    if reading.kind_of(reading.teller) or reading.lexicon.pack.claims.verb_last:
        return None
    own: dict[str, Span] = {}
    abroad: set[str] = set()
    for person in reading.people:
        for bound in person.posts:
            if reading.kind_of(bound.post.side) in STATES:
                abroad.add(bound.post.side)
        bare = person.posts and not any(bound.post.side or bound.post.receiver for bound in person.posts)
        known = person.side and person.side[1] == "side.registry" and reading.kind_of(person.side[0]) in STATES
        if bare and known and person.side:
            own.setdefault(person.side[0], person.span)
    home = {side: span for side, span in own.items() if side not in abroad}
    if len(home) != 1:
        home = _left(reading, abroad) if abroad and not own else {}
    if len(home) != 1:
        return None
    side, span = next(iter(home.items()))
    return side, "side.of-news", span, "ask"


def _left(reading: Reading, abroad: set[str]) -> dict[str, Span]:
    """The states that the text names beside those whose people it names as theirs."""
    named: dict[str, Span] = {}
    for sentence in reading.told():
        for mark in sentence.in_order("side", "demonym"):
            if reading.kind_of(mark.value) in STATES and mark.value not in abroad:
                named.setdefault(mark.value, sentence.span_of(mark.i, mark.j))
    return named

"""Which state is meant where a text speaks of the country, the army, the ministry."""

from comity_capture.draft import Span
from comity_capture.marks import Mark, Sentence
from comity_capture.reading import Reading

BACK = 8  # sentences
STATES = frozenset(("partner", "member", "other"))


def land_spoken_of(reading: Reading, sentence: Sentence, place: int) -> tuple[str, Span] | None:
    """The country, the army: the state that was named last before, or whose people were."""
    for near in (sentence, *reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number])):
        marks = sorted((mark for mark in near.marks if mark.kind in {"side", "demonym", "person"}), key=_first)
        for mark in reversed(marks):
            side = _state_of(reading, mark)
            if side and near.tokens[mark.i].start < place and not near.covered(mark.i):
                return side, near.span_of(mark.i, mark.j)
    return None


def _first(mark: Mark) -> int:
    return mark.i


def _state_of(reading: Reading, mark: Mark) -> str:
    side = mark.value
    if mark.kind == "person":
        held = reading.person_of(mark.value).side
        side = held[0] if held else ""
    return side if reading.kind_of(side) in STATES else ""

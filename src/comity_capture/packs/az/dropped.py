"""What a post drops at its beginning, the country or the house of a country, and who owns it from farther before."""

from collections.abc import Sequence

from comity_capture.marks import Sentence
from comity_capture.packs.az.endings import Inflected
from comity_capture.packs.az.heads import ARMIES, INSTITUTIONS, head_of
from comity_capture.packs.az.offices import FILLED
from comity_capture.packs.az.senders import known_house, of_its_name, owns, sent_to

STATES = Inflected(("respublika", "krallıq", "sultanlıq", "əmirlik", "federasiya", "knyazlıq", "birlik", "hersoqluq"))

OF_BODY = ("qurumun", "təşkilatın", "alyansın", "birliyin", "ittifaqın")  # qurumun Baş katibinin müavini
OF_STATE = ("Əmirliyin", "Krallığın", "Respublikanın", "Sultanlığın", "Knyazlığın", "Federasiyanın")
KEEPING = ("-", "–", "üzrə", "ilə")  # Norland ilə dostluq qrupunun sədri


def first_kept(sentence: Sentence, start: int, end: int) -> int:
    """The first token that is kept: a side at its beginning goes, a country's army, a committee's parliament."""
    at = start
    while at < end:
        mark = sentence.mark_at(at, "side", "demonym")
        rest = [sentence.tokens[k].low for k in range(at, end + 1)]
        if mark and mark.i == at and not sent_to(sentence, mark, mark.j - 1):
            if of_its_name(sentence, mark, end) or sentence.tokens[mark.j].low in KEEPING:
                break
            at = mark.j
            while at < end and sentence.tokens[at].low in STATES and not _beside(sentence, at):
                at += 1
        elif (rest[0] in ARMIES and at > start and any(word in INSTITUTIONS for word in rest[1:])) or (
            len(rest) > 2
            and ((rest[0] in OF_BODY and rest[1] == "baş") or (at == start and sentence.tokens[at].text in OF_STATE))
        ):
            at += 1
        elif rest[0].startswith("silahlı") and len(rest) > 2 and rest[1] in ARMIES and _beyond_army(rest[2:]):
            at += 2
        else:
            break
    return at + 1 if known_house(sentence, at, end) else at


def _beside(sentence: Sentence, at: int) -> bool:
    """Norlandın | Birlik yanında | nümayəndəliyinin: whom a house sits with, though its name is a kind of state."""
    return at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].low in ("yanında", "yanındakı")


def _beyond_army(rest: Sequence[str]) -> bool:
    """Whether what stands behind a country's armed forces is a house of theirs, or an envoy."""
    return any(word in INSTITUTIONS for word in rest) or head_of(rest[-1])[0] == "attaşe"


def owner_before(sentence: Sentence, start: int) -> str:
    """The side in front of words such as "newly appointed", or of a post in brackets."""
    at = start - 1
    while at >= 0 and (sentence.tokens[at].low in FILLED or sentence.tokens[at].low == "isə"):
        at -= 1
    mark = sentence.mark_at(at, "side", "demonym") if at >= 0 and at < start - 1 else None
    return mark.value if mark and owns(sentence, mark) else ""

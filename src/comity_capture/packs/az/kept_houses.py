"""Words before a head that no table has, and that belong to its post: a house by its noun, a word of a mandate."""

from comity_capture.marks import Sentence
from comity_capture.pack import words
from comity_capture.packs.az.endings import Inflected
from comity_capture.packs.az.heads import HEADS, head_of, is_genitive
from comity_capture.packs.az.offices import FILLED

OF_HOUSES = ("rəhbər", "sədr", "direktor", "müdir", "rəis", "komandan", "rektor")
NO_HOUSES = ("heyətin", "ölkənin", "dövlətin", "hökumətin", "tərəfin", "onun", "onların", "qonağın", "nazirin")
CITIES = ("şəhərindəki", "paytaxtındakı", "bölgəsindəki", "vilayətindəki")
LANDS = Inflected(
    words("dəniz okean körfəz göl çay dağ yarımada vadi hövzə çöl səhra torpaq ada bölgə sahil düzənlik yayla boğaz")
)


def house_alone(sentence: Sentence, at: int) -> bool:
    """Diyetin | sədri, Büronun | rəhbəri: the noun of a house that is no word of this pack, and nobody's name."""
    token, rest = sentence.tokens[at], [one for one in sentence.tokens[at + 1 : at + 4] if one.low not in FILLED][:1]
    if not (rest and token.capital and token.word and is_genitive(token.low)) or token.low in NO_HOUSES:
        return False
    head, _, plural = head_of(rest[0].low)
    before = sentence.tokens[at - 1] if at else None
    named = before is not None and before.capital and before.word and not is_genitive(before.low)
    owned = rest[0].low.startswith(HEADS.get(head, "-"))
    return head in OF_HOUSES and owned and not plural and not named and not sentence.mark_at(at, "person", "holder")


def of_chief(sentence: Sentence, at: int) -> bool:
    """Baş katibin | kontinental | tərəfdaşlar üzrə: any word between whose envoy it is and a scope."""
    rest = [token.low for token in sentence.tokens[at + 1 : at + 3]]
    chief = sentence.tokens[at - 1].low if at else ""
    return rest[1:] == ["üzrə"] and bool(head_of(chief)[0]) and is_genitive(chief) and sentence.tokens[at].word


def names_land(sentence: Sentence, at: int) -> bool:
    """İç dəniz, Mərkəzi torpaqlar: a word in capitals right before one of lands and waters."""
    following = sentence.tokens[at + 1].low if at + 1 < len(sentence.tokens) else ""
    return sentence.tokens[at].capital and sentence.tokens[at].word and (following in LANDS or following in CITIES)

"""Who sends an envoy and whom to, and which countries and houses belong to a post, in Azerbaijani."""

from comity_capture.marks import Mark, Sentence
from comity_capture.pack import words
from comity_capture.packs.az.endings import Inflected
from comity_capture.packs.az.heads import GENITIVE, INSTITUTIONS, head_of, is_genitive
from comity_capture.packs.az.owners import OWNED

ENVOYS = ("səfir", "konsul", "elçi")
SENT = (*ENVOYS, "nümayəndə", "attaşe", "müşavir", "müvəkkil", "vəkil")
SENDING = words("xüsusi daimi şəxsi rəsmi")  # before a representative: one who is sent, not one of a company
ACADEMIC = Inflected(("akademiya", "institut", "universitet", "kollec", "məktəb"))


def sent_to(sentence: Sentence, mark: Mark, at: int) -> bool:
    """Azmerandakı səfir, Alyans yanında nümayəndə: whom someone is sent to."""
    low = sentence.tokens[mark.j - 1].low
    following = sentence.tokens[at + 1].low if at + 1 < len(sentence.tokens) else ""
    if low.endswith(("dakı", "dəki", "dakı", "dəkı")) or following in ("yanında", "yanındakı"):
        return True
    sender = sentence.mark_at(mark.i - 1, "side") if mark.i else None
    if sender and is_genitive(sentence.tokens[mark.i - 1].low) and low.endswith(("a", "ə")) and following != "üzrə":
        return True  # Norlandın Azmerana yeni təyin olunmuş səfiri
    if low.endswith(("a", "ə")) and following in ("səfir", "konsul") and not is_genitive(low):
        return True  # Norlanda səfir təyin edib
    after = [token.low for token in sentence.tokens[mark.j : mark.j + 5]]
    if following == "ilə":
        return "üzrə" in after
    envoy = next((head for word in after if (head := head_of(word)[0])), "")
    return low.endswith(("da", "də")) and envoy in (*ENVOYS, "attaşe")


def owns(sentence: Sentence, mark: Mark) -> bool:
    """Kardovanın naziri, Kardova Prezidenti: not Kardovada, not Kardovaya."""
    low = sentence.tokens[mark.j - 1].low
    dative = low.endswith(("ya", "yə")) and not low.endswith(("iya", "iyə"))
    return not (dative or low.endswith(("da", "də", "dan", "dən"))) or low.endswith(GENITIVE)


def of_its_name(sentence: Sentence, mark: Mark, end: int) -> bool:
    """Veldaniya Texnologiya İnstitutu: a country without an ending belongs to the name of an academy."""
    if mark.kind != "side" or is_genitive(sentence.tokens[mark.j - 1].low):
        return False
    for token in sentence.tokens[mark.j : end]:
        if not token.capital:
            return False
        if token.low in ACADEMIC:
            return True
    return False


def from_sender(sentence: Sentence, start: int, end: int) -> bool:
    """Norlandın səfiri, Paktın İç dəniz üzrə xüsusi nümayəndəsi: the sender right before is a part of the post."""
    mark = sentence.mark_at(start, "side")
    if mark is None or mark.i != start or not is_genitive(sentence.tokens[mark.j - 1].low):
        return False
    inner = sentence.tokens[mark.j : end]
    if any(head_of(token.low)[0] for token in inner):
        return False  # the Secretary General's representative is his
    head = head_of(sentence.tokens[end].low)[0]
    return head in (*ENVOYS, "attaşe") or (head == "nümayəndə" and bool(inner) and inner[-1].low in SENDING)


def known_house(sentence: Sentence, at: int, end: int) -> bool:
    """Nazirliyin təhlükəsizlik idarəsinin rəisi: a house without a name before another, or before a scope."""
    low = sentence.tokens[at].low
    secretariat = low.startswith("katibli")  # the organisation's own, named with its divisions
    alone = low in INSTITUTIONS and not secretariat and is_genitive(low) and not OWNED.search(low) and end - at > 1
    rest = [token.low for token in sentence.tokens[at + 1 : end]]
    scoped = "üzrə" in rest and low.startswith("nazirli")
    alone = alone and (not sentence.tokens[at].capital or low.startswith(("parlament", "nazirli", "universitet")))
    return alone and not head_of(rest[0])[0] and (scoped or any(word in INSTITUTIONS for word in rest[1:]))

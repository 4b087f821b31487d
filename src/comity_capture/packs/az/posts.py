"""Finds posts whose head comes last: Kardovanın xarici işlər nazirinin müavini."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from comity_capture.draft import Span
from comity_capture.marks import Mark, Post, Sentence
from comity_capture.pack import Pack, words
from comity_capture.packs.az.capitals import (
    acts_itself,
    in_plural,
    is_subject,
    object_of,
    of_doing,
    of_letters,
    of_many,
    opened_at,
    owned_by,
    owned_run,
)
from comity_capture.packs.az.dropped import first_kept, owner_before
from comity_capture.packs.az.endings import Inflected, forms, lower
from comity_capture.packs.az.filled_houses import new_inside, newly_filled
from comity_capture.packs.az.heads import HEADS, INSTITUTIONS, head_of, is_genitive
from comity_capture.packs.az.kept_houses import CITIES, house_alone, names_land, of_chief
from comity_capture.packs.az.led_things import leads, of_thing
from comity_capture.packs.az.listed_posts import in_lists
from comity_capture.packs.az.name_ends import ends_name, named_for
from comity_capture.packs.az.office_nouns import of_office
from comity_capture.packs.az.offices import FORMER, LINKED, SCOPES
from comity_capture.packs.az.owners import ADJECTIVES, OWNED, owned_house, without_owner
from comity_capture.packs.az.senders import SENT, owns, sent_to

FARTHEST = 12  # tokens of one post
OBJECTS = ("nı", "ni", "nu", "nü", "na", "nə", "da", "də", "dan", "dən", "ya", "yə", "la", "lə", "a", "ə")
ACTING = ("vəzifəsini", "vəzifələrini", "səlahiyyətlərini")
NO_SCOPE = ("ıb", "ib", "ub", "üb", "nda", "ndə", "dan", "dən", "mış", "miş", "muş", "müş", "ilə", "ların", "lərin")
NO_SCOPES = words(
    "dünən bugün sabah srağagün sırağagün sonra ayrıca isə ölkənin bu həmin onun sahə olan eyni bütün digər hər"
)
LEFT = ("olmuş", "işləmiş", "çalışmış")  # behind a post: who had it till now
LIKE_NAMES = ("mer", "əmir", "vəkil", "sultan", "elçi")
SIDES = ("side", "demonym", "body")


def find_posts(sentence: Sentence, pack: Pack) -> list[Post]:
    """All posts of a sentence, left to right; the last head of a chain is the head of the post."""
    found: list[Post] = []
    i = 0
    while i < len(sentence.tokens):
        if any(form == "həmkar" for form in forms(sentence.tokens[i].low)):
            found.append(_counterpart(sentence, i))
        elif office := of_office(sentence, i):
            named, house, noun = office
            floor = max((one.j for one in found if one.j <= house), default=0)
            post = post_of(named, house + 1, house + 1, floor, pack.offices.generic)
            span = Span(post.span.start, sentence.tokens[noun].end)
            found.append(replace(post, j=house + 1, span=span, generic=False, rule="post.office"))
        elif _is_head(sentence, i):
            end = _chain_end(sentence, i)
            post = _acting(sentence, post_of(sentence, i, end, found[-1].j if found else 0, pack.offices.generic), end)
            found.extend(_shared(sentence, post))
            i = post.j - 1
        i += 1
    return in_lists(sentence, found)


def _shared(sentence: Sentence, post: Post) -> list[Post]:
    """Xarici işlər və müdafiə nazirləri: one post for each of two ministers; any other post alone."""
    first, joined, rest = post.words.partition(" və ")
    before, _, head = rest.rpartition(" ")
    scoped = bool(before) and all(word.lower() in SCOPES for word in (*first.split(), *before.split()))
    if not (post.plural and joined and scoped and " və " not in rest and head_of(lower(head))[0] == "nazir"):
        return [post]
    return [replace(post, words=f"{first} {head}"), replace(post, words=f"{before} {head}")]


def _acting(sentence: Sentence, post: Post, end: int) -> Post:
    """Nazirin müavini vəzifəsini müvəqqəti icra edən: who does the work of a post has it as acting."""
    at = end + 1
    low = [token.low for token in sentence.tokens[at : at + 6]]
    for length in (3, 4, 5):
        if low[:1] and low[0] in ACTING and low[length - 2 : length] in (["icra", "edən"], ["yerinə", "yetirən"]):
            words = f"{post.words} {sentence.words(at, at + length)}"
            span = Span(post.span.start, sentence.tokens[at + length - 1].end)
            return replace(post, j=at + length, words=words, span=span, generic=False)
    return post


def _is_head(sentence: Sentence, i: int) -> bool:
    token = sentence.tokens[i]
    if not token.word or not head_of(token.low)[0] or sentence.mark_at(i, "holder", "place"):
        return False
    if token.capital and of_many(sentence, i):
        return False  # Deputatlar Palatası
    if token.capital and head_of(token.low)[0] in LIKE_NAMES and i and not sentence.mark_at(i - 1, *SIDES):
        return False
    following = sentence.tokens[i + 1].low if i + 1 < len(sentence.tokens) else ""
    if token.low == "üzv" and following.startswith(("ol", "ölkə", "dövlət", "qəbul")):
        return False
    if token.low == "icraçı" and head_of(following)[0]:
        return False  # icraçı katib müavini
    if token.low == "rəhbər" and following.startswith("vəzifə"):
        return False
    if token.low == "prezident" and following.startswith(("administrasiya", "aparat", "katibli")):
        return False
    if token.low == "əvəz" and following.startswith(("ed", "et", "olun")):
        return False
    return not (following.startswith("heyət") or (token.low in HEADS and following.startswith(("xidmət", "postu"))))


def _chain_end(sentence: Sentence, i: int) -> int:
    """The last head of a chain: nazirinin | birinci | müavini; rəis | əvəzi."""
    end = i
    at = i + 1
    while at < len(sentence.tokens) and at - i < FARTHEST:
        low = sentence.tokens[at].low
        if _is_head(sentence, at) and low not in HEADS and _leads_on(sentence, end, at):
            end = at
        elif low == "və" and is_genitive(sentence.tokens[end].low) and _joins(sentence, at):
            pass
        elif not is_genitive(sentence.tokens[end].low) or low == "və" or not _between(sentence, at):
            break
        at += 1
    return end


def _leads_on(sentence: Sentence, end: int, at: int) -> bool:
    """Whether a head may stand before the next one: in the genitive, or bare right before it."""
    low, (head, base, plural) = sentence.tokens[end].low, head_of(sentence.tokens[at].low)
    if is_genitive(low) and (plural or base == HEADS[head]):
        return sentence.tokens[at - 1].low not in ("dövlət", "hökumət")  # the minister's reception by the head of state
    return low in HEADS and at == end + 1


def _between(sentence: Sentence, at: int) -> bool:
    """Whether a word may stand between two heads of one post."""
    low = sentence.tokens[at].low
    known = low in SCOPES or low in INSTITUTIONS or low in LINKED or bool(sentence.mark_at(at, "body", "place"))
    rest = [token.low for token in sentence.tokens[at + 1 : at + 3]]
    scoped = rest[:1] == ["üzrə"] or (low in ADJECTIVES and rest[1:] == ["üzrə"]) or of_chief(sentence, at)
    return known or scoped or names_land(sentence, at) or bool(new_inside(sentence, at))


def post_of(sentence: Sentence, i: int, end: int, floor: int, generic: Collection[str] = ()) -> Post:
    """The post whose head begins at token i and ends at another, with what belongs to it on its left."""
    start, side, receiver, bracket = _left(sentence, i, floor)
    head, base, plural = head_of(sentence.tokens[end].low)
    here = any(_seated(sentence, k) for k in range(start, end))
    to_someone = (bool(receiver) or here) and head in SENT
    first = first_kept(sentence, start, end)
    left_out = [*bracket, *(k for at in range(i, end) for k in new_inside(sentence, at))]
    own = _words(sentence, first, end, base, left_out, sent=to_someone and not plural)
    low = " ".join(token.low for token in sentence.tokens[first : end + 1])
    former = any(sentence.tokens[k].low in FORMER for k in range(max(0, start - 3), start))
    former = former or any(token.low in LEFT for token in sentence.tokens[end + 1 : end + 2])
    return Post(
        start,
        end + 1,
        own,
        "mətbuat katibi" if "mətbuat katib" in low or "mətbuat xidmətinin" in low else head,
        sentence.span_of(start, end + 1),
        side or owner_before(sentence, start),
        receiver,
        former=former,
        plural=plural,
        generic=end == first and head in generic,
        rule="post.head-last",
    )


def _seated(sentence: Sentence, k: int) -> bool:
    """Whether a word says where an envoy sits: ölkəmizdəki, Belqardakı."""
    low = sentence.tokens[k].low
    if low.endswith(CITIES):
        return True
    return low.startswith("ölkəmizdə") or (low.endswith(("dakı", "dəki")) and bool(sentence.mark_at(k, "place")))


def _words(sentence: Sentence, first: int, end: int, base: str, left_out: Sequence[int], *, sent: bool) -> str:
    """The words of a post in their base form, signs between them as they stand; who is sent keeps the ending."""
    kept = [k for k in range(first, end) if k not in left_out]
    texts = [sentence.tokens[k].text for k in kept] + [_like(base, sentence.tokens[end].text)]
    own = ""
    for k, text in zip([*kept, end], texts if sent else without_owner(texts), strict=True):
        spaced = own and sentence.tokens[k].start > sentence.tokens[k - 1].end
        own += (" " if spaced else "") + text
    return own


def _like(word: str, model: str) -> str:
    return model[0] + word[1:] if word else word


def _left(sentence: Sentence, i: int, floor: int) -> tuple[int, str, str, range]:
    """Where a post begins, the side that its first words name, whom an envoy is sent to, and a side in brackets."""
    start, receiver = i, ""
    side, bracket = _bracketed(sentence, i, floor)
    at = bracket.start - 1
    while at >= floor and i - at - len(bracket) < FARTHEST:
        bracket = bracket or newly_filled(sentence, at, floor)
        at = bracket.start - 1 if at in bracket else at
        partner = _partner(sentence, at, floor)
        if partner:
            start, at = partner.i, partner.i - 1
            continue
        mark = sentence.mark_at(at, "side", "demonym", "body", "place", "holder")
        if mark and mark.kind in {"side", "demonym"}:
            if sent_to(sentence, mark, at):
                start, receiver = mark.i, mark.value
                at = mark.i - 1
                continue
            if mark.kind == "demonym" or owns(sentence, mark):
                first = _first_of_pair(sentence, mark)
                side, start = first.value, first.i
            break
        if mark and _placed(sentence, mark, i):
            break
        if mark and mark.kind in {"body", "place"}:
            side = mark.value if mark.kind == "body" else side
            start = mark.i
            at = mark.i - 1
            continue
        if mark or not _modifies(sentence, at):
            break
        start = at
        at -= 1
    while start < i and (sentence.tokens[start].low in LINKED or sentence.tokens[start].text == ","):
        start += 1
    return start, side, receiver, bracket


def _placed(sentence: Sentence, mark: Mark, i: int) -> bool:
    """Universitetində | rektor, Şurası | nümayəndə: a place or a house that says where the post is, or who acts."""
    if mark.kind == "body" and sentence.tokens[i].low in HEADS and sentence.tokens[mark.j - 1].low.endswith("ası"):
        return True
    placed = sentence.tokens[mark.j - 1].low.endswith(("da", "də"))
    house = mark.kind == "body" and head_of(sentence.tokens[i].low)[0] not in SENT
    return placed and (mark.kind == "place" or house)


def _of_thing(sentence: Sentence, at: int) -> bool:
    """Whether a word says what is led or done by whoever has the post, or is a house by its letters."""
    return leads(sentence, at) or of_thing(sentence, at) or of_doing(sentence, at) or of_letters(sentence, at)


def _partner(sentence: Sentence, at: int, floor: int) -> Mark | None:
    """The side before "ilə" that a scope goes on with, Norland ilə əlaqələr üzrə; a house's name in quotation marks."""
    quoted = opened_at(sentence, at, floor)
    if quoted >= 0:
        return Mark("quoted", "", quoted, at + 1)
    beside = sentence.mark_at(at, "side")
    if beside and sentence.tokens[at].low.endswith(("la", "lə")) and sentence.tokens[at + 1].low in SCOPES:
        return beside if beside.i >= floor else None  # Birliklə əlaqələr komissiyası
    partner = sentence.mark_at(at - 1, "side") if sentence.tokens[at].low == "ilə" and at else None
    return partner if partner and partner.i >= floor and sentence.tokens[at + 1].low in SCOPES else None


def _bracketed(sentence: Sentence, i: int, floor: int) -> tuple[str, range]:
    """The side in brackets between a house in the genitive and its head, and where."""
    if i - floor > 2 and sentence.tokens[i - 1].text == ")" and sentence.tokens[i - 3].text == "(":
        house, short = sentence.tokens[i - 4].low, sentence.tokens[i - 2].text
        if short.isupper() and i > 3 and is_genitive(house) and house in INSTITUTIONS:
            return "", range(i - 3, i)  # Sərhəd Xidmətinin (SX) rəisi
    mark = sentence.mark_at(i - 2, "side") if i - floor > 2 and sentence.tokens[i - 1].text == ")" else None
    if mark is None or mark.j != i - 1 or mark.i < 2 or sentence.tokens[mark.i - 1].text != "(":
        return "", range(i, i)
    low = sentence.tokens[mark.i - 2].low
    owned = is_genitive(low) and low in INSTITUTIONS
    return (mark.value, range(mark.i - 1, i)) if owned else ("", range(i, i))


def _first_of_pair(sentence: Sentence, mark: Mark) -> Mark:
    """Sarmadiya–Nordhaviya dostluq qrupu: a group of two countries is of the one named first."""
    paired = sentence.mark_at(mark.i - 2, "side") if mark.i > 1 else None
    return paired if paired and sentence.tokens[mark.i - 1].text in ("-", "–") else mark


def _modifies(sentence: Sentence, at: int) -> bool:
    """Whether a word may belong to the post that follows it."""
    token = sentence.tokens[at]
    low = token.low
    if ends_name(sentence, at):
        return False
    if named_for(sentence, at) or _of_thing(sentence, at):
        return True
    if object_of(sentence, at) or low in NO_SCOPES or is_subject(sentence, at) or acts_itself(sentence, at):
        return False
    if low in ("və", ",") or not (token.word or token.text.isdigit()):
        return low in ("və", ",") and _joins(sentence, at)
    if low in LINKED or low.startswith("ölkəmizdə") or _unmarked(low, SCOPES) or _unmarked(low, INSTITUTIONS):
        return True
    if head_of(low)[0]:
        if token.capital and of_many(sentence, at):
            return True
        return is_genitive(low) or (low in HEADS and bool(head_of(sentence.tokens[at + 1].low)[0]))
    following = sentence.tokens[at + 1].low if at + 1 < len(sentence.tokens) else ""
    if (
        names_land(sentence, at)
        or owned_by(sentence, at)
        or in_plural(sentence, at)
        or of_many(sentence, at)
        or _names_house(sentence, at)
        or owned_run(sentence, at)
        or house_alone(sentence, at)
        or of_chief(sentence, at)
        or (low.endswith(("lara", "lərə")) and following == "nəzarət")
        or (low.endswith(("la", "lə")) and following == "mübarizə")
    ):
        return True
    if following == "üzrə" or _leads_to_scope(sentence, at):
        return token.word and not low.endswith(NO_SCOPE) and low not in NO_SCOPES
    return _before_house(sentence, at)


def _before_house(sentence: Sentence, at: int) -> bool:
    """Whether an unknown word in capitals is right before a house or a scope that it names, and ends no name."""
    token = sentence.tokens[at]
    following = sentence.tokens[at + 1].low if at + 1 < len(sentence.tokens) else ""
    return (
        token.capital
        and at > 0
        and not sentence.mark_at(at + 1, "side")
        and (following == "üzrə" or sentence.tokens[at + 1].capital or not sentence.tokens[at - 1].capital)
        and not _ends_name(sentence, at)
        and following not in ADJECTIVES
        and (following in INSTITUTIONS or following == "üzrə")
        and not token.low.endswith(("da", "də"))
    )


def _ends_name(sentence: Sentence, at: int) -> bool:
    """Whether the word is the last of two unknown ones in capitals before a house that nobody owns: Akademiyanın."""
    before = sentence.tokens[at - 1]
    return not owned_house(sentence.tokens[at + 1].low) and (
        before.capital and before.word and before.low not in SCOPES and before.low not in INSTITUTIONS
    )


def _names_house(sentence: Sentence, at: int) -> bool:
    """Qütb | Tədqiqatı İnstitutunun: the first of two unknown words in capitals that a house is named by."""
    rest = sentence.tokens[at + 1 : at + 3]
    if len(rest) < 2 or not (sentence.tokens[at].capital and rest[0].capital and rest[0].low.endswith(tuple("ıiuü"))):
        return False
    if rest[0].low in SCOPES and (not at or frozenset.__contains__(SCOPES, rest[0].low)):
        return False  # Lomsadze | Quru Qoşunlarının rəisi: who acts, or gets the post
    return len(rest[0].low) > 3 and rest[1].low in INSTITUTIONS and bool(OWNED.search(rest[1].low))


def _leads_to_scope(sentence: Sentence, at: int) -> bool:
    """Enerji | marşrutları üzrə: the noun that a possessive before "üzrə" asks for."""
    rest = [token.low for token in sentence.tokens[at + 1 : at + 3]]
    if len(rest) == 2 and rest[1] == "üzrə" and sentence.tokens[at].low in ADJECTIVES:
        return True
    if len(rest) < 2 or rest[1] != "üzrə" or rest[0] in SCOPES:
        return False
    return rest[0].endswith(("ı", "i", "u", "ü")) and not sentence.mark_at(at + 1, "side", "place")


def _unmarked(low: str, table: Inflected) -> bool:
    """Whether a word of a table stands in a form that leads on to the next: bare, possessive or genitive."""
    return frozenset.__contains__(table, low) or low in table and not low.endswith(OBJECTS)


def _joins(sentence: Sentence, at: int) -> bool:
    """İqtisadiyyat və ticarət naziri; not: nazir və səfir."""
    before, after = (
        sentence.tokens[at - 1].low if at else "",
        sentence.tokens[at + 1].low if at + 1 < len(sentence.tokens) else "",
    )
    if head_of(before)[0] or head_of(after)[0]:
        return False
    scoped = before in SCOPES and after in SCOPES and not is_genitive(before)
    return scoped and (
        sentence.tokens[at].low == "və" or any(token.low == "və" for token in sentence.tokens[at + 1 : at + 5])
    )


def _counterpart(sentence: Sentence, i: int) -> Post:
    """Kardovalı həmkarı: a post to be copied, with the side it names."""
    mark = sentence.mark_at(i - 1, *SIDES) if i else None
    start = mark.i if mark else i
    plural = "lar" in sentence.tokens[i].low[6:]
    return Post(
        start,
        i + 1,
        "",
        "counterpart",
        sentence.span_of(start, i + 1),
        mark.value if mark else "",
        plural=plural,
        rule="post.counterpart",
    )

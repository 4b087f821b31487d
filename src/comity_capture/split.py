"""A clean text to paragraphs with their zone, sentences, and quotations."""

import re
from dataclasses import dataclass

from comity_capture.clean import Clean
from comity_capture.draft import Span
from comity_capture.lexicon import lowered, tokens_of
from comity_capture.marks import Sentence
from comity_capture.pack import Pack, compiled

END = re.compile(r"""[.!?…]+["')\]]*(?=\s)|\n""")
BEGINS = re.compile(r"""\s*["'(\[–-]*\s*(?:[^\W\d_a-z]|\d)""")
BEFORE = re.compile(r"(\S+)$")
QUOTED = re.compile(r'"[^"\n]{3,1500}"')
TITLE_AT_MOST = 180
GOES_ON = re.compile(r"[;,]\s\w{1,3}$")  # nor is one before the last of a list: ...; and
ROSTER_LINE = re.compile(r"[A-Z][^:–,(]{2,60}(?:[:–,(]| - | as )[^:]{2,60}")  # a name or post, and the other behind it
LISTED = re.compile(r"\s*(?:[–•*·▪-]|\d{1,2}[.)])\s")  # an item of a list is no title
NO_TITLE = (".", "!", "?", ":", ";", ",")
LONGEST = 1500  # characters of one sentence
ROWS = re.compile(r"\t|\||\s{3,}")


@dataclass(frozen=True, slots=True)
class Layout:
    """Sentences in order, and the quotations of the text."""

    sentences: list[Sentence]
    quotes: list[Span]


def language_of(text: str, packs: dict[str, Pack]) -> str:
    """The pack whose stop words are most frequent, or `und` when none is clearly there."""
    words = re.findall(r"[^\W\d_]+", text[:20_000])
    if not words:
        return "und"
    scores = {}
    for code, pack in packs.items():
        low = [lowered(word, pack) for word in words]
        scores[code] = sum(word in pack.text.stopwords for word in low) / len(words)
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] >= 0.08 else "und"


def layout(clean: Clean, pack: Pack) -> Layout:
    """Zones go by paragraph: a title first, then a lead, and at the end what is no report."""
    sentences: list[Sentence] = []
    quotes: list[Span] = []
    tail, listing = "", False
    for number, match in enumerate(re.finditer(r"[^\n]+", clean.text)):
        told = any(sentence.zone == "body" for sentence in sentences[-3:])
        zone = _zone(match.group(), number, told or bool(tail), pack, tail)
        if zone in {"boilerplate", "contact"}:
            tail = zone
        zone = "body" if zone == "title" and listing and told else zone
        listing = match.group().rstrip().endswith(":") or (listing and not match.group().rstrip().endswith("."))
        if _in_caption(match.start(), clean):
            zone = "caption"
        quotes.extend(Span(match.start() + q.start(), match.start() + q.end()) for q in QUOTED.finditer(match.group()))
        for start, end in _sentences(match.group(), pack):
            sentences.append(_sentence(clean.text, match.start() + start, match.start() + end, pack, zone, number))
    for place, sentence in enumerate(sentences):
        sentence.number = place
    if pack.roster_lines:
        _lines_under_heading(sentences, pack)
    _find_lead(sentences)
    return Layout(sentences, quotes)


def _in_caption(start: int, clean: Clean) -> bool:
    place = clean.places[start]
    return any(a <= place < b for a, b in clean.captions)


def _zone(paragraph: str, number: int, after_something: bool, pack: Pack, tail: str) -> str:
    low = lowered(paragraph, pack)
    if not after_something and len(paragraph) <= TITLE_AT_MOST:
        return "body" if number >= 6 or paragraph.rstrip().rstrip(" \"'").endswith(NO_TITLE) else "title"
    for zone, patterns in (
        ("boilerplate", pack.text.boilerplate),
        ("contact", pack.text.contact),
        ("caption", pack.text.caption),
        ("background", pack.text.background),
    ):
        if patterns and compiled(patterns).match(low):
            return zone
    if tail:
        return tail
    bare = paragraph.rstrip().rstrip(" \"'")
    if LISTED.match(paragraph) or GOES_ON.search(bare):
        return "body"
    if len(paragraph) <= TITLE_AT_MOST and not bare.endswith(NO_TITLE) and number < 4:
        return "title"
    return "body"


def _lines_under_heading(sentences: list[Sentence], pack: Pack) -> None:
    """Short lines that look like titles, under words that head a list of appointments, are of the text."""
    heads, headed = compiled(pack.rosters), False
    for sentence in sentences:
        if headed and sentence.zone == "title" and ROSTER_LINE.search(sentence.text):
            sentence.zone = "body"
        headed = (headed and sentence.zone == "body") or bool(sentence.zone == "title" and heads.search(sentence.low))


def _find_lead(sentences: list[Sentence]) -> None:
    first = next((sentence for sentence in sentences if sentence.zone == "body"), None)
    for sentence in sentences:
        if first and sentence.zone == "body" and sentence.paragraph == first.paragraph:
            sentence.zone = "lead"


def _sentence(text: str, start: int, end: int, pack: Pack, zone: str, paragraph: int) -> Sentence:
    words = text[start:end]
    return Sentence(start, end, tokens_of(words, pack, start), zone, paragraph, 0, words, lowered(words, pack))


def _sentences(paragraph: str, pack: Pack) -> list[tuple[int, int]]:
    """Starts and ends of the sentences of a paragraph; abbreviations and initials end none."""
    found = []
    start = 0
    for match in END.finditer(paragraph):
        if match.start() < start or not BEGINS.match(paragraph, match.end()):
            continue
        if paragraph[match.start()] == "." and _abbreviated(paragraph, match.start(), pack):
            continue
        found.append((start, match.end()))
        start = match.end()
        while start < len(paragraph) and paragraph[start] == " ":
            start += 1
    if start < len(paragraph):
        found.append((start, len(paragraph)))
    return [piece for begin, end in found for piece in _pieces(paragraph, begin, end)]


def _pieces(paragraph: str, start: int, end: int) -> list[tuple[int, int]]:
    """A sentence without end is cut at spaces, so that its length cannot cost more than its share of time."""
    pieces = []
    while end - start > LONGEST:
        cut = paragraph.rfind(" ", start + 1, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        pieces.append((start, cut))
        start = cut
    return [*pieces, (start, end)]


def _abbreviated(paragraph: str, dot: int, pack: Pack) -> bool:
    before = BEFORE.search(paragraph, max(0, dot - 20), dot)
    if not before:
        return False
    word = before.group(1).lstrip("(\"'[")
    if word.isdigit() and len(word) <= 2 and before.start() == 0:
        return True
    if re.fullmatch(r"(?:[^\W\d_]\.)*[^\W\d_]", word) and word[-1:].isupper():
        return True
    return lowered(word, pack) + "." in pack.text.abbreviations

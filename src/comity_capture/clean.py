"""From text as it came to clean text: one kind of dash, quote and space, no invisible marks, and the way back."""

import re
import unicodedata
from dataclasses import dataclass

from comity_capture.draft import Unreadable

LIMIT = 1_000_000  # characters of clean text
MARKS_KEPT = 2  # combining marks on one letter; more is a flood
DASHES = dict.fromkeys("‐‑⁃", "-") | dict.fromkeys("‒–—―−⸺", "–")
QUOTES = dict.fromkeys("“”„‟«»❝❞〝〞＂", '"') | dict.fromkeys("‘’‚‛ʼʹ′`´＇‹›", "'")
SPACES = dict.fromkeys(
    "\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
)
BREAKS = dict.fromkeys("\r\u0085\u2028\u2029", "\n")
ONE_FOR_ONE = DASHES | QUOTES | SPACES | BREAKS
LETTERS_ALIKE = re.compile(r"[A-Za-z][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][A-Za-z]")
PLAIN = re.compile(r"[ -~\n]+")
WRAPPED = (45, 110)
SLACK = 8  # characters by which a line may be broken too early
ITEM = re.compile(r"(?:[–•*·▪-]|\d{1,2}[.)]|\d{1,2} ?[.:hH] ?\d{2}\b\W*)\s")  # or an hour of an agenda
SENTENCE_ENDS = tuple('.!?:;"')


@dataclass(frozen=True, slots=True)
class Clean:
    """Clean text; `places[i]` is where its character i stood in what was handed in."""

    text: str
    places: tuple[int, ...]
    warnings: tuple[str, ...] = ()
    captions: tuple[tuple[int, int], ...] = ()


def decoded(source: bytes) -> tuple[str, list[str]]:
    """The text of bytes: by their mark, as UTF-8, or as a western page with a warning."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if source.startswith(mark):
            return source.decode(encoding, errors="replace"), []
    try:
        return source.decode("utf-8"), []
    except UnicodeDecodeError:
        return source.decode("cp1252", errors="replace"), ["The text is not UTF-8; it was read as a western page."]


def invisible(letter: str) -> bool:
    """Zero-width and direction marks, soft hyphens and control characters."""
    return unicodedata.category(letter) in {"Cf", "Cc", "Co", "Cs", "Cn"} and letter != "\n"


def cleaned(text: str, places: list[int] | None = None, *, removed: int = 0) -> Clean:
    """The clean text with the way back to `places`, or to `text` itself; refuses what is above the limit."""
    origin = places if places is not None else range(len(text))
    letters: list[str] = []
    back: list[int] = []
    dropped = 0
    at = 0
    size = len(text)
    while at < size:
        plain = PLAIN.match(text, at)
        end = plain.end() if plain else at
        if plain and end < size and unicodedata.combining(text[end]):
            end -= 1
        if end > at:
            letters.extend(text[at:end])
            back.extend(origin[at:end])
            at = end
            continue
        stop = at + 1
        while stop < size and unicodedata.combining(text[stop]):
            stop += 1
        cluster, lost = _cluster(text[at:stop])
        dropped += lost
        letters.extend(cluster)
        back.extend([origin[at]] * len(cluster))
        at = stop
    joined, kept = _spaces_once(letters, back)
    if len(joined) > LIMIT:
        raise Unreadable(f"The text has {len(joined):,} characters; at most {LIMIT:,} are read at once.")
    return Clean(joined, kept, tuple(_warnings(joined, dropped, removed)))


def _cluster(cluster: str) -> tuple[str, int]:
    letter = ONE_FOR_ONE.get(cluster[0])
    if letter is not None:
        return letter, 0
    if invisible(cluster[0]):
        return "", 1
    whole = unicodedata.normalize("NFC", cluster[: MARKS_KEPT + 1])
    return whole, max(0, len(cluster) - MARKS_KEPT - 1)


def _spaces_once(letters: list[str], back: list[int]) -> tuple[str, tuple[int, ...]]:
    """Runs of spaces become one; spaces at either end of a line go; wrapped lines are joined."""
    text: list[str] = []
    kept: list[int] = []
    for letter, place in zip(letters, back, strict=True):
        if letter == " " and (not text or text[-1] in " \n"):
            continue
        if letter == "\n" and text and text[-1] == " ":
            text.pop()
            kept.pop()
        text.append(letter)
        kept.append(place)
    return _unwrapped("".join(text)), tuple(kept)


def _unwrapped(text: str) -> str:
    """Line ends inside a paragraph become spaces, one for one, so that the way back stays as it is."""
    blocks = re.split(r"(\n{2,})", text)
    return "".join(block if block.startswith("\n") else _joined(block) for block in blocks)


def _joined(block: str) -> str:
    lines = block.split("\n")
    if len(lines) < 2:
        return block
    longest = max(map(len, lines))
    full = sum(len(line) >= WRAPPED[0] for line in lines[:-1])
    listed = len(lines) > 2 and all(line[:1].isupper() for line in lines)  # one name or thing a line
    wrapped = len(lines) > 2 and not listed and WRAPPED[0] <= longest <= WRAPPED[1] and full * 3 >= (len(lines) - 1) * 2
    parts = [lines[0]]
    for before, line in zip(lines, lines[1:], strict=False):
        runs_on = line[:1].islower() and not before.endswith(SENTENCE_ENDS)
        room = longest - len(before) - 1  # a line is broken where the next word has no room in it, or hardly any
        filled = wrapped and len(before) * 10 >= longest * 7 and len(line.split(" ", 1)[0]) + SLACK > room
        parts.append((" " if runs_on or (filled and line and not ITEM.match(line)) else "\n") + line)
    return "".join(parts)


def _warnings(text: str, dropped: int, removed: int) -> list[str]:
    found = []
    if dropped:
        found.append(f"{dropped:,} invisible or piled-up marks were taken out.")
    if removed * 100 > len(text) + removed:
        found.append(f"{removed:,} characters of hidden text, navigation and other matter were left out.")
    if LETTERS_ALIKE.search(text):
        found.append("Some words mix letters of two scripts that look alike; names in them are asked about.")
    return found

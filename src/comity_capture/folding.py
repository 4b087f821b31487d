"""Names folded for comparison across alphabets and transliterations; nothing here merges two people."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяґєіїғқңөүұһәҹҝјљњћђџ",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "e",
            "zh",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            "_",
            "y",
            "_",
            "e",
            "yu",
            "ya",
            "g",
            "ye",
            "i",
            "i",
            "gh",
            "g",
            "n",
            "o",
            "u",
            "u",
            "h",
            "e",
            "j",
            "g",
            "j",
            "l",
            "n",
            "c",
            "dj",
            "dj",
        ],
        strict=True,
    )
)
GEORGIAN = dict(
    zip(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        [
            "a",
            "b",
            "g",
            "d",
            "e",
            "v",
            "z",
            "t",
            "i",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "zh",
            "r",
            "s",
            "t",
            "u",
            "p",
            "k",
            "gh",
            "k",
            "sh",
            "ch",
            "ts",
            "dz",
            "ts",
            "ch",
            "kh",
            "j",
            "h",
        ],
        strict=True,
    )
)
GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        [
            "a",
            "v",
            "g",
            "d",
            "e",
            "z",
            "i",
            "th",
            "i",
            "k",
            "l",
            "m",
            "n",
            "x",
            "o",
            "p",
            "r",
            "s",
            "s",
            "t",
            "i",
            "f",
            "ch",
            "ps",
            "o",
        ],
        strict=True,
    )
)
LETTERS = {
    **CYRILLIC, **GEORGIAN, **GREEK,
    "ə": "e", "ı": "i", "ö": "o", "ü": "u", "ş": "sh", "ç": "ch", "ğ": "g", "ø": "o", "œ": "o",
    "æ": "e", "ł": "l", "đ": "dj", "ß": "ss",
    "å": "a", "ð": "d", "þ": "th", "š": "sh", "č": "ch", "ž": "zh", "ć": "ch", "ñ": "n",
}  # fmt: skip
SAME_SOUND = (
    ("tch", "ch"), ("dzh", "j"), ("dj", "j"), ("sch", "sh"), ("ph", "f"), ("off", "ov"), ("eff", "ev"),
    ("kh", "h"), ("gh", "g"), ("zh", "j"), ("ou", "u"),
    ("oe", "o"), ("ue", "u"), ("ae", "e"), ("ee", "i"), ("ck", "k"), ("q", "g"),
    ("x", "h"), ("w", "v"), ("y", "i"), ("c", "j"), ("ä", "e"),
)  # fmt: skip
VOWELS = str.maketrans({"a": "e", "i": "i", "o": "o", "u": "u"})
PARTS = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=20_000)
def folded(name: str) -> str:
    """A name in one alphabet, small letters, without marks; dotted and dotless i meet in the last step."""
    small = name.replace("İ", "i").replace("I", "ı" if "ə" in name.lower() else "i").lower()
    letters = []
    for letter in unicodedata.normalize("NFC", small):
        known = LETTERS.get(letter)
        plain = known if known is not None else unicodedata.normalize("NFD", letter)[0]
        letters.append(plain.replace("_", ""))
    return "".join(letters)


@lru_cache(maxsize=20_000)
def sound(name: str) -> str:
    """A folded name with spellings of one sound made one."""
    text = " ".join(PARTS.findall(folded(name)))
    for written, heard in SAME_SOUND:
        text = text.replace(written, heard)
    return re.sub(r"(.)\1", r"\1", text.translate(VOWELS))


@lru_cache(maxsize=20_000)
def similarity(one: str, other: str) -> int:
    """How alike two names are by sound, 0 to 100: letters in place, by the better of word order and sorted words."""
    first, second = sound(one), sound(other)
    if first == second:
        return 100
    if abs(len(first) - len(second)) > 4 or not (
        {part[0] for part in first.split()} & {part[0] for part in second.split()}
    ):
        return 0
    ordered = _ratio(first, second)
    return max(ordered, _ratio(" ".join(sorted(first.split())), " ".join(sorted(second.split()))))


def _ratio(first: str, second: str) -> int:
    longest = max(len(first), len(second))
    if not longest or len(first) > 120 or len(second) > 120:
        return 0
    return round(100 * (1 - _distance(first, second, longest // 4) / longest))


def _distance(first: str, second: str, allowed: int) -> int:
    """Letters to change, put in or take out; above what is allowed it is not counted to the end."""
    before = list(range(len(second) + 1))
    for i, letter in enumerate(first, start=1):
        row = [i]
        for j, other in enumerate(second, start=1):
            best = before[j - 1] + (letter != other)
            best = before[j] + 1 if before[j] < best else best
            row.append(row[-1] + 1 if row[-1] < best else best)
        if min(row) > allowed:
            return allowed + 1
        before = row
    return before[-1]


def surname(name: str) -> str:
    """The folded last word of a name."""
    parts = name.split()
    return sound(parts[-1]) if parts else ""


def any_like(name: str, others: Iterable[str]) -> int:
    """The highest similarity to one of several names."""
    return max((similarity(name, other) for other in others), default=0)

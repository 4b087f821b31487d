"""The figures of a dated fact in words: what is counted, in which unit, with groups of three digits."""

import re

from comity.common.dates import NARROW_DASH
from comity.common.numbers import NARROW, grouped

UNITS = {
    "eur million": "EUR million",
    "usd million": "USD million",
    "eur": "EUR",
    "usd": "USD",
    "km2": "km²",
    "ha": "ha",
    "bcm": "bcm",
    "months": "months",
    "tonnes": "tonnes",
}
ACRONYMS = {"uxo": "UXO", "tap": "TAP"}
AMOUNT = "amount"  # where a key names its unit alone
SHARE = "share"
PHASE = re.compile(r"\bphase(\d+)\b ?")
FRACTION = re.compile(r"0\.\d+")
RANGE = re.compile(r"(?<![\d.-])(\d+(?:\.\d+)?)-(?!0\d)(\d+(?:\.\d+)?)(?![\d.-])")  # 8.1-8.2, and no month as 2026-03
SHORT = 4  # digits that need no grouping, such as those of a year


def name_words(key: str) -> str:
    """What a figure counts, its unit in brackets: budget_eur_million is Budget (EUR million)."""
    words = PHASE.sub(r"phase \1 ", key.replace("_", " ").strip())
    unit = next((one for one in UNITS if words == one or words.endswith(f" {one}") or words.startswith(f"{one} ")), "")
    thing = words.removesuffix(unit).removeprefix(unit).strip()
    told = " ".join(ACRONYMS.get(word, word) for word in thing.split()) or (AMOUNT if unit else "")
    told = told[:1].upper() + told[1:]
    return f"{told} ({UNITS[unit]})" if unit else told


def value_words(text: str, key: str = "") -> str:
    """A figure as people read it: long ones grouped, a range with its dash, a share in percent; else as it is told."""
    text = text.strip()
    if key.endswith(SHARE) and FRACTION.fullmatch(text):
        return f"{float(text) * 100:g}{NARROW}%"
    if text.isascii() and text.isdigit() and len(text) > SHORT:
        return grouped(int(text))
    return RANGE.sub(rf"\1{NARROW_DASH}\2", text)

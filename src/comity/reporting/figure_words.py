"""The figures of a dated fact in words: what is counted, in which unit, with groups of three digits."""

from comity.common.numbers import grouped

UNITS = {
    "eur million": "EUR million",
    "usd million": "USD million",
    "eur": "EUR",
    "usd": "USD",
    "km2": "km²",
    "ha": "ha",
    "bcm": "bcm",
    "months": "months",
}
ACRONYMS = {"uxo": "UXO", "tap": "TAP"}
SHORT = 4  # digits that need no grouping, such as those of a year


def name_words(key: str) -> str:
    """What a figure counts, its unit in brackets: budget_eur_million is Budget (EUR million)."""
    words = key.replace("_", " ").strip()
    unit = next((one for one in UNITS if words == one or words.endswith(f" {one}")), "")
    thing = words.removesuffix(unit).strip()
    told = " ".join(ACRONYMS.get(word, word) for word in thing.split())
    told = told[:1].upper() + told[1:]
    return f"{told} ({UNITS[unit]})" if told and unit else told or UNITS.get(unit, "")


def value_words(text: str) -> str:
    """A figure as people read it; what is no whole number stays as it is told."""
    text = text.strip()
    return grouped(int(text)) if text.isascii() and text.isdigit() and len(text) > SHORT else text

"""Sides within a sentence: French sets an article before most states and organisations, and joins "à" with it."""

from comity.dialogue.captures_sides import side_names
from comity.reporting.briefs.words import side_named
from comity.reporting.documents.words import Language

VOWELS = frozenset("AEIOUÂÉÈÊÎÔ")
MANY = ("Pays-Bas", "États-Unis", "Émirats", "Nations")
MASCULINE = frozenset({"Belize", "Cambodge", "Mexique", "Mozambique", "Royaume-Uni", "Suriname", "Zimbabwe"})
BARE = frozenset({"Bahreïn", "Chypre", "Djibouti", "Israël", "Malte", "Oman", "Singapour"})


def article_of(name: str) -> str:
    """What French sets before the name of a state or organisation of the table of names."""
    if name in BARE:
        return ""
    if name.startswith(MANY):
        return "les "
    if name[:1] in VOWELS:
        return "l’"
    if name in MASCULINE:
        return "le "
    first = name.replace("-", " ").split()[0]
    return "la " if first.endswith("e") else "le "


def the_side(side: object, language: Language) -> str:
    """A side as it stands within a sentence; a name that the table of names does not have stays bare."""
    name = side_named(side, language)
    known = language == "fr" and str(side).casefold() in side_names()
    return f"{article_of(name)}{name}" if known else name


def to_side(side: object, language: Language) -> str:
    """To a side: in English its name alone, in French with what stands before it."""
    told = the_side(side, language)
    if language != "fr":
        return told
    for article, joint in (("les ", "aux "), ("le ", "au ")):
        if told.startswith(article):
            return joint + told.removeprefix(article)
    return f"à {told}"


def begun(words: str) -> str:
    """The words as they begin a line."""
    return words[:1].upper() + words[1:]

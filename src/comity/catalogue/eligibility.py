"""Who may attend, passed on from the planning engine: the only module of the rooms that does, and its words."""

from comity_planning.eligibility import SKILLS, Ladder, LanguageProfile, Ranks, parse_profile, parse_ranks, satisfies

__all__ = [
    "LanguageProfile",
    "Ranks",
    "parse_profile",
    "parse_ranks",
    "profile_in_words",
    "ranks_in_words",
    "satisfies",
]

LANGUAGES = {"en": "English", "fr": "French", "de": "German", "ru": "Russian", "ar": "Arabic", "es": "Spanish"}
LADDERS = {Ladder.OTHER_RANKS: "other ranks", Ladder.OFFICERS: "officers"}


def language_named(code: str) -> str:
    """The language of a code in words; an unknown one keeps its code."""
    return LANGUAGES.get(code, code)


def profile_in_words(text: str) -> str:
    """`en:3232` as English 3232: listening 3, speaking 2, reading 3, writing 2. What cannot be read stays as it is."""
    try:
        profile = parse_profile(text)
    except ValueError:
        return text
    levels = ", ".join(f"{skill} {level}" for skill, level in zip(SKILLS, profile.levels, strict=True))
    digits = "".join(str(level) for level in profile.levels)
    return f"{language_named(profile.language)} {digits}: {levels}"


def ranks_in_words(text: str) -> str:
    """`OR-5..OR-9;OF-2..OF-5` as other ranks OR-5 to OR-9, officers OF-2 to OF-5. What cannot be read stays."""
    try:
        ranks = parse_ranks(text)
    except ValueError:
        return text
    said = [
        f"{LADDERS[ladder]} {low}" if low == high else f"{LADDERS[ladder]} {low} to {high}"
        for ladder in Ladder
        for low, high in ranks.runs(ladder)
    ]
    return ", ".join(said)

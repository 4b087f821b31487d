"""Who may attend, from the words of a catalogue: known phrases become groups, nothing is guessed."""

from collections.abc import Mapping

from comity.drafting.catalogue.entries import Entry
from comity.drafting.filling.fits import plain
from comity_planning.parts import Eligibility


def eligibility_of(entry: Entry, phrases: Mapping[str, tuple[str, ...]]) -> tuple[Eligibility, str]:
    """The gates of an activity, and how its audience is known."""
    groups, others, known = audience_of(entry.open_to, phrases)
    eligibility = Eligibility(
        offered=entry.offered,
        audience=groups,
        others_as_approved=others,
        language=entry.language_profile,
        ranks=entry.ranks,
        civilian=entry.civilian,
        clearance=entry.clearance,
        releasable_to=entry.releasable_to,
    )
    if not entry.open_to:
        return eligibility, "not stated"
    if not known:
        return eligibility, f"{entry.basis['open_to']} in words that the settings do not know: {entry.open_to}"
    return eligibility, f"{entry.basis['open_to']}: {entry.open_to}"


def audience_of(text: str, phrases: Mapping[str, tuple[str, ...]]) -> tuple[tuple[str, ...], bool, bool]:
    """Groups named in a text, whether others may be approved, and whether any phrase was found.

    Long phrases are looked for first and taken out of the text, so that "ICI partners" is not also "partners". A
    phrase without groups means that the provider decides.
    """
    rest, found = plain(text), []
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
        if plain(phrase) in rest:
            rest = rest.replace(plain(phrase), "  ")
            found.append(phrases[phrase])
    groups = dict.fromkeys(group for named in found for group in named)
    return tuple(groups), () in found, bool(found)

"""Whether a text is about the partner for which it was taken in: nobody checks that but who reads it."""

from collections.abc import Mapping
from typing import Any


def others_told_of(draft: Mapping[str, Any]) -> list[str]:
    """The states for which people of a text stand, by name, where nobody of it stands for the partner."""
    partner = draft.get("ends", {}).get("partner", "")
    codes = {str(one["side"]["value"]) for one in draft.get("people", ()) if one["side"]}
    if not partner or partner in codes:
        return []
    return sorted(name for code, name in draft.get("others", {}).items() if code in codes)


def others_met_in(draft: Mapping[str, Any]) -> list[str]:
    """The states with whose people alone an event of a text was held, by name, beside those of the partner."""
    names = draft.get("others", {})
    met = {code for event in draft.get("events", ()) for code in others_at(event["key"], draft)}
    return sorted(name for code, name in names.items() if code in met)


def is_for_others(claim: Mapping[str, Any], draft: Mapping[str, Any]) -> bool:
    """Whether a promise is to a third state: in its words, or because only people of such a state were met."""
    to = claim.get("to")
    named = to is not None and to["sureness"] != "ask" and to["value"] in draft.get("others", {})
    return named or bool(others_at(claim.get("event", ""), draft))


def others_at(key: str, draft: Mapping[str, Any]) -> set[str]:
    """The states that are neither side and whose people took part in an event in which nobody of the partner did."""
    event = next((one for one in draft.get("events", ()) if one["key"] == key), None)
    if event is None:
        return set()
    there = {str(one["side"]["value"]) for one in draft["people"] if one["side"] and one["key"] in event["people"]}
    return set() if draft["ends"].get("partner", "") in there else there & set(draft.get("others", {}))

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

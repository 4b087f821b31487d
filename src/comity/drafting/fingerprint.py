"""A mark of everything a proposal was made from, to tell whether the plan on the board is still of today."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from comity.drafting.records.goals import GoalTables

WITHOUT_EFFECT = frozenset({"title", "titles"})


def fingerprint_of(document: Mapping[str, Any], goals: GoalTables) -> str:
    """The same for the same limits, choices, weights, goals and requirements; words alone change nothing."""
    told = {
        "document": {key: value for key, value in document.items() if key not in WITHOUT_EFFECT},
        "goals": [[goal["id"], goal["weight"]] for goal in goals.goals],
        "requirements": [
            [each[key] for key in ("id", "goal", "target", "weight", "advanced_by")] + [each.get("segments")]
            for each in goals.requirements
        ],
    }
    return sha256(json.dumps(told, sort_keys=True, default=str).encode()).hexdigest()[:32]

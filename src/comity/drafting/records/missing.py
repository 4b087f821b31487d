"""What an empty board lacks, in sentences that say what to do."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from comity.drafting.records.goals import GoalTables


def missing_of(
    goals: GoalTables, document: Mapping[str, Any], *, period: bool, activities: int
) -> tuple[tuple[str, str], ...]:
    """Key of the part to fill and the sentence about it, the first thing to do first."""
    found: list[tuple[str, str]] = []
    if not goals.goals:
        found.append(("goals", _("A programme begins with what it is for: add a goal.")))
    elif not goals.requirements:
        found.append(
            ("requirements", _("No goal says how much it needs: give a goal a requirement with a target and a unit."))
        )
    if not period:
        found.append(("period", _("The programme has no first and last day: give it a period.")))
    if not activities:
        found.append(("catalogue", _("No activity of the catalogue is open to this partner: offer some.")))
    return (*found, *missing_means(document))


def missing_means(document: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Money and people: rules need a payer and a body to name."""
    found = []
    rules = document.get("rules")
    given = rules if isinstance(rules, dict) else {}
    if not document.get("sources") and not given.get("cost"):
        found.append(("limits", _("Nobody pays yet: add a source of money with its yearly budget.")))
    if not document.get("bodies") and not given.get("delegation"):
        found.append(("limits", _("Nobody takes part yet: add a body and how many of its people can be away.")))
    return found

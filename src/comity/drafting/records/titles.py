"""What goals, requirements and themes of a copy are called."""

from collections.abc import Mapping
from typing import Any

from comity.drafting.limit_tables import listed
from comity.drafting.records.goals import GoalTables


def titles_of(document: dict[str, Any], goals: GoalTables) -> Mapping[str, str]:
    """Titles by id."""
    themes = {str(theme.get("id")): str(theme.get("title") or theme.get("id")) for theme in listed(document, "themes")}
    return (
        themes
        | {name: node.title for name, node in goals.node_of.items()}
        | {name: each.title for name, each in goals.requirement_of.items()}
    )

"""What a copy says about things that are gone: it counts for nothing, and a remark says so."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from django.utils.translation import gettext as _

from comity.drafting.settings.shapes import Settings
from comity_planning.parts import (
    Activity,
    Exclusion,
    GoalMinimum,
    GoalShare,
    Limit,
    Mandate,
    Pin,
    Prerequisite,
)

Remarks = list[str]


def prune_table(table: dict[str, Any], ids: Collection[str], families: Collection[str]) -> None:
    """Cells of activities that are not on offer say nothing; families that the document does not name are used."""
    if isinstance(table.get("activities"), list):
        table["activities"] = [cells for cells in table["activities"] if not_gone(cells, "id", ids)]
    words = table.get("catalogue")
    if not isinstance(words, dict):
        return
    if isinstance(words.get("leave_out"), list):
        words["leave_out"] = [name for name in words["leave_out"] if name in ids]
    if isinstance(words.get("families"), list) and words["families"]:
        named = {family.get("origin") for family in words["families"] if isinstance(family, dict)}
        words["families"] += [{"origin": family} for family in sorted(set(families) - named) if family]


def not_gone(cells: object, key: str, ids: Collection[str]) -> bool:
    """Whether a table speaks of something on offer; what is no table is left for the reader to refuse."""
    return not isinstance(cells, dict) or cells.get(key) in ids


def prune_means(settings: Settings, activities: Collection[str], remarks: Remarks) -> Settings:
    """The settings without limits and choices about activities, goals or requirements that are gone."""
    known = Known(settings, activities)
    limits = []
    for limit, path in settings.means.limits:
        kept = known.limit(limit)
        if kept is not None:
            limits.append((kept, path))
        elif not isinstance(limit, Prerequisite):  # an order holds nothing when one of the two is not on offer
            remarks.append(gone(known.missing(limit)))
    pins = tuple(pin for pin in settings.means.pins if pin.activity is None or pin.activity in activities)
    remarks += [gone(pin.activity or "") for pin in settings.means.pins if pin not in pins]
    attended = tuple(each for each in settings.means.attended if each.activity in activities)
    return replace(settings, means=replace(settings.means, limits=tuple(limits), pins=pins, attended=attended))


def gone(name: str) -> str:
    """One remark."""
    return _("“%(name)s” is no longer there; what this copy says about it counts for nothing.") % {"name": name}


class Known:
    """What limits may speak of."""

    def __init__(self, settings: Settings, activities: Collection[str]) -> None:
        self.activities = activities
        self.goals = {goal.id for goal in settings.demand.goals}
        self.requirements = {requirement.id for requirement in settings.demand.requirements}

    def limit(self, limit: Limit) -> Limit | None:
        """The limit as far as it still speaks of something."""
        if isinstance(limit, Exclusion):
            left = tuple(name for name in limit.activities if name in self.activities)
            return replace(limit, activities=left) if len(left) > 1 else None
        return None if self.missing(limit) else limit

    def missing(self, limit: Limit) -> str:
        """What a limit names that is gone; empty when all is there."""
        match limit:
            case Mandate():
                return first_not_in([limit.activity], self.activities)
            case Prerequisite():
                return first_not_in([limit.before, limit.after], self.activities)
            case GoalMinimum():
                return first_not_in([limit.requirement], self.requirements)
            case GoalShare():
                return first_not_in([limit.goal], self.goals)
            case Exclusion():
                return limit.id
        return ""


def first_not_in(names: Iterable[str], known: Collection[str]) -> str:
    """The first of the names that is not known; empty when all are."""
    return next((name for name in names if name not in known), "")


def prune_pins(
    settings: Settings, activities: Iterable[Activity], moved: Mapping[str, str], remarks: Remarks
) -> Settings:
    """The settings without pins of sessions that are gone; a moved session is known by its new day."""
    sessions = {session.id for activity in activities for session in activity.sessions}
    pins = []
    for pin in settings.means.pins:
        found = renamed(pin, moved, sessions.__contains__)
        if found.session is None or found.session in sessions:
            pins.append(found)
        elif pin.how != "out":
            remarks.append(gone(found.session))
    return replace(settings, means=replace(settings.means, pins=tuple(pins)))


def renamed(pin: Pin, moved: Mapping[str, str], there: Callable[[str], bool]) -> Pin:
    """The pin with the id that its session has after it moved."""
    if pin.session is None or pin.session not in moved or there(pin.session):
        return pin
    return replace(pin, session=f"{pin.session[:-11]}-{moved[pin.session]}")

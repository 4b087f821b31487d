"""The small problem with one thing altered, and what is found wrong with it."""

from dataclasses import replace

from comity_planning.faults import faults_of
from comity_planning.parts import (
    Goal,
    Parts,
    Pin,
)
from tests.unit.wire.samples import SMALL


def said(parts: Parts) -> list[str]:
    return [str(fault) for fault in faults_of(parts)]


def coded(parts: Parts) -> list[tuple[str, str]]:
    return [(fault.code, fault.path) for fault in faults_of(parts)]


def with_goals(*goals: Goal) -> Parts:
    return replace(SMALL, goals=goals)


def with_limits(*limits) -> Parts:
    return replace(SMALL, limits=(*SMALL.limits, *limits))


def with_pins(*pins: Pin) -> Parts:
    return replace(SMALL, pins=pins)


def with_activity(position: int = 0, **fields) -> Parts:
    activities = list(SMALL.activities)
    activities[position] = replace(activities[position], **fields)
    return replace(SMALL, activities=tuple(activities))


def with_session(**fields) -> Parts:
    first = SMALL.activities[0].sessions[0]
    return with_activity(sessions=(replace(first, **fields), *SMALL.activities[0].sessions[1:]))


def with_requirement(**fields) -> Parts:
    return replace(SMALL, requirements=(replace(SMALL.requirements[0], **fields), *SMALL.requirements[1:]))

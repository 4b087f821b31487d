"""Problems of a few sessions, written in a line each: one goal, one requirement of ten units, one funding source."""

from datetime import date, timedelta
from typing import Any

from comity_planning.parts import (
    Activity,
    FundingSource,
    Goal,
    Horizon,
    Partner,
    Requirement,
    Segment,
    Session,
)
from comity_planning.problem import Problem

HORIZON = Horizon(starts=date(2027, 1, 1), years=2)
SEGMENTS = (Segment(share=6000, slope=10), Segment(share=4000, slope=5))


def problem(*activities: Activity, **others: Any) -> Problem:
    """A problem; each unit of R earns 10 points up to six, then 5 up to ten."""
    parts: dict[str, Any] = {
        "partner": Partner(id="AZ"),
        "currency": "EUR",
        "horizon": HORIZON,
        "goals": (Goal(id="G", weight=1),),
        "requirements": (Requirement(id="R", goal="G", target=10, segments=SEGMENTS),),
        "activities": activities,
        "sources": (FundingSource(id="F"),),
    }
    return Problem(**{**parts, **others})


def session(name: str, cost: int = 10, starts: str = "2027-02-01", days: int = 5) -> Session:
    """A session that F pays for."""
    first = date.fromisoformat(starts)
    return Session(id=name, starts=first, ends=first + timedelta(days=days - 1), cost={"F": cost})


def activity(name: str, cost: int = 10, *, brings: int = 3, **others: Any) -> Activity:
    """An activity with one session "name/1" that costs so much and brings so many units of R."""
    advances = {"R": brings} if brings else {}
    return Activity(id=name, advances=advances, sessions=(session(f"{name}/1", cost),), **others)

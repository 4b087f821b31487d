"""Tables of the room."""

from comity.programmes.models.goals import Instrument, Milestone, Node, Requirement, Theme
from comity.programmes.models.lines import Line
from comity.programmes.models.programmes import Approval, Axis, AxisValue, Programme
from comity.programmes.models.types import Level, ProgrammeType

__all__ = [
    "Approval",
    "Axis",
    "AxisValue",
    "Instrument",
    "Level",
    "Line",
    "Milestone",
    "Node",
    "Programme",
    "ProgrammeType",
    "Requirement",
    "Theme",
]

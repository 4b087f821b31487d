"""Tables of the room."""

from comity.programmes.models.agreement import AgreementStep, Hold, MemberReason, SideApproval, SilenceProcedure
from comity.programmes.models.goals import Instrument, Milestone, Node, Requirement, Theme
from comity.programmes.models.lineage import LineageStep
from comity.programmes.models.lines import Line
from comity.programmes.models.programmes import Approval, Axis, AxisValue, Programme
from comity.programmes.models.types import Level, ProgrammeType

__all__ = [
    "AgreementStep",
    "Approval",
    "Axis",
    "AxisValue",
    "Hold",
    "Instrument",
    "Level",
    "LineageStep",
    "Line",
    "MemberReason",
    "Milestone",
    "Node",
    "Programme",
    "ProgrammeType",
    "Requirement",
    "SideApproval",
    "SilenceProcedure",
    "Theme",
]

"""Every table, gathered for Django; nothing of ours imports this module."""

from comity.access.models import BreakGlass, Invitation, Membership, Release, Side, Token, TypedDraft, User
from comity.catalogue.models import Activity, Area, Identifier, Precedence, Session
from comity.drafting.models import Acceptance, EngineRun, Scenario
from comity.exchange.models import ImportRun
from comity.journal.models import LogEntry
from comity.notices.models import Beat, Notice, Subscription
from comity.partners.models import Body, Holding, Partner, PartnerGroup, Person, Post, Provider, Region
from comity.programmes.models import (
    Approval,
    Axis,
    AxisValue,
    Instrument,
    Level,
    Line,
    Milestone,
    Node,
    Programme,
    ProgrammeType,
    Requirement,
    Theme,
)

__all__ = [
    "Acceptance",
    "Activity",
    "Approval",
    "Area",
    "Axis",
    "AxisValue",
    "Beat",
    "Body",
    "BreakGlass",
    "EngineRun",
    "Holding",
    "Identifier",
    "ImportRun",
    "Instrument",
    "Invitation",
    "Level",
    "Line",
    "LogEntry",
    "Membership",
    "Milestone",
    "Node",
    "Notice",
    "Partner",
    "PartnerGroup",
    "Person",
    "Post",
    "Precedence",
    "Programme",
    "ProgrammeType",
    "Provider",
    "Region",
    "Release",
    "Requirement",
    "Scenario",
    "Session",
    "Side",
    "Subscription",
    "Theme",
    "Token",
    "TypedDraft",
    "User",
]

"""Capture: from a published text to a draft dialogue record. The whole public face of the engine."""

from comity_capture.adapter import Proposal
from comity_capture.asking import answered, question
from comity_capture.capture import capture, clean_text
from comity_capture.draft import (
    RULES_VERSION,
    Appointment,
    Candidate,
    Claim,
    Draft,
    Event,
    Group,
    Participant,
    Period,
    Span,
    Unreadable,
)
from comity_capture.draft import Reading as OtherReading
from comity_capture.proposed import added_by
from comity_capture.registry import Holder, KnownBody, Registry, Side, Term

__all__ = [
    "RULES_VERSION",
    "Appointment",
    "Candidate",
    "Claim",
    "Draft",
    "Event",
    "Group",
    "Holder",
    "KnownBody",
    "OtherReading",
    "Participant",
    "Period",
    "Proposal",
    "Registry",
    "Side",
    "Span",
    "Term",
    "Unreadable",
    "added_by",
    "answered",
    "capture",
    "clean_text",
    "question",
]

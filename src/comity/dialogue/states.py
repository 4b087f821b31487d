"""Kinds and states of what is said between two sides, and the words each is read by."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class EventKind(TextChoices):
    """What took place."""

    VISIT = "visit", _("visit")
    MEETING = "meeting", _("meeting")
    CALL = "call", _("call")
    GROUP = "group", _("event with a group")


class EventState(TextChoices):
    """Where an event stands."""

    PLANNED = "planned", _("planned")
    HELD = "held", _("held")
    CALLED_OFF = "called off", _("called off")


class Medium(TextChoices):
    """By what a read-out reached us."""

    RELEASE = "release", _("release")
    AGENCY = "agency", _("news agency")
    PRESS = "press", _("press")
    POST = "post", _("post on a network")
    NOTE = "note", _("own note")


class ReadOutState(TextChoices):
    """Whether its publisher still stands by a read-out."""

    STANDING = "standing", _("stands")
    CORRECTED = "corrected", _("corrected by a later version")
    WITHDRAWN = "withdrawn", _("withdrawn by its publisher")


class ClaimKind(TextChoices):
    """What a read-out tells with some of its words."""

    DATE = "date", _("date")
    PLACE = "place", _("place")
    PARTICIPANT = "participant", _("participant")
    TOPIC = "topic", _("topic")
    COMMITMENT = "commitment", _("commitment")
    ANNOUNCEMENT = "announcement", _("announcement")
    APPRECIATION = "appreciation", _("appreciation")
    POSITION = "position", _("position")
    REQUEST = "request", _("request")
    FIGURE = "figure", _("figure or statement")
    BACKGROUND = "background", _("background")


class Weight(TextChoices):
    """How strongly something was promised, strongest first."""

    FIRM = "firm", _("firm")
    READINESS = "readiness", _("readiness")
    INTENTION = "intention", _("intention")
    CONTINUATION = "continuation", _("continuation")


class DueKind(TextChoices):
    """How a due date is known; what is vague keeps its words and is never turned into a day."""

    DATE = "date", _("by a day")
    PERIOD = "period", _("within a period")
    VAGUE = "vague", _("vague")
    NONE = "none", _("no date")


class CommitmentState(TextChoices):
    """What a person has said became of a commitment. That it is late nobody writes: the clock says so."""

    OPEN = "open", _("open")
    KEPT = "kept", _("kept")
    LAPSED = "lapsed", _("lapsed")
    WITHDRAWN = "withdrawn", _("withdrawn")


class Standing(TextChoices):
    """How a commitment stands on a day: its state, and for an open one what the clock makes of it."""

    LATE = "late", _("late")
    OPEN = "open", _("open")
    LAPSED = "lapsed", _("lapsed")
    KEPT = "kept", _("kept")
    WITHDRAWN = "withdrawn", _("withdrawn")


class EvidenceKind(TextChoices):
    """By what a commitment is shown to be kept."""

    READ_OUT = "read-out", _("read-out")
    SESSION = "session", _("session held")
    DOCUMENT = "document", _("document")
    APPOINTMENT = "appointment", _("appointment")


class TimelineKind(TextChoices):
    """What a dated fact of the years with a partner is about."""

    FRAMEWORK = "framework", _("frameworks")
    DIALOGUE = "dialogue", _("dialogue")
    VISIT = "visit", _("visits")
    ENVOY = "envoy", _("envoys")
    CONTRIBUTION = "contribution", _("contributions")
    ENERGY = "energy", _("energy")
    TRUST_FUND = "trust_fund", _("trust funds")
    EDUCATION = "education", _("education")
    CAPABILITY = "capability", _("capability")


class CaptureState(TextChoices):
    """Where the draft of a text that was read stands."""

    READ = "read", _("read")
    REVIEW = "in review", _("in review")
    CONFIRMED = "confirmed", _("confirmed")
    ASIDE = "set aside", _("set aside")

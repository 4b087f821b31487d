"""What is told, where a notice stands, and how a member is told."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class NoticeKind(TextChoices):
    """What is told; the words of each, and the door to its record, are in `delivery.kinds`."""

    TABLED = "tabled", _("a text was tabled")
    ANSWERED = "answered", _("a text was answered clause by clause")
    TAKEN_BACK = "taken back", _("a tabled text was taken back")
    APPROVED = "approved", _("one side approved a text")
    APPROVAL_WITHDRAWN = "approval withdrawn", _("an approval was withdrawn")
    AGREED = "agreed", _("a text was agreed")
    HELD = "held", _("a text is held")
    LIFTED = "hold lifted", _("a hold was lifted")
    REASON_SHARED = "reason shared", _("the reason of a hold was shared")
    SILENCE_OPENED = "silence opened", _("a silence procedure was opened")
    SILENCE_SOON = "silence ends soon", _("a silence procedure ends soon")
    SILENCE_BROKEN = "silence broken", _("a silence procedure was broken")
    STEP = "step", _("something was done with an agreed text")
    RELEASED = "released", _("a text was released")
    WITHDRAWN = "release withdrawn", _("a released text was withdrawn")
    PUT_FORWARD = "put forward", _("a text was put forward for release")
    RETURNED = "returned", _("a text that was put forward was returned")
    INVITED = "invited", _("somebody was invited")
    JOINED = "joined", _("somebody joined")
    MEMBERSHIP_CHANGED = "membership changed", _("a membership was changed")
    MEMBERSHIP_ENDED = "membership ended", _("a membership ended")
    GLASS_ASKED = "break-glass asked", _("reading in an emergency was asked for")
    GLASS_OPENED = "break-glass opened", _("reading in an emergency was allowed")
    GLASS_ENDED = "break-glass ended", _("reading in an emergency ended")
    ACTIVITY_PROPOSED = "activity proposed", _("an entry of the catalogue was proposed")
    ACTIVITY_DECIDED = "activity decided", _("a proposed entry was decided on")
    PROPOSAL_READY = "proposal ready", _("a proposal was worked out")
    DUE_SOON = "due soon", _("something is due soon")
    LATE = "late", _("something is late")
    JOURNAL_HEAD = "journal head", _("the head of the journal")
    SECURITY = "security", _("the safety of the own account")
    FACTORS_TAKEN = "factors taken away", _("the second factors of a member were taken away")


class NoticeState(TextChoices):
    """Where a notice stands on its way to the receiver's mail; on the page of news it stands in every state."""

    WAITING = "waiting", _("waits to be sent")
    DIGEST = "digest", _("waits for the next digest")
    TAKEN = "taken", _("being sent")
    SENT = "sent", _("sent")
    SHOWN = "shown", _("shown on pages only")
    DROPPED = "dropped", _("dropped")
    FAILED = "failed", _("given up")


class Group(TextChoices):
    """What a member can choose to be told of, and how."""

    TEXTS = "texts", _("Texts of both sides")
    WORK = "work", _("Entries of the catalogue: proposals and decisions")
    RUNS = "runs", _("Proposals that were worked out for you")
    DATES = "dates", _("Days that come near or pass")
    PEOPLE = "people", _("People of your side")
    JOURNAL = "journal", _("Heads of the journal")
    SECURITY = "security", _("Safety of your account and emergency reading")


class How(TextChoices):
    """How mail comes."""

    AT_ONCE = "at once", _("at once")
    DAILY = "daily", _("once a day")
    WEEKLY = "weekly", _("once a week")
    OFF = "off", _("not by mail")

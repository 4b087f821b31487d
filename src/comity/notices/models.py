"""What is to be told to whom, how each member wants to be told, and when the clock's duties were last done."""

from django.db import models

from comity.access.models import Membership, User
from comity.common.refs import new_ref
from comity.notices.states import NoticeKind, NoticeState


class Notice(models.Model):
    """One thing to be told to one member, written by the act that it tells of.

    It names its record and holds no content: `facts` are plain values that the receiver's side may hold. `once` is
    the key of what is told only once. Notices of one mail share `bundle`. `next_at` is when the mail may be tried.
    """

    ref = models.SlugField(max_length=64, unique=True, default=new_ref, editable=False)
    receiver = models.ForeignKey(Membership, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=24)  # a NoticeKind; not listed here, so that a new one needs no migration
    record_kind = models.CharField(max_length=40)
    record_ref = models.CharField(max_length=64)
    facts = models.JSONField(default=dict, blank=True)
    by = models.ForeignKey(User, models.SET_NULL, related_name="+", null=True, blank=True)
    at = models.DateTimeField()
    once = models.CharField(max_length=200, null=True, blank=True)
    state = models.CharField(max_length=8, choices=NoticeState.choices, default=NoticeState.WAITING)
    reason = models.CharField(max_length=120, blank=True)
    bundle = models.SlugField(max_length=64, blank=True)
    message_id = models.CharField(max_length=250, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_at = models.DateTimeField(null=True, blank=True)
    taken_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    read_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-at", "-id"]
        constraints = [models.UniqueConstraint(fields=["receiver", "once"], name="what_is_told_once")]
        indexes = [models.Index(fields=["state", "next_at"]), models.Index(fields=["receiver", "-at", "-id"])]

    def __str__(self) -> str:
        return f"{NoticeKind(self.kind).label}, {self.at:%Y-%m-%d %H:%M}"


class Subscription(models.Model):
    """How one member wants to be told: by group the way of mail, and the zone and language it is written for.

    What is not chosen is as `delivery.kinds` says; an empty zone or language is the installation's.
    """

    membership = models.OneToOneField(Membership, models.CASCADE, related_name="+")
    mails = models.JSONField(default=dict, blank=True)
    zone = models.CharField(max_length=60, blank=True)
    language = models.CharField(max_length=12, blank=True)

    def __str__(self) -> str:
        return f"How {self.membership} is told"


class Beat(models.Model):
    """When a duty of the clock was last begun, by whichever worker; tells of no record and of nobody."""

    duty = models.SlugField(max_length=40, unique=True)
    last_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.duty

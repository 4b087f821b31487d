"""Sides, accounts, memberships, and what every record carries."""

from typing import TypeAlias
from uuid import uuid4

from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models

from comity.access.marking import default_marking
from comity.common.refs import new_ref


class Side(models.Model):
    """One party to the work, and the wall around what it keeps to itself."""

    class Kind(models.TextChoices):
        """What a side is to the work."""

        ORGANISATION = "organisation", "organisation"
        PARTNER = "partner", "partner"
        PROVIDER = "provider", "provider"

    kind = models.CharField(max_length=16, choices=Kind.choices)
    code = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=160, blank=True)

    def __str__(self) -> str:
        return self.name or self.code


class User(AbstractUser):
    """An account; it acts under one membership at a time, chosen by the door it came through."""

    key = models.UUIDField(default=uuid4, unique=True, editable=False)
    acting: "Membership | None" = None

    @property
    def ref(self) -> str:
        """By this the journal names the account: the user's own security log hangs on it."""
        return str(self.key)

    @property
    def side_code(self) -> str:
        """The side this account acts for now."""
        return self.acting.side.code if self.acting else "public"


Visitor: TypeAlias = User | AnonymousUser


class Membership(models.Model):
    """What one account may be for one side; a desk officer answers for some partners."""

    class Kind(models.TextChoices):
        """Kinds of membership; only `access` names them."""

        READER = "reader", "reader"
        DRAFTER = "drafter", "drafter"
        APPROVER = "approver", "approver"
        PROVIDER = "provider", "provider"
        DESK = "desk", "desk officer"
        MANAGER = "manager", "programme manager"
        RELEASING = "releasing", "releasing authority"
        AUDITOR = "auditor", "auditor"
        OPERATOR = "operator", "operator"

    ref = models.SlugField(max_length=64, unique=True, default=new_ref, editable=False)
    user = models.ForeignKey(User, models.CASCADE, related_name="memberships")
    side = models.ForeignKey(Side, models.PROTECT, related_name="memberships")
    kind = models.CharField(max_length=16, choices=Kind.choices)
    answers_for = models.ManyToManyField(Side, related_name="+", blank=True)
    contact = models.BooleanField(default=False)  # named to the other side as one to turn to
    since = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    glass: "BreakGlass | None" = None  # of an operator, the one open now; set by the door it came through
    desk: "frozenset[int] | None" = None  # keys of the partners answered for; set by a door that read them along

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["user", "side", "kind"], condition=models.Q(ended_at=None), name="one_live_membership_of_a_kind"
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.side}"


class Invitation(models.Model):
    """A place on exactly one side, of one kind, kept for one mail address until it is taken, withdrawn or too old.

    The secret of its link is kept as a hash alone.
    """

    class End(models.TextChoices):
        """How an invitation ended."""

        ACCEPTED = "accepted", "accepted"
        WITHDRAWN = "withdrawn", "withdrawn"
        EXPIRED = "expired", "expired"

    ref = models.SlugField(max_length=64, unique=True, default=new_ref, editable=False)
    side = models.ForeignKey(Side, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=16, choices=Membership.Kind.choices)
    answers_for = models.ManyToManyField(Side, related_name="+", blank=True)
    mail = models.EmailField()
    name = models.CharField(max_length=150, blank=True)
    digest = models.CharField(max_length=64, unique=True)
    by = models.ForeignKey(Membership, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    expires_at = models.DateTimeField()
    end = models.CharField(max_length=10, choices=End.choices, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    membership = models.ForeignKey(Membership, models.PROTECT, related_name="+", null=True, blank=True)
    by_mail = models.BooleanField(default=False)  # the link goes to the address alone, and is shown to nobody
    next_at = models.DateTimeField(null=True, blank=True)  # when its mail may be tried; none: nothing is to be sent
    tries = models.PositiveSmallIntegerField(default=0)
    mailed_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{Membership.Kind(self.kind).label}, {self.side}"


class BreakGlass(models.Model):
    """An operator reads what concerns one partner, for a reason, for an hour, with a second person's leave.

    Asked, then opened or declined, then closed; both sides are told each time.
    """

    ref = models.SlugField(max_length=64, unique=True, default=new_ref, editable=False)
    membership = models.ForeignKey(Membership, models.PROTECT, related_name="+")
    partner = models.ForeignKey(Side, models.PROTECT, related_name="+")
    reason = models.TextField()
    asked_at = models.DateTimeField()
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    allowed_by = models.ForeignKey(User, models.PROTECT, related_name="+", null=True, blank=True)
    opens_at = models.DateTimeField(null=True, blank=True)
    ends_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey(User, models.PROTECT, related_name="+", null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["membership"], condition=models.Q(closed_at=None), name="one_glass_of_an_operator_at_a_time"
            )
        ]

    def __str__(self) -> str:
        return str(self.partner)


class Token(models.Model):
    """A key that opens one thing for one membership without signing in; kept as a hash, dead with the membership."""

    class Scope(models.TextChoices):
        """What a token opens."""

        CALENDAR = "calendar", "calendar"

    ref = models.SlugField(max_length=64, unique=True, default=new_ref, editable=False)
    membership = models.ForeignKey(Membership, models.CASCADE, related_name="tokens")
    scope = models.CharField(max_length=16, choices=Scope.choices)
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.get_scope_display()


class Audience(models.TextChoices):
    """Who may know of a record."""

    OWN = "own", "our side"
    BOTH = "both", "both sides"
    NAMED = "named", "named sides"
    PUBLIC = "public", "everyone"


class Guarded(models.Model):
    """Carried by every record of every room: whose it is, whom it concerns, who may know of it.

    `version` rises with every change, so that a change made on an older version is noticed.
    """

    ref = models.SlugField(max_length=64, unique=True, default=new_ref, editable=False)
    owner = models.ForeignKey(Side, models.PROTECT, related_name="+")
    about = models.ForeignKey(Side, models.PROTECT, related_name="+", null=True, blank=True)
    audience = models.CharField(max_length=8, choices=Audience.choices, default=Audience.OWN)
    named = models.ManyToManyField(Side, related_name="+", blank=True)
    marking = models.SlugField(default=default_marking)
    releasable = models.JSONField(default=list, blank=True)  # codes of sides; none: bound to no list
    version = models.PositiveIntegerField(default=1)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        abstract = True


class Release(Guarded):
    """A snapshot shown to an audience: the only way anything crosses from one side to another.

    Until the second key is turned it is seen by its own side and by whoever turns that key; `audience` then becomes
    what was `intended`. `content` is canonical JSON, `sha256` its hash; neither ever changes.
    """

    class Act(models.TextChoices):
        """By which act a snapshot crosses."""

        TABLE = "table", "tabled"
        RELEASE = "release", "released"

    class State(models.TextChoices):
        """Where a snapshot stands."""

        FORWARD = "forward", "put forward"
        RETURNED = "returned", "returned"
        SHOWN = "shown", "shown"
        AGREED = "agreed", "agreed"
        WITHDRAWN = "withdrawn", "withdrawn"

    kind = models.CharField(max_length=40)
    of = models.CharField(max_length=64)
    title = models.CharField(max_length=300)
    act = models.CharField(max_length=8, choices=Act.choices, default=Act.TABLE)
    state = models.CharField(max_length=10, choices=State.choices, default=State.SHOWN)
    number = models.PositiveIntegerField(default=1)
    intended = models.CharField(max_length=8, choices=Audience.choices, default=Audience.BOTH)
    content = models.TextField(blank=True)
    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    note = models.TextField(blank=True)
    prepared_at = models.DateTimeField(null=True, blank=True)
    prepared_by = models.ForeignKey(User, models.PROTECT, related_name="+", null=True, blank=True)
    at = models.DateTimeField(null=True, blank=True)
    by = models.ForeignKey(User, models.PROTECT, related_name="+", null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(User, models.PROTECT, related_name="+", null=True, blank=True)
    reason = models.TextField(blank=True)

    class Meta:
        indexes = [models.Index(fields=["kind", "of"])]
        constraints = [models.UniqueConstraint(fields=["kind", "of", "number"], name="one_snapshot_of_a_number")]

    def __str__(self) -> str:
        return self.title


class TypedDraft(models.Model):
    """What a person has typed into a form for a side and not yet saved; nobody else sees it.

    Without a side it was typed by someone who acts for none. Under another membership it is not there.
    """

    user = models.ForeignKey(User, models.CASCADE, related_name="+")
    side = models.ForeignKey(Side, models.PROTECT, related_name="+", null=True, blank=True)
    form = models.CharField(max_length=160)
    fields = models.JSONField(default=dict)
    base_version = models.PositiveIntegerField(default=0)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "side", "form"], name="one_draft_for_a_form"),
            models.UniqueConstraint(
                fields=["user", "form"], condition=models.Q(side=None), name="one_draft_for_a_form_without_a_side"
            ),
        ]

    def __str__(self) -> str:
        return self.form


class BrowserSession(AbstractBaseSession):
    """What the server keeps of one browser, signed in or not, and what its owner is shown of it by `ref`."""

    ref = models.SlugField(max_length=64, unique=True, default=new_ref, editable=False)
    user = models.ForeignKey(User, models.CASCADE, null=True, related_name="+")
    began_at = models.DateTimeField(null=True)
    seen_at = models.DateTimeField(null=True)
    how = models.CharField(max_length=40, blank=True)
    browser = models.CharField(max_length=200, blank=True)
    network = models.CharField(max_length=64, blank=True)


class Attempts(models.Model):
    """How often one thing was tried since when; `who` is a digest, so that nothing tells whose name was typed."""

    what = models.CharField(max_length=40)
    who = models.CharField(max_length=64)
    since = models.DateTimeField(db_index=True)
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["what", "who"], name="one_count_of_attempts")]

    def __str__(self) -> str:
        return f"{self.what}: {self.count}"

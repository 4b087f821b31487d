"""What was said between two sides: events, what is told of them and by whom, promises, and the years behind."""

from django.db import models

from comity.access.models import Guarded, Release, Side
from comity.catalogue.models import Activity, Area, Session
from comity.common.sourced import Sourced
from comity.dialogue.states import (
    CaptureState,
    ClaimKind,
    CommitmentState,
    DueKind,
    EventKind,
    EventState,
    EvidenceKind,
    Medium,
    ReadOutState,
    TimelineKind,
    Weight,
)
from comity.partners.models import Holding, Person, Post
from comity.programmes.models import Line, Node


class Place(Guarded):
    """Where events take place; `spellings` are other forms of its name found in sources."""

    code = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=160)
    country = models.CharField(max_length=2, blank=True)
    spellings = models.JSONField(default=list, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Topic(Guarded):
    """A term of the vocabulary: an area of the catalogue, or a political subject. Data, kept by people.

    `titles` and `synonyms` are by language; synonyms are what texts call it.
    """

    code = models.SlugField(max_length=60, unique=True)
    title = models.CharField(max_length=160)
    titles = models.JSONField(default=dict, blank=True)
    synonyms = models.JSONField(default=dict, blank=True)
    area = models.ForeignKey(Area, models.PROTECT, related_name="topics", null=True, blank=True)

    class Meta:
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title


class Event(Guarded, Sourced):
    """A visit with the meetings it holds, a meeting or call alone, or an event with a group.

    What is told of it stands in claims; the fields here are the working values that a person chose. Dates are text of
    the precision that is known: a year, a month or a day. `dates_basis` says how they are known.
    """

    kind = models.CharField(max_length=8, choices=EventKind.choices)
    state = models.CharField(max_length=10, choices=EventState.choices, default=EventState.HELD)
    title = models.CharField(max_length=300)
    part_of = models.ForeignKey("self", models.PROTECT, related_name="parts", null=True, blank=True)
    place = models.ForeignKey(Place, models.PROTECT, related_name="events", null=True, blank=True)
    starts = models.CharField(max_length=10, blank=True)
    ends = models.CharField(max_length=10, blank=True)
    dates_basis = models.TextField(blank=True)
    note = models.TextField(blank=True)
    topics = models.ManyToManyField(Topic, related_name="events", blank=True)

    class Meta:
        ordering = ["-starts", "pk"]

    def __str__(self) -> str:
        return self.title


class Participant(models.Model):
    """Who took part: a person in a post, a post alone, or a group in words."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="participants")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+", null=True, blank=True)
    post = models.ForeignKey(Post, models.PROTECT, related_name="+", null=True, blank=True)
    label = models.CharField(max_length=200, blank=True)  # of a group: students, ambassadors
    side = models.ForeignKey(Side, models.PROTECT, related_name="+", null=True, blank=True)
    role = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["event", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(person__isnull=False) | models.Q(post__isnull=False) | ~models.Q(label=""),
                name="a_participant_is_somebody",
            )
        ]

    def __str__(self) -> str:
        return self.label or str(self.person or self.post)


class ReadOut(Guarded, Sourced):
    """A public account of one or several events, by a side or by a medium; its address is `source_url`.

    The text itself is not kept: `sha256` is the hash of what was read, and claims hold the words they stand on. A
    corrected read-out is a new record that `replaces` the earlier one.
    """

    title = models.CharField(max_length=300)
    events = models.ManyToManyField(Event, related_name="read_outs", blank=True)
    side = models.ForeignKey(Side, models.PROTECT, related_name="+", null=True, blank=True)
    publisher = models.CharField(max_length=200, blank=True)
    medium = models.CharField(max_length=8, choices=Medium.choices)
    reports = models.TextField(blank=True)
    published = models.CharField(max_length=10, blank=True)
    language = models.CharField(max_length=12, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    replaces = models.OneToOneField("self", models.PROTECT, related_name="replaced_by", null=True, blank=True)
    state = models.CharField(max_length=10, choices=ReadOutState.choices, default=ReadOutState.STANDING)

    class Meta:
        ordering = ["published", "pk"]

    def __str__(self) -> str:
        return self.title


class Commitment(Guarded, Sourced):
    """What one side said it will do for the other: in its own words, where and when said, how firmly, until when.

    `due_from` and `due_by` are the interval in which it falls due, open at the end that is not known; `due_words` are
    the words. A commitment made in a tabled text names its snapshot in `made_in`. `lead` is who answers for it.
    """

    event = models.ForeignKey(Event, models.PROTECT, related_name="commitments", null=True, blank=True)
    made_in = models.ForeignKey(Release, models.PROTECT, related_name="+", null=True, blank=True)
    giver = models.ForeignKey(Side, models.PROTECT, related_name="+")
    receiver = models.ForeignKey(Side, models.PROTECT, related_name="+")
    mutual = models.BooleanField(default=False)  # each promised it to the other
    title = models.CharField(max_length=300)
    words = models.TextField(blank=True)
    said_on = models.CharField(max_length=10, blank=True)
    weight = models.CharField(max_length=12, choices=Weight.choices)
    due_kind = models.CharField(max_length=8, choices=DueKind.choices, default=DueKind.NONE)
    due_from = models.DateField(null=True, blank=True)
    due_by = models.DateField(null=True, blank=True)
    due_words = models.CharField(max_length=200, blank=True)
    lead = models.CharField(max_length=160, blank=True)
    state = models.CharField(max_length=10, choices=CommitmentState.choices, default=CommitmentState.OPEN)
    closed_on = models.DateField(null=True, blank=True)
    note = models.TextField(blank=True)
    topics = models.ManyToManyField(Topic, related_name="commitments", blank=True)
    goal = models.ForeignKey(Node, models.SET_NULL, related_name="+", null=True, blank=True)
    line = models.ForeignKey(Line, models.SET_NULL, related_name="+", null=True, blank=True)
    activity = models.ForeignKey(Activity, models.PROTECT, related_name="+", null=True, blank=True)
    appointment = models.ForeignKey(Holding, models.PROTECT, related_name="+", null=True, blank=True)

    class Meta:
        ordering = ["due_by", "pk"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(giver=models.F("receiver")), name="nobody_promises_to_itself"),
            models.CheckConstraint(
                condition=models.Q(due_from__isnull=True)
                | models.Q(due_by__isnull=True)
                | models.Q(due_from__lte=models.F("due_by")),
                name="due_from_before_due_by",
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Claim(models.Model):
    """One thing that a read-out tells, tied to its words: of which event, said by whom, about what.

    `value` is the thing as it is told: a day, a name as it is spelled, a figure. A date of a `commitment` is when that
    falls due: a day, two days with a stroke between them, or words that name no day. `about` names what a figure or a
    statement is of, so that two read-outs can be compared. `quote` are the words; `restated` says that they are ours.
    """

    read_out = models.ForeignKey(ReadOut, models.CASCADE, related_name="claims")
    event = models.ForeignKey(Event, models.CASCADE, related_name="claims", null=True, blank=True)
    kind = models.CharField(max_length=12, choices=ClaimKind.choices)
    about = models.CharField(max_length=120, blank=True)
    value = models.CharField(max_length=300, blank=True)
    quote = models.TextField(blank=True)
    span_start = models.PositiveIntegerField(null=True, blank=True)
    span_end = models.PositiveIntegerField(null=True, blank=True)
    restated = models.BooleanField(default=False)
    speaker = models.ForeignKey(Side, models.PROTECT, related_name="+", null=True, blank=True)
    jointly = models.BooleanField(default=False)  # said by both sides
    person = models.ForeignKey(Person, models.PROTECT, related_name="+", null=True, blank=True)
    post = models.ForeignKey(Post, models.PROTECT, related_name="+", null=True, blank=True)
    commitment = models.ForeignKey(Commitment, models.CASCADE, related_name="claims", null=True, blank=True)
    weight = models.CharField(max_length=12, choices=Weight.choices, blank=True)
    giver = models.ForeignKey(Side, models.PROTECT, related_name="+", null=True, blank=True)
    receiver = models.ForeignKey(Side, models.PROTECT, related_name="+", null=True, blank=True)
    topics = models.ManyToManyField(Topic, related_name="claims", blank=True)

    class Meta:
        ordering = ["read_out", "pk"]

    def __str__(self) -> str:
        return self.quote[:80] or self.value or str(ClaimKind(self.kind).label)


class WorkingValue(models.Model):
    """Which of several tellings of an event its record goes by, and why; the others stay where they are told."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="working_values")
    kind = models.CharField(max_length=12, choices=ClaimKind.choices)
    about = models.CharField(max_length=120, blank=True)
    value = models.CharField(max_length=300)
    reason = models.TextField()
    read_out = models.ForeignKey(ReadOut, models.PROTECT, related_name="+", null=True, blank=True)

    class Meta:
        ordering = ["event", "kind", "about"]
        constraints = [models.UniqueConstraint(fields=["event", "kind", "about"], name="one_working_value_of_a_thing")]

    def __str__(self) -> str:
        return self.value


class Evidence(Guarded, Sourced):
    """By what a commitment is shown to be kept: a later read-out, a session held, a document, an appointment."""

    commitment = models.ForeignKey(Commitment, models.CASCADE, related_name="evidence")
    kind = models.CharField(max_length=12, choices=EvidenceKind.choices)
    words = models.TextField(blank=True)
    on = models.CharField(max_length=10, blank=True)
    read_out = models.ForeignKey(ReadOut, models.PROTECT, related_name="+", null=True, blank=True)
    session = models.ForeignKey(Session, models.PROTECT, related_name="+", null=True, blank=True)
    snapshot = models.ForeignKey(Release, models.PROTECT, related_name="+", null=True, blank=True)
    appointment = models.ForeignKey(Holding, models.PROTECT, related_name="+", null=True, blank=True)

    class Meta:
        ordering = ["commitment", "pk"]
        verbose_name_plural = "evidence"

    def __str__(self) -> str:
        return self.words[:80] or str(EvidenceKind(self.kind).label)


class TimelineItem(Guarded, Sourced):
    """A dated fact of the years with a partner, with every address it stands on.

    Dates are text of the precision that is known. `figures` are as reported, ranges kept as text; `parties` says who
    led, carried out and paid. `differs`: sources tell it differently, and the note says how.
    """

    code = models.SlugField(max_length=80)
    kind = models.CharField(max_length=16, choices=TimelineKind.choices)
    title = models.CharField(max_length=400)
    starts = models.CharField(max_length=10)
    ends = models.CharField(max_length=10, blank=True)
    figures = models.JSONField(default=dict, blank=True)
    parties = models.JSONField(default=dict, blank=True)
    note = models.TextField(blank=True)
    sources = models.JSONField(default=list, blank=True)
    differs = models.BooleanField(default=False)
    event = models.ForeignKey(Event, models.SET_NULL, related_name="+", null=True, blank=True)
    topics = models.ManyToManyField(Topic, related_name="+", blank=True)

    class Meta:
        ordering = ["starts", "code"]
        constraints = [models.UniqueConstraint(fields=["owner", "code"], name="one_item_of_a_code_for_a_side")]

    def __str__(self) -> str:
        return self.title


class Capture(Guarded):
    """A text that was read and waits for a person: its draft, what was answered, and what it became.

    Known to the side that read it and never to the other (trust.md, row 21). `draft` is that of `comity_capture.wire`,
    `answers` are the acts of the review in their order. The text goes once the review is over, unless `keep_text`.
    """

    state = models.CharField(max_length=10, choices=CaptureState.choices, default=CaptureState.READ)
    title = models.CharField(max_length=300, blank=True)
    teller = models.ForeignKey(Side, models.PROTECT, related_name="+", null=True, blank=True)
    medium = models.CharField(max_length=8, choices=Medium.choices, default=Medium.RELEASE)
    publisher = models.CharField(max_length=200, blank=True)
    source_url = models.URLField(max_length=500, blank=True)
    published = models.DateField(null=True, blank=True)
    language = models.CharField(max_length=12, blank=True)
    sha256 = models.CharField(max_length=64)
    rules_version = models.CharField(max_length=20)
    text = models.TextField(blank=True)
    keep_text = models.BooleanField(default=False)
    rights_note = models.CharField(max_length=300, blank=True)
    draft = models.JSONField(default=dict)
    answers = models.JSONField(default=list, blank=True)
    made = models.JSONField(default=list, blank=True)
    reason = models.TextField(blank=True)
    read_out = models.OneToOneField(ReadOut, models.SET_NULL, related_name="capture", null=True, blank=True)

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "about", "sha256"], name="one_capture_of_a_text_for_a_side")
        ]

    def __str__(self) -> str:
        return self.title or self.publisher or self.ref


class Correction(Guarded):
    """What a person put right in a draft: the installation's own regression set, from which the rules are mended."""

    capture = models.ForeignKey(Capture, models.CASCADE, related_name="corrections")
    field = models.CharField(max_length=40)
    words = models.TextField(blank=True)
    wrong = models.CharField(max_length=300, blank=True)
    right = models.CharField(max_length=300, blank=True)
    rule = models.CharField(max_length=80, blank=True)
    language = models.CharField(max_length=12, blank=True)
    rules_version = models.CharField(max_length=20)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.wrong} → {self.right}"

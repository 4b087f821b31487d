"""The shelf of this room: documents that were issued, and questions that somebody keeps."""

from django.db import models

from comity.access.models import Guarded, Release, User
from comity.dialogue.models import Event
from comity.partners.models import Partner


class IssuedDocument(Guarded):
    """A file made from a snapshot and kept as it was given out: number, hash, language, by whom, when.

    Its owner is the side that made it, `audience` whom it was made for. It is never changed, so that a file can be told
    from an altered one by its hash. Numbers run within what one audience gets of one snapshot: they count nothing that
    a reader does not see.
    """

    class What(models.TextChoices):
        """What the document tells."""

        PROGRAMME = "programme", "programme"
        REDLINE = "redline", "comparison of versions"

    class Ending(models.TextChoices):
        """As which file."""

        PDF = "pdf", "PDF"
        DOCX = "docx", "DOCX"

    class Language(models.TextChoices):
        """In which language its labels, dates and numbers are."""

        ENGLISH = "en", "English"
        FRENCH = "fr", "French"

    release = models.ForeignKey(Release, models.PROTECT, related_name="+")
    before = models.ForeignKey(Release, models.PROTECT, related_name="+", null=True, blank=True)
    what = models.CharField(max_length=12, choices=What.choices, default=What.PROGRAMME)
    annex = models.BooleanField(default=True)
    language = models.CharField(max_length=2, choices=Language.choices)
    ending = models.CharField(max_length=4, choices=Ending.choices)
    number = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64, db_index=True)
    content = models.BinaryField()
    size = models.PositiveIntegerField()
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["-at", "-id"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "release", "audience", "number"], name="one_document_of_a_number"),
            models.UniqueConstraint(fields=["owner", "sha256", "audience"], name="one_document_of_the_same_bytes"),
        ]

    def __str__(self) -> str:
        return f"{self.number}"


class Brief(Guarded):
    """A brief as it was given out: for which visit or partner, for whose eyes, by which choices, with whose points.

    It belongs to the side that made it and is read there alone, also when it was made for the eyes of the other side.
    `content` is what stands on the paper, by language; it is never changed. `number` runs within a side and a partner.
    """

    class Eyes(models.TextChoices):
        """Under whose rights it was made."""

        OWN = "own", "our side"
        THEIRS = "theirs", "the other side"

    partner = models.ForeignKey(Partner, models.PROTECT, related_name="+")
    event = models.ForeignKey(Event, models.SET_NULL, related_name="+", null=True, blank=True)
    eyes = models.CharField(max_length=6, choices=Eyes.choices, default=Eyes.OWN)
    title = models.CharField(max_length=400)
    choices = models.JSONField(default=dict, blank=True)
    points = models.JSONField(default=list, blank=True)
    content = models.JSONField(default=dict, blank=True)
    number = models.PositiveIntegerField()
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["-at", "-id"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "partner", "number"], name="one_brief_of_a_number"),
        ]

    def __str__(self) -> str:
        return f"{self.number}"


class BriefFile(models.Model):
    """A brief as a file, byte for byte as it was given out."""

    brief = models.ForeignKey(Brief, models.CASCADE, related_name="files")
    language = models.CharField(max_length=2, choices=IssuedDocument.Language.choices)
    ending = models.CharField(max_length=4, choices=IssuedDocument.Ending.choices)
    sha256 = models.CharField(max_length=64, db_index=True)
    content = models.BinaryField()
    size = models.PositiveIntegerField()

    class Meta:
        ordering = ["brief", "language", "-ending"]
        constraints = [
            models.UniqueConstraint(fields=["brief", "language", "ending"], name="one_file_of_a_brief_of_a_kind"),
        ]

    def __str__(self) -> str:
        return f"{self.language}.{self.ending}"


class SavedQuestion(Guarded):
    """A question that a member keeps under a title of their own; nobody else sees it, whatever side they act for.

    The question is kept in its words: it is read anew, with the rights of the day, whenever it is asked. What was
    removed stays until `removed_at` is a month ago, so that it can be taken back; so does the title before a change.
    """

    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    title = models.CharField(max_length=120)
    title_before = models.CharField(max_length=120, blank=True)
    question = models.CharField(max_length=300)
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["title", "pk"]
        indexes = [models.Index(fields=["by", "owner"])]

    def __str__(self) -> str:
        return self.title

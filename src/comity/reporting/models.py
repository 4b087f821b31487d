"""The shelf of this room: documents that were issued."""

from django.db import models

from comity.access.models import Guarded, Release, User


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

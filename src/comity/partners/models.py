"""Partners and providers, the bodies and people on both sides, regions and groups."""

from django.db import models

from comity.access.models import Guarded, Side
from comity.common.sourced import Sourced


class Region(Guarded):
    """A part of the world by which partners are grouped; names and order are data of the installation."""

    code = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "name"]

    def __str__(self) -> str:
        return self.name


class PartnerGroup(Guarded, Sourced):
    """Partners that share an arrangement, by which a catalogue may offer activities."""

    code = models.CharField(max_length=40, unique=True)
    name = models.CharField(max_length=160)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Partner(Guarded, Sourced):
    """A country or body that a programme is agreed with. `clearance` is the highest level its people may hold."""

    side = models.OneToOneField(Side, models.PROTECT, related_name="partner")
    name = models.CharField(max_length=120)
    country = models.CharField(max_length=2, blank=True)
    region = models.ForeignKey(Region, models.PROTECT, related_name="partners", null=True, blank=True)
    groups = models.ManyToManyField(PartnerGroup, related_name="partners", blank=True)
    clearance = models.CharField(max_length=60, blank=True)
    summary = models.TextField(blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Provider(Guarded, Sourced):
    """A school, centre or command that gives activities; it has a side of its own once it takes part."""

    code = models.SlugField(max_length=80, unique=True)
    side = models.OneToOneField(Side, models.PROTECT, related_name="provider", null=True, blank=True)
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=120, blank=True)
    city = models.CharField(max_length=120, blank=True)
    country = models.CharField(max_length=2, blank=True)
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Body(Guarded, Sourced):
    """A ministry, authority, academy or staff division of one side; `side` says of which."""

    side = models.ForeignKey(Side, models.PROTECT, related_name="bodies")
    code = models.CharField(max_length=40)
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "bodies"
        constraints = [models.UniqueConstraint(fields=["side", "code"], name="one_body_of_a_code_for_a_side")]

    def __str__(self) -> str:
        return self.name


class Person(Guarded, Sourced):
    """A public office holder; `spellings` are other forms of the name found in sources."""

    code = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=160)
    sort_name = models.CharField(max_length=160, blank=True)
    spellings = models.JSONField(default=list, blank=True)
    country = models.CharField(max_length=2, blank=True)
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["sort_name", "name"]

    def __str__(self) -> str:
        return self.name


class PersonName(models.Model):
    """One form of a person's name as a source writes it: in which language, and where it stands."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="names")
    name = models.CharField(max_length=160)
    language = models.CharField(max_length=12, blank=True)
    source_url = models.TextField(blank=True)

    class Meta:
        ordering = ["person", "pk"]
        constraints = [models.UniqueConstraint(fields=["person", "name", "source_url"], name="one_form_of_a_source")]

    def __str__(self) -> str:
        return self.name


class Post(Guarded, Sourced):
    """An office that is held in turn and may be vacant; `side` says for whom it speaks.

    `mandate` are the countries it is for, `mandate_name` is what the region is called.
    """

    code = models.SlugField(max_length=100, unique=True)
    title = models.CharField(max_length=200)
    other_titles = models.JSONField(default=list, blank=True)
    side = models.ForeignKey(Side, models.PROTECT, related_name="posts", null=True, blank=True)
    body_name = models.CharField(max_length=200, blank=True)
    body = models.ForeignKey(Body, models.PROTECT, related_name="posts", null=True, blank=True)
    mandate = models.JSONField(default=list, blank=True)
    mandate_name = models.CharField(max_length=160, blank=True)
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title


class Holding(Guarded, Sourced):
    """Who held a post, from when to when; no person is a vacancy. Dates are text of the precision that is known.

    An appointment may be announced before its name is (`named_on`), and both before the first day in office, from
    which `starts` may differ where sources tell of taking up duties (`took_up`). `seen` are days on which a source
    names the holder in the post.
    """

    post = models.ForeignKey(Post, models.CASCADE, related_name="holdings")
    person = models.ForeignKey(Person, models.PROTECT, related_name="holdings", null=True, blank=True)
    starts = models.CharField(max_length=10, blank=True)
    ends = models.CharField(max_length=10, blank=True)
    announced = models.CharField(max_length=10, blank=True)
    named_on = models.CharField(max_length=10, blank=True)
    took_up = models.CharField(max_length=10, blank=True)
    seen = models.JSONField(default=list, blank=True)
    acting = models.BooleanField(default=False)
    note = models.TextField(blank=True)
    sources = models.JSONField(default=list, blank=True)

    class Meta:
        ordering = ["-starts"]

    def __str__(self) -> str:
        nobody = "announced, not named" if self.announced else "vacant"
        return f"{self.post}: {self.person or nobody}"

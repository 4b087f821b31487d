"""A negotiation over one text, the answers of the side it was tabled to, and the comments of either side."""

from django.db import models
from django.utils.translation import gettext as _

from comity.access.models import Guarded, User
from comity.negotiation.states import AnswerKind


class Negotiation(Guarded):
    """Both sides at one table over one programme, from its first tabling on; it holds nothing of either's own.

    `of` is the reference of the programme, as on its snapshots: the other side never reads the record itself.
    """

    of = models.CharField(max_length=64, unique=True)
    title = models.CharField(max_length=300)

    def __str__(self) -> str:
        return self.title


class Answer(Guarded):
    """What the other side says to one clause: a draft of its own until a snapshot of all its answers is sent.

    A clause is the stable code of an entry of the text, or nothing for the context. `words` are its own wording of a
    counter-proposal, by field; `against` is the version it answers. A clause that the side proposes as new has a code
    that the text does not have, and stands `under` one of its clauses, or at the top.
    """

    negotiation = models.ForeignKey(Negotiation, models.CASCADE, related_name="answers")
    clause = models.CharField(max_length=60, blank=True)
    kind = models.CharField(max_length=8, choices=AnswerKind.choices)
    words = models.JSONField(default=dict, blank=True)
    reservation = models.TextField(blank=True)
    against = models.PositiveIntegerField()
    under = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ["negotiation", "clause"]
        constraints = [
            models.UniqueConstraint(fields=["negotiation", "owner", "clause"], name="one_answer_of_a_side_to_a_clause")
        ]

    def __str__(self) -> str:
        return (
            _("The answer to clause %(code)s") % {"code": self.clause}
            if self.clause
            else _("The answer to the context")
        )


class Comment(Guarded):
    """A remark of one side on a clause, seen by that side alone for good.

    One that is `to_share` is copied into each snapshot that its side shows from then on, until it is resolved; the
    other side reads the copy. `shared_at` says when it first crossed: from then on its words stay as they are.
    """

    negotiation = models.ForeignKey(Negotiation, models.CASCADE, related_name="comments")
    clause = models.CharField(max_length=60, blank=True)
    text = models.TextField()
    to_share = models.BooleanField(default=False)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    shared_at = models.DateTimeField(null=True, blank=True)
    resolved_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["negotiation", "at", "id"]

    def __str__(self) -> str:
        return self.text[:80]

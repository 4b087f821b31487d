"""How a commitment stands on a day: late and lapsed are what the clock says, never what somebody wrote."""

from datetime import date, timedelta
from typing import Any

from django.db.models import Case, CharField, Exists, F, OuterRef, Q, QuerySet, Value, When

from comity.access.models import Visitor
from comity.access.policy import acts_for
from comity.dialogue.models import Commitment
from comity.dialogue.policy import evidence_visible_to
from comity.dialogue.states import CommitmentState, Standing

LAPSES_AFTER = timedelta(days=365)  # past its day without evidence, a new day or a word from anybody


def shown_kept(user: Visitor) -> Q:
    """Kept, as far as this reader may know: the own side always, others with evidence that is shared with them."""
    side = acts_for(user)
    shared = Exists(evidence_visible_to(user).filter(commitment=OuterRef("pk")))
    own = Q(owner=side) if side is not None else Q(pk__in=[])
    return Q(state=CommitmentState.KEPT) & (own | Q(shared))


def standing_on(commitments: QuerySet[Commitment], user: Visitor, today: date) -> "QuerySet[Any]":
    """Commitments with `standing` and `lateness`, their due day if it has passed, as this reader may know them.

    What is kept by evidence that the reader may not see stands as open, and is never called late.
    """
    is_open = Q(state=CommitmentState.OPEN)
    lapsed = Q(state=CommitmentState.LAPSED) | (is_open & Q(due_by__lt=today - LAPSES_AFTER))
    return commitments.annotate(
        standing=Case(
            When(shown_kept(user), then=Value(Standing.KEPT.value)),
            When(state=CommitmentState.WITHDRAWN, then=Value(Standing.WITHDRAWN.value)),
            When(lapsed, then=Value(Standing.LAPSED.value)),
            When(is_open & Q(due_by__lt=today), then=Value(Standing.LATE.value)),
            default=Value(Standing.OPEN.value),
            output_field=CharField(),
        ),
        rank=Case(
            *(When(standing=one.value, then=Value(number)) for number, one in enumerate(Standing)),
            default=Value(len(Standing)),
        ),
    ).order_by("rank", F("due_by").asc(nulls_last=True), "-said_on", "pk")


def days_late(commitment: Commitment, today: date) -> int:
    """How many days ago its day was; none before that, and none where no day was named."""
    return max((today - commitment.due_by).days, 0) if commitment.due_by else 0

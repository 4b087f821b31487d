"""How often something may be tried, counted in the database so that every process of the server knows."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import F
from django.db.models.functions import Greatest
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from comity.access.models import Attempts
from comity.common.errors import Refused

A_DAY = timedelta(days=1)


class TooMany(Refused):
    """Tried too often; the sentence says when to try again, and nothing of whether the account exists."""

    def __init__(self, until: datetime, at: datetime) -> None:
        minutes = max(1, -(-int((until - at).total_seconds()) // 60))
        words = _("This was tried too often. Try again in %(minutes)s minutes, after %(time)s (UTC).")
        super().__init__(words % {"minutes": minutes, "time": f"{until:%H:%M}"})
        self.seconds = minutes * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """So many within so long, counted for each person, account or network."""

    most: int
    within: timedelta


LIMITS = {
    "sign in to an account": Limit(most=5, within=timedelta(minutes=5)),
    "sign in from a network": Limit(most=30, within=timedelta(minutes=5)),
    "sign in to nobody": Limit(most=10**6, within=timedelta(minutes=5)),  # refuses nobody, takes as long
    "question for a passkey": Limit(most=120, within=timedelta(minutes=5)),
    "passkey from a network": Limit(most=30, within=timedelta(minutes=5)),
    "code": Limit(most=5, within=timedelta(minutes=10)),
    "step up": Limit(most=5, within=timedelta(minutes=10)),
    "same code": Limit(most=1, within=timedelta(minutes=3)),
    "reset of an account": Limit(most=3, within=timedelta(hours=1)),
    "reset from a network": Limit(most=20, within=timedelta(hours=1)),
    "invitations": Limit(most=50, within=timedelta(hours=1)),
    "feeds": Limit(most=240, within=timedelta(hours=1)),
    "exports": Limit(most=120, within=timedelta(hours=1)),
}


def digest_of(what: str, who: str) -> str:
    """What is kept instead of a name, which may be a password typed into the wrong field."""
    return salted_hmac(f"comity.attempts.{what}", who, algorithm="sha256").hexdigest()


def attempt(what: str, who: str, *, at: datetime) -> None:
    """Count one try. Raises TooMany when there were too many already; that try is not counted.

    Counted before the answer is known, so that many tries at once do not slip through together.
    """
    limit = LIMITS[what]
    kept, began = counted(what, digest_of(what, who), at), at - limit.within
    with transaction.atomic():
        row = Attempts.objects.select_for_update().get(pk=kept)
        if row.since <= began:
            row.since, row.count = at, 0
        if row.count >= limit.most:
            raise TooMany(row.since + limit.within, at)
        row.count += 1
        row.save(update_fields=["since", "count"])


def counted(what: str, digest: str, at: datetime) -> int:
    """The key of the row that counts, made when it is not there yet; rows of yesterday go."""
    found = Attempts.objects.filter(what=what, who=digest).values_list("pk", flat=True).first()
    if found is not None:
        return found
    Attempts.objects.filter(since__lt=at - A_DAY).delete()
    try:
        with transaction.atomic():
            return Attempts.objects.create(what=what, who=digest, since=at).pk
    except IntegrityError:  # another process was quicker
        return Attempts.objects.get(what=what, who=digest).pk


def give_back(what: str, who: str) -> None:
    """The try was a good one and is not counted."""
    rows = Attempts.objects.filter(what=what, who=digest_of(what, who))
    rows.update(count=Greatest(F("count") - 1, 0))


def forget_attempts(what: str, who: str) -> None:
    """Begin to count anew."""
    Attempts.objects.filter(what=what, who=digest_of(what, who)).delete()

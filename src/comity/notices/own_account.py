"""Changes to the safety of an account, of which its owner is told wherever else they can be reached."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, TypeVar

from django.db import transaction

from comity.access.models import Membership, User
from comity.notices.actions import tell
from comity.notices.states import NoticeKind

Answer = TypeVar("Answer")


@transaction.atomic
def and_tell(
    act: Callable[..., Answer], user: User, *given: Any, what: str, to: Iterable[Membership], at: datetime, **more: Any
) -> Answer:
    """Do it and tell its owner in one transaction; nothing is told of what was not done.

    Told once, under the first of the memberships, also when the owner did it: it may have been somebody else.
    """
    answer = act(user, *given, at=at, **more)
    if answer is None or answer:  # an act that has nothing to say was done
        tell(NoticeKind.SECURITY, user, to=list(to)[:1], by=None, at=at, facts={"what": what})
    return answer

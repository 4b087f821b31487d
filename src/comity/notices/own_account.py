"""Changes to the safety of an account, of which its owner is told wherever else they can be reached."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, TypeVar

from django.db import transaction

from comity.access.factors import remove_every_factor
from comity.access.models import Membership, User
from comity.access.queries import memberships_of
from comity.journal.actions import Actor
from comity.notices.actions import tell
from comity.notices.member_acts import keepers_of
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


@transaction.atomic
def take_every_factor(user: User, *, checked_by: str, how: str, by: Actor, at: datetime) -> tuple[int, str]:
    """Take away what a person has lost, and tell them and who keeps the members of their sides who checked, and how.

    Answers how many there were, and the code to hand over.
    """
    gone, code = remove_every_factor(user, checked_by=checked_by, how=how, by=by, at=at)
    if gone:
        checked, members = f"{checked_by} checked that it is the same person: {how}", memberships_of(user)
        what = f"every second factor was taken away ({checked})"
        tell(NoticeKind.SECURITY, user, to=members[:1], by=None, at=at, facts={"what": what})
        for member in members:
            keepers = [one for one in keepers_of(member.side) if one.user_id != user.pk]
            tell(NoticeKind.FACTORS_TAKEN, member, to=keepers, by=None, at=at, facts={"checked": checked})
    return gone, code

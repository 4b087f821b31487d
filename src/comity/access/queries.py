"""Reading accounts and memberships."""

from comity.access.models import Membership, Side, TypedDraft, User
from comity.access.policy import acts_for


def memberships_of(user: User) -> list[Membership]:
    """The live memberships of an account, in a stable order."""
    return list(user.memberships.filter(ended_at=None).select_related("side").order_by("side__name", "kind", "pk"))


def chosen_of(live: list[Membership], chosen: str | None) -> Membership | None:
    """The chosen one of these memberships, else the first."""
    return next((member for member in live if member.ref == chosen), live[0] if live else None)


def typed_by(user: User) -> list[TypedDraft]:
    """What a person has typed into forms and not saved, for the side acted for, newest first; nobody else's."""
    return list(TypedDraft.objects.filter(user=user, side=acts_for(user)).order_by("-updated_at", "-pk"))


def side_known(code: str) -> bool:
    """There is a side of this code."""
    return Side.objects.filter(code=code).exists()


def sides_by_code() -> dict[str, Side]:
    """Every side, for the operator's commands."""
    return {side.code: side for side in Side.objects.all()}

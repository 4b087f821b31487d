"""The whole cast: for each kind of user, side and relation one person, with words of its own in the name and mail."""

from datetime import UTC, datetime
from typing import Any

from django.contrib.auth.models import AnonymousUser

from comity.access.models import Membership, Side, User

SIDES = {
    "org": ("organisation", "Organisation"),
    "aze": ("partner", "Azerbaijan"),
    "mda": ("partner", "Moldova"),
    "school": ("provider", "A school"),
    "academy": ("provider", "An academy"),
}
# account, side, kind of membership, the partners a desk answers for
MEMBERS = (
    ("ivana", "org", "desk", ("aze",)),
    ("boris", "org", "desk", ("mda",)),
    ("dana", "org", "desk", ("aze", "mda")),
    ("maria", "org", "manager", ()),
    ("rhea", "org", "releasing", ()),
    ("leyla", "aze", "approver", ()),
    ("rashid", "aze", "drafter", ()),
    ("nigar", "aze", "reader", ()),
    ("omar", "mda", "approver", ()),
    ("pia", "school", "provider", ()),
    ("quentin", "academy", "provider", ()),
    ("audra", "org", "auditor", ()),
    ("otto", "org", "operator", ()),
    ("gloria", "org", "operator", ()),
    ("tamara", "aze", "drafter", ()),
    ("tamara", "school", "provider", ()),
    ("eldar", "aze", "approver", ()),
)
CONTACTS = {"ivana", "boris", "leyla", "omar"}  # named to the other side
ENDED = {"eldar"}
UNJOINED = ("ines",)  # invited, with an account, and of no side yet
FIRST_NAME = 90_001
JOINED, LEFT = datetime(2026, 1, 5, 9, tzinfo=UTC), datetime(2026, 1, 20, 9, tzinfo=UTC)


def gather_sides() -> dict[str, Side]:
    """Two partners and two providers beside the organisation."""
    return {code: Side.objects.create(kind=kind, code=code, name=name) for code, (kind, name) in SIDES.items()}


def gather_cast(sides: dict[str, Side]) -> dict[str, Any]:
    """Each by name; who has two memberships is there once for each, as `tamara-aze` and `tamara-school`."""
    names = list(dict.fromkeys([name for name, *_rest in MEMBERS] + list(UNJOINED)))
    accounts = {}
    for number, name in enumerate(names, start=FIRST_NAME):
        word = f"zq{number}zq"
        accounts[name] = User.objects.create_user(
            name, email=f"{word}@example.org", password="a long password", first_name=name.title(), last_name=word
        )
    cast: dict[str, Any] = {name: accounts[name] for name in UNJOINED}
    for name, side, kind, desk in MEMBERS:
        twice = sum(other == name for other, *_rest in MEMBERS) > 1
        user = User.objects.get(pk=accounts[name].pk) if twice else accounts[name]
        user.acting = Membership.objects.create(
            user=user, side=sides[side], kind=kind, since=JOINED, contact=name in CONTACTS,
            ended_at=LEFT if name in ENDED else None,
        )  # fmt: skip
        user.acting.answers_for.set([sides[code] for code in desk])
        cast[f"{name}-{side}" if twice else name] = user
    return cast | {"public": AnonymousUser()}

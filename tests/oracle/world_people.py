"""Accounts with their memberships, and what belongs to one person alone."""

from datetime import timedelta
from hashlib import sha256

from django.utils.timezone import now

from comity.access.models import BreakGlass, Invitation, Membership, Token, TypedDraft
from comity.notices.models import Notice, Subscription
from comity.reporting.models import SavedQuestion
from tests.oracle.world import NOON, World

# whose calendar may be read without signing in, until the membership ends
FEEDS = ("ivana", "maria", "leyla", "omar", "pia", "tamara-aze", "eldar")


def secret_of(name: str) -> str:
    """What stands in an address, of the length that the product's own have."""
    return f"of-the-oracle-{name}".ljust(43, "x")


def people(world: World) -> None:
    """Every account of the cast and what it may be for whom; who acts on a record is told with the record."""
    accounts = {user.username: user for user in world.cast.values() if getattr(user, "pk", None)}
    for name, user in accounts.items():
        key = f"user-{name}"
        held = [
            {"side": one.side.code, "mkind": one.kind, "live": one.ended_at is None, "contact": one.contact,
             "desk": frozenset(one.answers_for.values_list("code", flat=True))}
            for one in Membership.objects.filter(user=user).select_related("side")
        ]  # fmt: skip
        world.facts[key] = {"kind": "User", "guarded": False, "up": (), "held": held, "through": set(), "state": ""}
        world.facts[key]["ref"] = str(user.key)
        world.records[key] = user
        world.canaries[user.last_name] = (key, "")
    for member in Membership.objects.select_related("user", "side"):
        key = f"member-{member.user.username}-{member.side.code}"
        world.records[key] = member
        world.facts[key] = {
            "kind": "Membership", "guarded": False, "up": (), "of": f"user-{member.user.username}", "state": "",
            "side": member.side.code, "live": member.ended_at is None, "contact": member.contact, "ref": member.ref,
            "mkind": member.kind, "desk": frozenset(member.answers_for.values_list("code", flat=True)),
        }  # fmt: skip


def own_things(world: World) -> None:
    """Invitations, break-glass, tokens, notices and what was typed: each is somebody's own, or of a side's members."""
    invitations(world)
    glass(world)
    for name in FEEDS:
        secret = secret_of(name)
        world.add(f"token-{name}", Token, membership=world.cast[name].acting, scope="calendar", made_at=NOON,
                  digest=sha256(secret.encode()).hexdigest(), expires_at=now() + timedelta(days=30),
                  told={"whose": name, "secret": secret})  # fmt: skip
    for name in ("ivana", "maria", "leyla", "rashid", "omar", "pia", "otto"):
        user = world.cast[name]
        key = f"typed-{name}"
        world.add(key, TypedDraft, user=user, side=user.acting.side, form="activity:new", told={"whose": name},
                  fields={"title": [world.word(key)], "note": [world.word(key)]})  # fmt: skip
        key = f"notice-{name}"
        world.add(key, Notice, receiver=user.acting, kind="tabled", record_kind="Programme", at=NOON,
                  record_ref=world.facts["aze-shared"]["ref"], facts={}, told={"whose": name})  # fmt: skip
        world.add(f"question-{name}", SavedQuestion, user.acting.side.code, by=user, told={"whose": name})
        world.add(f"told-{name}", Subscription, membership=user.acting, told={"whose": name})


def invitations(world: World) -> None:
    """One to each side that is still open, and one that was withdrawn."""
    for side, by, kind, end in (
        *(("aze", "leyla", "reader", ""), ("mda", "omar", "drafter", ""), ("org", "maria", "desk", "")),
        *(("academy", "maria", "provider", ""), ("aze", "leyla", "approver", "withdrawn")),
    ):
        key = f"invitation-{side}{'-' + end if end else ''}"
        world.add(
            key, Invitation, side=world.sides[side], kind=kind, mail=f"{world.word(key)}@example.org", at=NOON,
            digest=sha256(secret_of(key).encode()).hexdigest(), by=world.cast[by].acting, end=end,
            expires_at=now() + timedelta(days=3), ended_at=NOON if end else None,
            told={"side": side, "by": by, "secret": secret_of(key)},
        )  # fmt: skip


def glass(world: World) -> None:
    """Gloria reads what concerns Azerbaijan, by leave of Maria, for an hour; another was asked for and not opened."""
    began = now() - timedelta(minutes=5)
    operator = world.cast["gloria"]
    world.add("glass-open", BreakGlass, membership=operator.acting, partner=world.sides["aze"], asked_at=began,
              by=operator, allowed_by=world.cast["maria"], opens_at=began, ends_at=began + timedelta(hours=1),
              told={"partner": "aze", "whose": "gloria"})  # fmt: skip
    world.add("glass-asked", BreakGlass, membership=world.cast["otto"].acting, partner=world.sides["mda"],
              asked_at=began, by=world.cast["otto"], told={"partner": "mda", "whose": "otto"})  # fmt: skip

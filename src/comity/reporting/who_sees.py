"""What one person can see and do, and why: asked at the very doors and read from the very table of rights."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from comity.access.models import Audience, Guarded, Membership, User
from comity.access.policy import acting_of, may, reach_of, rule_of
from comity.access.queries import open_glass
from comity.access.reaching import Rule
from comity.access.rights import REACHES, WORDS, Reach, Right, grants_of, kind_words, kinds_with
from comity.catalogue.policy import activities_visible_to
from comity.programmes.policy import programmes_visible_to

LONGEST = 160  # signs of what is asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class RightTold:
    """One right of a membership: whether it has it, and the sentence why."""

    right: Right
    words: str
    held: bool
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """Whether the person sees one record, and the rule; `title` only where the one who asks may know the record."""

    seen: bool
    why: str
    title: str = ""


def rights_told(member: Membership) -> list[RightTold]:
    """Every right in the order of the alphabet."""
    grants = grants_of(member)
    return [
        RightTold(
            right=right, words=str(WORDS[right]), held=right in grants, why=why_held(member, right, grants.get(right))
        )
        for right in Right
    ]


def why_held(member: Membership, right: Right, reach: Reach | None) -> str:
    """Because of the kind of membership, over this; or because only others have it."""
    kind = member.get_kind_display()
    if reach is not None:
        return _("Held as %(kind)s: %(reach)s.") % {"kind": kind, "reach": REACHES[reach]}
    others = ", ".join(kind_words(one) for one in kinds_with(right))
    return _("Not held as %(kind)s; it belongs to: %(others)s.") % {"kind": kind, "others": others}


def reach_told(member: Membership) -> str:
    """The sides in reach, in one sentence."""
    reach = grants_of(member).get(Right.RECORD_READ)
    partners = ", ".join(sorted(str(one) for one in member.answers_for.all())) or _("no partner yet")
    told = {
        Reach.OWN: _("Reads what %(side)s keeps, what is shared with it by name or by both sides, and what is public."),
        Reach.ANSWERED_FOR: _("Reads what %(side)s keeps about %(partners)s and about nobody, and what is public."),
        Reach.ALL: _("Reads what %(side)s keeps about every partner, what partners have tabled, and what is public."),
        Reach.PUT_FORWARD: _("Reads what is public and what was put forward for release, and nothing else."),
        None: _("Reads what is public, and no content of any side."),
    }
    return str(told[reach]) % {"side": member.side, "partners": partners}


def as_member(member: Membership, at: datetime) -> User:
    """The person under this membership, as a visit of theirs would be now."""
    user = member.user
    member.glass = open_glass(member, at)
    user.acting = member
    return user


DOORS: tuple[Callable[[Any], QuerySet[Any]], ...] = (programmes_visible_to, activities_visible_to)


def named(door: Callable[[Any], QuerySet[Any]], user: User, asked: str) -> Guarded | None:
    """The record that is meant, as this user may know it: by its reference or its code."""
    record: Guarded | None = (
        door(user).filter(Q(ref=asked) | Q(code=asked)).select_related("owner", "about").order_by("pk").first()
    )
    return record


def check(asked: str, *, about: Membership, by: User, at: datetime) -> Checked | None:
    """Whether a person sees a programme or an entry of the catalogue. None: the one who asks knows of no such record.

    For an auditor, who knows references and no content, the answer is the person's own door alone: what is hidden and
    what never existed are one answer.
    """
    asked = asked.strip()[:LONGEST]
    person = as_member(about, at)
    by_reference = reach_of(by, Right.MEMBERSHIP_EXPLAIN) == Reach.REFERENCES
    for door in DOORS:
        record = named(door, person if by_reference else by, asked)
        if record is None:
            continue
        seen = door(person).filter(pk=record.pk).exists()
        why = why_seen(record, person) if seen else why_hidden(record, person)
        return Checked(seen=seen, why=why, title="" if by_reference else str(record))
    return Checked(seen=False, why=_("There is no such record for this person.")) if by_reference else None


def why_seen(record: Guarded, person: User) -> str:
    """The rule that opens it."""
    told = {
        Rule.PUBLIC: _("It is public."),
        Rule.OWN: _("It is kept by the person’s own side."),
        Rule.DESK: _("It is kept by the organisation, and the person’s desk answers for what it concerns."),
        Rule.BOTH: _("It is shared by both sides, and the person acts for one of them."),
        Rule.NAMED: _("The person’s side is named among those who may know it."),
        Rule.GLASS: _("Break-glass is open for the partner that it concerns."),
        None: _("A releasing authority knows every approved entry of the catalogue."),
    }
    return told[rule_of(record, person)]


def why_hidden(record: Guarded, person: User) -> str:
    """What keeps it from the person."""
    if not may(person, Right.RECORD_READ):
        kind = acting_of(person)
        return _("As %(kind)s one reads no content.") % {"kind": kind.get_kind_display() if kind else ""}
    if rule_of(record, person) is not None:
        return _("It is not approved yet, and the person’s side does not keep it.")
    told = {
        Audience.OWN: _("%(owner)s keeps it to itself, or the person’s desk does not answer for what it concerns."),
        Audience.BOTH: _("It is shared by %(owner)s and %(about)s; the person answers for neither."),
        Audience.NAMED: _("It is shown to named sides, and the person’s is not among them."),
        Audience.PUBLIC: _("It is public, but not approved."),
    }
    return told[Audience(record.audience)] % {"owner": record.owner, "about": record.about or "–"}

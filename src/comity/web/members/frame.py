"""What the pages on members have in common: their tabs, and records by their doors."""

from datetime import datetime

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from comity.access.models import BreakGlass, Membership
from comity.access.policy import glasses_visible_to, may, members_known_to
from comity.access.rights import Right
from comity.web.pieces import Act
from comity.web.requests import MemberRequest


def tabs(request: HttpRequest) -> list[Act]:
    """The pages of this area that the visitor may open."""
    pages = (
        (Right.MEMBERSHIP_LIST, _("Members"), "members"),
        (Right.BREAK_GLASS_READ, _("Break-glass"), "break-glasses"),
        (Right.JOURNAL_READ, _("Journal"), "whole-journal"),
        (Right.JOURNAL_READ, _("Rights of people"), "members-audited"),
        (Right.JOURNAL_VERIFY, _("Verification"), "journal-verification"),
        (Right.ACCOUNT_CLOSE, _("Accounts"), "accounts"),
        (Right.FEED_KEEP, _("Calendar feed"), "feeds"),
    )
    return [
        Act(words=words, address=reverse(name), current=request.path == reverse(name))
        for right, words, name in pages
        if may(request.user, right)
    ]


def crumbs(*words: str, within: str = "") -> list[Act]:
    """The way here; `within` is the address of the first of these words, when there are two."""
    ways = [*([within] if len(words) > 1 else []), ""]
    return [
        Act(words=_("Members"), address=reverse("members")),
        *(Act(words=one, address=way) for one, way in zip(words, ways, strict=True)),
    ]


def member_or_404(request: MemberRequest, ref: str) -> Membership:
    """A membership that the visitor may know."""
    return get_object_or_404(members_known_to(request.user), ref=ref)


def glass_or_404(request: MemberRequest, ref: str) -> BreakGlass:
    """A reading by break-glass that the visitor may know."""
    return get_object_or_404(glasses_visible_to(request.user), ref=ref)


def name_of(member: Membership) -> str:
    """A member by name; who gave none, by the name of the account."""
    return member.user.get_full_name() or member.user.username


def moment(at: datetime | None) -> str:
    """A moment as people read it, with its zone; nothing for none."""
    return "" if at is None else date_format(localtime(at), "j F Y, H:i e")


def day(at: datetime | None) -> str:
    """The day of a moment."""
    return "" if at is None else date_format(localtime(at), "j F Y")

"""The page of news: what was told to a member, newest first, as far as they may know of it now."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, QuerySet, Window

from comity.access.models import User
from comity.common.paging import page_of
from comity.delivery.records import seen_by
from comity.delivery.render import Told, told_to
from comity.notices.models import Notice
from comity.notices.policy import notices_visible_to
from comity.notices.states import NoticeKind

ORDER = ("-at", "-id")


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One page of news; the marks lead to the pages around it."""

    told: Sequence[Told]
    following: str = ""
    previous: str = ""


def news_of(user: User) -> QuerySet[Notice]:
    """What was told to this member, of records that they may know of now; counted, it counts nothing hidden."""
    return notices_visible_to(user).filter(seen_by(user))


def unread_of(user: User) -> QuerySet[Notice]:
    """The same, as far as it is not read."""
    return news_of(user).filter(read_at=None)


def news_page(user: User, mark: str = "") -> News:
    """A page of the list, by key."""
    page = page_of(news_of(user), ORDER, mark)
    return News(told=told_to(user, page.rows), following=page.following, previous=page.previous)


def newest_unread(user: User, most: int) -> tuple[list[Told], int]:
    """The newest of what is not read, and how much that is in all: two questions, whatever it tells of.

    Without what is due or late: where this is asked for, that stands by itself.
    """
    told = unread_of(user).exclude(kind__in=[NoticeKind.DUE_SOON, NoticeKind.LATE])
    counted = told.annotate(in_all=Window(Count("pk"))).order_by(*ORDER)
    notices = list(counted[:most])
    return (told_to(user, notices), notices[0].in_all) if notices else ([], 0)

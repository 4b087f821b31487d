"""Stretches of days held against each other: whether two meet, and what a word of beginning or ending does to one."""

from datetime import timedelta

from comity_capture.draft import Period

LONGEST_VISIT = timedelta(days=10)
LONGEST_COURSE = timedelta(days=35)


def meet(first: Period, second: Period) -> bool:
    """Whether two stretches share a day; an open one may."""
    if not (first.start and first.end and second.start and second.end):
        return True
    return first.start <= second.end and second.start <= first.end


def holds(old: Period | None, new: Period) -> bool:
    """A first date, or one that holds the old one within it."""
    if old is None or old.start is None or old.end is None:
        return True
    return bool(new.start and new.end and new.start <= old.start and new.end >= old.end)


def ends_later(begun: Period | None, edge: str, ended: Period | None, longest: timedelta = LONGEST_VISIT) -> bool:
    """Whether someone leaves some days after a visit began."""
    if edge != "ends" or not (begun and ended and begun.start and ended.end):
        return False
    return timedelta(0) < ended.end - begun.start <= longest


def began_before(ended: Period | None, edges: tuple[str, str], begun: Period | None, longest: timedelta) -> bool:
    """Whether what ended on a day is said to have begun some days before."""
    if edges != ("ends", "starts") or not (ended and begun and ended.end and begun.start and ended.start == ended.end):
        return False
    return timedelta(0) < ended.end - begun.start <= longest

"""The calendar of one membership: the dated sessions of the programmes it sees, through the same doors as its pages."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from comity.access.marking import Reach, label_for, label_of, ladder, raised_by
from comity.access.models import Audience, User
from comity.access.policy import acts_for
from comity.catalogue.policy import activities_visible_to
from comity.formats.ics import Event, write_calendar
from comity.programmes.models import Line
from comity.programmes.policy import lines_visible_to
from comity.programmes.states import LineState

MOST = 2000


def calendar_of(user: User, on: date) -> bytes:
    """Sessions from this day on, the next first; what the member may not know is not there, nor named."""
    coming = lines_visible_to(user).filter(state=LineState.PLANNED, ends__gte=on)
    told = coming.annotate(activity_known=Exists(activities_visible_to(user).filter(pk=OuterRef("activity"))))
    found = told.select_related("activity", "programme__partner").order_by("starts", "ref")[:MOST]
    lines = [one for one in found if goes_to(user, one)]
    return write_calendar([event_of(one) for one in lines], name=_("Sessions"), description=marking_line(lines))


def event_of(line: Line) -> Event:
    """A line as an entry of a calendar, known by its public reference."""
    known = vars(line)["activity_known"]
    told = [f"{line.programme.title}, {line.programme.partner.name}", marking_line([line])]
    return Event(
        uid=f"{line.ref}@comity",
        starts=line.starts,
        ends=line.ends,
        summary=line.activity.title if known else _("A session"),
        description="\n".join(told),
        stamped=line.updated_at,
        public=line.audience == Audience.PUBLIC,
    )


def goes_to(user: User, line: Line) -> bool:
    """Whether a line may leave the screen for a calendar of the member's side, by its marking."""
    side = acts_for(user)
    if side is None or side.pk == line.owner_id:
        return side is not None
    return not raised_by([label_for(line)], Reach.SIDES, [side.code])


def marking_line(lines: Iterable[Line]) -> str:
    """The highest marking of what stands there, as every file carries it."""
    codes = [one.marking for one in lines]
    return _("Marking: %(marking)s") % {"marking": label_of(ladder().highest(codes))} if codes else ""

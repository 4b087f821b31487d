"""Activities and sessions out: the columns of the templates, so that a table that was downloaded imports again."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from comity.access.models import Visitor
from comity.catalogue.actions.entries import number_of
from comity.catalogue.families import family_of
from comity.catalogue.models import Activity, ActivityQuerySet
from comity.catalogue.policy import activities_visible_to, sees_seats, sessions_visible_to
from comity.catalogue.queries import area_known
from comity.exchange.sheets.activities import Activities
from comity.exchange.sheets.sessions import Sessions
from comity.exchange.sheets.shapes import ColumnOf, said
from comity.formats.sheets import Cell, Column
from comity.partners.policy import providers_visible_to

SEATS = frozenset({"seats_min", "seats_max"})
Table = tuple[list[Column], list[list[Cell]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Keys of what the reader may know beside the rows themselves."""

    activities: frozenset[int]
    providers: frozenset[int]


def shown_columns(columns: Iterable[ColumnOf], user: Visitor) -> list[ColumnOf]:
    """The columns this visitor may read."""
    return [one for one in columns if one.name not in SEATS or sees_seats(user)]


def heads(names: list[str], columns: list[ColumnOf]) -> list[Column]:
    """Our own columns, then those of the template."""
    own = [Column(name=name, width=16) for name in names]
    return [*own, *(Column(name=one.name, kind="date" if one.is_day else "text", width=one.width) for one in columns)]


def activity_table(activities: ActivityQuerySet, user: Visitor) -> Table:
    """Activities as rows; `family_label` says in words how an entry is known."""
    columns = shown_columns(Activities.columns, user)
    known = Known(
        activities=frozenset(activities_visible_to(user).values_list("pk", flat=True)),
        providers=frozenset(providers_visible_to(user).values_list("pk", flat=True)),
    )
    rows = activities.select_related("provider").prefetch_related("identifiers", "needs__before", area_known(user))
    cells = []
    for activity in rows:
        own: list[Cell] = [activity.ref, str(activity.version), activity.state, family_of(activity.family).label]
        cells.append([*own, *(activity_cell(activity, one, known) for one in columns)])
    return heads(["comity_id", "version", "state", "family_label"], columns), cells


def activity_cell(activity: Activity, column: ColumnOf, known: Known) -> Cell:
    """One cell; what must come before is told only where the reader may know it."""
    if column.field:
        return column.write(getattr(activity, column.field)) or None
    special: dict[str, Any] = {
        "identifiers": lambda: ";".join(sorted(str(number_of(one)) for one in activity.identifiers.all())),
        "provider_id": lambda: (
            activity.provider.code if activity.provider and activity.provider_id in known.providers else ""
        ),
        "provider": lambda: activity.provider_name,
        "area": lambda: activity.area.code if activity.area else "",
        "prerequisites": lambda: ";".join(prerequisites(activity, known)),
    }
    return special[column.name]() or None


def prerequisites(activity: Activity, known: Known) -> list[str]:
    """Codes of what must come before, then the words."""
    codes = sorted(one.before.code for one in activity.needs.all() if one.before_id in known.activities)
    return [*codes, *(part.strip() for part in activity.prerequisites.split(";") if part.strip())]


def session_table(activities: ActivityQuerySet, user: Visitor) -> Table:
    """Sessions of these activities as rows."""
    columns = shown_columns(Sessions.columns, user)
    rows = sessions_visible_to(user).filter(activity__in=activities.values("pk")).select_related("activity")
    cells = []
    for session in rows.order_by("starts", "code"):
        own: list[Cell] = [session.ref, str(session.version), session.state]
        special = {"activity": session.activity.ref}
        cells.append(
            [
                *own,
                *(
                    getattr(session, one.field)
                    if one.is_day
                    else said(getattr(session, one.field))
                    if one.field
                    else special.get(one.name)
                    for one in columns
                ),
            ]
        )
    return heads(["comity_id", "version", "state"], columns), cells

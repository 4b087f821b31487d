"""Activities on offer as rows of a catalogue: the same cells as the columns of a file, read by the same reader."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Prefetch, Q, QuerySet, prefetch_related_objects

from comity.access.models import Audience, Side, User
from comity.catalogue.models import Activity, Precedence, Session
from comity.catalogue.policy import activities_visible_to, areas_visible_to, sessions_visible_to
from comity.catalogue.states import ActivityState, SessionState
from comity.common.money import minor_units
from comity.common.sourced import Basis
from comity.drafting.catalogue.entries import BASIS_SUFFIX, COLUMNS, ORIGIN
from comity.formats.sheets import Row, Table
from comity.partners.models import Partner

TO_COME = (SessionState.PLANNED, SessionState.OPEN)
FROM_UNMAPPED = ("people", "cost", "funding", "at_most", "advances")  # cells of a file that no field holds
STATED = {
    Basis.FACT: "stated",
    Basis.DERIVED: "derived",
    Basis.ILLUSTRATIVE: "illustrative",
    Basis.OWN: "stated here",
}
FIRST_ROW = 2
Days = tuple[date, date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """What is on offer to one partner, as records: activities, their sessions to come, and their order."""

    activities: tuple[Activity, ...]
    sessions: Mapping[int, tuple[Session, ...]]
    orders: tuple[Precedence, ...]


def offered_to(user: User, partner: Partner) -> QuerySet[Activity]:
    """Approved activities that this user may know of and that are open to this partner."""
    side = partner.side
    seen = activities_visible_to(user).filter(state=ActivityState.APPROVED)
    named = Q(audience=Audience.NAMED, pk__in=named_for(seen, side))
    both = Q(audience=Audience.BOTH) & (Q(about=side) | Q(owner=side))
    own = Q(owner=side)
    reached = seen.filter(Q(audience=Audience.PUBLIC) | named | both | own)
    for_groups = seen.filter(offered_groups__isnull=False).values("pk")
    for_its_groups = seen.filter(offered_groups__in=partner.groups.values("pk")).values("pk")
    return reached.filter(~Q(pk__in=for_groups) | Q(pk__in=for_its_groups) | named | own)


def named_for(seen: QuerySet[Activity], side: Side) -> QuerySet[Any]:
    """Keys of activities whose named list holds the side."""
    return seen.filter(named=side).values("pk")


def offers_to(user: User, partner: Partner, starts: date, ends: date) -> Offers:
    """Everything on offer between two days."""
    areas = Prefetch("area", queryset=areas_visible_to(user).select_related("wider"))
    activities = tuple(offered_to(user, partner).select_related("provider").prefetch_related(areas).order_by("code"))
    keys = [activity.pk for activity in activities]
    open_now = sessions_visible_to(user).filter(
        state__in=TO_COME, starts__gte=starts, starts__lte=ends, activity__in=keys
    )
    sessions: dict[int, list[Session]] = {}
    for session in open_now.order_by("starts", "code"):
        sessions.setdefault(session.activity_id, []).append(session)
    orders = orders_between(activities)
    return Offers(activities=activities, sessions={key: tuple(found) for key, found in sessions.items()}, orders=orders)


def orders_between(activities: Iterable[Activity]) -> tuple[Precedence, ...]:
    """The order of the activities among themselves."""
    known = {activity.pk: activity for activity in activities}
    prefetch_related_objects(list(known.values()), "needs")
    found = [order for activity in known.values() for order in activity.needs.all() if order.before_id in known]
    return tuple(sorted(found, key=lambda order: (known[order.before_id].code, known[order.after_id].code)))


def table_of(offers: Offers, currency: str, moved: Mapping[str, str], *, levels: bool) -> Table:
    """The activities as a table that the reader of catalogues takes; row numbers count from the first activity.

    Where the copy names no `levels` of clearance, a clearance is an open question and is not told.
    """
    unsaid = {} if levels else {"clearance": ""}
    columns = (*COLUMNS, ORIGIN, *(f"{name}{BASIS_SUFFIX}" for name in COLUMNS))
    rows = tuple(
        Row(
            number=number,
            cells=dict.fromkeys(columns, "")
            | cells_of(activity, offers.sessions.get(activity.pk, ()), currency, moved)
            | unsaid,
        )
        for number, activity in enumerate(offers.activities, start=FIRST_ROW)
    )
    return Table(columns=columns, rows=rows)


def cells_of(
    activity: Activity,
    sessions: tuple[Session, ...],
    currency: str,
    moved: Mapping[str, str],
) -> dict[str, str]:
    """One activity in cells; what is not stated is empty."""
    theme, area = classed(activity)
    fee = activity.fee_minor if activity.currency in ("", currency) else None
    cells = {
        "id": activity.code,
        "title": activity.title,
        "kind": activity.kind,
        "theme": theme,
        "area": area,
        "provider": activity.provider.name if activity.provider else activity.provider_name,
        "country": activity.country,
        "delivery": activity.delivery,
        "duration_days": str(activity.duration_days or ""),
        "fee": "" if fee is None else in_units(fee, currency),
        "runs_per_year": "" if activity.runs_per_year is None else f"{activity.runs_per_year.normalize():f}",
        "periodicity": activity.periodicity,
        "observed_from": activity.observed_from,
        "seats": str(activity.seats_max or ""),
        "language_profile": activity.language_profile,
        "ranks": activity.ranks,
        "civilian": "" if activity.civilian is None else str(activity.civilian).lower(),
        "clearance": activity.clearance,
        "releasable_to": activity.releasable_to,
        "open_to": activity.open_to,
        "source_url": activity.source_url,
        "source_as_of": activity.source_as_of,
        ORIGIN: activity.family,
    }
    cells |= {name: str(activity.unmapped.get(name) or "") for name in FROM_UNMAPPED}
    days = days_of(activity.code, sessions, moved)
    cells["sessions"] = ";".join(f"{starts}..{ends}" for starts, ends in days)
    return cells | basis_cells(activity, cells, sessions)


def classed(activity: Activity) -> tuple[str, str]:
    """Theme and area: the narrower and the wider class."""
    own = activity.area.code if activity.area else ""
    wider = activity.area.wider.code if activity.area and activity.area.wider else own
    return str(activity.unmapped.get("theme") or own), str(activity.unmapped.get("area") or wider)


def in_units(minor: int, currency: str) -> str:
    """An amount as people write it."""
    unit = minor_units(currency)
    whole, rest = divmod(minor, unit)
    return f"{whole}.{rest:0{len(str(unit)) - 1}}" if rest else str(whole)


def days_of(code: str, sessions: Iterable[Session], moved: Mapping[str, str]) -> tuple[Days, ...]:
    """First and last days, each first day once; a session that this copy moved stands on its new days."""
    found: dict[date, Days] = {}
    for session in sessions:
        starts, ends = moved_days(code, session.starts, session.ends, moved)
        found.setdefault(starts, (starts, ends))
    return tuple(found[starts] for starts in sorted(found))


def moved_days(code: str, starts: date, ends: date, moved: Mapping[str, str]) -> Days:
    """The days of a session in this copy: those it was moved to, as long as before."""
    to = moved.get(session_id(code, starts))
    if to is None:
        return starts, ends
    first = date.fromisoformat(to)
    return first, first + (ends - starts)


def called_off(user: User, sessions: Iterable[str], moved: Mapping[str, str]) -> frozenset[str]:
    """Those of these sessions, by their ids, that the catalogue says are cancelled."""
    asked = frozenset(sessions)
    codes = {name[: -len("-2027-01-31")] for name in asked}
    off = sessions_visible_to(user).filter(state=SessionState.CANCELLED, activity__code__in=codes)
    days = off.values_list("activity__code", "starts", "ends")
    return asked & {session_id(code, moved_days(code, starts, ends, moved)[0]) for code, starts, ends in days}


def session_id(code: str, starts: date) -> str:
    """What the engine calls the session of an activity that begins on this day."""
    return f"{code}-{starts}"


def basis_cells(activity: Activity, cells: Mapping[str, str], sessions: Iterable[Session]) -> dict[str, str]:
    """How each stated cell is known, where the record says more than its family does."""
    usual = "" if activity.basis == Basis.FACT else STATED.get(Basis(activity.basis), "")
    found = {
        f"{name}{BASIS_SUFFIX}": str(said_of(activity, name) or usual)
        for name, cell in cells.items()
        if cell and name in COLUMNS
    }
    made = [session for session in sessions if session.basis == Basis.ILLUSTRATIVE]
    if made:
        found[f"sessions{BASIS_SUFFIX}"] = str(made[0].basis_of.get("starts") or MADE_BY_RULE)
    return found


def said_of(activity: Activity, name: str) -> object:
    """What the record says of how one field is known."""
    return activity.basis_of.get(name) or activity.basis_of.get(FIELDS.get(name, name))


MADE_BY_RULE = "illustrative: dates made by stated rules"
FIELDS = {"fee": "fee_minor", "seats": "seats_max", "theme": "area"}

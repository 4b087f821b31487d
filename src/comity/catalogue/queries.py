"""Pictures over the catalogue: a narrowed list, its facets, what stands around one entry."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import (
    Case,
    CharField,
    Count,
    Exists,
    F,
    Min,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Cast, Concat, ExtractYear

from comity.access.models import Audience, Side, Visitor
from comity.access.policy import keys_of
from comity.catalogue.families import hidden_families
from comity.catalogue.models import Activity, ActivityQuerySet, Identifier, Precedence, Session
from comity.catalogue.policy import activities_visible_to, areas_visible_to, sees_offers, sessions_of_known
from comity.catalogue.states import SessionState
from comity.common.fulltext import matching
from comity.partners.policy import providers_visible_to

APART = "\x1f"  # between the parts of a facet's value: a sign that no name holds
PLAIN = {
    "kind": "kind",
    "provider": "provider_name",
    "language": "language_profile",
    "delivery": "delivery",
    "country": "country",
    "family": "family",
    "state": "state",
}
QUARTER_MONTHS = 3
SORTS = {
    "title": ("title", "id"),
    "-title": ("-title", "-id"),
    "provider": ("provider_name", "title", "id"),
    "-provider": ("-provider_name", "-title", "-id"),
    "code": ("code", "id"),
    "-code": ("-code", "-id"),
    "kind": ("kind", "title", "id"),
    "-kind": ("-kind", "-title", "-id"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """What a list is narrowed by: words, and chosen values by facet."""

    words: str = ""
    chosen: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def without(self, name: str) -> "Narrowing":
        """The same without one facet: what that facet counts on."""
        return Narrowing(
            words=self.words, chosen={other: values for other, values in self.chosen.items() if other != name}
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One value of a facet: what the address holds, its words, how many entries have it, and what it lies in."""

    value: str
    words: str
    count: int
    within: str = ""


def narrowed(user: Visitor, narrowing: Narrowing, *, all_families: bool = False) -> ActivityQuerySet:
    """The entries this visitor may know that fit; families that are derived stay out until asked for."""
    rows = activities_visible_to(user)
    if narrowing.words.strip():
        rows = rows.filter(holding(narrowing.words))
    chosen = narrowing.chosen
    for name, column in PLAIN.items():
        if values := chosen.get(name):
            rows = rows.filter(**{f"{column}__in": ["" if value == "-" else value for value in values]})
    if not chosen.get("family") and not all_families:
        rows = rows.exclude(family__in=hidden_families())
    if areas := chosen.get("area"):
        seen = areas_visible_to(user)
        known = seen.filter(Q(code__in=areas) | Q(wider__in=seen.filter(code__in=areas)))
        rows = rows.filter(area__in=known.values("pk"))
    if when := chosen.get("when"):
        days = Q()
        for period in when:
            days |= in_period(period)
        rows = rows.filter(pk__in=sessions_of_known(user).filter(days).values("activity_id"))
    if sides := chosen.get("offered"):
        rows = rows.filter(offered_to(sides)) if sees_offers(user) else rows
    return rows


def holding(words: str) -> Q:
    """Entries that hold the words, or have the number."""
    asked = words.strip()
    by_number = Identifier.objects.filter(value__istartswith=asked).values("activity_id")
    return matching(Activity._meta.db_table, asked) | Q(pk__in=by_number) | Q(code__iexact=asked)


def in_period(period: str) -> Q:
    """Sessions that begin in a year, 2027, or in a quarter, 2027Q2. What is neither matches nothing."""
    year, _, quarter = period.partition("Q")
    if not (year.isascii() and year.isdigit() and len(year) == 4 and int(year) > 1):
        return Q(pk__in=[])
    rows = Q(starts__year=int(year))
    if quarter in {"1", "2", "3", "4"}:
        first = (int(quarter) - 1) * QUARTER_MONTHS + 1
        rows &= Q(starts__month__gte=first, starts__month__lte=first + QUARTER_MONTHS - 1)
    return rows


def offered_to(sides: Sequence[str]) -> Q:
    """Entries open to one of these sides; "everyone" and "nobody" are answers too."""
    rows = Q(audience=Audience.NAMED, named__code__in=sides)
    if "everyone" in sides:
        rows |= Q(audience=Audience.PUBLIC)
    if "nobody" in sides:
        rows |= Q(audience__in=[Audience.OWN, Audience.BOTH])
    return Q(pk__in=Activity.objects.filter(rows).values("pk"))


def with_provider_known(rows: ActivityQuerySet, user: Visitor) -> ActivityQuerySet:
    """Each entry with whether this visitor may know its provider's own page."""
    return rows.annotate(provider_known=Exists(providers_visible_to(user).filter(pk=OuterRef("provider"))))


def with_next_session(rows: ActivityQuerySet, user: Visitor, today: date) -> ActivityQuerySet:
    """Each entry with the first day of the next run that this visitor may know."""
    coming = sessions_of_known(user).filter(activity=OuterRef("pk"), starts__gte=today)
    first = coming.exclude(state=SessionState.CANCELLED).order_by().values("activity").annotate(first=Min("starts"))
    return (
        rows.annotate(next_starts=Subquery(first.values("first")))
        .select_related("provider")
        .prefetch_related(area_known(user))
    )


def area_known(user: Visitor) -> "Prefetch[Any]":
    """The area of an entry, for who may know it; an area that may not be known is none."""
    return Prefetch("area", queryset=areas_visible_to(user))


def facet_counts(user: Visitor, narrowing: Narrowing) -> dict[str, list[Counted]]:
    """Every facet of the list, counted on what this visitor may know; `total` counts the list itself.

    A facet is counted without its own choice, so that its other values can be added.
    """
    alone = [name for name in PLAIN if narrowing.chosen.get(name) or name == "family"]
    shared = [name for name in PLAIN if name not in alone]
    counted: dict[str, list[Counted]] = {}
    for name, value, count in [*tallies(narrowed(user, narrowing), shared), *further(user, narrowing, alone)]:
        words, *rest = value.split(APART)
        label = rest[0] if rest else words
        within = APART.join(rest[1:3]) if len(rest) > 1 and rest[1] else ""
        counted.setdefault(name, []).append(Counted(value=words, words=label, count=count, within=within))
    return {name: sorted(values, key=lambda one: (-one.count, one.words)) for name, values in counted.items()}


def tallies(rows: ActivityQuerySet, names: Sequence[str]) -> list[tuple[str, str, int]]:
    """How many rows have each value of some columns, and how many there are: one pass over the rows, in SQL."""
    columns = [PLAIN[name] for name in names]
    try:
        base, params = rows.order_by().values_list("id", *columns).query.sql_with_params()
    except EmptyResultSet:
        return []
    quoted = [connection.ops.quote_name(column) for column in columns]
    counts = [
        f"SELECT '{name}', {column}, COUNT(*) FROM base GROUP BY {column}"  # noqa: S608  # nosec B608 - names of ours
        for name, column in zip(names, quoted, strict=True)
    ]
    parts = " UNION ALL ".join(["SELECT 'total', '', COUNT(*) FROM base", *counts])
    with connection.cursor() as cursor:
        sql = f"WITH base({', '.join(['id', *quoted])}) AS MATERIALIZED ({base}) {parts}"
        cursor.execute(sql, params)
        return [(name, value, count) for name, value, count in cursor.fetchall() if count]


def further(user: Visitor, narrowing: Narrowing, alone: Sequence[str]) -> QuerySet[Any]:
    """The facets that count on rows of their own: chosen ones, areas, years, whom entries are offered to."""
    parts = []
    for name in alone:
        rows = narrowed(user, narrowing.without(name), all_families=name == "family")
        parts.append(tally(rows, name, F(PLAIN[name])))
    areas = narrowed(user, narrowing.without("area")).filter(area__in=keys_of(areas_visible_to, user))
    wider = areas_visible_to(user).filter(pk=OuterRef("area__wider"))
    areas = areas.annotate(wider_code=Subquery(wider.values("code")), wider_name=Subquery(wider.values("name")))
    parts.append(tally(areas, "area", joined("area__code", "area__name", "wider_code", "wider_name")))
    runs = sessions_of_known(user).filter(activity__in=narrowed(user, narrowing.without("when")).values("pk"))
    parts.append(tally(runs, "when", Cast(ExtractYear("starts"), CharField()), distinct="activity"))
    if sees_offers(user):
        rows = narrowed(user, narrowing.without("offered"))
        listed = rows.filter(audience=Audience.NAMED, named__kind=Side.Kind.PARTNER)
        parts.append(tally(listed, "offered", joined("named__code", "named__name")))
        parts.append(tally(rows.exclude(audience=Audience.NAMED), "reach", F("audience")))
    return parts[0].union(*parts[1:], all=True)


def joined(*names: str) -> Concat:
    """Several columns as one text, apart by a sign that no name holds; Django reads an absent one as empty."""
    parts: list[Any] = []
    for name in names:
        parts += [F(name), Value(APART)]
    return Concat(*parts[:-1], output_field=CharField())


def tally(rows: QuerySet[Any], name: str, value: Any, distinct: str = "") -> QuerySet[Any]:
    """How many rows have each value, under the facet's name."""
    count = Count(distinct, distinct=True) if distinct else Count("pk")
    told = rows.order_by().annotate(facet=Value(name, output_field=CharField()), told=value)
    counted: QuerySet[Any] = told.values("facet", "told").annotate(n=count).values_list("facet", "told", "n")
    return counted


@dataclass(frozen=True, slots=True)
class Told:
    """A number of an entry with the days between which it holds, or a side of its list with its code."""

    what: str
    name: str
    value: str
    valid_from: str | None
    valid_to: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What stands around one entry, each through its door; `named` are the sides of its list, for who may know them."""

    numbers: list[Told]
    named: list[Told]
    sessions: list[Session]
    before: list[Precedence]
    after: list[Precedence]


def around(activity: Activity, user: Visitor) -> Around:
    """Sessions, what must come before, and what this one opens; what the visitor may not know is absent."""
    other = Case(When(after=activity, then="before"), default="after")
    orders = Precedence.objects.filter(Q(after=activity) | Q(before=activity)).annotate(other=other)
    orders = orders.filter(Exists(activities_visible_to(user).filter(pk=OuterRef("other"))))
    told = list(orders.select_related("before", "after").order_by("before__title", "after__title"))
    sessions = sessions_of_known(user).filter(activity=activity).select_related("activity").order_by("starts", "code")
    tied = told_of(activity, sees_offers(user))
    return Around(
        numbers=[one for one in tied if one.what == "number"],
        named=[one for one in tied if one.what == "side"],
        sessions=list(sessions),
        before=[order for order in told if order.after_id == activity.pk],
        after=[order for order in told if order.before_id == activity.pk],
    )


def told_of(activity: Activity, with_sides: bool) -> list[Told]:
    """Numbers, and the sides of the list for who may know them, in one query and in the order of their names."""
    text = CharField()
    numbers = Identifier.objects.filter(activity=activity).order_by()
    rows = numbers.values_list(
        Value("number", output_field=text), "scheme", "value", Cast("valid_from", text), Cast("valid_to", text)
    )
    if with_sides:
        nothing = Cast(Value(None), text)
        sides = activity.named.order_by()
        rows = rows.union(
            sides.values_list(Value("side", output_field=text), "name", "code", nothing, nothing), all=True
        )
    return sorted((Told(*row) for row in rows), key=lambda one: (one.name, one.value))


def compared(user: Visitor, refs: Sequence[str]) -> list[Activity]:
    """Two to four entries beside each other, in the order asked for."""
    found = {
        one.ref: one
        for one in activities_visible_to(user)
        .filter(ref__in=refs)
        .select_related("provider")
        .prefetch_related(area_known(user))
    }
    return [found[ref] for ref in dict.fromkeys(refs) if ref in found][:4]

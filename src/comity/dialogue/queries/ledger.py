"""The ledger of promises: what was promised by whom to whom, and what became of it on a day."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.db.models import Case, Count, F, OuterRef, Prefetch, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce, ExtractYear, JSONObject

from comity.access.marking import Marked
from comity.access.models import Release, Side, Visitor
from comity.access.policy import acts_for, releases_visible_to
from comity.catalogue.models import Session
from comity.catalogue.policy import activities_visible_to, sessions_visible_to
from comity.catalogue.states import WAS_HELD
from comity.dialogue.models import Claim, Commitment, Evidence, ReadOut
from comity.dialogue.policy import (
    claims_visible_to,
    commitments_visible_to,
    events_visible_to,
    evidence_visible_to,
    read_outs_visible_to,
    topics_visible_to,
)
from comity.dialogue.queries.standing import days_late, standing_on
from comity.dialogue.states import Standing
from comity.partners.models import Holding
from comity.partners.policy import holdings_visible_to
from comity.programmes.known_dates import first_day
from comity.programmes.models import Node
from comity.programmes.policy import lines_visible_to, nodes_visible_to

OURS, THEIRS = "ours", "theirs"
# what a commitment is linked to: the field, the door, and of the other record the reference of its page and its name,
# which is marked as what it is the name of
LINKED: tuple[tuple[str, Any, str, str], ...] = (
    ("event", events_visible_to, "ref", "title"),
    ("goal", nodes_visible_to, "ref", "title"),
    ("line", lines_visible_to, "programme__ref", "programme__title"),
    ("activity", activities_visible_to, "ref", "title"),
    ("appointment", holdings_visible_to, "post__ref", "post__title"),
)

# what shows that a promise was kept: the field, the door, and the field that names it
SHOWING: tuple[tuple[str, Any, str], ...] = (
    ("read_out", read_outs_visible_to, "title"),
    ("session", sessions_visible_to, "activity__title"),
    ("snapshot", releases_visible_to, "title"),
    ("appointment", holdings_visible_to, "post__title"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """By what the ledger is narrowed; nothing narrows nothing."""

    partner: str = ""
    way: str = ""
    standing: str = ""
    weight: str = ""
    topic: str = ""
    year: str = ""
    event: str = ""
    goal: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """Another record a commitment names, as far as the reader may open it; `ref` is of its page.

    Its title is marked as the record is: whatever shows the title is marked no lower.
    """

    kind: str
    ref: str
    title: str
    marking: str
    releasable: Sequence[str]

    def __str__(self) -> str:
        return self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One line of the ledger: how the promise stands, who owes it, where it was said, what shows that it was kept.

    `lead`, who answers for it, is told to the side alone that wrote it down.
    """

    commitment: Commitment
    standing: Standing
    late: int
    ours: bool
    theirs: bool
    lead: str
    links: Sequence[Linked]
    claims: Sequence[Claim]
    evidence: Sequence[Evidence]

    def parts(self, *kinds: str) -> list[Marked]:
        """The records whose words it holds, each with a marking of its own: with the links of these kinds."""
        linked = [one for one in self.links if one.kind in kinds]
        return [self.commitment, *self.evidence, *(claim.read_out for claim in self.claims), *linked]

    @property
    def shown_by(self) -> list[Linked]:
        """The records that its evidence leads to."""
        return [one for row in self.evidence for one in named_in(row, (name for name, *_rest in SHOWING))]

    def link(self, kind: str) -> Linked | None:
        """What it is linked to, of one kind."""
        return next((one for one in self.links if one.kind == kind), None)


def ledger(user: Visitor, wanted: Wanted, today: date) -> "QuerySet[Any]":
    """The commitments that this reader may know, narrowed: late ones first, those without a day last."""
    found = standing_on(commitments_visible_to(user), user, today)
    found = of_side(found, user, wanted)
    if wanted.standing:
        found = found.filter(standing=wanted.standing)
    if wanted.weight:
        found = found.filter(weight=wanted.weight)
    if wanted.topic:
        found = found.filter(topics__in=topics_visible_to(user).filter(code=wanted.topic))
    if wanted.year:
        found = found.filter(said_on__startswith=wanted.year)
    if wanted.event:
        of_visit = Q(ref=wanted.event) | Q(part_of__ref=wanted.event)  # a visit promises what its meetings do
        found = found.filter(event__in=events_visible_to(user).filter(of_visit))
    if wanted.goal:
        goals = nodes_visible_to(user).filter(ref=wanted.goal).values("pk")
        lines = lines_visible_to(user).filter(node__in=goals).values("pk")
        found = found.filter(Q(goal__in=goals) | Q(line__in=lines))
    if wanted.words:
        found = found.filter(Q(title__icontains=wanted.words) | Q(words__icontains=wanted.words))
    return found.select_related("giver", "receiver", "owner", "about")


def of_side(found: "QuerySet[Any]", user: Visitor, wanted: Wanted) -> "QuerySet[Any]":
    """Those with one partner, and those that one side owes."""
    if wanted.partner:
        found = found.filter(Q(giver__code=wanted.partner) | Q(receiver__code=wanted.partner))
    side = acts_for(user)
    if wanted.way == OURS and side is not None:
        found = found.filter(Q(giver=side) | Q(mutual=True, receiver=side))
    if wanted.way == THEIRS and side is not None:
        found = found.filter(Q(receiver=side) | Q(mutual=True, giver=side))
    return found


def promises(found: "QuerySet[Any]", user: Visitor, today: date) -> list[Promise]:
    """The lines of the ledger with all that stands around them, in three questions however many there are."""
    asked = {
        f"{name}_told": naming(door(user).filter(pk=OuterRef(f"{name}_id")), page, title)
        for name, door, page, title in LINKED
    }
    told = (
        claims_visible_to(user)
        .select_related("read_out__side", "giver", "receiver")
        .order_by("read_out__published", "pk")
    )
    shown = with_records(evidence_visible_to(user), user).order_by("pk")
    around = found.annotate(**asked).prefetch_related(
        Prefetch("claims", queryset=told),
        Prefetch("evidence", queryset=shown),
    )
    side = acts_for(user)
    return [promise(one, side, today) for one in around]


def naming(known: "QuerySet[Any]", page: str, title: str, **more: str) -> Subquery:
    """The reference, the title and the marking of one record, where the reader may open it: asked of its door once."""
    of = title.rpartition("__")[0]
    marked = f"{of}__" if of else ""
    asked = {"ref": page, "title": title, **{one: f"{marked}{one}" for one in ("marking", "releasable")}, **more}
    told = JSONObject(**{name: F(field) for name, field in asked.items()})
    return Subquery(known.values(record_told=told)[:1])


def told_in(row: Any, name: str) -> dict[str, Any]:
    """What `naming` found of one record; empty where there is none that may be known."""
    told: dict[str, Any] = dict(vars(row)[f"{name}_told"] or {})
    if isinstance(told.get("releasable"), str):  # a list within what is told is text to SQLite
        told["releasable"] = json.loads(told["releasable"])
    return told


def named_in(row: Any, names: Iterable[str]) -> Iterator[Linked]:
    """The records that a row names, as `naming` found them."""
    for name in names:
        if told := told_in(row, name):
            of = {one: told[one] for one in ("ref", "title", "marking")}
            yield Linked(kind=name, **of, releasable=told["releasable"] or ())


def with_records(evidence: "QuerySet[Evidence]", user: Visitor) -> "QuerySet[Any]":
    """Evidence with the record that shows it, where this reader may open that: reference, title, address, day."""
    more = {"read_out": {"url": "source_url"}, "session": {"on": "starts"}}
    asked = {}
    for name, door, title in SHOWING:
        page = "post__ref" if name == "appointment" else "ref"
        known = door(user).filter(pk=OuterRef(f"{name}_id"))
        asked[f"{name}_told"] = naming(known, page, title, **more.get(name, {}))
    whole: QuerySet[Any] = evidence.annotate(**asked)
    return whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What may show that a promise was kept, of what this person may know."""

    sessions: "QuerySet[Session]"
    snapshots: "QuerySet[Release]"
    read_outs: "QuerySet[ReadOut]"
    appointments: "QuerySet[Holding]"


def evidence_offered(made: Commitment, user: Visitor, on: date) -> Offered:
    """Sessions of the partner's programmes that were held since, versions that stand, later read-outs, appointments."""
    sides = [made.giver_id, made.receiver_id]
    used = lines_visible_to(user).filter(programme__partner__side__in=sides, session__isnull=False)
    held = sessions_visible_to(user).filter(pk__in=used.values("session"), ends__lt=on, state__in=WAS_HELD)
    if said := first_day(made.said_on):
        held = held.filter(ends__gte=said)
    stand = releases_visible_to(user).filter(state__in=(Release.State.SHOWN, Release.State.AGREED))
    told = read_outs_visible_to(user).filter(Q(about__in=sides) | Q(owner__in=sides))
    later = told.filter(not_before(made.said_on, "published"))
    known = claims_visible_to(user).filter(commitment=made)
    return Offered(
        sessions=held.select_related("activity").order_by("-ends", "pk"),
        snapshots=stand.filter(Q(about__in=sides) & Q(owner__in=sides)).order_by("-at", "pk"),
        read_outs=later.exclude(pk__in=known.values("read_out")).order_by("-published", "pk"),
        appointments=appointments_meeting(made, user),
    )


def appointments_meeting(made: Commitment, user: Visitor) -> "QuerySet[Holding]":
    """Who held a post on the day of a promise or later, as precisely as the days are known; none that ended before."""
    held = holdings_visible_to(user).filter(person__isnull=False)
    held = held.filter(not_before(made.said_on, "ends"))
    return held.select_related("person", "post").order_by("post__title", "-starts", "pk")


def not_before(said: str, name: str) -> Q:
    """A day as it is known, in the field of this name, that may be the day of a promise or a later one."""
    within = [said[:length] for length in (4, 7) if length < len(said)]  # a month or a year that holds the day
    return Q(**{name: ""}) | Q(**{f"{name}__gte": said}) | Q(**{f"{name}__in": within})


def with_promise(nodes: "QuerySet[Node]", ref: str, user: Visitor) -> "QuerySet[Any]":
    """Entries, and at the one of this reference the first promise it comes from and how many there are.

    As far as this reader may know them; no question of its own.
    """
    lines = lines_visible_to(user).filter(node=OuterRef(OuterRef("pk"))).values("pk")
    known = commitments_visible_to(user).filter(Q(goal=OuterRef("pk")) | Q(line__in=lines)).order_by("said_on", "pk")
    counted = known.order_by().annotate(whole=Value(1)).values("whole").annotate(count=Count("pk")).values("count")
    marked: QuerySet[Any] = nodes.annotate(
        promise_told=Case(When(ref=ref, then=naming(known, "ref", "title"))),
        promises=Case(When(ref=ref, then=Coalesce(Subquery(counted[:1]), 0)), default=0),
    )
    return marked


def promise_named(node: Node) -> list[Linked]:
    """The promise that `with_promise` found for an entry."""
    return list(named_in(node, ["promise"]))


def promise(one: Any, side: Side | None, today: date) -> Promise:
    """One line."""
    standing = Standing(one.standing)
    ours = side is not None and (one.giver_id == side.pk or (one.mutual and one.receiver_id == side.pk))
    theirs = side is not None and (one.receiver_id == side.pk or (one.mutual and one.giver_id == side.pk))
    return Promise(
        commitment=one,
        standing=standing,
        late=days_late(one, today) if standing in {Standing.LATE, Standing.LAPSED} else 0,
        ours=ours,
        theirs=theirs,
        lead=one.lead if side is not None and one.owner_id == side.pk else "",
        links=tuple(named_in(one, (name for name, *_rest in LINKED))),
        claims=tuple(one.claims.all()),
        evidence=tuple(one.evidence.all()),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many stand how, with which partners there are any, and how many were kept in each year.

    `partners`: code, name and how many. `years`: the year in which promises were closed or fell due, how many of them
    were kept, of how many.
    """

    standings: Mapping[str, int]
    partners: Sequence[tuple[str, str, int]]
    years: Sequence[tuple[int, int, int]]


SETTLED = (Standing.KEPT.value, Standing.LATE.value, Standing.LAPSED.value)
KEPT_OR_DUE = ExtractYear(Case(When(standing=Standing.KEPT.value, then=F("closed_on")), default=F("due_by")))


def counts_of(user: Visitor, wanted: Wanted, today: date) -> Counts:
    """The figures of the ledger as it is narrowed, over all that this reader may know however long its page is.

    By partner whatever standing is wanted, and the other way round. One question for all.
    """
    found = ledger(user, replace(wanted, partner="", standing=""), today)
    sides = [f"{side}__{name}" for side in ("giver", "receiver") for name in ("kind", "code", "name")]
    rows = found.order_by().values("standing", *sides, year=KEPT_OR_DUE).annotate(count=Count("pk"))
    standings = {standing.value: 0 for standing in Standing}
    partners: dict[tuple[str, str], int] = {}
    years: dict[int, tuple[int, int]] = {}
    for one in rows:
        side = "giver" if one["giver__kind"] == Side.Kind.PARTNER else "receiver"
        code, name, count = one[f"{side}__code"], one[f"{side}__name"], one["count"]
        of_standing, of_partner = wanted.standing in {"", one["standing"]}, wanted.partner in {"", code}
        if of_standing:
            partners[code, name] = partners.get((code, name), 0) + count
        if of_partner:
            standings[one["standing"]] += count
        if of_standing and of_partner and one["year"] and one["standing"] in SETTLED:
            kept, settled = years.get(one["year"], (0, 0))
            years[one["year"]] = (kept + (count if one["standing"] == Standing.KEPT else 0), settled + count)
    told = sorted((name, code, count) for (code, name), count in partners.items())
    return Counts(
        standings=standings,
        partners=[(code, name, count) for name, code, count in told],
        years=[(year, *counted) for year, counted in sorted(years.items())],
    )

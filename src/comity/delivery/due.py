"""What is due, waits or was returned, for one person on one day, read through the doors of the rooms.

Everything comes by one question to the database: each source gives rows of the same shape, at most so many, with how
many there are in all. Pages of today and reminders read the same sources.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import reduce
from operator import or_
from typing import Any, cast

from django.db.models import Case, Count, Exists, F, OuterRef, Q, QuerySet, Subquery, TextField, Value, When, Window
from django.db.models.functions import Concat, Length, RowNumber

from comity.access.models import Guarded, Release, User
from comity.access.policy import (
    acts_for,
    acts_for_organisation,
    acts_for_provider,
    glasses_visible_to,
    invitations_visible_to,
    manages,
    may,
    own_work,
    reads_content,
    releases,
    releases_visible_to,
)
from comity.access.rights import Right
from comity.catalogue.policy import activities_visible_to, sessions_visible_to
from comity.catalogue.states import WAS_HELD, ActivityState, SessionState
from comity.common.columns import as_text
from comity.delivery.records import person_name, promiser, side_name
from comity.dialogue.policy import commitments_visible_to
from comity.dialogue.queries.standing import LAPSES_AFTER
from comity.dialogue.states import CommitmentState
from comity.exchange.models import ImportRun
from comity.exchange.policy import imports_visible_to
from comity.negotiation.models import Negotiation
from comity.negotiation.policy import negotiations_visible_to
from comity.programmes.models import Programme
from comity.programmes.policy import approvals_visible_to, lines_visible_to, milestones_visible_to
from comity.programmes.states import RUNNING, LineState, ProgrammeState
from comity.reporting.today import marked_drafts

WEEK, MONTH = timedelta(days=7), timedelta(days=30)
PREVIEW_LIVES = timedelta(days=14)  # after which a file that was read and left is not spoken of any more
INVITATION_SOON = timedelta(days=3)
MOST = 7  # of a kind; a page of today is read in a minute
COLUMNS = ("what", "key", "ref", "title", "other", "state", "day", "note", "marking", "over", "rank", "count")
UNDATED = frozenset({"entry-proposed", "entry-draft", "entry-returned", "draft", "import"})
Rows = QuerySet[Any]
Kinds = dict[
    str, Q
]  # what a source tells of, each with what holds for it; the one that is all of a source with nothing
Source = tuple[Kinds, Rows, dict[str, Any]]
ALL = Q()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing: what it is, its words as plain values, the day or moment that matters, and how many such there are.

    `key` names the record itself, `ref` the one whose page shows it. `marking` is that of the record, `over` of the
    programme it is part of, where it is part of one.
    """

    what: str
    key: str
    ref: str
    title: str
    other: str
    state: str
    day: str
    note: str
    marking: str
    over: str
    count: int

    @property
    def on(self) -> date | None:
        """The day that matters, as far as it is one."""
        return date.fromisoformat(self.day[:10]) if len(self.day) >= len("2026-01-22") else None


def items_of(user: User, on: date, *, most: int | None = MOST, only: Iterable[str] = ()) -> list[Item]:
    """Everything of these sources, else of all, for this person on this day; of each at most so many.

    With no bound they come by key and uncounted, for little more than half of the work: there is no window over rows.
    """
    wanted = set(only)
    rows = [
        shaped(asked, records, values, most)
        for kinds, records, values in sources(user, on, wanted)
        if (asked := {what: held for what, held in kinds.items() if not wanted or what in wanted})
    ]
    if not rows:
        return []
    told = rows[0].union(*rows[1:], all=True) if len(rows) > 1 else rows[0]
    found = sorted(told, key=lambda row: (row[0], row[-2], row[1]))
    return [Item(count=row[-1], **dict(zip(COLUMNS[:-2], row[:-2], strict=True))) for row in found]


def shaped(kinds: Kinds, records: Rows, values: dict[str, Any], most: int | None) -> Rows:
    """A source as rows of the common shape; `order` among the values says which of a kind come first.

    Several kinds of one source are told apart in its rows: who may know of them is asked once.
    """
    order = values.pop("order", (F("pk"),))
    if issubclass(records.model, Guarded):
        values = {"marking": F("marking"), **values}
    told = {f"told_{name}": as_text(values.get(name, Value(""))) for name in COLUMNS[3:-2]}
    whens = [When(held, then=Value(what)) for what, held in kinds.items() if held]
    what = Case(*whens, output_field=TextField()) if whens else Value(next(iter(kinds)))
    each = [F("told_what")] if whens else None
    rows: Rows = (
        records.filter(reduce(or_, kinds.values()))
        .order_by()
        .annotate(told_what=as_text(what), told_key=as_text(F("ref")))
        .annotate(told_ref=as_text(values.get("page", F("ref"))), **told)
    )
    if most is None:
        rows = rows.annotate(told_rank=Value(1), told_count=Value(0))
    else:
        rank = Window(RowNumber(), partition_by=each, order_by=[*order, F("pk")])
        count = Window(Count("pk"), partition_by=each)
        rows = rows.annotate(told_rank=rank, told_count=count).filter(told_rank__lte=most)
    return rows.values_list("told_what", "told_key", "told_ref", *told, "told_rank", "told_count")


def sources(user: User, on: date, wanted: Collection[str]) -> Iterator[Source]:
    """Every source that this person has; who reads no content has none, who only releases has the texts.

    Of what is not dated, which a reminder never asks for, nothing is put together that is not wanted.
    """
    if not reads_content(user):
        return
    yield from texts(user)
    if releases(user):
        return
    yield from milestones(user, on)
    yield from lines(user, on)
    yield from promises(user, on)
    yield from people(user, on)
    if not wanted or not UNDATED.isdisjoint(wanted):
        yield from unfinished(user, on)


def unfinished(user: User, on: date) -> Iterator[Source]:
    """What lies half done: entries of the catalogue, drafts, files that were read and not taken."""
    yield from entries(user)
    yield {"draft": ALL}, drafts(user), drafts_told()
    since = at_midnight(on) - PREVIEW_LIVES
    read = imports_visible_to(user).filter(state=ImportRun.State.PREVIEWED, at__gte=since)
    if acts_for_organisation(user):
        yield (
            {"import": ALL},
            read,
            {"title": F("file_name"), "state": F("kind"), "day": F("at"), "order": (F("at").desc(),)},
        )


def at_midnight(on: date) -> datetime:
    """When a day begins."""
    return datetime(on.year, on.month, on.day, tzinfo=UTC)


def last_day_of(field: str) -> Any:
    """The last day that a date as it is known may mean, as text that sorts: 2026-02 is 2026-02-31."""
    month, year = Concat(field, Value("-31")), Concat(field, Value("-12-31"))
    whens = [When(**{f"{field}_length": 4}, then=year), When(**{f"{field}_length": 7}, then=month)]
    return Case(*whens, default=F(field), output_field=TextField())


def milestones(user: User, on: date) -> Iterator[Source]:
    """Steps of goals that are agreed and not reached: late, due within a week, and the next one after that."""
    open_ones = milestones_visible_to(user).filter(
        own_work(user),
        reached="",
        node__programme__state__in=[ProgrammeState.AGREED, *RUNNING],
    )
    dated = open_ones.exclude(due="").annotate(due_length=Length("due")).annotate(last_day=last_day_of("due"))
    today, week = on.isoformat(), (on + WEEK).isoformat()
    kinds = {
        "milestone-late": Q(last_day__lt=today),
        "milestone-week": Q(last_day__gte=today, last_day__lte=week),
        "milestone-next": Q(last_day__gt=week),
    }
    told = {"title": F("title"), "other": F("node__programme__title"), "day": F("due"), "page": F("node__ref")}
    told["over"] = F("node__programme__marking")
    yield kinds, dated, told | {"order": (F("last_day").asc(),)}


def lines(user: User, on: date) -> Iterator[Source]:
    """Dated sessions of programmes, and for a provider of its own activities: within a week, within a month, next."""
    planned = lines_visible_to(user).filter(own_work(user), state=LineState.PLANNED, starts__gte=on)
    known = activities_visible_to(user).filter(pk=OuterRef("activity"))
    named = planned.annotate(shown=Exists(known))
    told: dict[str, Any] = {
        "title": Case(When(shown=True, then=F("activity__title")), default=Value(""), output_field=TextField()),
        "other": F("programme__partner__name"),
        "day": F("starts"),
        "note": F("ends"),
        "page": F("programme__ref"),
        "over": F("programme__marking"),
    }
    what, dated = "line", cast(Rows, named)
    if acts_for_provider(user):
        held = sessions_visible_to(user).filter(owner=acts_for(user), starts__gte=on)
        held = held.exclude(state__in=[SessionState.CANCELLED, *WAS_HELD])
        what, dated, told = "session", held, {"title": F("activity__title"), "day": F("starts"), "note": F("ends")}
    kinds = {
        f"{what}-week": Q(starts__lte=on + WEEK),
        f"{what}-month": Q(starts__gt=on + WEEK, starts__lte=on + MONTH),
        f"{what}-next": Q(starts__gt=on + MONTH),
    }
    yield kinds, dated, told | {"order": (F("starts").asc(),)}


def promises(user: User, on: date) -> Iterator[Source]:
    """Commitments of either side that are open and have a day: late, due within a week, and the next one after that.

    What is late for so long that it lapsed is spoken of no more.
    """
    dated = commitments_visible_to(user).filter(own_work(user), state=CommitmentState.OPEN, due_by__isnull=False)
    told = {"title": F("title"), "other": promiser(), "day": F("due_by")}
    kinds = {
        "commitment-late": Q(due_by__lt=on, due_by__gte=on - LAPSES_AFTER),
        "commitment-week": Q(due_by__gte=on, due_by__lte=on + WEEK),
        "commitment-next": Q(due_by__gt=on + WEEK),
    }
    yield kinds, dated, told | {"order": (F("due_by").asc(),)}


def texts(user: User) -> Iterator[Source]:
    """Versions that lie before somebody: tabled to the own side, put forward for release, returned to their author."""
    shown = releases_visible_to(user)
    told = {"title": F("title"), "other": side_name("owner"), "day": F("at"), "order": (F("at").asc(),)}
    if may(user, Right.PROGRAMME_AGREE):
        later = shown.filter(kind=OuterRef("kind"), of=OuterRef("of"), number__gt=OuterRef("number"))
        lying = {"kind": Programme.__name__, "act": Release.Act.TABLE, "state": Release.State.SHOWN}
        tabled = awaiting(shown.filter(own_work(user), **lying), user)
        yield {"text-tabled": ALL}, tabled.filter(~Exists(later.filter(act=Release.Act.TABLE))), dict(told)
    if may(user, Right.RECORD_DRAFT):
        yield {"text-answered": ALL}, answered(user), dict(told)
    forward = {**told, "day": F("prepared_at"), "order": (F("prepared_at").asc(),)}
    if releases(user):
        yield {"text-forward": ALL}, shown.filter(act=Release.Act.RELEASE, state=Release.State.FORWARD), forward
    else:
        returned = shown.filter(state=Release.State.RETURNED, prepared_by=user)
        yield (
            {"text-returned": ALL},
            returned,
            {**told, "day": F("ended_at"), "note": F("reason"), "order": (F("ended_at"),)},
        )


def answered(user: User) -> Rows:
    """The latest answers to each text of the own side, while the version that they answer lies on the table."""
    shown, own = releases_visible_to(user).filter(state=Release.State.SHOWN), negotiations_visible_to(user)
    own = own.filter(own_work(user), owner=acts_for(user))
    letters = shown.filter(kind=Negotiation.__name__, of__in=own.values("ref")).exclude(owner=acts_for(user))
    letters = letters.annotate(over=Subquery(own.filter(ref=OuterRef("of")).values("of")[:1]))
    newer = letters.filter(of=OuterRef("of"), number__gt=OuterRef("number"))
    tabled = releases_visible_to(user).filter(kind=Programme.__name__, of=OuterRef("over"), act=Release.Act.TABLE)
    lies = Subquery(tabled.order_by("-number").values("state")[:1])
    later = tabled.filter(at__gt=OuterRef("at"))
    return letters.annotate(lies=lies).filter(~Exists(newer), ~Exists(later), lies=Release.State.SHOWN)


def awaiting(tabled: Rows, user: User) -> Rows:
    """Of these versions those that the own side has not approved: the other side's, and own ones that it approved."""
    side = acts_for(user)
    standing = approvals_visible_to(user).filter(release=OuterRef("pk"), step=None, ended_at=None)
    theirs = ~Q(owner=side) | Exists(standing.exclude(owner=side))
    return tabled.filter(theirs, ~Exists(standing.filter(owner=side)))


def entries(user: User) -> Iterator[Source]:
    """Entries of the catalogue to decide on, or one's own that were returned or are half written."""
    seen = activities_visible_to(user)
    told = {"title": F("title"), "other": side_name("owner"), "day": F("updated_at"), "order": (F("updated_at").asc(),)}
    if manages(user):
        yield {"entry-proposed": ALL}, seen.filter(state=ActivityState.PROPOSED), dict(told)
    elif acts_for_provider(user):
        own = seen.filter(owner=acts_for(user))
        yield {"entry-draft": ALL}, own.filter(state=ActivityState.DRAFT), dict(told)
        yield {"entry-returned": ALL}, own.filter(state=ActivityState.DECLINED), told | {"note": F("state_note")}


def drafts(user: User) -> Rows:
    """Programmes of the own side in writing whose newest proposal does not stand accepted."""
    return marked_drafts(user).filter(Q(run=None) | Q(accepted_run=None) | ~Q(run=F("accepted_run")))


def drafts_told() -> dict[str, Any]:
    """A draft with where its newest proposal stands; what was asked for comes first."""
    return {
        "title": F("title"),
        "other": F("partner__name"),
        "state": F("run_state"),
        "day": F("updated_at"),
        "order": (Case(When(run=None, then=1), default=0), F("updated_at").desc()),
    }


def people(user: User, on: date) -> Iterator[Source]:
    """Emergency readings that somebody else has to allow, and invitations that nobody has taken up."""
    if may(user, Right.BREAK_GLASS_OPEN):
        asked = glasses_visible_to(user).filter(opens_at=None, closed_at=None)
        told = {"title": side_name("partner"), "other": person_name("membership__user"), "day": F("asked_at")}
        yield {"glass": ALL}, asked, told
    if may(user, Right.MEMBERSHIP_INVITE):
        ends = at_midnight(on + timedelta(days=1)) + INVITATION_SOON
        going = invitations_visible_to(user).filter(by__user=user, end="", expires_at__lt=ends)
        yield (
            {"invitation": ALL},
            going,
            {"title": side_name("side"), "day": F("expires_at"), "order": (F("expires_at").asc(),)},
        )
